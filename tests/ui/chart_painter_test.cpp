// Charts: where things are placed, what is painted, and what the widget answers.
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_scale.h"
#include "ui/charts/chart_widget.h"

#include <catch2/catch.hpp>

#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

ReportChart sample(ReportChart::Kind kind, int categories, int series)
{
    ReportChart chart;
    chart.kind = kind;
    chart.title = u"Resolved in time, 2025, in percent"_s;
    chart.unit = u"%"_s;
    chart.reading = u"The target was missed in March."_s;
    for (int i = 0; i < categories; ++i)
        chart.categories.append(QStringLiteral("%1-%2").arg(2022 + i / 12).arg(i % 12 + 1, 2, 10, QChar(u'0')));
    for (int s = 0; s < series; ++s) {
        ChartSeries each{.label = QStringLiteral("Service %1").arg(s + 1), .values = {}};
        for (int i = 0; i < categories; ++i)
            each.values.emplace_back(60 + (i * 7 + s * 13) % 39 + 0.5);
        chart.series.push_back(each);
    }
    return chart;
}

class Canvas
{
public:
    explicit Canvas(QSize size = {720, 360}, const Palette &palette = lightPalette())
        : m_style{.font = QFont(u"Noto Sans"_s, 9), .palette = palette}
        , m_image(size, QImage::Format_RGB32)
    {
        m_image.fill(palette.base);
    }

    QRectF area() const { return QRectF(m_image.rect()).adjusted(8, 8, -8, -8); }
    ChartPlan plan(const ReportChart &chart) { return planChart(chart, area(), m_style, &m_image); }
    QImage paint(const ReportChart &chart)
    {
        QPainter painter(&m_image);
        paintChart(painter, plan(chart), m_style);
        painter.end();
        return m_image;
    }

    ChartStyle m_style;
    QImage m_image;
};

std::vector<ChartText> textsOf(const ChartPlan &plan, ChartText::Role role)
{
    std::vector<ChartText> result;
    std::copy_if(plan.texts.begin(), plan.texts.end(), std::back_inserter(result), [role](const ChartText &text) { return text.role == role; });
    return result;
}

void checkApart(const std::vector<ChartText> &texts)
{
    for (std::size_t i = 0; i < texts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            CAPTURE(texts[i].text.toStdString(), texts[j].text.toStdString());
            CHECK_FALSE(texts[i].rect.intersects(texts[j].rect));
        }
}

bool holds(const QImage &image, const QColor &colour)
{
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (image.pixelColor(x, y) == colour)
                return true;
    return false;
}

void press(QWidget &widget, Qt::Key key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &event);
}

void click(QWidget &widget, const QPointF &position)
{
    for (QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        QMouseEvent event(type, position, widget.mapToGlobal(position), Qt::LeftButton, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &event);
    }
}

} // namespace

TEST_CASE("Labels of a chart never overlap and never leave it")
{
    const auto kind = GENERATE(ReportChart::Kind::Bars, ReportChart::Kind::Lines);
    const auto categories = GENERATE(1, 2, 6, 12, 13, 40, 120);
    const auto series = GENERATE(1, 3, 6);
    const auto width = GENERATE(320, 720, 1600);
    CAPTURE(int(kind), categories, series, width);
    ReportChart chart = sample(kind, categories, series);
    chart.target = 95;
    chart.targetLabel = u"Target"_s;
    Canvas canvas({width, 420});
    const ChartPlan plan = canvas.plan(chart);
    CHECK(plan.marks.size() == std::size_t(categories * series));
    for (auto role : {ChartText::Role::Category, ChartText::Role::Tick, ChartText::Role::Figure, ChartText::Role::Series, ChartText::Role::Target})
        checkApart(textsOf(plan, role));
    for (const ChartText &text : plan.texts) {
        CAPTURE(text.text.toStdString());
        CHECK(canvas.area().adjusted(-2, -2, 2, 2).contains(text.rect));
    }
    CHECK_FALSE(textsOf(plan, ChartText::Role::Category).empty());
}

