// Where the bars of a chart go: upright beside each other, or flat below each other.
#include "ui/charts/chart_planner.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// The space of one category along the axis, and the bars inside it.
struct Slots
{
    qreal slot = 0;
    qreal bar = 0;
    qreal inset = 0;

    Slots(qreal length, int categories, int series, qreal thickest)
        : slot(length / categories)
        , bar(std::min(0.72 * slot / series, thickest))
        , inset((slot - bar * series) / 2)
    {
    }
};

qreal widestValue(const ChartPlanner &planner)
{
    qreal widest = 0;
    for (const ChartSeries &series : planner.chart.series)
        for (const std::optional<double> &value : series.values)
            if (value)
                widest = std::max(widest, planner.width(chartValue(*value, {})));
    return widest;
}

void placeTargetBeside(ChartPlanner &planner, qreal margin)
{
    const QLineF &line = *planner.plan.target;
    const QString text = planner.targetText();
    const QRectF room(line.x2() + 0.4 * planner.em(), 0, margin - 0.4 * planner.em(), planner.area.height());
    const qreal height = planner.metrics.boundingRect(room, Qt::TextWordWrap, text).height();
    const qreal top = std::min(line.y1() - height / 2, planner.area.bottom() - height);
    planner.write(ChartText::Role::Target, QRectF(room.left(), top, room.width(), height), text, planner.style.palette.text,
                  Qt::AlignLeft | Qt::AlignVCenter);
}

void placeUprightMark(ChartPlanner &planner, const Slots &places, int series, int category, bool labelled)
{
    const qreal em = planner.em();
    const QRectF &plot = planner.plan.plot;
    const qreal x = plot.left() + category * places.slot + places.inset + series * places.bar;
    const qreal zero = planner.plan.baseline.y1();
    const std::optional<double> value = planner.valueAt(series, category);
    const qreal y = value ? plot.bottom() - planner.scale.share(*value) * plot.height() : zero;
    if (value) {
        const QRectF bar = QRectF(QPointF(x, std::min(y, zero)), QPointF(x + places.bar * 0.94, std::max(y, zero)));
        const QRectF touch = bar.height() < em ? QRectF(bar.left(), zero - em, bar.width(), em) : bar;
        planner.plan.marks.push_back({.category = category, .series = series, .value = *value, .shape = bar, .touch = touch});
    }
    if (!labelled)
        return;
    const QString text = value ? chartValue(*value, {}) : u"–"_s;
    const qreal width = planner.width(text);
    const qreal top = y > zero ? y + 0.1 * em : y - 1.05 * em;
    planner.write(ChartText::Role::Figure, QRectF(x + (places.bar * 0.94 - width) / 2, top, width, em), text,
                  value ? planner.style.palette.text : planner.style.palette.muted);
}

/// Bars below each other share one value axis along the bottom.
void placeFlatAxis(ChartPlanner &planner)
{
    const QRectF &plot = planner.plan.plot;
    const QLocale locale;
    const QString unit = planner.chart.unit == u"%"_s ? QString(QChar(QChar::Nbsp) + planner.chart.unit) : QString();
    qreal occupied = -1e9;
    for (double tick : planner.scale.ticks()) {
        const qreal x = plot.left() + planner.scale.share(tick) * plot.width();
        const QLineF line(x, plot.top(), x, plot.bottom());
        if (std::abs(tick) < planner.scale.step / 1000)
            planner.plan.baseline = line;
        else
            planner.plan.gridLines.push_back(line);
        const QString text = locale.toString(tick, 'f', planner.scale.decimals) + unit;
        const qreal width = planner.width(text);
        const qreal left = std::min(x - width / 2, planner.area.right() - width);
        if (left < occupied + 0.5 * planner.em())
            continue;
        planner.write(ChartText::Role::Tick, QRectF(left, plot.bottom() + 0.4 * planner.em(), width, planner.em()), text,
                      planner.style.palette.muted);
        occupied = left + width;
    }
}

void placeTargetAbove(ChartPlanner &planner)
{
    const QRectF &plot = planner.plan.plot;
    const qreal x = plot.left() + planner.scale.share(*planner.chart.target) * plot.width();
    planner.plan.target = QLineF(x, plot.top() - 0.2 * planner.em(), x, plot.bottom());
    const QString text = planner.metrics.elidedText(planner.targetText(), Qt::ElideRight, planner.area.width());
    const qreal width = planner.width(text);
    const qreal left = std::clamp(x - width / 2, planner.area.left(), std::max(planner.area.left(), planner.area.right() - width));
    planner.write(ChartText::Role::Target, QRectF(left, plot.top() - 1.3 * planner.em(), width, planner.em()), text,
                  planner.style.palette.text);
}

