// What is due: the deadlines that record types declare, for a list, for a person, for the whole workbook.
#pragma once

#include "core/engine/conformity.h"

#include <QHash>

namespace itsms {

enum class Urgency {
    Ahead,   ///< Due later than its notice.
    AtRisk,  ///< Due within its notice.
    Overdue,
};

/// One deadline of one record, as yet unmet.
struct DueRecord
{
    const RecordType *type = nullptr;
    const Deadline *deadline = nullptr;
    qint64 id = 0;
    QString ref;
    QString title;
    std::optional<qint64> person = {}; ///< Who has to see to it: id of a person.
    QDate day = {};                    ///< In the organisation's time zone.
    std::optional<qint64> instant = {}; ///< Where the deadline is a time and not a day.
    Urgency urgency = Urgency::Ahead;
};

/// Everything that is overdue, or due within `days`, over all record types; the longest overdue first.
Result<std::vector<DueRecord>> dueRecords(const Workbook &workbook, const Moment &moment, int days);

/// The same for the records of one type among `ids`, the most urgent deadline of each: the marks of a list. Records without one that is
/// overdue or at risk are left out.
Result<QHash<qint64, DueRecord>> urgentAmong(const Workbook &workbook, const RecordType &type, std::span<const qint64> ids, const Moment &moment);

/// How many records of each type are overdue, by the type's name; types without any are left out.
Result<QHash<QString, qint64>> overdueCounts(const Workbook &workbook, const Moment &moment);

/// How many records of a type a deadline presses: as lists narrowed to "is=overdue" and "is=at_risk" count them.
struct DueCounts
{
    qint64 overdue = 0;
    qint64 atRisk = 0; ///< Without those that are overdue.
};
Result<DueCounts> dueCounts(const Workbook &workbook, const RecordType &type, const Moment &moment);

/// The first `limit` deadlines of these types that are overdue, or within their notice; the longest overdue first.
Result<std::vector<DueRecord>> firstDue(const Workbook &workbook, std::span<const RecordType *const> types, const Moment &moment, std::size_t limit);

/// The ids of a type's overdue records, ascending.
Result<Ids> overdueIds(const Workbook &workbook, const RecordType &type, const Moment &moment);

/// The query behind all of these, (id, ref, title, person, due), for tests that prepare it. Bindings: :until_day, :until_instant.
QString deadlineSql(const RecordType &type, const Deadline &deadline);

} // namespace itsms
