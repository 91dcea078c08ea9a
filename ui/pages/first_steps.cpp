// What a new organisation does first, each step with the doors that lead to it. Gone when all is done, or put away.
#include "ui/pages/first_steps.h"

#include "ui/look.h"
#include "ui/pages/page.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

const QString hint = u"first_steps"_s;

} // namespace

FirstSteps::FirstSteps(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_count(new QLabel)
    , m_rows(new QGridLayout)
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("First steps"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto *away = new QToolButton;
    away->setAutoRaise(true);
    away->setFocusPolicy(Qt::TabFocus);
    away->setText(tr("Put away"));
    away->setAccessibleName(tr("Put the first steps away"));
    away->setToolTip(tr("Put the first steps away. They do not come back in this workbook."));
    connect(away, &QToolButton::clicked, this, &FirstSteps::putAway);
    auto *top = new QHBoxLayout;
    top->setSpacing(grid::gap);
    top->addWidget(headingLabel(tr("First steps")));
    top->addWidget(m_count);
    top->addStretch();
    top->addWidget(away);
    m_rows->setHorizontalSpacing(grid::step);
    m_rows->setVerticalSpacing(grid::half);
    m_rows->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::gap, grid::step, grid::gap, grid::gap);
    column->setSpacing(grid::step);
    column->addLayout(top);
    column->addLayout(m_rows);
    hide();
}

void FirstSteps::refresh()
{
    if (m_session.isReadOnly() || m_session.preferences().isDismissed(hint, m_session.workbook().path()))
        return hide();
    readInBackground(
        m_session.workbook(), this, [](const Workbook &workbook) { return firstSteps(workbook); },
        [this](const Result<std::vector<FirstStep>> &steps) {
            // What cannot be read says so on the page around this.
            if (steps)
                show(*steps);
        });
}

void FirstSteps::show(const std::vector<FirstStep> &steps)
{
    const auto done = std::count_if(steps.begin(), steps.end(), [](const FirstStep &step) { return step.done; });
    setVisible(done < std::ssize(steps));
    std::vector<bool> now;
    for (const FirstStep &step : steps)
        now.push_back(step.done);
    if (now == m_shown)
        return;
    m_shown = now;
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    m_count->setText(tr("%1 of %2 done").arg(done).arg(steps.size()));
    bool next = true;
    for (const FirstStep &step : steps) {
        addStep(step, next && !step.done);
        next = next && step.done;
    }
}

/// The next one stands out; those that are done lead to what is there.
void FirstSteps::addStep(const FirstStep &step, bool next)
{
    const int row = m_rows->rowCount();
    const QString name = toText(step.type->name);
    const QString sentence = translated(step.type->context, step.type->firstStep);
    auto *mark = new QLabel;
    mark->setPixmap(icon(step.done ? u"data-success"_s : u"arrow-right"_s).pixmap(grid::icon));
    mark->setAccessibleName(step.done ? tr("Done") : tr("To do"));
    mark->setToolTip(mark->accessibleName());
    auto *text = new QLabel(step.done ? tr("Done: %1", "a first step").arg(sentence) : sentence);
    text->setWordWrap(true);
    text->setFont(itsms::font(TextSize::Body, next ? TextWeight::Strong : TextWeight::Regular));
    if (step.done)
        text->setForegroundRole(QPalette::PlaceholderText);
    m_rows->addWidget(mark, row, 0);
    m_rows->addWidget(text, row, 1);
    const auto addDoor = [this, row, step](int column, const QString &iconName, const QString &label, const Destination &destination) {
        auto *button = new QPushButton(icon(iconName), label);
        button->setAccessibleName(tr("%1: %2", "command and kind of record").arg(label, typesWord(*step.type)));
        connect(button, &QPushButton::clicked, this, [this, destination] { m_session.go(destination); });
        m_rows->addWidget(button, row, column);
    };
    if (step.done)
        return addDoor(3, u"view-list-details"_s, tr("Show"), listOf(name));
    addDoor(2, u"list-add"_s, tr("Add"), {.page = PageKind::Record, .type = name});
    addDoor(3, u"document-import"_s, tr("Import"), {.page = PageKind::Import, .type = name});
}

void FirstSteps::putAway()
{
    m_session.preferences().dismiss(hint, m_session.workbook().path());
    hide();
}

} // namespace itsms
