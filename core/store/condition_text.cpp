// Conditions as people type them: "state=closed", "reported_at>=2016-03-01", "owner=", "valid_until=next_60_days".
#include "core/store/condition_text.h"

#include "core/field_text.h"
#include "core/store/relative_dates.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

using Conditions = std::vector<Condition>;

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

bool isOfTime(const Field &field) { return field.kind == Kind::Date || field.kind == Kind::Instant; }

/// The days as bounds of the field's own values: an instant's last day ends where the next one begins.
Value lowerBound(const Field &field, QDate day, const QTimeZone &zone)
{
    return field.kind == Kind::Date ? Value(day.toString(Qt::ISODate)) : Value(day.startOfDay(zone).toSecsSinceEpoch());
}

Condition untilDay(const Field &field, QDate day, const QTimeZone &zone)
{
    if (field.kind == Kind::Date)
        return {field.name, Operator::AtMost, day.toString(Qt::ISODate)};
    return {field.name, Operator::Less, day.addDays(1).startOfDay(zone).toSecsSinceEpoch()};
}

/// Days are an interval, whatever the sign compares with them.
Result<Conditions> dayConditions(const Field &field, Operator op, const DayRange &days, const QTimeZone &zone)
{
    const auto from = [&] { return Condition{field.name, Operator::AtLeast, lowerBound(field, days.from, zone)}; };
    const auto before = [&] { return Condition{field.name, Operator::Less, lowerBound(field, days.from, zone)}; };
    const auto after = [&] { return Condition{field.name, Operator::AtLeast, lowerBound(field, days.to.addDays(1), zone)}; };
    Conditions conditions;
    switch (op) {
    case Operator::Equals:
        if (days.from.isValid())
            conditions.push_back(from());
        if (days.to.isValid())
            conditions.push_back(untilDay(field, days.to, zone));
        return conditions;
    case Operator::AtLeast:
        return days.from.isValid() ? Conditions{from()} : Conditions{};
    case Operator::Less:
        return days.from.isValid() ? Conditions{before()} : Conditions{};
    case Operator::AtMost:
        return days.to.isValid() ? Conditions{untilDay(field, days.to, zone)} : Conditions{};
    case Operator::Greater:
        return days.to.isValid() ? Conditions{after()} : Conditions{};
    default:
        return wrongUse(Tr::tr("%1: days are compared with = < <= > and >=.").arg(translatedLabel(field)));
    }
}

Result<Value> valueOf(const Workbook &workbook, const Field &field, const QString &text)
{
    const Name link = linkTarget(field);
    if (link.empty())
        return parseField(field, text, workbook.timeZone());
    const RecordType *target = workbook.catalogue().type(link);
    ITSMS_TRY(const auto id, findByText(workbook, *target, text));
    if (!id)
        return wrongUse(Tr::tr("%1: there is no %2 with the number, title or external number \"%3\".").arg(toText(field.name), translated(target->context, target->label), text));
    return Value(*id);
}

Result<Conditions> answerConditions(const Workbook &workbook, const WrittenCondition &written)
{
    Condition condition{written.field->name, written.op == Operator::Differs ? Operator::NoneOf : Operator::AnyOf};
    if (written.op != Operator::Equals && written.op != Operator::Differs)
        return wrongUse(Tr::tr("%1: several answers are asked for with = or !=.").arg(translatedLabel(*written.field)));
    for (const QString &answer : written.answers) {
        if (answer.isEmpty()) {
            condition.values.emplace_back();
            continue;
        }
        ITSMS_TRY(Value value, valueOf(workbook, *written.field, answer));
        condition.values.push_back(std::move(value));
    }
    return Conditions{condition};
}

/// A day as it is typed, or days by name.
Result<std::optional<DayRange>> daysOf(const Workbook &workbook, const Field &field, const QString &text, QDate today)
{
    if (const auto named = relativeDays(text, today))
        return named;
    if (field.kind == Kind::Instant && text.size() > 10)
        return std::nullopt;
    ITSMS_TRY(const Value value, parseField(field, text, workbook.timeZone()));
    const auto *iso = std::get_if<QString>(&value);
    const QDate day = iso ? QDate::fromString(*iso, Qt::ISODate) : workbook.dateAt(std::get<qint64>(value));
    return DayRange{day, day};
}

