// A table somebody else wrote, read row by row: CSV, TSV or a sheet of a workbook of another program.
#pragma once

#include "core/result.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace itsms {

/// How to read a file where the recognition should be overruled; everything left out is recognised.
struct TableOptions
{
    std::optional<char16_t> delimiter = {};
    std::optional<QString> encoding = {}; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"
    QString sheet = {};                   ///< Name of the sheet; the first one with content where empty.
    bool header = true;                   ///< The first row names the columns.
};

/// What was recognised, for the person to see and correct.
struct TableFormat
{
    QString kind; ///< "CSV", "TSV", "XLSX", "ODS"
    char16_t delimiter = 0;
    QString encoding;
    QStringList sheets;
    QString sheet;
};

struct TableRow
{
    qint64 line = 0; ///< Where the row begins, 1-based: line of a text file, row of a sheet.
    std::vector<QString> cells;
};

/// Rows in the order of the file. Memory does not grow with the file for text formats.
class TableSource
{
public:
    virtual ~TableSource() = default;

    const TableFormat &format() const { return m_format; }
    const QStringList &columns() const { return m_columns; } ///< Made unique and never empty: "Column 4", "status (2)".

    /// Reads the next row into `row`, reusing its memory. False at the end. Cells that the row lacks come as empty
    /// strings, cells beyond the header are kept at the end. Rows without any content are passed over. A row that
    /// cannot be read (a quote never closed, bytes that are no text) is an error naming the line; reading ends there.
    virtual Result<bool> next(TableRow &row) = 0;

    /// Back to the first data row.
    virtual Result<> rewind() = 0;

    /// How much has been read and how much there is, in bytes or rows: only good for a progress bar.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;

protected:
    TableFormat m_format;
    QStringList m_columns;
};

/// Opens a file by its content, not its name. Fails with a sentence when it is missing, unreadable, empty, encrypted or
/// of no format the workbench reads. Dates of spreadsheets come as ISO texts ("2016-02-29", "2016-02-29 01:16:00"),
/// yes/no as "true" and "false", numbers without grouping.
Result<std::unique_ptr<TableSource>> openTable(const QString &path, const TableOptions &options = {});

/// Some rows from the beginning, enough to see what is in the columns; then rewinds. A row that cannot be read ends them: whoever reads the
/// whole table says what is wrong with it.
Result<std::vector<TableRow>> firstRows(TableSource &source, std::size_t most = 50);

} // namespace itsms
