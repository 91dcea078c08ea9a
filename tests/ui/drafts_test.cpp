// What was typed and not saved: kept within two seconds, whatever happens to the program, and offered back.
#include "tests/ui/support.h"
#include "ui/forms/record_form.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/record_page.h"

#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr const char *typedSign = "typed and two seconds old";

QPushButton *button(QWidget &parent, const QString &name)
{
    for (QPushButton *each : parent.findChildren<QPushButton *>())
        if (each->accessibleName() == name)
            return each;
    return nullptr;
}

Draft draftOf(const QString &type, qint64 record, const QString &text)
{
    return {.type = type, .record = record, .title = u"A page"_s, .at = 1'700'000'000, .typed = {{u"title"_s, text}}};
}

} // namespace

TEST_CASE("a draft outlives its store and comes back with everything that was typed", "[draft]")
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"a.itsms"_s);
    {
        DraftStore store(workbook);
        store.keep(draftOf(u"person"_s, 7, u"first"_s));
    }
    DraftStore store(workbook);
    REQUIRE(store.count() == 1);
    const Draft *draft = store.find(u"person"_s, 7);
    REQUIRE(draft);
    CHECK(draft->leftBehind);
    CHECK(draft->typed[u"title"].toString() == u"first");
    CHECK(draft->at == 1'700'000'000);
    CHECK(draft->destination().id == 7);
}

TEST_CASE("keeping again replaces, removing removes, and both are told", "[draft]")
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"a.itsms"_s);
    int told = 0;
    {
        DraftStore store(workbook);
        QObject::connect(&store, &DraftStore::changed, &store, [&told] { ++told; });
        Draft draft = draftOf(u"person"_s, 0, u"one"_s);
        draft.key = store.keep(draft);
        draft.typed = {{u"title"_s, u"two"_s}};
        store.keep(draft);
        CHECK(store.count() == 1);
        CHECK(told == 1);
        store.keep(draftOf(u"person"_s, 0, u"another"_s));
        CHECK(store.count() == 2);
        store.remove(draft.key);
        store.remove(u"unknown"_s);
        CHECK(told == 3);
    }
    DraftStore store(workbook);
    REQUIRE(store.count() == 1);
    CHECK(store.drafts().front().typed[u"title"].toString() == u"another");
}

TEST_CASE("what another window is typing is left to it", "[draft]")
{
    const QTemporaryDir folder;
    const QString workbook = folder.filePath(u"a.itsms"_s);
    DraftStore first(workbook);
    first.keep(draftOf(u"person"_s, 7, u"mine"_s));
    first.flush();
    DraftStore second(workbook);
    CHECK(second.count() == 0);
    DraftStore elsewhere(folder.filePath(u"b.itsms"_s));
    CHECK(elsewhere.count() == 0);
}

TEST_CASE("a new record that was not saved is offered on the next new one of its kind", "[draft]")
{
    Sample sample(1);
    {
        const auto session = sample.session();
        RecordPage page(*session, sample.person(), {.page = PageKind::Record, .type = u"person"_s});
        page.form()->findChild<QLineEdit *>(u"title"_s)->setText(u"Ada"_s);
        page.form()->findChild<QLineEdit *>(u"start_date"_s)->setText(u"2026-1"_s); // Not finished.
        REQUIRE(waitFor([&] { return session->drafts().count() == 1; }));
    }
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), {.page = PageKind::Record, .type = u"person"_s});
    auto *offer = page.findChild<DraftOffer *>();
    REQUIRE(offer);
    CHECK_FALSE(offer->isHidden());
    CHECK(offer->accessibleName().contains(u"not saved"));
    CHECK_FALSE(page.hasUnsaved());
    button(*offer, u"Take it back"_s)->click();
    CHECK(page.form()->findChild<QLineEdit *>(u"title"_s)->text() == u"Ada");
    CHECK(page.form()->findChild<QLineEdit *>(u"start_date"_s)->text() == u"2026-1");
}

TEST_CASE("that typing is back stays said while more is typed, until it is put away or saved", "[draft]")
{
    Sample sample(1);
    {
        const auto session = sample.session();
        session->drafts().keep(draftOf(u"person"_s, 0, u"old"_s));
    }
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), {.page = PageKind::Record, .type = u"person"_s});
    auto *offer = page.findChild<DraftOffer *>();
    button(*offer, u"Take it back"_s)->click();
    CHECK_FALSE(offer->isHidden());
    CHECK(offer->accessibleName().contains(u"is back"));
    CHECK(button(*offer, u"Take it back"_s)->isHidden());
    page.form()->findChild<QLineEdit *>(u"title"_s)->setText(u"Somebody else"_s);
    settle();
    CHECK_FALSE(offer->isHidden());
    SECTION("put away")
    {
        button(*offer, u"Hide this"_s)->click();
        CHECK(page.hasUnsaved());
    }
    SECTION("saved")
    {
        page.save();
        settle();
        CHECK_FALSE(page.hasUnsaved());
    }
    CHECK(offer->isHidden());
}

