// A field that names one of the record's attachments.
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;

namespace itsms {

class AttachmentEditor final : public FieldEditor
{
    Q_OBJECT

public:
    AttachmentEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;

private:
    QComboBox *m_box;
};

} // namespace itsms
