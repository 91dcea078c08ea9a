// Delimited text as a table, read in blocks of fixed size.
#pragma once

#include "core/exchange/dialect.h"
#include "core/exchange/row_parser.h"
#include "core/exchange/table_source.h"
#include "core/exchange/text_file.h"

namespace itsms {

/// Rows without any content are passed over, though their lines count.
class CsvSource final : public TableSource
{
public:
    static Result<std::unique_ptr<TableSource>> open(const QString &path, const TableOptions &options);

    Result<bool> next(TableRow &row) override;
    Result<> rewind() override;
    qint64 position() const override { return m_text->position(); }
    qint64 size() const override { return m_text->size(); }

private:
    CsvSource(std::unique_ptr<TextFile> text, Dialect dialect, bool header);

    Result<> readHeader();
    Result<bool> readRow(TableRow &row, size_t &count);
    Result<bool> readContent(TableRow &row, size_t &count);
    Failure troubleSentence(Fill trouble) const;

    std::unique_ptr<TextFile> m_text;
    Dialect m_dialect;
    RowParser m_parser;
    bool m_header;
    qint64 m_line = 1;
    bool m_last = false; // everything up to the end of the file is in memory
};

} // namespace itsms
