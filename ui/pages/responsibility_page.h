// Who answers for what: the responsibility matrix, each cell a door to its assignments, and below it what is missing or doubled.
#pragma once

#include "ui/models/responsibility_model.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace itsms {

class LinePanel;
struct Line;

class ResponsibilityPage final : public Page
{
    Q_OBJECT

public:
    ResponsibilityPage(Session &session, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    void buildSwitches();
    void buildTable();
    void narrow();
    void showMatrix(ResponsibilityMatrix matrix);
    void showRows();
    void showDoubts();
    void openCell(const QModelIndex &index);
    void openRow(const ResponsibilityRow &row);
    void openAssignments(const Ids &ids, const QString &caption);
    void openDoubt(const Line &line);
    void appoint(const ResponsibilityRow &row, std::optional<qint64> person);
    void print();
    void exportMatrix();
    void tellWritten(const Result<> &done, const QString &path);
    Report report() const;

    ResponsibilityModel *m_model;
    QComboBox *m_by;
    QComboBox *m_rows;
    QTableView *m_table;
    QLabel *m_legend;
    QStackedWidget *m_stack;
    QLabel *m_nothing;
    LinePanel *m_doubts;
    qint64 m_reading = 0;
};

} // namespace itsms