TEST_CASE("The value axis begins at zero and holds the target")
{
    ReportChart chart = sample(ReportChart::Kind::Lines, 12, 1);
    for (auto &value : chart.series[0].values)
        value = *value / 10;
    chart.target = 12.3;
    const ChartScale scale = chartScale(chart, 5);
    CHECK(scale.from == 0);
    CHECK(scale.to >= 12.3);
    CHECK(scale.ticks().size() >= 4);
    CHECK(scale.ticks().size() <= 8);
}

TEST_CASE("Counts are not shown in fractions")
{
    ReportChart chart = sample(ReportChart::Kind::Bars, 3, 1);
    chart.series[0].values = {1, 2, 0};
    const ChartScale scale = chartScale(chart, 6);
    CHECK(scale.step == 1);
    CHECK(scale.decimals == 0);
}

TEST_CASE("Negative values hang below zero")
{
    ReportChart chart = sample(ReportChart::Kind::Bars, 2, 1);
    chart.series[0].values = {-40, 25};
    Canvas canvas;
    const ChartPlan plan = canvas.plan(chart);
    REQUIRE(plan.marks.size() == 2);
    CHECK(plan.marks[0].shape.top() == Approx(plan.baseline.y1()));
    CHECK(plan.marks[1].shape.bottom() == Approx(plan.baseline.y1()));
}

TEST_CASE("A missing value is a gap, not a zero")
{
    ReportChart chart = sample(ReportChart::Kind::Lines, 6, 1);
    chart.series[0].values[3].reset();
    Canvas canvas;
    const ChartPlan plan = canvas.plan(chart);
    CHECK(plan.marks.size() == 5);
    REQUIRE(plan.curves.size() == 2);
    CHECK(plan.curves[0].points.size() == 3);
    CHECK(plan.curves[1].points.size() == 2);
}

TEST_CASE("A chart with nothing in it says so")
{
    ReportChart chart = sample(ReportChart::Kind::Bars, 3, 1);
    chart.series[0].values = {std::nullopt, std::nullopt};
    const auto empty = GENERATE(0, 1, 2);
    if (empty == 1)
        chart.series.clear();
    if (empty == 2)
        chart.categories.clear();
    Canvas canvas;
    const ChartPlan plan = canvas.plan(chart);
    CHECK(plan.marks.empty());
    REQUIRE(textsOf(plan, ChartText::Role::Note).size() == 1);
    CHECK(textsOf(plan, ChartText::Role::Note)[0].text == u"There was nothing to measure here."_s);
}

TEST_CASE("Bars lie flat when there are many or when their names are long")
{
    Canvas canvas;
    const auto flat = [&](const ReportChart &chart) { return hasFlatBars(chart, 700, canvas.m_style, &canvas.m_image); };
    ReportChart chart = sample(ReportChart::Kind::Bars, 6, 1);
    CHECK_FALSE(flat(chart));
    CHECK(flat(sample(ReportChart::Kind::Bars, 13, 1)));
    CHECK_FALSE(flat(sample(ReportChart::Kind::Lines, 40, 1)));
    chart.categories[2] = u"Dienstleistungsfortführungsplanung"_s;
    CHECK(flat(chart));
}

TEST_CASE("The target is drawn and its label names the value")
{
    ReportChart chart = sample(ReportChart::Kind::Lines, 6, 1);
    chart.target = 95;
    Canvas canvas;
    CHECK(textsOf(canvas.plan(chart), ChartText::Role::Target).at(0).text == QString(u"Target 95\u00a0%"_s));
    chart.targetLabel = u"Agreed"_s;
    CHECK(textsOf(canvas.plan(chart), ChartText::Role::Target).at(0).text == QString(u"Agreed: 95\u00a0%"_s));
    chart.targetLabel = u"At least 95 %"_s;
    const ChartPlan plan = canvas.plan(chart);
    CHECK(textsOf(plan, ChartText::Role::Target).at(0).text == u"At least 95\u00a0%"_s);
    REQUIRE(plan.target);
    CHECK(plan.target->y1() < plan.baseline.y1());
    chart.target.reset();
    CHECK_FALSE(canvas.plan(chart).target);
}

