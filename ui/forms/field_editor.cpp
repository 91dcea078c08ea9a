// One field of a form: a control for its kind, and the value in it.
#include "ui/forms/field_editor.h"

#include "ui/forms/attachment_editor.h"
#include "ui/forms/choice_editor.h"
#include "ui/forms/date_editor.h"
#include "ui/forms/link_editor.h"
#include "ui/forms/links_editor.h"
#include "ui/forms/markdown_editor.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/text_editor.h"
#include "ui/forms/value_json.h"

#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace itsms {

FieldEditor::FieldEditor(const Field &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
{
}

QJsonValue FieldEditor::typed() const { return toJson(value().value_or(Value())); }

void FieldEditor::type(const QJsonValue &typed) { setValue(fromJson(typed)); }

void FieldEditor::adopt(QWidget *control)
{
    m_control = control;
    control->setObjectName(toText(m_field.name));
    control->setAccessibleName(translatedLabel(m_field));
    if (m_field.help) {
        control->setAccessibleDescription(translated(m_field.context, m_field.help));
        control->setWhatsThis(control->accessibleDescription());
    }
    if (!layout())
        (new QVBoxLayout(this))->setContentsMargins(0, 0, 0, 0);
    layout()->addWidget(control);
    setFocusProxy(control);
    if (!qobject_cast<QComboBox *>(control))
        return;
    // A screen reader calls a combo box by what is chosen in it; what it is about it hears from a label beside it.
    auto *spoken = new QLabel(translatedLabel(m_field), this);
    spoken->setBuddy(control);
    spoken->hide();
}

FieldEditor *makeFieldEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent)
{
    if (field.kind == Kind::Rows)
        return new RowsEditor(field, context, editable, parent);
    if (field.kind == Kind::LongText)
        return new MarkdownEditor(field, field.readOnly || !editable ? MarkdownEditor::Use::Reading : MarkdownEditor::Use::Writing, parent);
    if (field.readOnly || !editable)
        return new ShownValue(field, context, parent);
    switch (field.kind) {
    case Kind::Text:
    case Kind::Integer:
    case Kind::Decimal:
    case Kind::Money:
    case Kind::Percent:
    case Kind::Duration:
        return new LineEditor(field, context, parent);
    case Kind::Date:
    case Kind::Instant:
        return new DateEditor(field, context, parent);
    case Kind::YesNo:
    case Kind::Choice:
        return new ChoiceEditor(field, parent);
    case Kind::Person:
    case Kind::Link:
        return new LinkEditor(field, context, parent);
    case Kind::Links:
        return new LinksEditor(field, context, parent);
    case Kind::Attachment:
        return new AttachmentEditor(field, context, parent);
    case Kind::LongText:
    case Kind::Rows:
        break; // Made above: they are read in a record that may not be changed, too.
    }
    return nullptr;
}

} // namespace itsms
