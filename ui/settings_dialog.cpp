// The settings of the person while no workbook is open; with one, they are on the settings page.
#include "ui/settings_dialog.h"

#include "ui/look.h"
#include "ui/new_window.h"
#include "ui/settings/program_section.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(60 * grid::step);
    auto *program = new ProgramSection(preferences);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *close = buttons->button(QDialogButtonBox::Close);
    close->setAccessibleName(close->text().remove(u'&'));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::gap);
    column->setSpacing(grid::gap);
    column->addWidget(program);
    column->addStretch();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(program, &ProgramSection::newWindowWanted, this, [this] {
        QWidget *window = parentWidget() ? parentWidget()->window() : this;
        accept();
        makeNewWindow(window);
    });
}

} // namespace itsms
