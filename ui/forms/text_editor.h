// Editors that hold text: lines, long texts, dates, and values that are only shown.
#pragma once

#include "ui/forms/field_editor.h"

#include <QTimeZone>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace itsms {

/// One line that parseField understands.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;

protected:
    QLineEdit *line() const { return m_line; }
    const QTimeZone &zone() const { return m_zone; }

private:
    QLineEdit *m_line;
    QTimeZone m_zone;
};

/// A line with a calendar behind its button.
class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, const FormContext &context, QWidget *parent);

private:
    void openCalendar();
    void choose(QDate date);
};

class LongTextEditor final : public FieldEditor
{
    Q_OBJECT

public:
    LongTextEditor(const Field &field, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;
    bool isWide() const override { return true; }

private:
    QPlainTextEdit *m_text;
};

class ShownValue final : public FieldEditor
{
    Q_OBJECT

public:
    ShownValue(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override { return m_value; }
    void setValue(const Value &value) override;
    bool isWide() const override { return field().kind == Kind::LongText; }
    bool isSaved() const override { return false; }

private:
    FormContext m_context;
    QLabel *m_label;
    Value m_value;
};

} // namespace itsms
