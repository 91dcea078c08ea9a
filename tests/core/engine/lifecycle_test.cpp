// Steps, obstacles, time stamps; checks and measures on small worlds.
#include "core/engine/measures.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

#include <QTranslator>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

const Intent Anna{u"Anna Weber"_s, u"Took a step"_s, {}, SampleWorkbook::Now};

QStringList possible(SampleWorkbook &sample, const char *type, qint64 id)
{
    QStringList names;
    for (const Step &step : need(steps(sample.book(), sample.read(type, id))))
        if (step.possible())
            names += toText(step.transition->name);
    return names;
}

} // namespace

TEST_CASE("a step that lacks a field says which one, and is possible once it is filled", "[lifecycle]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"Mail down"_s}, {"reported_at", SampleWorkbook::Now - 3600}});
    CHECK(!possible(sample, "incident", id).contains(u"assign"_s));
    const auto refused = advance(sample.book(), sample.type("incident"), id, "assign", Anna);
    REQUIRE(!refused);
    CHECK(refused.error().kind == ErrorKind::Refused);
    CHECK(refused.error().sentence.contains(u"INC-000001"));
    CHECK(sample.read("incident", id).text("state") == u"new");

    const qint64 person = sample.add("person", {{"title", u"Ben"_s}});
    const qint64 service = sample.add("service", {{"title", u"Mail"_s}});
    const qint64 customer = sample.add("customer", {{"title", u"City"_s}});
    sample.change("incident", id, {{"impact", u"high"_s}, {"urgency", u"high"_s}, {"priority", u"critical"_s}, {"category", u"Mail"_s}, {"assigned_to", person}, {"service", service}, {"customer", customer}});
    need(advance(sample.book(), sample.type("incident"), id, "assign", Anna));
    CHECK(sample.read("incident", id).text("state") == u"assigned");
    need(advance(sample.book(), sample.type("incident"), id, "start", Anna));
    sample.change("incident", id, {{"resolution", u"Restarted the queue."_s}});
    need(advance(sample.book(), sample.type("incident"), id, "resolve", Anna));
    CHECK(sample.read("incident", id).integer("resolved_at") == SampleWorkbook::Now);
}

TEST_CASE("a step that does not start from the present state is refused and names those that do", "[lifecycle]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"Mail down"_s}, {"reported_at", qint64(1)}});
    const auto outcome = advance(sample.book(), sample.type("incident"), id, "close", Anna);
    REQUIRE(!outcome);
    CHECK(outcome.error().sentence.contains(u"assign"));
    CHECK(advance(sample.book(), sample.type("incident"), id, "fly", Anna).error().kind == ErrorKind::Usage);
}

TEST_CASE("a blocked step names the records in the way", "[lifecycle]")
{
    SampleWorkbook sample;
    const qint64 person = sample.add("person", {{"title", u"Ben"_s}});
    sample.add("incident", {{"title", u"Mail down"_s}, {"reported_at", qint64(1)}, {"owner", person}});
    const auto outcome = advance(sample.book(), sample.type("person"), person, "leave", Anna);
    REQUIRE(!outcome);
    CHECK(outcome.error().sentence.contains(u"INC-000001"));
}

TEST_CASE("what is in the way of a step is told in the reader's language, however many they are", "[lifecycle]")
{
    SampleWorkbook sample;
    const qint64 unit = sample.add("organization_unit", {{"title", u"Desk"_s}});
    const auto german = std::make_unique<QTranslator>();
    REQUIRE(german->load(u":/i18n/itsms_de.qm"_s));
    QCoreApplication::installTranslator(german.get());
    for (const QString &name : {u"Ann"_s, u"Ben"_s}) {
        sample.add("person", {{"title", name}, {"unit", unit}});
        const auto outcome = advance(sample.book(), sample.type("organization_unit"), unit, "retire", Anna);
        REQUIRE(!outcome);
        CHECK(outcome.error().sentence.contains(u"Personen, die noch zu dieser Einheit"));
    }
    QCoreApplication::removeTranslator(german.get());
}

