// Where in the window a link, a figure or an entry of the navigation leads.
#include "ui/destination.h"

#include <QStringList>
#include <QUrl>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::pair<Severity, QStringView> severityNames[] = {
    {Severity::Major, u"major"}, {Severity::Minor, u"minor"}, {Severity::Observation, u"observation"}};

} // namespace

std::optional<Severity> Destination::severity() const
{
    for (const auto &[severity, name] : severityNames)
        if (page == PageKind::Findings && type == name)
            return severity;
    return {};
}

Destination findingsOf(Severity severity)
{
    for (const auto &[each, name] : severityNames)
        if (each == severity)
            return {.page = PageKind::Findings, .type = name.toString()};
    return {.page = PageKind::Findings};
}

QString Destination::path() const
{
    switch (page) {
    case PageKind::Home:
        return u"home"_s;
    case PageKind::Findings:
        if (!type.isEmpty())
            return u"findings/"_s + filter + u'/' + type;
        return filter.isEmpty() ? u"findings"_s : QString(u"findings/"_s + filter);
    case PageKind::List:
        return filter.isEmpty() ? QString(u"list/"_s + type)
                                : QString(u"list/"_s + type + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(filter)));
    case PageKind::Record:
        return u"record/"_s + type + u'/' + QString::number(id);
    case PageKind::Import:
        return u"import/"_s + type;
    case PageKind::Reports:
        return u"reports"_s;
    case PageKind::Measures:
        return type.isEmpty() ? u"measures"_s : QString(u"measures/"_s + type);
    case PageKind::Responsibilities:
        return type.isEmpty() ? u"responsibilities"_s : QString(u"responsibilities/"_s + type);
    case PageKind::Process:
        return u"process/"_s + type;
    case PageKind::Settings:
        return u"settings"_s;
    case PageKind::Fields:
        return type.isEmpty() ? u"fields"_s : QString(u"fields/"_s + type);
    case PageKind::Keyboard:
        return u"keyboard"_s;
    case PageKind::About:
        return u"about"_s;
    }
    return {};
}

QString Destination::key() const { return page == PageKind::List ? listOf(type).path() : path(); }

std::optional<Destination> Destination::fromPath(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const auto part = [&parts](int index) { return parts.value(index); };
    if (part(0) == u"home")
        return Destination{};
    if (part(0) == u"findings")
        return Destination{.page = PageKind::Findings, .type = part(2), .filter = part(1)};
    if (part(0) == u"measures")
        return Destination{.page = PageKind::Measures, .type = part(1)};
    if (part(0) == u"responsibilities")
        return Destination{.page = PageKind::Responsibilities, .type = part(1)};
    if (part(0) == u"process")
        return processAt(part(1));
    if (part(0) == u"list")
        return Destination{.page = PageKind::List, .type = part(1), .filter = QUrl::fromPercentEncoding(part(2).toLatin1())};
    // A new record that was never saved is not worth coming back to.
    if (part(0) == u"record" && part(2).toLongLong() > 0)
        return recordAt(part(1), part(2).toLongLong());
    if (part(0) == u"import")
        return Destination{.page = PageKind::Import, .type = part(1)};
    if (part(0) == u"reports")
        return Destination{.page = PageKind::Reports};
    if (part(0) == u"settings")
        return Destination{.page = PageKind::Settings};
    if (part(0) == u"fields")
        return Destination{.page = PageKind::Fields, .type = part(1)};
    if (part(0) == u"keyboard")
        return Destination{.page = PageKind::Keyboard};
    if (part(0) == u"about")
        return Destination{.page = PageKind::About};
    return {};
}

} // namespace itsms
