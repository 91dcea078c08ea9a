// Raising one record from others in the window: from a record's page, from the selected rows of a list, and what becomes of it unsaved.
#include "core/store/journal.h"
#include "tests/ui/support.h"
#include "ui/forms/record_form.h"
#include "ui/lists/record_table.h"
#include "ui/models/finder_entry.h"
#include "ui/models/record_list_model.h"
#include "ui/pages/draft_offer.h"
#include "ui/pages/list_page.h"
#include "ui/pages/origin_line.h"
#include "ui/pages/record_page.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

const RecordType &type(const QString &name) { return *Catalogue::standard().type(name); }

struct Desk
{
    Desk()
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        auto transaction = Transaction::begin(**workbook, {.person = u"P"_s, .action = u"A"_s});
        for (const QString &title : {u"Mail is slow"_s, u"No mail"_s, u"Mail again"_s}) {
            Record record(type(u"incident"_s), 0);
            record.setValue("title", title);
            record.setValue("reported_at", qint64(1'770'000'000));
            incidents.push_back(*(*transaction)->insert(record));
        }
        REQUIRE((*transaction)->commit());
        session = sample.session();
        QObject::connect(session.get(), &Session::destinationWanted, session.get(), [this](const Destination &to) { wanted = to; });
    }

    Destination raise(const Ids &ids) const
    {
        return {.page = PageKind::Record, .type = u"problem"_s, .origin = Origin{u"incident"_s, u"problem"_s, ids}};
    }
    Record read(const QString &name, qint64 id) const { return *readRecord(session->workbook(), type(name), id); }

    Sample sample{1};
    Ids incidents;
    std::unique_ptr<Session> session;
    Destination wanted;
};

QAction *command(const QWidget &page, const QString &text)
{
    for (QAction *action : page.actions())
        if (action->text() == text)
            return action;
    return nullptr;
}

QLineEdit &title(const RecordPage &page) { return *page.form()->findChild<QLineEdit *>(u"title"_s); }

} // namespace

TEST_CASE("a record's page offers what can follow from it, in the menu of the page and where commands are searched", "[follow]")
{
    Desk desk;
    RecordPage page(*desk.session, type(u"incident"_s), recordAt(u"incident"_s, desk.incidents[0]));
    page.setVisible(true);
    settle();
    QAction *raise = command(page, u"Raise a problem from INC-000001\u2026"_s);
    REQUIRE(raise);
    CHECK(raise->isEnabled());
    const auto entries = commandEntries(page.actions());
    CHECK(std::any_of(entries.begin(), entries.end(), [raise](const FinderEntry &entry) { return entry.action == raise; }));
    raise->trigger();
    CHECK(desk.wanted == desk.raise({desk.incidents[0]}));
}

TEST_CASE("a list offers what can follow from its selected rows, and only what several can share", "[follow]")
{
    Desk desk;
    ListPage page(*desk.session, type(u"incident"_s), listOf(u"incident"_s));
    page.resize(1100, 700);
    page.setVisible(true);
    settle();
    page.table().selectAll();
    settle();
    QAction *raise = command(page, u"Raise a problem from 3 selected record(s)\u2026"_s);
    REQUIRE(raise);
    CHECK(raise->isEnabled());
    QAction *outage = command(page, u"Record the outage from 3 selected record(s)\u2026"_s);
    REQUIRE(outage);
    CHECK_FALSE(outage->isEnabled());
    raise->trigger();
    Ids ids = desk.wanted.origin.value_or(Origin()).ids;
    std::sort(ids.begin(), ids.end());
    CHECK(ids == desk.incidents);
    CHECK(desk.wanted.type == u"problem");
    page.table().clearSelection();
    CHECK_FALSE(raise->isEnabled());
}

