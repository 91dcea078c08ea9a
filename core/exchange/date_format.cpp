// Reading dates by a known format.
#include "core/exchange/date_format.h"

#include "core/exchange/date_scan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

QString separatorText(QStringView separator)
{
    return separator.toString();
}

QString clockFormat(Clock clock)
{
    switch (clock) {
    case Clock::None:
        return {};
    case Clock::Minutes:
        return u" H:mm"_s;
    case Clock::Seconds:
        return u" H:mm:ss"_s;
    case Clock::HalfDay:
        return u" h:mm AP"_s;
    case Clock::HalfDaySeconds:
        return u" h:mm:ss AP"_s;
    }
    Q_UNREACHABLE();
}

/// Which orders three numbers allow. A year of four digits stands last here, one of two digits may stand anywhere.
quint8 ordersOf(int first, int second, int third, int yearDigits)
{
    const int year = yearDigits == 4 ? third : fullYear(third);
    quint8 orders = 0;
    if (isCivilDate(year, second, first))
        orders |= quint8(DateOrder::DayFirst);
    if (isCivilDate(year, first, second))
        orders |= quint8(DateOrder::MonthFirst);
    if (yearDigits == 2 && isCivilDate(fullYear(first), second, third))
        orders |= quint8(DateOrder::YearFirst);
    return orders;
}

bool readTail(DateScan &scan, Clock &clock)
{
    scan.skipSpaces();
    if (scan.atEnd())
        return true;
    CivilTime time;
    if (!scan.clock(time, clock))
        return false;
    scan.skipSpaces();
    return scan.atEnd();
}

/// "29 Feb 2016", "Feb 29, 2016", "29-Feb-16".
bool readNamed(DateScan &scan, DateShape &shape)
{
    int month = 0, day = 0, year = 0, digits = 0;
    const bool monthLeads = scan.monthName(month);
    if (!monthLeads && !scan.number(2, day, digits))
        return false;
    if (!scan.separator(shape.first) || !(monthLeads ? scan.number(2, day, digits) : scan.monthName(month)))
        return false;
    if (!scan.separator(shape.second) || !scan.number(4, year, shape.yearDigits) || (shape.yearDigits != 2 && shape.yearDigits != 4))
        return false;
    shape.named = true;
    shape.orders = quint8(monthLeads ? DateOrder::MonthFirst : DateOrder::DayFirst);
    return isCivilDate(shape.yearDigits == 4 ? year : fullYear(year), month, day);
}

bool readNumbers(DateScan &scan, DateShape &shape)
{
    int first = 0, second = 0, third = 0, digits = 0;
    if (!scan.number(2, first, digits) || !scan.separator(shape.first) || !scan.number(2, second, digits) || !scan.separator(shape.second))
        return false;
    if (!scan.number(4, third, shape.yearDigits) || (shape.yearDigits != 2 && shape.yearDigits != 4))
        return false;
    shape.orders = ordersOf(first, second, third, shape.yearDigits);
    return shape.orders != 0;
}

} // namespace

qint64 daysFromCivil(int year, int month, int day)
{
    // Counted from March, so that the leap day ends the year; eras of 400 years repeat exactly.
    const int shifted = month <= 2 ? year - 1 : year;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 399) / 400;
    const int yearOfEra = int(shifted - era * 400);
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

bool isCivilDate(int year, int month, int day)
{
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return day <= lengths[month - 1] + (month == 2 && leap ? 1 : 0);
}

