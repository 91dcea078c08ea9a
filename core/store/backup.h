// Copies of the whole workbook, made while it is in use.
#pragma once

#include "core/store/verify.h"

namespace itsms {

/// Writes a consistent copy and checks it before it takes its final name; an existing file there is replaced only then.
Result<> backUp(const Workbook &workbook, const QString &destination, const Progress &progress = {});

/// Where the daily copies are: "NAME.backups" beside the workbook.
QString backupFolder(const Workbook &workbook);

/// Paths of the daily copies there, the newest first.
QStringList backupCopies(const Workbook &workbook);

constexpr int keptBackups = 7;

/// Keeps the newest `keep` copies in "NAME.backups" beside the workbook and makes a new one when the newest is older than a day.
/// Returns the path of the new copy, or nothing where none was due.
Result<std::optional<QString>> rotateBackups(const Workbook &workbook, qint64 now, int keep = keptBackups, const Progress &progress = {});

} // namespace itsms
