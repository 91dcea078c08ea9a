// Design and transition of new or changed services: from the proposal through plan, design, build and test into operation.
#include "core/processes/design_and_transition_checks.h"
#include "core/processes/processes.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct DesignAndTransition
{
    Q_DECLARE_TR_FUNCTIONS(DesignAndTransition)

public:
    static Refusal removalUnplanned(const Record &transition)
    {
        const QString kind = transition.text("kind");
        if ((kind == QLatin1StringView("removed") || kind == QLatin1StringView("transferred"))
            && (transition.isEmpty("removal_date") || transition.isEmpty("data_disposal")))
            return QT_TR_NOOP("Say on which day the service ends, and what becomes of its data, documents and components.");
        return {};
    }

    static Refusal agreedAfterTest(const Record &criterion)
    {
        const QString tested = criterion.text("tested_on");
        const QString agreed = criterion.text("agreed_on");
        if (!tested.isEmpty() && (agreed.isEmpty() || agreed > tested))
            return QT_TR_NOOP("The criterion was tested before it was agreed. Test it again, or correct the date that is wrong.");
        return {};
    }

    // clang-format off
    static constexpr std::vector<Field> transitionFields()
    {
        return {
            Field{.name = "kind",                    .label = QT_TR_NOOP("What happens"),             .kind = Kind::Choice, .listed = true, .choices = {
                {"new",         QT_TR_NOOP("New service")},
                {"changed",     QT_TR_NOOP("Major change of a service")},
                {"removed",     QT_TR_NOOP("Removal of a service")},
                {"transferred", QT_TR_NOOP("Transfer of a service")}},
                  .help = QT_TR_NOOP("A transfer hands a service over to another party, or takes one over from it.")},
            Field{.name = "service",                 .label = QT_TR_NOOP("Service"),                  .kind = Kind::Link, .listed = true, .target = "service"},
            Field{.name = "customer",                .label = QT_TR_NOOP("Customer"),                 .kind = Kind::Link, .listed = true, .target = "customer",
                  .help = QT_TR_NOOP("The customer with whom the plan is agreed; the one who asked for it, where there are several.")},
            Field{.name = "requirements",            .label = QT_TR_NOOP("Requirements to fulfil"),   .kind = Kind::Links, .target = "service_requirement",
                  .help = QT_TR_NOOP("The service requirements that the service has to fulfil afterwards; the design has to meet each of them.")},
            Field{.name = "affected_cis",            .label = QT_TR_NOOP("Configuration items"),      .kind = Kind::Links, .target = "configuration_item",
                  .help = QT_TR_NOOP("The items that are added, altered or taken away, from the configuration records.")},
            Field{.name = "financial_impact",        .label = QT_TR_NOOP("Financial"),                .kind = Kind::LongText,
                  .help = QT_TR_NOOP("What it costs to introduce and to run. Write none where there is none; the same goes for the other three."), .section = QT_TR_NOOP("Impact")},
            Field{.name = "organizational_impact",   .label = QT_TR_NOOP("Organisational"),           .kind = Kind::LongText,
                  .help = QT_TR_NOOP("On people, roles and the way of working, at your end and the customer's.")},
            Field{.name = "technical_impact",        .label = QT_TR_NOOP("Technical"),                .kind = Kind::LongText},
            Field{.name = "sms_impact",              .label = QT_TR_NOOP("On the management system"), .kind = Kind::LongText,
                  .help = QT_TR_NOOP("On plans, policies, processes and the scope of service management.")},
            Field{.name = "planned_start",           .label = QT_TR_NOOP("Planned start"),            .kind = Kind::Date, .section = QT_TR_NOOP("Plan")},
            Field{.name = "planned_live",            .label = QT_TR_NOOP("Planned to go live"),       .kind = Kind::Date, .listed = true,
                  .help = QT_TR_NOOP("The day from which the service is to be used as agreed; of a removal or a transfer, the day on which it is to be over.")},
            Field{.name = "authorities",             .label = QT_TR_NOOP("Authorities and responsibilities"), .kind = Kind::LongText,
                  .help = QT_TR_NOOP("Who may decide what during design, development and transition.")},
            Field{.name = "party_activities",        .label = QT_TR_NOOP("Activities of all parties"), .kind = Kind::LongText,
                  .help = QT_TR_NOOP("What you, the customer, suppliers and internal groups do, and how the parts meet.")},
            Field{.name = "communication_plan",      .label = QT_TR_NOOP("Communication"),            .kind = Kind::LongText, .help = QT_TR_NOOP("Who is told what, when and how.")},
            Field{.name = "resources",               .label = QT_TR_NOOP("Resources"),                .kind = Kind::Links, .target = "resource_need",
                  .help = QT_TR_NOOP("People, technology, information and money that it takes.")},
            Field{.name = "risks",                   .label = QT_TR_NOOP("Risks"),                    .kind = Kind::Links, .target = "risk"},
            Field{.name = "depends_on",              .label = QT_TR_NOOP("Depends on services"),      .kind = Kind::Links, .target = "service",
                  .help = QT_TR_NOOP("The other services without which this one cannot be built or used."),
                  .section = QT_TR_NOOP("Dependencies, tests and agreement")},
            Field{.name = "no_dependencies",         .label = QT_TR_NOOP("Depends on no other service"), .kind = Kind::YesNo, .help = QT_TR_NOOP("Said on purpose, where none is named.")},
            Field{.name = "test_plan",               .label = QT_TR_NOOP("Test plan"),                .kind = Kind::LongText, .help = QT_TR_NOOP("What is tested, by whom, where and when.")},
            Field{.name = "expected_outcomes",       .label = QT_TR_NOOP("Expected outcomes"),        .kind = Kind::LongText,
                  .help = QT_TR_NOOP("What is to be different afterwards, in figures that can be measured.")},
            Field{.name = "criteria",                .label = QT_TR_NOOP("Acceptance criteria"),      .kind = Kind::Rows, .target = "acceptance_criterion"},
            Field{.name = "plan_agreed_on",          .label = QT_TR_NOOP("Plan agreed on"),           .kind = Kind::Date,
                  .help = QT_TR_NOOP("The day on which the customer and the other parties agreed to the plan.")},
            Field{.name = "contributing_suppliers",  .label = QT_TR_NOOP("Suppliers"),                .kind = Kind::Links, .target = "supplier",
                  .help = QT_TR_NOOP("Those who provide a part of the new or changed service."), .section = QT_TR_NOOP("Contributing parties")},
            Field{.name = "contributing_agreements", .label = QT_TR_NOOP("Operational agreements"),   .kind = Kind::Links, .target = "operational_agreement",
                  .help = QT_TR_NOOP("With the internal groups and the customers who provide a part.")},
            Field{.name = "ability_evaluated_on",    .label = QT_TR_NOOP("Ability evaluated on"),     .kind = Kind::Date,
                  .help = QT_TR_NOOP("The day on which it was judged whether they can do their part.")},
            Field{.name = "ability_result",          .label = QT_TR_NOOP("Result of the evaluation"), .kind = Kind::LongText,
                  .help = QT_TR_NOOP("Whether they can do their part, and what is done where they cannot.")},
            Field{.name = "removal_date",            .label = QT_TR_NOOP("Service ends on"),          .kind = Kind::Date,
                  .help = QT_TR_NOOP("The last day of the service at your hands."), .section = QT_TR_NOOP("Removal or transfer")},
            Field{.name = "data_disposal",           .label = QT_TR_NOOP("Data, documents and components"), .kind = Kind::LongText,
                  .help = QT_TR_NOOP("What is archived, disposed of or handed over, how and to whom.")},
            Field{.name = "deployed_on",             .label = QT_TR_NOOP("Went live on"),             .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Outcome")},
            Field{.name = "actual_outcomes",         .label = QT_TR_NOOP("Actual outcomes"),          .kind = Kind::LongText,
                  .help = QT_TR_NOOP("What came of it, held against each of the expected outcomes.")},
            Field{.name = "outcome_reported_on",     .label = QT_TR_NOOP("Outcome reported on"),      .kind = Kind::Date,
                  .help = QT_TR_NOOP("The day on which the customer and the other parties were told; at most 30 days after it went live.")},
        };
    }

    static constexpr std::vector<Transition> transitionSteps()
    {
        return {
            Transition{.name = "plan",          .label = QT_TR_NOOP("Start planning"),        .from = {"proposed"},        .to = "planned", .needs = {"kind", "service"}, .blockers = {
                Blocker{.message = QT_TR_NOOP("New or changed service without a documented requirement: %n."), .type = "service_transition",
                        .records = R"(SELECT id FROM service_transition WHERE id = :id AND kind IN ('new', 'changed') AND NOT EXISTS (
                            SELECT 1 FROM service_transition_requirements AS link JOIN service_requirement ON service_requirement.id = link.target
                            WHERE link.source = :id AND service_requirement.state NOT IN ('identified', 'withdrawn')))"}}},
            Transition{.name = "agree_plan",    .label = QT_TR_NOOP("Agree the plan"),        .from = {"planned"},         .to = "plan_agreed",
                       .needs = {"financial_impact", "organizational_impact", "technical_impact", "sms_impact", "planned_start", "planned_live", "authorities", "party_activities",
                                 "communication_plan", "resources", "risks", "test_plan", "expected_outcomes"}, .stamps = {"plan_agreed_on"}, .blockers = {
                Blocker{.message = QT_TR_NOOP("Transition that names no service it depends on, and does not say that there is none: %n."), .type = "service_transition",
                        .records = R"(SELECT id FROM service_transition WHERE id = :id AND coalesce(no_dependencies, 0) = 0
                            AND NOT EXISTS (SELECT 1 FROM service_transition_depends_on WHERE source = :id))"},
                Blocker{.message = QT_TR_NOOP("Transition without any acceptance criterion: %n."), .type = "service_transition",
                        .records = "SELECT id FROM service_transition WHERE id = :id AND NOT EXISTS (SELECT 1 FROM acceptance_criterion WHERE transition = :id)"}}, .guard = removalUnplanned},
            Transition{.name = "replan",        .label = QT_TR_NOOP("Plan again"),            .from = {"plan_agreed"},     .to = "planned", .clears = {"plan_agreed_on"}},
            Transition{.name = "start_design",  .label = QT_TR_NOOP("Start the design"),      .from = {"plan_agreed"},     .to = "in_design", .blockers = {
                Blocker{.message = QT_TR_NOOP("Transition without an approved change: %n."), .type = "service_transition",
                        .records = R"(SELECT id FROM service_transition WHERE id = :id
                            AND NOT EXISTS (SELECT 1 FROM change WHERE change.transition = :id AND change.state NOT IN )" ITSMS_CHANGE_NOT_APPROVED ")"},
                Blocker{.message = QT_TR_NOOP("Transition whose plan no review has accepted: %n."), .type = "service_transition",
                        .records = "SELECT id FROM service_transition WHERE id = :id AND " TRANSITION_GATES " < 1"},
                Blocker{.message = QT_TR_NOOP("Transition to which others contribute, whose ability was not evaluated: %n."), .type = "service_transition",
                        .records = "SELECT id FROM service_transition WHERE id = :id AND " TRANSITION_ABILITY_UNKNOWN}}},
            Transition{.name = "accept_design", .label = QT_TR_NOOP("Accept the design"),     .from = {"in_design"},       .to = "design_accepted", .needs = {"affected_cis"}, .blockers = {
                Blocker{.message = QT_TR_NOOP("Transition whose plan and design were not both accepted by a review: %n."), .type = "service_transition",
                        .records = "SELECT id FROM service_transition WHERE id = :id AND " TRANSITION_GATES " < 2"},
                Blocker{.message = QT_TR_NOOP("Transition without an accepted design: %n."), .type = "service_transition",
                        .records = R"(SELECT id FROM service_transition WHERE id = :id AND coalesce(kind, '') <> 'removed'
                            AND NOT EXISTS (SELECT 1 FROM service_design WHERE transition = :id AND service_design.state = 'accepted'))"}}},
            Transition{.name = "build",         .label = QT_TR_NOOP("Start to build"),        .from = {"design_accepted"}, .to = "in_build"},
            Transition{.name = "test",          .label = QT_TR_NOOP("Start the tests"),       .from = {"in_build"},        .to = "in_test", .blockers = {
                Blocker{.message = QT_TR_NOOP("Acceptance criteria that are not agreed yet: %n."), .type = "acceptance_criterion",
                        .records = "SELECT id FROM acceptance_criterion WHERE transition = :id AND state = 'proposed'"}}},
            Transition{.name = "rebuild",       .label = QT_TR_NOOP("Back to building"),      .from = {"in_test"},         .to = "in_build"},
            Transition{.name = "accept",        .label = QT_TR_NOOP("Accept the service"),    .from = {"in_test"},         .to = "accepted", .blockers = {
                Blocker{.message = QT_TR_NOOP("Acceptance criteria neither met nor decided on: %n."), .type = "acceptance_criterion",
                        .records = "SELECT id FROM acceptance_criterion WHERE transition = :id AND " CRITERION_UNDECIDED}}},
            Transition{.name = "deploy",        .label = QT_TR_NOOP("Record that it is live"), .from = {"accepted"},       .to = "deployed", .stamps = {"deployed_on"}},
            Transition{.name = "close",         .label = QT_TR_NOOP("Close"),                 .from = {"deployed"},        .to = "closed", .needs = {"actual_outcomes", "outcome_reported_on"}},
            Transition{.name = "reject",        .label = QT_TR_NOOP("Reject or give up"),
                       .from = {"proposed", "planned", "plan_agreed", "in_design", "design_accepted", "in_build", "in_test", "accepted"}, .to = "rejected", .needs = {"notes"}},
        };
    }

    static constexpr RecordType serviceTransition()
    {
        return RecordType{
            .name = "service_transition",
            .prefix = "TRA",
            .label = QT_TR_NOOP("Service transition"),
            .plural = QT_TR_NOOP("Service transitions"),
            .purpose = QT_TR_NOOP("Each project that brings a new service, a major change, a removal or a transfer of a service from the proposal into operation."),
            .fields = transitionFields(),
            .states = {
                State{.name = "proposed",        .label = QT_TR_NOOP("Proposed")},
                State{.name = "planned",         .label = QT_TR_NOOP("In planning")},
                State{.name = "plan_agreed",     .label = QT_TR_NOOP("Plan agreed")},
                State{.name = "in_design",       .label = QT_TR_NOOP("In design")},
                State{.name = "design_accepted", .label = QT_TR_NOOP("Design accepted")},
                State{.name = "in_build",        .label = QT_TR_NOOP("Being built")},
                State{.name = "in_test",         .label = QT_TR_NOOP("In test")},
                State{.name = "accepted",        .label = QT_TR_NOOP("Accepted")},
                State{.name = "deployed",        .label = QT_TR_NOOP("Live")},
                State{.name = "closed",          .label = QT_TR_NOOP("Closed"),   .closed = true},
                State{.name = "rejected",        .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = transitionSteps(),
            .deadlines = {
                Deadline{.name = "start",   .label = QT_TR_NOOP("Start"),          .due = "planned_start", .awaited = "state IN ('proposed', 'planned', 'plan_agreed')"},
                Deadline{.name = "live",    .label = QT_TR_NOOP("Going live"),     .due = "planned_live",  .awaited = "state NOT IN ('deployed', 'closed', 'rejected')", .notice = 30},
                Deadline{.name = "removal", .label = QT_TR_NOOP("End of the service"), .due = "removal_date", .awaited = "kind IN ('removed', 'transferred') AND state NOT IN ('deployed', 'closed', 'rejected')", .notice = 60},
                Deadline{.name = "outcome", .label = QT_TR_NOOP("Report of the outcome"), .due = "date(deployed_on, '+30 days')", .awaited = "state = 'deployed' AND outcome_reported_on IS NULL"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Request a change"),     .type = "change",               .through = "transition"},
                FollowUp{.label = QT_TR_NOOP("Document a design"),    .type = "service_design",       .through = "transition"},
                FollowUp{.label = QT_TR_NOOP("Record a requirement"), .type = "service_requirement",  .through = "requirements"},
                FollowUp{.label = QT_TR_NOOP("Record a risk"),        .type = "risk",                 .through = "risks"},
                FollowUp{.label = QT_TR_NOOP("Ask for resources"),    .type = "resource_need",        .through = "resources"},
            },
            .episode = true,
            .clause = "5.1",
        };
    }

    static constexpr RecordType serviceDesign()
    {
        return RecordType{
            .name = "service_design",
            .prefix = "DSG",
            .label = QT_TR_NOOP("Service design"),
            .plural = QT_TR_NOOP("Service designs"),
            .purpose = QT_TR_NOOP("How a new or changed service is to be delivered, by whom and with what, and what else has to change for it."),
            .fields = {
                Field{.name = "transition",               .label = QT_TR_NOOP("Service transition"),           .kind = Kind::Link, .listed = true, .target = "service_transition"},
                Field{.name = "version",                  .label = QT_TR_NOOP("Version"),                      .listed = true},
                Field{.name = "requirements_met",         .label = QT_TR_NOOP("Requirements it meets"),        .kind = Kind::Links, .target = "service_requirement",
                      .help = QT_TR_NOOP("To be accepted it has to meet each requirement of the transition.")},
                Field{.name = "approved_by",              .label = QT_TR_NOOP("Approved by"),                  .kind = Kind::Person, .listed = true},
                Field{.name = "approved_on",              .label = QT_TR_NOOP("Approved on"),                  .kind = Kind::Date, .listed = true},
                Field{.name = "authorities_for_delivery", .label = QT_TR_NOOP("Authorities and responsibilities"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Who answers for what once the service is delivered. Write none, here and below, where there is nothing to say."), .section = QT_TR_NOOP("Delivery of the service")},
                Field{.name = "provider_activities",      .label = QT_TR_NOOP("What we do"),                   .kind = Kind::LongText},
                Field{.name = "customer_activities",      .label = QT_TR_NOOP("What the customer does"),       .kind = Kind::LongText},
                Field{.name = "other_party_activities",   .label = QT_TR_NOOP("What other parties do"),        .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Suppliers, internal groups, and customers who act as suppliers.")},
                Field{.name = "human_resource_changes",   .label = QT_TR_NOOP("People"),                       .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How many people are needed more or less, and where."), .section = QT_TR_NOOP("Resources")},
                Field{.name = "competence_changes",       .label = QT_TR_NOOP("Education, training, skills and experience"), .kind = Kind::LongText},
                Field{.name = "financial_resources",      .label = QT_TR_NOOP("Money"),                        .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What delivery costs, and how it is paid for.")},
                Field{.name = "new_technology",           .label = QT_TR_NOOP("New or changed technology"),    .kind = Kind::LongText},
                Field{.name = "plan_and_policy_changes",  .label = QT_TR_NOOP("Plans and policies"),           .kind = Kind::LongText, .section = QT_TR_NOOP("What has to be new or changed with it")},
                Field{.name = "contract_changes",         .label = QT_TR_NOOP("Contracts and other agreements"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("With suppliers and internal groups, to match what is required now.")},
                Field{.name = "sla_changes",              .label = QT_TR_NOOP("Service level agreements"),     .kind = Kind::LongText},
                Field{.name = "catalogue_changes",        .label = QT_TR_NOOP("Service catalogue"),            .kind = Kind::LongText},
                Field{.name = "sms_changes",              .label = QT_TR_NOOP("Management system"),            .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Processes and rules of service management that have to be altered.")},
                Field{.name = "procedures_and_measures",  .label = QT_TR_NOOP("Procedures, measures and information"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is needed to deliver the service and to measure it.")},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "accepted",   .label = QT_TR_NOOP("Accepted")},
                State{.name = "rejected",   .label = QT_TR_NOOP("Not accepted")},
                State{.name = "superseded", .label = QT_TR_NOOP("Replaced"), .closed = true},
            },
            .transitions = {
                Transition{.name = "submit",    .label = QT_TR_NOOP("Submit for review"),  .from = {"draft"},     .to = "in_review", .needs = {"transition", "version"}},
                Transition{.name = "accept",    .label = QT_TR_NOOP("Accept"),             .from = {"in_review"}, .to = "accepted",
                           .needs = {"authorities_for_delivery", "provider_activities", "customer_activities", "other_party_activities", "human_resource_changes", "competence_changes",
                                     "financial_resources", "new_technology", "plan_and_policy_changes", "contract_changes", "sla_changes", "catalogue_changes", "sms_changes",
                                     "procedures_and_measures", "approved_by"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Requirements of the transition that the design does not meet: %n."), .type = "service_requirement", .records = R"(
                        SELECT service_requirement.id FROM service_design JOIN service_transition_requirements AS asked ON asked.source = service_design.transition
                        JOIN service_requirement ON service_requirement.id = asked.target
                        WHERE service_design.id = :id AND service_requirement.state <> 'withdrawn'
                          AND NOT EXISTS (SELECT 1 FROM service_design_requirements_met AS met WHERE met.source = :id AND met.target = asked.target))"}}},
                Transition{.name = "reject",    .label = QT_TR_NOOP("Do not accept"),      .from = {"in_review"}, .to = "rejected", .needs = {"notes"}},
                Transition{.name = "revise",    .label = QT_TR_NOOP("Revise"),             .from = {"rejected"},  .to = "draft"},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Record that it was replaced"), .from = {"accepted"}, .to = "superseded"},
            },
            .episode = true,
            .clause = "5.3",
        };
    }

    static constexpr RecordType acceptanceCriterion()
    {
        return RecordType{
            .name = "acceptance_criterion",
            .prefix = "ACC",
            .label = QT_TR_NOOP("Acceptance criterion"),
            .plural = QT_TR_NOOP("Acceptance criteria"),
            .purpose = QT_TR_NOOP("Each condition that a service or a release has to meet before it goes live, agreed before the test, with what the test showed."),
            .fields = {
                Field{.name = "transition",         .label = QT_TR_NOOP("Service transition"),  .kind = Kind::Link, .listed = true, .target = "service_transition",
                      .help = QT_TR_NOOP("Empty for a criterion of a release that belongs to no transition.")},
                Field{.name = "release",            .label = QT_TR_NOOP("Release"),             .kind = Kind::Link, .listed = true, .target = "release",
                      .help = QT_TR_NOOP("The release that must not be deployed before it is met.")},
                Field{.name = "requirement",        .label = QT_TR_NOOP("Requirement"),         .kind = Kind::Link, .target = "service_requirement",
                      .help = QT_TR_NOOP("The service requirement that it verifies.")},
                Field{.name = "criterion",          .label = QT_TR_NOOP("Criterion in full"),   .kind = Kind::LongText, .help = QT_TR_NOOP("Worded so that both sides would judge it alike.")},
                Field{.name = "expected",           .label = QT_TR_NOOP("Expected result"),     .listed = true, .help = QT_TR_NOOP("The value or the behaviour at which it is met.")},
                Field{.name = "agreed_with",        .label = QT_TR_NOOP("Agreed with"),         .help = QT_TR_NOOP("The customer and the other parties who agreed to it.")},
                Field{.name = "agreed_on",          .label = QT_TR_NOOP("Agreed on"),           .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("Before the test.")},
                Field{.name = "tested_on",          .label = QT_TR_NOOP("Tested on"),           .kind = Kind::Date, .listed = true, .indexed = true, .section = QT_TR_NOOP("Test")},
                Field{.name = "tested_by",          .label = QT_TR_NOOP("Tested by"),           .kind = Kind::Person},
                Field{.name = "environment",        .label = QT_TR_NOOP("Environment"),         .help = QT_TR_NOOP("Where it was tested.")},
                Field{.name = "measured",           .label = QT_TR_NOOP("Actual result"),       .help = QT_TR_NOOP("What the test showed.")},
                Field{.name = "failed_tests",       .label = QT_TR_NOOP("Times not met"),       .kind = Kind::Integer, .minimum = 0},
                Field{.name = "evidence",           .label = QT_TR_NOOP("Evidence"),            .kind = Kind::Links, .target = "evidence"},
                Field{.name = "decision_if_failed", .label = QT_TR_NOOP("Decision"),            .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is done about it, and whether it goes live all the same."), .section = QT_TR_NOOP("If it is not met")},
                Field{.name = "decided_by",         .label = QT_TR_NOOP("Decided by"),          .help = QT_TR_NOOP("You and the parties with an interest, by name.")},
            },
            .states = {
                State{.name = "proposed", .label = QT_TR_NOOP("Proposed")},
                State{.name = "agreed",   .label = QT_TR_NOOP("Agreed")},
                State{.name = "passed",   .label = QT_TR_NOOP("Met"),    .closed = true},
                State{.name = "failed",   .label = QT_TR_NOOP("Not met")},
                State{.name = "waived",   .label = QT_TR_NOOP("Waived"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",  .label = QT_TR_NOOP("Agree"),                .from = {"proposed"}, .to = "agreed", .needs = {"agreed_with"}, .stamps = {"agreed_on"}, .guard = agreedAfterTest},
                Transition{.name = "pass",   .label = QT_TR_NOOP("Record it as met"),     .from = {"agreed"},   .to = "passed", .needs = {"agreed_on", "tested_by"}, .stamps = {"tested_on"}, .guard = agreedAfterTest},
                Transition{.name = "fail",   .label = QT_TR_NOOP("Record it as not met"), .from = {"agreed"},   .to = "failed", .needs = {"agreed_on", "tested_by", "measured"}, .stamps = {"tested_on"},
                           .counts = {"failed_tests"}, .guard = agreedAfterTest},
                Transition{.name = "retest", .label = QT_TR_NOOP("Test again"),           .from = {"failed"},   .to = "agreed", .clears = {"tested_on", "measured"}},
                Transition{.name = "waive",  .label = QT_TR_NOOP("Waive"),                .from = {"failed"},   .to = "waived", .needs = {"decision_if_failed", "decided_by"}},
            },
            .titleLabel = QT_TR_NOOP("Criterion"),
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
            .asks = QT_TR_NOOP("New services, changes with a possible major impact, removals and transfers are planned with all who take part, designed so that the requirements are met, and tested "
                               "against criteria agreed beforehand. Each phase is accepted by a review before the next begins, and afterwards the outcome is reported against what was expected."),
            .audit = QT_TR_NOOP("An auditor picks the last service that went live and asks for the approved change, the agreed plan, the design, the reviews between the phases and the tested criteria, in this order of dates. "
                                "Criteria written after the test, services that went live with open failures nobody decided on, and outcomes that were never reported are found first."),
            .records = {serviceTransition(), serviceDesign(), acceptanceCriterion()},
            .checks = DesignAndTransitionChecks::checks(),
            .measures = DesignAndTransitionChecks::measures(),
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
