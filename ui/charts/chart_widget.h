// A chart on the screen: shows the value under the mouse, is walked by the keyboard, opens what stands behind a mark.
#pragma once

#include "ui/charts/chart_plan.h"

#include <QWidget>

#include <optional>

namespace itsms {

class ChartWidget : public QWidget
{
    Q_OBJECT

public:
    explicit ChartWidget(QWidget *parent = nullptr);

    void setChart(const ReportChart &chart);
    const ReportChart &chart() const { return m_chart; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return sizePolicy().hasHeightForWidth(); }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// A bar or a point was clicked, or Enter was pressed on it. The category stands as in the chart, not as shown.
    void categoryActivated(const QString &category, const QString &series);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    ChartStyle style() const;
    void replan();
    std::optional<std::size_t> markAt(const QPointF &position) const;
    QString describe(const ChartMark &mark) const;
    QString textAlternative() const;
    void highlight(std::optional<std::size_t> mark);
    void moveTo(std::size_t mark);
    void activate(const ChartMark &mark);

    ReportChart m_chart;
    ChartPlan m_plan;
    std::optional<std::size_t> m_highlighted;
};

} // namespace itsms
