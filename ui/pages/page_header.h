// The heading of a page: what it is, what it is for, and its commands as buttons.
#pragma once

#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace itsms {

class PageHeader final : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void setSubtitle(const QString &subtitle);
    void addButton(QAction *action);
    /// The command that explains the clause, at the end of the second line; shown while the action is visible.
    void setGuide(QAction *action);
    QToolButton *guideButton() const { return m_guide; }

private:
    QLabel *m_title;
    QLabel *m_subtitle;
    QHBoxLayout *m_buttons;
    QToolButton *m_guide;
};

} // namespace itsms
