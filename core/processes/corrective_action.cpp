// Nonconformity and corrective action: what did not conform, why, what is done about it, and whether that worked.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct CorrectiveAction
{
    Q_DECLARE_TR_FUNCTIONS(CorrectiveAction)

public:
    // clang-format off
    static constexpr RecordType nonconformity()
    {
        return RecordType{
            .name = "nonconformity",
            .prefix = "NCR",
            .label = QT_TR_NOOP("Nonconformity"),
            .plural = QT_TR_NOOP("Nonconformities"),
            .purpose = QT_TR_NOOP("Each case in which the standard, your own rules or the requirements of a service were not met, with its cause and its remedy."),
            .fields = {
                Field{.name = "source",                .label = QT_TR_NOOP("Came up in"),           .kind = Kind::Choice, .listed = true, .choices = {
                    {"audit",          QT_TR_NOOP("An internal audit")},
                    {"external_audit", QT_TR_NOOP("An external audit")},
                    {"monitoring",     QT_TR_NOOP("Monitoring")},
                    {"review",         QT_TR_NOOP("A review")},
                    {"report",         QT_TR_NOOP("A report")},
                    {"complaint",      QT_TR_NOOP("A complaint")},
                    {"incident",       QT_TR_NOOP("An incident")},
                    {"test",           QT_TR_NOOP("A test")},
                    {"self",           QT_TR_NOOP("Daily work")}}},
                Field{.name = "source_record",         .label = QT_TR_NOOP("Source record"),        .help = QT_TR_NOOP("The number of the record in which it came up, such as INC-000017.")},
                Field{.name = "criterion",             .label = QT_TR_NOOP("Not met"),              .kind = Kind::Choice, .choices = {
                    {"standard",            QT_TR_NOOP("The standard")},
                    {"sms",                 QT_TR_NOOP("Our own rules")},
                    {"service_requirement", QT_TR_NOOP("Requirements of a service")}}},
                Field{.name = "requirement",           .label = QT_TR_NOOP("Requirement"),          .help = QT_TR_NOOP("Its number in the standard, such as 6.1.d, or the rule or requirement in words.")},
                Field{.name = "grade",                 .label = QT_TR_NOOP("Grade"),                .kind = Kind::Choice, .listed = true, .choices = {
                    {"major", QT_TR_NOOP("Major")},
                    {"minor", QT_TR_NOOP("Minor")}}},
                Field{.name = "detected_on",           .label = QT_TR_NOOP("Detected on"),          .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "due_date",              .label = QT_TR_NOOP("Due"),                  .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The day by which the cause is removed and that is verified.")},
                Field{.name = "process",               .label = QT_TR_NOOP("Process"),              .kind = Kind::Link, .listed = true, .target = "process", .section = QT_TR_NOOP("What happened")},
                Field{.name = "service",               .label = QT_TR_NOOP("Service"),              .kind = Kind::Link, .target = "service"},
                Field{.name = "description",           .label = QT_TR_NOOP("Description"),          .kind = Kind::LongText},
                Field{.name = "correction",            .label = QT_TR_NOOP("Correction"),           .kind = Kind::Link, .target = "action_item",
                      .help = QT_TR_NOOP("The action that put the single case right.")},
                Field{.name = "root_cause_method",     .label = QT_TR_NOOP("Cause found with"),     .kind = Kind::Choice, .extensible = true, .choices = {
                    {"five_whys",  QT_TR_NOOP("Five whys")},
                    {"ishikawa",   QT_TR_NOOP("Cause and effect diagram")},
                    {"fault_tree", QT_TR_NOOP("Fault tree")},
                    {"other",      QT_TR_NOOP("Another method")}}, .section = QT_TR_NOOP("Cause and remedy")},
                Field{.name = "root_cause",            .label = QT_TR_NOOP("Root cause"),           .kind = Kind::LongText},
                Field{.name = "similar_cases_checked", .label = QT_TR_NOOP("Similar cases looked for"), .kind = Kind::YesNo, .help = QT_TR_NOOP("Whether the same cause was looked for elsewhere.")},
                Field{.name = "corrective_actions",    .label = QT_TR_NOOP("Corrective actions"),   .kind = Kind::Links, .target = "action_item",
                      .help = QT_TR_NOOP("What removes the cause, so that it does not happen again.")},
                Field{.name = "effectiveness",         .label = QT_TR_NOOP("Effectiveness"),        .kind = Kind::Choice, .listed = true, .choices = {
                    {"effective",     QT_TR_NOOP("Effective")},
                    {"not_effective", QT_TR_NOOP("Not effective")}}, .section = QT_TR_NOOP("Verification")},
                Field{.name = "verified_by",           .label = QT_TR_NOOP("Verified by"),          .kind = Kind::Person, .help = QT_TR_NOOP("Somebody who carried out none of the actions.")},
                Field{.name = "verified_on",           .label = QT_TR_NOOP("Verified on"),          .kind = Kind::Date},
                Field{.name = "times_not_effective",   .label = QT_TR_NOOP("Times not effective"),  .kind = Kind::Integer, .readOnly = true, .minimum = 0,
                      .help = QT_TR_NOOP("How often further action had to be planned.")},
            },
            .states = {
                State{.name = "open",           .label = QT_TR_NOOP("Open")},
                State{.name = "corrected",      .label = QT_TR_NOOP("Corrected")},
                State{.name = "analysed",       .label = QT_TR_NOOP("Cause known")},
                State{.name = "action_planned", .label = QT_TR_NOOP("Action planned")},
                State{.name = "action_done",    .label = QT_TR_NOOP("Action done")},
                State{.name = "verified",       .label = QT_TR_NOOP("Verified")},
                State{.name = "closed",         .label = QT_TR_NOOP("Closed"),   .closed = true},
                State{.name = "rejected",       .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = {
                Transition{.name = "correct",       .label = QT_TR_NOOP("Record the correction"), .from = {"open"},                .to = "corrected",      .needs = {"correction"}},
                Transition{.name = "analyse",       .label = QT_TR_NOOP("Record the cause"),      .from = {"open", "corrected"},   .to = "analysed",       .needs = {"root_cause"}},
                Transition{.name = "plan_action",   .label = QT_TR_NOOP("Plan the action"),       .from = {"analysed"},            .to = "action_planned",
                           .needs = {"root_cause", "corrective_actions", "owner", "due_date"}},
                Transition{.name = "finish_action", .label = QT_TR_NOOP("Record action as done"), .from = {"action_planned"},      .to = "action_done",    .blockers = {
                    Blocker{.message = QT_TR_NOOP("Corrective actions not done yet: %n."), .type = "action_item",
                            .records = "SELECT action_item.id FROM nonconformity_corrective_actions AS tie JOIN action_item ON action_item.id = tie.target "
                                       "WHERE tie.source = :id AND action_item.state IN ('open', 'in_progress')"}}},
                Transition{.name = "verify",        .label = QT_TR_NOOP("Verify"),                .from = {"action_done"},         .to = "verified",
                           .needs = {"effectiveness", "verified_by"}, .stamps = {"verified_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Corrective actions carried out by the person who verifies: %n."), .type = "action_item",
                            .records = R"(
                                SELECT action_item.id FROM nonconformity_corrective_actions AS tie JOIN action_item ON action_item.id = tie.target
                                WHERE tie.source = :id AND action_item.state <> 'cancelled' AND action_item.responsible = (SELECT verified_by FROM nonconformity WHERE id = :id))"},
                    Blocker{.message = QT_TR_NOOP("Corrective actions not verified yet: %n."), .type = "action_item",
                            .records = "SELECT action_item.id FROM nonconformity_corrective_actions AS tie JOIN action_item ON action_item.id = tie.target "
                                       "WHERE tie.source = :id AND action_item.state NOT IN ('verified', 'closed', 'cancelled')"}}},
                Transition{.name = "plan_again",    .label = QT_TR_NOOP("Plan further action"),   .from = {"action_done", "verified"}, .to = "action_planned",
                           .clears = {"effectiveness", "verified_by", "verified_on"}, .counts = {"times_not_effective"}},
                Transition{.name = "close",         .label = QT_TR_NOOP("Close"),                 .from = {"verified"},            .to = "closed",         .blockers = {
                    Blocker{.message = QT_TR_NOOP("Nonconformity without any corrective action: %n."), .type = "nonconformity",
                            .records = "SELECT id FROM nonconformity WHERE id = :id AND NOT EXISTS (SELECT 1 FROM nonconformity_corrective_actions WHERE source = :id)"},
                    Blocker{.message = QT_TR_NOOP("Nonconformity whose actions are not known to be effective: %n."), .type = "nonconformity",
                            .records = "SELECT id FROM nonconformity WHERE id = :id AND effectiveness IS NOT 'effective'"}}},
                Transition{.name = "reject",        .label = QT_TR_NOOP("Reject"),                .from = {"open"},                .to = "rejected",       .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "remedy", .label = QT_TR_NOOP("Remedy of the nonconformity"), .due = "due_date", .awaited = "state NOT IN ('verified', 'closed', 'rejected')"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a corrective action"), .type = "action_item", .through = "corrective_actions"},
                FollowUp{.label = QT_TR_NOOP("Correct the single case"),  .type = "action_item", .through = "correction"},
            },
            .episode = true,
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType actionItem()
    {
        return RecordType{
            .name = "action_item",
            .prefix = "ACT",
            .label = QT_TR_NOOP("Action"),
            .plural = QT_TR_NOOP("Actions"),
            .purpose = QT_TR_NOOP("What somebody has to do by a day, whatever it follows from: a nonconformity, a review, a decision, a risk, an improvement."),
            .fields = {
                Field{.name = "kind",                .label = QT_TR_NOOP("Kind"),               .kind = Kind::Choice, .listed = true, .indexed = true, .choices = {
                    {"correction",      QT_TR_NOOP("Correction of a single case")},
                    {"corrective",      QT_TR_NOOP("Corrective: removes a cause")},
                    {"preventive",      QT_TR_NOOP("Preventive: removes a cause before it does harm")},
                    {"improvement",     QT_TR_NOOP("Improvement")},
                    {"review_followup", QT_TR_NOOP("Follow-up of a review")},
                    {"deficiency",      QT_TR_NOOP("Makes up for a deficiency")},
                    {"risk_treatment",  QT_TR_NOOP("Treatment of a risk")}}},
                Field{.name = "source",              .label = QT_TR_NOOP("Source"),             .indexed = true,
                      .help = QT_TR_NOOP("The number of the record it follows from where nothing links to it, such as RSK-000004.")},
                Field{.name = "responsible",         .label = QT_TR_NOOP("Responsible"),        .kind = Kind::Person, .listed = true, .help = QT_TR_NOOP("Who carries it out.")},
                Field{.name = "priority",            .label = QT_TR_NOOP("Priority"),           .kind = Kind::Choice, .listed = true, .choices = {
                    {"high",   QT_TR_NOOP("High")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"low",    QT_TR_NOOP("Low")}}},
                Field{.name = "due_date",            .label = QT_TR_NOOP("Due"),                .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "description",         .label = QT_TR_NOOP("What is to be done"), .kind = Kind::LongText, .section = QT_TR_NOOP("Work")},
                Field{.name = "change",              .label = QT_TR_NOOP("Change"),             .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change through which it is carried out, where it needs one.")},
                Field{.name = "started_on",          .label = QT_TR_NOOP("Started on"),         .kind = Kind::Date},
                Field{.name = "done_on",             .label = QT_TR_NOOP("Done on"),            .kind = Kind::Date},
                Field{.name = "result",              .label = QT_TR_NOOP("Result"),             .kind = Kind::LongText},
                Field{.name = "verification_method", .label = QT_TR_NOOP("How it is verified"), .kind = Kind::LongText, .section = QT_TR_NOOP("Verification")},
                Field{.name = "verified_by",         .label = QT_TR_NOOP("Verified by"),        .kind = Kind::Person, .help = QT_TR_NOOP("Somebody else than who carried it out.")},
                Field{.name = "verified_on",         .label = QT_TR_NOOP("Verified on"),        .kind = Kind::Date},
                Field{.name = "effectiveness_due",   .label = QT_TR_NOOP("Judge the effect by"), .kind = Kind::Date, .help = QT_TR_NOOP("When it can be seen whether the action has worked.")},
                Field{.name = "effective",           .label = QT_TR_NOOP("Effective"),          .kind = Kind::Choice, .choices = {
                    {"yes", QT_TR_NOOP("Yes")},
                    {"no",  QT_TR_NOOP("No")}}},
            },
            .states = {
                State{.name = "open",        .label = QT_TR_NOOP("Open")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "done",        .label = QT_TR_NOOP("Done")},
                State{.name = "verified",    .label = QT_TR_NOOP("Verified")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled",   .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "start",  .label = QT_TR_NOOP("Start"),             .from = {"open"},        .to = "in_progress", .needs = {"responsible", "due_date"}, .stamps = {"started_on"}},
                Transition{.name = "finish", .label = QT_TR_NOOP("Record as done"),    .from = {"in_progress"}, .to = "done",        .needs = {"result"}, .stamps = {"done_on"}},
                Transition{.name = "resume", .label = QT_TR_NOOP("Take up again"),     .from = {"done"},        .to = "in_progress", .clears = {"done_on"}},
                Transition{.name = "verify", .label = QT_TR_NOOP("Verify"),            .from = {"done"},        .to = "verified",    .needs = {"verified_by"}, .stamps = {"verified_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Action verified by the person who carried it out: %n."), .type = "action_item",
                            .records = "SELECT id FROM action_item WHERE id = :id AND verified_by = responsible"}}},
                Transition{.name = "close",  .label = QT_TR_NOOP("Close"),             .from = {"verified"},    .to = "closed",      .needs = {"effective"}},
                Transition{.name = "cancel", .label = QT_TR_NOOP("Cancel the action"), .from = {"open", "in_progress"}, .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "done",   .label = QT_TR_NOOP("Action"),                     .due = "due_date",          .awaited = "state IN ('open', 'in_progress')", .person = "responsible"},
                Deadline{.name = "effect", .label = QT_TR_NOOP("Judgement of the effect"), .due = "effectiveness_due", .awaited = "state IN ('done', 'verified') AND effective IS NULL"},
            },
            .episode = true,
            .clause = "4.5.5.1",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "closed_nonconformity_remedied", // CK-059
                  .label = QT_TR_NOOP("Each closed nonconformity has a root cause, a corrective action, and somebody who found it effective"),
                  .remedy = QT_TR_NOOP("Fill in what is missing; where it was never verified, look now whether the cause is gone."),
                  .clause = "4.5.5.1", .subject = "nonconformity", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM nonconformity
                      WHERE state = 'closed' AND (coalesce(root_cause, '') = '' OR effectiveness IS NOT 'effective' OR verified_by IS NULL
                        OR NOT EXISTS (SELECT 1 FROM nonconformity_corrective_actions WHERE source = nonconformity.id)))"},
            Check{.name = "nonconformity_not_overdue", // CK-060
                  .label = QT_TR_NOOP("No nonconformity is open past the day it was due"),
                  .remedy = QT_TR_NOOP("Finish and verify the actions; a later day needs the agreement of whoever set it."),
                  .clause = "4.5.4.2", .subject = "nonconformity", .severity = Severity::Major,
                  .offenders = "SELECT id FROM nonconformity WHERE state NOT IN ('closed', 'rejected') AND due_date < :today"},
            Check{.name = "nonconformity_assigned",
                  .label = QT_TR_NOOP("Each open nonconformity has an owner and a due date"),
                  .remedy = QT_TR_NOOP("Name who answers for the remedy, and by when."),
                  .clause = "4.5.4.2", .subject = "nonconformity",
                  .offenders = "SELECT id FROM nonconformity WHERE state NOT IN ('closed', 'rejected') AND (owner IS NULL OR due_date IS NULL)"},
            Check{.name = "nonconformity_verified_by_others", // CK-061
                  .label = QT_TR_NOOP("No nonconformity was verified by somebody who carried out one of its actions"),
                  .remedy = QT_TR_NOOP("Let somebody else verify that the cause is gone, and record who and when."),
                  .clause = "4.5.4.2", .subject = "nonconformity",
                  .offenders = R"(
                      SELECT id FROM nonconformity
                      WHERE verified_by IS NOT NULL
                        AND EXISTS (SELECT 1 FROM nonconformity_corrective_actions AS tie JOIN action_item ON action_item.id = tie.target
                                    WHERE tie.source = nonconformity.id AND action_item.state <> 'cancelled' AND action_item.responsible = nonconformity.verified_by))"},
            Check{.name = "action_verified_by_others", // CK-061
                  .label = QT_TR_NOOP("No action was verified by the person who carried it out"),
                  .remedy = QT_TR_NOOP("Let somebody else verify it, and record who and when."),
                  .clause = "4.5.4.2", .subject = "action_item",
                  .offenders = "SELECT id FROM action_item WHERE verified_by = responsible AND state <> 'cancelled'"},
            Check{.name = "action_assigned",
                  .label = QT_TR_NOOP("Each open action has a responsible person and a due date"),
                  .remedy = QT_TR_NOOP("Name who carries it out, and by when."),
                  .clause = "4.5.5.1", .subject = "action_item",
                  .offenders = "SELECT id FROM action_item WHERE state IN ('open', 'in_progress') AND (responsible IS NULL OR due_date IS NULL)"},
            Check{.name = "action_not_overdue",
                  .label = QT_TR_NOOP("No action is open past the day it was due"),
                  .remedy = QT_TR_NOOP("Carry it out, or agree a new day with whoever asked for it."),
                  .clause = "4.5.5.1", .subject = "action_item",
                  .offenders = "SELECT id FROM action_item WHERE state IN ('open', 'in_progress') AND due_date < :today"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "nonconformities_remedied_in_time", // KPI-75
                    .label = QT_TR_NOOP("Nonconformities remedied in time"),
                    .meaning = QT_TR_NOOP("Of the nonconformities whose due date lay in the month and has passed, those verified by that day."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "4.5.5.1", .subject = "nonconformity",
                    .series = R"(
                        SELECT substr(due_date, 1, 7) AS period, 100.0 * avg(coalesce(verified_on <= due_date, 0)) AS value
                        FROM nonconformity WHERE due_date >= :from_date AND due_date < min(:to_date, :today) AND state <> 'rejected'
                        GROUP BY period)",
                    .records = "SELECT id FROM nonconformity WHERE due_date >= :from_date AND due_date < min(:to_date, :today) AND state <> 'rejected'"},
            Measure{.name = "corrective_actions_effective", // KPI-76
                    .label = QT_TR_NOOP("Corrective action effective at first verification"),
                    .meaning = QT_TR_NOOP("Of the nonconformities verified in the month, those found effective without further action."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "4.5.5.1", .subject = "nonconformity",
                    .series = R"(
                        SELECT substr(verified_on, 1, 7) AS period, 100.0 * avg(effectiveness = 'effective' AND coalesce(times_not_effective, 0) = 0) AS value
                        FROM nonconformity WHERE verified_on >= :from_date AND verified_on < :to_date AND effectiveness IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM nonconformity WHERE verified_on >= :from_date AND verified_on < :to_date AND effectiveness IS NOT NULL"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "corrective_action",
            .context = "CorrectiveAction",
            .label = QT_TR_NOOP("Nonconformity and corrective action"),
            .clause = "4.5.5.1",
            .asks = QT_TR_NOOP("Each nonconformity, wherever it came up, is corrected, its cause is found and removed, and somebody else verifies that it does not come back. "
                               "Causes of what has not happened yet are removed too, by preventive action."),
            .audit = QT_TR_NOOP("An auditor follows a handful of nonconformities from where they came up to the evidence that the action worked. "
                                "Corrections without a cause, dates that were moved again and again and people who verified their own work are found first."),
            .records = {nonconformity(), actionItem()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(CorrectiveAction::declare()));

} // namespace

Process correctiveAction()
{
    return CorrectiveAction::declare();
}

} // namespace itsms
