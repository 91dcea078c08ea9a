// A field with a fixed set of answers, yes and no among them.
#pragma once

#include "ui/forms/field_editor.h"

class QComboBox;

namespace itsms {

class ChoiceEditor final : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const Field &field, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;

private:
    QComboBox *m_box;
};

/// A wheel turned over a form scrolls the form; only an opened box is changed by it.
void ignoreWheel(QComboBox *box);

} // namespace itsms
