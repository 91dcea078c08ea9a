// DRAFT Change management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ChangeManagement
{
    Q_DECLARE_TR_FUNCTIONS(ChangeManagement)

public:
    // clang-format off
    static constexpr RecordType change()
    {
        // GUARDS: recorded>classified: scope filled; assessed>approved: six decision factors and ChangeApproval decided; approved>scheduled: kind standard or test not_needed; classified>approved and approved>implemented: emergency or standard only; major_impact needs transition; implemented>reviewed: review held and cmdb_updated_on set when CIs changed
        // LINKED FROM: DocumentRevision.change; ActionItem.change; ServiceRequirement.last_change; ServiceCatalogue.change; ServiceLevelAgreement.change; OperationalAgreement.change; ServiceTransition.change; ContinuityPlan.change; AvailabilityPlan.change; PlanTest.triggering_change; Outage.change; CostLine.change; CapacityPlan.change; Contract.change; Incident.caused_by_change; ServiceRequest.change; Problem.change; ConfigurationItem.changes; ConfigurationItem.last_change; CiRelationship.change; ConfigurationBaseline.change; ChangeApproval.change; Release.changes
        return RecordType{
            .name = "change",
            .prefix = "CHG",
            .label = QT_TR_NOOP("Change"),
            .plural = QT_TR_NOOP("Changes"),
            .purpose = QT_TR_NOOP("Request for change through to review."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"standard", QT_TR_NOOP("Standard")}, {"normal", QT_TR_NOOP("Normal")}, {"emergency", QT_TR_NOOP("Emergency")}}},
                Field{.name = "major_impact", .label = QT_TR_NOOP("Major impact"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "major_reason", .label = QT_TR_NOOP("Major reason"), .kind = Kind::Choice, .choices = {{"none", QT_TR_NOOP("None")}, {"new_service", QT_TR_NOOP("New service")}, {"impact", QT_TR_NOOP("Impact")}, {"removal", QT_TR_NOOP("Removal")}, {"transfer", QT_TR_NOOP("Transfer")}}},
                Field{.name = "category", .label = QT_TR_NOOP("Category"), .kind = Kind::Choice, .listed = true, .choices = {{"service", QT_TR_NOOP("Service")}, {"component", QT_TR_NOOP("Component")}, {"ci", QT_TR_NOOP("Ci")}, {"sla", QT_TR_NOOP("Sla")}, {"catalogue", QT_TR_NOOP("Catalogue")}, {"contract", QT_TR_NOOP("Contract")}, {"plan", QT_TR_NOOP("Plan")}, {"requirement", QT_TR_NOOP("Requirement")}, {"document", QT_TR_NOOP("Document")}, {"sms", QT_TR_NOOP("Sms")}}},
                Field{.name = "scope", .label = QT_TR_NOOP("Scope"), .kind = Kind::LongText},
                Field{.name = "reason", .label = QT_TR_NOOP("Reason"), .kind = Kind::LongText},
                Field{.name = "requested_by", .label = QT_TR_NOOP("Requested by"), .listed = true},
                Field{.name = "requested_on", .label = QT_TR_NOOP("Requested on"), .kind = Kind::Date},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "cis", .label = QT_TR_NOOP("Cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "target_record", .label = QT_TR_NOOP("Target record")}, // number of any record
                Field{.name = "risk_assessment", .label = QT_TR_NOOP("Risk assessment"), .kind = Kind::LongText},
                Field{.name = "risk_level", .label = QT_TR_NOOP("Risk level"), .kind = Kind::Choice, .choices = {{"low", QT_TR_NOOP("Low")}, {"medium", QT_TR_NOOP("Medium")}, {"high", QT_TR_NOOP("High")}}},
                Field{.name = "customer_impact", .label = QT_TR_NOOP("Customer impact"), .kind = Kind::LongText},
                Field{.name = "security_impact", .label = QT_TR_NOOP("Security impact"), .kind = Kind::LongText},
                Field{.name = "continuity_impact", .label = QT_TR_NOOP("Continuity impact"), .kind = Kind::LongText},
                Field{.name = "availability_impact", .label = QT_TR_NOOP("Availability impact"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "capacity_impact", .label = QT_TR_NOOP("Capacity impact"), .kind = Kind::LongText},
                Field{.name = "release_impact", .label = QT_TR_NOOP("Release impact"), .kind = Kind::LongText},
                Field{.name = "benefits", .label = QT_TR_NOOP("Benefits"), .kind = Kind::LongText},
                Field{.name = "feasibility", .label = QT_TR_NOOP("Feasibility"), .kind = Kind::LongText},
                Field{.name = "cost_estimate", .label = QT_TR_NOOP("Cost estimate"), .kind = Kind::Money},
                Field{.name = "transition", .label = QT_TR_NOOP("Transition"), .kind = Kind::Link, .target = "service_transition"},
                Field{.name = "approvals", .label = QT_TR_NOOP("Approvals"), .kind = Kind::Rows, .target = "change_approval"},
                Field{.name = "tested_on", .label = QT_TR_NOOP("Tested on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 3")},
                Field{.name = "test_result", .label = QT_TR_NOOP("Test result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}, {"not_needed", QT_TR_NOOP("Not needed")}}},
                Field{.name = "backout_plan", .label = QT_TR_NOOP("Backout plan"), .kind = Kind::LongText},
                Field{.name = "backout_tested", .label = QT_TR_NOOP("Backout tested"), .kind = Kind::YesNo},
                Field{.name = "planned_from", .label = QT_TR_NOOP("Planned from"), .kind = Kind::Instant},
                Field{.name = "planned_to", .label = QT_TR_NOOP("Planned to"), .kind = Kind::Instant},
                Field{.name = "implemented_at", .label = QT_TR_NOOP("Implemented at"), .kind = Kind::Instant},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"successful", QT_TR_NOOP("Successful")}, {"failed", QT_TR_NOOP("Failed")}, {"backed_out", QT_TR_NOOP("Backed out")}}},
                Field{.name = "cmdb_updated_on", .label = QT_TR_NOOP("Cmdb updated on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 4")},
                Field{.name = "review", .label = QT_TR_NOOP("Review"), .kind = Kind::Link, .target = "review"},
                Field{.name = "release", .label = QT_TR_NOOP("Release"), .kind = Kind::Link, .target = "release"},
                Field{.name = "problem", .label = QT_TR_NOOP("Problem"), .kind = Kind::Link, .target = "problem"},
            },
            .states = {
                State{.name = "recorded", .label = QT_TR_NOOP("Recorded")},
                State{.name = "classified", .label = QT_TR_NOOP("Classified")},
                State{.name = "assessed", .label = QT_TR_NOOP("Assessed")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "rejected", .label = QT_TR_NOOP("Rejected"), .closed = true},
                State{.name = "built", .label = QT_TR_NOOP("Built")},
                State{.name = "tested", .label = QT_TR_NOOP("Tested")},
                State{.name = "scheduled", .label = QT_TR_NOOP("Scheduled")},
                State{.name = "implemented", .label = QT_TR_NOOP("Implemented")},
                State{.name = "backed_out", .label = QT_TR_NOOP("Backed out")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_classified", .label = QT_TR_NOOP("TO Classified"), .from = {"recorded"}, .to = "classified"},
                Transition{.name = "to_assessed", .label = QT_TR_NOOP("TO Assessed"), .from = {"classified"}, .to = "assessed"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"assessed", "classified"}, .to = "approved"},
                Transition{.name = "to_rejected", .label = QT_TR_NOOP("TO Rejected"), .from = {"assessed"}, .to = "rejected"},
                Transition{.name = "to_built", .label = QT_TR_NOOP("TO Built"), .from = {"approved", "tested"}, .to = "built"},
                Transition{.name = "to_tested", .label = QT_TR_NOOP("TO Tested"), .from = {"built"}, .to = "tested"},
                Transition{.name = "to_scheduled", .label = QT_TR_NOOP("TO Scheduled"), .from = {"tested", "approved"}, .to = "scheduled"},
                Transition{.name = "to_implemented", .label = QT_TR_NOOP("TO Implemented"), .from = {"scheduled", "approved"}, .to = "implemented"},
                Transition{.name = "to_backed_out", .label = QT_TR_NOOP("TO Backed out"), .from = {"implemented"}, .to = "backed_out"},
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"implemented", "backed_out"}, .to = "reviewed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"reviewed"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"recorded", "approved"}, .to = "cancelled"},
            },
            .clause = "9.2",
        };
    }

    static constexpr RecordType changeApproval()
    {
        // GUARDS: open>decided: approver is not the requester or implementer unless standard change
        // LINKED FROM: Change.approvals
        return RecordType{
            .name = "change_approval",
            .prefix = "APR",
            .label = QT_TR_NOOP("Change approval"),
            .plural = QT_TR_NOOP("Change approvals"),
            .purpose = QT_TR_NOOP("Decision of one approver on a change."),
            .fields = {
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .required = true, .listed = true, .target = "change"},
                Field{.name = "approver", .label = QT_TR_NOOP("Approver"), .kind = Kind::Person, .listed = true},
                Field{.name = "capacity", .label = QT_TR_NOOP("Capacity"), .kind = Kind::Choice, .listed = true, .choices = {{"change_manager", QT_TR_NOOP("Change manager")}, {"cab", QT_TR_NOOP("Cab")}, {"emergency_cab", QT_TR_NOOP("Emergency cab")}, {"customer", QT_TR_NOOP("Customer")}, {"service_owner", QT_TR_NOOP("Service owner")}, {"security", QT_TR_NOOP("Security")}, {"top_management", QT_TR_NOOP("Top management")}, {"finance", QT_TR_NOOP("Finance")}}},
                Field{.name = "requested_on", .label = QT_TR_NOOP("Requested on"), .kind = Kind::Date, .listed = true},
                Field{.name = "decided_on", .label = QT_TR_NOOP("Decided on"), .kind = Kind::Instant, .listed = true},
                Field{.name = "decision", .label = QT_TR_NOOP("Decision"), .kind = Kind::Choice, .listed = true, .choices = {{"open", QT_TR_NOOP("Open")}, {"approve", QT_TR_NOOP("Approve")}, {"reject", QT_TR_NOOP("Reject")}, {"more_information", QT_TR_NOOP("More information")}}},
                Field{.name = "conditions", .label = QT_TR_NOOP("Conditions"), .kind = Kind::LongText},
                Field{.name = "considered", .label = QT_TR_NOOP("Considered"), .kind = Kind::LongText}, // list
                Field{.name = "retrospective", .label = QT_TR_NOOP("Retrospective"), .kind = Kind::YesNo, .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "decided", .label = QT_TR_NOOP("Decided"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_decided", .label = QT_TR_NOOP("TO Decided"), .from = {"open"}, .to = "decided"},
            },
            .parent = "change",
            .clause = "9.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "change_management",
            .context = "ChangeManagement",
            .label = QT_TR_NOOP("Change management"),
            .clause = "9.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {change(), changeApproval()},
        };
    }
    // clang-format on
};

static_assert(isSound(ChangeManagement::declare()));

} // namespace

Process changeManagement()
{
    return ChangeManagement::declare();
}

} // namespace itsms
