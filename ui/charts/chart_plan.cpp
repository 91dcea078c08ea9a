// Where everything in a chart goes: title, legend, axes; bars and lines have files of their own.
#include "ui/charts/chart_plan.h"

#include "ui/charts/chart_planner.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Charts)
};

constexpr int mostUprightBars = 12;

QString withUnit(const QString &number, const QString &unit)
{
    return unit.isEmpty() ? number : QString(number + QChar(QChar::Nbsp) + unit);
}

/// A number and its unit stay on one line: "100 %" with a space that does not break.
QString unitsKept(QString text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i)
        if (text[i] == u' ' && text[i - 1].isDigit())
            text[i] = QChar(QChar::Nbsp);
    return text;
}

qreal placeTitle(ChartPlanner &planner, QPaintDevice *device)
{
    if (planner.chart.title.isEmpty())
        return 0;
    const QFontMetricsF metrics(chartTitleFont(planner.style), device);
    const QRectF room(planner.area.topLeft(), QSizeF(planner.area.width(), planner.area.height() / 3));
    const qreal height = metrics.boundingRect(room, Qt::TextWordWrap | Qt::AlignLeft, planner.chart.title).height();
    planner.plan.texts.push_back({.role = ChartText::Role::Title,
                                  .rect = QRectF(room.topLeft(), QSizeF(room.width(), height)),
                                  .text = planner.chart.title,
                                  .colour = planner.style.palette.text,
                                  .alignment = Qt::AlignLeft | Qt::AlignTop});
    return height + 0.6 * planner.em();
}

void placeNothing(ChartPlanner &planner)
{
    planner.plan.plot = planner.area;
    const QString text = Tr::tr("There was nothing to measure here.");
    planner.write(ChartText::Role::Note, planner.area, text, planner.style.palette.muted);
}

} // namespace

