// The audit programme: what the audits of a cycle have to cover, when, and why in this order.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// The clauses that the audits of a cycle have to cover.
#define CLAUSES                                                                                                                            \
    "clause(number) AS (VALUES ('4.1'), ('4.2'), ('4.3'), ('4.4'), ('4.5'), ('5.1'), ('5.2'), ('5.3'), ('5.4'), ('6.1'), ('6.2'), "        \
    "('6.3'), ('6.4'), ('6.5'), ('6.6'), ('7.1'), ('7.2'), ('8.1'), ('8.2'), ('9.1'), ('9.2'), ('9.3'))"
/// Whether a text such as "4.5, 6; 8.1" names clause.number: itself, its whole chapter, a part of it, or everything with "4-9".
#define CLAUSE_LIST(text) "(',' || replace(replace(coalesce(" text ", ''), ' ', ''), ';', ',') || ',')"
#define NAMED_IN(text)                                                                                                                     \
    "(" CLAUSE_LIST(text) " GLOB '*,' || number || '[.,]*' "                                                                               \
    "OR " CLAUSE_LIST(text) " GLOB '*,' || substr(number, 1, 1) || ',*' "                                                                  \
    "OR " CLAUSE_LIST(text) " GLOB '*,4-9,*')"
/// The audits with which you look at yourselves, and those of any kind that are reported.
#define OWN_AUDIT "coalesce(audit.kind, 'internal') IN ('internal', 'security', 'configuration')"
#define REPORTED "audit.state IN ('reported', 'follow_up', 'closed')"

