// The page of a process: what it says, and that each of its doors leads to exactly what it counts.
#include "core/exchange/example.h"
#include "core/report/process_report.h"
#include "tests/ui/support.h"
#include "ui/documents/pdf_document.h"
#include "ui/models/filter_line.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/process_page.h"
#include "ui/pages/register_strip.h"
#include "ui/pages/reports_page.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QToolButton>
#include <QTreeView>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// The example organisation, made once for all tests of this file, as of today.
const QString &exampleFile()
{
    static const QTemporaryDir folder;
    static const QString path = [] {
        const QString made = folder.filePath(u"example.itsms"_s);
        const auto workbook = Workbook::create(made, Catalogue::standard(), {.organisation = exampleOrganisation(), .person = u"Test"_s});
        REQUIRE(workbook);
        REQUIRE(buildExample(**workbook, QDate::currentDate()));
        return made;
    }();
    return path;
}

struct Visit
{
    explicit Visit(const QString &path)
    {
        auto workbook = Workbook::open(path, Catalogue::standard());
        REQUIRE(workbook);
        session = std::make_unique<Session>(*std::move(workbook), preferences, dialogs);
        QObject::connect(session.get(), &Session::destinationWanted, session.get(), [this](const Destination &to) { went.push_back(to); });
    }

    const Process &process(const QString &name) const { return *session->catalogue().process(name); }

    /// How many records the list at a destination shows.
    qint64 listed(const Destination &list) const
    {
        const RecordType *type = session->catalogue().type(list.type);
        REQUIRE(type);
        auto query = parseFilter(session->workbook(), *type, list.filter);
        REQUIRE(query);
        query->among = list.among;
        const auto count = countRecords(session->workbook(), *query);
        REQUIRE(count);
        return *count;
    }

    Preferences preferences;
    Dialogs dialogs;
    std::unique_ptr<Session> session;
    std::vector<Destination> went;
};

struct Desk : Visit
{
    explicit Desk(const QString &name, const QString &path = exampleFile())
        : Visit(path)
        , page(*session, process(name))
    {
        page.resize(1000, 700);
        page.show();
        settle();
    }

    LinePanel &panel(const QString &heading)
    {
        for (LinePanel *each : page.findChildren<LinePanel *>())
            if (each->view()->accessibleName() == heading)
                return *each;
        FAIL("no panel is called " << heading.toStdString());
        return *page.findChild<LinePanel *>();
    }

    std::vector<Line> lines(const QString &heading)
    {
        std::vector<Line> all;
        for (const LineGroup &group : panel(heading).model().groups())
            all.insert(all.end(), group.lines.begin(), group.lines.end());
        return all;
    }

    QString text() const
    {
        QStringList all;
        for (const QLabel *label : page.findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }

    ProcessPage page;
};

/// The figure at the end of what a door says.
qint64 figureOf(const QString &text)
{
    QString digits;
    for (const QChar each : text)
        if (each.isDigit())
            digits += each;
        else if (each.isSpace() || each == u':')
            digits.clear();
    return digits.toLongLong();
}

} // namespace

TEST_CASE("the page of a process says what its clause asks and what an auditor looks for", "[process]")
{
    Desk desk(u"incident_management"_s);
    const Process &process = desk.process(u"incident_management"_s);
    CHECK(desk.text().contains(translated(process.context, process.asks)));
    CHECK(desk.text().contains(translated(process.context, process.audit)));
    CHECK(desk.text().contains(u"8.1"_s));
    CHECK(desk.text().contains(u"rules hold"_s));
    CHECK(desk.page.title() == u"Incident management"_s);
}

TEST_CASE("every number of a register opens the list of just as many records", "[process]")
{
    Desk desk(u"incident_management"_s);
    auto *strip = desk.page.findChild<RegisterStrip *>();
    REQUIRE(strip);
    const QList<QToolButton *> doors = strip->findChildren<QToolButton *>();
    REQUIRE(doors.size() > 3);
    for (QToolButton *door : doors) {
        INFO(door->text().toStdString());
        CHECK_FALSE(door->accessibleName().isEmpty());
        CHECK(door->focusPolicy() == Qt::TabFocus);
        door->click();
        REQUIRE(desk.went.back().page == PageKind::List);
        CHECK(desk.listed(desk.went.back()) == figureOf(door->text()));
    }
}

