// Home, findings and measures: what they answer, and where their figures lead.
#include "core/exchange/example.h"
#include "tests/ui/support.h"
#include "ui/charts/chart_widget.h"
#include "ui/models/conformity_model.h"
#include "ui/models/month_model.h"
#include "ui/pages/conformity_strip.h"
#include "ui/pages/findings_page.h"
#include "ui/pages/home_page.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/measures_page.h"

#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
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

/// A session on a file, and every place somebody went to.
struct Visit
{
    explicit Visit(const QString &path)
    {
        auto workbook = Workbook::open(path, Catalogue::standard());
        REQUIRE(workbook);
        session = std::make_unique<Session>(*std::move(workbook), preferences, dialogs);
        QObject::connect(session.get(), &Session::destinationWanted, session.get(), [this](const Destination &to) { went.push_back(to); });
    }

    const Destination &last() const
    {
        REQUIRE_FALSE(went.empty());
        return went.back();
    }

    Preferences preferences;
    Dialogs dialogs;
    std::unique_ptr<Session> session;
    std::vector<Destination> went;
};

template <typename Widget>
Widget *named(const QWidget &page, const QString &name)
{
    for (Widget *widget : page.findChildren<Widget *>())
        if (widget->accessibleName() == name)
            return widget;
    FAIL("nothing is called " << name.toStdString());
    return nullptr;
}

QString visibleText(const QWidget &page)
{
    QStringList all;
    for (const QLabel *label : page.findChildren<QLabel *>())
        if (label->isVisibleTo(&page))
            all.append(label->text());
    return all.join(u'\n');
}

void trigger(const QWidget &page, const QString &text)
{
    for (QAction *action : page.actions())
        if (action->text() == text)
            return action->trigger();
    FAIL("no command is called " << text.toStdString());
}

} // namespace

TEST_CASE("Home shows conformity by clause, what is due, what is getting worse and what changed", "[home]")
{
    Visit visit(exampleFile());
    HomePage page(*visit.session);
    page.resize(1020, 640);
    page.show();
    settle();
    CHECK(named<QTableView>(page, u"Conformity by clause"_s)->model()->rowCount() > 3);
    CHECK(named<QTreeView>(page, u"What is getting worse"_s)->model()->rowCount() > 0);
    CHECK(named<QTreeView>(page, u"Recent changes"_s)->model()->rowCount() > 0);
}

TEST_CASE("a cell of the conformity table opens the findings of its clause and severity", "[home]")
{
    Visit visit(exampleFile());
    HomePage page(*visit.session);
    page.show();
    settle();
    auto *table = named<QTableView>(page, u"Conformity by clause"_s);
    const QModelIndex cell = table->model()->index(0, ConformityModel::State);
    Q_EMIT table->activated(cell);
    CHECK(visit.last().page == PageKind::Findings);
    CHECK_FALSE(visit.last().filter.isEmpty());
}

TEST_CASE("a measure that is getting worse opens on its page", "[home]")
{
    Visit visit(exampleFile());
    HomePage page(*visit.session);
    page.show();
    settle();
    auto *view = named<QTreeView>(page, u"What is getting worse"_s);
    Q_EMIT view->activated(view->model()->index(0, 0));
    CHECK(visit.last().page == PageKind::Measures);
    CHECK(Catalogue::standard().measure(visit.last().type));
}

TEST_CASE("a change on Home opens what it changed", "[home]")
{
    Sample sample(2);
    Visit visit(sample.path());
    HomePage page(*visit.session);
    page.show();
    settle();
    auto *view = named<QTreeView>(page, u"Recent changes"_s);
    Q_EMIT view->activated(view->model()->index(0, 0));
    REQUIRE(waitFor([&] { return !visit.went.empty(); }));
    CHECK(visit.last().type == u"person"_s);
}

TEST_CASE("Home of an empty workbook teaches and claims nothing", "[home]")
{
    Sample sample(0);
    Visit visit(sample.path());
    HomePage page(*visit.session);
    page.resize(1020, 640);
    page.show();
    settle();
    CHECK(visibleText(page).contains(u"Nothing is overdue"_s));
    CHECK(visibleText(page).contains(u"No measure has data yet"_s));
    const auto *model = named<QTableView>(page, u"Conformity by clause"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row)
        CHECK(model->index(row, ConformityModel::State).data().toString() != standingWord(Standing::Conforming));
}

TEST_CASE("findings are grouped by clause, by severity or by owner", "[findings]")
{
    Visit visit(exampleFile());
    FindingsPage page(*visit.session, {.page = PageKind::Findings});
    page.show();
    settle();
    auto *by = named<QComboBox>(page, u"Group by"_s);
    auto *tree = named<QTreeView>(page, u"Findings"_s);
    const int clauses = tree->model()->rowCount();
    CHECK(clauses > 1);
    by->setCurrentIndex(1);
    settle();
    CHECK(tree->model()->rowCount() <= 3);
    by->setCurrentIndex(2);
    settle();
    CHECK(tree->model()->rowCount() > 0);
}

