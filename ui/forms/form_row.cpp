// A field in a form: its label, its editor, and below it what is wrong or a word of help.
#include "ui/forms/form_row.h"

#include "ui/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

FormRow::FormRow(const Field &field, const FormContext &context, bool editable, QWidget *parent)
    : QWidget(parent)
    , m_message(new QLabel)
    , m_editor(makeFieldEditor(field, context, editable, this))
{
    auto *label = new QLabel(
        field.required && !field.readOnly ? tr("%1 *", "label of a required field").arg(translatedLabel(field)) : translatedLabel(field));
    label->setBuddy(m_editor->control());
    label->setForegroundRole(m_editor->isSaved() ? QPalette::WindowText : QPalette::PlaceholderText);
    if (field.required && !field.readOnly)
        label->setToolTip(tr("Required"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::half);
    column->addWidget(label);
    column->addWidget(m_editor);
    column->addWidget(m_message);
    column->addStretch();
    complain({});
    connect(m_editor, &FieldEditor::edited, this, &FormRow::validate);
}

void FormRow::validate()
{
    const Result<Value> value = m_editor->value();
    complain(value ? QString() : value.error().sentence);
}

void FormRow::complain(const QString &sentence)
{
    m_complains = !sentence.isEmpty();
    const Field &about = field();
    const QString help = about.help && m_editor->isSaved() ? translated(about.context, about.help) : QString();
    m_message->setForegroundRole(m_complains ? QPalette::BrightText : QPalette::PlaceholderText);
    m_message->setText(m_complains ? tr("\u26a0 %1", "sentence about a wrong value").arg(sentence) : help);
    m_message->setVisible(!m_message->text().isEmpty());
    m_editor->control()->setAccessibleDescription(m_complains ? sentence : help);
}

} // namespace itsms
