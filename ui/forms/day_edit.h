// A day to choose, in figures, with a calendar behind its button.
#pragma once

#include <QDateEdit>

class QCalendarWidget;

namespace itsms {

class DayEdit final : public QDateEdit
{
    Q_OBJECT

public:
    explicit DayEdit(QWidget *parent = nullptr);

protected:
    void childEvent(QChildEvent *event) override;
};

/// The calendar is to be pointed at and walked through: a date is typed into the line that it belongs to.
void leaveTypingToLine(QCalendarWidget *calendar);

} // namespace itsms