TEST_CASE("findings come narrowed to the clause and severity somebody came for, and can be widened", "[findings]")
{
    Visit visit(exampleFile());
    Destination wanted = findingsOf(Severity::Minor);
    wanted.filter = u"7.2"_s;
    FindingsPage page(*visit.session, wanted);
    page.show();
    settle();
    CHECK(page.title().contains(u"7.2"_s));
    auto *tree = named<QTreeView>(page, u"Findings"_s);
    const int narrowed = tree->model()->rowCount();
    named<QComboBox>(page, u"Severity"_s)->setCurrentIndex(0);
    named<QComboBox>(page, u"Clause"_s)->setCurrentIndex(0);
    settle();
    CHECK(tree->model()->rowCount() > narrowed);
    CHECK(page.destination() == Destination{.page = PageKind::Findings});
}

TEST_CASE("a failed check opens the list of its offenders, and a record of it the record", "[findings]")
{
    Visit visit(exampleFile());
    FindingsPage page(*visit.session, {.page = PageKind::Findings});
    page.show();
    settle();
    auto *tree = named<QTreeView>(page, u"Findings"_s);
    const auto *model = static_cast<const FindingsModel *>(tree->model());
    const QModelIndex check = model->index(0, 0, model->index(0, 0));
    Q_EMIT tree->activated(check);
    CHECK(visit.last().page == PageKind::List);
    CHECK(visit.last().among == model->checkAt(check)->offenders);
    Q_EMIT tree->activated(model->index(0, 0, check));
    CHECK(visit.last().page == PageKind::Record);
    CHECK(visit.last().id == model->checkAt(check)->offenders.front());
}

TEST_CASE("what somebody closed among the findings stays closed when they are read again", "[findings]")
{
    Visit visit(exampleFile());
    FindingsPage page(*visit.session, {.page = PageKind::Findings});
    page.show();
    settle();
    auto *tree = named<QTreeView>(page, u"Findings"_s);
    REQUIRE(tree->isExpanded(tree->model()->index(0, 0)));
    tree->collapse(tree->model()->index(0, 0));
    page.refresh();
    settle();
    CHECK_FALSE(tree->isExpanded(tree->model()->index(0, 0)));
    CHECK(tree->isExpanded(tree->model()->index(1, 0)));
}

TEST_CASE("where nothing is recorded, no finding is no praise", "[findings]")
{
    Sample sample(0);
    Visit visit(sample.path());
    FindingsPage page(*visit.session, {.page = PageKind::Findings, .filter = u"7.2"_s});
    page.show();
    settle();
    CHECK(visibleText(page).contains(u"proves nothing"_s));
}

TEST_CASE("findings go to PDF and to a table with one command each", "[findings]")
{
    Visit visit(exampleFile());
    FindingsPage page(*visit.session, {.page = PageKind::Findings});
    page.show();
    settle();
    const QTemporaryDir folder;
    visit.dialogs.answerNext(folder.filePath(u"findings.pdf"_s));
    trigger(page, u"PDF"_s);
    REQUIRE(waitFor([&] { return QFile::exists(folder.filePath(u"findings.pdf"_s)); }, 20000));
    visit.dialogs.answerNext(folder.filePath(u"findings.csv"_s));
    trigger(page, u"Export"_s);
    settle();
    QFile table(folder.filePath(u"findings.csv"_s));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(table.readLine().startsWith("Clause,Severity"));
    CHECK_FALSE(table.atEnd());
}

TEST_CASE("findings that cannot be written are told on the page", "[findings]")
{
    Visit visit(exampleFile());
    FindingsPage page(*visit.session, {.page = PageKind::Findings});
    page.show();
    settle();
    visit.dialogs.answerNext(u"/nowhere/findings.xlsx"_s);
    trigger(page, u"Export"_s);
    settle();
    CHECK(visibleText(page).contains(u"/nowhere"_s));
}

TEST_CASE("the measure somebody came for is chosen, with its meaning, its clause, a chart and a table", "[measures]")
{
    Visit visit(exampleFile());
    const Measure &measure = *Catalogue::standard().measures().back();
    MeasuresPage page(*visit.session, {.page = PageKind::Measures, .type = toText(measure.name)});
    page.resize(1020, 640);
    page.show();
    settle();
    CHECK(visibleText(page).contains(translated(measure.context, measure.meaning)));
    CHECK(visibleText(page).contains(toText(measure.clause)));
    CHECK(page.findChild<ChartWidget *>()->chart().title.startsWith(translated(measure.context, measure.label)));
}