TEST_CASE("every tie to a neighbour opens the list of just as many records, and the neighbour its page", "[process]")
{
    Desk desk(u"incident_management"_s);
    int lists = 0;
    int pages = 0;
    for (const Line &line : desk.lines(u"Neighbouring processes"_s)) {
        INFO(line.text.toStdString());
        REQUIRE(line.door);
        if (line.door->page == PageKind::Process) {
            CHECK(desk.session->catalogue().process(line.door->type));
            ++pages;
            continue;
        }
        CHECK(desk.listed(*line.door) == figureOf(line.text));
        ++lists;
    }
    CHECK(lists > 0);
    CHECK(pages > lists / 10);
}

TEST_CASE("a broken rule says what to do and opens those that break it, a record of it opens the record", "[process]")
{
    Desk desk(u"supplier_management"_s);
    const std::vector<LineGroup> &groups = desk.panel(u"Findings, and what to do"_s).model().groups();
    REQUIRE_FALSE(groups.empty());
    for (const LineGroup &group : groups) {
        INFO(group.heading.toStdString());
        REQUIRE(group.lines.size() > 1);
        const Line &remedy = group.lines.front();
        REQUIRE(remedy.door);
        REQUIRE(remedy.door->among);
        CHECK(desk.listed(*remedy.door) == qint64(remedy.door->among->size()));
        CHECK(remedy.door->caption.contains(group.heading));
        CHECK_FALSE(remedy.status.isEmpty());
        for (std::size_t i = 1; i < group.lines.size(); ++i)
            CHECK(group.lines[i].door == recordAt(remedy.door->type, (*remedy.door->among)[i - 1]));
    }
    auto *view = desk.panel(u"Findings, and what to do"_s).view();
    Q_EMIT view->activated(view->model()->index(1, 0, view->model()->index(0, 0)));
    CHECK(desk.went.back().page == PageKind::Record);
}

TEST_CASE("a measure shows its course, its target and a word, and opens its page", "[process]")
{
    Desk desk(u"incident_management"_s);
    const std::vector<Line> lines = desk.lines(u"Measures of the last twelve months"_s);
    // Its own, and indicators of the organisation that belong to its clause.
    REQUIRE(lines.size() >= desk.process(u"incident_management"_s).measures.size());
    bool course = false;
    for (const Line &line : lines) {
        REQUIRE(line.door);
        CHECK(line.door->page == PageKind::Measures);
        CHECK_FALSE(line.status.isEmpty());
        course = course || line.spark;
    }
    CHECK(course);
}

TEST_CASE("what is overdue in its registers opens the record, and all of it the list", "[process]")
{
    Desk desk(u"supplier_management"_s);
    bool list = false;
    for (const Line &line : desk.lines(u"Overdue and due soon"_s)) {
        INFO(line.text.toStdString());
        REQUIRE(line.door);
        if (line.door->page == PageKind::List) {
            CHECK(desk.listed(*line.door) == figureOf(line.text));
            list = true;
        } else {
            CHECK(line.door->page == PageKind::Record);
        }
    }
    CHECK(list);
}

TEST_CASE("a recent change opens the record it is about, or the list of all that it is about", "[process]")
{
    Desk desk(u"incident_management"_s);
    auto *view = desk.panel(u"Recent changes"_s).view();
    REQUIRE(view->model()->rowCount() > 0);
    Q_EMIT view->activated(view->model()->index(0, 0));
    REQUIRE(waitFor([&] { return !desk.went.empty(); }));
    CHECK(desk.went.back().type == u"incident"_s);
    if (desk.went.back().page == PageKind::List)
        CHECK(desk.listed(desk.went.back()) > 1);
}

TEST_CASE("where no record says who answers for a process, the page says so and leads to where it is entered", "[process]")
{
    Sample sample(0);
    Desk desk(u"incident_management"_s, sample.path());
    const std::vector<Line> lines = desk.lines(u"Who answers for it"_s);
    REQUIRE(lines.size() == 1);
    CHECK(lines.front().status == u"nobody named"_s);
    REQUIRE(lines.front().door);
    CHECK(desk.session->catalogue().type(lines.front().door->type));
    CHECK(desk.text().contains(u"nothing recorded yet"_s));
    CHECK(desk.text().contains(u"which proves nothing"_s));
}

