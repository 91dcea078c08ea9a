// Findings as rows for a spreadsheet: one for each record that breaks a rule.
#pragma once

#include "core/engine/findings.h"
#include "core/exchange/table_export.h"

namespace itsms {

ExportTable findingsTable(const std::vector<FindingsGroup> &groups);

} // namespace itsms
