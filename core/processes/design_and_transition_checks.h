// What must hold of service transitions, their designs and acceptance criteria, and what is measured of them.
#pragma once

#include "core/declaration.h"
#include "core/processes/acceptance.h"
#include "core/processes/change_states.h"

#include <QCoreApplication>

namespace itsms {

/// Of service_transition: planning is behind it, and so it must have been agreed.
#define TRANSITION_PLAN_AGREED "state NOT IN ('proposed', 'planned', 'rejected')"
/// Of service_transition: design has begun or is behind it.
#define TRANSITION_DESIGN_BEGUN "state NOT IN ('proposed', 'planned', 'plan_agreed', 'rejected')"
/// Of service_transition: design is behind it.
#define TRANSITION_DESIGNED "state NOT IN ('proposed', 'planned', 'plan_agreed', 'in_design', 'rejected')"

/// Of service_transition: how many reviews at the end of a phase accepted its result. The first accepts the plan, the second the design.
#define TRANSITION_GATES                                                                                                                   \
    "(SELECT count(*) FROM review WHERE review.subject = service_transition.ref AND review.kind = 'transition_gate' "                      \
    "AND review.outcome = 'accepted')"

/// Of service_transition: others contribute to it, and nobody wrote down whether they can.
#define TRANSITION_ABILITY_UNKNOWN                                                                                                         \
    "(ability_evaluated_on IS NULL OR coalesce(ability_result, '') = '') "                                                                 \
    "AND (EXISTS (SELECT 1 FROM service_transition_contributing_suppliers WHERE source = service_transition.id) "                          \
    "OR EXISTS (SELECT 1 FROM service_transition_contributing_agreements WHERE source = service_transition.id))"

/// Of service_transition: the day on which it went live, as far as it is known.
#define TRANSITION_LIVE_ON                                                                                                                 \
    "coalesce(deployed_on, CASE kind WHEN 'new' THEN (SELECT live_since FROM service WHERE service.id = service_transition.service) END)"

struct DesignAndTransitionChecks
{
    Q_DECLARE_TR_FUNCTIONS(DesignAndTransition)

public:
    // clang-format off
    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "transition_driven_by_change",
                  .label = QT_TR_NOOP("Each transition beyond its proposal belongs to a change, and from the design on to one that is approved"),
                  .remedy = QT_TR_NOOP("Link the change to this transition, or request one, and have it approved before work goes on."),
                  .clause = "5.1", .subject = "service_transition", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_transition
                      WHERE state NOT IN ('proposed', 'rejected')
                        AND NOT EXISTS (SELECT 1 FROM change WHERE change.transition = service_transition.id AND change.state NOT IN ('rejected', 'cancelled')
                                        AND (service_transition.state IN ('planned', 'plan_agreed') OR change.state IN )" CHANGE_APPROVED "))"},
            Check{.name = "transition_gates_passed",
                  .label = QT_TR_NOOP("No transition went on from planning or from design before the review of that phase accepted it"),
                  .remedy = QT_TR_NOOP("Hold the review at the end of the phase, with the number of the transition as its subject, and go back where it is not accepted."),
                  .clause = "5.1", .subject = "service_transition",
                  .offenders = "SELECT id FROM service_transition WHERE " TRANSITION_DESIGN_BEGUN " AND " TRANSITION_GATES " < CASE state WHEN 'in_design' THEN 1 ELSE 2 END"},
            Check{.name = "transition_names_items",
                  .label = QT_TR_NOOP("Each transition beyond its design names the configuration items it affects"),
                  .remedy = QT_TR_NOOP("Link the items from the configuration records; what is not recorded yet is recorded first."),
                  .clause = "5.1", .subject = "service_transition",
                  .offenders = "SELECT id FROM service_transition WHERE " TRANSITION_DESIGNED " AND NOT EXISTS (SELECT 1 FROM service_transition_affected_cis WHERE source = service_transition.id)"},
            Check{.name = "transition_plan_agreed",
                  .label = QT_TR_NOOP("The plan of each transition beyond planning was agreed with the customer"),
                  .remedy = QT_TR_NOOP("Agree the plan with the customer and the other parties, and record the day."),
                  .clause = "5.2", .subject = "service_transition",
                  .offenders = "SELECT id FROM service_transition WHERE " TRANSITION_PLAN_AGREED " AND plan_agreed_on IS NULL"},
            Check{.name = "transition_plan_complete",
                  .label = QT_TR_NOOP("Each agreed plan of a transition has all ten elements"),
                  .remedy = QT_TR_NOOP("Complete the plan: authorities, activities, communication, resources, dates, risks, dependencies, tests, criteria and outcomes."),
                  .clause = "5.2", .subject = "service_transition", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_transition
                      WHERE )" TRANSITION_PLAN_AGREED R"(
                        AND ('' IN (coalesce(authorities, ''), coalesce(party_activities, ''), coalesce(communication_plan, ''), coalesce(test_plan, ''), coalesce(expected_outcomes, ''))
                          OR planned_start IS NULL OR planned_live IS NULL
                          OR NOT EXISTS (SELECT 1 FROM service_transition_resources WHERE source = service_transition.id)
                          OR NOT EXISTS (SELECT 1 FROM service_transition_risks WHERE source = service_transition.id)
                          OR coalesce(no_dependencies, 0) = 0 AND NOT EXISTS (SELECT 1 FROM service_transition_depends_on WHERE source = service_transition.id)
                          OR NOT EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.transition = service_transition.id)))"},
            Check{.name = "transition_impact_assessed",
                  .label = QT_TR_NOOP("The impact of each planned transition was assessed: financial, organisational, technical and on the management system"),
                  .remedy = QT_TR_NOOP("Assess the four kinds of impact and write down what was found, also where there is none."),
                  .clause = "5.2", .subject = "service_transition",
                  .offenders = R"(
                      SELECT id FROM service_transition
                      WHERE )" TRANSITION_PLAN_AGREED R"(
                        AND '' IN (coalesce(financial_impact, ''), coalesce(organizational_impact, ''), coalesce(technical_impact, ''), coalesce(sms_impact, '')))"},
            Check{.name = "contributors_evaluated",
                  .label = QT_TR_NOOP("The ability of all who contribute to a transition was evaluated before its design"),
                  .remedy = QT_TR_NOOP("Evaluate whether suppliers and groups can do their part; record the day, the result and what is done about it."),
                  .clause = "5.2", .subject = "service_transition",
                  .offenders = "SELECT id FROM service_transition WHERE " TRANSITION_DESIGN_BEGUN " AND " TRANSITION_ABILITY_UNKNOWN},
            Check{.name = "design_complete",
                  .label = QT_TR_NOOP("Each accepted design has all eleven elements"),
                  .remedy = QT_TR_NOOP("Fill in what is missing; write none where there is nothing to say."),
                  .clause = "5.3", .subject = "service_design", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_design
                      WHERE state = 'accepted'
                        AND '' IN (coalesce(authorities_for_delivery, ''), coalesce(provider_activities, ''), coalesce(customer_activities, ''), coalesce(other_party_activities, ''),
                                   coalesce(human_resource_changes, ''), coalesce(competence_changes, ''), coalesce(financial_resources, ''), coalesce(new_technology, ''),
                                   coalesce(plan_and_policy_changes, ''), coalesce(contract_changes, ''), coalesce(sla_changes, ''), coalesce(catalogue_changes, ''),
                                   coalesce(sms_changes, ''), coalesce(procedures_and_measures, '')))"},
            Check{.name = "design_meets_requirements",
                  .label = QT_TR_NOOP("Each requirement of a transition beyond its design is met by its accepted design"),
                  .remedy = QT_TR_NOOP("Change the design so that it meets the requirement and record that it does, or agree with the customer to withdraw the requirement."),
                  .clause = "5.3", .subject = "service_transition", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_transition
                      WHERE )" TRANSITION_DESIGNED R"( AND coalesce(kind, '') <> 'removed'
                        AND EXISTS (SELECT 1 FROM service_transition_requirements AS asked JOIN service_requirement ON service_requirement.id = asked.target
                                    WHERE asked.source = service_transition.id AND service_requirement.state <> 'withdrawn'
                                      AND NOT EXISTS (SELECT 1 FROM service_design JOIN service_design_requirements_met AS met ON met.source = service_design.id
                                                      WHERE service_design.transition = service_transition.id AND service_design.state = 'accepted' AND met.target = asked.target)))"},
            Check{.name = "live_only_after_acceptance",
                  .label = QT_TR_NOOP("No service went live before its acceptance criteria were met or a decision on them was recorded"),
                  .remedy = QT_TR_NOOP("Test what was not tested, and decide with the customer on what is not met: what is done, and whether the service stays live."),
                  .clause = "5.4", .subject = "service_transition", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT service_transition.id FROM service_transition LEFT JOIN service ON service.id = service_transition.service
                      WHERE (service_transition.state IN ('deployed', 'closed')
                          OR service_transition.kind = 'new' AND service_transition.state <> 'rejected' AND service.state IN ('live', 'suspended', 'retiring'))
                        AND (NOT EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.transition = service_transition.id)
                          OR EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.transition = service_transition.id AND )" CRITERION_UNDECIDED "))"},
            Check{.name = "criterion_agreed_before_test",
                  .label = QT_TR_NOOP("Each acceptance criterion was agreed no later than it was tested"),
                  .remedy = QT_TR_NOOP("Agree it with the customer and the other parties and test again; correct the dates where one of them is wrong."),
                  .clause = "5.4", .subject = "acceptance_criterion", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM acceptance_criterion
                      WHERE (tested_on IS NOT NULL OR state IN ('passed', 'failed', 'waived')) AND (agreed_on IS NULL OR agreed_on > tested_on))"},
            Check{.name = "unmet_criterion_decided",
                  .label = QT_TR_NOOP("For each acceptance criterion that is not met a decision is recorded, with those who made it"),
                  .remedy = QT_TR_NOOP("Decide with the parties concerned what is done and whether it goes live, and record who decided."),
                  .clause = "5.4", .subject = "acceptance_criterion", .severity = Severity::Major,
                  .offenders = "SELECT id FROM acceptance_criterion WHERE state IN ('failed', 'waived') AND '' IN (coalesce(decision_if_failed, ''), coalesce(decided_by, ''))"},
            Check{.name = "transition_deployed_by_release",
                  .label = QT_TR_NOOP("Each new, changed or transferred service went live through a release"),
                  .remedy = QT_TR_NOOP("Link the change of the transition to the release with which it was deployed."),
                  .clause = "5.4", .subject = "service_transition",
                  .offenders = R"(
                      SELECT id FROM service_transition
                      WHERE state IN ('deployed', 'closed') AND coalesce(kind, '') <> 'removed'
                        AND NOT EXISTS (SELECT 1 FROM change WHERE change.transition = service_transition.id AND change.release IS NOT NULL))"},
            Check{.name = "transition_outcome_reported",
                  .label = QT_TR_NOOP("The outcome of each transition was reported against what was expected within 30 days"),
                  .remedy = QT_TR_NOOP("Report the outcome and record the day. A report that came too late stays here for twelve months: find out why."),
                  .clause = "5.4", .subject = "service_transition",
                  .offenders = R"(
                      SELECT id FROM (
                          SELECT id, outcome_reported_on, coalesce(actual_outcomes, '') AS outcome, coalesce(date(coalesce()" TRANSITION_LIVE_ON R"(, planned_live), '+30 days'), '') AS last_day
                          FROM service_transition WHERE state IN ('deployed', 'closed'))
                      WHERE last_day < :today
                        AND (outcome = '' OR outcome_reported_on IS NULL OR outcome_reported_on > last_day AND last_day BETWEEN date(:today, '-366 days') AND :today))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "transitions_in_time", .label = QT_TR_NOOP("Services that went live on the planned day"),
                    .meaning = QT_TR_NOOP("Of the transitions that went live in the month, those that did so no later than planned; one without a planned day did not."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "5.4", .subject = "service_transition",
                    .series = R"(
                        SELECT substr(live_on, 1, 7) AS period, 100.0 * avg(coalesce(live_on <= planned_live, 0)) AS value
                        FROM (SELECT planned_live, )" TRANSITION_LIVE_ON R"( AS live_on FROM service_transition WHERE state IN ('deployed', 'closed'))
                        WHERE live_on >= :from_date AND live_on < :to_date
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM (SELECT id, )" TRANSITION_LIVE_ON R"( AS live_on FROM service_transition WHERE state IN ('deployed', 'closed'))
                        WHERE live_on >= :from_date AND live_on < :to_date)"},
            Measure{.name = "criteria_met_at_first_test", .label = QT_TR_NOOP("Acceptance criteria met at the first test"),
                    .meaning = QT_TR_NOOP("Of the acceptance criteria tested in the month, those that were met and never had failed before."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "5.4", .subject = "acceptance_criterion",
                    .series = R"(
                        SELECT substr(tested_on, 1, 7) AS period, 100.0 * avg(state = 'passed' AND coalesce(failed_tests, 0) = 0) AS value
                        FROM acceptance_criterion WHERE tested_on >= :from_date AND tested_on < :to_date AND state IN ('passed', 'failed', 'waived')
                        GROUP BY period)",
                    .records = "SELECT id FROM acceptance_criterion WHERE tested_on >= :from_date AND tested_on < :to_date AND state IN ('passed', 'failed', 'waived')"},
        };
    }
    // clang-format on
};

} // namespace itsms
