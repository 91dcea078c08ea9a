// The figures beside the entries of the navigation: what is overdue, and which rules are broken.
#include "ui/models/navigation_counts.h"

#include <QCoreApplication>
#include <QLocale>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Navigation)
};

} // namespace

Result<NavigationCounts> readNavigationCounts(const Workbook &workbook, const Moment &moment)
{
    NavigationCounts counts;
    ITSMS_TRY(counts.overdue, overdueCounts(workbook, moment));
    ITSMS_TRY(counts.failed, failedChecks(workbook, moment));
    return counts;
}

Badge badgeOf(const NavigationCounts &counts, const Destination &destination)
{
    Badge badge;
    if (destination.page == PageKind::List) {
        badge.count = counts.overdue.value(destination.type);
        badge.words = Tr::tr("%n overdue", "records", int(badge.count));
    } else if (destination.page == PageKind::Findings || destination.page == PageKind::Process) {
        const bool ofClause = destination.page == PageKind::Findings;
        badge.tone = BadgeTone::Broken;
        badge.count = std::count_if(counts.failed.begin(), counts.failed.end(), [&destination, ofClause](const Check *check) {
            return ofClause ? holdsClause(destination.filter, check->clause) : toText(check->process) == destination.type;
        });
        badge.words = Tr::tr("%n rules broken", nullptr, int(badge.count));
    }
    return badge;
}

} // namespace itsms
