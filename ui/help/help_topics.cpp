// Which help topic belongs to which page.
#include "ui/help/help_topics.h"

namespace itsms {

using namespace Qt::StringLiterals;

QString helpTopicFor(PageKind page)
{
    switch (page) {
    case PageKind::Home:
        return u"home"_s;
    case PageKind::Findings:
        return u"findings"_s;
    case PageKind::List:
        return u"lists"_s;
    case PageKind::Record:
        return u"records"_s;
    case PageKind::Import:
        return u"import"_s;
    case PageKind::Reports:
        return u"reports"_s;
    case PageKind::Measures:
        return u"measures"_s;
    case PageKind::Responsibilities:
        return u"responsibilities"_s;
    case PageKind::Process:
        return u"processes"_s;
    case PageKind::Settings:
        return u"settings"_s;
    case PageKind::Fields:
        return u"fields"_s;
    case PageKind::Keyboard:
        return u"keyboard"_s;
    case PageKind::About:
        return u"about"_s;
    }
    return {};
}

std::vector<PageKind> pageKinds()
{
    // The compiler sees to it that the switch above names every kind, so the first number without a topic is the end of them.
    std::vector<PageKind> kinds;
    for (int number = 0; !helpTopicFor(PageKind(number)).isEmpty(); ++number)
        kinds.push_back(PageKind(number));
    return kinds;
}

} // namespace itsms
