// Everything that breaks the rules today, with what to do about it.
#pragma once

#include "ui/models/findings_model.h"
#include "ui/pages/page.h"

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
    void buildTree();
    void show(std::vector<FailedCheck> failed);
    void showAdvice(const QModelIndex &index);
    void open(const QModelIndex &index);
    QString clause() const { return destination().filter; }

    FindingsModel *m_model;
    QStackedWidget *m_stack;
    QTreeView *m_tree;
    QLabel *m_none;
    QLabel *m_advice;
};

} // namespace itsms
