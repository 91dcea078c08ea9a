// What must hold of continuity and availability plans, their tests and the outages: part of service continuity and availability management.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"

#include <QCoreApplication>

namespace itsms {

/// The states in which a plan of either kind counts; only a continuity plan is ever invoked.
#define PLAN_IN_FORCE "('in_force', 'invoked', 'in_review')"

/// The states of a test in which it took place.
#define TEST_TOOK_PLACE "('held', 'reviewed', 'closed')"

/// The day by which a plan is to be tested again; `kind` is the table of the plan, and also what its tests call it.
#define NEXT_PLAN_TEST(kind)                                                                                                               \
    "date((SELECT max(held_on) FROM plan_test WHERE plan_test." kind " = " kind ".id AND plan_test.state IN " TEST_TOOK_PLACE "), "         \
    "'+' || test_interval_days || ' days')"

/// Of plan_test: no review of it was held, neither the linked one nor one under its number.
#define NO_REVIEW_OF_TEST                                                                                                                  \
    "NOT EXISTS (SELECT 1 FROM review WHERE (review.id = plan_test.review OR review.subject = plan_test.ref) "                             \
    "AND review.state IN ('held', 'closed') AND review.held_on IS NOT NULL)"

/// Of plan_test: it was not fully met, and no action follows from it.
#define DEFICIENCY_WITHOUT_ACTION                                                                                                          \
    "result IN ('partly', 'not_met') AND NOT EXISTS (SELECT 1 FROM plan_test_actions AS link JOIN action_item ON action_item.id = link.target " \
    "WHERE link.source = plan_test.id AND action_item.state <> 'cancelled')"

/// The plans in force of a table that do not link the service management plan that is approved.
#define PLANS_NOT_ALIGNED(table)                                                                                                           \
    "SELECT plan.id FROM " table " AS plan LEFT JOIN service_management_plan AS smp ON smp.id = plan.smp "                                 \
    "WHERE plan.state IN " PLAN_IN_FORCE " AND coalesce(smp.state, '') NOT IN ('approved', 'in_review')"

/// The plans in force of a table whose version no approved change stands behind.
#define PLANS_WITHOUT_CHANGE(table)                                                                                                        \
    "SELECT plan.id FROM " table " AS plan LEFT JOIN change ON change.id = plan.change "                                                   \
    "WHERE plan.state IN " PLAN_IN_FORCE " AND coalesce(change.state, 'recorded') NOT IN " CHANGE_APPROVED

struct ContinuityAndAvailabilityChecks
{
    Q_DECLARE_TR_FUNCTIONS(ContinuityAndAvailability)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "continuity_plan_complete",
                  .label = QT_TR_NOOP("Each continuity plan in force holds the four elements the standard asks for"),
                  .remedy = QT_TR_NOOP("Fill in the procedures on major loss, the targets while it is in use, what recovery needs and the return to normal."),
                  .clause = "6.3.2", .subject = "continuity_plan", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM continuity_plan
                      WHERE state IN )" PLAN_IN_FORCE R"(
                        AND '' IN (coalesce(procedures_on_major_loss, ''), coalesce(targets_when_invoked, ''), coalesce(recovery_requirements, ''), coalesce(return_to_normal, '')))"},
            Check{.name = "continuity_plan_within_reach",
                  .label = QT_TR_NOOP("Each continuity plan in force, its contacts and a copy of the configuration data can be reached away from the usual site, checked within the last 6 months"),
                  .remedy = QT_TR_NOOP("Put current copies where people get at them when the usual site is lost, look that they are there, and record both dates."),
                  .clause = "6.3.2", .subject = "continuity_plan",
                  .offenders = R"(
                      SELECT id FROM continuity_plan
                      WHERE state IN )" PLAN_IN_FORCE R"(
                        AND (coalesce(offsite_copy_location, '') = '' OR coalesce(contact_list, '') = ''
                          OR min(coalesce(offsite_checked_on, ''), coalesce(cmdb_copy_on, '')) < date(:today, '-183 days')))"},
            Check{.name = "continuity_plan_tested",
                  .label = QT_TR_NOOP("Each continuity plan in force was tested within its interval"),
                  .remedy = QT_TR_NOOP("Test the plan and record the test, or set the interval where there is none."),
                  .clause = "6.3.3", .subject = "continuity_plan", .severity = Severity::Major,
                  .offenders = "SELECT id FROM continuity_plan WHERE state IN " PLAN_IN_FORCE " AND coalesce(" NEXT_PLAN_TEST("continuity_plan") ", '') < :today"},
            Check{.name = "continuity_plan_aligned",
                  .label = QT_TR_NOOP("Each continuity plan in force is aligned with the approved service management plan"),
                  .remedy = QT_TR_NOOP("Hold it against the current service management plan and link that."),
                  .clause = "4.5.2", .subject = "continuity_plan",
                  .offenders = PLANS_NOT_ALIGNED("continuity_plan")},
            Check{.name = "continuity_plan_revised_by_change",
                  .label = QT_TR_NOOP("Behind the version of each continuity plan in force stands an approved change"),
                  .remedy = QT_TR_NOOP("Link the change by which this version came about, and have it decided."),
                  .clause = "6.3.2", .subject = "continuity_plan",
                  .offenders = PLANS_WITHOUT_CHANGE("continuity_plan")},
            Check{.name = "availability_plan_tested",
                  .label = QT_TR_NOOP("Each availability plan in force was tested within its interval"),
                  .remedy = QT_TR_NOOP("Test the plan against the availability requirements and record the test, or set the interval where there is none."),
                  .clause = "6.3.3", .subject = "availability_plan",
                  .offenders = "SELECT id FROM availability_plan WHERE state IN " PLAN_IN_FORCE " AND coalesce(" NEXT_PLAN_TEST("availability_plan") ", '') < :today"},
            Check{.name = "availability_plan_aligned",
                  .label = QT_TR_NOOP("Each availability plan in force is aligned with the approved service management plan"),
                  .remedy = QT_TR_NOOP("Hold it against the current service management plan and link that."),
                  .clause = "4.5.2", .subject = "availability_plan",
                  .offenders = PLANS_NOT_ALIGNED("availability_plan")},
            Check{.name = "availability_plan_revised_by_change",
                  .label = QT_TR_NOOP("Behind the version of each availability plan in force stands an approved change"),
                  .remedy = QT_TR_NOOP("Link the change by which this version came about, and have it decided."),
                  .clause = "6.3.2", .subject = "availability_plan",
                  .offenders = PLANS_WITHOUT_CHANGE("availability_plan")},
            Check{.name = "plan_test_reviewed",
                  .label = QT_TR_NOOP("Each test and each real use of a plan was reviewed within 14 days"),
                  .remedy = QT_TR_NOOP("Hold the review with the people who took part, and link it to the test."),
                  .clause = "6.3.3", .subject = "plan_test",
                  .offenders = R"(
                      SELECT id FROM plan_test
                      WHERE (state IN ('reviewed', 'closed') OR state = 'held' AND coalesce(held_on, '') < date(:today, '-14 days')) AND )" NO_REVIEW_OF_TEST},
            Check{.name = "plan_test_deficiencies_acted_on",
                  .label = QT_TR_NOOP("From each test that was not fully met follows an action"),
                  .remedy = QT_TR_NOOP("Plan what removes the deficiencies, and link it to the test."),
                  .clause = "6.3.3", .subject = "plan_test",
                  .offenders = "SELECT id FROM plan_test WHERE state IN " TEST_TOOK_PLACE " AND " DEFICIENCY_WITHOUT_ACTION},
            Check{.name = "invocation_reported",
                  .label = QT_TR_NOOP("Each real use of a plan is named in a service report by the end of the month after it"),
                  .remedy = QT_TR_NOOP("Name it in the service report of its period and issue the report."),
                  .clause = "6.2", .subject = "plan_test",
                  .offenders = R"(
                      SELECT id FROM plan_test
                      WHERE kind = 'invocation' AND state IN )" TEST_TOOK_PLACE R"( AND held_on >= date(:today, '-12 months') AND held_on < date(:today, 'start of month', '-1 month')
                        AND NOT EXISTS (SELECT 1 FROM service_report_invocations AS named JOIN service_report ON service_report.id = named.source
                                        WHERE named.target = plan_test.id AND service_report.state IN ('issued', 'discussed', 'closed')))"},
            Check{.name = "outage_investigated",
                  .label = QT_TR_NOOP("Each unplanned outage was investigated within 14 days of its end"),
                  .remedy = QT_TR_NOOP("Find the cause, and record it with the day on which it was found."),
                  .clause = "6.3.3", .subject = "outage",
                  .offenders = R"(
                      SELECT id FROM outage
                      WHERE state <> 'open' AND coalesce(planned, 0) = 0 AND (coalesce(cause, '') = '' OR investigated_on IS NULL)
                        AND (state <> 'restored' OR coalesce(restored_at, started_at, 0) < :now - 14 * 86400))"},
        };
    }
    // clang-format on
};

} // namespace itsms
