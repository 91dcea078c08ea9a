// What the person sets for all workbooks: name, language, light or dark.
#include "ui/settings_dialog.h"

#include "ui/look.h"
#include "ui/pages/page.h"
#include "ui/preferences.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace itsms {

using namespace Qt::StringLiterals;

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent)
    : QDialog(parent)
    , m_preferences(preferences)
    , m_person(new QLineEdit(preferences.person()))
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
{
    setWindowTitle(tr("Settings"));
    setMinimumWidth(60 * grid::step);
    m_language->addItem(tr("As the system"), QString());
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language())));
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(preferences.theme())));
    auto *form = new QFormLayout(this);
    form->setContentsMargins(grid::margin, grid::margin, grid::margin, grid::gap);
    form->setHorizontalSpacing(grid::gap);
    form->setVerticalSpacing(grid::step);
    const auto add = [form](const QString &label, QWidget *editor) {
        editor->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, editor);
    };
    add(tr("&Who you are"), m_person);
    add(tr("&Language"), m_language);
    add(tr("&Colours"), m_theme);
    form->addRow(
        QString(), mutedLabel(tr("Your name stands in the history of everything you change. The language changes with the next start.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    for (QAbstractButton *button : buttons->buttons())
        button->setAccessibleName(button->text().remove(u'&'));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        store();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void SettingsDialog::store()
{
    m_preferences.setPerson(m_person->text());
    m_preferences.setLanguage(m_language->currentData().toString());
    m_preferences.setTheme(Theme(m_theme->currentData().toInt()));
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyLook(*application, m_preferences.theme());
}

} // namespace itsms
