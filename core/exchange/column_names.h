// Names for the columns of a foreign table.
#pragma once

#include <QStringList>

#include <span>

namespace itsms {

/// The cells of the first row as names: spaces and line breaks made one space, "Column 4" for a cell without text and
/// "status (2)" for a name that has been there before, whatever its case.
QStringList columnNames(std::span<const QString> cells);

/// "Column 1", "Column 2", ...
QStringList numberedColumns(size_t count);

} // namespace itsms
