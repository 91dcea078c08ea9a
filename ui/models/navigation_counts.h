// The figures beside the entries of the navigation: what is overdue, and which rules are broken.
#pragma once

#include "core/engine/deadlines.h"
#include "ui/destination.h"

namespace itsms {

struct NavigationCounts
{
    QHash<QString, qint64> overdue; ///< Records by the name of their type.
    std::vector<const Check *> failed;

    bool operator==(const NavigationCounts &) const = default;
};

/// For a worker: runs every deadline and, to its first offender, every check.
Result<NavigationCounts> readNavigationCounts(const Workbook &workbook, const Moment &moment);

enum class BadgeTone { Overdue, Broken };

/// A figure with the words for who cannot see it.
struct Badge
{
    qint64 count = 0; ///< None is shown where it is 0.
    BadgeTone tone = BadgeTone::Overdue;
    QString words; ///< "3 overdue"
};

/// A list counts its overdue records, findings count the broken rules they show, a process its own; all else has none.
Badge badgeOf(const NavigationCounts &counts, const Destination &destination);

} // namespace itsms
