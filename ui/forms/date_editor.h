// A line for a date or a moment, typed as the reader's language writes it or as ISO does, with a calendar behind its button.
#pragma once

#include "ui/forms/text_editor.h"

namespace itsms {

class DateEditor final : public LineEditor
{
    Q_OBJECT

public:
    DateEditor(const Field &field, const FormContext &context, QWidget *parent);

    Result<Value> value() const override;
    void setValue(const Value &value) override;

    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QString shownText(const Value &value) const;
    QDate date() const;
    void tidy();
    void openCalendar();
    void choose(QDate date);

    Value m_value; ///< What m_shown stands for, to the second.
    QString m_shown;
};

/// A date as this language writes it: "31 Mar 2026", "3/31/2026", "31. März 2026". Nothing for anything else.
std::optional<QDate> readLocalDate(const QString &text, const QLocale &locale);

/// A date with a time of day behind it: "31 Mar 2026 14:05", "3/31/2026 2:05 PM".
std::optional<qint64> readLocalInstant(const QString &text, const QLocale &locale, const QTimeZone &zone);

} // namespace itsms
