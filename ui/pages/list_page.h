// All records of one type, or those that answer a question, as a list.
#pragma once

#include "ui/pages/page.h"

class QAction;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;
class QTimer;

namespace itsms {

class EmptyList;
class RecordListModel;

class ListPage final : public Page
{
    Q_OBJECT

public:
    ListPage(Session &session, const RecordType &type, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

    RecordListModel &model() { return *m_model; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addCommands();
    void buildTable();
    void layOut();
    void ask();
    void showLoaded();
    void showFooter();
    void fitColumns();
    void rememberColumns();
    void openCurrent();
    void openMenu(const QPoint &position);
    void filterBy(const QModelIndex &index);
    void exportList();

    const RecordType &m_type;
    RecordListModel *m_model;
    QLabel *m_caption;
    QLineEdit *m_filter;
    QLabel *m_filterFault;
    QStackedWidget *m_stack;
    QTableView *m_table;
    EmptyList *m_empty;
    QLabel *m_footer;
    QTimer *m_pause;
    bool m_columnsFitted = false;
};

} // namespace itsms
