// Conditions as people type them: "state=closed", "reported_at>=2016-03-01", "owner=".
#include "core/field_text.h"
#include "core/store/records.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Operator operatorOf(QStringView sign)
{
    if (sign == u"!=")
        return Operator::Differs;
    if (sign == u">=")
        return Operator::AtLeast;
    if (sign == u"<=")
        return Operator::AtMost;
    if (sign == u">")
        return Operator::Greater;
    if (sign == u"<")
        return Operator::Less;
    if (sign == u"~")
        return Operator::Contains;
    return Operator::Equals;
}

QString fieldNames(const RecordType &type)
{
    QStringList names;
    for (const Field &field : type.fields)
        names += toText(field.name);
    return names.join(u", ");
}

/// A day is an interval where instants are compared.
std::vector<Condition> wholeDay(const Field &field, Operator op, qint64 start, const QTimeZone &zone)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(start, zone).date();
    const qint64 end = day.addDays(1).startOfDay(zone).toSecsSinceEpoch();
    switch (op) {
    case Operator::Equals:
        return {{field.name, Operator::AtLeast, start}, {field.name, Operator::Less, end}};
    case Operator::AtMost:
        return {{field.name, Operator::Less, end}};
    case Operator::Greater:
        return {{field.name, Operator::AtLeast, end}};
    default:
        return {{field.name, op, start}};
    }
}

Result<Value> linkValue(const Workbook &workbook, const Field &field, const QString &text)
{
    const RecordType *target = workbook.catalogue().type(linkTarget(field));
    ITSMS_TRY(const auto id, findByText(workbook, *target, text));
    if (!id)
        return wrongUse(Tr::tr("%1: there is no %2 with the number, title or external number \"%3\".").arg(toText(field.name), translated(target->context, target->label), text));
    return Value(*id);
}

} // namespace

Result<std::vector<Condition>> parseCondition(const Workbook &workbook, const RecordType &type, const QString &text)
{
    static const QRegularExpression shape(u"^\\s*([a-z_0-9]+)\\s*(!=|>=|<=|=|>|<|~)(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return wrongUse(Tr::tr("\"%1\" is no condition. Write FIELD=VALUE, or one of != < <= > >= ~ (contains) in place of the sign.").arg(text));
    const Field *field = findField(type, match.captured(1).toStdString());
    if (!field)
        return wrongUse(Tr::tr("\"%1\" has no field %2. It has: %3.").arg(toText(type.name), match.captured(1), fieldNames(type)));
    const Operator op = operatorOf(match.capturedView(2));
    const QString value = match.captured(3).trimmed();
    if (value.isEmpty())
        return std::vector<Condition>{{field->name, op == Operator::Differs ? Operator::Filled : Operator::Empty}};
    if (field->kind == Kind::Rows)
        return wrongUse(Tr::tr("%1 holds rows of its own; ask for those with their own type, %2.").arg(toText(field->name), toText(field->target)));
    if (op == Operator::Contains)
        return std::vector<Condition>{{field->name, op, value}};
    if (!linkTarget(*field).empty()) {
        ITSMS_TRY(const Value id, linkValue(workbook, *field, value));
        return std::vector<Condition>{{field->name, op, id}};
    }
    ITSMS_TRY(const Value parsed, parseField(*field, value, workbook.timeZone()));
    if (field->kind == Kind::Instant && value.size() <= 10)
        return wholeDay(*field, op, std::get<qint64>(parsed), workbook.timeZone());
    return std::vector<Condition>{{field->name, op, parsed}};
}

} // namespace itsms
