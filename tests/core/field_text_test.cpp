// Field values as text and back.
#include "core/catalogue.h"
#include "core/field_text.h"
#include "core/record.h"

#include "tests/support/printing.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const QTimeZone berlin("Europe/Berlin");

Field fieldOf(Kind kind)
{
    return Field{.name = "field", .label = "Field", .kind = kind};
}

std::optional<Value> parsed(Kind kind, const QString &text)
{
    const Result<Value> value = parseField(fieldOf(kind), text, berlin);
    return value ? std::optional(*value) : std::nullopt;
}

bool isRefused(Kind kind, const QString &text)
{
    const Result<Value> value = parseField(fieldOf(kind), text, berlin);
    return !value && value.error().kind == ErrorKind::Refused && value.error().field == u"field" && value.error().sentence.contains(text);
}

} // namespace

TEST_CASE("What is written as text is read back as the same value")
{
    const std::vector<std::pair<Kind, Value>> values = {
        {Kind::Text, u"A text"_s}, {Kind::Integer, qint64(-1234567)}, {Kind::Decimal, 0.1}, {Kind::Decimal, 1.125}, {Kind::Decimal, 1e-7}, {Kind::Percent, 99.95},
        {Kind::Money, qint64(125000)}, {Kind::Money, qint64(-5)}, {Kind::YesNo, qint64(1)}, {Kind::YesNo, qint64(0)}, {Kind::Date, u"2024-02-29"_s},
        {Kind::Instant, qint64(1711846800)}, {Kind::Duration, qint64(5400)}, {Kind::Duration, qint64(-93601)}, {Kind::Duration, qint64(0)},
    };
    for (const auto &[kind, value] : values) {
        const QString text = fieldText(fieldOf(kind), value, berlin);
        CAPTURE(text);
        const auto back = parsed(kind, text);
        CHECK((back && *back == value));
    }
    for (qint64 instant = 1792800000; instant < 1792800000 + 3 * 86400; instant += 900) {
        const auto back = parsed(Kind::Instant, fieldText(fieldOf(Kind::Instant), instant, berlin));
        REQUIRE((back && *back == Value(instant)));
    }
}

TEST_CASE("Values have one fixed form")
{
    CHECK(fieldText(fieldOf(Kind::Money), qint64(125000), berlin) == u"1250.00");
    CHECK(fieldText(fieldOf(Kind::Money), qint64(-5), berlin) == u"-0.05");
    CHECK(fieldText(fieldOf(Kind::YesNo), qint64(1), berlin) == u"yes");
    CHECK(fieldText(fieldOf(Kind::Instant), qint64(1711846800), berlin) == u"2024-03-31 03:00:00");
    CHECK(fieldText(fieldOf(Kind::Duration), qint64(5400), berlin) == u"1h 30m");
    CHECK(fieldText(fieldOf(Kind::Text), Value(), berlin).isEmpty());
    CHECK(durationText(93600) == u"26h");
}

TEST_CASE("Numbers with two meanings are refused")
{
    CHECK(parsed(Kind::Money, u"1.250,00"_s) == Value(qint64(125000)));
    CHECK(parsed(Kind::Money, u"1,250.5"_s) == Value(qint64(125050)));
    CHECK(parsed(Kind::Money, u"12,5"_s) == Value(qint64(1250)));
    CHECK(parsed(Kind::Integer, u"1.250.000"_s) == Value(qint64(1250000)));
    CHECK(parsed(Kind::Integer, u"12.0"_s) == Value(qint64(12)));
    CHECK(parsed(Kind::Percent, u"95 %"_s) == Value(95.0));
    CHECK(isRefused(Kind::Money, u"1.250"_s));
    CHECK(isRefused(Kind::Money, u"1,250"_s));
    CHECK(isRefused(Kind::Integer, u"1.250"_s));
    CHECK(isRefused(Kind::Integer, u"12.5"_s));
    CHECK(isRefused(Kind::Integer, u"99999999999999999999"_s));
    CHECK(isRefused(Kind::Money, u"0.125"_s));
    CHECK(isRefused(Kind::Decimal, u"1,25,3"_s));
    CHECK(isRefused(Kind::Decimal, u"nan"_s));
    CHECK(isRefused(Kind::Decimal, u"twelve"_s));
}

