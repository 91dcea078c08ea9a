// A query about records as SQL with bound values.
#include "core/store/query_sql.h"

#include "core/store/query_parts.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The parts of the statement and what is bound to its parameters, in order.
struct Draft
{
    QString from;
    QStringList where;
    QString order;
    std::vector<Value> values;

    QString mark(Value value)
    {
        values.push_back(std::move(value));
        return u'?' + QString::number(values.size());
    }
};

QString comparison(Operator op)
{
    switch (op) {
    case Operator::Equals:
        return u"IS"_s;
    case Operator::Differs:
        return u"IS NOT"_s;
    case Operator::Less:
        return u"<"_s;
    case Operator::AtMost:
        return u"<="_s;
    case Operator::Greater:
        return u">"_s;
    case Operator::AtLeast:
        return u">="_s;
    case Operator::Contains:
        return u"LIKE"_s;
    case Operator::Empty:
        return u"IS NULL"_s;
    case Operator::Filled:
        return u"IS NOT NULL"_s;
    case Operator::AnyOf:
        return u"IN"_s;
    case Operator::NoneOf:
        return u"NOT IN"_s;
    }
    Q_UNREACHABLE();
}

bool isAnswers(Operator op) { return op == Operator::AnyOf || op == Operator::NoneOf; }

/// The answers that are something, as a list of parameters; `empty` says whether nothing is among them.
QString answerList(Draft &draft, const Condition &condition, bool &empty)
{
    QStringList marks;
    empty = false;
    for (const Value &value : condition.values) {
        if (isEmpty(value))
            empty = true;
        else
            marks += draft.mark(value);
    }
    return u"("_s + marks.join(u", "_s) + u")"_s;
}

QString linkAnswers(Draft &draft, const QString &rows, const Condition &condition)
{
    bool empty = false;
    const QString answers = answerList(draft, condition, empty);
    const QString linked = rows + u" AND l.target IN "_s + answers + u")"_s;
    return empty ? u"(%1 OR NOT %2))"_s.arg(linked, rows) : linked;
}

/// A many-to-many link is a row elsewhere.
void addLinkCondition(Draft &draft, const RecordType &type, const Field &field, const Condition &condition)
{
    const bool negative = condition.op == Operator::Empty || condition.op == Operator::Differs || condition.op == Operator::NoneOf;
    QString exists = u"EXISTS (SELECT 1 FROM "_s + quoted(linkTable(type, field)) + u" l WHERE l.source = t.id"_s;
    if (isAnswers(condition.op)) {
        exists = linkAnswers(draft, exists, condition);
    } else {
        if (condition.op == Operator::Equals || condition.op == Operator::Differs)
            exists += u" AND l.target = "_s + draft.mark(condition.value);
        if (condition.op == Operator::Contains)
            exists += u" AND l.target IN (SELECT o.id FROM %1 o WHERE instr(lower(o.title), lower(%2)) > 0)"_s.arg(
                quoted(linkTarget(field)), draft.mark(condition.value));
        exists += u")"_s;
    }
    draft.where += (negative ? u"NOT "_s : QString()) + exists;
}

void addAnswers(Draft &draft, const QString &column, const Condition &condition)
{
    bool empty = false;
    const QString answers = column + u" IN "_s + answerList(draft, condition, empty);
    const QString nothing = u"ifnull("_s + column + u", '') = ''"_s;
    // NULL is in no list and outside of none: an empty field is asked for by itself.
    const QString any = empty ? u"(%1 OR %2)"_s.arg(answers, nothing) : u"ifnull(%1, 0)"_s.arg(answers);
    draft.where += condition.op == Operator::AnyOf ? (empty ? any : answers) : u"NOT "_s + any;
}

/// Of a link, the title of its target is what people read.
QString containsSql(Draft &draft, const Field &field, const QString &column, const Value &value)
{
    const QString part = u"instr(lower(%1), lower("_s + draft.mark(value) + u")) > 0"_s;
    if (linkTarget(field).empty())
        return part.arg(column);
    return column + u" IN (SELECT o.id FROM "_s + quoted(linkTarget(field)) + u" o WHERE "_s + part.arg(u"o.title"_s) + u")"_s;
}

void addCondition(Draft &draft, const RecordType &type, const Condition &condition)
{
    if (condition.field == Name("id")) {
        draft.where += u"t.id "_s + comparison(condition.op) + u' ' + draft.mark(condition.value);
        return;
    }
    const Field *field = findField(type, condition.field);
    if (field->kind == Kind::Links) {
        addLinkCondition(draft, type, *field, condition);
        return;
    }
    const QString column = u"t."_s + quoted(field->name);
    if (condition.op == Operator::Empty)
        draft.where += u"("_s + column + u" IS NULL OR "_s + column + u" = '')"_s;
    else if (condition.op == Operator::Filled)
        draft.where += u"("_s + column + u" IS NOT NULL AND "_s + column + u" <> '')"_s;
    else if (condition.op == Operator::Contains)
        draft.where += containsSql(draft, *field, column, condition.value);
    else if (isAnswers(condition.op))
        addAnswers(draft, column, condition);
    else
        draft.where += column + u' ' + comparison(condition.op) + u' ' + draft.mark(condition.value);
}