Result<Conditions> comparison(const Workbook &workbook, const Field &field, Operator op, const QString &text, QDate today)
{
    if (isOfTime(field)) {
        ITSMS_TRY(const std::optional<DayRange> days, daysOf(workbook, field, text, today));
        const bool named = relativeDays(text, today).has_value();
        if (days && (named || (field.kind == Kind::Instant && op != Operator::Differs)))
            return dayConditions(field, op, *days, workbook.timeZone());
    }
    ITSMS_TRY(const Value value, valueOf(workbook, field, text));
    return Conditions{{field.name, op, value}};
}

Result<Conditions> rangeConditions(const Workbook &workbook, const WrittenCondition &written, QDate today)
{
    Conditions conditions;
    if (written.op != Operator::Equals)
        return wrongUse(Tr::tr("%1: a range is asked for with =.").arg(translatedLabel(*written.field)));
    for (const auto &[text, op] : {std::pair{written.range->first, Operator::AtLeast}, {written.range->second, Operator::AtMost}}) {
        if (text.isEmpty())
            continue;
        ITSMS_TRY(const Conditions bound, comparison(workbook, *written.field, op, text, today));
        conditions.insert(conditions.end(), bound.begin(), bound.end());
    }
    return conditions;
}

} // namespace

bool takesAnswers(Kind kind)
{
    return kind == Kind::Choice || kind == Kind::YesNo || kind == Kind::Person || kind == Kind::Link || kind == Kind::Links;
}

bool takesRange(Kind kind)
{
    return kind == Kind::Date || kind == Kind::Instant || kind == Kind::Integer || kind == Kind::Decimal || kind == Kind::Money
        || kind == Kind::Percent || kind == Kind::Duration;
}

Result<WrittenCondition> splitCondition(const RecordType &type, const QString &text)
{
    static const QRegularExpression shape(u"^\\s*([a-z_0-9]+)\\s*(!=|>=|<=|=|>|<|~)(.*)$"_s, QRegularExpression::DotMatchesEverythingOption);
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return wrongUse(Tr::tr("\"%1\" is no condition. Write FIELD=VALUE, or one of != < <= > >= ~ (contains) in place of the sign.").arg(text));
    WrittenCondition written{findField(type, match.captured(1).toStdString()), operatorOf(match.capturedView(2)), match.captured(3).trimmed()};
    if (!written.field)
        return wrongUse(Tr::tr("\"%1\" has no field %2. It has: %3.").arg(toText(type.name), match.captured(1), fieldNames(type)));
    if (written.text.isEmpty()) {
        written.op = written.op == Operator::Differs ? Operator::Filled : Operator::Empty;
        return written;
    }
    if (written.op == Operator::Contains)
        return written;
    if (takesAnswers(written.field->kind) && written.text.contains(u'|'))
        for (const QString &answer : written.text.split(u'|'))
            written.answers += answer.trimmed();
    if (const qsizetype dots = written.text.indexOf(u".."_s); dots >= 0 && takesRange(written.field->kind))
        written.range = {written.text.left(dots).trimmed(), written.text.mid(dots + 2).trimmed()};
    return written;
}

Result<std::vector<Condition>> parseCondition(const Workbook &workbook, const RecordType &type, const QString &text, QDate today)
{
    ITSMS_TRY(const WrittenCondition written, splitCondition(type, text));
    const Field &field = *written.field;
    if (written.op == Operator::Empty || written.op == Operator::Filled)
        return Conditions{{field.name, written.op}};
    if (field.kind == Kind::Rows)
        return wrongUse(Tr::tr("%1 holds rows of its own; ask for those with their own type, %2.").arg(toText(field.name), toText(field.target)));
    if (written.op == Operator::Contains)
        return Conditions{{field.name, written.op, written.text}};
    if (!written.answers.isEmpty())
        return answerConditions(workbook, written);
    const QDate day = today.isValid() ? today : workbook.dateAt(QDateTime::currentSecsSinceEpoch());
    if (written.range)
        return rangeConditions(workbook, written, day);
    return comparison(workbook, field, written.op, written.text, day);
}

} // namespace itsms
