// The responsibility matrix in the window: what its cells say and where they lead.
#include "tests/support/sample_workbook.h"
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/models/responsibility_model.h"
#include "ui/models/responsibility_words.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/responsibility_page.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QTableView>
#include <QTest>
#include <QTreeView>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// Two processes, one in order and one whose accountable person left, and a service that two answer for.
struct Firm
{
    Firm()
        : anna(sample.add("person", {{"title", u"Anna Weber"_s}}))
        , ben(sample.add("person", {{"title", u"Ben Kim"_s}}))
        , gone(sample.add("person", {{"title", u"Gone Away"_s}, {"state", u"left"_s}, {"end_date", u"2023-01-05"_s}}))
        , whole(sample.add("process", {{"title", u"Change management"_s}, {"state", u"operating"_s}, {"clause_2011", u"9.2"_s}, {"process_owner", anna}}))
        , torn(sample.add("process", {{"title", u"Problem management"_s}, {"state", u"operating"_s}, {"clause_2011", u"8.2"_s}}))
        , mail(sample.add("service", {{"title", u"Mail"_s}, {"state", u"live"_s}}))
    {
        give(anna, u"accountable"_s, "process", whole);
        give(anna, u"responsible"_s, "process", whole);
        give(ben, u"consulted"_s, "process", whole);
        lapsed = give(gone, u"accountable"_s, "process", torn);
        give(ben, u"responsible"_s, "process", torn);
        give(anna, u"accountable"_s, "service", mail);
        give(ben, u"accountable"_s, "service", mail);
        give(ben, u"responsible"_s, "service", mail);
    }

    qint64 give(qint64 person, const QString &part, const char *through, qint64 thing)
    {
        return sample.add("role_assignment", {{"title", part}, {"person", person}, {"raci", part}, {through, thing}, {"role", u"process_owner"_s}, {"state", u"active"_s}});
    }

    ResponsibilityMatrix matrix() { return need(readResponsibilities(sample.book(), momentAt(sample.book(), SampleWorkbook::Now))); }

    SampleWorkbook sample;
    qint64 anna, ben, gone, whole, torn, mail, lapsed = 0;
};

QStringList rowsOf(const ResponsibilityModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells{model.headerData(row, Qt::Vertical, Qt::DisplayRole).toString()};
        for (int column = 0; column < model.columnCount(); ++column)
            cells += model.index(row, column).data().toString();
        rows += cells.join(u'|');
    }
    return rows;
}

/// The page on such a firm, and where somebody went.
struct Visit
{
    Visit()
    {
        firm.sample.close();
        auto workbook = Workbook::open(firm.sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        session = std::make_unique<Session>(*std::move(workbook), preferences, dialogs);
        QObject::connect(session.get(), &Session::destinationWanted, session.get(), [this](const Destination &to) { went.push_back(to); });
        page = std::make_unique<ResponsibilityPage>(*session, Destination{.page = PageKind::Responsibilities});
        page->resize(1000, 700);
        page->show();
        table = page->findChild<QTableView *>();
        settle();
    }

    QModelIndex cell(const QString &row, const QString &column) const
    {
        const QAbstractItemModel &model = *table->model();
        for (int i = 0; i < model.rowCount(); ++i)
            for (int k = 0; k < model.columnCount(); ++k)
                if (model.headerData(i, Qt::Vertical).toString() == row && model.headerData(k, Qt::Horizontal).toString() == column)
                    return model.index(i, k);
        FAIL("no cell " << row.toStdString() << ", " << column.toStdString());
        return {};
    }

    void press(const QModelIndex &index)
    {
        table->setCurrentIndex(index);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
    }

    Firm firm;
    Preferences preferences;
    Dialogs dialogs;
    std::unique_ptr<Session> session;
    std::unique_ptr<ResponsibilityPage> page;
    QTableView *table = nullptr;
    std::vector<Destination> went;
};

} // namespace

TEST_CASE("the matrix names parts by letter, brackets who left, and says how each row stands", "[responsibility]")
{
    Firm firm;
    ResponsibilityModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    model.setMatrix(firm.matrix());
    CHECK(rowsOf(model)
        == QStringList{u"Processes||||"_s, u"Problem management|Nobody accountable||R|(A)"_s, u"Change management|In order|A R|C|"_s, u"Services||||"_s,
            u"Mail|Several accountable|A!|A! R|"_s});
    CHECK(model.index(1, 3).data(Qt::AccessibleTextRole).toString().contains(u"left on 5 Jan 2023"));
    CHECK_FALSE(model.flags(model.index(0, 1)).testFlag(Qt::ItemIsEnabled));
}

