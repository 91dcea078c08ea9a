// Field values as text, and the other way round.
#include "core/field_text.h"

#include "core/catalogue.h"
#include "core/exchange/date_format.h"
#include "core/exchange/date_scan.h"
#include "core/exchange/zone_offsets.h"
#include "core/number_text.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(FieldText)
};

constexpr qint64 day = 86400;

Failure refuse(const Field &field, const QString &sentence)
{
    return refused(sentence, toText(field.name));
}

QString numberText(double number)
{
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

QString moneyText(qint64 minor)
{
    const quint64 amount = minor < 0 ? quint64(0) - quint64(minor) : quint64(minor);
    return (minor < 0 ? u"-"_s : QString()) + QString::number(amount / 100) + u'.' + QString::number(amount % 100).rightJustified(2, u'0');
}

QString instantText(qint64 instant, const QTimeZone &zone)
{
    const int offset = zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(instant, Qt::UTC));
    const qint64 local = instant + offset;
    const QString text = QDateTime::fromSecsSinceEpoch(local, Qt::UTC).toString(u"yyyy-MM-dd HH:mm:ss"_s);
    if (ZoneOffsets(zone).toUtc(local) == instant)
        return text;
    const int minutes = std::abs(offset) / 60;
    return text + (offset < 0 ? u'-' : u'+') + QString::number(minutes / 60).rightJustified(2, u'0') + u':'
        + QString::number(minutes % 60).rightJustified(2, u'0');
}

/// Dates with points lead with the day wherever they are in use; with slashes and dashes both orders are.
Result<CivilTime> typedTime(const Field &field, const QString &text)
{
    const auto shape = shapeOf(text);
    if (!shape)
        return refuse(field, Tr::tr("%1: \"%2\" is no date. Write it as 2026-03-31.").arg(translatedLabel(field), text));
    const quint8 dayFirst = quint8(DateOrder::DayFirst);
    quint8 orders = shape->orders;
    if (shape->first.startsWith(u'.') && (orders & dayFirst))
        orders = dayFirst;
    if ((orders & (orders - 1)) != 0)
        return refuse(field, Tr::tr("%1: \"%2\" can be read with the day or with the month first. Write it as 2026-03-31.").arg(translatedLabel(field), text));
    ITSMS_TRY(const DateReader reader, DateReader::compile(formatOf(*shape, DateOrder(orders))));
    const auto time = reader.read(text);
    if (!time)
        return refuse(field, Tr::tr("%1: \"%2\" is no date. Write it as 2026-03-31.").arg(translatedLabel(field), text));
    return *time;
}

Result<Value> parseInstant(const Field &field, const QString &text, const QTimeZone &zone)
{
    ITSMS_TRY(const CivilTime time, typedTime(field, text));
    const qint64 local = time.days * day + std::max(time.seconds, 0);
    return Value(time.offset ? local - *time.offset : ZoneOffsets(zone).toUtc(local));
}

Result<NumberText> typedNumber(const Field &field, const QString &text)
{
    NumberText number = readNumber(text);
    if (number.doubt == NumberText::Doubt::TwoMeanings)
        return refuse(field, Tr::tr("%1: \"%2\" can mean two numbers. Write it without grouping and with a decimal point.").arg(translatedLabel(field), text));
    if (number.doubt == NumberText::Doubt::NoNumber)
        return refuse(field, Tr::tr("%1: \"%2\" is no number.").arg(translatedLabel(field), text));
    return number;
}

Result<Value> parseWhole(const Field &field, const QString &text)
{
    bool plain = false;
    const qint64 quick = text.toLongLong(&plain);
    if (plain)
        return Value(quick);
    ITSMS_TRY(const NumberText number, typedNumber(field, text));
    const bool grouping = number.fraction.size() == 3 && number.whole != u"0";
    if (grouping)
        return refuse(field, Tr::tr("%1: \"%2\" can mean two numbers. Write it without grouping and with a decimal point.").arg(translatedLabel(field), text));
    if (number.fraction.count(u'0') != number.fraction.size())
        return refuse(field, Tr::tr("%1: \"%2\" is no whole number.").arg(translatedLabel(field), text));
    const qint64 value = QString(number.negative ? u"-"_s + number.whole : number.whole).toLongLong(&plain);
    return plain ? Result<Value>(value) : refuse(field, Tr::tr("%1: \"%2\" is too large.").arg(translatedLabel(field), text));
}

