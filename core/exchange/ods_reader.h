// Spreadsheets in the OpenDocument format.
#pragma once

#include "core/exchange/sheet_reader.h"
#include "core/exchange/zip_package.h"

namespace itsms {

Result<std::unique_ptr<Spreadsheet>> openOds(std::unique_ptr<ZipPackage> package);

} // namespace itsms
