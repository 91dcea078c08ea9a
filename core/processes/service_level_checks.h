// What must hold of agreements and their targets: part of service level management.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

struct ServiceLevelChecks
{
    Q_DECLARE_TR_FUNCTIONS(ServiceLevelManagement)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "agreement_states_terms",
                  .label = QT_TR_NOOP("Each agreement in force states its services, targets, workload and exceptions"),
                  .remedy = QT_TR_NOOP("Add what is missing and agree it with the customer; where there are no exceptions, say so."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_level_agreement AS sla
                      WHERE state IN ('in_force', 'in_review')
                        AND (coalesce(workload, '') = '' OR coalesce(exceptions, '') = ''
                          OR NOT EXISTS (SELECT 1 FROM service_target WHERE service_target.sla = sla.id AND service_target.state = 'active')
                          OR NOT EXISTS (SELECT 1 FROM service_level_agreement_services WHERE source = sla.id)))"},
            Check{.name = "agreement_signed",
                  .label = QT_TR_NOOP("Each agreement in force is signed by both sides"),
                  .remedy = QT_TR_NOOP("Have it signed and record who signed and when."),
                  .clause = "6.1", .subject = "service_level_agreement",
                  .offenders = R"(
                      SELECT id FROM service_level_agreement
                      WHERE state IN ('agreed', 'in_force', 'in_review') AND (signed_provider IS NULL OR coalesce(signed_customer, '') = '' OR signed_on IS NULL))"},
            Check{.name = "agreement_reviewed",
                  .label = QT_TR_NOOP("Each agreement in force is reviewed with the customer within its interval"),
                  .remedy = QT_TR_NOOP("Review the agreement with the customer and record the date, or set the interval where there is none."),
                  .clause = "6.1", .subject = "service_level_agreement",
                  .offenders = R"(
                      SELECT id FROM service_level_agreement AS sla
                      WHERE state = 'in_force' AND coalesce(date(max(coalesce(last_reviewed, valid_from, signed_on, ''), coalesce((
                          SELECT max(held_on) FROM performance_review_slas AS tie JOIN performance_review AS held ON held.id = tie.source
                          WHERE tie.target = sla.id AND held.state IN ('held', 'minuted', 'closed')), '')), '+' || review_interval_days || ' days'), '') < :today)"},
            Check{.name = "agreement_not_past_end",
                  .label = QT_TR_NOOP("No agreement in force is past its last day"),
                  .remedy = QT_TR_NOOP("Renew the agreement with the customer, or let it expire."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Major,
                  .offenders = "SELECT id FROM service_level_agreement WHERE state IN ('in_force', 'in_review') AND valid_to < :today"},
            Check{.name = "agreement_end_prepared",
                  .label = QT_TR_NOOP("No agreement ends within the next 60 days without a review under way"),
                  .remedy = QT_TR_NOOP("Start the review now, so that the next agreement is signed before this one ends."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM service_level_agreement WHERE state = 'in_force' AND valid_to BETWEEN :today AND date(:today, '+60 days')"},
            Check{.name = "agreement_follows_requirements",
                  .label = QT_TR_NOOP("Each agreement in force follows from agreed service requirements"),
                  .remedy = QT_TR_NOOP("Link the requirements its terms are derived from, and agree those that are not agreed yet."),
                  .clause = "6.1", .subject = "service_level_agreement",
                  .offenders = R"(
                      SELECT id FROM service_level_agreement AS sla
                      WHERE state IN ('in_force', 'in_review')
                        AND (NOT EXISTS (SELECT 1 FROM service_level_agreement_requirements WHERE source = sla.id)
                          OR EXISTS (SELECT 1 FROM service_level_agreement_requirements AS link JOIN service_requirement ON service_requirement.id = link.target
                                     WHERE link.source = sla.id AND service_requirement.state NOT IN ('agreed', 'fulfilled', 'not_fulfilled'))))"},
            Check{.name = "agreement_revised_by_change",
                  .label = QT_TR_NOOP("No agreement in force was revised by a change that is not approved"),
                  .remedy = QT_TR_NOOP("Have the change decided, or return to the text that was agreed."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT sla.id FROM service_level_agreement AS sla JOIN change ON change.id = sla.change
                      WHERE sla.state = 'in_force' AND change.state NOT IN )" CHANGE_APPROVED},
            Check{.name = "operational_agreement_reviewed",
                  .label = QT_TR_NOOP("Performance under each operational agreement is reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review with the group or the customer what was achieved and record the date, or set the interval where there is none."),
                  .clause = "6.1", .subject = "operational_agreement",
                  .offenders = R"(
                      SELECT id FROM operational_agreement
                      WHERE state = 'in_force' AND (review_interval_days IS NULL
                        OR coalesce(date(coalesce(last_reviewed, agreed_on), '+' || review_interval_days || ' days'), '') < :today))"},
            Check{.name = "target_measurable",
                  .label = QT_TR_NOOP("Each active service target belongs to an agreement or a contract and can be measured"),
                  .remedy = QT_TR_NOOP("Fill in what is measured, the comparison, the value and its unit, and where it was promised."),
                  .clause = "6.1", .subject = "service_target",
                  .offenders = R"(
                      SELECT id FROM service_target
                      WHERE state = 'active' AND ((sla IS NULL AND agreement IS NULL AND contract IS NULL) OR metric IS NULL OR comparison IS NULL OR value IS NULL OR coalesce(unit, '') = ''))"},
            Check{.name = "supplier_target_supports_agreement",
                  .label = QT_TR_NOOP("No target of a supplier or an internal group is weaker than the target of the agreement it supports"),
                  .remedy = QT_TR_NOOP("Agree a tighter target with the supplier or the group, or promise the customer less."),
                  .clause = "7.2", .subject = "service_target", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT DISTINCT own.id FROM service_target AS own
                      JOIN service_target_supports AS link ON link.source = own.id JOIN service_target AS promised ON promised.id = link.target
                      WHERE own.state = 'active' AND promised.state = 'active' AND own.metric = promised.metric AND own.unit = promised.unit
                        AND ((promised.comparison = 'at_most' AND own.value > promised.value) OR (promised.comparison = 'at_least' AND own.value < promised.value)))"},
        };
    }
    // clang-format on
};

} // namespace itsms