TEST_CASE("Dates are read as people type them, and refused where they have two meanings")
{
    CHECK(parsed(Kind::Date, u"31.03.2026"_s) == Value(u"2026-03-31"_s));
    CHECK(parsed(Kind::Date, u"3.4.2026"_s) == Value(u"2026-04-03"_s));
    CHECK(parsed(Kind::Date, u"31/3/2026"_s) == Value(u"2026-03-31"_s));
    CHECK(parsed(Kind::Date, u"3 Apr 2026"_s) == Value(u"2026-04-03"_s));
    CHECK(isRefused(Kind::Date, u"3/4/2026"_s));
    CHECK(isRefused(Kind::Date, u"2026-02-30"_s));
    CHECK(isRefused(Kind::Date, u"tomorrow"_s));
    CHECK(parsed(Kind::Instant, u"2026-03-31T14:05:00+02:00"_s) == Value(QDateTime(QDate(2026, 3, 31), QTime(12, 5), Qt::UTC).toSecsSinceEpoch()));
    CHECK(parsed(Kind::Instant, u"2026-03-31"_s) == Value(QDateTime(QDate(2026, 3, 30), QTime(22, 0), Qt::UTC).toSecsSinceEpoch()));
    CHECK(parsed(Kind::Date, u"  "_s) == Value());
}

TEST_CASE("Lengths of time are read in several forms")
{
    CHECK(parseDuration(u"1d 4h") == 28 * 3600);
    CHECK(parseDuration(u"90m") == 5400);
    CHECK(parseDuration(u"90 min") == 5400);
    CHECK(parseDuration(u"1.5h") == 5400);
    CHECK(parseDuration(u"1:30:00") == 5400);
    CHECK(parseDuration(u"1:30") == 5400);
    CHECK(parseDuration(u"3600") == 3600);
    CHECK_FALSE(parseDuration(u"1:75").has_value());
    CHECK_FALSE(parseDuration(u"soon").has_value());
    CHECK_FALSE(parseDuration(u"5 parsecs").has_value());
    CHECK_FALSE(parseDuration(u"").has_value());
}

TEST_CASE("Choices are read by name or label in any letter case")
{
    const RecordType &incident = *Catalogue::standard().type(Name("incident"));
    const Field &state = *findField(incident, "state");
    for (const QString &text : {u"in_progress"_s, u"In Progress"_s, u"IN-PROGRESS"_s})
        CHECK(parseField(state, text, berlin) == Value(u"in_progress"_s));
    CHECK(parseField(state, u"Waiting"_s, berlin) == Value(u"pending"_s));
    const auto wrong = parseField(state, u"Lost"_s, berlin);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().sentence.contains(u"resolved"));
}

TEST_CASE("Values of the wrong kind or beyond their limits are refused")
{
    Field rating = fieldOf(Kind::Decimal);
    rating.minimum = 1;
    rating.maximum = 5;
    CHECK(checkValue(rating, 4.5));
    CHECK(checkValue(rating, Value()));
    CHECK_FALSE(checkValue(rating, 5.5));
    CHECK_FALSE(checkValue(rating, 0.0));
    CHECK_FALSE(checkValue(rating, std::numeric_limits<double>::quiet_NaN()));
    CHECK_FALSE(checkValue(rating, u"4"_s));
    CHECK_FALSE(checkValue(fieldOf(Kind::Date), u"2026-2-3"_s));
    CHECK_FALSE(checkValue(fieldOf(Kind::Date), u"2026-02-30"_s));
    CHECK(checkValue(fieldOf(Kind::Date), u"2026-02-28"_s));
    CHECK_FALSE(checkValue(fieldOf(Kind::YesNo), qint64(2)));
    CHECK_FALSE(checkValue(fieldOf(Kind::Text), qint64(2)));
    CHECK_FALSE(checkValue(fieldOf(Kind::Links), qint64(2)));
    Field money = fieldOf(Kind::Money);
    money.minimum = 1;
    CHECK(checkValue(money, qint64(100)));
    CHECK_FALSE(checkValue(money, qint64(99)));
}
