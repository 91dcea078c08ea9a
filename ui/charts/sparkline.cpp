// A measure as a line the height of a word: its course, and where the target lies.
#include "ui/charts/sparkline.h"

#include <QPainter>

namespace itsms {

namespace {

struct Range
{
    double low = 0;
    double high = 0;
};

/// Not from zero as in a chart: at this size only the course can be seen, and it would be flat.
std::optional<Range> rangeOf(const Sparkline &line)
{
    std::optional<Range> range;
    const auto include = [&range](double value) {
        if (!range)
            range = Range{value, value};
        range->low = std::min(range->low, value);
        range->high = std::max(range->high, value);
    };
    for (const std::optional<double> &value : line.values)
        if (value)
            include(*value);
    if (range && line.target)
        include(*line.target);
    return range;
}

} // namespace

void paintSparkline(QPainter &painter, const QRectF &area, const Sparkline &line, const Palette &palette)
{
    const std::optional<Range> range = rangeOf(line);
    if (!range)
        return;
    const qreal dot = std::max(2.0, area.height() / 8);
    const QRectF inner = area.adjusted(dot, dot, -dot, -dot);
    const auto y = [&](double value) {
        const double span = range->high - range->low;
        return span > 0 ? inner.bottom() - (value - range->low) / span * inner.height() : inner.center().y();
    };
    const auto x = [&](std::size_t i) {
        return line.values.size() > 1 ? inner.left() + inner.width() * qreal(i) / qreal(line.values.size() - 1) : inner.center().x();
    };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (line.target) {
        QPen pen(palette.muted, 1);
        pen.setDashPattern({3, 3});
        painter.setPen(pen);
        painter.drawLine(QPointF(inner.left(), y(*line.target)), QPointF(inner.right(), y(*line.target)));
    }
    painter.setPen(QPen(palette.series[0], 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    std::optional<QPointF> previous;
    std::optional<QPointF> last;
    for (std::size_t i = 0; i < line.values.size(); ++i) {
        std::optional<QPointF> point;
        if (line.values[i])
            point = last = QPointF(x(i), y(*line.values[i]));
        if (point && previous)
            painter.drawLine(*previous, *point);
        previous = point;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette.series[0]);
    if (last)
        painter.drawEllipse(*last, dot, dot);
    painter.restore();
}

} // namespace itsms
