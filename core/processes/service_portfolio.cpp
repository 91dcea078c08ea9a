// Service portfolio and catalogue: the services, what they consist of, what they have to fulfil, and the catalogue customers choose from.
#include "core/processes/acceptance.h"
#include "core/processes/change_states.h"
#include "core/processes/processes.h"
#include "core/processes/service_portfolio_checks.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServicePortfolio
{
    Q_DECLARE_TR_FUNCTIONS(ServicePortfolio)

public:
    // clang-format off
    static constexpr RecordType service()
    {
        return RecordType{
            .name = "service",
            .prefix = "SVC",
            .label = QT_TR_NOOP("Service"),
            .plural = QT_TR_NOOP("Services"),
            .purpose = QT_TR_NOOP("Every service that is planned, delivered or being taken out of use, as the customer knows it."),
            .fields = {
                Field{.name = "service_owner",   .label = QT_TR_NOOP("Service owner"), .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who answers for the service as a whole, from plan to retirement.")},
                Field{.name = "criticality",     .label = QT_TR_NOOP("Criticality"),   .kind = Kind::Choice, .listed = true, .choices = {
                    {"low",    QT_TR_NOOP("Low")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"high",   QT_TR_NOOP("High")},
                    {"vital",  QT_TR_NOOP("Vital")}}},
                Field{.name = "service_hours",   .label = QT_TR_NOOP("Service hours"), .listed = true, .help = QT_TR_NOOP("As agreed, such as Mon-Fri 07:00-19:00.")},
                Field{.name = "in_scope",        .label = QT_TR_NOOP("In scope"),      .kind = Kind::YesNo, .help = QT_TR_NOOP("Whether the service management system covers this service.")},
                Field{.name = "description",     .label = QT_TR_NOOP("Description"),   .kind = Kind::LongText, .section = QT_TR_NOOP("Service")},
                Field{.name = "customers",       .label = QT_TR_NOOP("Customers"),     .kind = Kind::Links, .listed = true, .target = "customer"},
                Field{.name = "depends_on",      .label = QT_TR_NOOP("Depends on"),    .kind = Kind::Links, .target = "service",
                      .help = QT_TR_NOOP("The services without which this one does not work.")},
                Field{.name = "components",      .label = QT_TR_NOOP("Components"),    .kind = Kind::Rows, .target = "service_component"},
                Field{.name = "live_since",      .label = QT_TR_NOOP("Live since"),    .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Life and cost")},
                Field{.name = "retired_on",      .label = QT_TR_NOOP("Retired on"),    .kind = Kind::Date},
                Field{.name = "cost_per_period", .label = QT_TR_NOOP("Cost a month"),  .kind = Kind::Money},
            },
            .states = {
                State{.name = "proposed",      .label = QT_TR_NOOP("Proposed")},
                State{.name = "approved",      .label = QT_TR_NOOP("Approved")},
                State{.name = "in_design",     .label = QT_TR_NOOP("In design")},
                State{.name = "in_transition", .label = QT_TR_NOOP("In transition")},
                State{.name = "live",          .label = QT_TR_NOOP("Live")},
                State{.name = "suspended",     .label = QT_TR_NOOP("Suspended")},
                State{.name = "retiring",      .label = QT_TR_NOOP("Being retired")},
                State{.name = "retired",       .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",    .label = QT_TR_NOOP("Approve"),          .from = {"proposed"},      .to = "approved",      .needs = {"service_owner"}},
                Transition{.name = "design",     .label = QT_TR_NOOP("Start design"),     .from = {"approved"},      .to = "in_design"},
                Transition{.name = "transition", .label = QT_TR_NOOP("Start transition"), .from = {"in_design"},     .to = "in_transition", .needs = {"description"}},
                Transition{.name = "go_live",    .label = QT_TR_NOOP("Go live"),          .from = {"in_transition"}, .to = "live", .needs = {"service_owner", "service_hours"},
                           .stamps = {"live_since"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("No agreement in force covers this service: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM service_level_agreement_services AS covered JOIN service_level_agreement AS sla ON sla.id = covered.source
                                WHERE covered.target = :id AND sla.state IN ('in_force', 'in_review')))"},
                    Blocker{.message = QT_TR_NOOP("Services this one depends on are not live: %n."), .type = "service",
                            .records = R"(SELECT service.id FROM service_depends_on AS needed JOIN service ON service.id = needed.target
                                WHERE needed.source = :id AND service.state NOT IN ('live', 'retiring'))"},
                    Blocker{.message = QT_TR_NOOP("No accepted transition brings this service into operation: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id
                                AND NOT EXISTS (SELECT 1 FROM service_transition WHERE service = :id AND state IN ('accepted', 'deployed', 'closed')))"},
                    Blocker{.message = QT_TR_NOOP("Acceptance criteria neither met nor decided on: %n."), .type = "acceptance_criterion",
                            .records = R"(SELECT acceptance_criterion.id FROM service_transition AS project JOIN acceptance_criterion ON acceptance_criterion.transition = project.id
                                WHERE project.service = :id AND project.state NOT IN ('closed', 'rejected') AND )" CRITERION_UNDECIDED},
                    Blocker{.message = QT_TR_NOOP("No catalogue lists this service: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM service_catalogue_services AS listed JOIN service_catalogue AS catalogue ON catalogue.id = listed.source
                                WHERE listed.target = :id AND catalogue.state <> 'superseded'))"}}},
                Transition{.name = "suspend",    .label = QT_TR_NOOP("Suspend"),          .from = {"live"},          .to = "suspended"},
                Transition{.name = "resume",     .label = QT_TR_NOOP("Resume"),           .from = {"suspended"},     .to = "live"},
                Transition{.name = "phase_out",  .label = QT_TR_NOOP("Begin retirement"), .from = {"live"},          .to = "retiring", .blockers = {
                    Blocker{.message = QT_TR_NOOP("No approved change with major impact covers the retirement: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM change_services AS touched JOIN change ON change.id = touched.source
                                WHERE touched.target = :id AND change.major_impact = 1 AND change.state IN )" CHANGE_APPROVED ")"}}},
                Transition{.name = "retire",     .label = QT_TR_NOOP("Retire"),           .from = {"retiring"},      .to = "retired", .stamps = {"retired_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Live services still depend on this one: %n."), .type = "service",
                            .records = "SELECT service.id FROM service_depends_on JOIN service ON service.id = source WHERE target = :id AND state = 'live'"},
                    Blocker{.message = QT_TR_NOOP("No removal or transfer of this service is completed: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM service_transition WHERE service = :id AND kind IN ('removed', 'transferred') AND state IN ('deployed', 'closed')))"}}},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a requirement"), .type = "service_requirement",     .through = "service"},
                FollowUp{.label = QT_TR_NOOP("Request a change"),     .type = "change",                  .through = "services"},
                FollowUp{.label = QT_TR_NOOP("Plan a transition"),    .type = "service_transition",      .through = "service"},
                FollowUp{.label = QT_TR_NOOP("Draft an agreement"),   .type = "service_level_agreement", .through = "services"},
                FollowUp{.label = QT_TR_NOOP("Record a risk"), .type = "risk", .through = "service"},
            },
            .firstStep = QT_TR_NOOP("List the services you provide."),
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType serviceComponent()
    {
        return RecordType{
            .name = "service_component",
            .prefix = "SVK",
            .label = QT_TR_NOOP("Service component"),
            .plural = QT_TR_NOOP("Service components"),
            .purpose = QT_TR_NOOP("The parts a service consists of, and who supplies each: the bridge between the service, the parties and the configuration items."),
            .fields = {
                Field{.name = "service",                 .label = QT_TR_NOOP("Service"),                 .kind = Kind::Link, .required = true, .listed = true, .target = "service"},
                Field{.name = "supplied_by",             .label = QT_TR_NOOP("Supplied by"),             .kind = Kind::Choice, .listed = true, .choices = {
                    {"provider",       QT_TR_NOOP("The service provider itself")},
                    {"internal_group", QT_TR_NOOP("An internal group")},
                    {"customer",       QT_TR_NOOP("A customer")},
                    {"supplier",       QT_TR_NOOP("A supplier")}}, .help = QT_TR_NOOP("An internal group belongs to your organisation, but not to the unit that manages the services.")},
                Field{.name = "contract",                .label = QT_TR_NOOP("Contract"),                .kind = Kind::Link, .listed = true, .target = "contract",
                      .help = QT_TR_NOOP("Where a supplier supplies it.")},
                Field{.name = "agreement",               .label = QT_TR_NOOP("Operational agreement"),   .kind = Kind::Link, .listed = true, .target = "operational_agreement",
                      .help = QT_TR_NOOP("Where an internal group or a customer supplies it.")},
                Field{.name = "depends_on",              .label = QT_TR_NOOP("Depends on"),              .kind = Kind::Links, .target = "service_component",
                      .help = QT_TR_NOOP("The components without which this one does not work.")},
                Field{.name = "single_point_of_failure", .label = QT_TR_NOOP("Single point of failure"), .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("The service stops when this component fails, and nothing stands in for it.")},
                Field{.name = "description",             .label = QT_TR_NOOP("Description"),             .kind = Kind::LongText},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "activate", .label = QT_TR_NOOP("Activate"), .from = {"planned"}, .to = "active", .needs = {"supplied_by"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Component of another party without a contract or an agreement: %n."), .type = "service_component",
                            .records = "SELECT id FROM service_component WHERE id = :id AND supplied_by <> 'provider' AND contract IS NULL AND agreement IS NULL"}}},
                Transition{.name = "retire",   .label = QT_TR_NOOP("Retire"),   .from = {"active"},  .to = "retired"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .parent = "service",
        };
    }

    static constexpr RecordType serviceRequirement()
    {
        return RecordType{
            .name = "service_requirement",
            .prefix = "SRQ",
            .label = QT_TR_NOOP("Service requirement"),
            .plural = QT_TR_NOOP("Service requirements"),
            .purpose = QT_TR_NOOP("What the customer, or you yourselves, need a service to do, and how well; agreements, designs and plans are derived from it."),
            .fields = {
                Field{.name = "service",     .label = QT_TR_NOOP("Service"),     .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "customer",    .label = QT_TR_NOOP("Customer"),    .kind = Kind::Link, .listed = true, .target = "customer",
                      .help = QT_TR_NOOP("Empty where it holds for all customers of the service.")},
                Field{.name = "category",    .label = QT_TR_NOOP("Category"),    .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"functional",    QT_TR_NOOP("Function")},
                    {"service_level", QT_TR_NOOP("Service level")},
                    {"availability",  QT_TR_NOOP("Availability")},
                    {"continuity",    QT_TR_NOOP("Continuity")},
                    {"capacity",      QT_TR_NOOP("Capacity")},
                    {"performance",   QT_TR_NOOP("Performance")},
                    {"security",      QT_TR_NOOP("Information security")},
                    {"legal",         QT_TR_NOOP("Law and regulation")},
                    {"access_rights", QT_TR_NOOP("Access rights")},
                    {"response_time", QT_TR_NOOP("Response time")}},
                      .help = QT_TR_NOOP("Each live service needs agreed ones on access rights, response time, availability, and on capacity or performance.")},
                Field{.name = "priority",    .label = QT_TR_NOOP("Priority"),    .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("1 comes first.")},
                Field{.name = "statement",   .label = QT_TR_NOOP("Requirement in full"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What has to be true, so that both sides would judge it alike."), .section = QT_TR_NOOP("Requirement")},
                Field{.name = "measure",     .label = QT_TR_NOOP("How measured"), .help = QT_TR_NOOP("How you will know that it is fulfilled.")},
                Field{.name = "source",      .label = QT_TR_NOOP("Where it comes from"), .kind = Kind::Choice, .extensible = true, .choices = {
                    {"customer",      QT_TR_NOOP("Customer")},
                    {"business_plan", QT_TR_NOOP("Business plan")},
                    {"legal",         QT_TR_NOOP("Law and regulation")},
                    {"risk",          QT_TR_NOOP("Risk")},
                    {"provider",      QT_TR_NOOP("The service provider itself")},
                    {"sla",           QT_TR_NOOP("Service level agreement")}}},
                Field{.name = "source_ref",  .label = QT_TR_NOOP("Source record"), .help = QT_TR_NOOP("The number of the record it comes from, such as a risk or an obligation.")},
                Field{.name = "agreed_with", .label = QT_TR_NOOP("Agreed with"), .help = QT_TR_NOOP("Who agreed to it on the other side."), .section = QT_TR_NOOP("Agreement and revision")},
                Field{.name = "agreed_on",   .label = QT_TR_NOOP("Agreed on"),   .kind = Kind::Date, .listed = true},
                Field{.name = "last_change", .label = QT_TR_NOOP("Revised by change"), .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The approved change by which its wording was last revised after it had been agreed.")},
            },
            .states = {
                State{.name = "identified",    .label = QT_TR_NOOP("Identified")},
                State{.name = "documented",    .label = QT_TR_NOOP("Documented")},
                State{.name = "agreed",        .label = QT_TR_NOOP("Agreed")},
                State{.name = "fulfilled",     .label = QT_TR_NOOP("Fulfilled")},
                State{.name = "not_fulfilled", .label = QT_TR_NOOP("Not fulfilled")},
                State{.name = "withdrawn",     .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "document",   .label = QT_TR_NOOP("Record as documented"), .from = {"identified"}, .to = "documented", .needs = {"category", "statement"}},
                Transition{.name = "agree",      .label = QT_TR_NOOP("Record agreement"),     .from = {"documented"}, .to = "agreed",     .needs = {"agreed_with"}, .stamps = {"agreed_on"}},
                Transition{.name = "fulfil",     .label = QT_TR_NOOP("Record fulfilment"),    .from = {"agreed", "not_fulfilled"}, .to = "fulfilled"},
                Transition{.name = "fall_short", .label = QT_TR_NOOP("Record a shortfall"),   .from = {"agreed", "fulfilled"},     .to = "not_fulfilled"},
                Transition{.name = "revise",     .label = QT_TR_NOOP("Revise the wording"),   .from = {"agreed", "fulfilled", "not_fulfilled"}, .to = "documented",
                           .needs = {"last_change"}, .clears = {"agreed_with", "agreed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Change behind the revision that is not approved: %n."), .type = "change",
                            .records = R"(SELECT change.id FROM service_requirement JOIN change ON change.id = last_change
                                WHERE service_requirement.id = :id AND change.state NOT IN )" CHANGE_APPROVED}}},
                Transition{.name = "withdraw",   .label = QT_TR_NOOP("Withdraw"),             .from = {"agreed"}, .to = "withdrawn"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change", .through = "last_change"},
                FollowUp{.label = QT_TR_NOOP("Document a design"), .type = "service_design", .through = "requirements_met"},
                FollowUp{.label = QT_TR_NOOP("Propose an acceptance criterion"), .type = "acceptance_criterion", .through = "requirement"},
            },
            .clause = "4.1.4",
        };
    }

    static constexpr RecordType serviceCatalogue()
    {
        return RecordType{
            .name = "service_catalogue",
            .prefix = "CAT",
            .label = QT_TR_NOOP("Service catalogue"),
            .plural = QT_TR_NOOP("Service catalogues"),
            .purpose = QT_TR_NOOP("Each version of the list of services that was agreed with customers and published to them."),
            .fields = {
                Field{.name = "version",            .label = QT_TR_NOOP("Version"),            .listed = true},
                Field{.name = "services",           .label = QT_TR_NOOP("Services"),           .kind = Kind::Links, .target = "service"},
                Field{.name = "audience",           .label = QT_TR_NOOP("For the customers"),  .kind = Kind::Links, .target = "customer",
                      .help = QT_TR_NOOP("Whom this version is written for; empty where it is for all.")},
                Field{.name = "dependencies_shown", .label = QT_TR_NOOP("Shows dependencies"), .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("Whether it says which services and components depend on which.")},
                Field{.name = "agreed_with",        .label = QT_TR_NOOP("Agreed with"),        .kind = Kind::Links, .listed = true, .target = "customer",
                      .section = QT_TR_NOOP("Agreement and publication")},
                Field{.name = "agreed_on",          .label = QT_TR_NOOP("Agreed on"),          .kind = Kind::Date, .listed = true},
                Field{.name = "published_on",       .label = QT_TR_NOOP("Published on"),       .kind = Kind::Date, .listed = true},
                Field{.name = "published_location", .label = QT_TR_NOOP("Published at"),       .help = QT_TR_NOOP("Where customers and staff find it, such as an address in the intranet.")},
                Field{.name = "change",             .label = QT_TR_NOOP("Revised by change"),  .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The approved change that led to this version."), .section = QT_TR_NOOP("Revision")},
                Field{.name = "supersedes",         .label = QT_TR_NOOP("Replaces"),           .kind = Kind::Link, .target = "service_catalogue", .help = QT_TR_NOOP("The version before this one.")},
                Field{.name = "next_review",        .label = QT_TR_NOOP("Next review"),        .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed",     .label = QT_TR_NOOP("Agreed")},
                State{.name = "published",  .label = QT_TR_NOOP("Published")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",     .label = QT_TR_NOOP("Record agreement"),  .from = {"draft"},     .to = "agreed",     .needs = {"version", "services", "agreed_with"},
                           .stamps = {"agreed_on"}},
                Transition{.name = "publish",   .label = QT_TR_NOOP("Publish"),           .from = {"agreed"},    .to = "published",  .needs = {"published_location"},
                           .stamps = {"published_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Live services missing from this catalogue: %n."), .type = "service",
                            .records = "SELECT id FROM service WHERE state = 'live' AND id NOT IN (SELECT target FROM service_catalogue_services WHERE source = :id)"}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Record replacement"), .from = {"published"}, .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the catalogue"), .due = "next_review", .awaited = "state = 'published'"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Draft the next version"), .type = "service_catalogue", .through = "supersedes"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_portfolio",
            .context = "ServicePortfolio",
            .label = QT_TR_NOOP("Service portfolio and catalogue"),
            .clause = "6.1",
            .asks = QT_TR_NOOP("It is agreed with each customer which services are delivered; they stand in a catalogue that shows how services and components depend on each other. "
                               "What each service has to fulfil is identified, documented and agreed, and catalogue and requirements change only through change management."),
            .audit = QT_TR_NOOP("An auditor lays the published catalogue beside the services that are really in use and asks when and with whom it was agreed. "
                                "Services missing from the catalogue, requirements nobody agreed to and parts supplied by a neighbouring department without any agreement are found first."),
            .records = {service(), serviceComponent(), serviceRequirement(), serviceCatalogue()},
            .checks = ServicePortfolioChecks::all(),
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
