// The foot of a list: how many records there are, and what can be done with those that are selected.
#include "ui/lists/selection_bar.h"

#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace itsms {

SelectionBar::SelectionBar(const QList<QAction *> &actions, QWidget *parent)
    : QWidget(parent)
    , m_text(new QLabel)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    m_text->setObjectName(QStringLiteral("counts"));
    m_text->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(m_text);
    for (QAction *action : actions) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setAccessibleName(action->text().remove(u'&'));
        button->setFocusPolicy(Qt::StrongFocus);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
        button->hide();
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    // The list keeps its height when the buttons come.
    if (!m_buttons.empty())
        setMinimumHeight(m_buttons.front()->sizeHint().height());
}

void SelectionBar::setText(const QString &text) { m_text->setText(text); }

QString SelectionBar::text() const { return m_text->text(); }

void SelectionBar::setSelected(qsizetype count)
{
    for (QToolButton *button : m_buttons)
        button->setVisible(count > 1 && button->defaultAction()->isEnabled());
}

} // namespace itsms
