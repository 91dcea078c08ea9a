// The steps of the import in a row.
#include "ui/pages/import/step_bar.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

StepBar::StepBar(const QStringList &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    for (int step = 0; step < steps.size(); ++step) {
        auto *button = new QToolButton;
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setCheckable(true);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, [this, step] {
            show(); // the click checked the button; whether the step is shown is decided elsewhere
            Q_EMIT wanted(step);
        });
        row->addWidget(button);
        m_buttons.push_back(button);
    }
    row->addStretch();
    show();
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    show();
}

void StepBar::setReachable(int last)
{
    m_reachable = last;
    show();
}

void StepBar::show()
{
    for (int step = 0; step < int(m_buttons.size()); ++step) {
        QToolButton *button = m_buttons[std::size_t(step)];
        const bool current = step == m_current;
        const QString text = tr("%1 %2", "number and name of a step").arg(QLocale().toString(step + 1), m_steps[step]);
        button->setText(text);
        button->setAccessibleName(current ? tr("Step %1, shown").arg(text) : tr("Step %1").arg(text));
        button->setChecked(current);
        button->setEnabled(step <= m_reachable || current);
        button->setFont(itsms::font(TextSize::Body, current ? TextWeight::Strong : TextWeight::Regular));
        button->setIcon(step < m_current ? icon(u"dialog-ok-apply"_s) : current ? icon(u"go-next"_s) : QIcon());
    }
}

} // namespace itsms
