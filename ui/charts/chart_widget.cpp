// A chart on the screen: shows the value under the mouse, is walked by the keyboard, opens what stands behind a mark.
#include "ui/charts/chart_widget.h"

#include "ui/charts/chart_painter.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace itsms {

using namespace Qt::StringLiterals;

ChartWidget::ChartWidget(QWidget *parent)
    : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartWidget::setChart(const ReportChart &chart)
{
    m_chart = chart;
    m_highlighted.reset();
    setAccessibleName(chart.title);
    setAccessibleDescription(textAlternative());
    replan();
    updateGeometry();
}

QSize ChartWidget::sizeHint() const
{
    const int width = int(40 * QFontMetricsF(font()).height());
    // A chart that shares its height with others asks for no more than it must.
    return {width, hasHeightForWidth() ? heightForWidth(width) : minimumSizeHint().height()};
}

QSize ChartWidget::minimumSizeHint() const
{
    const int em = int(QFontMetricsF(font()).height());
    return {16 * em, 10 * em};
}

int ChartWidget::heightForWidth(int width) const
{
    const int inside = width - 2 * grid::gap;
    return 2 * grid::gap + int(preferredChartHeight(m_chart, inside, style(), const_cast<ChartWidget *>(this)));
}

ChartStyle ChartWidget::style() const
{
    return {.font = font(), .palette = paletteFor(palette())};
}

void ChartWidget::replan()
{
    const QRectF area = QRectF(rect()).adjusted(grid::gap, grid::gap, -grid::gap, -grid::gap);
    m_plan = planChart(m_chart, area, style(), this);
    update();
}

bool ChartWidget::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto mark = markAt(help->pos());
    if (mark)
        QToolTip::showText(help->globalPos(), describe(m_plan.marks[*mark]), this, m_plan.marks[*mark].touch.toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void ChartWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const ChartStyle dress = style();
    painter.fillRect(rect(), dress.palette.base);
    paintChart(painter, m_plan, dress, m_highlighted);
    if (!hasFocus())
        return;
    painter.setPen(QPen(dress.palette.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect().adjusted(1, 1, -1, -1));
}

void ChartWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    replan();
}

void ChartWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange || event->type() == QEvent::LocaleChange)
        replan();
}

void ChartWidget::mouseMoveEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    setCursor(mark ? Qt::PointingHandCursor : Qt::ArrowCursor);
    highlight(mark);
}

void ChartWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const auto mark = markAt(event->position());
    if (mark && event->button() == Qt::LeftButton)
        activate(m_plan.marks[*mark]);
}

void ChartWidget::leaveEvent(QEvent *)
{
    highlight({});
}

void ChartWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    highlight({});
}

void ChartWidget::keyPressEvent(QKeyEvent *event)
{
    const std::size_t count = m_plan.marks.size();
    if (count == 0)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up: return moveTo(m_highlighted ? (*m_highlighted + count - 1) % count : count - 1);
    case Qt::Key_Right:
    case Qt::Key_Down: return moveTo(m_highlighted ? (*m_highlighted + 1) % count : 0);
    case Qt::Key_Home: return moveTo(0);
    case Qt::Key_End: return moveTo(count - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_highlighted)
            return activate(m_plan.marks[*m_highlighted]);
        break;
    default: break;
    }
    QWidget::keyPressEvent(event);
}

std::optional<std::size_t> ChartWidget::markAt(const QPointF &position) const
{
    // The mark painted last lies on top.
    for (std::size_t i = m_plan.marks.size(); i-- > 0;)
        if (m_plan.marks[i].touch.contains(position))
            return i;
    return {};
}

QString ChartWidget::describe(const ChartMark &mark) const
{
    const QString category = chartCategory(m_chart.categories.at(mark.category));
    const QString value = chartValue(mark.value, m_chart.unit);
    const QString &series = m_chart.series[std::size_t(mark.series)].label;
    if (series.isEmpty())
        return tr("%1: %2", "category and its value").arg(category, value);
    return tr("%1, %2: %3", "category, series and the value").arg(category, series, value);
}

/// What the chart says, then every value of it.
QString ChartWidget::textAlternative() const
{
    QStringList parts;
    if (!m_chart.reading.isEmpty())
        parts.append(m_chart.reading);
    QStringList values;
    for (std::size_t series = 0; series < m_chart.series.size(); ++series) {
        const auto &own = m_chart.series[series].values;
        for (std::size_t category = 0; category < std::min(own.size(), std::size_t(m_chart.categories.size())); ++category)
            if (own[category])
                values.append(describe({.category = int(category), .series = int(series), .value = *own[category], .shape = {}, .touch = {}}));
    }
    if (!values.isEmpty())
        parts.append(values.join(u"; "_s) + u'.');
    return parts.join(u' ');
}

void ChartWidget::highlight(std::optional<std::size_t> mark)
{
    if (m_highlighted == mark)
        return;
    m_highlighted = mark;
    update();
}

void ChartWidget::moveTo(std::size_t mark)
{
    highlight(mark);
    const QString text = describe(m_plan.marks[mark]);
    // A change of the description is what a screen reader speaks.
    const QString both = tr("%1 %2", "value under the cursor, then what the chart says").arg(text, m_chart.reading);
    setAccessibleDescription(m_chart.reading.isEmpty() ? text : both);
    QToolTip::showText(mapToGlobal(m_plan.marks[mark].touch.center().toPoint()), text, this);
}

void ChartWidget::activate(const ChartMark &mark)
{
    Q_EMIT categoryActivated(m_chart.categories.at(mark.category), m_chart.series[std::size_t(mark.series)].label);
}

} // namespace itsms
