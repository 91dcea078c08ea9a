// What is due: the deadlines that record types declare.
#include "core/engine/deadlines.h"

#include "core/store/query_parts.h"

#include <QDateTime>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86400;

/// Binds the moment before which something has to be due in order to be found; the whole of that day counts.
void bindUntil(Statement &statement, const Workbook &workbook, QDate lastDay, qint64 instant)
{
    statement.bind(":until_day", lastDay.toString(Qt::ISODate));
    statement.bind(":until_instant", std::max(instant, lastDay.addDays(1).startOfDay(workbook.timeZone()).toSecsSinceEpoch()));
}

Urgency urgencyOf(const DueRecord &record, const Moment &moment)
{
    if (record.instant ? *record.instant < moment.now : record.day < moment.today)
        return Urgency::Overdue;
    const int notice = record.deadline->notice;
    const bool near = record.instant ? *record.instant - moment.now <= notice * secondsOfDay : record.day <= moment.today.addDays(notice);
    return near ? Urgency::AtRisk : Urgency::Ahead;
}

DueRecord rowOf(const Statement &row, const Workbook &workbook, const RecordType &type, const Deadline &deadline, const Moment &moment)
{
    DueRecord record{.type = &type, .deadline = &deadline, .id = row.integer(0), .ref = row.text(1), .title = row.text(2)};
    if (!row.isNull(3))
        record.person = row.integer(3);
    const Value due = row.value(4);
    if (const auto *instant = std::get_if<qint64>(&due)) {
        record.instant = *instant;
        record.day = workbook.dateAt(*instant);
    } else {
        record.day = QDate::fromString(row.text(4), Qt::ISODate);
    }
    record.urgency = urgencyOf(record, moment);
    return record;
}

using Visit = std::function<void(DueRecord)>;

/// Visits what of one type is overdue, or due within `days`.
Result<> forEachDue(const Workbook &workbook, const RecordType &type, const Deadline &deadline, const Moment &moment, int days, const Visit &visit)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare(deadlineSql(type, deadline)));
    bindUntil(statement, workbook, moment.today.addDays(days), moment.now);
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return {};
        DueRecord record = rowOf(statement, workbook, type, deadline, moment);
        if (record.day.isValid())
            visit(std::move(record));
    }
}

bool moreUrgent(const DueRecord &a, const DueRecord &b)
{
    if (a.urgency != b.urgency)
        return a.urgency > b.urgency;
    return a.day < b.day;
}

} // namespace

QString deadlineSql(const RecordType &type, const Deadline &deadline)
{
    return u"SELECT id, ref, title, person, due FROM (SELECT id, ref, title, %1 AS person, (%2) AS due FROM %3 WHERE %4) "
           "WHERE due IS NOT NULL AND CASE typeof(due) WHEN 'integer' THEN due < :until_instant ELSE due <= :until_day END"_s
        .arg(quoted(deadline.person), toText(deadline.due), quoted(type.name), awaitedSql(type, deadline));
}

Result<std::vector<DueRecord>> dueRecords(const Workbook &workbook, const Moment &moment, int days)
{
    std::vector<DueRecord> found;
    for (const RecordType *type : workbook.catalogue().types())
        for (const Deadline &deadline : type->deadlines)
            ITSMS_CHECK(forEachDue(workbook, *type, deadline, moment, days, [&found](DueRecord record) { found.push_back(std::move(record)); }));
    std::stable_sort(found.begin(), found.end(), [](const DueRecord &a, const DueRecord &b) { return a.day < b.day; });
    return found;
}

