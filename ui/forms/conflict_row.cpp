// A field that was changed here and elsewhere: what it holds there, who did it, and which of the two shall count.
#include "ui/forms/conflict_row.h"

#include "ui/forms/flow_layout.h"
#include "ui/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

ConflictRow::ConflictRow(const QString &label, QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_theirs(new QPushButton(tr("Take theirs")))
{
    setFrameShape(QFrame::StyledPanel);
    auto *mine = new QPushButton(tr("Keep mine"));
    m_theirs->setAccessibleName(tr("Take theirs: %1", "label of a field").arg(label));
    mine->setAccessibleName(tr("Keep mine: %1", "label of a field").arg(label));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setForegroundRole(QPalette::BrightText);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    flow->addWidget(m_theirs);
    flow->addWidget(mine);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    column->setSpacing(grid::half);
    column->addWidget(m_sentence);
    column->addWidget(buttons);
    setFocusProxy(m_theirs);
    connect(m_theirs, &QPushButton::clicked, this, &ConflictRow::theirsWanted);
    connect(mine, &QPushButton::clicked, this, &ConflictRow::mineWanted);
}

void ConflictRow::show(const QString &sentence)
{
    m_sentence->setText(tr("\u26a0 %1", "sentence about a conflict").arg(sentence));
    setAccessibleName(sentence);
    setVisible(true);
}

} // namespace itsms
