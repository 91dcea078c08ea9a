// How a process does: its keepers, registers, rules, measures, what is due, what changed, and what ties it to others.
#include "core/engine/process_standing.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3600;

struct Organisation : SampleWorkbook
{
    const Moment moment = momentAt(book(), Now);

    const Process &process(const QString &name) const
    {
        const Process *found = Catalogue::standard().process(name);
        REQUIRE(found);
        return *found;
    }

    qint64 person(const QString &name) { return add("person", {{"title", name}}); }

    qint64 keeper(const QString &title, const QString &key, const QString &clause, const NamedValues &more = {})
    {
        NamedValues values{{"title", title}, {"process_key", key}, {"clause_2011", clause}, {"state", u"operating"_s}};
        values.insert(values.end(), more.begin(), more.end());
        return add("process", values);
    }

    qint64 incident(const QString &state, const NamedValues &more = {})
    {
        NamedValues values{{"title", u"Mail is slow"_s}, {"reported_at", Now - 48 * hour}, {"state", state}};
        values.insert(values.end(), more.begin(), more.end());
        return add("incident", values);
    }

    QStringList keepersOf(const QString &name)
    {
        QStringList titles;
        for (const ProcessKeeper &keeper : need(processKeepers(book(), process(name), moment)))
            titles += keeper.title;
        return titles;
    }
};

const RegisterStanding &registerOf(const std::vector<RegisterStanding> &registers, Name type)
{
    for (const RegisterStanding &each : registers)
        if (each.type->name == type)
            return each;
    FAIL("no register");
    return registers.front();
}

} // namespace

TEST_CASE("who answers for a process is read from the record that calls it by a short name", "[process_standing]")
{
    Organisation sample;
    const qint64 owner = sample.person(u"Ann Owner"_s);
    const qint64 manager = sample.person(u"Mark Manager"_s);
    const qint64 deputy = sample.person(u"Dee Deputy"_s);
    const qint64 id = sample.keeper(u"Incidents"_s, u"INC"_s, u"8.1"_s,
                                    {{"process_owner", owner}, {"process_manager", manager}, {"last_reviewed", u"2023-10-01"_s}, {"review_interval_days", qint64(90)}});
    sample.add("role_assignment", {{"title", u"Owner"_s}, {"person", owner}, {"process", id}, {"raci", u"accountable"_s}, {"state", u"active"_s}, {"deputy", deputy}});
    sample.keeper(u"Something else of the clause"_s, u"request"_s, u"8.1"_s);
    const auto keepers = need(processKeepers(sample.book(), sample.process(u"incident_management"_s), sample.moment));
    REQUIRE(keepers.size() == 1);
    CHECK(keepers[0].id == id);
    CHECK(keepers[0].owner == u"Ann Owner"_s);
    CHECK(keepers[0].manager == u"Mark Manager"_s);
    CHECK(keepers[0].deputy == u"Dee Deputy"_s);
    CHECK(keepers[0].nextReview == QDate(2023, 12, 30));
}

TEST_CASE("without a short name the clause says whose process it is, and rather no record that is another one's", "[process_standing]")
{
    Organisation sample;
    sample.keeper(u"Incidents"_s, u"incident"_s, u"8.1"_s);
    sample.keeper(u"Desk"_s, {}, u"8.1"_s);
    CHECK(sample.keepersOf(u"incident_management"_s) == QStringList{u"Incidents"_s});
    CHECK(sample.keepersOf(u"service_request_management"_s) == QStringList{u"Desk"_s});
    CHECK(sample.keepersOf(u"problem_management"_s).isEmpty());
}

TEST_CASE("one record may stand for all processes of its clause, and of the clauses below", "[process_standing]")
{
    Organisation sample;
    sample.keeper(u"Internal audit"_s, u"audit"_s, u"4.5.4.2"_s);
    sample.keeper(u"Improvement"_s, u"improvement"_s, u"4.5.5"_s);
    CHECK(sample.keepersOf(u"internal_audit"_s) == QStringList{u"Internal audit"_s});
    CHECK(sample.keepersOf(u"audit_programme"_s) == QStringList{u"Internal audit"_s});
    CHECK(sample.keepersOf(u"improvement"_s) == QStringList{u"Improvement"_s});
    CHECK(sample.keepersOf(u"corrective_action"_s) == QStringList{u"Improvement"_s});
}

