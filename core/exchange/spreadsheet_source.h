// A sheet of an xlsx or ods file as a table.
#pragma once

#include "core/exchange/sheet_reader.h"

namespace itsms {

/// Opens a zip archive as spreadsheet. Hidden sheets count like the others; without a chosen name the first sheet with
/// content is taken.
Result<std::unique_ptr<TableSource>> openSpreadsheet(const QString &path, const TableOptions &options);

} // namespace itsms