void addOrder(Draft &draft, const Query &query, bool searching)
{
    OrderParts parts;
    if (const Field *field = query.group.empty() ? nullptr : findField(*query.type, query.group))
        orderByGroup(parts, *field);
    orderBy(parts, *query.type, {query.sort, query.descending});
    const Field *sort = findField(*query.type, query.sort);
    const bool sorted = query.sort == byDeadline || (sort && hasColumn(*sort));
    for (const SortKey &key : query.thenBy)
        orderBy(parts, *query.type, key);
    // The index of the search hands out ids from the newest on, so that a page of hits needs no sorting.
    parts.terms += sorted ? (query.descending ? u"t.id DESC"_s : u"t.id"_s) : searching && parts.terms.isEmpty() ? u"s.rowid DESC"_s : u"t.id DESC"_s;
    draft.from += parts.joins;
    draft.order = parts.terms.join(u", "_s);
}

void addAmong(Draft &draft, const Ids &ids)
{
    // As one text and not thousands of parameters; numbers only, so there is nothing to escape.
    QStringList list;
    list.reserve(qsizetype(ids.size()));
    for (const qint64 id : ids)
        list += QString::number(id);
    draft.where += u"t.id IN (SELECT value FROM json_each("_s + draft.mark(QString(u"["_s + list.join(u',') + u"]"_s)) + u"))"_s;
}

QString selected(const RecordType &type, Select what)
{
    if (what == Select::Count)
        return u"count(*)"_s;
    QStringList columns{u"t.id"_s};
    if (what == Select::Columns)
        for (const Field &field : type.fields)
            if (hasColumn(field))
                columns += u"t."_s + quoted(field.name);
    return columns.join(u", ");
}

} // namespace

QString searchExpression(const QString &words)
{
    // Each word as a quoted phrase: what people type is never FTS syntax.
    QStringList phrases;
    for (QString word : words.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        word.remove(u'"');
        if (!word.isEmpty())
            phrases += u'"' + word + u'"';
    }
    if (phrases.isEmpty())
        return {};
    return phrases.join(u" AND ") + u'*';
}

namespace {

Result<> checkNames(const Query &query)
{
    std::vector<Name> names{query.sort, query.group};
    for (const SortKey &key : query.thenBy)
        names.push_back(key.field);
    for (const Condition &condition : query.conditions)
        if (condition.field != Name("id"))
            names.push_back(condition.field);
    for (const Name name : names)
        if (!name.empty() && name != byDeadline && !findField(*query.type, name))
            return wrongUse(Tr::tr("\"%1\" has no field %2.").arg(toText(query.type->name), toText(name)));
    return {};
}

/// What the question asks for, without any order.
Draft draftOf(const Query &query)
{
    Draft draft;
    const QString table = quoted(query.type->name);
    const QString expression = searchExpression(query.search);
    if (expression.isEmpty()) {
        draft.from = table + u" t"_s;
    } else {
        draft.from = u"search s CROSS JOIN "_s + table + u" t ON t.id = s.rowid"_s;
        draft.where += u"search MATCH "_s + draft.mark(expression);
    }
    for (const Condition &condition : query.conditions)
        addCondition(draft, *query.type, condition);
    if (query.among)
        addAmong(draft, *query.among);
    if (query.pressing) {
        const QString today = draft.mark(query.pressing->today.toString(Qt::ISODate));
        draft.where += pressingSql(*query.type, query.pressing->overdue, today, draft.mark(query.pressing->now));
    }
    return draft;
}

QString whereOf(const Draft &draft)
{
    return draft.where.isEmpty() ? QString() : QString(u" WHERE "_s + draft.where.join(u" AND "));
}

Result<Statement> prepared(const Workbook &workbook, const QString &sql, const Draft &draft)
{
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    for (std::size_t i = 0; i < draft.values.size(); ++i)
        statement.bind(int(i) + 1, draft.values[i]);
    return statement;
}

} // namespace

Result<Statement> prepareQuery(const Workbook &workbook, const Query &query, Select what)
{
    ITSMS_CHECK(checkNames(query));
    Draft draft = draftOf(query);
    if (what != Select::Count)
        addOrder(draft, query, !searchExpression(query.search).isEmpty());
    QString sql = u"SELECT "_s + selected(*query.type, what) + u" FROM "_s + draft.from + whereOf(draft);
    // The numbers of all records stand in an index as well, and putting them in order takes less than walking through the whole table,
    // texts and all, which is in order. The plus keeps SQLite from choosing that.
    if (what == Select::Keys && draft.where.isEmpty() && query.limit < 0 && draft.order == u"t.id DESC")
        draft.order = u"+t.id DESC"_s;
    if (!draft.order.isEmpty())
        sql += u" ORDER BY "_s + draft.order;
    if (query.limit >= 0 && what != Select::Count)
        sql += u" LIMIT "_s + draft.mark(query.limit);
    return prepared(workbook, sql, draft);
}

Result<Statement> prepareGroups(const Workbook &workbook, const Query &query, const Field &field)
{
    ITSMS_CHECK(checkNames(query));
    Draft draft = draftOf(query);
    if (field.kind == Kind::Links)
        draft.from += u" LEFT JOIN "_s + quoted(linkTable(*query.type, field)) + u" l ON l.source = t.id"_s;
    OrderParts order;
    orderByGroup(order, field);
    const QString key = groupKey(field);
    return prepared(workbook, u"SELECT %1, count(*) FROM %2%3 GROUP BY 1 ORDER BY "_s.arg(key, draft.from + order.joins, whereOf(draft)) + order.terms.join(u", "_s), draft);
}

} // namespace itsms
