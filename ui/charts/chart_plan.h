// Where everything in a chart goes: computed once, painted on any device, asked again where the mouse is.
#pragma once

#include "core/report/report.h"
#include "ui/look.h"

#include <QFont>
#include <QLineF>
#include <QPaintDevice>
#include <QPolygonF>
#include <QRectF>

#include <vector>

namespace itsms {

/// How a chart is dressed. All distances follow from the font, so that paper and screen show the same picture.
struct ChartStyle
{
    QFont font;
    Palette palette;
};

struct ChartText
{
    enum class Role { Title, Category, Tick, Figure, Target, Series, Note };

    Role role = Role::Note;
    QRectF rect;
    QString text;
    QColor colour;
    Qt::Alignment alignment = Qt::AlignCenter;
    bool boxed = false; ///< On a ground of its own, where a line may run behind it.
};

/// A bar or a point: one value of one series.
struct ChartMark
{
    int category = 0;
    int series = 0;
    double value = 0;
    QRectF shape; ///< The bar, or the square around the point.
    QRectF touch; ///< Where a click means this mark; never too small to hit.
};

struct ChartSwatch
{
    QRectF rect;
    int series = 0;
};

/// An unbroken stretch of a line; a missing value ends it.
struct ChartCurve
{
    QPolygonF points;
    int series = 0;
};

struct ChartPlan
{
    bool lines = false;
    qreal em = 0;       ///< Height of a line of text; the measure of everything.
    QRectF plot;        ///< Between the axes.
    QLineF baseline;    ///< Zero.
    std::vector<QLineF> gridLines;
    std::optional<QLineF> target;
    std::vector<ChartCurve> curves;
    std::vector<ChartMark> marks;
    std::vector<ChartSwatch> swatches;
    std::vector<ChartText> texts;
};

/// `device` is what the chart will be painted on: its resolution decides how large the font is.
ChartPlan planChart(const ReportChart &chart, const QRectF &area, const ChartStyle &style, QPaintDevice *device);

/// The height at which a chart of this width reads best, in the device's units.
qreal preferredChartHeight(const ReportChart &chart, qreal width, const ChartStyle &style, QPaintDevice *device);

QFont chartTitleFont(const ChartStyle &style);

/// "95.3 %", "1,204 hours": a value as the reader's locale writes it.
QString chartValue(double value, const QString &unit);

/// A category as it is shown: a month such as 2026-03 becomes "Mar 2026".
QString chartCategory(const QString &category);

/// Where bars lie flat: many categories, or names too long to stand under a bar.
bool hasFlatBars(const ReportChart &chart, qreal width, const ChartStyle &style, QPaintDevice *device);

} // namespace itsms
