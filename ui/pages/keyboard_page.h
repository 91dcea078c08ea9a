// The keyboard map: every key of the window and its pages, to be searched and printed.
#pragma once

#include "ui/pages/page.h"

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace itsms {

class KeyMapModel;

class KeyboardPage final : public Page
{
    Q_OBJECT

public:
    explicit KeyboardPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override { }
    void begin() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void gather();
    void print();

    KeyMapModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLineEdit *m_filter;
    QTreeView *m_table;
};

} // namespace itsms
