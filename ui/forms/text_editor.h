// Editors that hold a line of text, and values that are only shown.
#pragma once

#include "ui/forms/field_editor.h"

#include <QTimeZone>

class QLabel;
class QLineEdit;

namespace itsms {

/// One line that parseField understands.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    QJsonValue typed() const override; ///< The text, also where it is no value.
    void type(const QJsonValue &typed) override;

protected:
    QLineEdit *line() const { return m_line; }
    const QTimeZone &zone() const { return m_zone; }

private:
    QLineEdit *m_line;
    QTimeZone m_zone;
};

class ShownValue final : public FieldEditor
{
    Q_OBJECT

public:
    ShownValue(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override { return m_value; }
    void setValue(const Value &value) override;
    bool isSaved() const override { return false; }

private:
    FormContext m_context;
    QLabel *m_label;
    Value m_value;
};

} // namespace itsms