TEST_CASE("the owner, who runs it, the deputy and the next review lead to the record that says so", "[process]")
{
    Sample sample(2);
    {
        const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Added"_s});
        REQUIRE(transaction);
        Record record(*Catalogue::standard().type(u"process"_s), 0);
        record.setValue("title", u"Incidents"_s);
        record.setValue("process_key", u"incident"_s);
        record.setValue("process_owner", sample.ids[0]);
        record.setValue("last_reviewed", u"2020-01-01"_s);
        record.setValue("review_interval_days", qint64(365));
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
    }
    Desk desk(u"incident_management"_s, sample.path());
    const std::vector<Line> lines = desk.lines(u"Who answers for it"_s);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].text.contains(u"Person 000000"_s));
    CHECK(lines[1].status == u"nobody named"_s);
    CHECK(lines[2].status == u"nobody named"_s);
    CHECK(lines[3].tone == Tone::Bad);
    for (const Line &line : lines)
        CHECK(line.door->page == PageKind::Record);
}

TEST_CASE("a page somebody comes back to is there at once, and follows what changed", "[process]")
{
    Sample sample(3);
    Desk desk(u"foundation"_s, sample.path());
    const auto figure = [](const ProcessPage &page) {
        for (const QToolButton *door : page.findChild<RegisterStrip *>()->findChildren<QToolButton *>())
            if (door->text().startsWith(u"People"_s))
                return figureOf(door->text());
        return qint64(-1);
    };
    CHECK(figure(desk.page) == 3);
    const ProcessPage again(*desk.session, desk.process(u"foundation"_s));
    CHECK(figure(again) == 3);
    {
        const auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Added"_s});
        REQUIRE(transaction);
        Record record(sample.person(), 0);
        record.setValue("title", u"One more"_s);
        REQUIRE((*transaction)->insert(record));
        REQUIRE((*transaction)->commit());
    }
    desk.session->poll();
    desk.page.refresh();
    settle();
    CHECK(figure(desk.page) == 4);
    const ProcessPage last(*desk.session, desk.process(u"foundation"_s));
    CHECK(figure(last) == 4);
}

TEST_CASE("every process of the program has a page that fills itself", "[process]")
{
    Visit visit(exampleFile());
    for (const Process &process : visit.session->catalogue().processes()) {
        INFO(process.name);
        ProcessPage page(*visit.session, process);
        page.show();
        settle();
        for (const QLabel *label : page.findChildren<QLabel *>())
            CHECK_FALSE(label->text().contains(u"eading\u2026"_s));
        CHECK_FALSE(page.title().isEmpty());
    }
}

TEST_CASE("the page becomes a report as PDF, and leads to the reports for another period", "[process][pdf]")
{
    Desk desk(u"supplier_management"_s);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"suppliers.pdf"_s);
    desk.dialogs.answerNext(path);
    for (QAction *action : desk.page.actions())
        if (action->text() == u"PDF"_s)
            action->trigger();
    REQUIRE(waitFor([&] { return QFile::exists(path); }, 20'000));
    settle();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, path, u"-"_s});
    REQUIRE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char *said : {"Process report: Supplier management", "Rules that hold", "Measures", "Due and overdue", "Registers", "Neighbouring processes", "Changes in the period"}) {
        INFO(said);
        CHECK(text.contains(QString::fromUtf8(said)));
    }
    for (QAction *action : desk.page.actions())
        if (action->text() == u"Report for a period"_s)
            action->trigger();
    REQUIRE_FALSE(desk.went.empty());
    CHECK(desk.went.back().page == PageKind::Reports);
    ReportsPage reports(*desk.session, desk.went.back());
    reports.show();
    settle();
    bool chosen = false;
    for (const QComboBox *box : reports.findChildren<QComboBox *>())
        chosen = chosen || box->currentData().toString() == u"supplier_management"_s;
    CHECK(chosen);
}

TEST_CASE("a process report speaks of its period, and every process has one", "[process][pdf]")
{
    Visit visit(exampleFile());
    const Moment moment = visit.session->present();
    const ReportRequest request{.period = previousMonth(moment.today), .moment = moment, .preparedBy = u"Test"_s, .locale = QLocale::c()};
    for (const Process &process : visit.session->catalogue().processes()) {
        INFO(process.name);
        const auto report = buildProcessReport(visit.session->workbook(), process, request);
        REQUIRE(report);
        CHECK(report->sections.size() == 8);
        CHECK(report->clause == toText(process.clause));
        CHECK(report->title.contains(translated(process.context, process.label)));
        for (const ReportSection &section : report->sections)
            CHECK_FALSE(section.blocks.empty());
    }
}
