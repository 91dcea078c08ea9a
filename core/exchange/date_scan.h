// The small steps of reading a date: digits, names of months, times of day.
#pragma once

#include "core/exchange/date_format.h"

namespace itsms {

/// Walks over a text; each step returns false and stays where it is when the text is not what it looks for.
class DateScan
{
public:
    explicit DateScan(QStringView text) : m_at(text.utf16()), m_end(m_at + text.size()) { }

    bool atEnd() const { return m_at == m_end; }
    char16_t peek() const { return atEnd() ? u'\0' : *m_at; }
    void skip() { ++m_at; }
    void skipSpaces();
    bool literal(char16_t wanted);

    /// At least one digit and at most `most`; `digits` tells how many there were.
    bool number(int most, int &value, int &digits);
    bool word(QStringView &text);
    bool monthName(int &month);
    /// One or two characters of " ./-,".
    bool separator(QStringView &text);

    /// A time of day, with fraction, half of the day and offset where they are there.
    bool clock(CivilTime &time, Clock &clock);
    /// Year, month and day, in this order: "2016-02-29", "2016/2/29", "20160229".
    bool yearFirst(qint64 &days);

private:
    bool halfOfDay(int &hour, bool &found);
    bool offset(std::optional<int> &seconds);
    bool compactDate(qint64 &days);

    const char16_t *m_at;
    const char16_t *m_end;
};

/// 00 to 68 are of this century, 69 to 99 of the last.
constexpr int fullYear(int shortYear)
{
    return shortYear < 69 ? 2000 + shortYear : 1900 + shortYear;
}

} // namespace itsms
