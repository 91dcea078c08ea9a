// Lists of records: the ids from a worker, the rows by key.
#include "tests/ui/model_watch.h"
#include "tests/ui/support.h"
#include "ui/models/filter_line.h"
#include "ui/models/record_list_model.h"

using namespace itsms;
using namespace itsms::test;

namespace {

int columnOf(const RecordListModel &model, Name field)
{
    for (int column = 0; column < model.columnCount(); ++column)
        if (model.columns()[std::size_t(column)]->name == field)
            return column;
    return -1;
}

QString cell(const RecordListModel &model, int row, Name field) { return model.index(row, columnOf(model, field)).data().toString(); }

} // namespace

TEST_CASE("a list of records is a sound model while it fills", "[list]")
{
    Sample sample(250);
    const auto session = sample.session();
    RecordListModel model(*session, sample.person());
    ITSMS_WATCH_MODEL(model);
    CHECK(model.rowCount() == 0);
    model.load();
    REQUIRE(waitFor([&] { return model.rowCount() == 250; }));
    CHECK(model.total() == 250);
    CHECK(cell(model, 249, "title").startsWith(QStringLiteral("Person ")));
    CHECK(model.rowOf(model.idAt(120)) == 120);
    CHECK(model.rowOf(-1) == -1);
}

TEST_CASE("a click on a column sorts the whole list", "[list]")
{
    Sample sample(120);
    const auto session = sample.session();
    RecordListModel model(*session, sample.person());
    model.sort(columnOf(model, "title"), Qt::AscendingOrder);
    REQUIRE(waitFor([&] { return model.rowCount() == 120; }));
    CHECK(cell(model, 0, "title") == QStringLiteral("Person 000000"));
    model.sort(columnOf(model, "title"), Qt::DescendingOrder);
    REQUIRE(waitFor([&] { return cell(model, 0, "title") == QStringLiteral("Person 000119"); }));
    CHECK(cell(model, 119, "title") == QStringLiteral("Person 000000"));
}

TEST_CASE("the filter line narrows the list by words and by conditions", "[list]")
{
    Sample sample(30);
    const auto session = sample.session();
    RecordListModel model(*session, sample.person());
    const auto rowsFor = [&](const QString &text) {
        auto question = parseFilter(session->workbook(), sample.person(), text);
        REQUIRE(question);
        model.setQuestion(*std::move(question));
        settle();
        return model.rowCount();
    };
    CHECK(rowsFor(QString()) == 30);
    CHECK(rowsFor(QStringLiteral("email=p7@example.org")) == 1);
    CHECK(rowsFor(QStringLiteral("\"title=Person 000007\"")) == 1);
    CHECK(rowsFor(QStringLiteral("000000")) == 1);
    CHECK(rowsFor(QStringLiteral("state=left")) == 0);
    CHECK(model.total() == 30);
}

TEST_CASE("a condition that makes no sense is a sentence, not an empty list", "[list]")
{
    Sample sample(1);
    const auto session = sample.session();
    const auto wrong = parseFilter(session->workbook(), sample.person(), QStringLiteral("start_date>=yesterday-ish"));
    REQUIRE_FALSE(wrong);
    CHECK_FALSE(wrong.error().sentence.isEmpty());
}

TEST_CASE("links are shown by the title of their target", "[list]")
{
    Sample sample(1);
    const auto session = sample.session();
    {
        auto workbook = Workbook::open(sample.path(), Catalogue::standard());
        REQUIRE(workbook);
        auto transaction = Transaction::begin(**workbook, {.person = QStringLiteral("P"), .action = QStringLiteral("A")});
        REQUIRE(transaction);
        Record unit(*Catalogue::standard().type(QStringLiteral("organization_unit")), 0);
        unit.setValue("title", QStringLiteral("Service desk"));
        const auto id = (*transaction)->insert(unit);
        REQUIRE(id);
        REQUIRE((*transaction)->update(sample.person(), sample.ids.front(), {{fieldIndex(sample.person(), "unit"), Value(*id)}}));
        REQUIRE((*transaction)->commit());
    }
    RecordListModel model(*session, sample.person());
    model.load();
    REQUIRE(waitFor([&] { return model.rowCount() == 1; }));
    CHECK(cell(model, 0, "unit") == QStringLiteral("Service desk"));
}

TEST_CASE("a list of 150,000 records scrolls like one of fifty", "[.large]")
{
    Sample sample(150000);
    const auto session = sample.session();
    RecordListModel model(*session, sample.person());
    QElapsedTimer timer;
    timer.start();
    model.load();
    CHECK(timer.elapsed() < 20);
    REQUIRE(waitFor([&] { return model.rowCount() == 150000; }, 10000));
    WARN("until the rows are there: " << timer.elapsed() << " ms");
    qint64 slowest = 0;
    for (int step = 0; step < 100; ++step) {
        const int row = (step * 104729) % model.rowCount();
        timer.restart();
        for (int i = row; i < std::min(row + 40, model.rowCount()); ++i)
            for (int column = 0; column < model.columnCount(); ++column)
                model.index(i, column).data();
        slowest = std::max(slowest, timer.elapsed());
    }
    WARN("slowest screenful anywhere in the list: " << slowest << " ms");
    CHECK(slowest < 100);
}

TEST_CASE("a change made elsewhere reaches the session", "[session]")
{
    Sample sample(1);
    const auto session = sample.session();
    int changes = 0;
    QObject::connect(session.get(), &Session::changed, session.get(), [&changes] { ++changes; });
    auto workbook = Workbook::open(sample.path(), Catalogue::standard());
    REQUIRE(workbook);
    auto transaction = Transaction::begin(**workbook, {.person = QStringLiteral("P"), .action = QStringLiteral("A")});
    REQUIRE(transaction);
    REQUIRE(
        (*transaction)->update(sample.person(), sample.ids.front(), {{fieldIndex(sample.person(), "phone"), Value(QStringLiteral("1"))}}));
    REQUIRE((*transaction)->commit());
    CHECK(waitFor([&] { return changes > 0; }, 3000));
}