TEST_CASE("a month of a measure opens the records behind it, from the table and from the chart", "[measures]")
{
    Visit visit(exampleFile());
    MeasuresPage page(*visit.session, {.page = PageKind::Measures});
    page.show();
    settle();
    auto *table = named<QTableView>(page, u"Values by month"_s);
    REQUIRE(table->model()->rowCount() > 0);
    Q_EMIT table->activated(table->model()->index(0, 0));
    REQUIRE(waitFor([&] { return visit.went.size() == 1; }));
    const Destination fromTable = visit.last();
    CHECK(fromTable.page == PageKind::List);
    CHECK(fromTable.among.has_value());
    const QString month = static_cast<const MonthModel *>(table->model())->monthAt(0);
    Q_EMIT page.findChild<ChartWidget *>()->categoryActivated(month, {});
    REQUIRE(waitFor([&] { return visit.went.size() == 2; }));
    CHECK(visit.last() == fromTable);
}

TEST_CASE("an indicator of the organisation's own is a measure like the others, and its months lead to its measurements", "[measures]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"own.itsms"_s);
    const QDate lastMonth = QDate::currentDate().addMonths(-1);
    {
        const auto workbook = Workbook::create(path, Catalogue::standard(), {.organisation = u"Example Ltd"_s, .person = u"Test"_s});
        REQUIRE(workbook);
        const auto transaction = Transaction::begin(**workbook, {.person = u"Test"_s, .action = u"Fill"_s});
        REQUIRE(transaction);
        const auto add = [&](const QString &name, const std::vector<std::pair<Name, Value>> &values) {
            Record record(*Catalogue::standard().type(name), 0);
            for (const auto &[field, value] : values)
                record.setValue(field, value);
            const Result<qint64> id = (*transaction)->insert(record);
            REQUIRE(id);
            return *id;
        };
        const qint64 storage = add(u"kpi"_s, {{"title", u"Storage <b>in use</b>"_s}, {"unit", u"GB"_s}, {"direction", u"down"_s}, {"target", 100.0}, {"state", u"active"_s}});
        add(u"measurement"_s, {{"title", u"Last month"_s}, {"kpi", storage}, {"value", 120.0}, {"period_to", lastMonth.toString(Qt::ISODate)}});
        add(u"kpi"_s, {{"title", u"Our own"_s}, {"measure", u"incidents_resolved_within_target"_s}, {"target", 81.5}, {"state", u"active"_s}});
        REQUIRE((*transaction)->commit());
    }
    Visit visit(path);
    MeasuresPage page(*visit.session, {.page = PageKind::Measures, .type = u"KPI-000001"_s});
    page.resize(1020, 640);
    page.show();
    settle();
    CHECK(visibleText(page).contains(u"Storage <b>in use</b>"_s));
    CHECK(visibleText(page).contains(u"own target"_s));
    CHECK(page.findChild<ChartWidget *>()->chart().target == 100.0);
    auto *table = named<QTableView>(page, u"Values by month"_s);
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(table->model()->index(0, MonthModel::Value).data().toString() == u"120 GB"_s);
    Q_EMIT table->activated(table->model()->index(0, 0));
    REQUIRE(waitFor([&] { return visit.went.size() == 1; }));
    CHECK(visit.last().type == u"measurement"_s);
    REQUIRE(visit.last().among);
    CHECK(visit.last().among->size() == 1);

    MeasuresPage declared(*visit.session, {.page = PageKind::Measures, .type = u"incidents_resolved_within_target"_s});
    declared.show();
    settle();
    CHECK(visibleText(declared).contains(u"81.5"_s));
    CHECK(visibleText(declared).contains(u"own target"_s));
}

TEST_CASE("a longer period shows more months, and days of one's own are a period too", "[measures]")
{
    Visit visit(exampleFile());
    MeasuresPage page(*visit.session, {.page = PageKind::Measures, .type = u"requests_fulfilled_within_target"_s});
    page.show();
    settle();
    auto *period = named<QComboBox>(page, u"Period"_s);
    const auto months = [&page] { return page.findChild<ChartWidget *>()->chart().categories.size(); };
    CHECK(months() == 12);
    period->setCurrentIndex(period->findText(u"Last 24 months"_s));
    settle();
    CHECK(months() == 24);
    auto *from = named<QDateEdit>(page, u"From"_s);
    from->setDate(QDate::currentDate().addYears(20));
    settle();
    CHECK(named<QDateEdit>(page, u"To"_s)->date() == from->date());
    CHECK(period->currentText() == u"From a day to a day"_s);
    CHECK(visibleText(page).contains(u"has no value in the period"_s));
}

TEST_CASE("a measure goes to PDF and to a table with one command each", "[measures]")
{
    Visit visit(exampleFile());
    MeasuresPage page(*visit.session, {.page = PageKind::Measures});
    page.show();
    settle();
    const QTemporaryDir folder;
    visit.dialogs.answerNext(folder.filePath(u"measure.pdf"_s));
    trigger(page, u"PDF"_s);
    REQUIRE(waitFor([&] { return QFile::exists(folder.filePath(u"measure.pdf"_s)); }, 20000));
    visit.dialogs.answerNext(folder.filePath(u"measure.csv"_s));
    trigger(page, u"Export"_s);
    settle();
    QFile table(folder.filePath(u"measure.csv"_s));
    REQUIRE(table.open(QIODevice::ReadOnly));
    CHECK(table.readLine() == "Month,Value,Target,Verdict\n");
}