TEST_CASE("columns may be roles, and rows one kind or only what is in doubt", "[responsibility]")
{
    Firm firm;
    ResponsibilityModel model(Catalogue::standard());
    ITSMS_WATCH_MODEL(model);
    model.setMatrix(firm.matrix());
    model.show(ResponsibilityModel::By::Role, {.type = u"service"_s});
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == u"Process owner");
    CHECK(rowsOf(model) == QStringList{u"Services||"_s, u"Mail|Several accountable|A! R"_s});
    model.show(ResponsibilityModel::By::Person, {.type = {}, .doubtful = true});
    CHECK(model.rowCount() == 4);
    model.setMatrix({});
    CHECK(model.rowCount() == 0);
}

TEST_CASE("printed, the parts are columns with names, and a spreadsheet gets the whole matrix", "[responsibility]")
{
    Firm firm;
    ResponsibilityModel model(Catalogue::standard());
    model.setMatrix(firm.matrix());
    const std::vector<ReportSection> sections = model.printed();
    REQUIRE(sections.size() == 2);
    CHECK(sections[0].heading == u"Processes");
    CHECK(std::get<ReportTable>(sections[0].blocks.front()).rows.size() == 2);
    CHECK(std::get<ReportTable>(sections[1].blocks.front()).rows.front() == QStringList{u"Mail"_s, u"Anna Weber, Ben Kim"_s, u"Ben Kim"_s, {}, {}, u"Several accountable"_s});
    CHECK(model.exported().rows.size() == 3);
    CHECK(model.exported().columns.size() == 4 + 3);
}

TEST_CASE("a cell leads to its assignment, several to their list, an empty one begins a new one", "[responsibility]")
{
    Visit visit;
    visit.press(visit.cell(u"Problem management"_s, u"Gone Away"_s));
    REQUIRE_FALSE(visit.went.empty());
    CHECK(visit.went.back() == recordAt(u"role_assignment"_s, visit.firm.lapsed));
    visit.press(visit.cell(u"Mail"_s, u"Ben Kim"_s));
    CHECK(visit.went.back().page == PageKind::List);
    CHECK(visit.went.back().among->size() == 2);
    visit.press(visit.cell(u"Change management"_s, u"Gone Away"_s));
    CHECK(visit.went.back().id == 0);
    CHECK(visit.went.back().links
        == std::vector<std::pair<QString, qint64>>{{u"process"_s, visit.firm.whole}, {u"person"_s, visit.firm.gone}});
    visit.press(visit.cell(u"Change management"_s, u"Standing"_s));
    CHECK(visit.went.back() == recordAt(u"process"_s, visit.firm.whole));
}

TEST_CASE("gaps and doubts are told with their reason and lead to where they are mended", "[responsibility]")
{
    Visit visit;
    auto *panel = visit.page->findChild<LinePanel *>();
    const std::vector<Line> lines = panel->model().groups().front().lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].text == u"Problem management");
    CHECK(lines[0].status == u"Nobody accountable");
    CHECK(lines[0].detail == u"Gone Away left on 5 Jan 2023.");
    Q_EMIT panel->activated(lines[0]);
    CHECK(visit.went.back().id == 0);
    CHECK(visit.went.back().type == u"role_assignment");
    Q_EMIT panel->activated(lines[1]);
    CHECK(visit.went.back().among->size() == 2);
}

TEST_CASE("the switch to roles is remembered in where one is, and the page reads again what changed", "[responsibility]")
{
    Visit visit;
    auto *by = visit.page->findChildren<QComboBox *>().front();
    by->setCurrentIndex(1);
    CHECK(visit.page->destination().path() == u"responsibilities/by_role");
    CHECK(Destination::fromPath(u"responsibilities/by_role"_s) == visit.page->destination());
    CHECK(visit.table->model()->columnCount() == 2);
    visit.firm.sample.reopen();
    visit.firm.give(visit.firm.anna, u"accountable"_s, "process", visit.firm.torn);
    visit.page->refresh();
    settle();
    CHECK(visit.page->findChild<LinePanel *>()->model().groups().front().lines.size() == 1);
}

TEST_CASE("the responsibilities go to PDF and to a spreadsheet", "[responsibility]")
{
    Visit visit;
    for (const QString &name : {u"r.pdf"_s, u"r.xlsx"_s}) {
        const QString path = visit.firm.sample.file(name);
        visit.dialogs.answerNext(path);
        for (QAction *action : visit.page->actions())
            if (action->text() == (name.endsWith(u"pdf") ? u"PDF" : u"Export"))
                action->trigger();
        settle();
        INFO(name.toStdString());
        CHECK(QFile::exists(path));
    }
}
