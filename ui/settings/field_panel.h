// One field of the organisation's own, or one choice, to be written down or changed: what is wrong stands beside its line.
#pragma once

#include "core/catalogue.h"
#include "ui/session.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace itsms {

class SettingsRow;

class FieldPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldPanel(Session &session, QWidget *parent = nullptr);

    /// Says something instead of asking: why a thing is protected, or what to do here.
    void explain(const QString &heading, const QString &text);
    /// A field without a name is a new one. `catalogue` is what the file says now; it must live until another one is given.
    void edit(const Catalogue &catalogue, const CustomField &field);
    void edit(const Catalogue &catalogue, const CustomChoice &choice);

    /// The file says something else now; what is being typed stays.
    void follow(const Catalogue &catalogue);

    bool isAboutChoice() const { return m_subject == Subject::Choice; }
    bool hasUnsaved() const;
    bool canSave() const;
    void discard(); ///< Shows again what there is.
    /// Names what is missing or wrong; else writes it as one change and calls `then` with the name of what was written.
    void save(std::function<void(const QString &name)> then);
    void begin(); ///< The focus goes into the first line.

Q_SIGNALS:
    void edited();
    void saveWanted(); ///< Enter, in a line.

private:
    enum class Subject { Nothing, Field, Choice };

    void build();
    void present();
    CustomField typedField() const;
    CustomChoice typedChoice() const;
    QStringList typedChoices() const;
    Result<> check() const;
    QString actionText() const;
    void validate();

    Session &m_session;
    const Catalogue *m_catalogue = nullptr;
    Subject m_subject = Subject::Nothing;
    CustomField m_field;
    CustomChoice m_choice;
    bool m_tried = false; ///< What is missing is not reproached before.
    bool m_saving = false;
    QLabel *m_heading;
    QLabel *m_text;
    QLineEdit *m_label;
    QComboBox *m_kind;
    QComboBox *m_target;
    QPlainTextEdit *m_choices;
    QLineEdit *m_help;
    SettingsRow *m_labelRow;
    SettingsRow *m_kindRow;
    SettingsRow *m_targetRow;
    SettingsRow *m_choicesRow;
    SettingsRow *m_helpRow;
};

} // namespace itsms
