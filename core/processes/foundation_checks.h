// What must hold of units, people and the roles they hold: part of the foundation.
#pragma once

#include "core/declaration.h"
#include "core/processes/measurement_sql.h"

#include <QCoreApplication>

namespace itsms {

struct FoundationChecks
{
    Q_DECLARE_TR_FUNCTIONS(Foundation)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "unit_has_scope_statement",
                  .label = QT_TR_NOOP("The topmost unit in scope has an approved scope statement"),
                  .remedy = QT_TR_NOOP("Write down what the management system covers in this unit, and have top management approve it."),
                  .clause = "4.1.1", .subject = "organization_unit", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT unit.id FROM organization_unit AS unit LEFT JOIN organization_unit AS above ON above.id = unit.parent
                      WHERE unit.state = 'active' AND unit.in_scope = 1 AND coalesce(above.in_scope, 0) = 0
                        AND NOT EXISTS (SELECT 1 FROM sms_scope WHERE sms_scope.unit = unit.id AND sms_scope.state = 'approved'))"},
            Check{.name = "management_representative_appointed",
                  .label = QT_TR_NOOP("Each unit in scope has a management representative, appointed by top management"),
                  .remedy = QT_TR_NOOP("Appoint a member of management as management representative, with top management as the one who appoints."),
                  .clause = "4.1.4", .subject = "organization_unit", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM organization_unit
                      WHERE state = 'active' AND in_scope = 1 AND kind = 'provider_unit'
                        AND NOT EXISTS (SELECT 1 FROM role_assignment AS role JOIN person AS chief ON chief.id = role.appointed_by
                                        WHERE role.role = 'management_representative' AND role.state = 'active'
                                          AND chief.is_top_management = 1 AND coalesce(role.valid_to, :today) >= :today))"},
            Check{.name = "management_representative_has_letter",
                  .label = QT_TR_NOOP("The appointment of the management representative is in writing and dated"),
                  .remedy = QT_TR_NOOP("Link the letter of appointment and fill in from when it counts."),
                  .clause = "4.1.4", .subject = "role_assignment",
                  .offenders = R"(
                      SELECT id FROM role_assignment
                      WHERE role = 'management_representative' AND state = 'active' AND coalesce(raci, 'accountable') NOT IN ('consulted', 'informed')
                        AND (letter IS NULL OR valid_from IS NULL))"},
            Check{.name = "management_representative_reports",
                  .label = QT_TR_NOOP("The management representative reported to top management in each of the last four quarters"),
                  .remedy = QT_TR_NOOP("Report on the management system and the services now: in a management review, or in a communication to a member of top management."),
                  .clause = "4.1.4", .subject = "role_assignment",
                  .offenders = ITSMS_ELAPSED_SPANS R"(
                      SELECT role_assignment.id FROM role_assignment JOIN span ON length = 'quarter' AND start >= valid_from
                      WHERE role = 'management_representative' AND role_assignment.state = 'active'
                        AND NOT EXISTS (SELECT 1 FROM management_review AS review
                                        WHERE review.state IN ('held', 'minuted', 'closed') AND review.held_on >= start AND review.held_on < next)
                        AND NOT EXISTS (SELECT 1 FROM communication_item AS told JOIN communication_item_recipients AS tie ON tie.source = told.id
                                        JOIN person ON person.id = tie.target
                                        WHERE told.held_on >= start AND told.held_on < next AND told.state = 'held' AND person.is_top_management = 1))"},
            Check{.name = "risk_above_limit_accepted_by_top_management",
                  .label = QT_TR_NOOP("Nobody below top management accepts a residual risk above the limit of the service management plan"),
                  .remedy = QT_TR_NOOP("Have top management decide about the risks that this person accepted, or treat them further."),
                  .clause = "4.5.2", .subject = "person", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM person
                      WHERE coalesce(is_top_management, 0) = 0
                        AND EXISTS (SELECT 1 FROM risk WHERE risk.accepted_by = person.id AND risk.state = 'accepted'
                                    AND risk.residual_score > (SELECT min(risk_acceptance_limit) FROM service_management_plan WHERE state = 'approved')))"},
            Check{.name = "role_appointed",
                  .label = QT_TR_NOOP("Each role that is held names who appointed the person"),
                  .remedy = QT_TR_NOOP("Fill in who made the appointment and from when it counts."),
                  .clause = "4.1.3", .subject = "role_assignment",
                  .offenders = "SELECT id FROM role_assignment WHERE state = 'active' AND (appointed_by IS NULL OR role IS NULL)"},
            Check{.name = "role_holder_competent",
                  .label = QT_TR_NOOP("Each person who holds a role has the competence it requires, or a measure to reach it"),
                  .remedy = QT_TR_NOOP("Record what the role requires and what the person can do; where it is not enough, plan a training or another measure."),
                  .clause = "4.4.2", .subject = "role_assignment", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM role_assignment AS held
                      WHERE held.state = 'active' AND held.role NOT IN ('top_management', 'customer_representative', 'supplier_representative')
                        AND coalesce(held.raci, 'accountable') NOT IN ('consulted', 'informed')
                        AND EXISTS (SELECT 1 FROM person WHERE person.id = held.person AND person.state <> 'left')
                        AND NOT EXISTS (SELECT 1 FROM competence LEFT JOIN training_record AS measure ON measure.id = competence.gap_action
                                        WHERE competence.person = held.person AND competence.role = held.role
                                          AND (competence.reached_level >= competence.required_level OR coalesce(measure.state, 'cancelled') <> 'cancelled')))"},
            Check{.name = "role_not_past_end",
                  .label = QT_TR_NOOP("No role is held beyond the end of its appointment"),
                  .remedy = QT_TR_NOOP("Renew the appointment with a new date, or end it and appoint somebody else."),
                  .clause = "4.1.3", .subject = "role_assignment",
                  .offenders = "SELECT id FROM role_assignment WHERE state = 'active' AND valid_to < :today"},
            Check{.name = "role_accountable_once",
                  .label = QT_TR_NOOP("Nobody shares the accountability for the same thing with somebody else"),
                  .remedy = QT_TR_NOOP("Agree on one accountable person and make the others responsible."),
                  .clause = "4.1.3", .subject = "role_assignment", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT this.id FROM role_assignment AS this
                      WHERE this.state = 'active' AND this.raci = 'accountable'
                        AND EXISTS (SELECT 1 FROM role_assignment AS other
                                    WHERE other.role = this.role AND other.state = 'active' AND other.raci = 'accountable' AND other.id <> this.id
                                      AND other.process IS this.process AND other.service IS this.service
                                      AND other.customer IS this.customer AND other.supplier IS this.supplier))"},
            Check{.name = "left_person_holds_no_role",
                  .label = QT_TR_NOOP("Nobody who has left still holds a role"),
                  .remedy = QT_TR_NOOP("End the assignment and appoint a successor."),
                  .clause = "4.1.3", .subject = "role_assignment",
                  .offenders = R"(
                      SELECT role_assignment.id FROM role_assignment JOIN person ON person.id = role_assignment.person
                      WHERE role_assignment.state = 'active' AND (person.state = 'left' OR person.end_date < :today))"},
            Check{.name = "left_person_holds_no_work",
                  .label = QT_TR_NOOP("Nobody who has left has open incidents or requests assigned"),
                  .remedy = QT_TR_NOOP("Assign the open incidents and requests of this person to somebody else."),
                  .clause = "4.4.2", .subject = "person",
                  .offenders = R"(
                      SELECT id FROM person
                      WHERE (state = 'left' OR end_date < :today)
                        AND (EXISTS (SELECT 1 FROM incident WHERE assigned_to = person.id AND incident.state NOT IN ('resolved', 'closed', 'cancelled'))
                          OR EXISTS (SELECT 1 FROM service_request WHERE assigned_to = person.id
                                     AND service_request.state NOT IN ('fulfilled', 'closed', 'refused', 'cancelled'))))"},
            Check{.name = "unit_has_head",
                  .label = QT_TR_NOOP("Each unit in scope has a head who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who leads the unit."),
                  .clause = "4.1.3", .subject = "organization_unit",
                  .offenders = R"(
                      SELECT organization_unit.id FROM organization_unit LEFT JOIN person ON person.id = organization_unit.head
                      WHERE organization_unit.state = 'active' AND organization_unit.in_scope = 1 AND coalesce(person.state, 'left') = 'left')"},
        };
    }
    // clang-format on
};

} // namespace itsms
