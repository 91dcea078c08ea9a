// Aligned columns for people.
#pragma once

#include "app/commands/output.h"

#include <QStringList>

#include <vector>

namespace itsms {

enum class Align { Left, Right };

struct TableColumn
{
    QString heading;
    Align align = Align::Left;
};

/// Keeps the first rows to learn how wide the columns are, then writes the others as they come: memory does not grow. On a terminal the
/// widest columns give way until a row fits; otherwise nothing is cut.
class TablePrinter
{
public:
    TablePrinter(Output &out, std::vector<TableColumn> columns);

    void add(QStringList cells);

    /// Writes what is still kept. Call it once, at the end.
    void finish();

private:
    void settleWidths();
    void fitTerminal();
    void writeRow(const QStringList &cells);
    void release();

    Output &m_out;
    std::vector<TableColumn> m_columns;
    std::vector<int> m_widths;
    std::vector<QStringList> m_kept;
    bool m_settled = false;
};

} // namespace itsms
