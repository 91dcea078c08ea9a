// A report about one customer counts what belongs to that customer and nothing else.
#include "core/report/build.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const QString targets = u"Service targets agreed, and kept"_s;

struct TwoCustomers : SampleWorkbook
{
    qint64 harbour = add("customer", {{"title", u"Harbour Foods"_s}});
    qint64 mill = add("customer", {{"title", u"Mill Bakery"_s}});
    qint64 mail = add("service", {{"title", u"Mail"_s}, {"customers", Ids{harbour, mill}}});
    qint64 harbourAgreement = agreement(u"Harbour agreement"_s, harbour);
    qint64 millAgreement = agreement(u"Mill agreement"_s, mill);

    TwoCustomers()
    {
        for (int i = 0; i < 3; ++i)
            add("incident", {{"title", u"At Harbour"_s}, {"customer", harbour}, {"reported_at", Now - 3600 * i}});
        add("incident", {{"title", u"At Mill"_s}, {"customer", mill}, {"reported_at", Now}});
        add("incident", {{"title", u"Of nobody"_s}, {"reported_at", Now}});
    }

    qint64 agreement(const QString &title, qint64 customer)
    {
        const qint64 id = add("service_level_agreement",
                              {{"title", title}, {"customer", customer}, {"services", Ids{mail}}, {"state", u"in_force"_s}, {"valid_from", u"2023-01-01"_s}});
        add("service_target", {{"title", title + u" target"_s}, {"sla", id}, {"state", u"active"_s}});
        return id;
    }

    Report report(std::optional<qint64> customer)
    {
        ReportRequest request{.period = {QDate(2023, 11, 1), QDate(2023, 11, 30)}, .moment = momentAt(book(), Now), .preparedBy = {}, .locale = QLocale::c()};
        if (customer)
            request.about = Place{&type("customer"), *customer};
        return need(buildReport(book(), *book().catalogue().report(u"service_report"), request));
    }
};

QString figure(const Report &report, const QString &label)
{
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *figures = std::get_if<KeyFigures>(&block))
                for (const KeyFigure &each : figures->figures)
                    if (each.label == label)
                        return each.value;
    return {};
}

QStringList column(const Report &report, const QString &heading, int index)
{
    QStringList cells;
    for (const ReportSection &section : report.sections)
        for (const ReportBlock &block : section.blocks)
            if (const auto *table = std::get_if<ReportTable>(&block); table && section.heading == heading)
                for (const QStringList &row : table->rows)
                    cells += row[index];
    return cells;
}

} // namespace

TEST_CASE("a report about one customer counts that customer's incidents alone", "[report]")
{
    TwoCustomers world;
    CHECK(figure(world.report({}), u"Incidents reported"_s) == u"5"_s);
    CHECK(figure(world.report(world.harbour), u"Incidents reported"_s) == u"3"_s);
    CHECK(figure(world.report(world.mill), u"Incidents reported"_s) == u"1"_s);
}

TEST_CASE("it shows the targets of that customer's agreements, which are child records of theirs", "[report]")
{
    TwoCustomers world;
    CHECK(column(world.report({}), targets, 1) == QStringList{u"Harbour agreement target"_s, u"Mill agreement target"_s});
    CHECK(column(world.report(world.mill), targets, 1) == QStringList{u"Mill agreement target"_s});
}

TEST_CASE("it says on its cover whom it is about", "[report]")
{
    TwoCustomers world;
    const Report report = world.report(world.harbour);
    CHECK(report.subject == u"Harbour Foods"_s);
    CHECK(report.subjectLabel == u"Customer"_s);
}

TEST_CASE("a report that shows every customer says that it is not for one of them", "[report]")
{
    TwoCustomers world;
    const Report report = world.report({});
    CHECK(report.subjectLabel == u"Customers"_s);
    CHECK(report.subject.contains(u"not for handing out"));
}

TEST_CASE("it says which share of the cases of a target was kept", "[report]")
{
    TwoCustomers world;
    const qint64 hour = 3600;
    world.add("service_target", {{"title", u"Critical within 4 h"_s}, {"sla", world.millAgreement}, {"state", u"active"_s}, {"metric", u"resolution_time"_s},
                                 {"priority", u"critical"_s}, {"comparison", u"at_most"_s}, {"value", 4.0}, {"unit", u"h"_s}});
    for (const auto &[priority, hours] : {std::pair{u"critical"_s, 3}, {u"critical"_s, 5}, {u"low"_s, 90}})
        world.add("incident", {{"title", u"Mail"_s}, {"customer", world.mill}, {"service", world.mail}, {"priority", priority}, {"state", u"closed"_s},
                               {"reported_at", SampleWorkbook::Now - 100 * hour}, {"resolved_at", SampleWorkbook::Now - (100 - hours) * hour}});
    const Report report = world.report(world.mill);
    CHECK(column(report, targets, 5).value(1) == u"50.0 %"_s);
    CHECK(column(report, targets, 6).value(1) == u"2"_s);
    CHECK(!column(report, targets, 5).value(0).contains(u'%'));
}

TEST_CASE("afterwards the workbook shows everything again", "[report]")
{
    TwoCustomers world;
    world.report(world.mill);
    CHECK(world.count("incident") == 5);
    CHECK(world.count("service_target") == 2);
    CHECK(figure(world.report({}), u"Incidents reported"_s) == u"5"_s);
}

TEST_CASE("a report that cannot be narrowed to such a record says so", "[report]")
{
    TwoCustomers world;
    const ReportRequest request{.period = {QDate(2023, 11, 1), QDate(2023, 11, 30)}, .moment = momentAt(world.book(), SampleWorkbook::Now), .preparedBy = {},
                                .locale = QLocale::c(), .about = Place{&world.type("service"), world.mail}};
    const auto report = buildReport(world.book(), *world.book().catalogue().report(u"service_report"), request);
    REQUIRE(!report);
    CHECK(report.error().kind == ErrorKind::Usage);
}
