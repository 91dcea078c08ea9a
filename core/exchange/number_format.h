// What the number in a cell of a spreadsheet means, judged by the format it is shown in.
#pragma once

#include <QString>

namespace itsms {

enum class Shown {
    Number,
    Date, ///< Days, with or without a time of day.
    DateTime, ///< The format shows a time of day too.
    Time, ///< Only a time of day.
    Duration, ///< Hours, minutes or seconds that count beyond a day: "[h]:mm".
};

/// Day 0 of the serial numbers: some workbooks count from 1904.
enum class DateSystem { From1900, From1904 };

/// The meaning of a format code such as "dd/mm/yyyy hh:mm" or "#,##0.00 [$EUR]".
Shown shownBy(QStringView formatCode);

/// The meaning of the format numbers that every xlsx file has without declaring them.
Shown shownByBuiltin(int id);

/// A number with the digits a spreadsheet shows (15 of them), without exponent and grouping: "0.3", "1200000".
QString plainNumber(double number);

/// The serial number as ISO text: "2016-02-29", "2016-02-29 01:16:00", "01:16:00". A time of day is never dropped, even
/// where the format hides it. A number that is no date of the years 1900 to 9999 stays a number.
QString serialText(double serial, Shown shown, DateSystem system);

/// "2016-02-29T01:16:00.000Z" as "2016-02-29 01:16:00Z": what both formats write as ISO date, in the shape of serialText.
QString isoText(QString iso);

/// "PT01H16M00S" as "01:16:00"; anything else as it is.
QString durationText(const QString &iso);

} // namespace itsms
