// What stands at a path before something is written there.
#pragma once

#include "core/result.h"

namespace itsms {

/// With less than this many bytes free a disk counts as full: file systems keep some blocks for themselves.
constexpr qint64 FullBelow = 1 << 18;

/// By the first bytes of the file: SQLite's header, and the application id of workbooks in it.
bool isWorkbookFile(const QString &path);

/// Refuses where a report or an export would replace a workbook.
Result<> checkNoWorkbookThere(const QString &path);

/// Refuses, with a sentence that says what to do, a path whose folder is missing or may not be written to, that is a folder itself, or
/// whose file may not be replaced.
Result<> checkMayWrite(const QString &path);

/// Why writing failed half-way: a full disk where there is no room left, whatever the system calls it, otherwise `detail`.
Failure writeFailure(const QString &path, const QString &detail);

} // namespace itsms
