// The heading of a page: what it is, what it is for, and its commands as buttons.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;

namespace itsms {

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addButton(QAction *action);

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_buttons;
};

} // namespace itsms
