// How a text file arranges its table, recognised from its beginning.
#pragma once

#include <QStringView>

#include <optional>

namespace itsms {

struct Dialect
{
    char16_t delimiter = u',';
    qsizetype preamble = 0; ///< Characters of the line "sep=;" that spreadsheets put before the table; 0 where it is absent.
};

/// Looks for the delimiter that gives rows of the same number of cells: comma, semicolon, tab or bar, and colon, caret
/// or tilde only where nothing speaks against them. `whole` says that the sample is all of the file; otherwise its last
/// row is taken for cut. A comma where the table has one column.
Dialect recogniseDialect(QStringView sample, bool whole);

/// The delimiter of a first line "sep=;".
std::optional<char16_t> announcedDelimiter(QStringView line);

} // namespace itsms
