// A day to choose, in figures, with a calendar behind its button.
#include "ui/forms/day_edit.h"

#include <QCalendarWidget>
#include <QChildEvent>

namespace itsms {

DayEdit::DayEdit(QWidget *parent)
    : QDateEdit(parent)
{
    setCalendarPopup(true);
    setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
}

/// The calendar is made when it is opened for the first time; before that it would cost every page that has one.
void DayEdit::childEvent(QChildEvent *event)
{
    QDateEdit::childEvent(event);
    if (!event->polished())
        return;
    if (auto *calendar = event->child()->findChild<QCalendarWidget *>())
        leaveTypingToLine(calendar);
}

void leaveTypingToLine(QCalendarWidget *calendar)
{
    // Qt would take the keys for a date of its own, in a box over the days. What stands there when the calendar closes is lost, and if
    // the calendar goes before the box does, Qt never frees what it holds.
    calendar->setDateEditEnabled(false);
}

} // namespace itsms
