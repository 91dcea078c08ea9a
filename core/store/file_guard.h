// What stands at a path before something is written there.
#pragma once

#include "core/result.h"

namespace itsms {

/// By the first bytes of the file: SQLite's header, and the application id of workbooks in it.
bool isWorkbookFile(const QString &path);

/// Refuses where a report or an export would replace a workbook.
Result<> checkNoWorkbookThere(const QString &path);

} // namespace itsms