TEST_CASE("reopening takes back when it was resolved and counts how often that happened", "[lifecycle]")
{
    SampleWorkbook sample;
    const qint64 id = sample.add("incident", {{"title", u"Mail down"_s}, {"reported_at", qint64(1)}, {"state", u"resolved"_s}, {"resolved_at", qint64(100)},
                                              {"target_met", qint64(1)}, {"resolution", u"Restarted"_s}});
    need(advance(sample.book(), sample.type("incident"), id, "reopen", Anna));
    Record record = sample.read("incident", id);
    CHECK(record.isEmpty("resolved_at"));
    CHECK(record.isEmpty("target_met"));
    CHECK(record.text("resolution") == u"Restarted");
    CHECK(record.integer("reopened_count") == 1);
    need(advance(sample.book(), sample.type("incident"), id, "resolve", Anna));
    need(advance(sample.book(), sample.type("incident"), id, "reopen", Anna));
    CHECK(sample.read("incident", id).integer("reopened_count") == 2);
}

TEST_CASE("findings are streamed with number and title, within the clause asked for", "[conformity]")
{
    SampleWorkbook sample;
    sample.add("incident", {{"title", u"Odd one"_s}, {"reported_at", SampleWorkbook::Now}, {"resolved_at", SampleWorkbook::Now - 60}});
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    QStringList refs;
    need(forEachFinding(sample.book(), moment, u"8.1"_s, [&refs](const Finding &finding) {
        CHECK(toText(finding.check->clause).startsWith(u"8.1"));
        refs += finding.ref;
        return true;
    }));
    CHECK(refs.contains(u"INC-000001"_s));
    CHECK(need(runChecks(sample.book(), moment, u"8"_s)).size() >= need(runChecks(sample.book(), moment, u"8.1"_s)).size());
    CHECK(need(runChecks(sample.book(), moment, u"80"_s)).empty());
}

TEST_CASE("a check that has no record to look at says so", "[conformity]")
{
    SampleWorkbook sample;
    const CheckCoverage before = need(checkCoverage(sample.book(), u"7.1"_s));
    CHECK(before.checks > 0);
    CHECK(before.withoutRecords == before.checks);
    sample.add("customer", {{"title", u"Harbour Foods"_s}});
    qsizetype ofCustomers = 0;
    for (const CheckResult &result : need(runChecks(sample.book(), momentAt(sample.book(), SampleWorkbook::Now), u"7.1"_s))) {
        const bool ofCustomer = result.check->subject == Name("customer");
        CHECK(result.hadRecords == ofCustomer);
        ofCustomers += ofCustomer;
    }
    CHECK(ofCustomers > 0);
    CHECK(need(checkCoverage(sample.book(), u"7.1"_s)).withoutRecords == before.checks - ofCustomers);
}

TEST_CASE("a measure gives a value a month and the records behind it, in the organisation's time zone", "[measures]")
{
    SampleWorkbook sample;
    // 31 January 23:30 UTC is February in Berlin.
    const qint64 late = QDateTime(QDate(2023, 1, 31), QTime(23, 30), Qt::UTC).toSecsSinceEpoch();
    sample.add("incident", {{"title", u"Late"_s}, {"reported_at", late}, {"resolved_at", late + 7200}, {"target_met", qint64(1)}});
    const Measure *measure = nullptr;
    for (const Measure *each : sample.book().catalogue().measures())
        if (each->name == Name("incidents_resolved_within_target"))
            measure = each;
    REQUIRE(measure);
    const Moment moment = momentAt(sample.book(), SampleWorkbook::Now);
    const Period period{QDate(2023, 1, 1), QDate(2023, 12, 31)};
    {
        auto transaction = need(Transaction::begin(sample.book(), Anna));
        need(transaction->changeSetting(u"time_zone"_s, u"Europe/Berlin"_s));
        need(transaction->commit());
    }
    const MeasureSeries series = need(runMeasure(sample.book(), asDeclared(*measure), period, moment));
    REQUIRE(series.points.size() == 1);
    CHECK(series.points.front().month == u"2023-02");
    CHECK(series.points.front().value == 100);
    CHECK(need(recordsBehind(sample.book(), asDeclared(*measure), period, moment)).size() == 1);
    CHECK(verdict(asDeclared(*measure), 100.0) == Verdict::Met);
    CHECK(verdict(asDeclared(*measure), 10.0) == Verdict::Missed);
    CHECK(verdict(asDeclared(*measure), {}) == Verdict::NoData);
}
