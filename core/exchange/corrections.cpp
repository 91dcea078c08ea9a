// Cells that a person set right before an import.
#include "core/exchange/corrections.h"

namespace itsms {

namespace {

class CorrectedSource final : public TableSource
{
public:
    CorrectedSource(std::unique_ptr<TableSource> source, Corrections corrections)
        : m_source(std::move(source))
        , m_corrections(std::move(corrections))
    {
        m_format = m_source->format();
        m_columns = m_source->columns();
    }

    Result<bool> next(TableRow &row) override
    {
        Result<bool> more = m_source->next(row);
        if (more && *more)
            m_corrections.apply(row);
        return more;
    }

    Result<> rewind() override { return m_source->rewind(); }
    qint64 position() const override { return m_source->position(); }
    qint64 size() const override { return m_source->size(); }

private:
    std::unique_ptr<TableSource> m_source;
    Corrections m_corrections;
};

} // namespace

void Corrections::set(qint64 line, int column, const QString &text)
{
    if (column >= 0)
        m_cells[line][column] = text;
}

void Corrections::forget(qint64 line, int column)
{
    const auto row = m_cells.find(line);
    if (row == m_cells.end())
        return;
    row->second.erase(column);
    if (row->second.empty())
        m_cells.erase(row);
}

std::optional<QString> Corrections::at(qint64 line, int column) const
{
    const auto row = m_cells.find(line);
    if (row == m_cells.end())
        return {};
    const auto cell = row->second.find(column);
    return cell == row->second.end() ? std::nullopt : std::optional(cell->second);
}

qsizetype Corrections::count() const
{
    qsizetype cells = 0;
    for (const auto &row : m_cells)
        cells += qsizetype(row.second.size());
    return cells;
}

void Corrections::apply(TableRow &row) const
{
    const auto found = m_cells.find(row.line);
    if (found == m_cells.end())
        return;
    for (const auto &[column, text] : found->second) {
        if (std::size_t(column) >= row.cells.size())
            row.cells.resize(std::size_t(column) + 1);
        row.cells[std::size_t(column)] = text;
    }
}

std::unique_ptr<TableSource> corrected(std::unique_ptr<TableSource> source, Corrections corrections)
{
    if (corrections.isEmpty())
        return source;
    return std::make_unique<CorrectedSource>(std::move(source), std::move(corrections));
}

Result<std::unique_ptr<TableSource>> openTable(const TableRequest &request)
{
    ITSMS_TRY(auto source, openTable(request.path, request.options));
    return corrected(std::move(source), request.corrections);
}

} // namespace itsms
