// A field in a form: its label, its editor, and below it what is wrong or a word of help.
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;

namespace itsms {

class FormRow final : public QWidget
{
    Q_OBJECT

public:
    FormRow(const Field &field, const FormContext &context, bool editable, QWidget *parent);

    FieldEditor &editor() const { return *m_editor; }
    const Field &field() const { return m_editor->field(); }

    /// Says what is wrong with what is typed; nothing where it is fine. Required fields are not reproached while they are still empty.
    void validate();
    void complain(const QString &sentence);
    bool hasComplaint() const { return m_complains; }

private:
    QLabel *m_message;
    FieldEditor *m_editor;
    bool m_complains = false;
};

} // namespace itsms
