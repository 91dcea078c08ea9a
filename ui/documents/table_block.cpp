// A printed table: its header on every page, its rows never split unless one is taller than a page.
#include "ui/documents/table_block.h"

#include "ui/documents/page_geometry.h"

#include <QPainter>

#include <algorithm>

namespace itsms {

namespace {

constexpr qreal mostTogether = 0.4; // of a page

Qt::Alignment alignmentOf(const ReportColumn &column)
{
    return alignsRight(column.format) ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

TableBlock::TableBlock(std::vector<ReportColumn> columns, std::vector<QStringList> rows, const DocumentStyle &style, QPaintDevice *device)
    : m_columns(std::move(columns))
    , m_rows(std::move(rows))
    , m_palette(style.palette)
    , m_sheet(style.sheet)
    , m_device(device)
    , m_layout(tableColumns(m_columns, m_rows, style, device, m_sheet.contentWidth()))
    , m_measure(m_layout.font, device)
    , m_headerMeasure(m_layout.headerFont, device)
{
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_headerMeasure.width(m_columns[i].label) > innerWidth(i))
            m_headerLines = std::max(m_headerLines, WrappedText(m_columns[i].label, m_layout.headerFont, m_device, innerWidth(i)).lines());
    slice();
}

qreal TableBlock::innerWidth(std::size_t column) const
{
    return m_layout.widths[column] - 2 * page::cellPadding;
}

qreal TableBlock::wholeHeight() const
{
    qreal height = leadHeight();
    for (int part = 0; part < parts() && height <= m_sheet.contentHeight(); ++part)
        height += partHeight(part);
    return height;
}

bool TableBlock::fitsOneLine(const QString &text, std::size_t column) const
{
    return m_measure.width(text) <= innerWidth(column) && !text.contains(u'\n');
}

int TableBlock::linesOf(const QString &text, std::size_t column) const
{
    return fitsOneLine(text, column) ? 1 : WrappedText(text, m_layout.font, m_device, innerWidth(column)).lines();
}

void TableBlock::slice()
{
    const qreal room = m_sheet.contentHeight() - leadHeight() - 2 * page::cellRise;
    const int most = std::max(1, int(room / m_measure.lineHeight()));
    m_slices.reserve(m_rows.size());
    for (int row = 0; row < int(m_rows.size()); ++row) {
        const QStringList &cells = m_rows[std::size_t(row)];
        int lines = 1;
        for (std::size_t i = 0; i < m_columns.size() && qsizetype(i) < cells.size(); ++i)
            lines = std::max(lines, linesOf(cells.at(qsizetype(i)), i));
        for (int first = 0; first < lines; first += most)
            m_slices.push_back({.row = row, .firstLine = first, .lines = std::min(most, lines - first)});
    }
    // A table read at one glance is not torn: the space it leaves at the foot of a page is small.
    m_together = wholeHeight() <= m_sheet.contentHeight() * mostTogether;
}

qreal TableBlock::partHeight(int part) const
{
    return m_slices[std::size_t(part)].lines * m_measure.lineHeight() + 2 * page::cellRise;
}

qreal TableBlock::leadHeight() const
{
    return m_headerLines * m_headerMeasure.lineHeight() + 2 * page::cellRise + page::pt(1);
}

bool TableBlock::keepsWithNext(int part) const
{
    // No row stands alone under its header, neither at the beginning nor at the end.
    return parts() > 1 && ((m_together && part < parts() - 1) || part == 0 || part == parts() - 2);
}

void TableBlock::paintLead(QPainter &painter, QPointF topLeft) const
{
    const QRectF ground(topLeft, QSizeF(m_sheet.contentWidth(), leadHeight()));
    painter.fillRect(ground, m_palette.window);
    painter.fillRect(QRectF(ground.left(), ground.bottom() - page::pt(1), ground.width(), page::pt(1)), m_palette.muted);
    painter.setPen(m_palette.text);
    qreal x = topLeft.x();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const WrappedText label(m_columns[i].label, m_layout.headerFont, m_device, innerWidth(i), alignmentOf(m_columns[i]));
        const qreal above = (m_headerLines - label.lines()) * label.lineHeight();
        label.paint(painter, QPointF(x + page::cellPadding, topLeft.y() + page::cellRise + above));
        x += m_layout.widths[i];
    }
}

void TableBlock::paintPart(QPainter &painter, int part, QPointF topLeft) const
{
    const Slice &slice = m_slices[std::size_t(part)];
    const qreal height = partHeight(part);
    if (slice.row % 2 == 1)
        painter.fillRect(QRectF(topLeft, QSizeF(m_sheet.contentWidth(), height)), m_palette.alternate);
    painter.fillRect(QRectF(topLeft.x(), topLeft.y() + height - page::hairline, m_sheet.contentWidth(), page::hairline), m_palette.line);
    painter.setPen(m_palette.text);
    const QStringList &cells = m_rows[std::size_t(slice.row)];
    qreal x = topLeft.x();
    for (std::size_t i = 0; i < m_columns.size() && qsizetype(i) < cells.size(); ++i) {
        paintCell(painter, cells.at(qsizetype(i)), i, slice, QPointF(x + page::cellPadding, topLeft.y() + page::cellRise));
        x += m_layout.widths[i];
    }
}

void TableBlock::paintCell(QPainter &painter, const QString &text, std::size_t column, const Slice &slice, QPointF topLeft) const
{
    if (text.isEmpty())
        return;
    if (!fitsOneLine(text, column)) {
        WrappedText(text, m_layout.font, m_device, innerWidth(column), alignmentOf(m_columns[column]))
            .paint(painter, topLeft, slice.firstLine, slice.lines);
        return;
    }
    if (slice.firstLine > 0)
        return;
    const bool right = alignsRight(m_columns[column].format);
    const qreal indent = right ? innerWidth(column) - m_measure.width(text) : 0;
    painter.setFont(m_layout.font);
    painter.drawText(topLeft + QPointF(indent, m_measure.ascent()), text);
}

} // namespace itsms
