// What a person sets for all workbooks: name, language, light or dark. Everything counts at once.
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;

namespace itsms {

class Preferences;

class ProgramSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProgramSection(Preferences &preferences, QWidget *parent = nullptr);

    /// Names to pick from: the people in the workbook.
    void setPeople(const QStringList &names);
    void refresh(); ///< Shows what was chosen elsewhere.

Q_SIGNALS:
    void personChanged();
    /// The person wants the window in the language just chosen.
    void newWindowWanted();

private:
    void buildPerson();
    void buildLanguage();
    void buildTheme();
    void storePerson();
    void chooseLanguage();
    void chooseTheme();

    Preferences &m_preferences;
    QComboBox *m_person;
    QComboBox *m_language;
    QComboBox *m_theme;
    QLabel *m_languageNote;
    QPushButton *m_switch;
};

} // namespace itsms
