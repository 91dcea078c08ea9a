// A line for a date or a moment, typed as the reader's language writes it or as ISO does, with a calendar behind its button.
#include "ui/forms/date_editor.h"

#include "ui/forms/day_edit.h"
#include "ui/forms/open_key.h"
#include "ui/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QToolButton>
#include <QWidgetAction>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

const QTime startOfWork(9, 0); ///< A day chosen from the calendar for a moment that had no time of day.

/// Short dates have years of two digits in many languages; nobody should have to guess the century.
QString withWholeYear(QString format)
{
    if (!format.contains(u"yyyy"))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

} // namespace

std::optional<QDate> readLocalDate(const QString &text, const QLocale &locale)
{
    const QString typed = text.simplified();
    for (const QString &format : {u"d MMM yyyy"_s, u"d. MMM yyyy"_s, u"d MMMM yyyy"_s, u"d. MMMM yyyy"_s,
             withWholeYear(locale.dateFormat(QLocale::ShortFormat)), withWholeYear(locale.dateFormat(QLocale::LongFormat))})
        if (const QDate date = locale.toDate(typed, format); date.isValid())
            return date;
    return {};
}

std::optional<qint64> readLocalInstant(const QString &text, const QLocale &locale, const QTimeZone &zone)
{
    static const QRegularExpression timed(u"^(.+?),?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([AaPp][Mm])?$"_s);
    const QRegularExpressionMatch match = timed.match(text.trimmed());
    const auto date = readLocalDate(match.hasMatch() ? match.captured(1) : text, locale);
    if (!date)
        return {};
    int hour = match.captured(2).toInt();
    if (const QString half = match.captured(5).toLower(); !half.isEmpty())
        hour = hour % 12 + (half == u"pm" ? 12 : 0);
    const QTime time(hour, match.captured(3).toInt(), match.captured(4).toInt());
    if (!time.isValid())
        return {};
    return QDateTime(*date, time, zone).toSecsSinceEpoch();
}

DateEditor::DateEditor(const Field &field, const FormContext &context, QWidget *parent)
    : LineEditor(field, context, parent)
{
    // A date as an example would read like one that somebody chose.
    line()->setPlaceholderText(field.kind == Kind::Date ? tr("YYYY-MM-DD", "how a date may be typed, in the reader's letters")
                                                        : tr("YYYY-MM-DD HH:MM", "how a date and a time may be typed, in the reader's letters"));
    QAction *open = line()->addAction(icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Choose %1 from a calendar").arg(translatedLabel(field)));
    open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    line()->installEventFilter(this);
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    connect(line(), &QLineEdit::editingFinished, this, &DateEditor::tidy);
    for (QToolButton *button : line()->findChildren<QToolButton *>())
        button->setAccessibleName(open->text());
}

bool DateEditor::eventFilter(QObject *object, QEvent *event)
{
    if (isOpenKey(event, QEvent::KeyPress)) {
        openCalendar();
        return true;
    }
    return claimOpenKey(event) || LineEditor::eventFilter(object, event);
}

Result<Value> DateEditor::value() const
{
    const QString text = line()->text().trimmed();
    // What is shown may be coarser than what is stored, which has seconds.
    if (!m_shown.isEmpty() && text == m_shown)
        return m_value;
    if (field().kind == Kind::Date) {
        if (const auto date = readLocalDate(text, QLocale()))
            return Value(date->toString(Qt::ISODate));
    } else if (const auto instant = readLocalInstant(text, QLocale(), zone())) {
        return Value(*instant);
    }
    return LineEditor::value();
}

QString DateEditor::shownText(const Value &value) const
{
    const QLocale locale;
    if (const auto *text = std::get_if<QString>(&value))
        if (const QDate date = QDate::fromString(*text, Qt::ISODate); date.isValid())
            return dateText(date, locale);
    if (const auto *instant = std::get_if<qint64>(&value))
        return instantText(*instant, zone(), locale);
    return {};
}

void DateEditor::setValue(const Value &value)
{
    const QString shown = isEmpty(value) ? QString() : shownText(value);
    if (shown.isEmpty())
        return LineEditor::setValue(value);
    m_value = value;
    m_shown = shown;
    line()->setText(shown);
    line()->setCursorPosition(0);
}

QDate DateEditor::date() const
{
    const Value present = value().value_or(Value());
    if (const auto *text = std::get_if<QString>(&present))
        return QDate::fromString(*text, Qt::ISODate);
    if (const auto *instant = std::get_if<qint64>(&present))
        return QDateTime::fromSecsSinceEpoch(*instant, zone()).date();
    return {};
}

/// Whatever was typed stands as it was understood, so that a mistaken month is seen.
void DateEditor::tidy()
{
    const Result<Value> typed = value();
    if (typed && !isEmpty(*typed) && line()->text() != shownText(*typed))
        setValue(*typed);
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(translatedLabel(field()));
    leaveTypingToLine(calendar);
    if (const QDate present = date(); present.isValid())
        calendar->setSelectedDate(present);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto take = [this, menu](QDate chosen) {
        choose(chosen);
        menu->close();
    };
    connect(calendar, &QCalendarWidget::activated, menu, take);
    connect(calendar, &QCalendarWidget::clicked, menu, take);
    menu->popup(line()->mapToGlobal(QPoint(0, line()->height())));
    calendar->setFocus();
}

void DateEditor::choose(QDate chosen)
{
    if (field().kind == Kind::Date) {
        setValue(chosen.toString(Qt::ISODate));
    } else {
        const Value present = value().value_or(Value());
        const auto *instant = std::get_if<qint64>(&present);
        const QTime time = instant ? QDateTime::fromSecsSinceEpoch(*instant, zone()).time() : startOfWork;
        setValue(QDateTime(chosen, time, zone()).toSecsSinceEpoch());
    }
    line()->setFocus();
}

} // namespace itsms
