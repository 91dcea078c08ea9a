// A text made of several cells: "{category}: {subcategory}".
#pragma once

#include "core/exchange/table_source.h"

#include <functional>

namespace itsms {

class TextPattern
{
public:
    /// Columns the table lacks count as empty cells. `find` gives a column's place or -1.
    static TextPattern parse(const QString &pattern, const std::function<int(const QString &)> &find);

    bool isEmpty() const { return m_parts.empty(); }
    /// None of its columns is there.
    bool isVoid() const;

    /// What stands between two cells is left out with an empty one of them; nothing but text between empty cells is nothing.
    QString render(const TableRow &row, const std::function<bool(QStringView)> &isEmptyCell) const;

private:
    struct Part
    {
        QString before; ///< Text in front of the cell.
        int column = -1;
    };

    std::vector<Part> m_parts;
    QString m_after;
};

} // namespace itsms
