// The heading of a page: what it is, what it is for, and its commands as buttons.
#include "ui/pages/page_header.h"

#include "ui/look.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_subtitle(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_guide(new QToolButton)
{
    m_title->setFont(itsms::font(TextSize::Title, TextWeight::Strong));
    m_title->setTextFormat(Qt::PlainText);
    // A long title gives way to the buttons and takes a second line.
    m_title->setWordWrap(true);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->setWordWrap(true);
    m_subtitle->hide();
    m_guide->hide();
    m_buttons->setSpacing(grid::half);

    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->setSpacing(grid::gap);
    top->addLayout(m_buttons);
    top->setAlignment(m_buttons, Qt::AlignTop);
    auto *second = new QHBoxLayout;
    second->setSpacing(grid::gap);
    second->addWidget(m_subtitle, 1);
    second->addStretch();
    second->addWidget(m_guide, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addLayout(top);
    column->addLayout(second);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void PageHeader::setSubtitle(const QString &subtitle)
{
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void PageHeader::addButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAccessibleName(action->text().remove(u'&'));
    button->setFocusPolicy(Qt::TabFocus);
    if (action->menu())
        button->setPopupMode(QToolButton::InstantPopup);
    m_buttons->addWidget(button);
}

void PageHeader::setGuide(QAction *action)
{
    m_guide->setDefaultAction(action);
    m_guide->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_guide->setAccessibleName(action->text().remove(u'&'));
    m_guide->setAutoRaise(true);
    m_guide->setFocusPolicy(Qt::TabFocus);
    const auto follow = [this, action] { m_guide->setVisible(action->isVisible()); };
    connect(action, &QAction::visibleChanged, m_guide, follow);
    follow();
}

} // namespace itsms
