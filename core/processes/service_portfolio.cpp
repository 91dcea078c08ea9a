// DRAFT Service catalogue and requirements.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServicePortfolio
{
    Q_DECLARE_TR_FUNCTIONS(ServicePortfolio)

public:
    // clang-format off
    static constexpr RecordType serviceComponent()
    {
        // GUARDS: planned>active: contract or agreement set unless supplied_by provider
        // LINKED FROM: Service.components; ServiceComponent.depends_on; OperationalAgreement.components; Outage.component; ConfigurationItem.components; CiRelationship.to_component
        return RecordType{
            .name = "service_component",
            .prefix = "SVK",
            .label = QT_TR_NOOP("Service component"),
            .plural = QT_TR_NOOP("Service components"),
            .purpose = QT_TR_NOOP("Part of a service; bridges service and CIs and supplying party."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .required = true, .listed = true, .target = "service"},
                Field{.name = "supplied_by", .label = QT_TR_NOOP("Supplied by"), .kind = Kind::Choice, .listed = true, .choices = {{"provider", QT_TR_NOOP("Provider")}, {"internal_group", QT_TR_NOOP("Internal group")}, {"customer", QT_TR_NOOP("Customer")}, {"supplier", QT_TR_NOOP("Supplier")}}},
                Field{.name = "contract", .label = QT_TR_NOOP("Contract"), .kind = Kind::Link, .listed = true, .target = "contract"},
                Field{.name = "agreement", .label = QT_TR_NOOP("Agreement"), .kind = Kind::Link, .listed = true, .target = "operational_agreement"},
                Field{.name = "cis", .label = QT_TR_NOOP("Cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "depends_on", .label = QT_TR_NOOP("Depends on"), .kind = Kind::Links, .target = "service_component"},
                Field{.name = "single_point_of_failure", .label = QT_TR_NOOP("Single point of failure"), .kind = Kind::YesNo},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_active", .label = QT_TR_NOOP("TO Active"), .from = {"planned"}, .to = "active"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .parent = "service",
            .clause = "6.1",
        };
    }

    static constexpr RecordType serviceRequirement()
    {
        // GUARDS: documented>agreed: agreed_on and agreed_with set; text change after agreed needs an approved Change
        // LINKED FROM: ServiceManagementPlan.service_requirements; ServiceLevelAgreement.requirements; ServiceTransition.requirements; ServiceDesign.requirements_met; AcceptanceCriterion.requirement; ContinuityPlan.requirements; AvailabilityPlan.requirements; PlanTest.requirements_tested; CapacityPlan.requirements
        return RecordType{
            .name = "service_requirement",
            .prefix = "SRQ",
            .label = QT_TR_NOOP("Service requirement"),
            .plural = QT_TR_NOOP("Service requirements"),
            .purpose = QT_TR_NOOP("Agreed need of customer or provider for a service."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "category", .label = QT_TR_NOOP("Category"), .kind = Kind::Choice, .listed = true, .choices = {{"functional", QT_TR_NOOP("Functional")}, {"service_level", QT_TR_NOOP("Service level")}, {"availability", QT_TR_NOOP("Availability")}, {"continuity", QT_TR_NOOP("Continuity")}, {"capacity", QT_TR_NOOP("Capacity")}, {"performance", QT_TR_NOOP("Performance")}, {"security", QT_TR_NOOP("Security")}, {"legal", QT_TR_NOOP("Legal")}, {"access_rights", QT_TR_NOOP("Access rights")}, {"response_time", QT_TR_NOOP("Response time")}}},
                Field{.name = "statement", .label = QT_TR_NOOP("Statement"), .kind = Kind::LongText},
                Field{.name = "measure", .label = QT_TR_NOOP("Measure"), .listed = true},
                Field{.name = "source", .label = QT_TR_NOOP("Source"), .kind = Kind::Choice, .listed = true, .choices = {{"customer", QT_TR_NOOP("Customer")}, {"business_plan", QT_TR_NOOP("Business plan")}, {"legal", QT_TR_NOOP("Legal")}, {"risk", QT_TR_NOOP("Risk")}, {"provider", QT_TR_NOOP("Provider")}, {"sla", QT_TR_NOOP("Sla")}}},
                Field{.name = "source_ref", .label = QT_TR_NOOP("Source ref")}, // number of any record
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date},
                Field{.name = "agreed_with", .label = QT_TR_NOOP("Agreed with"), .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "priority", .label = QT_TR_NOOP("Priority"), .kind = Kind::Integer},
                Field{.name = "slas", .label = QT_TR_NOOP("Slas"), .kind = Kind::Links, .target = "service_level_agreement"},
                Field{.name = "designs", .label = QT_TR_NOOP("Designs"), .kind = Kind::Links, .target = "service_design"},
                Field{.name = "last_change", .label = QT_TR_NOOP("Last change"), .kind = Kind::Link, .target = "change"},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "documented", .label = QT_TR_NOOP("Documented")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "fulfilled", .label = QT_TR_NOOP("Fulfilled")},
                State{.name = "not_fulfilled", .label = QT_TR_NOOP("Not fulfilled")},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_documented", .label = QT_TR_NOOP("TO Documented"), .from = {"identified"}, .to = "documented"},
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"documented"}, .to = "agreed"},
                Transition{.name = "to_fulfilled", .label = QT_TR_NOOP("TO Fulfilled"), .from = {"agreed", "not_fulfilled"}, .to = "fulfilled"},
                Transition{.name = "to_not_fulfilled", .label = QT_TR_NOOP("TO Not fulfilled"), .from = {"agreed", "fulfilled"}, .to = "not_fulfilled"},
                Transition{.name = "to_withdrawn", .label = QT_TR_NOOP("TO Withdrawn"), .from = {"agreed"}, .to = "withdrawn"},
            },
            .clause = "4.1.4",
        };
    }

    static constexpr RecordType serviceCatalogue()
    {
        // GUARDS: draft>agreed: agreed_on set; agreed>published: every live Service listed
        // LINKED FROM: Service.catalogue; ServiceCatalogue.supersedes
        return RecordType{
            .name = "service_catalogue",
            .prefix = "CAT",
            .label = QT_TR_NOOP("Service catalogue"),
            .plural = QT_TR_NOOP("Service catalogues"),
            .purpose = QT_TR_NOOP("Published catalogue version with its agreement."),
            .fields = {
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "audience", .label = QT_TR_NOOP("Audience"), .kind = Kind::Links, .target = "customer"},
                Field{.name = "dependencies_shown", .label = QT_TR_NOOP("Dependencies shown"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "agreed_with", .label = QT_TR_NOOP("Agreed with"), .kind = Kind::Links, .target = "customer"},
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date, .listed = true},
                Field{.name = "published_on", .label = QT_TR_NOOP("Published on"), .kind = Kind::Date},
                Field{.name = "published_location", .label = QT_TR_NOOP("Published location")},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "supersedes", .label = QT_TR_NOOP("Supersedes"), .kind = Kind::Link, .target = "service_catalogue"},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "published", .label = QT_TR_NOOP("Published")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"draft"}, .to = "agreed"},
                Transition{.name = "to_published", .label = QT_TR_NOOP("TO Published"), .from = {"agreed"}, .to = "published"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"published"}, .to = "superseded"},
            },
            .clause = "6.1",
        };
    }

    static constexpr RecordType operationalAgreement()
    {
        // GUARDS: draft>agreed: activities, interfaces and agreed_on set
        // LINKED FROM: OtherPartyProcess.agreement; ServiceComponent.agreement; ServiceTarget.agreement; PerformanceReview.agreement; ServiceTransition.contributing_agreements
        return RecordType{
            .name = "operational_agreement",
            .prefix = "OLA",
            .label = QT_TR_NOOP("Operational agreement"),
            .plural = QT_TR_NOOP("Operational agreements"),
            .purpose = QT_TR_NOOP("Agreement with an internal group, or a customer acting as supplier."),
            .fields = {
                Field{.name = "party_kind", .label = QT_TR_NOOP("Party kind"), .kind = Kind::Choice, .listed = true, .choices = {{"internal_group", QT_TR_NOOP("Internal group")}, {"customer_as_supplier", QT_TR_NOOP("Customer as supplier")}}},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit"), .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "components", .label = QT_TR_NOOP("Components"), .kind = Kind::Links, .target = "service_component"},
                Field{.name = "activities", .label = QT_TR_NOOP("Activities"), .kind = Kind::LongText},
                Field{.name = "interfaces", .label = QT_TR_NOOP("Interfaces"), .kind = Kind::LongText},
                Field{.name = "targets", .label = QT_TR_NOOP("Targets"), .kind = Kind::Links, .target = "service_target"},
                Field{.name = "commitments", .label = QT_TR_NOOP("Commitments"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date},
                Field{.name = "valid_to", .label = QT_TR_NOOP("Valid to"), .kind = Kind::Date},
                Field{.name = "agreement_owner", .label = QT_TR_NOOP("Agreement owner"), .kind = Kind::Person},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "in_force", .label = QT_TR_NOOP("In force")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "expired", .label = QT_TR_NOOP("Expired"), .closed = true},
                State{.name = "terminated", .label = QT_TR_NOOP("Terminated"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"draft"}, .to = "agreed"},
                Transition{.name = "to_in_force", .label = QT_TR_NOOP("TO In force"), .from = {"agreed", "in_review"}, .to = "in_force"},
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"in_force"}, .to = "in_review"},
                Transition{.name = "to_expired", .label = QT_TR_NOOP("TO Expired"), .from = {"in_force"}, .to = "expired"},
                Transition{.name = "to_terminated", .label = QT_TR_NOOP("TO Terminated"), .from = {"in_force"}, .to = "terminated"},
            },
            .clause = "6.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_portfolio",
            .context = "ServicePortfolio",
            .label = QT_TR_NOOP("Service catalogue and requirements"),
            .clause = "6.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {serviceComponent(), serviceRequirement(), serviceCatalogue(), operationalAgreement()},
        };
    }
    // clang-format on
};

static_assert(isSound(ServicePortfolio::declare()));

} // namespace

Process servicePortfolio()
{
    return ServicePortfolio::declare();
}

} // namespace itsms
