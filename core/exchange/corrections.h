// Cells that a person set right before an import: they take the place of those in the file.
#pragma once

#include "core/exchange/table_source.h"

#include <map>

namespace itsms {

/// By the line in which a row begins and the place of the column. The file itself stays as it is.
class Corrections
{
public:
    /// What the cell says from now on, also instead of an earlier correction. Columns behind those of the header are cells too.
    void set(qint64 line, int column, const QString &text);
    void forget(qint64 line, int column);
    void clear() { m_cells.clear(); }

    /// Nothing where the cell is as the file has it.
    std::optional<QString> at(qint64 line, int column) const;
    bool isEmpty() const { return m_cells.empty(); }
    qsizetype count() const; ///< Cells, not rows.

    void apply(TableRow &row) const;

private:
    std::map<qint64, std::map<int, QString>> m_cells;
};

/// A table that hands out its rows corrected, for whoever reads it: the survey of its dates, the search for its values, the import.
std::unique_ptr<TableSource> corrected(std::unique_ptr<TableSource> source, Corrections corrections);

/// Everything that says which rows are meant.
struct TableRequest
{
    QString path;
    TableOptions options = {};
    Corrections corrections = {};
};

/// Fails as openTable() of a path does.
Result<std::unique_ptr<TableSource>> openTable(const TableRequest &request);

} // namespace itsms