Result<Value> parseMoney(const Field &field, const QString &text)
{
    ITSMS_TRY(const NumberText number, typedNumber(field, text));
    if (number.fraction.size() == 3 && number.whole != u"0")
        return refuse(field, Tr::tr("%1: \"%2\" can mean two amounts. Write it without grouping and with a decimal point.").arg(translatedLabel(field), text));
    if (number.fraction.size() > 2 && number.fraction.mid(2).count(u'0') != number.fraction.size() - 2)
        return refuse(field, Tr::tr("%1: \"%2\" has more than two places behind the point.").arg(translatedLabel(field), text));
    bool fits = false;
    const qint64 minor = QString(number.whole + number.fraction.left(2).leftJustified(2, u'0')).toLongLong(&fits);
    if (!fits)
        return refuse(field, Tr::tr("%1: \"%2\" is too large.").arg(translatedLabel(field), text));
    return Value(number.negative ? -minor : minor);
}

Result<Value> parseReal(const Field &field, const QString &text)
{
    const bool percent = field.kind == Kind::Percent && text.endsWith(u'%');
    const QString digits = percent ? text.chopped(1) : text;
    bool plain = false;
    // Also what programs write for the very small and the very large: "1e-7".
    double value = digits.contains(u',') || !digits.contains(u'e', Qt::CaseInsensitive) ? 0 : digits.toDouble(&plain);
    if (!plain) {
        ITSMS_TRY(const NumberText number, typedNumber(field, digits));
        value = number.plain.toDouble(&plain);
    }
    if (!plain || !std::isfinite(value))
        return refuse(field, Tr::tr("%1: \"%2\" is no number.").arg(translatedLabel(field), text));
    return Value(value);
}

Result<Value> parseYesNo(const Field &field, const QString &text)
{
    const QString word = text.toLower();
    const auto is = [&word](std::initializer_list<QStringView> words) { return std::find(words.begin(), words.end(), word) != words.end(); };
    if (is({u"yes", u"true", u"1", u"y", u"t", u"x", u"ja", u"wahr", u"on"}))
        return Value(qint64(1));
    if (is({u"no", u"false", u"0", u"n", u"f", u"nein", u"falsch", u"off"}))
        return Value(qint64(0));
    return refuse(field, Tr::tr("%1: \"%2\" is neither yes nor no.").arg(translatedLabel(field), text));
}

/// "In Progress", "in-progress" and "in_progress" are the same word.
QString comparable(const QString &text)
{
    QString word = text.toCaseFolded();
    for (QChar &c : word)
        if (c == u'_' || c == u'-')
            c = u' ';
    return word.simplified();
}

Result<Value> parseChoice(const Field &field, const QString &text)
{
    const QString wanted = comparable(text);
    QStringList names;
    for (const Choice &choice : field.choices) {
        names += toText(choice.name);
        if (wanted == comparable(names.last()) || wanted == comparable(QString::fromUtf8(choice.label))
            || wanted == comparable(translatedLabel(field, choice)))
            return Value(names.last());
    }
    return refuse(field, Tr::tr("%1: \"%2\" is none of: %3.").arg(translatedLabel(field), text, names.join(u", ")));
}

Result<> checkLimits(const Field &field, double value)
{
    if (field.minimum && value < *field.minimum)
        return refuse(field, Tr::tr("%1: %2 is less than %3, the smallest value that makes sense.").arg(translatedLabel(field), numberText(value), numberText(*field.minimum)));
    if (field.maximum && value > *field.maximum)
        return refuse(field, Tr::tr("%1: %2 is more than %3, the largest value that makes sense.").arg(translatedLabel(field), numberText(value), numberText(*field.maximum)));
    return {};
}

Result<> checkChoice(const Field &field, const QString &name)
{
    for (const Choice &choice : field.choices)
        if (name == QLatin1StringView(choice.name.data(), qsizetype(choice.name.size())))
            return {};
    return refuse(field, Tr::tr("%1: \"%2\" is none of the choices.").arg(translatedLabel(field), name));
}

