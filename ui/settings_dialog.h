// The settings of the person while no workbook is open; with one, they are on the settings page.
#pragma once

#include <QDialog>

namespace itsms {

class Preferences;

class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent = nullptr);
};

} // namespace itsms
