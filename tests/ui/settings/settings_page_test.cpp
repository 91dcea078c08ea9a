// Settings count where they belong: the person's on the computer, the organisation's in the workbook, in one undoable entry.
#include "core/exchange/import.h"
#include "core/store/backup.h"
#include "core/store/journal.h"
#include "core/store/settings.h"
#include "tests/ui/support.h"
#include "ui/pages/settings_page.h"
#include "ui/settings/backup_section.h"
#include "ui/settings/organisation_section.h"
#include "ui/settings/profiles_section.h"
#include "ui/settings/program_section.h"
#include "ui/settings/settings_row.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QWheelEvent>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

QPushButton *buttonNamed(const QWidget &widget, const QString &name)
{
    for (QPushButton *button : widget.findChildren<QPushButton *>())
        if (button->accessibleName() == name)
            return button;
    return nullptr;
}

QString wordsIn(const QWidget &widget)
{
    QString words;
    for (const QLabel *label : widget.findChildren<QLabel *>())
        words += label->text() + u'\n';
    return words;
}

int complaintsIn(const QWidget &widget)
{
    const auto rows = widget.findChildren<SettingsRow *>();
    return int(std::count_if(rows.begin(), rows.end(), [](const SettingsRow *row) { return row->hasComplaint(); }));
}

} // namespace

TEST_CASE("the organisation's settings are saved as one entry of the history, which can be undone", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    OrganisationSection section(*session);
    CHECK_FALSE(section.hasUnsaved());
    section.findChild<QLineEdit *>(u"organisation"_s)->setText(u"Another name"_s);
    section.findChild<QComboBox *>(u"time_zone"_s)->setEditText(u"Asia/Tokyo"_s);
    section.findChild<QComboBox *>(u"edition"_s)->setCurrentIndex(1);
    CHECK(section.hasUnsaved());
    bool went = false;
    section.save([&went] { went = true; });
    settle();
    CHECK(went);
    CHECK_FALSE(section.hasUnsaved());
    CHECK(session->workbook().setting(u"organisation"_s) == u"Another name"_s);
    CHECK(session->workbook().timeZone().id() == "Asia/Tokyo");
    CHECK(session->workbook().setting(u"edition"_s) == u"2018"_s);
    const auto undone = [&sample] {
        const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        return undo(**workbook, u"Tester"_s);
    }();
    REQUIRE(undone);
    session->noticeChange();
    section.refresh();
    CHECK(section.findChild<QLineEdit *>(u"organisation"_s)->text() == u"Sample"_s);
    CHECK(session->workbook().setting(u"edition"_s) == u"2011"_s);
}

TEST_CASE("a wrong setting of the organisation is named beside its field and not saved", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    OrganisationSection section(*session);
    CHECK_FALSE(section.canSave());
    section.findChild<QComboBox *>(u"time_zone"_s)->setEditText(u"Middle Earth"_s);
    CHECK(complaintsIn(section) == 1);
    CHECK(wordsIn(section).contains(u"Middle Earth"_s));
    CHECK_FALSE(section.canSave());
    section.findChild<QComboBox *>(u"currency"_s)->setEditText(u"euro"_s);
    section.findChild<QLineEdit *>(u"organisation"_s)->setText(u"  "_s);
    CHECK(complaintsIn(section) == 3);
    section.save();
    settle();
    CHECK(session->workbook().setting(u"organisation"_s) == u"Sample"_s);
    section.discard();
    CHECK(complaintsIn(section) == 0);
    CHECK_FALSE(section.hasUnsaved());
}

TEST_CASE("what is typed on the settings page stays while the workbook changes, and leaving asks", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    SettingsPage page(*session);
    auto *name = page.findChild<QLineEdit *>(u"organisation"_s);
    const QAction *save = page.actions().front();
    CHECK(save->shortcut() == QKeySequence(QKeySequence::Save));
    CHECK_FALSE(save->isEnabled());
    name->setText(u"Half typed"_s);
    CHECK(save->isEnabled());
    session->noticeChange();
    page.refresh();
    CHECK(name->text() == u"Half typed"_s);
    bool left = false;
    sample.dialogs.answerNext(u"stay"_s);
    page.leave([&left] { left = true; });
    CHECK_FALSE(left);
    sample.dialogs.answerNext(u"save"_s);
    page.leave([&left] { left = true; });
    settle();
    CHECK(left);
    CHECK(session->workbook().setting(u"organisation"_s) == u"Half typed"_s);
    name->setText(u"No more"_s);
    sample.dialogs.answerNext(u"discard"_s);
    page.leave([] { });
    CHECK(name->text() == u"Half typed"_s);
    settle();
}

TEST_CASE("who you are can be picked from the people in the workbook", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    SettingsPage page(*session);
    settle();
    auto *person = page.findChild<QComboBox *>(u"person"_s);
    CHECK(person->count() == 3);
    person->setEditText(u"Person 000002"_s);
    Q_EMIT person->lineEdit()->editingFinished();
    CHECK(sample.preferences.person() == u"Person 000002"_s);
    CHECK(session->intent(u"x"_s).person == u"Person 000002"_s);
    sample.preferences.setPerson({});
    settle();
}

