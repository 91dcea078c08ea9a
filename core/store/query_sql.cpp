// A query about records as SQL with bound values.
#include "core/store/query_sql.h"

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
    }
    Q_UNREACHABLE();
}

/// A many-to-many link is a row elsewhere.
void addLinkCondition(Draft &draft, const RecordType &type, const Field &field, const Condition &condition)
{
    const bool negative = condition.op == Operator::Empty || condition.op == Operator::Differs;
    QString exists = u"EXISTS (SELECT 1 FROM "_s + quoted(linkTable(type, field)) + u" l WHERE l.source = t.id"_s;
    if (condition.op == Operator::Equals || condition.op == Operator::Differs)
        exists += u" AND l.target = "_s + draft.mark(condition.value);
    draft.where += (negative ? u"NOT "_s : QString()) + exists + u")"_s;
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
        draft.where += u"instr(lower("_s + column + u"), lower("_s + draft.mark(condition.value) + u")) > 0"_s;
    else
        draft.where += column + u' ' + comparison(condition.op) + u' ' + draft.mark(condition.value);
}

void addOrder(Draft &draft, const Query &query, bool searching)
{
    const QString direction = query.descending ? u" DESC"_s : u""_s;
    const Field *field = query.sort.empty() ? nullptr : findField(*query.type, query.sort);
    if (!field || !hasColumn(*field)) {
        // The index of the search hands out ids from the newest on, so that a page of hits needs no sorting.
        draft.order = searching ? u"s.rowid DESC"_s : u"t.id DESC"_s;
        return;
    }
    const Name target = linkTarget(*field);
    if (target.empty()) {
        draft.order = u"t."_s + quoted(field->name) + direction + u", t.id"_s + direction;
        return;
    }
    draft.from += u" LEFT JOIN "_s + quoted(target) + u" o ON o.id = t."_s + quoted(field->name);
    draft.order = u"o.title"_s + direction + u", t.id"_s + direction;
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

Result<Statement> prepareQuery(const Workbook &workbook, const Query &query, Select what)
{
    for (const Condition &condition : query.conditions)
        if (condition.field != Name("id") && !findField(*query.type, condition.field))
            return wrongUse(Tr::tr("\"%1\" has no field %2.").arg(toText(query.type->name), toText(condition.field)));
    if (!query.sort.empty() && !findField(*query.type, query.sort))
        return wrongUse(Tr::tr("\"%1\" has no field %2.").arg(toText(query.type->name), toText(query.sort)));
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
    if (what != Select::Count)
        addOrder(draft, query, !expression.isEmpty());
    QString sql = u"SELECT "_s + selected(*query.type, what) + u" FROM "_s + draft.from;
    if (!draft.where.isEmpty())
        sql += u" WHERE "_s + draft.where.join(u" AND ");
    // The numbers of all records stand in an index as well, and putting them in order takes less than walking through the whole table,
    // texts and all, which is in order. The plus keeps SQLite from choosing that.
    if (what == Select::Keys && draft.where.isEmpty() && query.limit < 0 && draft.order == u"t.id DESC")
        draft.order = u"+t.id DESC"_s;
    if (!draft.order.isEmpty())
        sql += u" ORDER BY "_s + draft.order;
    if (query.limit >= 0 && what != Select::Count)
        sql += u" LIMIT "_s + draft.mark(query.limit);
    ITSMS_TRY(Statement statement, workbook.connection().prepare(sql));
    for (std::size_t i = 0; i < draft.values.size(); ++i)
        statement.bind(int(i) + 1, draft.values[i]);
    return statement;
}

} // namespace itsms
