// Rows of delimited text.
#include "core/exchange/csv_source.h"

#include "core/exchange/column_names.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

constexpr qsizetype sampleCharacters = 1 << 16;

bool isBlank(const std::vector<QString> &cells, size_t count)
{
    return std::all_of(cells.begin(), cells.begin() + qsizetype(count), [](const QString &cell) { return cell.isEmpty(); });
}

Result<Dialect> dialectOf(TextFile &text, const TableOptions &options)
{
    Fill fill = Fill::More;
    while (fill == Fill::More && text.end() - text.begin() < sampleCharacters)
        fill = text.fill();
    Dialect dialect = recogniseDialect(QStringView(text.begin(), text.end()), fill != Fill::More);
    if (options.delimiter)
        dialect.delimiter = *options.delimiter;
    ITSMS_CHECK(text.rewind());
    return dialect;
}

} // namespace

CsvSource::CsvSource(std::unique_ptr<TextFile> text, Dialect dialect, bool header)
    : m_text(std::move(text))
    , m_dialect(dialect)
    , m_parser(dialect.delimiter)
    , m_header(header)
{
    m_format.kind = dialect.delimiter == u'\t' ? u"TSV"_s : u"CSV"_s;
    m_format.delimiter = dialect.delimiter;
    m_format.encoding = m_text->encoding().name;
}

Result<std::unique_ptr<TableSource>> CsvSource::open(const QString &path, const TableOptions &options)
{
    const char16_t chosen = options.delimiter.value_or(u',');
    if (chosen == u'"' || chosen == u'\n' || chosen == u'\r' || chosen == u'\0')
        return wrongUse(Tr::tr("Quotes and line ends cannot separate columns; choose another delimiter."));
    ITSMS_TRY(auto text, TextFile::open(path, options.encoding));
    ITSMS_TRY(const Dialect dialect, dialectOf(*text, options));
    std::unique_ptr<CsvSource> source(new CsvSource(std::move(text), dialect, options.header));
    ITSMS_CHECK(source->readHeader());
    return source;
}

Result<> CsvSource::readHeader()
{
    ITSMS_CHECK(rewind());
    TableRow first;
    size_t count = 0;
    ITSMS_TRY(const bool found, readContent(first, count));
    if (!found)
        return fileFailure(Tr::tr("%1 contains no rows.").arg(m_text->name()));
    m_columns = m_header ? columnNames(std::span(first.cells).first(count)) : numberedColumns(count);
    return m_header ? Result<>() : rewind();
}

Result<> CsvSource::rewind()
{
    ITSMS_CHECK(m_text->rewind());
    m_line = 1;
    m_last = false;
    if (m_dialect.preamble > 0) {
        m_text->fill();
        m_text->discard(m_text->begin() + qMin<qsizetype>(m_dialect.preamble, m_text->end() - m_text->begin()));
        ++m_line;
    }
    if (!m_header || m_columns.isEmpty())
        return {};
    TableRow header;
    size_t count = 0;
    return readContent(header, count).map([](bool) {});
}

Result<bool> CsvSource::next(TableRow &row)
{
    size_t count = 0;
    ITSMS_TRY(const bool found, readContent(row, count));
    if (!found)
        return false;
    row.cells.resize(std::max(count, size_t(m_columns.size())));
    for (size_t i = count; i < row.cells.size(); ++i)
        row.cells[i].truncate(0);
    return true;
}

Result<bool> CsvSource::readContent(TableRow &row, size_t &count)
{
    do {
        ITSMS_TRY(const bool found, readRow(row, count));
        if (!found)
            return false;
    } while (isBlank(row.cells, count));
    return true;
}

Result<bool> CsvSource::readRow(TableRow &row, size_t &count)
{
    for (;;) {
        if (m_text->begin() != m_text->end()) {
            const ParsedRow parsed = m_parser.parse(m_text->begin(), m_text->end(), m_last, row.cells);
            if (parsed.status == ParsedRow::Status::Unclosed)
                return fileFailure(Tr::tr("%1, line %2: the quotes opened here are never closed. Close them, or double them if they belong "
                                          "to the text.")
                                       .arg(m_text->name(), QString::number(m_line + parsed.lines)));
            if (parsed.status == ParsedRow::Status::Complete) {
                m_text->discard(parsed.next);
                row.line = m_line;
                m_line += parsed.lines;
                count = parsed.cells;
                return true;
            }
        } else if (m_last) {
            return false;
        }
        const Fill fill = m_text->fill();
        if (fill != Fill::More && fill != Fill::End)
            return troubleSentence(fill);
        m_last = fill == Fill::End;
    }
}

Failure CsvSource::troubleSentence(Fill trouble) const
{
    const QString name = m_text->name();
    if (trouble == Fill::Unreadable)
        return fileFailure(Tr::tr("%1 cannot be read to its end: %2.").arg(name, m_text->trouble()));
    if (trouble == Fill::TooLong)
        return fileFailure(Tr::tr("%1, line %2: the row that begins here has no end for over 30 million characters; quotes may be missing.")
                               .arg(name, QString::number(m_line)));
    // The rows before the trouble have been delivered; it lies behind what is left in memory.
    qint64 line = m_line;
    for (const char16_t *p = m_text->begin(); p != m_text->end(); ++p)
        line += *p == u'\n' || (*p == u'\r' && (p + 1 == m_text->end() || p[1] != u'\n')) ? 1 : 0;
    if (trouble == Fill::Nul)
        return fileFailure(Tr::tr("%1, line %2: there is a NUL byte, which no text contains. The file is damaged, or not a table.")
                               .arg(name, QString::number(line)));
    return fileFailure(Tr::tr("%1, line %2: there are bytes that are no text in %3. Choose the right encoding, or correct the line.")
                           .arg(name, QString::number(line), m_text->encoding().name));
}

} // namespace itsms
