// Rows as comma-separated text.
#include "core/exchange/csv_writer.h"

#include "core/store/file_guard.h"

namespace itsms {

namespace {

constexpr qsizetype blockSize = 1 << 16;

} // namespace

CsvWriter::CsvWriter(const QString &path, char16_t delimiter)
    : m_file(path)
    , m_delimiter(delimiter)
{
}

Failure CsvWriter::trouble() const
{
    return writeFailure(m_file.fileName(), m_file.errorString());
}

Result<> CsvWriter::open()
{
    ITSMS_CHECK(checkMayWrite(m_file.fileName()));
    return m_file.open(QIODevice::WriteOnly) ? Result<>() : trouble();
}

void CsvWriter::append(const QString &cell)
{
    const auto special = [this](QChar c) { return c == m_delimiter || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool spaced = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!spaced && std::none_of(cell.begin(), cell.end(), special)) {
        m_pending += cell;
        return;
    }
    m_pending += u'"';
    for (const QChar c : cell) {
        if (c == u'"')
            m_pending += c;
        m_pending += c;
    }
    m_pending += u'"';
}

Result<> CsvWriter::write(std::span<const QString> cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0)
            m_pending += QChar(m_delimiter);
        append(cells[i]);
    }
    m_pending += u'\n';
    return m_pending.size() < blockSize ? Result<>() : flush();
}

Result<> CsvWriter::flush()
{
    const QByteArray bytes = m_pending.toUtf8();
    m_pending.truncate(0);
    return m_file.write(bytes) == bytes.size() ? Result<>() : trouble();
}

Result<> CsvWriter::finish()
{
    ITSMS_CHECK(flush());
    return m_file.commit() ? Result<>() : trouble();
}

} // namespace itsms
