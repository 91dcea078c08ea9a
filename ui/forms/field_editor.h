// One field of a form: a control for its kind, and the value in it.
#pragma once

#include "core/engine/edit.h"
#include "ui/session.h"

#include <QJsonValue>
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
    /// The value of another record, for one that is made after its pattern.
    virtual void copy(const Value &value) { setValue(value); }

    /// What stands in the control, finished or not, for a draft; and the way back.
    virtual QJsonValue typed() const;
    virtual void type(const QJsonValue &typed);

    /// What was done to child rows, to be saved with the record.
    virtual std::vector<ChildEdit> childEdits() const { return {}; }

    /// Takes a whole row of the form.
    virtual bool isWide() const { return false; }
    /// False for what has no value to save: what is only shown, and child rows.
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