void placeFlatLabels(ChartPlanner &planner, qreal labelWidth, qreal slot)
{
    const qreal em = planner.em();
    const int every = std::max(1, int(std::ceil(1.08 * em / slot)));
    const int lines = slot > 2.1 * em ? 2 : 1;
    for (int i = 0; i < planner.categoryCount(); i += every) {
        const QString full = chartCategory(planner.chart.categories.at(i));
        const bool wraps = lines == 2 && planner.width(full) > labelWidth;
        const QString text = planner.metrics.elidedText(full, Qt::ElideRight, wraps ? 1.7 * labelWidth : labelWidth);
        const qreal height = wraps ? 2 * em : em;
        const qreal middle = planner.plan.plot.top() + (i + 0.5) * slot;
        planner.write(ChartText::Role::Category, QRectF(planner.area.left(), middle - height / 2, labelWidth, height), text,
                      planner.style.palette.text, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void placeFlatMark(ChartPlanner &planner, const Slots &places, int series, int category)
{
    const qreal em = planner.em();
    const QRectF &plot = planner.plan.plot;
    const qreal y = plot.top() + category * places.slot + places.inset + series * places.bar;
    const qreal zero = planner.plan.baseline.x1();
    const std::optional<double> value = planner.valueAt(series, category);
    const qreal x = value ? plot.left() + planner.scale.share(*value) * plot.width() : zero;
    const qreal thickness = places.bar * 0.92;
    if (value) {
        const QRectF bar(QPointF(std::min(x, zero), y), QPointF(std::max(x, zero), y + thickness));
        const QRectF touch = bar.width() < em ? QRectF(zero, y, em, thickness) : bar;
        planner.plan.marks.push_back({.category = category, .series = series, .value = *value, .shape = bar, .touch = touch});
    }
    if (places.bar < 0.8 * em)
        return;
    const QString text = value ? chartValue(*value, {}) : u"–"_s;
    const qreal width = planner.width(text);
    const qreal left = x < zero ? x - width - 0.3 * em : x + 0.3 * em;
    planner.write(ChartText::Role::Figure, QRectF(left, y + thickness / 2 - 0.46 * em, width, 0.92 * em), text,
                  value ? planner.style.palette.text : planner.style.palette.muted);
}

} // namespace

void ChartPlanner::placeUprightBars()
{
    const int seriesCount = int(chart.series.size());
    if (seriesCount > 1)
        placeLegend();
    const qreal margin = chart.target ? std::min(width(targetText()) + 0.5 * em(), 0.2 * area.width()) : 0;
    placeUprightAxes(margin);
    const Slots places(plan.plot.width(), categoryCount(), seriesCount, 5 * em());
    const bool labelled = widestValue(*this) + 0.4 * em() <= (seriesCount == 1 ? places.slot : places.bar);
    for (int category = 0; category < categoryCount(); ++category) {
        for (int series = 0; series < seriesCount; ++series)
            placeUprightMark(*this, places, series, category, labelled);
        const qreal inset = 0.1 * em();
        const qreal room = places.slot - 2 * inset;
        const QRectF label(plan.plot.left() + category * places.slot + inset, plan.plot.bottom() + 0.4 * em(), room, em());
        const QString text = metrics.elidedText(chartCategory(chart.categories.at(category)), Qt::ElideRight, room);
        write(ChartText::Role::Category, label, text, style.palette.text);
    }
    if (plan.target)
        placeTargetBeside(*this, margin);
}

void ChartPlanner::placeFlatBars()
{
    const int seriesCount = int(chart.series.size());
    if (seriesCount > 1)
        placeLegend();
    qreal widest = 0;
    for (const QString &category : chart.categories)
        widest = std::max(widest, width(chartCategory(category)));
    const qreal labels = std::min(widest, 0.36 * area.width());
    plan.plot = area.adjusted(labels + 0.6 * em(), chart.target ? 1.4 * em() : 0.2 * em(), -widestValue(*this) - 0.5 * em(), -1.6 * em());
    scale = chartScale(chart, int(std::clamp(plan.plot.width() / (5 * em()), 2.0, 6.0)));
    placeFlatAxis(*this);
    const Slots places(plan.plot.height(), categoryCount(), seriesCount, 2 * em());
    placeFlatLabels(*this, labels, places.slot);
    for (int category = 0; category < categoryCount(); ++category)
        for (int series = 0; series < seriesCount; ++series)
            placeFlatMark(*this, places, series, category);
    if (chart.target)
        placeTargetAbove(*this);
}

} // namespace itsms
