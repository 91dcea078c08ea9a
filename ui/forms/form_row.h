// A field in a form: its label, its editor, and below it what is wrong, what was changed elsewhere, or a word of help.
#pragma once

#include "ui/forms/field_editor.h"

class QLabel;
class QTimer;
class QToolButton;

namespace itsms {

class ConflictRow;

/// What a field came to hold elsewhere while something was typed into it here.
struct Meanwhile
{
    Value value;
    QString person;
    qint64 at = 0;
};

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

    /// Asks which value shall count; nothing takes the question back.
    void setMeanwhile(const std::optional<Meanwhile> &meanwhile);
    bool hasConflict() const { return m_meanwhile.has_value(); }
    void focusConflict();

Q_SIGNALS:
    void decided();

private:
    enum class Decision { Theirs, Mine };

    void layOut();
    void judge();
    void showMessage();
    void decide(Decision decision);
    QString conflictSentence() const;

    Session &m_session;
    QLabel *m_message;
    QToolButton *m_help;
    FieldEditor *m_editor;
    ConflictRow *m_conflict = nullptr; ///< Made when there is one.
    QTimer *m_pause;
    QString m_complaint;
    std::optional<Meanwhile> m_meanwhile;
    bool m_complains = false;
};

} // namespace itsms
