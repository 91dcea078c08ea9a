// The timeline of a record on its page.
#include "tests/support/sample_workbook.h"
#include "tests/ui/support.h"
#include "ui/documents/record_report.h"
#include "ui/pages/timeline_line.h"
#include "ui/pages/timeline_tab.h"

#include <QScrollArea>
#include <QTest>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3600;

/// An incident with its problem, its timeline shown, and where somebody went.
struct Visit
{
    Visit()
    {
        problem = sample.add("problem", {{"title", u"Mail is slow"_s}, {"identified_on", u"2023-11-16"_s}});
        incident = sample.add("incident", {{"title", u"No mail"_s}, {"reported_at", SampleWorkbook::Now}, {"resolved_at", SampleWorkbook::Now + 3600},
            {"closed_at", SampleWorkbook::Now + 9 * day}, {"problem", problem}});
        sample.close();
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        session = std::make_unique<Session>(*std::move(workbook), preferences, dialogs);
        QObject::connect(session.get(), &Session::destinationWanted, session.get(), [this](const Destination &to) { went.push_back(to); });
        tab = std::make_unique<TimelineTab>(*session, sample.type("incident"), incident);
        tab->resize(420, 500);
        tab->show();
        tab->refresh();
        settle();
    }

    const std::vector<TimelineItem *> &items() const { return tab->line().items(); }

    SampleWorkbook sample;
    qint64 problem = 0;
    qint64 incident = 0;
    Preferences preferences;
    Dialogs dialogs;
    std::unique_ptr<Session> session;
    std::unique_ptr<TimelineTab> tab;
    std::vector<Destination> went;
};

} // namespace

TEST_CASE("each event of the timeline names its record, what happened and when, for a screen reader too", "[timeline]")
{
    Visit visit;
    REQUIRE(visit.items().size() == 4);
    CHECK(visit.items()[0]->accessibleName() == u"14 Nov 2023 22:13, Incident INC-000001 No mail: Reported");
    CHECK(visit.items()[0]->accessibleDescription() == u"This record");
    CHECK(visit.items()[2]->accessibleName() == u"16 Nov 2023, Problem PRB-000001 Mail is slow: Identified on");
    CHECK(visit.tab->line().accessibleDescription().count(u'\n') == 3);
}

TEST_CASE("the timeline wraps and never scrolls sideways", "[timeline]")
{
    Visit visit;
    CHECK(visit.items().back()->y() > visit.items().front()->y());
    for (const TimelineItem *item : visit.items())
        CHECK(item->geometry().right() <= visit.tab->line().width());
    CHECK(visit.tab->line().height() >= visit.items().back()->geometry().bottom());
}

TEST_CASE("arrow keys go along the timeline, Return opens the record, the own one leads to its fields", "[timeline]")
{
    Visit visit;
    visit.items()[0]->setFocus();
    QTest::keyClick(visit.items()[0], Qt::Key_Right);
    CHECK(visit.items()[1]->hasFocus());
    QTest::keyClick(visit.items()[1], Qt::Key_End);
    CHECK(visit.items()[3]->hasFocus());
    QTest::keyClick(visit.items()[3], Qt::Key_Left);
    REQUIRE(visit.items()[2]->hasFocus());
    QTest::keyClick(visit.items()[2], Qt::Key_Return);
    REQUIRE(visit.went.size() == 1);
    CHECK(visit.went.back() == recordAt(u"problem"_s, visit.problem));
    bool details = false;
    QObject::connect(visit.tab.get(), &TimelineTab::detailsWanted, visit.tab.get(), [&details] { details = true; });
    QTest::mouseClick(visit.items()[0], Qt::LeftButton);
    CHECK(details);
    CHECK(visit.went.size() == 1);
}

TEST_CASE("one event alone is in the chain of the Tab key, the others are a key away", "[timeline]")
{
    Visit visit;
    const auto stops = [&visit] {
        return std::count_if(visit.items().begin(), visit.items().end(), [](const TimelineItem *item) { return item->focusPolicy() & Qt::TabFocus; });
    };
    CHECK(stops() == 1);
    visit.items()[0]->setFocus();
    QTest::keyClick(visit.items()[0], Qt::Key_Right);
    CHECK(stops() == 1);
}

TEST_CASE("the printed record tells its timeline", "[timeline]")
{
    Visit visit;
    const auto report = recordReport(visit.session->workbook(), visit.sample.type("incident"), visit.incident,
        {.preparedBy = u"P"_s, .moment = visit.session->present(), .locale = QLocale()});
    REQUIRE(report);
    const auto section = std::find_if(report->sections.begin(), report->sections.end(), [](const ReportSection &each) { return each.heading == u"Timeline"; });
    REQUIRE(section != report->sections.end());
    CHECK(std::get<ReportTable>(section->blocks.back()).rows.size() == 4);
}
