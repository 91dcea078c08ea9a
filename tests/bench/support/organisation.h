// A whole organisation in one workbook: 150,000 incidents, everything else in proportion, every type with records that link to each other.
#pragma once

#include "tests/bench/support/bench.h"

namespace bench {

/// Made once from incidentsWorkbook(), kept for the other benchmarks of this build.
QString organisationWorkbook();

} // namespace bench
