// One field of a form: a control for its kind, and the value in it.
#pragma once

#include "core/result.h"
#include "core/value.h"
#include "ui/session.h"

#include <QWidget>

namespace itsms {

/// Where an editor stands: links and child rows need the workbook, child rows and attachments their record.
struct FormContext
{
    Session &session;
    const RecordType &type;
    qint64 record = 0; ///< 0 while it is not saved.
};

class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }

    /// What stands in the control, or a sentence why it is no value of this field.
    virtual Result<Value> value() const = 0;
    virtual void setValue(const Value &value) = 0;
    /// Takes a whole row of the form.
    virtual bool isWide() const { return false; }
    /// False for what saves itself, or is only shown.
    virtual bool isSaved() const { return true; }
    QWidget *control() const { return m_control; }

Q_SIGNALS:
    void edited();

protected:
    /// The control carries the field's name as object name and its label as accessible name.
    void adopt(QWidget *control);

private:
    const Field &m_field;
    QWidget *m_control = nullptr;
};

/// The editor for the field's kind; a text that is only shown where the field is read-only or `editable` is false.
FieldEditor *makeFieldEditor(const Field &field, const FormContext &context, bool editable, QWidget *parent);

} // namespace itsms