TEST_CASE("no two processes are called by the same short words, but for the record types that carry the name of another process", "[process_standing]")
{
    const Catalogue &catalogue = Catalogue::standard();
    for (const Process &process : catalogue.processes()) {
        const QStringList keys = processKeys(catalogue, process);
        CHECK(keys.contains(toText(process.name)));
        for (const RecordType &type : process.records)
            CHECK(keys.contains(toText(type.prefix).toLower()));
    }
    CHECK(processKeys(catalogue, *catalogue.process(u"service_request_management"_s)).contains(u"request"_s));
    CHECK_FALSE(processKeys(catalogue, *catalogue.process(u"service_request_management"_s)).contains(u"management"_s));
}

TEST_CASE("a register counts its records by state in the order of the lifecycle, and those that a deadline presses", "[process_standing]")
{
    Organisation sample;
    sample.incident(u"closed"_s);
    sample.incident(u"in_progress"_s, {{"resolution_due", SampleWorkbook::Now - hour}});
    sample.incident(u"in_progress"_s, {{"resolution_due", SampleWorkbook::Now + hour}});
    sample.incident(u"new"_s);
    const auto registers = need(processRegisters(sample.book(), sample.process(u"incident_management"_s), sample.moment));
    const RegisterStanding &incidents = registerOf(registers, "incident");
    CHECK(incidents.records == 4);
    QStringList states;
    for (const StateCount &each : incidents.states)
        states += u"%1 %2"_s.arg(each.state).arg(each.records);
    CHECK(states == QStringList{u"new 1"_s, u"in_progress 2"_s, u"closed 1"_s});
    CHECK(incidents.due.overdue == 1);
    CHECK(incidents.due.atRisk == 1);
}

TEST_CASE("what presses is counted as the list counts it, for every record type with a deadline", "[process_standing]")
{
    Organisation sample;
    const qint64 supplier = sample.add("supplier", {{"title", u"Nordnet"_s}});
    for (const char *end : {"2023-11-10", "2023-11-20", "2023-12-20", "2024-11-01"})
        sample.add("contract", {{"title", u"Lines"_s}, {"supplier", supplier}, {"state", u"in_force"_s}, {"valid_to", QString::fromUtf8(end)}, {"notice_days", qint64(30)}});
    sample.incident(u"in_progress"_s, {{"resolution_due", SampleWorkbook::Now - hour}});
    for (const RecordType *type : Catalogue::standard().types()) {
        INFO(type->name);
        const DueCounts counts = need(dueCounts(sample.book(), *type, sample.moment));
        const auto listed = [&](bool overdue) {
            return need(countRecords(sample.book(), {.type = type, .pressing = Pressing{.overdue = overdue, .today = sample.moment.today, .now = sample.moment.now}}));
        };
        CHECK(counts.overdue == listed(true));
        CHECK(counts.atRisk == listed(false));
    }
}

TEST_CASE("the longest overdue comes first, with who has to see to it, and no more than wanted", "[process_standing]")
{
    Organisation sample;
    const qint64 person = sample.person(u"Ann Owner"_s);
    sample.incident(u"in_progress"_s, {{"title", u"Soon"_s}, {"resolution_due", SampleWorkbook::Now + hour}});
    sample.incident(u"in_progress"_s, {{"title", u"Late"_s}, {"resolution_due", SampleWorkbook::Now - 24 * hour}, {"assigned_to", person}});
    sample.incident(u"in_progress"_s, {{"title", u"Later"_s}, {"resolution_due", SampleWorkbook::Now - hour}});
    sample.incident(u"resolved"_s, {{"title", u"Done"_s}, {"resolution_due", SampleWorkbook::Now - hour}});
    const auto titles = [&](std::size_t limit) {
        QStringList found;
        for (const DuePart &each : need(processDue(sample.book(), sample.process(u"incident_management"_s), sample.moment, limit)))
            if (each.due.deadline->name == Name("resolution"))
                found += each.due.title;
        return found;
    };
    CHECK(titles(10) == QStringList{u"Late"_s, u"Later"_s, u"Soon"_s});
    CHECK(titles(2) == QStringList{u"Late"_s, u"Later"_s});
    CHECK(need(processDue(sample.book(), sample.process(u"incident_management"_s), sample.moment, 1)).front().person == u"Ann Owner"_s);
}