TEST_CASE("Values are written as people write them")
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English));
    CHECK(chartValue(95, u"%"_s) == QString(u"95\u00a0%"_s));
    CHECK(chartValue(95.34, {}) == u"95.3"_s);
    CHECK(chartValue(0.04, {}) == u"0.04"_s);
    CHECK(chartValue(12345.6, u"hours"_s) == QString(u"12,346\u00a0hours"_s));
    CHECK(chartCategory(u"2026-03"_s) == u"Mar 2026"_s);
    CHECK(chartCategory(u"2026-13"_s) == u"2026-13"_s);
    CHECK(chartCategory(u"Network"_s) == u"Network"_s);
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    CHECK(chartValue(95.34, u"%"_s) == QString(u"95,3\u00a0%"_s));
    QLocale::setDefault(before);
}

TEST_CASE("Bars are painted in the colours of the light and of the dark palette")
{
    for (const Palette &palette : {lightPalette(), darkPalette()}) {
        Canvas canvas({720, 360}, palette);
        const QImage image = canvas.paint(sample(ReportChart::Kind::Bars, 5, 2));
        CHECK(holds(image, palette.series[0]));
        CHECK(holds(image, palette.series[1]));
        CHECK_FALSE(holds(image, palette.series[2]));
    }
}

TEST_CASE("The widget names itself and opens what stands behind a bar")
{
    ChartWidget widget;
    widget.resize(720, 360);
    widget.setChart(sample(ReportChart::Kind::Bars, 5, 1));
    widget.show();
    CHECK(widget.accessibleName() == u"Resolved in time, 2025, in percent"_s);
    CHECK(widget.accessibleDescription().startsWith(u"The target was missed in March."_s));
    for (int month = 1; month <= 5; ++month)
        CHECK(widget.accessibleDescription().contains(chartCategory(QStringLiteral("2022-0%1").arg(month))));
    std::vector<QStringList> activated;
    QObject::connect(&widget, &ChartWidget::categoryActivated, &widget,
                     [&](const QString &category, const QString &series) { activated.push_back({category, series}); });

    SECTION("by the keyboard")
    {
        press(widget, Qt::Key_Return);
        CHECK(activated.empty());
        press(widget, Qt::Key_Right);
        press(widget, Qt::Key_Right);
        CHECK(widget.accessibleDescription().contains(u"Feb 2022"_s));
        press(widget, Qt::Key_Return);
        press(widget, Qt::Key_Left);
        press(widget, Qt::Key_Left);
        press(widget, Qt::Key_Enter);
        REQUIRE(activated.size() == 2);
        CHECK(activated[0] == QStringList{u"2022-02"_s, u"Service 1"_s});
        CHECK(activated[1] == QStringList{u"2022-05"_s, u"Service 1"_s});
    }
    SECTION("by the mouse")
    {
        const QRectF area = QRectF(widget.rect()).adjusted(grid::gap, grid::gap, -grid::gap, -grid::gap);
        const ChartPlan plan = planChart(widget.chart(), area, {.font = widget.font(), .palette = lightPalette()}, &widget);
        click(widget, plan.marks.at(3).shape.center());
        REQUIRE(activated.size() == 1);
        CHECK(activated[0] == QStringList{u"2022-04"_s, u"Service 1"_s});
        click(widget, {2, 2});
        CHECK(activated.size() == 1);
    }
    SECTION("and an empty one stays quiet")
    {
        widget.setChart({});
        press(widget, Qt::Key_Right);
        press(widget, Qt::Key_Return);
        CHECK(activated.empty());
    }
}
