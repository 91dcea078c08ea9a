// What must hold of suppliers and contracts: part of supplier management.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"

#include <QCoreApplication>

namespace itsms {

/// The day by which the next review with a supplier is due: counted from the date in its record, or from the latest performance review.
#define SUPPLIER_REVIEW_DUE                                                                                                                \
    "date(max(coalesce(last_reviewed, ''), coalesce((SELECT max(held_on) FROM performance_review AS held "                                 \
    "WHERE held.supplier = supplier.id AND held.state IN ('held', 'minuted', 'closed')), '')), '+' || review_interval_days || ' days')"

struct SupplierChecks
{
    Q_DECLARE_TR_FUNCTIONS(SupplierManagement)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "supplier_has_relationship_manager",
                  .label = QT_TR_NOOP("Each active supplier has a relationship manager who is still here"),
                  .remedy = QT_TR_NOOP("Name the one person who answers for this supplier."),
                  .clause = "7.2", .subject = "supplier", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT supplier.id FROM supplier LEFT JOIN person ON person.id = supplier.relationship_manager
                      WHERE supplier.state IN ('active', 'on_notice') AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "lead_supplier_has_contract",
                  .label = QT_TR_NOOP("Each active supplier that is no sub-contractor has a contract in force"),
                  .remedy = QT_TR_NOOP("Sign or renew the contract, or end the relationship."),
                  .clause = "7.2", .subject = "supplier", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM supplier
                      WHERE state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0
                        AND NOT EXISTS (SELECT 1 FROM contract WHERE contract.supplier = supplier.id AND contract.state IN ('in_force', 'expiring')
                                        AND coalesce(contract.valid_to, :today) >= :today))"},
            Check{.name = "subcontractor_controlled",
                  .label = QT_TR_NOOP("Each sub-contractor names its lead supplier, and its control was verified within the last 12 months"),
                  .remedy = QT_TR_NOOP("Name the lead supplier, verify how it manages this sub-contractor and record the date."),
                  .clause = "7.2", .subject = "supplier",
                  .offenders = R"(
                      SELECT id FROM supplier
                      WHERE state IN ('active', 'on_notice') AND is_subcontractor = 1
                        AND (lead_supplier IS NULL OR coalesce(subcontractor_control_verified_on, '') < date(:today, '-366 days')))"},
            Check{.name = "supplier_reviewed",
                  .label = QT_TR_NOOP("Each active supplier is reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review performance and contract with the supplier and record the date, or set the interval where there is none."),
                  .clause = "7.2", .subject = "supplier",
                  .offenders = R"(
                      SELECT id FROM supplier
                      WHERE state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0
                        AND coalesce()" SUPPLIER_REVIEW_DUE R"(, '') < :today)"},
            Check{.name = "contract_covers_elements",
                  .label = QT_TR_NOOP("Each contract in force covers the twelve elements the standard asks for"),
                  .remedy = QT_TR_NOOP("Fill in the empty elements from the contract; what the contract does not say is agreed with the supplier and added to it."),
                  .clause = "7.2", .subject = "contract", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM contract
                      WHERE state IN ('in_force', 'expiring')
                        AND ('' IN (coalesce(scope, ''), coalesce(dependencies, ''), coalesce(requirements, ''), coalesce(workload, ''), coalesce(exceptions, ''),
                                    coalesce(process_interfaces, ''), coalesce(sms_integration, ''), coalesce(authorities, ''), coalesce(reporting, ''),
                                    coalesce(charging_basis, ''), coalesce(termination_and_transfer, ''))
                          OR NOT EXISTS (SELECT 1 FROM service_target WHERE service_target.contract = contract.id AND service_target.state = 'active')))"},
            Check{.name = "contract_not_past_end",
                  .label = QT_TR_NOOP("No contract in force is past its last day"),
                  .remedy = QT_TR_NOOP("Renew the contract, or record that it has ended."),
                  .clause = "7.2", .subject = "contract", .severity = Severity::Major,
                  .offenders = "SELECT id FROM contract WHERE state IN ('signed', 'in_force', 'expiring') AND valid_to < :today"},
            Check{.name = "contract_notice_decided",
                  .label = QT_TR_NOOP("No contract enters its notice period without a decision"),
                  .remedy = QT_TR_NOOP("Decide now: extend the contract with a new date, or let it run out."),
                  .clause = "7.2", .subject = "contract",
                  .offenders = R"(
                      SELECT id FROM contract
                      WHERE state = 'in_force' AND valid_to >= :today AND date(valid_to, '-' || coalesce(notice_days, 0) || ' days') <= :today)"},
            Check{.name = "contract_revised_by_change",
                  .label = QT_TR_NOOP("No contract in force was amended without an approved change"),
                  .remedy = QT_TR_NOOP("Link the change and have it decided, or return to the text that was signed."),
                  .clause = "7.2", .subject = "contract",
                  .offenders = R"(
                      SELECT contract.id FROM contract LEFT JOIN change ON change.id = contract.change
                      WHERE contract.state IN ('in_force', 'expiring') AND (contract.change IS NOT NULL OR amendments > 0)
                        AND coalesce(change.state, 'recorded') NOT IN )" CHANGE_APPROVED},
            Check{.name = "contract_supports_agreements",
                  .label = QT_TR_NOOP("Each contract in force names the agreements it supports"),
                  .remedy = QT_TR_NOOP("Link the agreements whose targets depend on this contract."),
                  .clause = "7.2", .subject = "contract", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM contract
                      WHERE state IN ('in_force', 'expiring') AND NOT EXISTS (SELECT 1 FROM contract_supports_slas WHERE source = contract.id))"},
        };
    }
    // clang-format on
};

} // namespace itsms
