// What will an auditor look for? A panel under the heading of a page that serves a clause.
#include "ui/help/guidance_panel.h"

#include "ui/look.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// A text that can be gone to, to be read out and copied, and shows that it has the focus.
class ReadableLabel final : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        if (!hasFocus())
            return;
        QPainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        option.state |= QStyle::State_KeyboardFocusChange;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &option, &painter, this);
    }
};

QLabel *readableLabel(const QString &text, const QString &name)
{
    auto *label = new ReadableLabel(text);
    label->setMargin(grid::half);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(u"%1: %2"_s.arg(name, text));
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

QLayout *part(const QString &heading, QLabel *text)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(grid::half);
    auto *label = new QLabel(heading);
    label->setFont(font(TextSize::Body, TextWeight::Strong));
    label->setIndent(grid::half);
    column->addWidget(label);
    column->addWidget(text, 1);
    return column;
}

} // namespace

GuidancePanel::GuidancePanel(QWidget *parent)
    : QFrame(parent)
    , m_column(new QVBoxLayout(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setAccessibleName(tr("What an auditor looks for"));
    m_column->setContentsMargins(grid::gap, grid::gap, grid::gap, grid::gap);
    hide();
}

void GuidancePanel::setGuidance(const std::vector<ClauseGuidance> &guidance)
{
    if (m_content && guidance == m_guidance)
        return;
    m_guidance = guidance;
    delete m_content;
    m_first = nullptr;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    m_column->addWidget(m_content);
    for (const ClauseGuidance &each : guidance)
        add(each);
    column->addWidget(buttons(guidance.empty() ? QString() : guidance.front().clause));
    if (guidance.empty())
        hide();
}

void GuidancePanel::add(const ClauseGuidance &guidance)
{
    QLabel *heading = headingLabel(tr("Clause %1", "number and name").arg(clauseHeading(guidance)));
    heading->setWordWrap(true);
    heading->setIndent(grid::half);
    QLabel *asks = readableLabel(guidance.asks, tr("What it asks"));
    auto *row = new QHBoxLayout;
    row->setSpacing(grid::margin);
    row->addLayout(part(tr("What it asks"), asks), 1);
    row->addLayout(part(tr("What an auditor looks for"), readableLabel(guidance.audit, tr("What an auditor looks for"))), 1);
    auto *page = new QPushButton(tr("Page of the process"));
    page->setAccessibleName(tr("Page of the process %1").arg(guidance.name));
    connect(page, &QPushButton::clicked, this, [this, process = guidance.process] { Q_EMIT processWanted(process); });
    auto *top = new QHBoxLayout;
    top->addWidget(heading, 1);
    top->addWidget(page, 0, Qt::AlignTop);
    auto *column = static_cast<QVBoxLayout *>(m_content->layout());
    column->addLayout(top);
    column->addLayout(row);
    if (!m_first)
        m_first = asks;
}

QWidget *GuidancePanel::buttons(const QString &clause)
{
    auto *part = new QWidget;
    auto *row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    auto *findings = new QPushButton(icon(u"data-warning"_s), tr("Findings of this clause"));
    auto *close = new QPushButton(tr("Close"));
    findings->setVisible(!clause.isEmpty());
    QLabel *note = mutedLabel(wordingNote());
    note->setIndent(grid::half);
    row->addWidget(note, 1);
    for (QPushButton *button : {findings, close}) {
        button->setAccessibleName(button->text());
        row->addWidget(button);
    }
    connect(findings, &QPushButton::clicked, this, [this, clause] { Q_EMIT findingsWanted(clause); });
    connect(close, &QPushButton::clicked, this, &GuidancePanel::toggle);
    return part;
}

void GuidancePanel::toggle()
{
    setVisible(isHidden());
    if (isHidden())
        return Q_EMIT closed();
    if (m_first)
        m_first->setFocus(Qt::OtherFocusReason);
}

void GuidancePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return toggle();
    QFrame::keyPressEvent(event);
}

} // namespace itsms
