// Where in the window a link, a figure or an entry of the navigation leads.
#include "ui/destination.h"

#include <QStringList>

namespace itsms {

using namespace Qt::StringLiterals;

QString Destination::path() const
{
    switch (page) {
    case PageKind::Home:
        return u"home"_s;
    case PageKind::Findings:
        return filter.isEmpty() ? u"findings"_s : QString(u"findings/"_s + filter);
    case PageKind::List:
        return u"list/"_s + type;
    case PageKind::Record:
        return u"record/"_s + type + u'/' + QString::number(id);
    case PageKind::Import:
        return u"import/"_s + type;
    case PageKind::Reports:
        return u"reports"_s;
    }
    return {};
}

std::optional<Destination> Destination::fromPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const auto part = [&parts](int index) { return parts.value(index); };
    if (part(0) == u"home")
        return Destination{};
    if (part(0) == u"findings")
        return Destination{.page = PageKind::Findings, .filter = part(1)};
    if (part(0) == u"list")
        return listOf(part(1));
    // A new record that was never saved is not worth coming back to.
    if (part(0) == u"record" && part(2).toLongLong() > 0)
        return recordAt(part(1), part(2).toLongLong());
    if (part(0) == u"import")
        return Destination{.page = PageKind::Import, .type = part(1)};
    if (part(0) == u"reports")
        return Destination{.page = PageKind::Reports};
    return {};
}

} // namespace itsms