std::optional<double> ChartPlanner::valueAt(int series, int category) const
{
    const auto &values = chart.series[std::size_t(series)].values;
    if (std::size_t(category) >= values.size() || !values[std::size_t(category)])
        return {};
    const double value = *values[std::size_t(category)];
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void ChartPlanner::write(ChartText::Role role, const QRectF &rect, const QString &text, const QColor &colour, Qt::Alignment alignment)
{
    const bool boxed = role == ChartText::Role::Figure;
    plan.texts.push_back({.role = role, .rect = rect, .text = text, .colour = colour, .alignment = alignment, .boxed = boxed});
}

bool ChartPlanner::isFree(const QRectF &rect) const
{
    return std::none_of(plan.texts.begin(), plan.texts.end(), [&](const ChartText &text) { return text.rect.intersects(rect); });
}

QString ChartPlanner::targetText() const
{
    const QString value = chartValue(*chart.target, chart.unit);
    if (chart.targetLabel.isEmpty())
        return Tr::tr("Target %1").arg(value);
    const bool tellsValue = std::any_of(chart.targetLabel.begin(), chart.targetLabel.end(), [](QChar c) { return c.isDigit(); });
    return tellsValue ? unitsKept(chart.targetLabel) : Tr::tr("%1: %2", "label of a target line and its value").arg(chart.targetLabel, value);
}

void ChartPlanner::placeLegend()
{
    const qreal box = 0.7 * em();
    qreal x = area.left();
    qreal y = area.top();
    for (int i = 0; i < int(chart.series.size()); ++i) {
        const QString &full = chart.series[std::size_t(i)].label;
        const QString label = metrics.elidedText(full, Qt::ElideRight, area.width() - 2 * em());
        const qreal needed = box + 0.4 * em() + width(label);
        if (x > area.left() && x + needed > area.right()) {
            x = area.left();
            y += 1.3 * em();
        }
        plan.swatches.push_back({.rect = QRectF(x, y + (em() - box) / 2, box, box), .series = i});
        write(ChartText::Role::Series, QRectF(x + box + 0.4 * em(), y, width(label), em()), label, style.palette.text,
              Qt::AlignLeft | Qt::AlignVCenter);
        x += needed + 1.2 * em();
    }
    area.setTop(y + 1.8 * em());
}

void ChartPlanner::placeUprightAxes(qreal rightMargin)
{
    scale = chartScale(chart, int(std::clamp(area.height() / (2.6 * em()), 2.0, 6.0)));
    const QLocale locale;
    const QString unit = chart.unit == u"%"_s ? chart.unit : QString();
    qreal widest = 0;
    for (double tick : scale.ticks())
        widest = std::max(widest, width(withUnit(locale.toString(tick, 'f', scale.decimals), unit)));
    plan.plot = area.adjusted(widest + 0.6 * em(), 1.2 * em(), -rightMargin, -1.7 * em());
    for (double tick : scale.ticks()) {
        const qreal y = plan.plot.bottom() - scale.share(tick) * plan.plot.height();
        const QLineF line(plan.plot.left(), y, plan.plot.right(), y);
        if (std::abs(tick) < scale.step / 1000)
            plan.baseline = line;
        else
            plan.gridLines.push_back(line);
        write(ChartText::Role::Tick, QRectF(area.left(), y - em() / 2, widest, em()),
              withUnit(locale.toString(tick, 'f', scale.decimals), unit), style.palette.muted, Qt::AlignRight | Qt::AlignVCenter);
    }
    if (chart.target) {
        const qreal y = plan.plot.bottom() - scale.share(*chart.target) * plan.plot.height();
        plan.target = QLineF(plan.plot.left(), y, plan.plot.right(), y);
    }
}

QFont chartTitleFont(const ChartStyle &style)
{
    QFont result = style.font;
    if (result.pixelSize() > 0)
        result.setPixelSize(qRound(result.pixelSize() * 1.1));
    else
        result.setPointSizeF(result.pointSizeF() * 1.1);
    result.setWeight(QFont::DemiBold);
    return result;
}

QString chartValue(double value, const QString &unit)
{
    const double size = std::abs(value);
    const int most = size < 1 ? 2 : size < 1000 ? 1 : 0;
    int decimals = most;
    while (decimals > 0 && std::abs(std::round(size * std::pow(10, decimals - 1)) - size * std::pow(10, decimals - 1)) < 0.05)
        --decimals;
    return withUnit(QLocale().toString(value, 'f', decimals), unit);
}

QString chartCategory(const QString &category)
{
    if (category.size() != 7 || category.at(4) != u'-')
        return category;
    const QDate month = QDate::fromString(category, u"yyyy-MM"_s);
    return month.isValid() ? QLocale().toString(month, u"MMM yyyy"_s) : category;
}

bool hasFlatBars(const ReportChart &chart, qreal width, const ChartStyle &style, QPaintDevice *device)
{
    if (chart.kind != ReportChart::Kind::Bars || chart.categories.isEmpty())
        return false;
    if (chart.categories.size() > mostUprightBars)
        return true;
    const QFontMetricsF metrics(style.font, device);
    const qreal slot = 0.82 * width / qreal(chart.categories.size()) - 0.6 * metrics.height();
    return std::any_of(chart.categories.begin(), chart.categories.end(),
                       [&](const QString &category) { return metrics.horizontalAdvance(chartCategory(category)) > slot; });
}

qreal preferredChartHeight(const ReportChart &chart, qreal width, const ChartStyle &style, QPaintDevice *device)
{
    const qreal em = QFontMetricsF(style.font, device).height();
    const qreal around = QFontMetricsF(chartTitleFont(style), device)
                             .boundingRect(QRectF(0, 0, width, 20 * em), Qt::TextWordWrap, chart.title)
                             .height()
        + (chart.series.size() > 1 ? 2.4 : 0.6) * em;
    if (!hasValues(chart))
        return around + 4 * em;
    if (!hasFlatBars(chart, width, style, device))
        return around + std::clamp(0.34 * width, 11 * em, 17 * em);
    const QFontMetricsF metrics(style.font, device);
    const bool wraps = std::any_of(chart.categories.begin(), chart.categories.end(),
                                   [&](const QString &category) { return metrics.horizontalAdvance(chartCategory(category)) > 0.35 * width; });
    const qreal row = std::max(wraps ? 2.3 : chart.categories.size() > 20 ? 1.25 : 1.55, 0.95 * qreal(chart.series.size()) + 0.55) * em;
    return around + std::max(3.0, qreal(chart.categories.size())) * row + 3.2 * em;
}

ChartPlan planChart(const ReportChart &chart, const QRectF &area, const ChartStyle &style, QPaintDevice *device)
{
    ChartPlanner planner{.chart = chart, .style = style, .area = area, .metrics = QFontMetricsF(style.font, device)};
    planner.plan.em = planner.metrics.height();
    planner.plan.lines = chart.kind == ReportChart::Kind::Lines;
    planner.area.setTop(area.top() + placeTitle(planner, device));
    if (!hasValues(chart) || chart.categories.isEmpty()) {
        placeNothing(planner);
        return std::move(planner.plan);
    }
    if (planner.plan.lines)
        planner.placeLines();
    else if (hasFlatBars(chart, area.width(), style, device))
        planner.placeFlatBars();
    else
        planner.placeUprightBars();
    return std::move(planner.plan);
}

} // namespace itsms
