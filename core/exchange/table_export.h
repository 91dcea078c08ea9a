// A table of the window as a file for other programs: CSV or xlsx.
#pragma once

#include "core/declaration.h"
#include "core/result.h"
#include "core/value.h"

#include <QTimeZone>

namespace itsms {

struct ExportColumn
{
    QString label;
    Kind kind = Kind::Text; ///< Numbers and dates become what a spreadsheet calculates with.
};

struct ExportTable
{
    QString name; ///< Of the sheet.
    std::vector<ExportColumn> columns;
    std::vector<std::vector<Value>> rows; ///< A value for each column.
};

/// The format follows the ending of `path` (csv, tsv, xlsx). A failure leaves no half file and an earlier file of that name alone.
Result<> exportTable(const ExportTable &table, const QString &path, const QTimeZone &zone);

} // namespace itsms
