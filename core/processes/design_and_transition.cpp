// DRAFT Design and transition of new or changed services.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct DesignAndTransition
{
    Q_DECLARE_TR_FUNCTIONS(DesignAndTransition)

public:
    // clang-format off
    static constexpr RecordType serviceTransition()
    {
        // GUARDS: planned>plan_agreed: ten planning elements filled, plan_agreed_on set; in_design>design_accepted: accepted transition_gate Review; in_test>accepted: AcceptanceCriterion passed or decided; deployed>closed: outcome_reported_on set
        // LINKED FROM: Service.transition; ServiceDesign.transition; AcceptanceCriterion.transition; Change.transition
        return RecordType{
            .name = "service_transition",
            .prefix = "TRA",
            .label = QT_TR_NOOP("Service transition"),
            .plural = QT_TR_NOOP("Service transitions"),
            .purpose = QT_TR_NOOP("Project for a new, majorly changed, transferred or removed service."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"new", QT_TR_NOOP("New")}, {"changed", QT_TR_NOOP("Changed")}, {"removed", QT_TR_NOOP("Removed")}, {"transferred", QT_TR_NOOP("Transferred")}}},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .listed = true, .target = "change"},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "requirements", .label = QT_TR_NOOP("Requirements"), .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "financial_impact", .label = QT_TR_NOOP("Financial impact"), .kind = Kind::LongText},
                Field{.name = "organizational_impact", .label = QT_TR_NOOP("Organizational impact"), .kind = Kind::LongText},
                Field{.name = "technical_impact", .label = QT_TR_NOOP("Technical impact"), .kind = Kind::LongText},
                Field{.name = "sms_impact", .label = QT_TR_NOOP("Sms impact"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "authorities", .label = QT_TR_NOOP("Authorities"), .kind = Kind::LongText},
                Field{.name = "party_activities", .label = QT_TR_NOOP("Party activities"), .kind = Kind::LongText},
                Field{.name = "communication_plan", .label = QT_TR_NOOP("Communication plan"), .kind = Kind::LongText},
                Field{.name = "resources", .label = QT_TR_NOOP("Resources"), .kind = Kind::Links, .target = "resource_need"},
                Field{.name = "planned_start", .label = QT_TR_NOOP("Planned start"), .kind = Kind::Date, .listed = true},
                Field{.name = "planned_live", .label = QT_TR_NOOP("Planned live"), .kind = Kind::Date},
                Field{.name = "risks", .label = QT_TR_NOOP("Risks"), .kind = Kind::Links, .target = "risk"},
                Field{.name = "depends_on", .label = QT_TR_NOOP("Depends on"), .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "test_plan", .label = QT_TR_NOOP("Test plan"), .kind = Kind::LongText},
                Field{.name = "expected_outcomes", .label = QT_TR_NOOP("Expected outcomes"), .kind = Kind::LongText},
                Field{.name = "actual_outcomes", .label = QT_TR_NOOP("Actual outcomes"), .kind = Kind::LongText},
                Field{.name = "contributing_suppliers", .label = QT_TR_NOOP("Contributing suppliers"), .kind = Kind::Links, .target = "supplier"},
                Field{.name = "contributing_agreements", .label = QT_TR_NOOP("Contributing agreements"), .kind = Kind::Links, .target = "operational_agreement"},
                Field{.name = "ability_evaluated_on", .label = QT_TR_NOOP("Ability evaluated on"), .kind = Kind::Date},
                Field{.name = "ability_result", .label = QT_TR_NOOP("Ability result"), .kind = Kind::LongText},
                Field{.name = "removal_date", .label = QT_TR_NOOP("Removal date"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 3")},
                Field{.name = "data_disposal", .label = QT_TR_NOOP("Data disposal"), .kind = Kind::LongText},
                Field{.name = "affected_cis", .label = QT_TR_NOOP("Affected cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "plan_agreed_on", .label = QT_TR_NOOP("Plan agreed on"), .kind = Kind::Date},
                Field{.name = "outcome_reported_on", .label = QT_TR_NOOP("Outcome reported on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "proposed", .label = QT_TR_NOOP("Proposed")},
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "plan_agreed", .label = QT_TR_NOOP("Plan agreed")},
                State{.name = "in_design", .label = QT_TR_NOOP("In design")},
                State{.name = "design_accepted", .label = QT_TR_NOOP("Design accepted")},
                State{.name = "in_build", .label = QT_TR_NOOP("In build")},
                State{.name = "in_test", .label = QT_TR_NOOP("In test")},
                State{.name = "accepted", .label = QT_TR_NOOP("Accepted")},
                State{.name = "deployed", .label = QT_TR_NOOP("Deployed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "rejected", .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_planned", .label = QT_TR_NOOP("TO Planned"), .from = {"proposed"}, .to = "planned"},
                Transition{.name = "to_plan_agreed", .label = QT_TR_NOOP("TO Plan agreed"), .from = {"planned"}, .to = "plan_agreed"},
                Transition{.name = "to_in_design", .label = QT_TR_NOOP("TO In design"), .from = {"plan_agreed"}, .to = "in_design"},
                Transition{.name = "to_design_accepted", .label = QT_TR_NOOP("TO Design accepted"), .from = {"in_design"}, .to = "design_accepted"},
                Transition{.name = "to_in_build", .label = QT_TR_NOOP("TO In build"), .from = {"design_accepted", "in_test"}, .to = "in_build"},
                Transition{.name = "to_in_test", .label = QT_TR_NOOP("TO In test"), .from = {"in_build"}, .to = "in_test"},
                Transition{.name = "to_accepted", .label = QT_TR_NOOP("TO Accepted"), .from = {"in_test"}, .to = "accepted"},
                Transition{.name = "to_deployed", .label = QT_TR_NOOP("TO Deployed"), .from = {"accepted"}, .to = "deployed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"deployed"}, .to = "closed"},
                Transition{.name = "to_rejected", .label = QT_TR_NOOP("TO Rejected"), .from = {"proposed", "planned", "in_design"}, .to = "rejected"},
            },
            .clause = "5.1",
        };
    }

    static constexpr RecordType serviceDesign()
    {
        // GUARDS: in_review>accepted: all eleven elements filled; requirements_met equals the transition's requirements
        // LINKED FROM: ServiceRequirement.designs
        return RecordType{
            .name = "service_design",
            .prefix = "DSG",
            .label = QT_TR_NOOP("Service design"),
            .plural = QT_TR_NOOP("Service designs"),
            .purpose = QT_TR_NOOP("Documented design of a new or changed service."),
            .fields = {
                Field{.name = "transition", .label = QT_TR_NOOP("Transition"), .kind = Kind::Link, .listed = true, .target = "service_transition"},
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "authorities_for_delivery", .label = QT_TR_NOOP("Authorities for delivery"), .kind = Kind::LongText},
                Field{.name = "provider_activities", .label = QT_TR_NOOP("Provider activities"), .kind = Kind::LongText},
                Field{.name = "customer_activities", .label = QT_TR_NOOP("Customer activities"), .kind = Kind::LongText},
                Field{.name = "other_party_activities", .label = QT_TR_NOOP("Other party activities"), .kind = Kind::LongText},
                Field{.name = "human_resource_changes", .label = QT_TR_NOOP("Human resource changes"), .kind = Kind::LongText},
                Field{.name = "competence_changes", .label = QT_TR_NOOP("Competence changes"), .kind = Kind::LongText},
                Field{.name = "financial_resources", .label = QT_TR_NOOP("Financial resources"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "new_technology", .label = QT_TR_NOOP("New technology"), .kind = Kind::LongText},
                Field{.name = "plan_and_policy_changes", .label = QT_TR_NOOP("Plan and policy changes"), .kind = Kind::LongText},
                Field{.name = "contract_changes", .label = QT_TR_NOOP("Contract changes"), .kind = Kind::LongText},
                Field{.name = "sms_changes", .label = QT_TR_NOOP("Sms changes"), .kind = Kind::LongText},
                Field{.name = "sla_changes", .label = QT_TR_NOOP("Sla changes"), .kind = Kind::LongText},
                Field{.name = "catalogue_changes", .label = QT_TR_NOOP("Catalogue changes"), .kind = Kind::LongText},
                Field{.name = "procedures_and_measures", .label = QT_TR_NOOP("Procedures and measures"), .kind = Kind::LongText},
                Field{.name = "requirements_met", .label = QT_TR_NOOP("Requirements met"), .kind = Kind::Links, .target = "service_requirement", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "accepted", .label = QT_TR_NOOP("Accepted")},
                State{.name = "rejected", .label = QT_TR_NOOP("Rejected")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"draft"}, .to = "in_review"},
                Transition{.name = "to_accepted", .label = QT_TR_NOOP("TO Accepted"), .from = {"in_review"}, .to = "accepted"},
                Transition{.name = "to_rejected", .label = QT_TR_NOOP("TO Rejected"), .from = {"in_review"}, .to = "rejected"},
                Transition{.name = "to_draft", .label = QT_TR_NOOP("TO Draft"), .from = {"rejected"}, .to = "draft"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"accepted"}, .to = "superseded"},
            },
            .clause = "5.3",
        };
    }

    static constexpr RecordType acceptanceCriterion()
    {
        // GUARDS: proposed>agreed: agreed_on before test; failed>waived: decision_if_failed and decided_by set
        // LINKED FROM: Release.criteria
        return RecordType{
            .name = "acceptance_criterion",
            .prefix = "ACC",
            .label = QT_TR_NOOP("Acceptance criterion"),
            .plural = QT_TR_NOOP("Acceptance criterions"),
            .purpose = QT_TR_NOOP("One acceptance criterion and its verification."),
            .fields = {
                Field{.name = "transition", .label = QT_TR_NOOP("Transition"), .kind = Kind::Link, .required = true, .listed = true, .target = "service_transition"},
                Field{.name = "release", .label = QT_TR_NOOP("Release"), .kind = Kind::Link, .listed = true, .target = "release"},
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .kind = Kind::Link, .listed = true, .target = "service_requirement"},
                Field{.name = "criterion", .label = QT_TR_NOOP("Criterion"), .kind = Kind::LongText},
                Field{.name = "expected", .label = QT_TR_NOOP("Expected"), .listed = true},
                Field{.name = "agreed_with", .label = QT_TR_NOOP("Agreed with"), .listed = true},
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date},
                Field{.name = "tested_on", .label = QT_TR_NOOP("Tested on"), .kind = Kind::Date},
                Field{.name = "tested_by", .label = QT_TR_NOOP("Tested by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "environment", .label = QT_TR_NOOP("Environment")},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}}},
                Field{.name = "measured", .label = QT_TR_NOOP("Measured")},
                Field{.name = "decision_if_failed", .label = QT_TR_NOOP("Decision if failed"), .kind = Kind::LongText},
                Field{.name = "decided_by", .label = QT_TR_NOOP("Decided by")},
                Field{.name = "evidence", .label = QT_TR_NOOP("Evidence"), .kind = Kind::Links, .target = "evidence"},
            },
            .states = {
                State{.name = "proposed", .label = QT_TR_NOOP("Proposed")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "passed", .label = QT_TR_NOOP("Passed"), .closed = true},
                State{.name = "failed", .label = QT_TR_NOOP("Failed")},
                State{.name = "waived", .label = QT_TR_NOOP("Waived"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"proposed"}, .to = "agreed"},
                Transition{.name = "to_passed", .label = QT_TR_NOOP("TO Passed"), .from = {"agreed", "failed"}, .to = "passed"},
                Transition{.name = "to_failed", .label = QT_TR_NOOP("TO Failed"), .from = {"agreed"}, .to = "failed"},
                Transition{.name = "to_waived", .label = QT_TR_NOOP("TO Waived"), .from = {"failed"}, .to = "waived"},
            },
            .parent = "transition",
            .clause = "5.4",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "design_and_transition",
            .context = "DesignAndTransition",
            .label = QT_TR_NOOP("Design and transition of new or changed services"),
            .clause = "5",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {serviceTransition(), serviceDesign(), acceptanceCriterion()},
        };
    }
    // clang-format on
};

static_assert(isSound(DesignAndTransition::declare()));

} // namespace

Process designAndTransition()
{
    return DesignAndTransition::declare();
}

} // namespace itsms
