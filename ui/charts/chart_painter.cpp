// Paints a planned chart with plain vectors.
#include "ui/charts/chart_painter.h"

#include <QPainter>
#include <QPainterPath>

namespace itsms {

namespace {

QColor seriesColour(const ChartStyle &style, int series)
{
    return style.palette.series[std::size_t(series) % style.palette.series.size()];
}

/// Every line has a shape of its own at its points, so that colour is never the only difference.
QPainterPath pointShape(const QRectF &rect, int series)
{
    QPainterPath path;
    const QPointF centre = rect.center();
    switch (series % 6) {
    case 1: path.addRect(rect.adjusted(rect.width() * 0.06, rect.height() * 0.06, -rect.width() * 0.06, -rect.height() * 0.06)); break;
    case 2: path.addPolygon(QPolygonF({{centre.x(), rect.top()}, rect.bottomRight(), rect.bottomLeft()})); break;
    case 3:
        path.addPolygon(QPolygonF({{centre.x(), rect.top()}, {rect.right(), centre.y()}, {centre.x(), rect.bottom()}, {rect.left(), centre.y()}}));
        break;
    case 4: path.addPolygon(QPolygonF({rect.topLeft(), rect.topRight(), {centre.x(), rect.bottom()}})); break;
    default: path.addEllipse(rect); break;
    }
    path.closeSubpath();
    return path;
}

void paintLines(QPainter &painter, const ChartPlan &plan, const ChartStyle &style)
{
    painter.setPen(QPen(style.palette.line, plan.em / 20));
    for (const QLineF &line : plan.gridLines)
        painter.drawLine(line);
}

void paintMarks(QPainter &painter, const ChartPlan &plan, const ChartStyle &style)
{
    for (const ChartCurve &curve : plan.curves) {
        painter.setPen(QPen(seriesColour(style, curve.series), plan.em / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(curve.points);
    }
    for (const ChartMark &mark : plan.marks) {
        const QColor colour = seriesColour(style, mark.series);
        if (!plan.lines) {
            painter.fillRect(mark.shape, colour);
            continue;
        }
        painter.setPen(QPen(style.palette.base, plan.em / 16));
        painter.setBrush(colour);
        painter.drawPath(pointShape(mark.shape, mark.series));
    }
}

void paintAxisAndTarget(QPainter &painter, const ChartPlan &plan, const ChartStyle &style)
{
    painter.setPen(QPen(style.palette.muted, plan.em / 14));
    painter.drawLine(plan.baseline);
    if (!plan.target)
        return;
    QPen pen(style.palette.text, plan.em / 12);
    pen.setDashPattern({5, 3});
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(*plan.target);
}

void paintTexts(QPainter &painter, const ChartPlan &plan, const ChartStyle &style)
{
    for (const ChartText &text : plan.texts) {
        painter.setFont(text.role == ChartText::Role::Title ? chartTitleFont(style) : style.font);
        if (text.boxed)
            painter.fillRect(text.rect.adjusted(0, plan.em * 0.1, 0, -plan.em * 0.1), style.palette.base);
        painter.setPen(text.colour);
        const bool wraps = text.rect.height() > 1.5 * plan.em || text.role == ChartText::Role::Title;
        painter.drawText(text.rect, int(text.alignment) | Qt::TextDontClip | (wraps ? Qt::TextWordWrap : Qt::TextSingleLine), text.text);
    }
}

void paintHighlight(QPainter &painter, const ChartPlan &plan, const ChartMark &mark, const ChartStyle &style)
{
    const qreal reach = plan.em * 0.12;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(style.palette.text, plan.em / 10));
    const QRectF ring = mark.shape.adjusted(-reach, -reach, reach, reach);
    if (plan.lines)
        painter.drawEllipse(ring);
    else
        painter.drawRect(ring);
}

} // namespace

void paintChart(QPainter &painter, const ChartPlan &plan, const ChartStyle &style, std::optional<std::size_t> highlighted)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintLines(painter, plan, style);
    // Bars stand behind the target; a line stands in front of it.
    if (plan.lines && !plan.marks.empty())
        paintAxisAndTarget(painter, plan, style);
    paintMarks(painter, plan, style);
    if (!plan.lines && !plan.marks.empty())
        paintAxisAndTarget(painter, plan, style);
    for (const ChartSwatch &swatch : plan.swatches) {
        if (!plan.lines) {
            painter.fillRect(swatch.rect, seriesColour(style, swatch.series));
            continue;
        }
        painter.setPen(Qt::NoPen);
        painter.setBrush(seriesColour(style, swatch.series));
        painter.drawPath(pointShape(swatch.rect, swatch.series));
    }
    paintTexts(painter, plan, style);
    if (highlighted && *highlighted < plan.marks.size())
        paintHighlight(painter, plan, plan.marks[*highlighted], style);
    painter.restore();
}

} // namespace itsms
