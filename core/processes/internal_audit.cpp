// Internal audit: the audits of a programme, what was asked in them, and what was found.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

#define REPORTED "audit.state IN ('reported', 'follow_up', 'closed')"
#define AUDITORS_OF(id)                                                                                                                    \
    "(SELECT lead_auditor FROM audit AS led WHERE led.id = " id " UNION SELECT target FROM audit_auditors WHERE source = " id ")"
/// Who may not audit a process.
#define ANSWERS_FOR_PROCESS "(process.owner, process.process_owner, process.process_manager)"
/// Of person: neither sent by an auditing body, which vouches for its people, nor known to be able to audit.
#define NO_AUDITOR                                                                                                                         \
    "coalesce(person.employer_kind, '') <> 'auditor' AND NOT EXISTS (SELECT 1 FROM competence WHERE competence.person = person.id "        \
    "AND competence.state = 'met' AND competence.role IN ('internal_auditor', 'lead_auditor'))"

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

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "audit_has_objectives", // CK-046
                  .label = QT_TR_NOOP("Each audit states its objectives"),
                  .remedy = QT_TR_NOOP("Write down what the audit is to find out."),
                  .clause = "4.5.4.1", .subject = "audit",
                  .offenders = "SELECT id FROM audit WHERE state <> 'cancelled' AND coalesce(objectives, '') = ''"},
            Check{.name = "audit_planned_in_full", // CK-054
                  .label = QT_TR_NOOP("Each prepared audit has its scope, criteria and method in writing, and belongs to a programme that says how often it comes"),
                  .remedy = QT_TR_NOOP("Fill in scope, criteria and where it takes place, link the programme, and write methods and frequency there."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit LEFT JOIN audit_programme ON audit_programme.id = audit.programme
                      WHERE audit.state NOT IN ('planned', 'cancelled') AND coalesce(audit.kind, 'internal') NOT IN ('supplier', 'certification', 'surveillance')
                        AND (coalesce(audit.scope, '') = '' OR coalesce(audit.criteria, '') = '' OR audit.method IS NULL OR coalesce(audit_programme.methods, '') = ''))"},
            Check{.name = "audit_not_overdue", // CK-051
                  .label = QT_TR_NOOP("No planned audit is past its last planned day"),
                  .remedy = QT_TR_NOOP("Carry it out, or agree new dates with the programme manager."),
                  .clause = "4.5.4.2", .subject = "audit", .severity = Severity::Major,
                  .offenders = "SELECT id FROM audit WHERE state IN ('planned', 'prepared') AND planned_to < :today"},
            Check{.name = "auditors_independent", // CK-055
                  .label = QT_TR_NOOP("Nobody audits themselves or a process they answer for"),
                  .remedy = QT_TR_NOOP("Give this audit, or this process in it, to somebody else."),
                  .clause = "4.5.4.2", .subject = "audit", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE audit.state NOT IN ('closed', 'cancelled')
                        AND EXISTS (SELECT 1 FROM person WHERE person.id IN )" AUDITORS_OF("audit.id") R"(
                                    AND (person.id IN (SELECT target FROM audit_auditees WHERE source = audit.id)
                                      OR EXISTS (SELECT 1 FROM audit_processes JOIN process ON process.id = target WHERE source = audit.id AND person.id IN )" ANSWERS_FOR_PROCESS ")))"},
            Check{.name = "auditor_asks_others", // CK-055
                  .label = QT_TR_NOOP("No audit question is put by somebody to themselves, or about a process they answer for"),
                  .remedy = QT_TR_NOOP("Let another auditor ask again, and record that answer."),
                  .clause = "4.5.4.2", .subject = "audit_checklist_item", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT item.id FROM audit_checklist_item AS item JOIN audit ON audit.id = item.audit LEFT JOIN process ON process.id = item.process
                      WHERE audit.state <> 'cancelled' AND (item.auditor = item.auditee OR (audit.state <> 'closed' AND item.auditor IN )" ANSWERS_FOR_PROCESS "))"},
            Check{.name = "auditors_competent", // CK-056
                  .label = QT_TR_NOOP("Each auditor has a competence in auditing that is met, or comes from an auditing body"),
                  .remedy = QT_TR_NOOP("Record the competence as internal or lead auditor with its evidence, or choose somebody who has it."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE audit.state IN ('prepared', 'in_progress', 'reported', 'follow_up')
                        AND EXISTS (SELECT 1 FROM person WHERE person.id IN )" AUDITORS_OF("audit.id") " AND " NO_AUDITOR ")"},
            Check{.name = "audit_questions_answered", // CK-057
                  .label = QT_TR_NOOP("Each question of a reported audit is answered, with evidence unless it does not apply"),
                  .remedy = QT_TR_NOOP("Record what was found and link the evidence."),
                  .clause = "4.5.4.2", .subject = "audit_checklist_item",
                  .offenders = R"(
                      SELECT item.id FROM audit_checklist_item AS item JOIN audit ON audit.id = item.audit AND )" REPORTED R"(
                      WHERE item.state = 'open' OR item.result IS NULL
                        OR (item.result <> 'not_applicable' AND NOT EXISTS (SELECT 1 FROM audit_checklist_item_evidence WHERE source = item.id)))"},
            Check{.name = "audit_report_distributed", // CK-048
                  .label = QT_TR_NOOP("Each reported audit names who received the report"),
                  .remedy = QT_TR_NOOP("Send the report to those who were audited and to management, and record who received it."),
                  .clause = "4.5.4.1", .subject = "audit",
                  .offenders = "SELECT id FROM audit WHERE " REPORTED " AND NOT EXISTS (SELECT 1 FROM audit_report_to WHERE source = audit.id)"},
            Check{.name = "finding_communicated", // CK-058
                  .label = QT_TR_NOOP("No finding of a reported audit was kept from those who were audited"),
                  .remedy = QT_TR_NOOP("Communicate the finding, or delete it where it did not hold."),
                  .clause = "4.5.4.2", .subject = "finding",
                  .offenders = "SELECT finding.id FROM finding JOIN audit ON audit.id = finding.audit WHERE finding.state = 'draft' AND " REPORTED},
            Check{.name = "finding_leads_to_nonconformity", // CK-058
                  .label = QT_TR_NOOP("Each major or minor finding led to a nonconformity, with a priority, a responsible person and a due date"),
                  .remedy = QT_TR_NOOP("Raise the nonconformity from the finding, and fill in priority, responsible person and due date."),
                  .clause = "4.5.4.2", .subject = "finding", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM finding
                      WHERE state IN ('communicated', 'accepted', 'closed') AND grade IN ('major', 'minor')
                        AND (nonconformity IS NULL OR priority IS NULL OR responsible IS NULL OR due_date IS NULL))"},
            Check{.name = "audit_followed_up", // CK-062
                  .label = QT_TR_NOOP("Each audit with nonconformities is followed up in time, by itself or by a further audit"),
                  .remedy = QT_TR_NOOP("Begin the follow-up, verify the actions that are past their day, or plan a follow-up audit."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE )" REPORTED R"( AND NOT EXISTS (SELECT 1 FROM audit AS again WHERE again.follow_up_of = audit.id AND again.state <> 'cancelled')
                        AND EXISTS (SELECT 1 FROM finding JOIN nonconformity ON nonconformity.id = finding.nonconformity
                                    WHERE finding.audit = audit.id AND nonconformity.state NOT IN ('closed', 'rejected') AND (audit.state <> 'follow_up' OR nonconformity.due_date < :today)))"},
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
            .checks = checks(),
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
