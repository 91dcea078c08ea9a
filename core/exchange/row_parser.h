// The grammar of delimited text: takes one row apart that lies in memory.
#pragma once

#include <QString>

#include <vector>

namespace itsms {

struct ParsedRow
{
    enum class Status {
        Complete,
        Cut, ///< The characters end before the row does.
        Unclosed, ///< So does the file, within quotes.
    };

    Status status = Status::Cut;
    const char16_t *next = nullptr; ///< Where the following row begins.
    size_t cells = 0; ///< How many of the vector belong to this row.
    qint64 lines = 0; ///< Lines the row takes; if unclosed, lines before the quote.
    int strays = 0; ///< Cells with text behind their closing quote: a sign of the wrong delimiter.
};

/// Rows end with CR, LF or CRLF. Quotes count at the beginning of a cell, spaces before them aside; within quotes a
/// doubled quote is one quote. Text behind a closing quote is kept as it is.
class RowParser
{
public:
    explicit RowParser(char16_t delimiter)
        : m_delimiter(delimiter)
    {
    }

    /// Reuses the strings of `cells` and never shortens it. `last` says that the file ends at `end`.
    ParsedRow parse(const char16_t *begin, const char16_t *end, bool last, std::vector<QString> &cells) const;

private:
    struct Cell;
    const char16_t *findCellEnd(const char16_t *p, const char16_t *end) const;
    const char16_t *quotedStart(const char16_t *p, const char16_t *end) const;
    Cell plainCell(const char16_t *p, const char16_t *end, QString &text) const;
    Cell quotedCell(const char16_t *p, const char16_t *end, bool last, QString &text) const;

    char16_t m_delimiter;
};

} // namespace itsms
