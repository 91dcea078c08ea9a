// Every measure with its latest value; the chosen one as a chart and a table over a period, each month a door to its records.
#pragma once

#include "core/engine/trends.h"
#include "core/report/report.h"
#include "ui/pages/page.h"

class QLabel;
class QStackedWidget;
class QTableView;

namespace itsms {

class ChartWidget;
class LinePanel;
class MonthModel;
class PeriodPicker;

class MeasuresPage final : public Page
{
    Q_OBJECT

public:
    MeasuresPage(Session &session, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    QWidget *buildDetails();
    void buildTable();
    void showList();
    void choose(std::size_t place);
    void showChosen();
    void openMonth(const QString &month);
    void print();
    void exportTable();
    void tellWritten(const Result<> &done, const QString &path);
    qint64 firstShown() const;
    const MeasureStanding *chosen() const;
    QString fileName(const QString &ending) const;
    Report report() const;

    PeriodPicker *m_period;
    LinePanel *m_list;
    QLabel *m_name;
    QLabel *m_meaning;
    QLabel *m_standing;
    ChartWidget *m_chart;
    QLabel *m_reading;
    MonthModel *m_months;
    QTableView *m_table;
    QStackedWidget *m_data;
    QLabel *m_nothing;
    std::vector<MeasureStanding> m_standings; ///< The declared measures first.
    qint64 m_asked = 0; ///< Counts the readings; only the newest is shown.
    Period m_shown; ///< Whose values they are.
};

} // namespace itsms
