// Dates as other programs write them: reading a cell by a known format, without any object of the date library per row.
#pragma once

#include "core/result.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace itsms {

/// What a cell says, before any time zone.
struct CivilTime
{
    qint64 days = 0;            ///< Since 1970-01-01.
    int seconds = -1;           ///< Of the day; -1 where the cell has no time of day.
    std::optional<int> offset = {}; ///< Seconds east of Greenwich, where the cell says so.
};

qint64 daysFromCivil(int year, int month, int day);
bool isCivilDate(int year, int month, int day);
QString isoDate(qint64 days);

/// How the time of day was written.
enum class Clock { None, Minutes, Seconds, HalfDay, HalfDaySeconds };

/// Which part comes first in a date of three numbers.
enum class DateOrder : quint8 { YearFirst = 1, DayFirst = 2, MonthFirst = 4 };

/// Everything that can be told of a cell without knowing its format.
struct DateShape
{
    QStringView first;  ///< Separators of the three parts.
    QStringView second;
    bool plain = false; ///< A year of four digits leads: there is nothing to decide.
    bool named = false; ///< The month is a word.
    int yearDigits = 4;
    quint8 orders = 0;  ///< The DateOrders that these numbers allow.
    Clock clock = Clock::None;
};

/// Nothing for a text that is no date.
std::optional<DateShape> shapeOf(QStringView cell);

/// The Qt format of a shape under one of its orders: "d/M/yyyy H:mm".
QString formatOf(const DateShape &shape, DateOrder order);

/// Reads cells of one format. Whatever the format, a cell that leads with a year of four digits is understood (spreadsheets hand out
/// real dates so), and the time of day may be shorter or longer than the format says, with fractions of a second and an offset.
class DateReader
{
public:
    /// Understands only dates that lead with the year.
    DateReader() = default;

    /// The letters of QDateTime: d M MMM yy yyyy H h m s AP t; `D` and `Y` count as `d` and `y`.
    static Result<DateReader> compile(const QString &format);

    std::optional<CivilTime> read(QStringView cell) const;

private:
    enum class Piece : quint8 { Day, Month, MonthName, Year, ShortYear, Weekday, Time, Literal };
    struct Token
    {
        Piece piece;
        char16_t literal = 0;
    };

    bool addLetters(char16_t letter, qsizetype count);
    bool isComplete() const;

    std::vector<Token> m_tokens;
};

} // namespace itsms
