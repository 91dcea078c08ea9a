// The working state while a chart is planned; only the files that plan charts include it.
#pragma once

#include "ui/charts/chart_plan.h"
#include "ui/charts/chart_scale.h"

#include <QFontMetricsF>

namespace itsms {

struct ChartPlanner
{
    const ReportChart &chart;
    const ChartStyle &style;
    QRectF area;
    QFontMetricsF metrics;
    ChartPlan plan = {};
    ChartScale scale = {};

    qreal em() const { return plan.em; }
    qreal width(const QString &text) const { return metrics.horizontalAdvance(text) + 0.1 * plan.em; }
    int categoryCount() const { return int(chart.categories.size()); }
    std::optional<double> valueAt(int series, int category) const;
    QColor seriesColour(int series) const { return style.palette.series[std::size_t(series) % style.palette.series.size()]; }
    void write(ChartText::Role role, const QRectF &rect, const QString &text, const QColor &colour, Qt::Alignment alignment = Qt::AlignCenter);
    bool isFree(const QRectF &rect) const;
    QString targetText() const;

    void placeLegend();
    void placeUprightAxes(qreal rightMargin);
    void placeUprightBars();
    void placeFlatBars();
    void placeLines();
};

} // namespace itsms
