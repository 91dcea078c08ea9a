// The registers of a process: a line for each, its records and how many of them stand in which state.
#include "ui/pages/register_strip.h"

#include "core/record.h"
#include "ui/forms/flow_layout.h"
#include "ui/models/filter_line.h"
#include "ui/pages/page.h"
#include "ui/words.h"

#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

RegisterStrip::RegisterStrip(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid::step);
    setAccessibleName(tr("Registers"));
    m_column->addWidget(headingLabel(tr("Registers")));
}

void RegisterStrip::setRegisters(const std::vector<RegisterStanding> &registers)
{
    const QWidget *focus = m_lines ? m_lines->focusWidget() : nullptr;
    const QString focused = focus && focus->hasFocus() ? focus->objectName() : QString();
    delete m_lines;
    m_lines = new QWidget;
    auto *lines = new QVBoxLayout(m_lines);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(grid::half);
    for (const RegisterStanding &standing : registers)
        lines->addWidget(line(standing));
    if (registers.empty())
        lines->addWidget(mutedLabel(tr("This process keeps no register of its own: what it does stands in the registers of its neighbours.")));
    m_column->addWidget(m_lines);
    if (auto *again = focused.isEmpty() ? nullptr : m_lines->findChild<QWidget *>(focused))
        again->setFocus(Qt::OtherFocusReason);
}

QWidget *RegisterStrip::line(const RegisterStanding &standing)
{
    const QLocale locale;
    const RecordType &type = *standing.type;
    const QString name = toText(type.name);
    const QString word = typesWord(type);
    const auto said = [&](const QString &what, qint64 count) { return tr("%1 %2", "what, and how many").arg(what, locale.toString(count)); };
    const auto filtered = [&](const QString &filter) { return Destination{.page = PageKind::List, .type = name, .filter = filter}; };
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(grid::half);
    flow->setContentsMargins(0, 0, 0, 0);
    QToolButton *all = door(said(word, standing.records), {}, listOf(name));
    all->setIcon(icon(u"view-list-details"_s));
    all->setFont(itsms::font(TextSize::Body, TextWeight::Strong));
    flow->addWidget(all);
    const auto add = [&](const QString &what, qint64 count, const QString &filter, Tone tone) {
        if (count)
            flow->addWidget(door(said(what, count), word, filtered(filter), tone));
    };
    add(tr("Overdue"), standing.due.overdue, overdueCondition, Tone::Bad);
    add(tr("Due soon"), standing.due.atRisk, atRiskCondition, Tone::Warning);
    for (const StateCount &state : standing.states)
        add(translatedChoice(*findField(type, "state"), state.state), state.records, u"state="_s + state.state, Tone::Plain);
    return row;
}

QToolButton *RegisterStrip::door(const QString &text, const QString &name, const Destination &destination, Tone tone)
{
    auto *button = new QToolButton;
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setAccessibleName(name.isEmpty() ? text : tr("%1: %2", "record type, and how many are in a state").arg(name, text));
    button->setToolTip(tr("Open the list: %1").arg(button->accessibleName()));
    button->setObjectName(destination.path());
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!toneIcon(tone).isEmpty())
        button->setIcon(icon(toneIcon(tone)));
    connect(button, &QToolButton::clicked, this, [this, destination] { Q_EMIT opened(destination); });
    return button;
}

} // namespace itsms
