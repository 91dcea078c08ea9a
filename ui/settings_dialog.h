// What the person sets for all workbooks: name, language, light or dark.
#pragma once

#include <QDialog>

class QComboBox;
class QLineEdit;

namespace itsms {

class Preferences;

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);

private:
    void store();

    Preferences &m_preferences;
    QLineEdit *m_person;
    QComboBox *m_language;
    QComboBox *m_theme;
};

} // namespace itsms
