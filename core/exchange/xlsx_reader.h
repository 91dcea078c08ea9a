// Workbooks in the format of Excel (Office Open XML).
#pragma once

#include "core/exchange/sheet_reader.h"
#include "core/exchange/zip_package.h"

namespace itsms {

Result<std::unique_ptr<Spreadsheet>> openXlsx(std::unique_ptr<ZipPackage> package);

} // namespace itsms
