// Headings, paragraphs, key figures and charts on a printed page.
#include "ui/documents/text_blocks.h"

#include "ui/charts/chart_painter.h"
#include "ui/documents/page_geometry.h"

#include <QPainter>

#include <algorithm>

namespace itsms {

namespace {

constexpr qreal headingRule = page::pt(2.5);
constexpr qreal headingRise = page::mm(2.5);
constexpr qreal headingFall = page::mm(3);
constexpr qreal tileGap = page::mm(3.5);
constexpr qreal tilePadding = page::mm(3);
constexpr qreal readingRise = page::mm(2);
constexpr std::size_t mostTiles = 4;

ChartStyle chartStyle(const DocumentStyle &style)
{
    return {.font = style.small, .palette = style.palette};
}

} // namespace

TextBlock::TextBlock(const QString &text, const QFont &font, const QColor &colour, QPaintDevice *device, qreal width, Keep keep)
    : m_text(text, font, device, width)
    , m_colour(colour)
    , m_keep(keep)
{
}

qreal TextBlock::partHeight(int) const
{
    return m_text.lineHeight();
}

bool TextBlock::keepsWithNext(int part) const
{
    // An introduction is not torn from itself either: two of its lines at the foot of a page help nobody.
    if (m_keep == Keep::WithNext)
        return true;
    const int last = parts() - 1;
    if (part == last)
        return false;
    return part == 0 || part == last - 1;
}

void TextBlock::paintPart(QPainter &painter, int part, QPointF topLeft) const
{
    painter.setPen(m_colour);
    m_text.paint(painter, topLeft, part, 1);
}

HeadingBlock::HeadingBlock(const QString &text, const DocumentStyle &style, QPaintDevice *device)
    : m_text(text, style.heading, device, style.sheet.contentWidth())
    , m_palette(style.palette)
{
}

qreal HeadingBlock::partHeight(int) const
{
    return headingRule + headingRise + m_text.height() + headingFall;
}

void HeadingBlock::paintPart(QPainter &painter, int, QPointF topLeft) const
{
    painter.fillRect(QRectF(topLeft, QSizeF(page::mm(14), headingRule)), m_palette.accent);
    painter.setPen(m_palette.text);
    m_text.paint(painter, topLeft + QPointF(0, headingRule + headingRise));
}

FiguresBlock::FiguresBlock(const KeyFigures &figures, const DocumentStyle &style, QPaintDevice *device)
    : m_width(style.sheet.contentWidth())
    , m_palette(style.palette)
{
    // Five tiles stand as three and two rather than as four and one.
    const std::size_t count = std::max<std::size_t>(figures.figures.size(), 1);
    const std::size_t rows = (count + mostTiles - 1) / mostTiles;
    m_perRow = int((count + rows - 1) / rows);
    const qreal inside = tileWidth() - 2 * tilePadding;
    for (const KeyFigure &figure : figures.figures)
        m_tiles.push_back({WrappedText(figure.value, style.figure, device, inside), WrappedText(figure.label, style.small, device, inside)});
}

int FiguresBlock::parts() const
{
    return (int(m_tiles.size()) + m_perRow - 1) / m_perRow;
}

qreal FiguresBlock::tileWidth() const
{
    // A single tile need not stretch across the page.
    const int columns = std::max(m_perRow, 2);
    return (m_width - (columns - 1) * tileGap) / columns;
}

qreal FiguresBlock::tileHeight(int part) const
{
    qreal highest = 0;
    for (int i = part * m_perRow; i < std::min((part + 1) * m_perRow, int(m_tiles.size())); ++i)
        highest = std::max(highest, m_tiles[std::size_t(i)].value.height() + m_tiles[std::size_t(i)].label.height());
    return highest + 2 * tilePadding;
}

qreal FiguresBlock::partHeight(int part) const
{
    return tileHeight(part) + (part + 1 < parts() ? tileGap : 0);
}

void FiguresBlock::paintPart(QPainter &painter, int part, QPointF topLeft) const
{
    const qreal height = tileHeight(part);
    for (int i = part * m_perRow; i < std::min((part + 1) * m_perRow, int(m_tiles.size())); ++i) {
        const Tile &tile = m_tiles[std::size_t(i)];
        const QRectF ground(topLeft + QPointF((i - part * m_perRow) * (tileWidth() + tileGap), 0), QSizeF(tileWidth(), height));
        painter.fillRect(ground, m_palette.window);
        painter.fillRect(QRectF(ground.topLeft(), QSizeF(page::pt(2), height)), m_palette.accent);
        const QPointF inside = ground.topLeft() + QPointF(tilePadding, tilePadding);
        painter.setPen(m_palette.text);
        tile.value.paint(painter, inside);
        painter.setPen(m_palette.muted);
        tile.label.paint(painter, inside + QPointF(0, tile.value.height()));
    }
}

ChartBlock::ChartBlock(const ReportChart &chart, const DocumentStyle &style, QPaintDevice *device)
    : m_chart(chart)
    , m_style(style)
    , m_device(device)
    , m_chartHeight(std::min(preferredChartHeight(chart, style.sheet.contentWidth(), chartStyle(style), device), style.sheet.tallestChart()))
    , m_reading(chart.reading, style.body, device, style.sheet.contentWidth())
{
}

qreal ChartBlock::partHeight(int) const
{
    return m_chartHeight + (m_chart.reading.isEmpty() ? 0 : readingRise + m_reading.height());
}

void ChartBlock::paintPart(QPainter &painter, int, QPointF topLeft) const
{
    const ChartStyle dress = chartStyle(m_style);
    const QRectF area(topLeft, QSizeF(m_style.sheet.contentWidth(), m_chartHeight));
    paintChart(painter, planChart(m_chart, area, dress, m_device), dress);
    if (m_chart.reading.isEmpty())
        return;
    painter.setPen(m_style.palette.text);
    m_reading.paint(painter, topLeft + QPointF(0, m_chartHeight + readingRise));
}

} // namespace itsms
