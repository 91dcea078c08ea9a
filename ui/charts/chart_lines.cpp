// Where the lines of a chart go, and the labels beside them.
#include "ui/charts/chart_planner.h"

#include <algorithm>
#include <cmath>

namespace itsms {

namespace {

/// A label right of the plot: the name of a line, or of the target.
struct SideLabel
{
    ChartText::Role role;
    QString text;
    QColor colour;
    qreal y = 0; ///< Where its middle would like to be.
    qreal height = 0;
};

qreal xOf(const ChartPlanner &planner, int category)
{
    const QRectF &plot = planner.plan.plot;
    const int count = planner.categoryCount();
    const qreal inset = std::min(1.2 * planner.em(), plot.width() / 4);
    if (count == 1)
        return plot.center().x();
    return plot.left() + inset + (plot.width() - 2 * inset) * category / (count - 1);
}

qreal yOf(const ChartPlanner &planner, double value)
{
    return planner.plan.plot.bottom() - planner.scale.share(value) * planner.plan.plot.height();
}

std::optional<int> lastMeasured(const ChartPlanner &planner, int series)
{
    for (int category = planner.categoryCount() - 1; category >= 0; --category)
        if (planner.valueAt(series, category))
            return category;
    return {};
}

void placeSeries(ChartPlanner &planner, int series)
{
    const qreal radius = planner.categoryCount() > 40 ? 0.1 * planner.em() : 0.24 * planner.em();
    ChartCurve curve{.points = {}, .series = series};
    for (int category = 0; category < planner.categoryCount(); ++category) {
        const std::optional<double> value = planner.valueAt(series, category);
        if (!value) {
            if (curve.points.size() > 1)
                planner.plan.curves.push_back(curve);
            curve.points.clear();
            continue;
        }
        const QPointF point(xOf(planner, category), yOf(planner, *value));
        curve.points.append(point);
        const QPointF reach(radius, radius);
        const QPointF touch(0.7 * planner.em(), 0.7 * planner.em());
        planner.plan.marks.push_back({.category = category,
                                      .series = series,
                                      .value = *value,
                                      .shape = QRectF(point - reach, point + reach),
                                      .touch = QRectF(point - touch, point + touch)});
    }
    if (curve.points.size() > 1)
        planner.plan.curves.push_back(curve);
}

/// Names of months stand under their points; where there is no room for all, every second, third ... is named, the last one always.
void placeCategoryLabels(ChartPlanner &planner)
{
    const qreal em = planner.em();
    const int count = planner.categoryCount();
    qreal widest = 0;
    for (const QString &category : planner.chart.categories)
        widest = std::max(widest, planner.width(chartCategory(category)));
    widest = std::min(widest, planner.area.width() / 2);
    const qreal step = count > 1 ? xOf(planner, 1) - xOf(planner, 0) : planner.plan.plot.width();
    const int every = std::max(1, int(std::ceil((widest + 0.8 * em) / step)));
    qreal free = planner.area.right();
    for (int i = count - 1; i >= 0; i -= every) {
        const QString text = planner.metrics.elidedText(chartCategory(planner.chart.categories.at(i)), Qt::ElideRight, widest);
        const qreal width = planner.width(text);
        const qreal left = std::clamp(xOf(planner, i) - width / 2, planner.area.left(), planner.area.right() - width);
        if (left + width > free)
            continue;
        planner.write(ChartText::Role::Category, QRectF(left, planner.plan.plot.bottom() + 0.4 * em, width, em), text,
                      planner.style.palette.text);
        free = left - 0.5 * em;
    }
}

bool crossesCurve(const ChartPlanner &planner, const QRectF &rect)
{
    const QLineF edges[] = {{rect.topLeft(), rect.topRight()}, {rect.bottomLeft(), rect.bottomRight()}, {rect.topLeft(), rect.bottomLeft()}};
    for (const ChartCurve &curve : planner.plan.curves)
        for (qsizetype i = 1; i < curve.points.size(); ++i) {
            const QLineF segment(curve.points.at(i - 1), curve.points.at(i));
            if (segment.x2() < rect.left() || segment.x1() > rect.right())
                continue;
            for (const QLineF &edge : edges)
                if (segment.intersects(edge, nullptr) == QLineF::BoundedIntersection)
                    return true;
        }
    return false;
}

/// Writes the value at a point, above it or below it, wherever nothing else is.
void placeValueLabel(ChartPlanner &planner, const ChartMark &mark)
{
    const qreal em = planner.em();
    const QString text = chartValue(mark.value, {});
    const qreal width = planner.width(text);
    const QPointF point = mark.shape.center();
    for (qreal top : {point.y() - 1.35 * em, point.y() + 0.35 * em}) {
        const QRectF rect(point.x() - width / 2, top, width, em);
        const bool onTarget = planner.plan.target && rect.top() < planner.plan.target->y1() && rect.bottom() > planner.plan.target->y1();
        if (rect.bottom() > planner.plan.plot.bottom() || onTarget || crossesCurve(planner, rect) || !planner.isFree(rect))
            continue;
        planner.write(ChartText::Role::Figure, rect, text, planner.style.palette.text);
        return;
    }
}

void placeValueLabels(ChartPlanner &planner)
{
    if (planner.chart.series.size() != 1 || planner.plan.marks.empty())
        return;
    const std::vector<ChartMark> marks = planner.plan.marks;
    const auto byValue = [](const ChartMark &a, const ChartMark &b) { return a.value < b.value; };
    const auto [least, greatest] = std::minmax_element(marks.begin(), marks.end(), byValue);
    // The last value is what people look for, then the extremes; the others fill the room that is left.
    placeValueLabel(planner, marks.back());
    for (const auto &mark : {least, greatest})
        if (mark->category != marks.back().category)
            placeValueLabel(planner, *mark);
    if (marks.size() > 16)
        return;
    for (const ChartMark &mark : marks)
        if (mark.category != marks.back().category && mark.category != least->category && mark.category != greatest->category)
            placeValueLabel(planner, mark);
}

/// Moves the labels apart, keeping their order, inside the height of the plot.
void spread(std::vector<SideLabel> &labels, qreal top, qreal bottom)
{
    std::stable_sort(labels.begin(), labels.end(), [](const SideLabel &a, const SideLabel &b) { return a.y < b.y; });
    qreal free = top;
    for (SideLabel &label : labels) {
        label.y = std::max(label.y, free + label.height / 2);
        free = label.y + label.height / 2;
    }
    free = bottom;
    for (auto label = labels.rbegin(); label != labels.rend(); ++label) {
        label->y = std::min(label->y, free - label->height / 2);
        free = label->y - label->height / 2;
    }
}

std::vector<SideLabel> sideLabels(const ChartPlanner &planner, bool named)
{
    std::vector<SideLabel> labels;
    if (named)
        for (int i = 0; i < int(planner.chart.series.size()); ++i)
            if (lastMeasured(planner, i))
                labels.push_back({.role = ChartText::Role::Series,
                                  .text = planner.chart.series[std::size_t(i)].label,
                                  .colour = planner.seriesColour(i)});
    if (planner.chart.target)
        labels.push_back({.role = ChartText::Role::Target, .text = planner.targetText(), .colour = planner.style.palette.text});
    return labels;
}

void placeSideLabels(ChartPlanner &planner, std::vector<SideLabel> labels)
{
    const QRectF &plot = planner.plan.plot;
    const QRectF room(plot.right() + 0.4 * planner.em(), 0, planner.area.right() - plot.right() - 0.4 * planner.em(), planner.area.height());
    int series = -1;
    for (SideLabel &label : labels) {
        label.height = planner.metrics.boundingRect(room, Qt::TextWordWrap, label.text).height();
        if (label.role == ChartText::Role::Target) {
            label.y = planner.plan.target->y1();
            continue;
        }
        do
            ++series;
        while (!lastMeasured(planner, series));
        label.y = yOf(planner, *planner.valueAt(series, *lastMeasured(planner, series)));
    }
    spread(labels, planner.area.top(), plot.bottom() + 0.4 * planner.em());
    for (const SideLabel &label : labels) {
        const QRectF rect(room.left(), label.y - label.height / 2, room.width(), label.height);
        planner.write(label.role, rect, label.text, label.colour, Qt::AlignLeft | Qt::AlignVCenter);
    }
}

} // namespace

void ChartPlanner::placeLines()
{
    qreal widest = 0;
    for (const ChartSeries &series : chart.series)
        widest = std::max(widest, width(series.label));
    const bool several = chart.series.size() > 1;
    const bool named = several && widest < 0.24 * area.width() && qreal(chart.series.size() + 1) * 1.1 * em() < area.height() - 3 * em();
    if (several && !named)
        placeLegend();
    const std::vector<SideLabel> labels = sideLabels(*this, named);
    qreal margin = 0;
    for (const SideLabel &label : labels)
        margin = std::max(margin, std::min(width(label.text) + 0.5 * em(), 0.24 * area.width()));
    placeUprightAxes(margin);
    for (int i = 0; i < int(chart.series.size()); ++i)
        placeSeries(*this, i);
    placeCategoryLabels(*this);
    placeSideLabels(*this, labels);
    placeValueLabels(*this);
}

} // namespace itsms
