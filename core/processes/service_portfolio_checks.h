// What must hold of services, their components, their requirements and the catalogue: part of the service portfolio.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"

#include <QCoreApplication>

namespace itsms {

struct ServicePortfolioChecks
{
    Q_DECLARE_TR_FUNCTIONS(ServicePortfolio)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "live_service_has_agreement",
                  .label = QT_TR_NOOP("Each live service has an agreement in force with each of its customers"),
                  .remedy = QT_TR_NOOP("Agree on service targets with the customer who has none, or add the service to the agreement that already covers it."),
                  .clause = "6.1", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT DISTINCT service.id FROM service JOIN service_customers AS served ON served.source = service.id
                      WHERE service.state = 'live'
                        AND NOT EXISTS (SELECT 1 FROM service_level_agreement_services AS covered JOIN service_level_agreement AS sla ON sla.id = covered.source
                                        WHERE covered.target = service.id AND sla.customer = served.target
                                          AND sla.state IN ('in_force', 'in_review') AND coalesce(sla.valid_to, :today) >= :today))"},
            Check{.name = "critical_service_has_assessed_risk",
                  .label = QT_TR_NOOP("Each live service of high or vital criticality has at least one assessed risk"),
                  .remedy = QT_TR_NOOP("Record and analyse what could hit this service hardest."),
                  .clause = "4.1.1", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live' AND criticality IN ('high', 'vital')
                        AND NOT EXISTS (SELECT 1 FROM risk WHERE risk.service = service.id AND risk.state <> 'identified'))"},
            Check{.name = "live_service_has_customer",
                  .label = QT_TR_NOOP("Each live service has at least one customer"),
                  .remedy = QT_TR_NOOP("Link the customers that receive the service, or retire it."),
                  .clause = "6.1", .subject = "service",
                  .offenders = "SELECT id FROM service WHERE state = 'live' AND NOT EXISTS (SELECT 1 FROM service_customers WHERE source = service.id)"},
            Check{.name = "live_service_has_owner",
                  .label = QT_TR_NOOP("Each live service has an owner who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who answers for the service."),
                  .clause = "4.1.3", .subject = "service",
                  .offenders = R"(
                      SELECT service.id FROM service LEFT JOIN person ON person.id = service.service_owner
                      WHERE service.state = 'live' AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "service_depends_on_live",
                  .label = QT_TR_NOOP("No live service depends on one that is retired or suspended"),
                  .remedy = QT_TR_NOOP("Correct the dependencies, or bring the service it needs back."),
                  .clause = "6.1", .subject = "service",
                  .offenders = R"(
                      SELECT DISTINCT service.id FROM service JOIN service_depends_on AS link ON link.source = service.id JOIN service AS needed ON needed.id = link.target
                      WHERE service.state = 'live' AND needed.state IN ('suspended', 'retired'))"},
            Check{.name = "live_service_has_criticality",
                  .label = QT_TR_NOOP("Each live service says how critical it is"),
                  .remedy = QT_TR_NOOP("Agree with the customers how much depends on the service; continuity, risks and priorities follow from it."),
                  .clause = "6.1", .subject = "service",
                  .offenders = "SELECT id FROM service WHERE state = 'live' AND criticality IS NULL"},
            Check{.name = "live_service_in_catalogue",
                  .label = QT_TR_NOOP("Each live service is in a published catalogue that was agreed with customers and shows the dependencies"),
                  .remedy = QT_TR_NOOP("Add the service to the next version of the catalogue, agree it with the customers and publish it."),
                  .clause = "6.1", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live'
                        AND NOT EXISTS (SELECT 1 FROM service_catalogue_services AS listed JOIN service_catalogue AS catalogue ON catalogue.id = listed.source
                                        WHERE listed.target = service.id AND catalogue.state = 'published'
                                          AND catalogue.agreed_on IS NOT NULL AND catalogue.dependencies_shown = 1))"},
            Check{.name = "service_matches_scope",
                  .label = QT_TR_NOOP("The approved scope names each live service that is in scope, and none that is retired or out of scope"),
                  .remedy = QT_TR_NOOP("Correct the service's mark, or revise the scope statement and have it approved."),
                  .clause = "4.5.1", .subject = "service",
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE EXISTS (SELECT 1 FROM sms_scope WHERE state = 'approved')
                        AND CASE WHEN id IN (SELECT named.target FROM sms_scope_services AS named JOIN sms_scope ON sms_scope.id = named.source WHERE sms_scope.state = 'approved')
                                 THEN state = 'retired' OR coalesce(in_scope, 0) = 0 ELSE state = 'live' AND in_scope = 1 END)"},
            Check{.name = "retiring_service_has_removal_plan",
                  .label = QT_TR_NOOP("Each service that is being retired has a removal plan with a date and the disposal of its data"),
                  .remedy = QT_TR_NOOP("Plan the removal as a transition: when it ends, and what happens to data, documents and components."),
                  .clause = "5.2", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'retiring'
                        AND NOT EXISTS (SELECT 1 FROM service_transition AS project WHERE project.service = service.id AND project.kind IN ('removed', 'transferred')
                                        AND project.state <> 'rejected' AND project.removal_date IS NOT NULL AND coalesce(project.data_disposal, '') <> ''))"},
            Check{.name = "service_in_transition_has_requirements",
                  .label = QT_TR_NOOP("Each transition of a service beyond its proposal has documented service requirements"),
                  .remedy = QT_TR_NOOP("Write down what the new or changed service has to fulfil, and link it to the transition."),
                  .clause = "5.2", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT DISTINCT project.service FROM service_transition AS project
                      WHERE project.service IS NOT NULL AND project.state NOT IN ('proposed', 'closed', 'rejected') AND coalesce(project.kind, 'new') IN ('new', 'changed')
                        AND NOT EXISTS (SELECT 1 FROM service_transition_requirements AS link JOIN service_requirement ON service_requirement.id = link.target
                                        WHERE link.source = project.id AND service_requirement.state NOT IN ('identified', 'withdrawn')))"},
            Check{.name = "live_service_has_availability_requirements",
                  .label = QT_TR_NOOP("Each live service has agreed requirements on access rights, response time and availability"),
                  .remedy = QT_TR_NOOP("Agree the missing requirements with the customers and the other interested parties."),
                  .clause = "6.3.1", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live'
                        AND (SELECT count(DISTINCT category) FROM service_requirement AS need WHERE need.service = service.id
                               AND need.category IN ('access_rights', 'response_time', 'availability') AND need.state IN ('agreed', 'fulfilled', 'not_fulfilled')) < 3)"},
            Check{.name = "vital_service_has_continuity_plan",
                  .label = QT_TR_NOOP("Each live service of high or vital criticality is covered by a continuity plan in force"),
                  .remedy = QT_TR_NOOP("Write a continuity plan for the service, or add the service to one, and put the plan into force."),
                  .clause = "6.3.2", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live' AND criticality IN ('high', 'vital')
                        AND NOT EXISTS (SELECT 1 FROM continuity_plan_services AS covered JOIN continuity_plan AS plan ON plan.id = covered.source
                                        WHERE covered.target = service.id AND plan.state IN ('in_force', 'invoked', 'in_review')))"},
            Check{.name = "live_service_has_availability_plan",
                  .label = QT_TR_NOOP("Each live service is covered by an availability plan in force that has targets"),
                  .remedy = QT_TR_NOOP("Add the service to an availability plan, link the targets the plan makes sure of, and put it into force."),
                  .clause = "6.3.2", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live'
                        AND NOT EXISTS (SELECT 1 FROM availability_plan_services AS covered JOIN availability_plan AS plan ON plan.id = covered.source
                                        WHERE covered.target = service.id AND plan.state IN ('in_force', 'in_review')
                                          AND EXISTS (SELECT 1 FROM availability_plan_targets AS target WHERE target.source = plan.id)))"},
            Check{.name = "live_service_has_capacity_requirements",
                  .label = QT_TR_NOOP("Each live service has agreed requirements on capacity or performance"),
                  .remedy = QT_TR_NOOP("Agree with the customers how much, and how fast, the service has to be."),
                  .clause = "6.5", .subject = "service",
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live'
                        AND NOT EXISTS (SELECT 1 FROM service_requirement AS need WHERE need.service = service.id
                                        AND need.category IN ('capacity', 'performance') AND need.state IN ('agreed', 'fulfilled', 'not_fulfilled')))"},
            Check{.name = "component_under_operational_agreement",
                  .label = QT_TR_NOOP("Each component that an internal group or a customer supplies has an operational agreement in force"),
                  .remedy = QT_TR_NOOP("Agree with the group or the customer what it does for the service, and put the agreement into force."),
                  .clause = "6.1", .subject = "service_component", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT part.id FROM service_component AS part LEFT JOIN operational_agreement AS agreement ON agreement.id = part.agreement
                      WHERE part.state = 'active' AND part.supplied_by IN ('internal_group', 'customer')
                        AND (coalesce(agreement.state, '') NOT IN ('in_force', 'in_review') OR agreement.valid_to < :today))"},
            Check{.name = "requirement_revised_by_change",
                  .label = QT_TR_NOOP("No agreed requirement was revised by a change that is not approved"),
                  .remedy = QT_TR_NOOP("Have the change decided, or return to the wording that was agreed."),
                  .clause = "6.1", .subject = "service_requirement", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT need.id FROM service_requirement AS need JOIN change ON change.id = need.last_change
                      WHERE need.state IN ('agreed', 'fulfilled', 'not_fulfilled') AND change.state NOT IN )" CHANGE_APPROVED},
            Check{.name = "catalogue_revised_by_change",
                  .label = QT_TR_NOOP("Each published catalogue that replaces another rests on an approved change"),
                  .remedy = QT_TR_NOOP("Link the change that led to this version, and have it decided."),
                  .clause = "6.1", .subject = "service_catalogue", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT catalogue.id FROM service_catalogue AS catalogue LEFT JOIN change ON change.id = catalogue.change
                      WHERE catalogue.state = 'published' AND catalogue.supersedes IS NOT NULL AND coalesce(change.state, 'recorded') NOT IN )" CHANGE_APPROVED},
            Check{.name = "catalogue_follows_changes",
                  .label = QT_TR_NOOP("The published catalogue is no older than the latest change of services and agreements"),
                  .remedy = QT_TR_NOOP("Bring the catalogue up to date and publish the new version."),
                  .clause = "6.1", .subject = "service_catalogue",
                  .offenders = R"(
                      SELECT id FROM service_catalogue
                      WHERE state = 'published' AND coalesce(published_on, '') < (
                          SELECT max(day) FROM (SELECT max(live_since) AS day FROM service WHERE live_since <= :today UNION ALL SELECT max(retired_on) FROM service WHERE retired_on <= :today
                                                UNION ALL SELECT max(valid_from) FROM service_level_agreement WHERE state IN ('in_force', 'in_review') AND valid_from <= :today)))"},
        };
    }
    // clang-format on
};

} // namespace itsms
