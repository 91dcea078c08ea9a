// Number formats and serial dates of spreadsheets.
#include "core/exchange/number_format.h"

#include <QDateTime>
#include <QRegularExpression>

#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

constexpr qint64 secondsPerDay = 86400;

QString clockText(qint64 seconds)
{
    const auto two = [](qint64 number) { return QString::number(number).rightJustified(2, u'0'); };
    return u"%1:%2:%3"_s.arg(two(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

// The letters of the first section that are neither quoted, escaped, padding nor in brackets; "[h]" gives an "h" in `elapsed`.
QString lettersOf(QStringView code, bool &elapsed)
{
    QString letters;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const char16_t c = code[i].unicode();
        if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'"' || c == u'[') {
            const qsizetype end = code.indexOf(c == u'"' ? u'"' : u']', i + 1);
            if (end < 0)
                break;
            const QString inner = code.mid(i + 1, end - i - 1).toString().toLower();
            static const QRegularExpression counting(u"^(h+|m+|s+)$"_s);
            elapsed |= c == u'[' && counting.match(inner).hasMatch();
            i = end;
        } else {
            letters += QChar(c).toLower();
        }
    }
    return letters;
}

} // namespace

Shown shownBy(QStringView formatCode)
{
    bool elapsed = false;
    QString letters = lettersOf(formatCode, elapsed);
    if (letters.contains("general"_L1) || letters.contains("standard"_L1))
        return Shown::Number;
    if (elapsed)
        return Shown::Duration;
    letters.remove("am/pm"_L1).remove("a/p"_L1);
    const bool days = letters.contains(u'd') || letters.contains(u'y');
    const bool clock = letters.contains(u'h') || letters.contains(u's');
    if (letters.contains(u'#') || letters.contains(u'?'))
        return Shown::Number;
    if (days)
        return clock ? Shown::DateTime : Shown::Date;
    if (clock)
        return Shown::Time;
    return letters.contains(u'm') ? Shown::Date : Shown::Number; // a month alone
}

Shown shownByBuiltin(int id)
{
    if (id == 22)
        return Shown::DateTime;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return Shown::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47)
        return Shown::Time;
    return id == 46 ? Shown::Duration : Shown::Number;
}

QString plainNumber(double number)
{
    if (!std::isfinite(number))
        return {};
    if (std::abs(number) < 1e15 && number == std::floor(number))
        return QString::number(qint64(number));
    char digits[400];
    const auto rounded = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::scientific, 14);
    std::from_chars(digits, rounded.ptr, number);
    const auto plain = std::to_chars(digits, digits + sizeof digits, number, std::chars_format::fixed);
    return QString::fromLatin1(digits, plain.ptr - digits);
}

QString serialText(double serial, Shown shown, DateSystem system)
{
    constexpr double beyond = 2958466; // 10000-01-01
    if (shown == Shown::Number || !(serial >= 0) || serial >= beyond)
        return plainNumber(serial);
    const auto seconds = qint64(std::llround(serial * secondsPerDay));
    if (shown == Shown::Duration || (shown == Shown::Time && seconds < secondsPerDay))
        return clockText(seconds);
    qint64 day = seconds / secondsPerDay;
    // The calendar of 1900 has a 29 February that never was: number 60.
    if (system == DateSystem::From1900 && (day == 60 || day == 0))
        return day == 0 && shown != Shown::Date ? clockText(seconds) : plainNumber(serial);
    if (system == DateSystem::From1900 && day < 60)
        ++day;
    const QDate origin = system == DateSystem::From1904 ? QDate(1904, 1, 1) : QDate(1899, 12, 30);
    const QString date = origin.addDays(day).toString(Qt::ISODate);
    const qint64 clock = seconds % secondsPerDay;
    if (clock == 0 && shown == Shown::Date)
        return date;
    return u"%1 %2"_s.arg(date, clockText(clock));
}

QString isoText(QString iso)
{
    static const QRegularExpression fraction(u"(:\\d\\d:\\d\\d)[.,]\\d+"_s);
    if (iso.size() > 10 && iso[10] == u'T')
        iso[10] = u' ';
    return iso.replace(fraction, u"\\1"_s);
}

QString durationText(const QString &iso)
{
    static const QRegularExpression shape(u"^P(?:(\\d{1,6})D)?T(?:(\\d{1,7})H)?(?:(\\d{1,7})M)?(?:(\\d{1,9})(?:[.,]\\d+)?S)?$"_s);
    const auto match = shape.match(iso);
    if (!match.hasMatch())
        return iso;
    const auto part = [&](int group) { return match.captured(group).toLongLong(); };
    return clockText(((part(1) * 24 + part(2)) * 60 + part(3)) * 60 + part(4));
}

} // namespace itsms