Result<> checkDate(const Field &field, const QString &text)
{
    qint64 days = 0;
    if (text.size() == 10 && text[4] == u'-' && text[7] == u'-' && DateScan(text).yearFirst(days))
        return {};
    return refuse(field, Tr::tr("%1: \"%2\" is no date. Write it as 2026-03-31.").arg(translatedLabel(field), text));
}

Failure wrongKind(const Field &field)
{
    return refuse(field, Tr::tr("%1: the value is not of the kind this field holds.").arg(translatedLabel(field)));
}

} // namespace

QString fieldText(const Field &field, const Value &value, const QTimeZone &zone)
{
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *real = std::get_if<double>(&value))
        return numberText(*real);
    const auto *number = std::get_if<qint64>(&value);
    if (!number)
        return {};
    switch (field.kind) {
    case Kind::Instant:
        return instantText(*number, zone);
    case Kind::Duration:
        return durationText(*number);
    case Kind::Money:
        return moneyText(*number);
    case Kind::YesNo:
        return *number ? u"yes"_s : u"no"_s;
    default:
        return QString::number(*number);
    }
}

Result<Value> parseField(const Field &field, const QString &text, const QTimeZone &zone)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Value();
    switch (field.kind) {
    case Kind::Text:
        return Value(trimmed.contains(u'\n') || trimmed.contains(u'\r') ? trimmed.simplified() : trimmed);
    case Kind::LongText:
        return Value(text);
    case Kind::Integer:
        return parseWhole(field, trimmed);
    case Kind::Decimal:
    case Kind::Percent:
        return parseReal(field, trimmed);
    case Kind::Money:
        return parseMoney(field, trimmed);
    case Kind::YesNo:
        return parseYesNo(field, trimmed);
    case Kind::Date: {
        ITSMS_TRY(const CivilTime time, typedTime(field, trimmed));
        return Value(isoDate(time.days));
    }
    case Kind::Instant:
        return parseInstant(field, trimmed, zone);
    case Kind::Duration:
        if (const auto seconds = parseDuration(trimmed))
            return Value(*seconds);
        return refuse(field, Tr::tr("%1: \"%2\" is no length of time. Write it as 1h 30m.").arg(translatedLabel(field), trimmed));
    case Kind::Choice:
        return parseChoice(field, trimmed);
    case Kind::Person:
    case Kind::Link:
    case Kind::Links:
    case Kind::Rows:
    case Kind::Attachment:
        break;
    }
    return refuse(field, Tr::tr("%1 links to other records and is not read from text.").arg(translatedLabel(field)));
}

Result<> checkValue(const Field &field, const Value &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return {};
    const auto *number = std::get_if<qint64>(&value);
    const auto *text = std::get_if<QString>(&value);
    switch (field.kind) {
    case Kind::Text:
    case Kind::LongText:
        return text ? Result<>() : wrongKind(field);
    case Kind::Date:
        return text ? checkDate(field, *text) : wrongKind(field);
    case Kind::Choice:
        return text ? checkChoice(field, *text) : wrongKind(field);
    case Kind::Decimal:
    case Kind::Percent: {
        const auto *real = std::get_if<double>(&value);
        if (!number && (!real || !std::isfinite(*real)))
            return wrongKind(field);
        return checkLimits(field, real ? *real : double(*number));
    }
    case Kind::Links:
    case Kind::Rows:
        return std::holds_alternative<Ids>(value) ? Result<>() : wrongKind(field);
    case Kind::YesNo:
        return number && (*number == 0 || *number == 1) ? Result<>() : wrongKind(field);
    case Kind::Money:
        return number ? checkLimits(field, double(*number) / 100) : wrongKind(field);
    case Kind::Integer:
    case Kind::Duration:
        return number ? checkLimits(field, double(*number)) : wrongKind(field);
    case Kind::Instant:
        // Beyond it no calendar shows the moment: the years 1 to 9999.
        return number && *number > -62135596800 && *number < 253402300800 ? Result<>() : wrongKind(field);
    case Kind::Person:
    case Kind::Link:
    case Kind::Attachment:
        return number && *number > 0 ? Result<>() : wrongKind(field);
    }
    return wrongKind(field);
}

} // namespace itsms
