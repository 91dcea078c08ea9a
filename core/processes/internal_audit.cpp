// DRAFT Internal audit.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct InternalAudit
{
    Q_DECLARE_TR_FUNCTIONS(InternalAudit)

public:
    // clang-format off
    static constexpr RecordType auditProgramme()
    {
        // GUARDS: draft>approved: clauses_planned covers clauses 4-9 incl. all processes
        // LINKED FROM: Audit.programme
        return RecordType{
            .name = "audit_programme",
            .prefix = "APG",
            .label = QT_TR_NOOP("Audit programme"),
            .plural = QT_TR_NOOP("Audit programmes"),
            .purpose = QT_TR_NOOP("Programme of internal audits for a cycle with rationale."),
            .fields = {
                Field{.name = "cycle_from", .label = QT_TR_NOOP("Cycle from"), .kind = Kind::Date, .listed = true},
                Field{.name = "cycle_to", .label = QT_TR_NOOP("Cycle to"), .kind = Kind::Date, .listed = true},
                Field{.name = "objectives", .label = QT_TR_NOOP("Objectives"), .kind = Kind::LongText},
                Field{.name = "rationale", .label = QT_TR_NOOP("Rationale"), .kind = Kind::LongText},
                Field{.name = "importance_and_status", .label = QT_TR_NOOP("Importance and status"), .kind = Kind::LongText},
                Field{.name = "previous_results", .label = QT_TR_NOOP("Previous results"), .kind = Kind::LongText},
                Field{.name = "criteria", .label = QT_TR_NOOP("Criteria"), .kind = Kind::LongText},
                Field{.name = "methods", .label = QT_TR_NOOP("Methods"), .kind = Kind::LongText},
                Field{.name = "clauses_planned", .label = QT_TR_NOOP("Clauses planned"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")}, // list
                Field{.name = "audits", .label = QT_TR_NOOP("Audits"), .kind = Kind::Links, .target = "audit"},
                Field{.name = "resources", .label = QT_TR_NOOP("Resources"), .kind = Kind::LongText},
                Field{.name = "programme_risks", .label = QT_TR_NOOP("Programme risks"), .kind = Kind::LongText},
                Field{.name = "manager", .label = QT_TR_NOOP("Manager"), .kind = Kind::Person},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "running", .label = QT_TR_NOOP("Running")},
                State{.name = "completed", .label = QT_TR_NOOP("Completed")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft"}, .to = "approved"},
                Transition{.name = "to_running", .label = QT_TR_NOOP("TO Running"), .from = {"approved"}, .to = "running"},
                Transition{.name = "to_completed", .label = QT_TR_NOOP("TO Completed"), .from = {"running"}, .to = "completed"},
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"completed"}, .to = "reviewed"},
            },
            .clause = "4.5.4.2",
        };
    }

    static constexpr RecordType audit()
    {
        // GUARDS: planned>prepared: objectives, scope, criteria, auditors set and independent; reported>closed: no open nonconformity; follow_up>closed: every action verified
        // LINKED FROM: RequirementAssessment.audit; AuditProgramme.audits; Audit.follow_up_of; AuditChecklistItem.audit; Finding.audit
        return RecordType{
            .name = "audit",
            .prefix = "AUD",
            .label = QT_TR_NOOP("Audit"),
            .plural = QT_TR_NOOP("Audits"),
            .purpose = QT_TR_NOOP("One audit from initiation to follow-up (19011 steps)."),
            .fields = {
                Field{.name = "programme", .label = QT_TR_NOOP("Programme"), .kind = Kind::Link, .listed = true, .target = "audit_programme"},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"internal", QT_TR_NOOP("Internal")}, {"security", QT_TR_NOOP("Security")}, {"configuration", QT_TR_NOOP("Configuration")}, {"supplier", QT_TR_NOOP("Supplier")}, {"certification", QT_TR_NOOP("Certification")}, {"surveillance", QT_TR_NOOP("Surveillance")}}},
                Field{.name = "objectives", .label = QT_TR_NOOP("Objectives"), .kind = Kind::LongText},
                Field{.name = "scope", .label = QT_TR_NOOP("Scope"), .kind = Kind::LongText},
                Field{.name = "criteria", .label = QT_TR_NOOP("Criteria"), .kind = Kind::LongText},
                Field{.name = "method", .label = QT_TR_NOOP("Method"), .kind = Kind::Choice, .listed = true, .choices = {{"on_site", QT_TR_NOOP("On site")}, {"remote", QT_TR_NOOP("Remote")}, {"mixed", QT_TR_NOOP("Mixed")}}},
                Field{.name = "clauses", .label = QT_TR_NOOP("Clauses"), .kind = Kind::LongText}, // list
                Field{.name = "processes", .label = QT_TR_NOOP("Processes"), .kind = Kind::Links, .target = "process"},
                Field{.name = "lead_auditor", .label = QT_TR_NOOP("Lead auditor"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "auditors", .label = QT_TR_NOOP("Auditors"), .kind = Kind::Links, .target = "person"},
                Field{.name = "auditees", .label = QT_TR_NOOP("Auditees"), .kind = Kind::Links, .target = "person"},
                Field{.name = "planned_from", .label = QT_TR_NOOP("Planned from"), .kind = Kind::Date},
                Field{.name = "planned_to", .label = QT_TR_NOOP("Planned to"), .kind = Kind::Date},
                Field{.name = "opened_on", .label = QT_TR_NOOP("Opened on"), .kind = Kind::Date},
                Field{.name = "closed_on", .label = QT_TR_NOOP("Closed on"), .kind = Kind::Date},
                Field{.name = "report_on", .label = QT_TR_NOOP("Report on"), .kind = Kind::Date},
                Field{.name = "report_to", .label = QT_TR_NOOP("Report to"), .kind = Kind::Links, .target = "person", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "conclusions", .label = QT_TR_NOOP("Conclusions"), .kind = Kind::LongText},
                Field{.name = "follow_up_of", .label = QT_TR_NOOP("Follow up of"), .kind = Kind::Link, .target = "audit"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "prepared", .label = QT_TR_NOOP("Prepared")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "reported", .label = QT_TR_NOOP("Reported")},
                State{.name = "follow_up", .label = QT_TR_NOOP("Follow up")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_prepared", .label = QT_TR_NOOP("TO Prepared"), .from = {"planned"}, .to = "prepared"},
                Transition{.name = "to_in_progress", .label = QT_TR_NOOP("TO In progress"), .from = {"prepared"}, .to = "in_progress"},
                Transition{.name = "to_reported", .label = QT_TR_NOOP("TO Reported"), .from = {"in_progress"}, .to = "reported"},
                Transition{.name = "to_follow_up", .label = QT_TR_NOOP("TO Follow up"), .from = {"reported"}, .to = "follow_up"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"reported", "follow_up"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
            },
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType auditChecklistItem()
    {
        // GUARDS: open>answered: result set and, unless not_applicable, evidence given
        // LINKED FROM: 
        return RecordType{
            .name = "audit_checklist_item",
            .prefix = "CHK",
            .label = QT_TR_NOOP("Audit checklist item"),
            .plural = QT_TR_NOOP("Audit checklist items"),
            .purpose = QT_TR_NOOP("One question, what was looked at and what was found."),
            .fields = {
                Field{.name = "audit", .label = QT_TR_NOOP("Audit"), .kind = Kind::Link, .required = true, .listed = true, .target = "audit"},
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .listed = true}, // requirement id such as 6.1.d
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "question", .label = QT_TR_NOOP("Question"), .kind = Kind::LongText},
                Field{.name = "method", .label = QT_TR_NOOP("Method"), .kind = Kind::Choice, .listed = true, .choices = {{"interview", QT_TR_NOOP("Interview")}, {"observation", QT_TR_NOOP("Observation")}, {"document", QT_TR_NOOP("Document")}, {"sample", QT_TR_NOOP("Sample")}, {"computed_check", QT_TR_NOOP("Computed check")}}},
                Field{.name = "auditor", .label = QT_TR_NOOP("Auditor"), .kind = Kind::Person, .listed = true},
                Field{.name = "auditee", .label = QT_TR_NOOP("Auditee"), .kind = Kind::Person},
                Field{.name = "sample", .label = QT_TR_NOOP("Sample"), .kind = Kind::LongText},
                Field{.name = "evidence", .label = QT_TR_NOOP("Evidence"), .kind = Kind::Links, .target = "evidence", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"conforms", QT_TR_NOOP("Conforms")}, {"observation", QT_TR_NOOP("Observation")}, {"minor", QT_TR_NOOP("Minor")}, {"major", QT_TR_NOOP("Major")}, {"not_applicable", QT_TR_NOOP("Not applicable")}}},
                Field{.name = "comment", .label = QT_TR_NOOP("Comment"), .kind = Kind::LongText},
                Field{.name = "finding", .label = QT_TR_NOOP("Finding"), .kind = Kind::Link, .target = "finding"},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "answered", .label = QT_TR_NOOP("Answered"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_answered", .label = QT_TR_NOOP("TO Answered"), .from = {"open"}, .to = "answered"},
            },
            .parent = "audit",
            .clause = "4.5.4.2",
        };
    }

    static constexpr RecordType finding()
    {
        // GUARDS: draft>communicated: requirement and evidence set; accepted>closed: linked nonconformity closed when grade is major or minor
        // LINKED FROM: AuditChecklistItem.finding; Finding.repeat_of
        return RecordType{
            .name = "finding",
            .prefix = "FND",
            .label = QT_TR_NOOP("Finding"),
            .plural = QT_TR_NOOP("Findings"),
            .purpose = QT_TR_NOOP("Audit finding against a criterion."),
            .fields = {
                Field{.name = "audit", .label = QT_TR_NOOP("Audit"), .kind = Kind::Link, .listed = true, .target = "audit"},
                Field{.name = "grade", .label = QT_TR_NOOP("Grade"), .kind = Kind::Choice, .listed = true, .choices = {{"major", QT_TR_NOOP("Major")}, {"minor", QT_TR_NOOP("Minor")}, {"observation", QT_TR_NOOP("Observation")}, {"opportunity", QT_TR_NOOP("Opportunity")}, {"strength", QT_TR_NOOP("Strength")}}},
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .listed = true}, // requirement id such as 6.1.d
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "statement", .label = QT_TR_NOOP("Statement"), .kind = Kind::LongText},
                Field{.name = "evidence", .label = QT_TR_NOOP("Evidence"), .kind = Kind::Links, .target = "evidence"},
                Field{.name = "auditor", .label = QT_TR_NOOP("Auditor"), .kind = Kind::Person},
                Field{.name = "communicated_on", .label = QT_TR_NOOP("Communicated on"), .kind = Kind::Date},
                Field{.name = "priority", .label = QT_TR_NOOP("Priority"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person},
                Field{.name = "due_date", .label = QT_TR_NOOP("Due date"), .kind = Kind::Date},
                Field{.name = "nonconformity", .label = QT_TR_NOOP("Nonconformity"), .kind = Kind::Link, .target = "nonconformity"},
                Field{.name = "improvement", .label = QT_TR_NOOP("Improvement"), .kind = Kind::Link, .target = "improvement"},
                Field{.name = "repeat_of", .label = QT_TR_NOOP("Repeat of"), .kind = Kind::Link, .target = "finding"},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "communicated", .label = QT_TR_NOOP("Communicated")},
                State{.name = "accepted", .label = QT_TR_NOOP("Accepted")},
                State{.name = "disputed", .label = QT_TR_NOOP("Disputed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_communicated", .label = QT_TR_NOOP("TO Communicated"), .from = {"draft"}, .to = "communicated"},
                Transition{.name = "to_accepted", .label = QT_TR_NOOP("TO Accepted"), .from = {"communicated", "disputed"}, .to = "accepted"},
                Transition{.name = "to_disputed", .label = QT_TR_NOOP("TO Disputed"), .from = {"communicated"}, .to = "disputed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"disputed", "accepted"}, .to = "closed"},
            },
            .clause = "4.5.4.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "internal_audit",
            .context = "InternalAudit",
            .label = QT_TR_NOOP("Internal audit"),
            .clause = "4.5.4.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {auditProgramme(), audit(), auditChecklistItem(), finding()},
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
