// What must hold of customers, complaints and surveys of satisfaction: part of business relationship management.
#pragma once

#include "core/declaration.h"

#include <QCoreApplication>

namespace itsms {

/// The day by which the next review with a customer is due: counted from the date in its record, or from the latest performance review.
#define CUSTOMER_REVIEW_DUE                                                                                                                \
    "date(max(coalesce(last_review, ''), coalesce((SELECT max(held_on) FROM performance_review AS held "                                   \
    "WHERE held.customer = customer.id AND held.state IN ('held', 'minuted', 'closed')), '')), '+' || review_interval_days || ' days')"

struct CustomerChecks
{
    Q_DECLARE_TR_FUNCTIONS(BusinessRelationshipManagement)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "customer_has_relationship_manager",
                  .label = QT_TR_NOOP("Each active customer has a relationship manager who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who looks after this customer."),
                  .clause = "7.1", .subject = "customer", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT customer.id FROM customer LEFT JOIN person ON person.id = customer.relationship_manager
                      WHERE customer.state = 'active' AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "customer_definitions_agreed",
                  .label = QT_TR_NOOP("Each active customer has agreed what a complaint, a major incident, an emergency change and an emergency release are, and the release policy"),
                  .remedy = QT_TR_NOOP("Agree the missing definitions with the customer and record the day of each."),
                  .clause = "7.1", .subject = "customer", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND (complaint_definition_agreed_on IS NULL OR major_incident_definition_agreed_on IS NULL
                        OR emergency_change_definition_agreed_on IS NULL OR emergency_release_definition_agreed_on IS NULL OR release_policy_agreed_on IS NULL))"},
            Check{.name = "customer_described",
                  .label = QT_TR_NOOP("For each active customer its contact, users, business environment and means of communication are known"),
                  .remedy = QT_TR_NOOP("Fill in the contact, the user groups, the business environment and how both sides talk to each other."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND (coalesce(contact_person, '') = '' OR coalesce(user_groups, '') = ''
                        OR coalesce(business_environment, '') = '' OR coalesce(communication_mechanism, '') = ''))"},
            Check{.name = "customer_reviewed",
                  .label = QT_TR_NOOP("The performance of services is reviewed with each active customer within the interval"),
                  .remedy = QT_TR_NOOP("Hold the review and record its date, or set the interval where there is none."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND coalesce()" CUSTOMER_REVIEW_DUE R"(, '') < :today)"},
            Check{.name = "customer_talked_to",
                  .label = QT_TR_NOOP("With each active customer there was a communication within the review interval, or within the last year where there is none"),
                  .remedy = QT_TR_NOOP("Talk to the customer about its business and what it will need, and record it as a communication."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND NOT EXISTS (SELECT 1 FROM communication_item AS talk WHERE talk.customer = customer.id AND talk.state = 'held'
                                                               AND talk.held_on >= date(:today, '-' || coalesce(customer.review_interval_days, 366) || ' days')))"},
            Check{.name = "customer_satisfaction_measured",
                  .label = QT_TR_NOOP("The satisfaction of each active customer was measured within the interval, on a sample whose choice is explained"),
                  .remedy = QT_TR_NOOP("Plan a survey of this customer; say whom it asks and why these, and how often it is repeated."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND NOT EXISTS (
                          SELECT 1 FROM satisfaction_survey AS survey
                          WHERE survey.state IN ('evaluated', 'reviewed') AND date(held_on, '+' || interval_days || ' days') >= :today
                            AND sample_size > 0 AND coalesce(sample_rationale, '') <> ''
                            AND (EXISTS (SELECT 1 FROM satisfaction_survey_customers AS asked WHERE asked.source = survey.id AND asked.target = customer.id)
                              OR NOT EXISTS (SELECT 1 FROM satisfaction_survey_customers AS asked WHERE asked.source = survey.id))))"},
            Check{.name = "complaint_answered",
                  .label = QT_TR_NOOP("No complaint is unanswered past the day on which its answer was due"),
                  .remedy = QT_TR_NOOP("Answer the complaint today and record the day, or tell the customer why it takes longer."),
                  .clause = "7.1", .subject = "complaint",
                  .offenders = "SELECT id FROM complaint WHERE answer_due < :today AND answered_on IS NULL"},
            Check{.name = "complaint_escalated",
                  .label = QT_TR_NOOP("Each complaint whose solution the customer does not accept was escalated"),
                  .remedy = QT_TR_NOOP("Escalate the complaint to somebody who can decide more."),
                  .clause = "7.1", .subject = "complaint",
                  .offenders = "SELECT id FROM complaint WHERE customer_accepts_closure = 0 AND escalated_on IS NULL"},
            Check{.name = "survey_reviewed",
                  .label = QT_TR_NOOP("Each survey of satisfaction was analysed and reviewed within 31 days"),
                  .remedy = QT_TR_NOOP("Write down what the answers say, review that, and propose the improvements that follow."),
                  .clause = "7.1", .subject = "satisfaction_survey",
                  .offenders = R"(
                      SELECT id FROM satisfaction_survey
                      WHERE (state = 'reviewed' OR state <> 'planned' AND held_on < date(:today, '-31 days'))
                        AND (coalesce(analysis, '') = '' OR reviewed_on IS NULL))"},
        };
    }
    // clang-format on
};

} // namespace itsms