TEST_CASE("the form starts with what is carried over, writes nothing before it is saved, and undo takes back all of it", "[follow]")
{
    Desk desk;
    RecordPage page(*desk.session, type(u"problem"_s), desk.raise(desk.incidents));
    page.setVisible(true);
    settle();
    CHECK(title(page).text() == u"Mail is slow");
    CHECK(page.hasUnsaved());
    const auto *line = page.findChild<OriginLine *>();
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->accessibleName().contains(u"INC-000003"));
    CHECK(countRecords(desk.session->workbook(), {.type = &type(u"problem"_s)}) == 0);
    page.save();
    REQUIRE(waitFor([&] { return desk.wanted.id != 0; }));
    settle();
    for (const qint64 incident : desk.incidents)
        CHECK(desk.read(u"incident"_s, incident).integer("problem") == desk.wanted.id);
    auto workbook = Workbook::open(desk.sample.path(), Catalogue::standard());
    REQUIRE(undo(**workbook, u"P"_s));
    CHECK(countRecords(**workbook, {.type = &type(u"problem"_s)}) == 0);
    CHECK(readRecord(**workbook, type(u"incident"_s), desk.incidents[0])->isEmpty("problem"));
}

TEST_CASE("a follow-up that is left comes back from its draft with its records, also after the program ended", "[follow][draft]")
{
    Desk desk;
    {
        RecordPage page(*desk.session, type(u"problem"_s), desk.raise(desk.incidents));
        page.setVisible(true);
        settle();
        title(page).setText(u"Store is full"_s);
        page.leave([] { });
        CHECK(desk.session->drafts().count() == 1);
        CHECK(page.findChild<OriginLine *>()->isHidden());
    }
    desk.session.reset();
    desk.session = desk.sample.session();
    QObject::connect(desk.session.get(), &Session::destinationWanted, desk.session.get(), [&desk](const Destination &to) { desk.wanted = to; });
    RecordPage page(*desk.session, type(u"problem"_s), {.page = PageKind::Record, .type = u"problem"_s});
    page.setVisible(true);
    settle();
    CHECK(page.findChild<OriginLine *>()->isHidden());
    auto *offer = page.findChild<DraftOffer *>();
    REQUIRE(offer->isVisible());
    offer->findChild<QPushButton *>()->click();
    CHECK(title(page).text() == u"Store is full");
    CHECK(page.findChild<OriginLine *>()->isVisible());
    page.save();
    REQUIRE(waitFor([&] { return desk.wanted.id != 0; }));
    settle();
    CHECK(desk.read(u"incident"_s, desk.incidents[1]).integer("problem") == desk.wanted.id);
    CHECK(desk.session->drafts().count() == 0);
}

TEST_CASE("raising the same thing again goes on with what was typed the first time", "[follow][draft]")
{
    Desk desk;
    {
        RecordPage page(*desk.session, type(u"problem"_s), desk.raise(desk.incidents));
        page.setVisible(true);
        settle();
        title(page).setText(u"Store is full"_s);
        page.leave([] { });
    }
    RecordPage again(*desk.session, type(u"problem"_s), desk.raise(desk.incidents));
    again.setVisible(true);
    settle();
    CHECK(title(again).text() == u"Store is full");
    RecordPage other(*desk.session, type(u"problem"_s), desk.raise({desk.incidents[1]}));
    other.setVisible(true);
    settle();
    CHECK(title(other).text() == u"No mail");
}

TEST_CASE("discarding a follow-up leaves its records alone", "[follow]")
{
    Desk desk;
    RecordPage page(*desk.session, type(u"problem"_s), desk.raise(desk.incidents));
    page.setVisible(true);
    settle();
    command(page, u"Discard changes"_s)->trigger();
    CHECK_FALSE(page.hasUnsaved());
    CHECK(page.findChild<OriginLine *>()->isHidden());
    title(page).setText(u"Something else"_s);
    page.save();
    REQUIRE(waitFor([&] { return desk.wanted.id != 0; }));
    settle();
    CHECK(desk.read(u"incident"_s, desk.incidents[0]).isEmpty("problem"));
}

TEST_CASE("an incident that has its problem already is named when another is raised from it", "[follow]")
{
    Desk desk;
    {
        RecordPage page(*desk.session, type(u"problem"_s), desk.raise({desk.incidents[0]}));
        page.setVisible(true);
        settle();
        page.save();
        REQUIRE(waitFor([&] { return desk.wanted.id != 0; }));
        settle();
    }
    RecordPage page(*desk.session, type(u"problem"_s), desk.raise({desk.incidents[0]}));
    page.setVisible(true);
    settle();
    CHECK_FALSE(page.hasUnsaved());
    const auto labels = page.findChildren<QLabel *>();
    CHECK(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) { return label->isVisible() && label->text().contains(u"PRB-000001"); }));
}