struct AuditProgramme
{
    Q_DECLARE_TR_FUNCTIONS(AuditProgramme)

public:
    // clang-format off
    static constexpr RecordType auditProgramme()
    {
        return RecordType{
            .name = "audit_programme",
            .prefix = "APG",
            .label = QT_TR_NOOP("Audit programme"),
            .plural = QT_TR_NOOP("Audit programmes"),
            .purpose = QT_TR_NOOP("What is audited in a cycle of a year or more, when, by what means, and why in this order."),
            .fields = {
                Field{.name = "cycle_from",            .label = QT_TR_NOOP("Cycle from"),            .kind = Kind::Date, .listed = true},
                Field{.name = "cycle_to",              .label = QT_TR_NOOP("Cycle until"),           .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The day by which everything has been audited once.")},
                Field{.name = "manager",               .label = QT_TR_NOOP("Programme manager"),     .kind = Kind::Person, .listed = true},
                Field{.name = "approved_by",           .label = QT_TR_NOOP("Approved by"),           .kind = Kind::Person, .listed = true},
                Field{.name = "approved_on",           .label = QT_TR_NOOP("Approved on"),           .kind = Kind::Date},
                Field{.name = "objectives",            .label = QT_TR_NOOP("Objectives"),            .kind = Kind::LongText, .section = QT_TR_NOOP("Grounds")},
                Field{.name = "importance_and_status", .label = QT_TR_NOOP("Importance and status"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which areas matter most, and which are new, changed or weak.")},
                Field{.name = "previous_results",      .label = QT_TR_NOOP("Earlier results"),       .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What earlier audits found that this programme takes up.")},
                Field{.name = "rationale",             .label = QT_TR_NOOP("Reasons for the plan"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Why these audits at these times follow from importance, status and earlier results.")},
                Field{.name = "programme_risks",       .label = QT_TR_NOOP("Risks to the programme"),.kind = Kind::LongText},
                Field{.name = "clauses_planned",       .label = QT_TR_NOOP("Clauses planned"),
                      .help = QT_TR_NOOP("Clause numbers parted by commas, such as 4.5, 6.1, 8; a chapter stands for all its clauses, 4-9 for everything."), .section = QT_TR_NOOP("Contents")},
                Field{.name = "criteria",              .label = QT_TR_NOOP("Criteria"),              .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is audited against: the standard, your own requirements and those of the services, and whether it works in practice.")},
                Field{.name = "methods",               .label = QT_TR_NOOP("Methods and frequency"), .kind = Kind::LongText},
                Field{.name = "resources",             .label = QT_TR_NOOP("Resources"),             .kind = Kind::LongText},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "running",   .label = QT_TR_NOOP("Running")},
                State{.name = "completed", .label = QT_TR_NOOP("Completed")},
                State{.name = "reviewed",  .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",  .label = QT_TR_NOOP("Approve"),           .from = {"draft"},     .to = "approved",
                           .needs = {"cycle_from", "cycle_to", "objectives", "rationale", "approved_by"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Programme that leaves out clauses from 4 to 9: %n."), .type = "audit_programme",
                            .records = "WITH " CLAUSES " SELECT id FROM audit_programme WHERE id = :id AND EXISTS (SELECT 1 FROM clause WHERE NOT " NAMED_IN("clauses_planned") ")"}}},
                Transition{.name = "start",    .label = QT_TR_NOOP("Start"),             .from = {"approved"},  .to = "running"},
                Transition{.name = "complete", .label = QT_TR_NOOP("Complete"),          .from = {"running"},   .to = "completed", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Audits of this programme that are not reported yet: %n."), .type = "audit",
                            .records = "SELECT id FROM audit WHERE programme = :id AND state IN ('planned', 'prepared', 'in_progress')"}}},
                Transition{.name = "review",   .label = QT_TR_NOOP("Record the review"), .from = {"completed"}, .to = "reviewed",  .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "cycle_end", .label = QT_TR_NOOP("End of the audit cycle"), .due = "cycle_to", .awaited = "state IN ('approved', 'running')", .person = "manager", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an audit"), .type = "audit", .through = "programme"},
            },
            .firstStep = QT_TR_NOOP("Plan which audits cover clauses 4 to 9 in the next cycle."),
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "audit_programme_covers_clauses",
                  .label = QT_TR_NOOP("Each audit programme in force plans every clause from 4 to 9"),
                  .remedy = QT_TR_NOOP("Add the clauses that are left out, and plan audits that take them up before the cycle ends."),
                  .clause = "4.5.4.2", .subject = "audit_programme", .severity = Severity::Major,
                  .offenders = "WITH " CLAUSES " SELECT id FROM audit_programme WHERE state IN ('approved', 'running') AND EXISTS (SELECT 1 FROM clause WHERE NOT " NAMED_IN("clauses_planned") ")"},
            Check{.name = "audit_cycle_covered_everything",
                  .label = QT_TR_NOOP("By the end of each audit cycle, reported audits have covered every clause from 4 to 9 and every process in operation"),
                  .remedy = QT_TR_NOOP("Audit what was left out now, and say in the next programme why it was missed. Name clauses and processes in the audits that took them up."),
                  .clause = "4.5.4.2", .subject = "audit_programme", .severity = Severity::Major,
                  .offenders = "WITH " CLAUSES R"(
                      SELECT cycle.id FROM audit_programme AS cycle
                      WHERE cycle.state IN ('approved', 'running', 'completed') AND cycle.cycle_to < :today
                        AND (EXISTS (SELECT 1 FROM clause WHERE NOT EXISTS (
                                         SELECT 1 FROM audit WHERE audit.programme = cycle.id AND )" REPORTED " AND " OWN_AUDIT " AND " NAMED_IN("audit.clauses") R"())
                          OR EXISTS (SELECT 1 FROM process WHERE process.state = 'operating' AND NOT EXISTS (
                                         SELECT 1 FROM audit JOIN audit_processes ON source = audit.id
                                         WHERE audit.programme = cycle.id AND )" REPORTED " AND " OWN_AUDIT R"( AND target = process.id))))"},
            Check{.name = "audit_programme_reasoned",
                  .label = QT_TR_NOOP("Each approved audit programme says how importance, status and earlier results led to it"),
                  .remedy = QT_TR_NOOP("Write down which areas matter most, which are new or weak, what earlier audits found, and what follows for the plan."),
                  .clause = "4.5.4.2", .subject = "audit_programme",
                  .offenders = "SELECT id FROM audit_programme WHERE state <> 'draft' AND '' IN (coalesce(importance_and_status, ''), coalesce(previous_results, ''), coalesce(rationale, ''))"},
            Check{.name = "audit_cycle_uses_all_criteria",
                  .label = QT_TR_NOOP("The questions of each finished audit cycle hold against the standard, against own and service requirements, and against practice"),
                  .remedy = QT_TR_NOOP("Add questions of the kind that is missing to the next audit, and say at each question what it is held against."),
                  .clause = "4.5.4.2", .subject = "audit_programme",
                  .offenders = R"(
                      SELECT cycle.id FROM audit_programme AS cycle
                      WHERE cycle.state IN ('approved', 'running', 'completed') AND cycle.cycle_to < :today
                        AND 3 > (SELECT count(DISTINCT replace(item.criterion, 'service_requirement', 'sms')) FROM audit JOIN audit_checklist_item AS item ON item.audit = audit.id
                                 WHERE audit.programme = cycle.id AND )" REPORTED " AND " OWN_AUDIT ")"},
            Check{.name = "audit_cycle_has_security_audit",
                  .label = QT_TR_NOOP("Each audit cycle has an information security audit, reported before the cycle ends"),
                  .remedy = QT_TR_NOOP("Plan an audit of the kind information security in this programme, carry it out and report it."),
                  .clause = "6.6.1", .subject = "audit_programme", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT cycle.id FROM audit_programme AS cycle
                      WHERE cycle.state IN ('approved', 'running', 'completed')
                        AND NOT EXISTS (SELECT 1 FROM audit WHERE audit.programme = cycle.id AND audit.kind = 'security'
                                        AND ()" REPORTED R"( OR (audit.state <> 'cancelled' AND coalesce(cycle.cycle_to, :today) >= :today))))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "audits_reported_as_planned",
                    .label = QT_TR_NOOP("Audits reported as planned"),
                    .meaning = QT_TR_NOOP("Of the own audits whose last planned day lay in the month and has passed, those reported by that day."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "4.5.4.2", .subject = "audit",
                    .series = R"(
                        SELECT substr(planned_to, 1, 7) AS period, 100.0 * avg(coalesce(report_on <= planned_to, 0)) AS value
                        FROM audit WHERE planned_to >= :from_date AND planned_to < min(:to_date, :today) AND state <> 'cancelled' AND )" OWN_AUDIT " GROUP BY period",
                    .records = "SELECT id FROM audit WHERE planned_to >= :from_date AND planned_to < min(:to_date, :today) AND state <> 'cancelled' AND " OWN_AUDIT},
            Measure{.name = "clauses_audited_in_cycle",
                    .label = QT_TR_NOOP("Clauses audited in the cycle"),
                    .meaning = QT_TR_NOOP("Of the 22 clauses from 4.1 to 9.3, those that reported audits of the running cycle had taken up by the end of the month."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "4.5.4.2", .subject = "audit",
                    .series = ITSMS_MONTH_ENDS ", " CLAUSES R"(
                        SELECT period, 100.0 * avg(EXISTS (SELECT 1 FROM audit WHERE audit.programme = cycle.id AND audit.report_on <= day
                                                           AND )" REPORTED " AND " OWN_AUDIT " AND " NAMED_IN("audit.clauses") R"()) AS value
                        FROM moment JOIN audit_programme AS cycle ON cycle.state <> 'draft' AND cycle.cycle_from <= day AND coalesce(cycle.cycle_to, day) >= day JOIN clause
                        GROUP BY period)",
                    .records = R"(
                        SELECT audit.id FROM audit JOIN audit_programme AS cycle ON cycle.id = audit.programme
                        WHERE cycle.state <> 'draft' AND cycle.cycle_from < :to_date AND coalesce(cycle.cycle_to, :today) >= min(date(:to_date, '-1 day'), :today)
                          AND audit.report_on < :to_date AND )" REPORTED " AND " OWN_AUDIT},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "audit_programme",
            .context = "AuditProgramme",
            .label = QT_TR_NOOP("Audit programme"),
            .clause = "4.5.4.2",
            .asks = QT_TR_NOOP("Audits come at planned intervals and by a written programme, which follows from the importance and the state of what is audited and from earlier results. "
                               "Within a cycle it reaches all of the standard, your own requirements and the question whether it all works in practice."),
            .audit = QT_TR_NOOP("An auditor lays the programme beside the calendar and asks why each audit stands where it does. "
                                "Clauses and processes that a whole cycle left out, and audits that were put off without a word, are found first."),
            .records = {auditProgramme()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(AuditProgramme::declare()));

} // namespace

Process auditProgramme()
{
    return AuditProgramme::declare();
}

} // namespace itsms
