// DRAFT Monitoring of conformity.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ConformityAssessment
{
    Q_DECLARE_TR_FUNCTIONS(ConformityAssessment)

public:
    // clang-format off
    static constexpr RecordType requirementAssessment()
    {
        // GUARDS: submitted>confirmed: by another person than assessor; result conforms needs at least one Evidence
        // LINKED FROM: 
        return RecordType{
            .name = "requirement_assessment",
            .prefix = "ASM",
            .label = QT_TR_NOOP("Requirement assessment"),
            .plural = QT_TR_NOOP("Requirement assessments"),
            .purpose = QT_TR_NOOP("Dated judgement of one requirement with evidence, gap and plan."),
            .fields = {
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .listed = true}, // requirement id such as 6.1.d
                Field{.name = "assessed_on", .label = QT_TR_NOOP("Assessed on"), .kind = Kind::Date, .listed = true},
                Field{.name = "assessor", .label = QT_TR_NOOP("Assessor"), .kind = Kind::Person, .listed = true},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .listed = true, .choices = {{"conforms", QT_TR_NOOP("Conforms")}, {"partly", QT_TR_NOOP("Partly")}, {"does_not", QT_TR_NOOP("Does not")}, {"not_assessed", QT_TR_NOOP("Not assessed")}}},
                Field{.name = "maturity", .label = QT_TR_NOOP("Maturity"), .kind = Kind::Integer, .listed = true},
                Field{.name = "subitem_results", .label = QT_TR_NOOP("Subitem results"), .kind = Kind::LongText}, // list
                Field{.name = "rationale", .label = QT_TR_NOOP("Rationale"), .kind = Kind::LongText},
                Field{.name = "gap", .label = QT_TR_NOOP("Gap"), .kind = Kind::LongText},
                Field{.name = "evidence", .label = QT_TR_NOOP("Evidence"), .kind = Kind::Links, .target = "evidence", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "target_date", .label = QT_TR_NOOP("Target date"), .kind = Kind::Date},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date},
                Field{.name = "audit", .label = QT_TR_NOOP("Audit"), .kind = Kind::Link, .target = "audit"},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "submitted", .label = QT_TR_NOOP("Submitted")},
                State{.name = "confirmed", .label = QT_TR_NOOP("Confirmed")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_submitted", .label = QT_TR_NOOP("TO Submitted"), .from = {"open"}, .to = "submitted"},
                Transition{.name = "to_confirmed", .label = QT_TR_NOOP("TO Confirmed"), .from = {"submitted"}, .to = "confirmed"},
                Transition{.name = "to_open", .label = QT_TR_NOOP("TO Open"), .from = {"submitted"}, .to = "open"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"confirmed"}, .to = "superseded"},
            },
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType evidence()
    {
        // GUARDS: 
        // LINKED FROM: RequirementAssessment.evidence; CommunicationItem.proof; Competence.skill_evidence; AuditChecklistItem.evidence; Finding.evidence; ReviewInput.evidence; AcceptanceCriterion.evidence
        return RecordType{
            .name = "evidence",
            .prefix = "EVD",
            .label = QT_TR_NOOP("Evidence"),
            .plural = QT_TR_NOOP("Evidences"),
            .purpose = QT_TR_NOOP("Pointer to the record, document or file that proves something."),
            .fields = {
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .required = true, .listed = true}, // requirement id such as 6.1.d
                Field{.name = "record", .label = QT_TR_NOOP("Record"), .listed = true}, // number of any record
                Field{.name = "document_revision", .label = QT_TR_NOOP("Document revision"), .kind = Kind::Link, .listed = true, .target = "document_revision"},
                Field{.name = "file", .label = QT_TR_NOOP("File"), .kind = Kind::Attachment, .listed = true},
                Field{.name = "file_sha256", .label = QT_TR_NOOP("File sha256"), .listed = true},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "collected_on", .label = QT_TR_NOOP("Collected on"), .kind = Kind::Date},
                Field{.name = "collected_by", .label = QT_TR_NOOP("Collected by"), .kind = Kind::Person},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date},
                Field{.name = "valid_until", .label = QT_TR_NOOP("Valid until"), .kind = Kind::Date},
                Field{.name = "retention", .label = QT_TR_NOOP("Retention"), .kind = Kind::Link, .target = "retention_rule"},
                Field{.name = "confidentiality", .label = QT_TR_NOOP("Confidentiality"), .kind = Kind::Choice, .choices = {{"public", QT_TR_NOOP("Public")}, {"internal", QT_TR_NOOP("Internal")}, {"confidential", QT_TR_NOOP("Confidential")}}},
            },
            .states = {
                State{.name = "current", .label = QT_TR_NOOP("Current")},
                State{.name = "expired", .label = QT_TR_NOOP("Expired"), .closed = true},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_expired", .label = QT_TR_NOOP("TO Expired"), .from = {"current"}, .to = "expired"},
                Transition{.name = "to_withdrawn", .label = QT_TR_NOOP("TO Withdrawn"), .from = {"current"}, .to = "withdrawn"},
            },
            .parent = "requirement",
            .clause = "4.3.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "conformity_assessment",
            .context = "ConformityAssessment",
            .label = QT_TR_NOOP("Monitoring of conformity"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {requirementAssessment(), evidence()},
        };
    }
    // clang-format on
};

static_assert(isSound(ConformityAssessment::declare()));

} // namespace

Process conformityAssessment()
{
    return ConformityAssessment::declare();
}

} // namespace itsms
