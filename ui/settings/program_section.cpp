// What a person sets for all workbooks: name, language, light or dark. Everything counts at once.
#include "ui/settings/program_section.h"

#include "core/language.h"
#include "ui/look.h"
#include "ui/pages/page.h"
#include "ui/preferences.h"
#include "ui/settings/settings_row.h"

#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// The language the window speaks now: main() makes it the default locale.
QString shownLanguage()
{
    const QString code = QLocale().name().section(u'_', 0, 0);
    return shippedLanguages().contains(code) ? code : u"en"_s;
}

} // namespace

ProgramSection::ProgramSection(Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_person(new QComboBox)
    , m_language(new QComboBox)
    , m_theme(new QComboBox)
    , m_languageNote(mutedLabel({}))
    , m_switch(new QPushButton(tr("Switch now")))
{
    buildPerson();
    buildLanguage();
    buildTheme();
    auto *switching = new QHBoxLayout;
    switching->setSpacing(grid::step);
    switching->addWidget(m_languageNote, 1);
    switching->addWidget(m_switch);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    column->addWidget(new SettingsRow(tr("&Who you are"), m_person, tr("Your name stands in the history of everything you change.")));
    column->addWidget(new SettingsRow(tr("&Language of the program"), m_language));
    column->addLayout(switching);
    column->addWidget(new SettingsRow(tr("&Colours"), m_theme));
    chooseLanguage();
}

void ProgramSection::buildPerson()
{
    m_person->setObjectName(u"person"_s);
    m_person->setEditable(true);
    m_person->setInsertPolicy(QComboBox::NoInsert);
    m_person->setEditText(m_preferences.person());
    m_person->completer()->setFilterMode(Qt::MatchContains);
    m_person->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_person->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_person->lineEdit(), &QLineEdit::editingFinished, this, &ProgramSection::storePerson);
    connect(m_person, &QComboBox::activated, this, &ProgramSection::storePerson);
}

void ProgramSection::buildLanguage()
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString &code : shippedLanguages())
        m_language->addItem(code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName(), code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
    m_switch->setAccessibleName(m_switch->text());
    connect(m_language, &QComboBox::activated, this, &ProgramSection::chooseLanguage);
    connect(m_switch, &QPushButton::clicked, this, &ProgramSection::newWindowWanted);
}

void ProgramSection::buildTheme()
{
    m_theme->addItem(tr("As the system"), int(Theme::System));
    m_theme->addItem(tr("Light"), int(Theme::Light));
    m_theme->addItem(tr("Dark"), int(Theme::Dark));
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme())));
    connect(m_theme, &QComboBox::activated, this, &ProgramSection::chooseTheme);
}

void ProgramSection::refresh()
{
    m_theme->setCurrentIndex(m_theme->findData(int(m_preferences.theme())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_preferences.language())));
}

void ProgramSection::setPeople(const QStringList &names)
{
    const QString typed = m_person->currentText();
    m_person->clear();
    m_person->addItems(names);
    m_person->setCurrentIndex(-1);
    m_person->setEditText(typed);
}

void ProgramSection::storePerson()
{
    if (m_person->currentText().trimmed() == m_preferences.person())
        return;
    m_preferences.setPerson(m_person->currentText());
    m_person->setEditText(m_preferences.person());
    Q_EMIT personChanged();
}

void ProgramSection::chooseLanguage()
{
    m_preferences.setLanguage(m_language->currentData().toString());
    const QString wanted = readersLanguage(m_preferences.language());
    const bool differs = wanted != shownLanguage();
    m_languageNote->setText(tr("The window is built again for another language; you come back to this page."));
    m_languageNote->setVisible(differs);
    m_switch->setVisible(differs);
}

void ProgramSection::chooseTheme()
{
    m_preferences.setTheme(Theme(m_theme->currentData().toInt()));
    if (auto *application = qobject_cast<QApplication *>(QCoreApplication::instance()))
        applyLook(*application, m_preferences.theme());
}

} // namespace itsms