Result<QHash<qint64, DueRecord>> urgentAmong(const Workbook &workbook, const RecordType &type, std::span<const qint64> ids, const Moment &moment)
{
    QHash<qint64, DueRecord> urgent;
    if (ids.empty())
        return urgent;
    QStringList numbers;
    for (const qint64 id : ids)
        numbers += QString::number(id);
    for (const Deadline &deadline : type.deadlines) {
        const QString sql = deadlineSql(type, deadline) + u" AND id IN ("_s + numbers.join(u',') + u')';
        ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
        bindUntil(statement, workbook, moment.today.addDays(deadline.notice), moment.now + deadline.notice * secondsOfDay + 1);
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            DueRecord record = rowOf(statement, workbook, type, deadline, moment);
            if (!record.day.isValid() || record.urgency == Urgency::Ahead)
                continue;
            const auto known = urgent.constFind(record.id);
            if (known == urgent.constEnd() || moreUrgent(record, *known))
                urgent.insert(record.id, std::move(record));
        }
    }
    return urgent;
}

Result<DueCounts> dueCounts(const Workbook &workbook, const RecordType &type, const Moment &moment)
{
    DueCounts counts;
    if (type.deadlines.empty())
        return counts;
    // One walk through the table for both, however many deadlines there are.
    QStringList late;
    QStringList near;
    for (const Deadline &deadline : type.deadlines) {
        const QString due = u'(' + toText(deadline.due) + u')';
        const QString pressed = u"coalesce((%1) AND CASE typeof(%2) WHEN 'integer' THEN %2 %3 ELSE %2 %4 END, 0)"_s;
        const QString awaited = awaitedSql(type, deadline);
        late += pressed.arg(awaited, due, u"< :now"_s, u"< :today"_s);
        near += pressed.arg(awaited, due, u"<= :now + %1 * 86400"_s.arg(deadline.notice), u"<= date(:today, '+%1 days')"_s.arg(deadline.notice));
    }
    ITSMS_TRY(Statement statement, workbook.connection().prepare(
        u"SELECT coalesce(sum(late), 0), coalesce(sum(near AND NOT late), 0) FROM (SELECT %1 AS late, %2 AS near FROM %3)"_s
            .arg(late.join(u" OR "_s), near.join(u" OR "_s), quoted(type.name))));
    statement.bind(":now", moment.now);
    statement.bind(":today", moment.today.toString(Qt::ISODate));
    ITSMS_CHECK(statement.step());
    counts.overdue = statement.integer(0);
    counts.atRisk = statement.integer(1);
    return counts;
}

Result<std::vector<DueRecord>> firstDue(const Workbook &workbook, std::span<const RecordType *const> types, const Moment &moment, std::size_t limit)
{
    std::vector<DueRecord> found;
    for (const RecordType *type : types)
        for (const Deadline &deadline : type->deadlines) {
            ITSMS_TRY(Statement statement, workbook.connection().prepare(deadlineSql(*type, deadline) + u" ORDER BY due LIMIT "_s + QString::number(limit)));
            bindUntil(statement, workbook, moment.today.addDays(deadline.notice), moment.now + deadline.notice * secondsOfDay + 1);
            while (true) {
                ITSMS_TRY(const bool more, statement.step());
                if (!more)
                    break;
                DueRecord record = rowOf(statement, workbook, *type, deadline, moment);
                if (record.day.isValid() && record.urgency != Urgency::Ahead)
                    found.push_back(std::move(record));
            }
        }
    std::stable_sort(found.begin(), found.end(), moreUrgent);
    found.resize(std::min(found.size(), limit));
    return found;
}

Result<Ids> overdueIds(const Workbook &workbook, const RecordType &type, const Moment &moment)
{
    Ids ids;
    for (const Deadline &deadline : type.deadlines)
        ITSMS_CHECK(forEachDue(workbook, type, deadline, moment, 0, [&ids](const DueRecord &record) {
            if (record.urgency == Urgency::Overdue)
                ids.push_back(record.id);
        }));
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<QHash<QString, qint64>> overdueCounts(const Workbook &workbook, const Moment &moment)
{
    QHash<QString, qint64> counts;
    for (const RecordType *type : workbook.catalogue().types()) {
        if (type->deadlines.empty())
            continue;
        ITSMS_TRY(const Ids ids, overdueIds(workbook, *type, moment));
        if (!ids.empty())
            counts.insert(toText(type->name), qint64(ids.size()));
    }
    return counts;
}

} // namespace itsms
