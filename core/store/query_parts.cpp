// Parts of the SQL about records that several questions share: what orders, what groups, what is awaited.
#include "core/store/query_parts.h"

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QString column(const Field &field) { return u"t."_s + quoted(field.name); }

/// The title of what the expression links to, joined under a name of its own.
QString joinedTitle(OrderParts &parts, const Field &field, const QString &id)
{
    const QString alias = u'o' + QString::number(parts.terms.size());
    parts.joins += u" LEFT JOIN %1 %2 ON %2.id = %3"_s.arg(quoted(linkTarget(field)), alias, id);
    return alias + u".title"_s;
}

/// Choices come in the order in which they were declared; what is none of them comes after.
QString choiceOrder(const Field &field, const QString &value)
{
    QString order = u"CASE "_s + value;
    for (std::size_t i = 0; i < field.choices.size(); ++i)
        order += u" WHEN '%1' THEN %2"_s.arg(toText(field.choices[i].name)).arg(i);
    return order + u" ELSE %1 END"_s.arg(field.choices.size());
}

/// Numbers and external numbers have indexes in the order of their bytes.
bool ignoresCase(const Field &field) { return field.kind == Kind::Text && !field.readOnly && !field.indexed; }

QString dueSql(const RecordType &type, const Deadline &deadline, const QString &limit)
{
    return u"SELECT id FROM (SELECT id, (%1) AS due FROM %2 WHERE %3) WHERE due IS NOT NULL AND %4"_s.arg(
        toText(deadline.due), quoted(type.name), awaitedSql(type, deadline), limit);
}

/// A day counts until its end; that it is the end in UTC moves nothing past a neighbour that is a day away.
QString nextDeadline(const RecordType &type)
{
    QStringList all;
    for (const Deadline &deadline : type.deadlines)
        all += u"SELECT (%1) AS due FROM %2 WHERE id = t.id AND (%3)"_s.arg(toText(deadline.due), quoted(type.name), awaitedSql(type, deadline));
    return u"(SELECT min(CASE typeof(due) WHEN 'integer' THEN due ELSE unixepoch(due, '+1 day') END) FROM (%1) WHERE due IS NOT NULL)"_s.arg(
        all.join(u" UNION ALL "_s));
}

} // namespace

void orderBy(OrderParts &parts, const RecordType &type, const SortKey &key)
{
    if (key.field == byDeadline && !type.deadlines.empty())
        parts.terms += nextDeadline(type) + (key.descending ? u" DESC"_s : u" NULLS LAST"_s);
    const Field *field = findField(type, key.field);
    if (!field || !hasColumn(*field))
        return;
    // What has no value stands below, whichever way the list is sorted.
    const QString direction = key.descending ? u" DESC"_s : field->required ? QString() : u" NULLS LAST"_s;
    if (!linkTarget(*field).empty())
        parts.terms += joinedTitle(parts, *field, column(*field)) + u" COLLATE NOCASE"_s + direction;
    else if (field->kind == Kind::Choice)
        parts.terms += choiceOrder(*field, column(*field)) + direction;
    else
        parts.terms += column(*field) + (ignoresCase(*field) ? u" COLLATE NOCASE"_s : QString()) + direction;
}

bool canGroup(const Field &field)
{
    switch (field.kind) {
    case Kind::Text:
    case Kind::Integer:
    case Kind::Percent:
    case Kind::YesNo:
    case Kind::Date:
    case Kind::Instant:
    case Kind::Choice:
    case Kind::Person:
    case Kind::Link:
        return field.name != Name("ref");
    case Kind::LongText:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Duration:
    case Kind::Links:
    case Kind::Rows:
    case Kind::Attachment:
        break;
    }
    return false;
}

QString groupKey(const Field &field)
{
    switch (field.kind) {
    case Kind::Links:
        return u"l.target"_s;
    case Kind::Date:
        return u"substr(%1, 1, 7)"_s.arg(column(field));
    case Kind::Instant:
        return u"month_of(%1)"_s.arg(column(field));
    case Kind::Text:
        return u"nullif(%1, '')"_s.arg(column(field));
    default:
        return column(field);
    }
}

void orderByGroup(OrderParts &parts, const Field &field)
{
    const QString key = groupKey(field);
    parts.terms += key + u" IS NULL"_s;
    if (!linkTarget(field).empty())
        parts.terms += joinedTitle(parts, field, key) + u" COLLATE NOCASE"_s;
    if (field.kind == Kind::Choice)
        parts.terms += choiceOrder(field, key);
    if (ignoresCase(field))
        parts.terms += key + u" COLLATE NOCASE"_s;
    const bool newestFirst = field.kind == Kind::Date || field.kind == Kind::Instant;
    parts.terms += key + (newestFirst ? u" DESC"_s : QString());
}

QString awaitedSql(const RecordType &type, const Deadline &deadline)
{
    if (!deadline.awaited.empty())
        return toText(deadline.awaited);
    QStringList closed;
    for (const State &state : type.states)
        if (state.closed)
            closed += u'\'' + toText(state.name) + u'\'';
    return u"state NOT IN ("_s + closed.join(u", "_s) + u')';
}

QString pressingSql(const RecordType &type, bool overdue, const QString &today, const QString &now)
{
    QStringList late;
    QStringList near;
    for (const Deadline &deadline : type.deadlines) {
        late += dueSql(type, deadline, u"CASE typeof(due) WHEN 'integer' THEN due < %1 ELSE due < %2 END"_s.arg(now, today));
        near += dueSql(type, deadline,
            u"CASE typeof(due) WHEN 'integer' THEN due <= %1 + %3 * 86400 ELSE due <= date(%2, '+%3 days') END"_s.arg(now, today).arg(deadline.notice));
    }
    if (late.isEmpty())
        return u"0"_s;
    const QString isLate = u"t.id IN ("_s + late.join(u" UNION "_s) + u')';
    if (overdue)
        return isLate;
    return u"t.id IN (%1) AND NOT %2"_s.arg(near.join(u" UNION "_s), isLate);
}

} // namespace itsms