TEST_CASE("the rules of a process are its own, those that fail the gravest first with their first records", "[process_standing]")
{
    Organisation sample;
    sample.keeper(u"Incidents"_s, u"INC"_s, u"8.1"_s);
    sample.keeper(u"Problems"_s, u"PRB"_s, u"8.2"_s);
    const Process &process = sample.process(u"operation"_s);
    const ProcessRules rules = need(processRules(sample.book(), process, sample.moment, 1));
    CHECK(rules.checks == qint64(process.checks.size()));
    CHECK(rules.empty == 0);
    REQUIRE(rules.failed.size() > 1);
    CHECK(rules.passed() == rules.checks - qint64(rules.failed.size()));
    CHECK(rules.failed.front().check->severity == Severity::Major);
    for (const FailedCheck &failed : rules.failed) {
        CHECK(failed.check->process == process.name);
        CHECK(failed.offenders.size() == 2);
        CHECK(failed.shown.size() == 1);
    }
    const ProcessRules nothing = need(processRules(sample.book(), sample.process(u"incident_management"_s), sample.moment, 1));
    CHECK(nothing.failed.empty());
    CHECK(nothing.passed() < nothing.checks);
}

TEST_CASE("the measures of a process are those it declares and the indicators kept for it", "[process_standing]")
{
    Organisation sample;
    const qint64 incidents = sample.keeper(u"Incidents"_s, u"INC"_s, u"8.1"_s);
    const qint64 requests = sample.keeper(u"Requests"_s, u"request"_s, u"8.1"_s);
    sample.add("kpi", {{"title", u"Calls answered"_s}, {"process", incidents}, {"clause_2011", u"8.1"_s}, {"state", u"active"_s}});
    sample.add("kpi", {{"title", u"Orders"_s}, {"process", requests}, {"clause_2011", u"8.1"_s}, {"state", u"active"_s}});
    sample.add("kpi", {{"title", u"Of nobody"_s}, {"clause_2011", u"8.1"_s}, {"state", u"active"_s}});
    const auto names = [&](const QString &process) {
        QStringList own;
        for (const MeasureStanding &each : need(processMeasures(sample.book(), sample.process(process), lastTwelveMonths(sample.moment.today), sample.moment)))
            if (each.series.measure.id)
                own += each.series.measure.label;
        return own;
    };
    CHECK(names(u"incident_management"_s) == QStringList{u"Calls answered"_s, u"Of nobody"_s});
    CHECK(names(u"service_request_management"_s) == QStringList{u"Orders"_s, u"Of nobody"_s});
    const auto all = need(processMeasures(sample.book(), sample.process(u"incident_management"_s), lastTwelveMonths(sample.moment.today), sample.moment));
    CHECK(all.size() == sample.process(u"incident_management"_s).measures.size() + 2);
}

TEST_CASE("a measure of a past period is judged by its last month, as if that had just ended", "[process_standing]")
{
    Organisation sample;
    sample.incident(u"resolved"_s, {{"reported_at", SampleWorkbook::Now - 60 * 24 * hour}, {"resolved_at", SampleWorkbook::Now - 60 * 24 * hour + hour}, {"target_met", qint64(0)}});
    const Period september{QDate(2023, 9, 1), QDate(2023, 9, 30)};
    bool found = false;
    for (const MeasureStanding &each : need(processMeasures(sample.book(), sample.process(u"incident_management"_s), september, sample.moment)))
        if (each.series.measure.name == u"incidents_resolved_within_target") {
            found = true;
            REQUIRE(each.trend.latest);
            CHECK(each.trend.latest->month == u"2023-09"_s);
            REQUIRE(each.trend.whole);
            CHECK(each.trend.verdict == Verdict::Missed);
        }
    CHECK(found);
}

