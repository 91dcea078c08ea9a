// SQL functions that the queries of the declarations may use beside SQLite's own.
#pragma once

#include "core/store/connection.h"

#include <QTimeZone>

namespace itsms {

/// month_of(instant) -> 'YYYY-MM' and date_of(instant) -> 'YYYY-MM-DD' in `zone`; the aggregate percentile(value, p), p from 0 to 100,
/// linear between the two nearest values, nothing for no values. Calling it again changes the zone.
Result<> registerFunctions(Connection &connection, const QTimeZone &zone);

} // namespace itsms
