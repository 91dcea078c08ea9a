// The first page: what is failing, how the measures run, what changed last.
#pragma once

#include "core/engine/measures.h"
#include "core/report/report.h"
#include "core/store/journal.h"
#include "ui/models/findings_model.h"
#include "ui/pages/page.h"

class QGridLayout;
class QHBoxLayout;
class QLabel;
class QTreeView;
class QTreeWidget;
class QTreeWidgetItem;

namespace itsms {

class ChartWidget;
class FirstSteps;

class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    struct ShownMeasure
    {
        const Measure *measure = nullptr;
        ReportChart chart;
    };
    /// Everything the page shows, read by one worker.
    struct Overview
    {
        std::vector<FailedCheck> failed;
        std::size_t checks = 0;
        std::vector<ShownMeasure> measures;
        std::vector<JournalEntry> recent;
    };

    static Result<Overview> readOverview(const Workbook &workbook, const Moment &moment);
    QWidget *buildFindings();
    QWidget *buildCharts();
    QWidget *buildRecent();
    void show(Overview overview);
    void showFigures();
    void showChart(std::size_t place);
    void openFinding(const QModelIndex &index);
    void openChange(QTreeWidgetItem *item);
    void openMonth(std::size_t place, const QString &month);

    Overview m_overview;
    FirstSteps *m_firstSteps;
    QHBoxLayout *m_figures;
    FindingsModel *m_findings;
    QTreeView *m_tree;
    std::vector<ChartWidget *> m_charts;
    std::vector<QLabel *> m_readings;
    QLabel *m_noCharts;
    QTreeWidget *m_recent;
};

} // namespace itsms
