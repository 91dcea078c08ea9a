// DRAFT Documentation management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct DocumentationManagement
{
    Q_DECLARE_TR_FUNCTIONS(DocumentationManagement)

public:
    // clang-format off
    static constexpr RecordType document()
    {
        // GUARDS: in_review>approved: current_revision approved by someone other than its author; in_force>withdrawn: marked obsolete, acknowledgements closed
        // LINKED FROM: RoleAssignment.letter; Process.description_doc; OtherPartyProcess.interface_doc; Obligation.document; Objective.policy; ServiceManagementPlan.roles_doc; DocumentRevision.document; RiskAssessment.method; ManagementReview.minutes; Improvement.criteria_policy; ServiceLevelAgreement.document; Budget.policy; CapacityPlan.predictive_procedures; ExternalAccess.agreement; Contract.document; ServiceRequest.procedure; CiType.definition_doc
        return RecordType{
            .name = "document",
            .prefix = "DOC",
            .label = QT_TR_NOOP("Document"),
            .plural = QT_TR_NOOP("Documents"),
            .purpose = QT_TR_NOOP("A controlled document; its text lives in revisions."),
            .fields = {
                Field{.name = "doc_number", .label = QT_TR_NOOP("Doc number"), .listed = true},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"policy", QT_TR_NOOP("Policy")}, {"plan", QT_TR_NOOP("Plan")}, {"procedure", QT_TR_NOOP("Procedure")}, {"process_description", QT_TR_NOOP("Process description")}, {"agreement", QT_TR_NOOP("Agreement")}, {"definition", QT_TR_NOOP("Definition")}, {"form", QT_TR_NOOP("Form")}, {"manual", QT_TR_NOOP("Manual")}, {"external", QT_TR_NOOP("External")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "mandatory_key", .label = QT_TR_NOOP("Mandatory key"), .listed = true},
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "clause_2011", .label = QT_TR_NOOP("Clause 2011"), .listed = true},
                Field{.name = "current_revision", .label = QT_TR_NOOP("Current revision"), .kind = Kind::Link, .listed = true, .target = "document_revision"},
                Field{.name = "external_origin", .label = QT_TR_NOOP("External origin"), .kind = Kind::YesNo},
                Field{.name = "external_source", .label = QT_TR_NOOP("External source")},
                Field{.name = "confidentiality", .label = QT_TR_NOOP("Confidentiality"), .kind = Kind::Choice, .choices = {{"public", QT_TR_NOOP("Public")}, {"internal", QT_TR_NOOP("Internal")}, {"confidential", QT_TR_NOOP("Confidential")}}, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "published_location", .label = QT_TR_NOOP("Published location")},
                Field{.name = "audience", .label = QT_TR_NOOP("Audience"), .kind = Kind::Links, .target = "interested_party"},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
                Field{.name = "retention", .label = QT_TR_NOOP("Retention"), .kind = Kind::Link, .target = "retention_rule"},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force", .label = QT_TR_NOOP("In force")},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"draft", "in_force"}, .to = "in_review"},
                Transition{.name = "to_draft", .label = QT_TR_NOOP("TO Draft"), .from = {"in_review"}, .to = "draft"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"in_review"}, .to = "approved"},
                Transition{.name = "to_in_force", .label = QT_TR_NOOP("TO In force"), .from = {"approved"}, .to = "in_force"},
                Transition{.name = "to_withdrawn", .label = QT_TR_NOOP("TO Withdrawn"), .from = {"in_force"}, .to = "withdrawn"},
            },
            .clause = "4.3.1",
        };
    }

    static constexpr RecordType documentRevision()
    {
        // GUARDS: approved>current: previous current revision becomes obsolete
        // LINKED FROM: Evidence.document_revision; Document.current_revision; Acknowledgement.document_revision; Improvement.revised_documents
        return RecordType{
            .name = "document_revision",
            .prefix = "REV",
            .label = QT_TR_NOOP("Document revision"),
            .plural = QT_TR_NOOP("Document revisions"),
            .purpose = QT_TR_NOOP("One revision of a document."),
            .fields = {
                Field{.name = "document", .label = QT_TR_NOOP("Document"), .kind = Kind::Link, .required = true, .listed = true, .target = "document"},
                Field{.name = "revision", .label = QT_TR_NOOP("Revision"), .listed = true},
                Field{.name = "change_summary", .label = QT_TR_NOOP("Change summary"), .kind = Kind::LongText},
                Field{.name = "author", .label = QT_TR_NOOP("Author"), .kind = Kind::Person, .listed = true},
                Field{.name = "reviewer", .label = QT_TR_NOOP("Reviewer"), .kind = Kind::Person, .listed = true},
                Field{.name = "approver", .label = QT_TR_NOOP("Approver"), .kind = Kind::Person, .listed = true},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
                Field{.name = "effective_from", .label = QT_TR_NOOP("Effective from"), .kind = Kind::Date},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "file", .label = QT_TR_NOOP("File"), .kind = Kind::Attachment},
                Field{.name = "file_sha256", .label = QT_TR_NOOP("File sha256")},
                Field{.name = "obsolete_marked", .label = QT_TR_NOOP("Obsolete marked"), .kind = Kind::YesNo},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "current", .label = QT_TR_NOOP("Current")},
                State{.name = "obsolete", .label = QT_TR_NOOP("Obsolete"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft"}, .to = "approved"},
                Transition{.name = "to_current", .label = QT_TR_NOOP("TO Current"), .from = {"approved"}, .to = "current"},
                Transition{.name = "to_obsolete", .label = QT_TR_NOOP("TO Obsolete"), .from = {"current"}, .to = "obsolete"},
            },
            .parent = "document",
            .clause = "4.3.2",
        };
    }

    static constexpr RecordType acknowledgement()
    {
        // GUARDS: 
        // LINKED FROM: 
        return RecordType{
            .name = "acknowledgement",
            .prefix = "ACK",
            .label = QT_TR_NOOP("Acknowledgement"),
            .plural = QT_TR_NOOP("Acknowledgements"),
            .purpose = QT_TR_NOOP("Read-and-understood confirmation by one person."),
            .fields = {
                Field{.name = "document_revision", .label = QT_TR_NOOP("Document revision"), .kind = Kind::Link, .required = true, .listed = true, .target = "document_revision"},
                Field{.name = "person", .label = QT_TR_NOOP("Person"), .kind = Kind::Person, .listed = true},
                Field{.name = "requested_on", .label = QT_TR_NOOP("Requested on"), .kind = Kind::Date, .listed = true},
                Field{.name = "due_on", .label = QT_TR_NOOP("Due on"), .kind = Kind::Date, .listed = true},
                Field{.name = "acknowledged_on", .label = QT_TR_NOOP("Acknowledged on"), .kind = Kind::Date, .listed = true},
                Field{.name = "understood_check", .label = QT_TR_NOOP("Understood check"), .kind = Kind::Choice, .listed = true, .choices = {{"none", QT_TR_NOOP("None")}, {"quiz", QT_TR_NOOP("Quiz")}, {"interview", QT_TR_NOOP("Interview")}}},
                Field{.name = "score", .label = QT_TR_NOOP("Score"), .kind = Kind::Percent},
                Field{.name = "remark", .label = QT_TR_NOOP("Remark"), .kind = Kind::LongText},
            },
            .states = {
                State{.name = "requested", .label = QT_TR_NOOP("Requested")},
                State{.name = "acknowledged", .label = QT_TR_NOOP("Acknowledged"), .closed = true},
                State{.name = "overdue", .label = QT_TR_NOOP("Overdue")},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_acknowledged", .label = QT_TR_NOOP("TO Acknowledged"), .from = {"requested", "overdue"}, .to = "acknowledged"},
                Transition{.name = "to_overdue", .label = QT_TR_NOOP("TO Overdue"), .from = {"requested"}, .to = "overdue"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"requested"}, .to = "cancelled"},
            },
            .parent = "document_revision",
            .clause = "4.1.2",
        };
    }

    static constexpr RecordType retentionRule()
    {
        // GUARDS: 
        // LINKED FROM: Evidence.retention; Document.retention
        return RecordType{
            .name = "retention_rule",
            .prefix = "RET",
            .label = QT_TR_NOOP("Retention rule"),
            .plural = QT_TR_NOOP("Retention rules"),
            .purpose = QT_TR_NOOP("How one kind of record is identified, stored, protected, retrieved, kept and disposed of."),
            .fields = {
                Field{.name = "record_type", .label = QT_TR_NOOP("Record type"), .listed = true},
                Field{.name = "identification", .label = QT_TR_NOOP("Identification"), .kind = Kind::LongText},
                Field{.name = "storage", .label = QT_TR_NOOP("Storage"), .listed = true},
                Field{.name = "protection", .label = QT_TR_NOOP("Protection"), .kind = Kind::LongText},
                Field{.name = "retrieval", .label = QT_TR_NOOP("Retrieval"), .kind = Kind::LongText},
                Field{.name = "retention_months", .label = QT_TR_NOOP("Retention months"), .kind = Kind::Integer, .listed = true},
                Field{.name = "trigger", .label = QT_TR_NOOP("Trigger"), .kind = Kind::Choice, .choices = {{"creation", QT_TR_NOOP("Creation")}, {"closure", QT_TR_NOOP("Closure")}, {"contract_end", QT_TR_NOOP("Contract end")}, {"supersession", QT_TR_NOOP("Supersession")}}},
                Field{.name = "disposal", .label = QT_TR_NOOP("Disposal"), .kind = Kind::Choice, .choices = {{"delete", QT_TR_NOOP("Delete")}, {"shred", QT_TR_NOOP("Shred")}, {"archive", QT_TR_NOOP("Archive")}}},
                Field{.name = "legal_basis", .label = QT_TR_NOOP("Legal basis"), .kind = Kind::Link, .target = "obligation", .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .clause = "4.3.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "documentation_management",
            .context = "DocumentationManagement",
            .label = QT_TR_NOOP("Documentation management"),
            .clause = "4.3",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {document(), documentRevision(), acknowledgement(), retentionRule()},
        };
    }
    // clang-format on
};

static_assert(isSound(DocumentationManagement::declare()));

} // namespace

Process documentationManagement()
{
    return DocumentationManagement::declare();
}

} // namespace itsms
