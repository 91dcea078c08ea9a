// Recognition of the delimiter.
#include "core/exchange/dialect.h"

#include "core/exchange/row_parser.h"

#include <algorithm>
#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

constexpr int mostRows = 200;

// In the order of preference where two fit equally well.
constexpr std::array usualDelimiters = {u',', u';', u'\t', u'|'};
constexpr std::array rareDelimiters = {u'^', u'~', u':'};

struct Fit
{
    int rows = 0;
    size_t columns = 0; // of most rows
    int agreeing = 0; // rows with that many
    size_t header = 0;
    int strays = 0;
    bool headerNamed = false; // every cell of the first row has a text that is no number

    double consistency() const { return rows == 0 ? 0 : double(agreeing) / rows; }
};

bool isName(const QString &cell)
{
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isLetter(); });
}

void takeRow(const ParsedRow &row, const std::vector<QString> &cells, std::map<size_t, int> &widths, Fit &fit)
{
    if (row.cells == 1 && cells[0].isEmpty())
        return;
    if (fit.rows == 0) {
        fit.header = row.cells;
        fit.headerNamed = std::all_of(cells.begin(), cells.begin() + qsizetype(row.cells), isName);
    }
    ++fit.rows;
    ++widths[row.cells];
    fit.strays += row.strays;
}

Fit measure(QStringView sample, bool whole, char16_t delimiter)
{
    Fit fit;
    std::map<size_t, int> widths;
    std::vector<QString> cells;
    const RowParser parser(delimiter);
    const auto *end = sample.utf16() + sample.size();
    for (const auto *p = sample.utf16(); p != end && fit.rows < mostRows;) {
        const ParsedRow row = parser.parse(p, end, whole, cells);
        if (row.status != ParsedRow::Status::Complete)
            break;
        takeRow(row, cells, widths, fit);
        p = row.next;
    }
    for (const auto &[width, count] : widths) {
        if (count >= fit.agreeing) {
            fit.columns = width;
            fit.agreeing = count;
        }
    }
    return fit;
}

// Rows that agree count most, then a header that agrees with them; quotes in the wrong place speak against it.
double score(const Fit &fit)
{
    if (fit.rows == 0 || (fit.columns < 2 && fit.header < 2))
        return 0;
    const double header = fit.header == fit.columns ? 1 : fit.header > 1 ? 0.8 : 0.3;
    const double quotes = 1.0 / (1 + 2.0 * fit.strays / fit.rows);
    const double width = 1 + 0.01 * double(std::min<size_t>(std::max(fit.columns, fit.header), 20));
    return fit.consistency() * header * quotes * width;
}

bool isBeyondDoubt(const Fit &fit)
{
    return fit.rows >= 3 && fit.columns >= 2 && fit.agreeing == fit.rows && fit.strays == 0 && fit.headerNamed;
}

} // namespace

std::optional<char16_t> announcedDelimiter(QStringView line)
{
    line = line.trimmed().isEmpty() ? line : line.mid(line.startsWith(u'"') ? 1 : 0);
    if (!line.startsWith("sep="_L1, Qt::CaseInsensitive) || line.size() < 5)
        return {};
    const QStringView rest = line.mid(5).trimmed();
    const char16_t delimiter = line[4].unicode();
    if (!(rest.isEmpty() || rest == u"\"") || QChar(delimiter).isLetterOrNumber() || delimiter == u'"')
        return {};
    return delimiter;
}

Dialect recogniseDialect(QStringView sample, bool whole)
{
    const auto *firstEnd = std::find_if(sample.begin(), sample.end(), [](QChar c) { return c == u'\n' || c == u'\r'; });
    const QStringView first(sample.begin(), firstEnd);
    if (const auto announced = announcedDelimiter(first))
        return {*announced, first.size() + (sample.mid(first.size()).startsWith(u"\r\n") ? 2 : firstEnd == sample.end() ? 0 : 1)};

    Dialect best;
    double bestScore = 0;
    for (const char16_t delimiter : usualDelimiters) {
        const double found = score(measure(sample, whole, delimiter));
        if (found > bestScore) {
            best.delimiter = delimiter;
            bestScore = found;
        }
    }
    if (bestScore >= 0.5)
        return best;
    for (const char16_t delimiter : rareDelimiters) {
        if (isBeyondDoubt(measure(sample, whole, delimiter)))
            return {delimiter, 0};
    }
    return best;
}

} // namespace itsms
