// A list as a file for other programs: CSV or xlsx.
#pragma once

#include "core/store/records.h"

namespace itsms {

/// Every field of the declaration as a column named after it, links as "NUMBER title" (several separated by "; "); child rows and
/// attachments have no column. What is exported imports back unchanged. The format follows the ending of `path` (csv, tsv, xlsx); a
/// failure leaves no half file and an earlier file of that name alone. `progress` gets the number of rows so far and stops the export by
/// returning false. Returns the number of rows.
/// With `shown`, the export is of what a list shows: these fields alone, in their order, under their labels, and choices in words.
Result<qint64> exportRecords(const Workbook &workbook, const Query &query, const QString &path, const std::function<bool(qint64)> &progress = {},
                             const std::vector<const Field *> &shown = {});

/// One cell of an export.
QString exportText(const Field &field, const Value &value, LinkNames &names, const QTimeZone &zone);

} // namespace itsms