TEST_CASE("a draft that is not wanted any more is gone for good", "[draft]")
{
    Sample sample(1);
    {
        const auto session = sample.session();
        session->drafts().keep(draftOf(u"person"_s, 0, u"old"_s));
    }
    {
        const auto session = sample.session();
        RecordPage page(*session, sample.person(), {.page = PageKind::Record, .type = u"person"_s});
        button(*page.findChild<DraftOffer *>(), u"Discard what was typed"_s)->click();
        CHECK(page.findChild<DraftOffer *>()->isHidden());
    }
    CHECK(sample.session()->drafts().count() == 0);
}

TEST_CASE("taking a draft back after the same field was changed in the file asks which value counts", "[draft]")
{
    Sample sample(1);
    {
        const auto session = sample.session();
        RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids.front()));
        REQUIRE(waitFor([&] { return page.form() != nullptr; }));
        settle();
        page.form()->findChild<QLineEdit *>(u"phone"_s)->setText(u"mine"_s);
        REQUIRE(waitFor([&] { return session->drafts().count() == 1; }));
    }
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"Ben"_s, .action = u"Changed"_s});
        REQUIRE((*transaction)->update(sample.person(), sample.ids.front(), {{fieldIndex(sample.person(), "phone"), u"theirs"_s}}));
        REQUIRE((*transaction)->commit());
    }
    const auto session = sample.session();
    RecordPage page(*session, sample.person(), recordAt(u"person"_s, sample.ids.front()));
    REQUIRE(waitFor([&] { return page.form() != nullptr; }));
    settle();
    button(*page.findChild<DraftOffer *>(), u"Take it back"_s)->click();
    CHECK(page.form()->row("phone")->hasConflict());
    CHECK(page.form()->findChild<QLineEdit *>(u"phone"_s)->text() == u"mine");
    settle();
}

/// Not a test by itself: the program that the next one kills. It types into a new record and waits for its end.
TEST_CASE("a page is typed into until somebody kills the program", "[.typist]")
{
    const QString path = qEnvironmentVariable("ITSMS_TYPIST_FILE");
    if (path.isEmpty())
        return;
    qputenv("HOME", qgetenv("ITSMS_TYPIST_HOME"));
    Preferences preferences;
    Dialogs dialogs;
    Session session(*Workbook::open(path, Catalogue::standard()), preferences, dialogs);
    const RecordType &type = *Catalogue::standard().type(u"person"_s);
    RecordPage page(session, type, {.page = PageKind::Record, .type = u"person"_s});
    page.form()->findChild<QLineEdit *>(u"title"_s)->setText(u"Typed before the end"_s);
    QElapsedTimer timer;
    timer.start();
    waitFor([&] { return timer.elapsed() > 2000; }, 3000);
    std::puts(typedSign);
    std::fflush(stdout);
    waitFor([] { return false; }, 60'000);
}

TEST_CASE("what was typed two seconds ago survives kill -9 and is offered back", "[draft]")
{
    Sample sample(1);
    QProcess typist;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"ITSMS_TYPIST_FILE"_s, sample.path());
    environment.insert(u"ITSMS_TYPIST_HOME"_s, QDir::homePath());
    typist.setProcessEnvironment(environment);
    typist.start(QCoreApplication::applicationFilePath(), {u"a page is typed into until somebody kills the program"_s});
    QByteArray said;
    REQUIRE(waitFor(
        [&] {
            typist.waitForReadyRead(50);
            said += typist.readAllStandardOutput();
            return said.contains(typedSign);
        },
        20'000));
    typist.kill();
    REQUIRE(typist.waitForFinished());
    CHECK(typist.exitStatus() == QProcess::CrashExit);

    const auto session = sample.session();
    REQUIRE(session->drafts().count() == 1);
    RecordPage page(*session, sample.person(), {.page = PageKind::Record, .type = u"person"_s});
    button(*page.findChild<DraftOffer *>(), u"Take it back"_s)->click();
    CHECK(page.form()->findChild<QLineEdit *>(u"title"_s)->text() == u"Typed before the end");
}
