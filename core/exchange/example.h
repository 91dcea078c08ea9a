// The example organisation that ships with the program.
#pragma once

#include "core/store/workbook.h"

namespace itsms {

/// Fills an empty workbook from the files in resources/example/ through the importer, as if `today` were the day: the same for the
/// same day. Cells such as {-120} or {-120 09:15} are days, and moments, counted from the Monday of its week.
Result<> buildExample(Workbook &workbook, QDate today);

/// Name of the example organisation, for a new workbook that will hold it.
QString exampleOrganisation();

} // namespace itsms
