// Internal audit: the audits of a programme, what was asked in them, and what was found.
#include "core/processes/audit_checks.h"
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct InternalAudit
{
    Q_DECLARE_TR_FUNCTIONS(InternalAudit)

public:
    // clang-format off
    static constexpr RecordType audit()
    {
        return RecordType{
            .name = "audit",
            .prefix = "AUD",
            .label = QT_TR_NOOP("Audit"),
            .plural = QT_TR_NOOP("Audits"),
            .purpose = QT_TR_NOOP("One audit from its plan to the last verified action."),
            .fields = {
                Field{.name = "programme",    .label = QT_TR_NOOP("Programme"),       .kind = Kind::Link, .listed = true, .target = "audit_programme"},
                Field{.name = "kind",         .label = QT_TR_NOOP("Kind"),            .kind = Kind::Choice, .listed = true, .choices = {
                    {"internal",      QT_TR_NOOP("Internal audit of the management system")},
                    {"security",      QT_TR_NOOP("Information security audit")},
                    {"configuration", QT_TR_NOOP("Audit of configuration records")},
                    {"supplier",      QT_TR_NOOP("Audit at a supplier")},
                    {"certification", QT_TR_NOOP("Certification audit")},
                    {"surveillance",  QT_TR_NOOP("Surveillance audit")}}},
                Field{.name = "lead_auditor", .label = QT_TR_NOOP("Lead auditor"),    .kind = Kind::Person, .listed = true},
                Field{.name = "planned_from", .label = QT_TR_NOOP("Planned from"),    .kind = Kind::Date, .listed = true},
                Field{.name = "planned_to",   .label = QT_TR_NOOP("Planned until"),   .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The day by which it is to be reported.")},
                Field{.name = "follow_up_of", .label = QT_TR_NOOP("Follow-up of"),    .kind = Kind::Link, .target = "audit", .help = QT_TR_NOOP("The earlier audit whose actions this one verifies.")},
                Field{.name = "objectives",   .label = QT_TR_NOOP("Objectives"),      .kind = Kind::LongText, .section = QT_TR_NOOP("Plan")},
                Field{.name = "scope",        .label = QT_TR_NOOP("Scope"),           .kind = Kind::LongText},
                Field{.name = "criteria",     .label = QT_TR_NOOP("Criteria"),        .kind = Kind::LongText, .help = QT_TR_NOOP("What is audited against: clauses, your own rules, agreements.")},
                Field{.name = "clauses",      .label = QT_TR_NOOP("Clauses"),         .listed = true,
                      .help = QT_TR_NOOP("Clause numbers parted by commas, such as 4.5, 6.1, 8; a chapter stands for all its clauses, 4-9 for everything.")},
                Field{.name = "processes",    .label = QT_TR_NOOP("Processes"),       .kind = Kind::Links, .target = "process", .help = QT_TR_NOOP("Nobody may audit a process they own or manage.")},
                Field{.name = "method",       .label = QT_TR_NOOP("Where"),           .kind = Kind::Choice, .choices = {
                    {"on_site", QT_TR_NOOP("On site")},
                    {"remote",  QT_TR_NOOP("From afar")},
                    {"mixed",   QT_TR_NOOP("Both")}}},
                Field{.name = "auditors",     .label = QT_TR_NOOP("Further auditors"),.kind = Kind::Links, .target = "person", .section = QT_TR_NOOP("People and meetings")},
                Field{.name = "auditees",     .label = QT_TR_NOOP("Who is audited"),  .kind = Kind::Links, .target = "person"},
                Field{.name = "opened_on",    .label = QT_TR_NOOP("Opening meeting"), .kind = Kind::Date},
                Field{.name = "closed_on",    .label = QT_TR_NOOP("Closing meeting"), .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "checklist",    .label = QT_TR_NOOP("Checklist"),       .kind = Kind::Rows, .target = "audit_checklist_item", .section = QT_TR_NOOP("Results")},
                Field{.name = "conclusions",  .label = QT_TR_NOOP("Conclusions"),     .kind = Kind::LongText},
                Field{.name = "report_on",    .label = QT_TR_NOOP("Reported on"),     .kind = Kind::Date, .listed = true},
                Field{.name = "report_to",    .label = QT_TR_NOOP("Reported to"),     .kind = Kind::Links, .target = "person"},
            },
            .states = {
                State{.name = "planned",     .label = QT_TR_NOOP("Planned")},
                State{.name = "prepared",    .label = QT_TR_NOOP("Prepared")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "reported",    .label = QT_TR_NOOP("Reported")},
                State{.name = "follow_up",   .label = QT_TR_NOOP("In follow-up")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled",   .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "prepare",   .label = QT_TR_NOOP("Declare prepared"),    .from = {"planned"},     .to = "prepared",
                           .needs = {"objectives", "scope", "criteria", "method", "lead_auditor"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Auditors who would audit themselves or a process they answer for: %n."), .type = "person",
                            .records = "SELECT id FROM person WHERE id IN " AUDITORS_OF(":id") " AND (id IN (SELECT target FROM audit_auditees WHERE source = :id) "
                                       "OR EXISTS (SELECT 1 FROM audit_processes JOIN process ON process.id = target WHERE source = :id AND person.id IN " ANSWERS_FOR_PROCESS "))"},
                    Blocker{.message = QT_TR_NOOP("Auditors whose competence in auditing is not shown: %n."), .type = "person",
                            .records = "SELECT id FROM person WHERE id IN " AUDITORS_OF(":id") " AND " NO_AUDITOR}}},
                Transition{.name = "begin",     .label = QT_TR_NOOP("Begin"),               .from = {"prepared"},    .to = "in_progress", .stamps = {"opened_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Questions put to themselves by their auditors, or about a process they answer for: %n."), .type = "audit_checklist_item",
                            .records = "SELECT item.id FROM audit_checklist_item AS item LEFT JOIN process ON process.id = item.process "
                                       "WHERE item.audit = :id AND (item.auditor = item.auditee OR item.auditor IN " ANSWERS_FOR_PROCESS ")"}}},
                Transition{.name = "report",    .label = QT_TR_NOOP("Report"),              .from = {"in_progress"}, .to = "reported",
                           .needs = {"closed_on", "conclusions", "report_to"}, .stamps = {"report_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Questions without an answer: %n."), .type = "audit_checklist_item",
                            .records = "SELECT id FROM audit_checklist_item WHERE audit = :id AND state = 'open'"},
                    Blocker{.message = QT_TR_NOOP("Findings not communicated yet: %n."), .type = "finding",
                            .records = "SELECT id FROM finding WHERE audit = :id AND state = 'draft'"}}},
                Transition{.name = "follow_up", .label = QT_TR_NOOP("Begin the follow-up"), .from = {"reported"},    .to = "follow_up"},
                Transition{.name = "close",     .label = QT_TR_NOOP("Close"),               .from = {"reported", "follow_up"}, .to = "closed", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Major or minor findings without a nonconformity: %n."), .type = "finding",
                            .records = "SELECT id FROM finding WHERE audit = :id AND grade IN ('major', 'minor') AND state <> 'withdrawn' AND nonconformity IS NULL"},
                    Blocker{.message = QT_TR_NOOP("Nonconformities from this audit still open: %n."), .type = "nonconformity",
                            .records = "SELECT id FROM nonconformity WHERE id IN (SELECT nonconformity FROM finding WHERE audit = :id AND state <> 'withdrawn') AND state NOT IN ('closed', 'rejected')"},
                    Blocker{.message = QT_TR_NOOP("Actions from this audit that nobody has verified: %n."), .type = "action_item",
                            .records = R"(
                                WITH raised(id) AS (SELECT nonconformity FROM finding WHERE audit = :id AND state <> 'withdrawn')
                                SELECT id FROM action_item
                                WHERE state NOT IN ('verified', 'closed', 'cancelled')
                                  AND (id IN (SELECT target FROM nonconformity_corrective_actions WHERE source IN (SELECT id FROM raised))
                                    OR id IN (SELECT correction FROM nonconformity WHERE id IN (SELECT id FROM raised))))"}}},
                Transition{.name = "cancel",    .label = QT_TR_NOOP("Cancel the audit"),    .from = {"planned", "prepared"}, .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "report", .label = QT_TR_NOOP("Audit and its report"), .due = "planned_to", .awaited = "state IN ('planned', 'prepared', 'in_progress')", .person = "lead_auditor", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a finding"), .type = "finding", .through = "audit"},
                FollowUp{.label = QT_TR_NOOP("Plan a follow-up audit"), .type = "audit", .through = "follow_up_of"},
                FollowUp{.label = QT_TR_NOOP("Assess a requirement"), .type = "requirement_assessment", .through = "audit"},
            },
            .episode = true,
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType auditChecklistItem()
    {
        return RecordType{
            .name = "audit_checklist_item",
            .prefix = "CHK",
            .label = QT_TR_NOOP("Audit question"),
            .plural = QT_TR_NOOP("Audit questions"),
            .purpose = QT_TR_NOOP("One question of an audit: what was looked at, and what came of it."),
            .fields = {
                Field{.name = "audit",       .label = QT_TR_NOOP("Audit"),       .kind = Kind::Link, .required = true, .listed = true, .target = "audit"},
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .listed = true,
                      .help = QT_TR_NOOP("Its number in the standard, such as 6.1.d; empty where the question is about something else.")},
                Field{.name = "criterion",   .label = QT_TR_NOOP("Held against"), .kind = Kind::Choice, .choices = {
                    {"standard",            QT_TR_NOOP("The standard")},
                    {"sms",                 QT_TR_NOOP("Our own rules")},
                    {"service_requirement", QT_TR_NOOP("Requirements of a service")},
                    {"effectiveness",       QT_TR_NOOP("Whether it works in practice")}}},
                Field{.name = "process",     .label = QT_TR_NOOP("Process"),     .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "auditor",     .label = QT_TR_NOOP("Auditor"),     .kind = Kind::Person, .help = QT_TR_NOOP("Somebody who does not answer for the process.")},
                Field{.name = "auditee",     .label = QT_TR_NOOP("Who is asked"),.kind = Kind::Person},
                Field{.name = "method",      .label = QT_TR_NOOP("Method"),      .kind = Kind::Choice, .choices = {
                    {"interview",      QT_TR_NOOP("Interview")},
                    {"observation",    QT_TR_NOOP("Watching the work")},
                    {"document",       QT_TR_NOOP("Reading documents")},
                    {"sample",         QT_TR_NOOP("Sample of records")},
                    {"computed_check", QT_TR_NOOP("Check of the workbench")}}, .section = QT_TR_NOOP("Answer")},
                Field{.name = "sample",      .label = QT_TR_NOOP("Sample"),      .kind = Kind::LongText,
                      .help = QT_TR_NOOP("The numbers of the records that were looked at, and how they were chosen.")},
                Field{.name = "evidence",    .label = QT_TR_NOOP("Evidence"),    .kind = Kind::Links, .target = "evidence"},
                Field{.name = "result",      .label = QT_TR_NOOP("Result"),      .kind = Kind::Choice, .listed = true, .choices = {
                    {"conforms",       QT_TR_NOOP("Conforms")},
                    {"observation",    QT_TR_NOOP("Observation")},
                    {"minor",          QT_TR_NOOP("Minor nonconformity")},
                    {"major",          QT_TR_NOOP("Major nonconformity")},
                    {"not_applicable", QT_TR_NOOP("Does not apply")}}},
                Field{.name = "comment",     .label = QT_TR_NOOP("Comment"),     .kind = Kind::LongText},
                Field{.name = "finding",     .label = QT_TR_NOOP("Finding"),     .kind = Kind::Link, .listed = true, .target = "finding"},
            },
            .states = {
                State{.name = "open",     .label = QT_TR_NOOP("Open")},
                State{.name = "answered", .label = QT_TR_NOOP("Answered"), .closed = true},
            },
            .transitions = {
                Transition{.name = "answer", .label = QT_TR_NOOP("Record the answer"), .from = {"open"},     .to = "answered", .needs = {"result"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Question without evidence: %n."), .type = "audit_checklist_item",
                            .records = "SELECT id FROM audit_checklist_item WHERE id = :id AND result <> 'not_applicable' AND NOT EXISTS (SELECT 1 FROM audit_checklist_item_evidence WHERE source = :id)"}}},
                Transition{.name = "reopen", .label = QT_TR_NOOP("Ask again"),         .from = {"answered"}, .to = "open"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a finding"), .type = "finding", .through = "finding"},
            },
            .titleLabel = QT_TR_NOOP("Question"),
            .parent = "audit",
        };
    }

    static constexpr RecordType finding()
    {
        return RecordType{
            .name = "finding",
            .prefix = "FND",
            .label = QT_TR_NOOP("Audit finding"),
            .plural = QT_TR_NOOP("Audit findings"),
            .purpose = QT_TR_NOOP("What an audit found, good or bad, with the requirement it belongs to and the evidence."),
            .fields = {
                Field{.name = "audit",           .label = QT_TR_NOOP("Audit"),           .kind = Kind::Link, .listed = true, .target = "audit"},
                Field{.name = "grade",           .label = QT_TR_NOOP("Grade"),           .kind = Kind::Choice, .listed = true, .choices = {
                    {"major",       QT_TR_NOOP("Major nonconformity")},
                    {"minor",       QT_TR_NOOP("Minor nonconformity")},
                    {"observation", QT_TR_NOOP("Observation")},
                    {"opportunity", QT_TR_NOOP("Opportunity for improvement")},
                    {"strength",    QT_TR_NOOP("Strength")}}},
                Field{.name = "requirement",     .label = QT_TR_NOOP("Requirement"),     .listed = true,
                      .help = QT_TR_NOOP("Its number in the standard, such as 6.1.d, or the rule of your own that was not kept.")},
                Field{.name = "process",         .label = QT_TR_NOOP("Process"),         .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "statement",       .label = QT_TR_NOOP("What was found"),  .kind = Kind::LongText},
                Field{.name = "evidence",        .label = QT_TR_NOOP("Evidence"),        .kind = Kind::Links, .target = "evidence"},
                Field{.name = "auditor",         .label = QT_TR_NOOP("Auditor"),         .kind = Kind::Person},
                Field{.name = "communicated_on", .label = QT_TR_NOOP("Communicated on"), .kind = Kind::Date, .help = QT_TR_NOOP("When those who were audited were told.")},
                Field{.name = "priority",        .label = QT_TR_NOOP("Priority"),        .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("1 is dealt with first."), .section = QT_TR_NOOP("What follows")},
                Field{.name = "responsible",     .label = QT_TR_NOOP("Responsible"),     .kind = Kind::Person, .listed = true},
                Field{.name = "due_date",        .label = QT_TR_NOOP("Due"),             .kind = Kind::Date, .listed = true},
                Field{.name = "nonconformity",   .label = QT_TR_NOOP("Nonconformity"),   .kind = Kind::Link, .target = "nonconformity"},
                Field{.name = "improvement",     .label = QT_TR_NOOP("Improvement"),     .kind = Kind::Link, .target = "improvement"},
                Field{.name = "repeat_of",       .label = QT_TR_NOOP("Repeats"),         .kind = Kind::Link, .target = "finding", .help = QT_TR_NOOP("The earlier finding that has come back.")},
            },
            .states = {
                State{.name = "draft",        .label = QT_TR_NOOP("Draft")},
                State{.name = "communicated", .label = QT_TR_NOOP("Communicated")},
                State{.name = "accepted",     .label = QT_TR_NOOP("Accepted")},
                State{.name = "disputed",     .label = QT_TR_NOOP("Disputed")},
                State{.name = "closed",       .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "withdrawn",    .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "communicate", .label = QT_TR_NOOP("Communicate"), .from = {"draft"},        .to = "communicated",
                           .needs = {"grade", "requirement", "statement", "evidence"}, .stamps = {"communicated_on"}},
                Transition{.name = "accept",      .label = QT_TR_NOOP("Accept"),      .from = {"communicated", "disputed"}, .to = "accepted", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Major or minor finding without a priority, a responsible person and a due date: %n."), .type = "finding",
                            .records = "SELECT id FROM finding WHERE id = :id AND grade IN ('major', 'minor') AND (priority IS NULL OR responsible IS NULL OR due_date IS NULL)"}}},
                Transition{.name = "dispute",     .label = QT_TR_NOOP("Dispute"),     .from = {"communicated"}, .to = "disputed",  .needs = {"notes"}},
                Transition{.name = "withdraw",    .label = QT_TR_NOOP("Withdraw"),    .from = {"disputed"},     .to = "withdrawn", .needs = {"notes"}},
                Transition{.name = "close",       .label = QT_TR_NOOP("Close"),       .from = {"accepted"},     .to = "closed", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Major or minor finding without a nonconformity: %n."), .type = "finding",
                            .records = "SELECT id FROM finding WHERE id = :id AND grade IN ('major', 'minor') AND nonconformity IS NULL"},
                    Blocker{.message = QT_TR_NOOP("Nonconformity of this finding still open: %n."), .type = "nonconformity",
                            .records = "SELECT id FROM nonconformity WHERE id = (SELECT nonconformity FROM finding WHERE id = :id) AND state NOT IN ('closed', 'rejected')"}}},
            },
            .deadlines = {
                Deadline{.name = "remedy", .label = QT_TR_NOOP("What follows from the finding"), .due = "due_date", .awaited = "state IN ('communicated', 'accepted', 'disputed')", .person = "responsible"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a nonconformity"),  .type = "nonconformity", .through = "nonconformity"},
                FollowUp{.label = QT_TR_NOOP("Propose an improvement"), .type = "improvement",   .through = "improvement"},
            },
            .episode = true,
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "internal_audit",
            .context = "InternalAudit",
            .label = QT_TR_NOOP("Internal audit"),
            .clause = "4.5.4.2",
            .asks = QT_TR_NOOP("Audits show whether the management system meets the standard and your own requirements, and whether it works in practice. "
                               "Auditors are competent and never audit their own work; what they find is told, put in order of priority, remedied without delay and verified."),
            .audit = QT_TR_NOOP("An auditor takes two or three reports and follows each finding to the action that somebody else verified. "
                                "Owners who audited themselves, answers without evidence and findings that lead nowhere are found first."),
            .records = {audit(), auditChecklistItem(), finding()},
            .checks = AuditChecks::all(),
        };
    }
    // clang-format on
};

static_assert(isSound(InternalAudit::declare()));

} // namespace

Process internalAudit()
{
    return InternalAudit::declare();
}

} // namespace itsms