TEST_CASE("the theme counts at once, and another language offers a new window", "[settings]")
{
    auto &application = *static_cast<QApplication *>(QCoreApplication::instance());
    Preferences preferences;
    preferences.setLanguage(u"en"_s);
    ProgramSection section(preferences);
    auto *dark = section.findChildren<QComboBox *>().last();
    for (QComboBox *box : section.findChildren<QComboBox *>())
        if (box->accessibleName() == u"Colours"_s)
            dark = box;
    dark->setCurrentIndex(dark->findData(int(Theme::Dark)));
    Q_EMIT dark->activated(dark->currentIndex());
    CHECK(paletteFor(QApplication::palette()).dark);
    CHECK(preferences.theme() == Theme::Dark);
    QComboBox *language = nullptr;
    for (QComboBox *box : section.findChildren<QComboBox *>())
        if (box->accessibleName() == u"Language of the program"_s)
            language = box;
    REQUIRE(language);
    QPushButton *now = buttonNamed(section, u"Switch now"_s);
    CHECK(now->isHidden());
    language->setCurrentIndex(language->findData(u"de"_s));
    Q_EMIT language->activated(language->currentIndex());
    CHECK_FALSE(now->isHidden());
    CHECK(preferences.language() == u"de"_s);
    preferences.setLanguage({});
    preferences.setTheme(Theme::System);
    applyLook(application, Theme::Light);
}

TEST_CASE("scrolling the settings page changes no setting that happens to be under the wheel", "[settings]")
{
    Preferences preferences;
    ProgramSection section(preferences);
    section.show();
    for (QComboBox *box : section.findChildren<QComboBox *>()) {
        const int before = box->currentIndex();
        QWheelEvent down(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(box, &down);
        CHECK(box->currentIndex() == before);
        CHECK_FALSE(down.isAccepted());
    }
}

TEST_CASE("a copy made now is a whole workbook and the page says where it is", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    BackupSection section(*session);
    const QString path = sample.folder.filePath(u"copy.itsms"_s);
    sample.dialogs.answerNext(path);
    buttonNamed(section, u"Make a copy now"_s)->click();
    settle();
    CHECK(wordsIn(section).contains(path));
    CHECK(Workbook::open(path, Catalogue::standard(), Access::ReadOnly));
    sample.dialogs.answerNext(sample.folder.filePath(u"nowhere/copy.itsms"_s));
    buttonNamed(section, u"Make a copy now"_s)->click();
    settle();
    CHECK(wordsIn(section).contains(u"\u26a0"_s));
    CHECK(buttonNamed(section, u"Verify now"_s)->isEnabled());
}

TEST_CASE("verifying says in words that the file is whole, or what is wrong with it", "[settings]")
{
    Sample sample;
    {
        const auto session = sample.session();
        BackupSection section(*session);
        buttonNamed(section, u"Verify now"_s)->click();
        settle();
        CHECK(wordsIn(section).contains(u"The file is whole"_s));
    }
    {
        const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE((*workbook)->connection().execute("UPDATE person SET title = 'Forged' WHERE title = 'Person 000001'"));
    }
    const auto session = sample.session();
    BackupSection section(*session);
    buttonNamed(section, u"Verify now"_s)->click();
    settle();
    CHECK(wordsIn(section).contains(u"The file has problems"_s));
}

TEST_CASE("daily copies are found, the newest first", "[settings]")
{
    Sample sample;
    const auto session = sample.session();
    CHECK(backupCopies(session->workbook()).isEmpty());
    REQUIRE(rotateBackups(session->workbook(), 1'700'000'000));
    REQUIRE(rotateBackups(session->workbook(), 1'700'200'000));
    const QStringList copies = backupCopies(session->workbook());
    REQUIRE(copies.size() == 2);
    CHECK(copies.first() > copies.last());
    CHECK(copies.first().startsWith(backupFolder(session->workbook())));
    BackupSection section(*session);
    CHECK(wordsIn(section).contains(u"2 copies"_s));
}

TEST_CASE("import profiles of the workbook are listed and removed, with undo, those that ship are not", "[settings]")
{
    Sample sample;
    {
        const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"Tester"_s, .action = u"Kept a profile"_s});
        REQUIRE(transaction);
        const ImportProfile profile{.name = u"Our tool"_s, .type = toText(sample.person().name)};
        REQUIRE((*transaction)->saveProfile(profile.name, profile.type, QJsonDocument(profile.toJson()).toJson()));
        REQUIRE((*transaction)->commit());
    }
    const auto session = sample.session();
    ProfilesSection section(*session);
    settle();
    auto *list = section.findChild<QListWidget *>();
    REQUIRE(list->count() == 1);
    CHECK(list->item(0)->text().startsWith(u"Our tool"_s));
    buttonNamed(section, u"Remove the profile"_s)->click();
    settle();
    CHECK(list->count() == 0);
    const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
    REQUIRE(undo(**workbook, u"Tester"_s));
    section.refresh();
    settle();
    CHECK(list->count() == 1);
}

TEST_CASE("settings that make no sense are refused in words", "[settings]")
{
    CHECK(checkSetting(u"currency"_s, u"EUR"_s));
    CHECK_FALSE(checkSetting(u"currency"_s, u"eur"_s));
    CHECK_FALSE(checkSetting(u"edition"_s, u"2005"_s));
    CHECK_FALSE(checkSetting(u"language"_s, u"xx"_s));
    CHECK_FALSE(checkSetting(u"organisation"_s, u" "_s));
    CHECK_FALSE(checkSetting(u"time_zone"_s, u"Nowhere"_s));
    CHECK(checkSetting(u"something else"_s, u""_s));
}