TEST_CASE("neighbours are tied by the links of both sides, counted as their lists count them", "[process_standing]")
{
    Organisation sample;
    const qint64 problem = sample.add("problem", {{"title", u"Mail again and again"_s}});
    sample.incident(u"new"_s, {{"problem", problem}});
    sample.incident(u"new"_s, {{"problem", problem}});
    sample.incident(u"new"_s);
    for (const auto &[from, to] : {std::pair{u"incident_management"_s, u"problem_management"_s}, {u"problem_management"_s, u"incident_management"_s}}) {
        const auto neighbours = need(processNeighbours(sample.book(), sample.process(from)));
        REQUIRE_FALSE(neighbours.empty());
        CHECK(toText(neighbours.front().process->name) == to);
        REQUIRE(neighbours.front().ties.size() == 1);
        CHECK(neighbours.front().ties.front().type->name == Name("incident"));
        CHECK(neighbours.front().ties.front().field->name == Name("problem"));
        CHECK(neighbours.front().records() == 2);
        const auto itself = [&](const ProcessNeighbour &each) { return toText(each.process->name) == from; };
        CHECK(std::none_of(neighbours.begin(), neighbours.end(), itself));
        CHECK(neighbours.back().ties.empty());
    }
}

TEST_CASE("every process of the program can be read, also where nothing is recorded", "[process_standing]")
{
    Organisation sample;
    for (const Process &process : Catalogue::standard().processes()) {
        INFO(process.name);
        CHECK(need(processKeepers(sample.book(), process, sample.moment)).empty());
        CHECK(need(processRegisters(sample.book(), process, sample.moment)).size() == process.records.size());
        CHECK(need(processDue(sample.book(), process, sample.moment, 10)).empty());
        CHECK(need(processRules(sample.book(), process, sample.moment, 10)).failed.empty());
        CHECK(need(processMeasures(sample.book(), process, lastTwelveMonths(sample.moment.today), sample.moment)).size() >= process.measures.size());
        CHECK(need(processChanges(sample.book(), process, 10)).empty());
        for (const ProcessNeighbour &neighbour : need(processNeighbours(sample.book(), process)))
            CHECK(neighbour.ties.empty());
    }
}

TEST_CASE("changes are the entries of the history about records of the process, the newest first, taken back or not", "[process_standing]")
{
    Organisation sample;
    const qint64 first = sample.incident(u"new"_s);
    sample.add("supplier", {{"title", u"Nordnet"_s}});
    sample.change("incident", first, {{"title", u"Mail is down"_s}});
    need(undo(sample.book(), u"Test"_s, SampleWorkbook::Now));
    const Process &process = sample.process(u"incident_management"_s);
    const auto changes = need(processChanges(sample.book(), process, 10));
    REQUIRE(changes.size() == 3);
    CHECK(changes[0].entry.kind == u"undo"_s);
    CHECK(changes[1].entry.sequence > changes[2].entry.sequence);
    for (const ProcessChange &each : changes) {
        CHECK(each.records == 1);
        CHECK(each.first == first);
        CHECK(each.title == u"Mail is slow"_s);
        const ChangedOfProcess of = need(changedOfProcess(sample.book(), process, each.entry.sequence));
        CHECK(of.ids == Ids{first});
    }
    CHECK(need(processChanges(sample.book(), process, 1)).size() == 1);
    const QDate day = sample.book().dateAt(changes[0].entry.at);
    CHECK(need(processChanges(sample.book(), process, 10, Period{day, day})).size() == 3);
    CHECK(need(processChanges(sample.book(), process, 10, Period{day.addDays(1), day.addDays(9)})).empty());
}
