// The small steps of reading a date.
#include "core/exchange/date_scan.h"

#include <QString>

namespace itsms {

namespace {

constexpr bool isDigit(char16_t c)
{
    return c >= u'0' && c <= u'9';
}

/// English and German beginnings of the months; three letters tell all of them apart.
constexpr struct { const char16_t *letters; int month; } monthBeginnings[] = {
    {u"jan", 1}, {u"feb", 2}, {u"mar", 3}, {u"mär", 3}, {u"mrz", 3}, {u"apr", 4}, {u"may", 5}, {u"mai", 5}, {u"jun", 6}, {u"jul", 7},
    {u"aug", 8}, {u"sep", 9}, {u"oct", 10}, {u"okt", 10}, {u"nov", 11}, {u"dec", 12}, {u"dez", 12},
};

} // namespace

void DateScan::skipSpaces()
{
    while (!atEnd() && QChar::isSpace(*m_at))
        ++m_at;
}

bool DateScan::literal(char16_t wanted)
{
    if (peek() != wanted || atEnd())
        return false;
    ++m_at;
    return true;
}

bool DateScan::number(int most, int &value, int &digits)
{
    value = 0;
    digits = 0;
    while (digits < most && !atEnd() && isDigit(*m_at)) {
        value = value * 10 + (*m_at++ - u'0');
        ++digits;
    }
    return digits > 0;
}

bool DateScan::word(QStringView &text)
{
    const char16_t *begin = m_at;
    while (!atEnd() && QChar::isLetter(*m_at))
        ++m_at;
    text = QStringView(begin, m_at);
    return m_at != begin;
}

bool DateScan::monthName(int &month)
{
    const char16_t *begin = m_at;
    QStringView name;
    if (word(name) && name.size() >= 3)
        for (const auto &each : monthBeginnings)
            if (name.left(3).compare(QStringView(each.letters), Qt::CaseInsensitive) == 0) {
                month = each.month;
                return true;
            }
    m_at = begin;
    return false;
}

bool DateScan::separator(QStringView &text)
{
    const char16_t *begin = m_at;
    while (!atEnd() && m_at - begin < 2 && QStringView(u" ./-,").contains(QChar(*m_at)))
        ++m_at;
    text = QStringView(begin, m_at);
    return m_at != begin;
}

bool DateScan::yearFirst(qint64 &days)
{
    const char16_t *begin = m_at;
    int year = 0, month = 0, day = 0, digits = 0;
    QStringView separators;
    if (number(4, year, digits) && digits == 4) {
        if (isDigit(peek())) {
            m_at = begin;
            return compactDate(days);
        }
        const bool read = separator(separators) && number(2, month, digits) && separator(separators) && number(2, day, digits);
        if (read && !isDigit(peek()) && isCivilDate(year, month, day)) {
            days = daysFromCivil(year, month, day);
            return true;
        }
    }
    m_at = begin;
    return false;
}

bool DateScan::compactDate(qint64 &days)
{
    const char16_t *begin = m_at;
    int year = 0, month = 0, day = 0, digits = 0;
    const bool read = number(4, year, digits) && number(2, month, digits) && digits == 2 && number(2, day, digits) && digits == 2;
    if (read && !isDigit(peek()) && isCivilDate(year, month, day)) {
        days = daysFromCivil(year, month, day);
        return true;
    }
    m_at = begin;
    return false;
}

bool DateScan::clock(CivilTime &time, Clock &clock)
{
    while (peek() == u'T' || peek() == u',' || (!atEnd() && QChar::isSpace(peek())))
        ++m_at;
    int hour = 0, minute = 0, second = 0, digits = 0;
    if (!number(2, hour, digits) || (!literal(u':') && !literal(u'.')) || !number(2, minute, digits) || digits != 2 || minute > 59)
        return false;
    bool withSeconds = false;
    if (literal(u':')) {
        if (!number(2, second, digits) || digits != 2 || second > 60)
            return false;
        withSeconds = true;
        if (literal(u'.') || literal(u',')) {
            int fraction = 0;
            while (number(9, fraction, digits)) { }
        }
    }
    bool half = false;
    if (!halfOfDay(hour, half) || !offset(time.offset))
        return false;
    if (hour > 24 || (hour == 24 && (minute > 0 || second > 0)))
        return false;
    time.seconds = hour * 3600 + minute * 60 + qMin(second, 59);
    if (half)
        clock = withSeconds ? Clock::HalfDaySeconds : Clock::HalfDay;
    else
        clock = withSeconds ? Clock::Seconds : Clock::Minutes;
    return true;
}

bool DateScan::halfOfDay(int &hour, bool &found)
{
    const char16_t *begin = m_at;
    skipSpaces();
    const char16_t letter = char16_t(QChar::toLower(peek()));
    if (letter != u'a' && letter != u'p') {
        m_at = begin;
        return true;
    }
    ++m_at;
    literal(u'.');
    if (char16_t(QChar::toLower(peek())) != u'm' || hour < 1 || hour > 12)
        return false;
    ++m_at;
    literal(u'.');
    found = true;
    hour = hour % 12 + (letter == u'p' ? 12 : 0);
    return true;
}

bool DateScan::offset(std::optional<int> &seconds)
{
    skipSpaces();
    QStringView name;
    if (word(name)) {
        if (name != u"Z" && name != u"z" && name != u"UTC" && name != u"GMT")
            return false;
        seconds = 0;
    }
    const char16_t sign = peek();
    if (sign != u'+' && sign != u'-')
        return true;
    ++m_at;
    int hours = 0, minutes = 0, digits = 0;
    if (!number(2, hours, digits) || hours > 14)
        return false;
    literal(u':');
    if (number(2, minutes, digits) && (digits != 2 || minutes > 59))
        return false;
    seconds = (sign == u'-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    return true;
}

} // namespace itsms
