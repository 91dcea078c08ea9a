// Editors that hold text: lines, long texts, dates, and values that are only shown.
#include "ui/forms/text_editor.h"

#include "core/field_text.h"
#include "ui/look.h"

#include <QAction>
#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QWidgetAction>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int longTextLines = 5;

/// How a value of the kind is typed, shown while the line is empty.
QString example(Kind kind)
{
    switch (kind) {
    case Kind::Date:
        return u"2026-03-31"_s;
    case Kind::Instant:
        return u"2026-03-31 14:05"_s;
    case Kind::Duration:
        return u"1h 30m"_s;
    case Kind::Money:
        return u"1250.00"_s;
    case Kind::Percent:
        return u"95"_s;
    case Kind::Text:
    case Kind::LongText:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::YesNo:
    case Kind::Choice:
    case Kind::Person:
    case Kind::Link:
    case Kind::Links:
    case Kind::Rows:
    case Kind::Attachment:
        return {};
    }
    return {};
}

} // namespace

LineEditor::LineEditor(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_line(new QLineEdit)
    , m_zone(context.session.workbook().timeZone())
{
    if (const QString shown = example(field.kind); !shown.isEmpty())
        m_line->setPlaceholderText(tr("such as %1", "how a value is typed").arg(shown));
    adopt(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::edited);
}

Result<Value> LineEditor::value() const
{
    ITSMS_TRY(Value value, parseField(field(), m_line->text(), m_zone));
    if (!isEmpty(value))
        ITSMS_CHECK(checkValue(field(), value));
    return value;
}

void LineEditor::setValue(const Value &value)
{
    m_line->setText(isEmpty(value) ? QString() : fieldText(field(), value, m_zone));
    m_line->setCursorPosition(0);
}

DateEditor::DateEditor(const Field &field, const FormContext &context, QWidget *parent)
    : LineEditor(field, context, parent)
{
    QAction *open = line()->addAction(icon(u"view-calendar"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Choose %1 from a calendar").arg(translatedLabel(field)));
    open->setToolTip(tr("Choose from a calendar (Alt+Down)"));
    open->setShortcut(Qt::ALT | Qt::Key_Down);
    open->setShortcutContext(Qt::WidgetShortcut);
    connect(open, &QAction::triggered, this, &DateEditor::openCalendar);
    for (QToolButton *button : line()->findChildren<QToolButton *>())
        button->setAccessibleName(open->text());
}

void DateEditor::openCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto *calendar = new QCalendarWidget;
    calendar->setAccessibleName(translatedLabel(field()));
    if (const QDate date = QDate::fromString(line()->text().left(10), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    connect(calendar, &QCalendarWidget::activated, menu, [this, menu](QDate date) {
        choose(date);
        menu->close();
    });
    connect(calendar, &QCalendarWidget::clicked, menu, [this, menu](QDate date) {
        choose(date);
        menu->close();
    });
    menu->popup(line()->mapToGlobal(QPoint(0, line()->height())));
    calendar->setFocus();
}

void DateEditor::choose(QDate date)
{
    QString text = date.toString(Qt::ISODate);
    if (field().kind == Kind::Instant) {
        const QString time = line()->text().mid(11);
        text = text + u' ' + (time.isEmpty() ? u"09:00:00"_s : time);
    }
    line()->setText(text);
    line()->setFocus();
}

LongTextEditor::LongTextEditor(const Field &field, QWidget *parent)
    : FieldEditor(field, parent)
    , m_text(new QPlainTextEdit)
{
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(longTextLines * m_text->fontMetrics().lineSpacing() + grid::gap);
    adopt(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FieldEditor::edited);
}

Result<Value> LongTextEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

void LongTextEditor::setValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_text->setPlainText(text ? *text : QString());
}

ShownValue::ShownValue(const Field &field, const FormContext &context, QWidget *parent)
    : FieldEditor(field, parent)
    , m_context(context)
    , m_label(new QLabel)
{
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    adopt(m_label);
}

void ShownValue::setValue(const Value &value)
{
    m_value = value;
    const auto *text = std::get_if<QString>(&value);
    const QString shown = text && field().kind == Kind::LongText ? *text : displayText(field(), value, m_context.session.reader());
    m_label->setText(shown.isEmpty() ? u"\u2013"_s : shown);
    m_label->setAccessibleName(tr("%1: %2", "label and value of a field").arg(translatedLabel(field()), shown));
}

} // namespace itsms
