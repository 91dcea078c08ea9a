// Aligned columns for people.
#include "app/commands/table_print.h"

#include <algorithm>
#include <numeric>

#include <wchar.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t rowsToLearnFrom = 200;
constexpr int narrowest = 8;
constexpr int gap = 2;

/// Columns of a terminal that the text takes: wide characters take two, accents none.
int shownWidth(const QString &text)
{
    int width = 0;
    for (const uint character : text.toUcs4())
        width += std::max(0, ::wcwidth(wchar_t(character)));
    return width;
}

QString cut(const QString &text, int width)
{
    if (shownWidth(text) <= width)
        return text;
    QString kept = text;
    while (!kept.isEmpty() && shownWidth(kept) > width - 1)
        kept.chop(kept.size() > 1 && kept.back().isLowSurrogate() ? 2 : 1);
    return kept + u'…';
}

} // namespace

TablePrinter::TablePrinter(Output &out, std::vector<TableColumn> columns)
    : m_out(out)
    , m_columns(std::move(columns))
{ }

void TablePrinter::add(QStringList cells)
{
    for (QString &cell : cells)
        cell = cell.simplified();
    if (m_settled)
        return writeRow(cells);
    m_kept.push_back(std::move(cells));
    if (m_kept.size() >= rowsToLearnFrom)
        release();
}

void TablePrinter::finish()
{
    if (!m_settled)
        release();
}

void TablePrinter::settleWidths()
{
    for (const TableColumn &column : m_columns)
        m_widths.push_back(shownWidth(column.heading));
    for (const QStringList &row : m_kept)
        for (std::size_t i = 0; i < m_widths.size() && qsizetype(i) < row.size(); ++i)
            m_widths[i] = std::max(m_widths[i], shownWidth(row[qsizetype(i)]));
    fitTerminal();
    m_settled = true;
}

void TablePrinter::fitTerminal()
{
    const int room = m_out.width() - gap * (int(m_widths.size()) - 1);
    if (m_out.width() == 0)
        return;
    int total = std::accumulate(m_widths.begin(), m_widths.end(), 0);
    while (total > room) {
        const auto widest = std::max_element(m_widths.begin(), m_widths.end());
        if (*widest <= narrowest)
            return;
        --*widest;
        --total;
    }
}

void TablePrinter::writeRow(const QStringList &cells)
{
    QString line;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QString text = m_out.width() > 0 ? cut(cells.value(qsizetype(i)), m_widths[i]) : cells.value(qsizetype(i));
        const QString padding(std::max(0, m_widths[i] - shownWidth(text)), u' ');
        line += m_columns[i].align == Align::Right ? QString(padding + text) : QString(text + padding);
        line += QString(gap, u' ');
    }
    while (line.endsWith(u' '))
        line.chop(1);
    m_out.line(line);
}

void TablePrinter::release()
{
    settleWidths();
    QStringList headings;
    for (const TableColumn &column : m_columns)
        headings.append(column.heading);
    writeRow(headings);
    for (const QStringList &row : m_kept)
        writeRow(row);
    m_kept.clear();
}

} // namespace itsms
