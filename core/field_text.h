// Field values as text that programs and spreadsheets read back, and the other way round.
#pragma once

#include "core/declaration.h"
#include "core/result.h"
#include "core/value.h"

#include <QDateTime>
#include <QTimeZone>

namespace itsms {

/// One fixed form per kind: dates "2026-03-31", instants "2026-03-31 14:05:00" in `zone` (seconds always; with an offset behind where
/// the clock shows this time twice), durations "1h 30m", money "1250.00", yes/no "yes" and "no", choices by name. Links are not text:
/// their records' numbers are (exchange/, app/).
QString fieldText(const Field &field, const Value &value, const QTimeZone &zone);

/// Reads what fieldText writes and what people type: also "31.03.2026", ISO 8601 with an offset, "90 min", "1.250,00". Refused is what
/// could mean two things: "3/4/2026", "1,250". Choices by name or label in any letter case. Links cannot be read here. Blank text is
/// nothing.
Result<Value> parseField(const Field &field, const QString &text, const QTimeZone &zone);

/// Seconds; "1d 4h", "90m", "90 min", "1:30:00", "1:30" (hours and minutes), "3600" (seconds). A day is 24 hours.
std::optional<qint64> parseDuration(QStringView text);
QString durationText(qint64 seconds);

/// The field's value makes sense: the right kind of value, one of the choices, within its limits. Limits of money are in whole units.
Result<> checkValue(const Field &field, const Value &value);

} // namespace itsms
