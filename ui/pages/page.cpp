// A page of the window: a heading, its commands, and what it shows.
#include "ui/pages/page.h"

#include "ui/help/guidance_panel.h"
#include "ui/look.h"
#include "ui/pages/page_header.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

Page::Page(Session &session, Destination destination, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_destination(std::move(destination))
    , m_header(new PageHeader)
    , m_guidance(new GuidancePanel)
    , m_notice(new QLabel)
    , m_body(new QVBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::margin, grid::gap, grid::margin, grid::gap);
    column->setSpacing(grid::gap);
    column->addWidget(m_header);
    column->addWidget(m_guidance);
    column->addWidget(m_notice);
    column->addLayout(m_body, 1);
    m_body->setSpacing(grid::step);
    m_notice->setWordWrap(true);
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_notice->hide();
    buildGuide();
    explain(guidanceFor(session.catalogue(), m_destination));
}

void Page::buildGuide()
{
    m_guide = new QAction(icon(u"help-hint"_s), tr("What will an auditor look for?"), this);
    m_guide->setShortcut(Qt::SHIFT | Qt::Key_F1);
    addAction(m_guide);
    m_header->setGuide(m_guide);
    connect(m_guide, &QAction::triggered, m_guidance, &GuidancePanel::toggle);
    connect(m_guidance, &GuidancePanel::closed, this, [this] { m_header->guideButton()->setFocus(Qt::OtherFocusReason); });
    connect(m_guidance, &GuidancePanel::findingsWanted, this,
        [this](const QString &clause) { m_session.go({.page = PageKind::Findings, .filter = clause}); });
    connect(m_guidance, &GuidancePanel::processWanted, this, [this](const QString &process) { m_session.go(processAt(process)); });
}

void Page::setDestination(Destination destination)
{
    m_destination = std::move(destination);
    explain(guidanceFor(m_session.catalogue(), m_destination));
}

void Page::setClause(const QString &clause) { explain(guidanceForClause(m_session.catalogue(), clause)); }

void Page::explain(const std::vector<ClauseGuidance> &guidance)
{
    m_guidance->setGuidance(guidance);
    m_guide->setVisible(!guidance.empty());
}

QAction *Page::addCommand(const QString &iconName, const QString &text, const QKeySequence &shortcut, std::function<void()> run)
{
    auto *action = new QAction(icon(iconName), text, this);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    // The clause is explained by the last command of every page.
    insertAction(m_guide, action);
    m_header->addButton(action);
    return action;
}

void Page::addMenu(const QString &iconName, const QString &text, QMenu *menu)
{
    menu->menuAction()->setIcon(icon(iconName));
    menu->menuAction()->setText(text);
    m_header->addButton(menu->menuAction());
}

void Page::addQuietly(QAction *action) { insertAction(m_guide, action); }

void Page::setHeading(const QString &title, const QString &subtitle)
{
    m_header->setTitle(title);
    m_header->setSubtitle(subtitle);
    setAccessibleName(title);
}

void Page::setNotice(const QString &sentence, Severity severity)
{
    m_notice->setForegroundRole(severity == Severity::Major ? QPalette::BrightText : QPalette::WindowText);
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
}

QLabel *headingLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(font(TextSize::Heading, TextWeight::Strong));
    return label;
}

QLabel *mutedLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    return label;
}

} // namespace itsms
