// Improvement: what could be better, what was decided about it, and what came of it.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// Of improvement: the target lies above the baseline where more is better, below it where less is.
#define TARGET_REACHED "CASE WHEN coalesce(baseline, target) <= target THEN actual >= target ELSE actual <= target END"
/// Of improvement: an action decided because the measurement showed that the target was missed.
#define FURTHER_ACTION                                                                                                                     \
    "EXISTS (SELECT 1 FROM improvement_actions AS tie JOIN action_item ON action_item.id = tie.target WHERE tie.source = improvement.id "  \
    "AND (action_item.state IN ('open', 'in_progress') OR (action_item.state <> 'cancelled' AND action_item.done_on > "                    \
    "improvement.measured_on)))"

struct Improvement
{
    Q_DECLARE_TR_FUNCTIONS(Improvement)

public:
    // clang-format off
    static constexpr RecordType improvement()
    {
        return RecordType{
            .name = "improvement",
            .prefix = "IMP",
            .label = QT_TR_NOOP("Improvement"),
            .plural = QT_TR_NOOP("Improvements"),
            .purpose = QT_TR_NOOP("Opportunities to do better, from the idea through the decision to the measured result."),
            .fields = {
                Field{.name = "origin",            .label = QT_TR_NOOP("Came from"),         .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"audit",    QT_TR_NOOP("An audit")},
                    {"review",   QT_TR_NOOP("A review")},
                    {"report",   QT_TR_NOOP("A report")},
                    {"customer", QT_TR_NOOP("A customer")},
                    {"supplier", QT_TR_NOOP("A supplier")},
                    {"staff",    QT_TR_NOOP("Our people")},
                    {"incident", QT_TR_NOOP("An incident")},
                    {"problem",  QT_TR_NOOP("A problem")},
                    {"risk",     QT_TR_NOOP("A risk")},
                    {"test",     QT_TR_NOOP("A test")},
                    {"other",    QT_TR_NOOP("Elsewhere")}}},
                Field{.name = "origin_record",     .label = QT_TR_NOOP("Record of origin"),  .help = QT_TR_NOOP("The number of the record it came from, such as PRB-000003.")},
                Field{.name = "process",           .label = QT_TR_NOOP("Process"),           .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "service",           .label = QT_TR_NOOP("Service"),           .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "description",       .label = QT_TR_NOOP("Description"),       .kind = Kind::LongText},
                Field{.name = "score",             .label = QT_TR_NOOP("Score"),             .kind = Kind::Integer, .listed = true, .minimum = 0,
                      .help = QT_TR_NOOP("By the criteria of the improvement policy; more is better."), .section = QT_TR_NOOP("Decision and plan")},
                Field{.name = "criteria_policy",   .label = QT_TR_NOOP("Policy with the criteria"), .kind = Kind::Link, .target = "document"},
                Field{.name = "approved_by",       .label = QT_TR_NOOP("Approved by"),       .kind = Kind::Person},
                Field{.name = "approved_on",       .label = QT_TR_NOOP("Approved on"),       .kind = Kind::Date},
                Field{.name = "actions",           .label = QT_TR_NOOP("Actions"),           .kind = Kind::Links, .target = "action_item"},
                Field{.name = "revised_documents", .label = QT_TR_NOOP("Revised documents"), .kind = Kind::Links, .target = "document_revision",
                      .help = QT_TR_NOOP("Policies, plans and procedures that were changed for it.")},
                Field{.name = "dimension",         .label = QT_TR_NOOP("Aims at"),           .kind = Kind::Choice, .choices = {
                    {"quality",              QT_TR_NOOP("Quality")},
                    {"value",                QT_TR_NOOP("Value")},
                    {"capability",           QT_TR_NOOP("Capability")},
                    {"cost",                 QT_TR_NOOP("Cost")},
                    {"productivity",         QT_TR_NOOP("Productivity")},
                    {"resource_utilisation", QT_TR_NOOP("Use of resources")},
                    {"risk_reduction",       QT_TR_NOOP("Less risk")}}, .section = QT_TR_NOOP("Target and result")},
                Field{.name = "kpi",               .label = QT_TR_NOOP("Indicator"),         .kind = Kind::Link, .target = "kpi", .help = QT_TR_NOOP("The figure that shows whether it worked.")},
                Field{.name = "baseline",          .label = QT_TR_NOOP("Value before"),      .kind = Kind::Decimal},
                Field{.name = "target",            .label = QT_TR_NOOP("Target"),            .kind = Kind::Decimal, .help = QT_TR_NOOP("Below the value before where less is better.")},
                Field{.name = "measure_due",       .label = QT_TR_NOOP("Measure by"),        .kind = Kind::Date, .help = QT_TR_NOOP("When its effect can be seen.")},
                Field{.name = "actual",            .label = QT_TR_NOOP("Value reached"),     .kind = Kind::Decimal},
                Field{.name = "measured_on",       .label = QT_TR_NOOP("Measured on"),       .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "reported_in",       .label = QT_TR_NOOP("Reported in"),       .kind = Kind::Link, .target = "service_report"},
            },
            .states = {
                State{.name = "identified",  .label = QT_TR_NOOP("Identified")},
                State{.name = "evaluated",   .label = QT_TR_NOOP("Evaluated")},
                State{.name = "approved",    .label = QT_TR_NOOP("Approved")},
                State{.name = "planned",     .label = QT_TR_NOOP("Planned")},
                State{.name = "implemented", .label = QT_TR_NOOP("Carried out")},
                State{.name = "measured",    .label = QT_TR_NOOP("Measured")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),   .closed = true},
                State{.name = "rejected",    .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = {
                Transition{.name = "evaluate",   .label = QT_TR_NOOP("Evaluate"),              .from = {"identified"},  .to = "evaluated",   .needs = {"score", "criteria_policy"}},
                Transition{.name = "approve",    .label = QT_TR_NOOP("Approve"),               .from = {"evaluated"},   .to = "approved",
                           .needs = {"score", "criteria_policy", "approved_by"}, .stamps = {"approved_on"}},
                Transition{.name = "reject",     .label = QT_TR_NOOP("Reject"),                .from = {"evaluated"},   .to = "rejected",    .needs = {"notes"}},
                Transition{.name = "plan",       .label = QT_TR_NOOP("Plan"),                  .from = {"approved"},    .to = "planned",
                           .needs = {"dimension", "baseline", "target", "actions", "owner"}},
                Transition{.name = "implement",  .label = QT_TR_NOOP("Record as carried out"), .from = {"planned"},     .to = "implemented", .needs = {"measure_due"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Actions of this improvement not done yet: %n."), .type = "action_item",
                            .records = "SELECT action_item.id FROM improvement_actions AS tie JOIN action_item ON action_item.id = tie.target "
                                       "WHERE tie.source = :id AND action_item.state IN ('open', 'in_progress')"}}},
                Transition{.name = "measure",    .label = QT_TR_NOOP("Record the measurement"),.from = {"implemented"}, .to = "measured",    .needs = {"actual"}, .stamps = {"measured_on"}},
                Transition{.name = "plan_again", .label = QT_TR_NOOP("Plan again"),            .from = {"measured"},    .to = "planned",     .clears = {"actual", "measured_on", "measure_due"}},
                Transition{.name = "close",      .label = QT_TR_NOOP("Close"),                 .from = {"measured"},    .to = "closed",      .needs = {"reported_in"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Improvement that missed its target and has no further action: %n."), .type = "improvement",
                            .records = "SELECT id FROM improvement WHERE id = :id AND coalesce(" TARGET_REACHED ", 0) = 0 AND NOT " FURTHER_ACTION}}},
            },
            .deadlines = {
                Deadline{.name = "measurement", .label = QT_TR_NOOP("Measurement of the result"), .due = "measure_due", .awaited = "state IN ('planned', 'implemented')"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item", .through = "actions"},
            },
            .firstStep = QT_TR_NOOP("Collect what could be done better, and decide by the criteria of your policy."),
            .episode = true,
            .clause = "4.5.5.2",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "improvement_of_other_party_approved", // CK-017
                  .label = QT_TR_NOOP("Each improvement of a process that another party operates was ranked and approved by the provider"),
                  .remedy = QT_TR_NOOP("Score it by your criteria, and record which of your own people approved it."),
                  .clause = "4.2", .subject = "improvement",
                  .offenders = R"(
                      SELECT improvement.id FROM improvement LEFT JOIN person ON person.id = improvement.approved_by
                      WHERE improvement.state NOT IN ('identified', 'evaluated', 'rejected') AND EXISTS (SELECT 1 FROM other_party_process_improvements WHERE target = improvement.id)
                        AND (improvement.score IS NULL OR improvement.approved_by IS NULL OR coalesce(person.employer_kind, 'provider') <> 'provider'))"},
            Check{.name = "improvement_scored", // CK-071
                  .label = QT_TR_NOOP("Each evaluated improvement has a score by the criteria of the policy"),
                  .remedy = QT_TR_NOOP("Score it, and link the policy whose criteria were used."),
                  .clause = "4.5.5.2", .subject = "improvement",
                  .offenders = "SELECT id FROM improvement WHERE state NOT IN ('identified', 'rejected') AND (score IS NULL OR criteria_policy IS NULL)"},
            Check{.name = "improvement_has_target", // CK-072
                  .label = QT_TR_NOOP("Each approved improvement says what it aims at, the value before and the target"),
                  .remedy = QT_TR_NOOP("Measure the value before, and set a target that can be measured the same way."),
                  .clause = "4.5.5.2", .subject = "improvement",
                  .offenders = R"(
                      SELECT id FROM improvement
                      WHERE state IN ('approved', 'planned', 'implemented', 'measured', 'closed') AND (dimension IS NULL OR baseline IS NULL OR target IS NULL))"},
            Check{.name = "improvement_planned", // CK-075
                  .label = QT_TR_NOOP("Each approved improvement has actions, none of them overdue"),
                  .remedy = QT_TR_NOOP("Plan the actions with a responsible person and a day each, and carry out what is overdue."),
                  .clause = "4.5.5.2", .subject = "improvement",
                  .offenders = R"(
                      SELECT id FROM improvement
                      WHERE state IN ('approved', 'planned', 'implemented', 'measured')
                        AND (NOT EXISTS (SELECT 1 FROM improvement_actions WHERE source = improvement.id)
                          OR EXISTS (SELECT 1 FROM improvement_actions AS tie JOIN action_item ON action_item.id = tie.target
                                     WHERE tie.source = improvement.id AND action_item.state IN ('open', 'in_progress') AND action_item.due_date < :today)))"},
            Check{.name = "improvement_measured", // CK-073
                  .label = QT_TR_NOOP("Each improvement that was carried out is measured by the day set for it, and a missed target leads to further action"),
                  .remedy = QT_TR_NOOP("Measure it and record the value; where the target is missed, decide on a further action."),
                  .clause = "4.5.5.2", .subject = "improvement",
                  .offenders = R"(
                      SELECT id FROM improvement
                      WHERE (state = 'implemented' AND coalesce(measure_due, '') < :today)
                        OR (state IN ('measured', 'closed') AND (actual IS NULL OR measured_on IS NULL OR (NOT )" TARGET_REACHED " AND NOT " FURTHER_ACTION ")))"},
            Check{.name = "improvement_reported", // CK-074
                  .label = QT_TR_NOOP("Each closed improvement was reported"),
                  .remedy = QT_TR_NOOP("Report it with its result, and link the report."),
                  .clause = "4.5.5.2", .subject = "improvement", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM improvement WHERE state = 'closed' AND reported_in IS NULL"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "improvements_reaching_target", // KPI-77
                    .label = QT_TR_NOOP("Improvements that reach their target"),
                    .meaning = QT_TR_NOOP("Of the improvements measured in the month that had a target, those that reached it."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 75, .clause = "4.5.5.2", .subject = "improvement",
                    .series = R"(
                        SELECT substr(measured_on, 1, 7) AS period, 100.0 * avg()" TARGET_REACHED R"() AS value
                        FROM improvement WHERE measured_on >= :from_date AND measured_on < :to_date AND actual IS NOT NULL AND target IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM improvement WHERE measured_on >= :from_date AND measured_on < :to_date AND actual IS NOT NULL AND target IS NOT NULL"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "improvement",
            .context = "Improvement",
            .label = QT_TR_NOOP("Improvement"),
            .clause = "4.5.5.2",
            .asks = QT_TR_NOOP("Opportunities for improvement are written down, ranked by the criteria of a policy and decided on; those approved get a plan and a target. "
                               "What was carried out is measured against its target and reported, and a missed target leads to further action."),
            .audit = QT_TR_NOOP("An auditor asks by which criteria one idea was taken and another left, and what the last three improvements brought in figures. "
                                "Lists of wishes without a decision, and improvements without a value before and after, are found first."),
            .records = {improvement()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(Improvement::declare()));

} // namespace

Process improvement()
{
    return Improvement::declare();
}

} // namespace itsms
