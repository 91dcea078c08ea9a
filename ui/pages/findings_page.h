// Everything that breaks the rules on a day, grouped as somebody wants to work on it, with what to do about it.
#pragma once

#include "ui/models/findings_model.h"
#include "ui/pages/page.h"

#include <QHash>

class QComboBox;
class QDateEdit;
class QLabel;
class QStackedWidget;
class QTreeView;

namespace itsms {

class FindingsPage final : public Page
{
    Q_OBJECT

public:
    FindingsPage(Session &session, const Destination &destination, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    void buildFilters();
    void buildTree();
    void narrow(); ///< To what the filters say.
    FindingsQuestion question(std::size_t shown) const;
    Moment moment() const; ///< Whose findings are shown.
    void sayNothing(const CheckCoverage &coverage);
    void showGroups(std::vector<FindingsGroup> groups);
    void restore(const QString &current);
    void fitColumns();
    void open(const QModelIndex &index);
    void print();
    void exportFindings();
    void tellWritten(const Result<> &done, const QString &path);

    FindingsModel *m_model;
    QComboBox *m_by;
    QComboBox *m_clause;
    QComboBox *m_severity;
    QDateEdit *m_day;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QLabel *m_none;
    qint64 m_reading = 0; ///< Counts the readings; only the newest is shown.
    QHash<QString, bool> m_open; ///< Rows that the person opened or closed, by their keys.
};

} // namespace itsms