QString isoDate(qint64 days)
{
    const qint64 shifted = days + 719468;
    const qint64 era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const int dayOfEra = int(shifted - era * 146097);
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int march = (5 * dayOfYear + 2) / 153;
    const int day = dayOfYear - (153 * march + 2) / 5 + 1;
    const int month = march < 10 ? march + 3 : march - 9;
    const int year = int(yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
    const auto digit = [](int number, int place) { return char16_t(u'0' + number / place % 10); };
    const char16_t text[] = {digit(year, 1000), digit(year, 100), digit(year, 10), digit(year, 1), u'-', digit(month, 10), digit(month, 1),
                             u'-', digit(day, 10), digit(day, 1)};
    return QString(reinterpret_cast<const QChar *>(text), std::size(text));
}

std::optional<DateShape> shapeOf(QStringView cell)
{
    cell = cell.trimmed();
    DateShape shape;
    DateScan plain(cell);
    qint64 days = 0;
    if (plain.yearFirst(days)) {
        shape.plain = true;
        shape.orders = quint8(DateOrder::YearFirst);
        return readTail(plain, shape.clock) ? std::optional(shape) : std::nullopt;
    }
    DateScan numbers(cell);
    if (readNumbers(numbers, shape) && readTail(numbers, shape.clock))
        return shape;
    DateScan named(cell);
    if (readNamed(named, shape) && readTail(named, shape.clock))
        return shape;
    return {};
}

QString formatOf(const DateShape &shape, DateOrder order)
{
    if (shape.plain)
        return u"yyyy-MM-dd"_s + clockFormat(shape.clock);
    const QString year = shape.yearDigits == 4 ? u"yyyy"_s : u"yy"_s;
    const QString month = shape.named ? u"MMM"_s : u"M"_s;
    const QStringList parts = order == DateOrder::DayFirst ? QStringList{u"d"_s, month, year}
        : order == DateOrder::MonthFirst                   ? QStringList{month, u"d"_s, year}
                                                           : QStringList{year, month, u"d"_s};
    return parts[0] + separatorText(shape.first) + parts[1] + separatorText(shape.second) + parts[2] + clockFormat(shape.clock);
}

bool DateReader::addLetters(char16_t letter, qsizetype count)
{
    if (letter == u'd' || letter == u'D')
        m_tokens.push_back({count > 2 ? Piece::Weekday : Piece::Day});
    else if (letter == u'M')
        m_tokens.push_back({count > 2 ? Piece::MonthName : Piece::Month});
    else if (letter == u'y' || letter == u'Y')
        m_tokens.push_back({count > 2 ? Piece::Year : Piece::ShortYear});
    else if (!QStringView(u"Hhmsztapk").contains(QChar(letter).toLower()) && letter != u'H')
        return false;
    else if (m_tokens.empty() || m_tokens.back().piece != Piece::Time)
        m_tokens.push_back({Piece::Time});
    return true;
}

bool DateReader::isComplete() const
{
    const auto has = [this](Piece wanted) {
        return std::any_of(m_tokens.begin(), m_tokens.end(), [wanted](const Token &token) { return token.piece == wanted; });
    };
    return has(Piece::Day) && (has(Piece::Month) || has(Piece::MonthName)) && (has(Piece::Year) || has(Piece::ShortYear));
}

Result<DateReader> DateReader::compile(const QString &format)
{
    DateReader reader;
    for (qsizetype i = 0; i < format.size();) {
        const char16_t c = format[i].unicode();
        qsizetype next = i + 1;
        while (next < format.size() && format[next] == format[i])
            ++next;
        if (c == u'\'') {
            const qsizetype close = format.indexOf(u'\'', i + 1);
            for (++i; i < close; ++i)
                reader.m_tokens.push_back({Piece::Literal, format[i].unicode()});
            i = close < 0 ? format.size() : close + 1;
            continue;
        }
        const bool withinTime = !reader.m_tokens.empty() && reader.m_tokens.back().piece == Piece::Time;
        const bool known = QChar::isLetter(c) && (c != u'T' || !reader.isComplete()) && reader.addLetters(c, next - i);
        // What stands between the parts of a time of day is read with it.
        if (!known && !withinTime)
            reader.m_tokens.push_back({Piece::Literal, c});
        i = known ? next : i + 1;
    }
    if (!reader.isComplete())
        return wrongUse(Tr::tr("\"%1\" is no date format: it must have a day (d), a month (M) and a year (yyyy), such as d/M/yyyy H:mm.").arg(format));
    return reader;
}

std::optional<CivilTime> DateReader::read(QStringView cell) const
{
    cell = cell.trimmed();
    DateScan scan(cell);
    CivilTime time;
    Clock clock = Clock::None;
    int year = 0, month = 0, day = 0, digits = 0;
    bool fits = !m_tokens.empty();
    for (const Token &token : m_tokens) {
        QStringView name;
        switch (token.piece) {
        case Piece::Day: fits = scan.number(2, day, digits); break;
        case Piece::Month: fits = scan.number(2, month, digits); break;
        case Piece::MonthName: fits = scan.monthName(month); break;
        case Piece::Year: fits = scan.number(4, year, digits) && digits == 4; break;
        case Piece::ShortYear: fits = scan.number(2, year, digits) && digits == 2; year = fullYear(year); break;
        case Piece::Weekday: fits = scan.word(name); break;
        case Piece::Time: fits = scan.atEnd() || scan.clock(time, clock); break;
        case Piece::Literal:
            if (QChar::isSpace(token.literal))
                scan.skipSpaces();
            else
                fits = scan.literal(token.literal) || scan.atEnd();
            break;
        }
        if (!fits)
            break;
    }
    fits = fits && isCivilDate(year, month, day);
    if (fits)
        time.days = daysFromCivil(year, month, day);
    else {
        scan = DateScan(cell);
        time = {};
        if (!scan.yearFirst(time.days))
            return {};
    }
    scan.skipSpaces();
    if (!scan.atEnd() && (time.seconds >= 0 || !scan.clock(time, clock)))
        return {};
    scan.skipSpaces();
    return scan.atEnd() ? std::optional(time) : std::nullopt;
}

} // namespace itsms
