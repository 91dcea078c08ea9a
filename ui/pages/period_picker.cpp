// Chooses a period: by its name, or day by day.
#include "ui/pages/period_picker.h"

#include "ui/forms/day_edit.h"
#include "ui/forms/flow_layout.h"
#include "ui/look.h"
#include "ui/pages/titled_control.h"

#include <QComboBox>
#include <QSignalBlocker>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int ownPeriod = -1;

} // namespace

QString periodWord(PeriodChoice choice)
{
    switch (choice) {
    case PeriodChoice::ThisMonth:
        return PeriodPicker::tr("This month");
    case PeriodChoice::LastMonth:
        return PeriodPicker::tr("Last month");
    case PeriodChoice::ThisQuarter:
        return PeriodPicker::tr("This quarter");
    case PeriodChoice::LastQuarter:
        return PeriodPicker::tr("Last quarter");
    case PeriodChoice::ThisYear:
        return PeriodPicker::tr("This year");
    case PeriodChoice::LastYear:
        return PeriodPicker::tr("Last year");
    case PeriodChoice::LastThreeMonths:
        return PeriodPicker::tr("Last 3 months");
    case PeriodChoice::LastSixMonths:
        return PeriodPicker::tr("Last 6 months");
    case PeriodChoice::LastTwelveMonths:
        return PeriodPicker::tr("Last 12 months");
    case PeriodChoice::LastTwentyFourMonths:
        return PeriodPicker::tr("Last 24 months");
    }
    return {};
}

PeriodPicker::PeriodPicker(std::vector<PeriodChoice> choices, QDate today, QWidget *parent)
    : QWidget(parent)
    , m_today(today)
    , m_choice(new QComboBox)
    , m_from(new DayEdit)
    , m_to(new DayEdit)
{
    for (const PeriodChoice choice : choices)
        m_choice->addItem(periodWord(choice), int(choice));
    m_choice->addItem(tr("From a day to a day"), ownPeriod);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::step);
    row->addWidget(titledControl(tr("Pe&riod"), m_choice));
    row->addWidget(titledControl(tr("Fro&m"), m_from));
    row->addWidget(titledControl(tr("&To"), m_to));
    showChoice();
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this] {
        showChoice();
        Q_EMIT changed();
    });
    for (QDateEdit *edit : {m_from, m_to})
        connect(edit, &QDateEdit::dateChanged, this, [this, edit] { edited(edit); });
}

Period PeriodPicker::period() const { return {m_from->date(), m_to->date()}; }

void PeriodPicker::choose(PeriodChoice choice) { m_choice->setCurrentIndex(m_choice->findData(int(choice))); }

/// The days of a named period are shown; whoever changes one has a period of their own.
void PeriodPicker::showChoice()
{
    const int choice = m_choice->currentData().toInt();
    if (choice == ownPeriod)
        return;
    const Period period = periodOf(PeriodChoice(choice), m_today);
    const QSignalBlocker quietFrom(m_from);
    const QSignalBlocker quietTo(m_to);
    m_from->setDate(period.from);
    m_to->setDate(period.to);
}

void PeriodPicker::edited(QDateEdit *moved)
{
    // The end follows a beginning that passes it, and the other way round.
    QDateEdit *other = moved == m_from ? m_to : m_from;
    if (m_from->date() > m_to->date()) {
        const QSignalBlocker quiet(other);
        other->setDate(moved->date());
    }
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(ownPeriod));
    Q_EMIT changed();
}

} // namespace itsms
