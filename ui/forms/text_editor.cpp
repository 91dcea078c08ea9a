// Editors that hold a line of text, and values that are only shown.
#include "ui/forms/text_editor.h"

#include "core/field_text.h"

#include <QLabel>
#include <QLineEdit>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// How a value of the kind is typed, shown while the line is empty.
QString example(Kind kind)
{
    switch (kind) {
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
    case Kind::Date:
    case Kind::Instant:
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

QJsonValue LineEditor::typed() const { return m_line->text(); }

void LineEditor::type(const QJsonValue &typed) { m_line->setText(typed.toString()); }

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
    const QString shown = displayText(field(), value, m_context.session.reader());
    m_label->setText(shown.isEmpty() ? u"\u2013"_s : shown);
    m_label->setAccessibleName(tr("%1: %2", "label and value of a field").arg(translatedLabel(field()), shown));
}

} // namespace itsms
