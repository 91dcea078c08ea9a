// What must hold of changes, and what is measured of them.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

/// Approved by somebody who neither asked for the change nor carries it out.
#define CHANGE_APPROVED_BY_OTHERS                                                                                                          \
    "EXISTS (SELECT 1 FROM change_approval JOIN person ON person.id = change_approval.approver "                                           \
    "WHERE change_approval.change = change.id AND change_approval.state = 'decided' AND change_approval.decision = 'approve' "             \
    "AND person.id IS NOT change.implementer AND person.title <> coalesce(change.requested_by, '') COLLATE NOCASE)"

/// What must have been assessed by now: a normal change once it is approved, an emergency change once it is carried out. A standard
/// change was assessed when it was accepted as standard.
#define CHANGE_TO_BE_ASSESSED                                                                                                              \
    "(coalesce(kind, 'normal') = 'normal' AND state IN " CHANGE_APPROVED " OR kind = 'emergency' AND state IN " CHANGE_DONE ")"

/// The day so many days after the implementation, such as AFTER_IMPLEMENTATION("5").
#define AFTER_IMPLEMENTATION(days) "date(date_of(change.implemented_at), '+" days " days')"

/// The day of the decision on a change, as far as it is known.
#define CHANGE_DECIDED_ON                                                                                                                  \
    "coalesce(date_of((SELECT max(decided_on) FROM change_approval WHERE change_approval.change = change.id)), "                           \
    "date_of(implemented_at), requested_on, date_of(created_at))"

struct ChangeChecks
{
    Q_DECLARE_TR_FUNCTIONS(ChangeManagement)

public:
    // clang-format off
    static constexpr std::vector<Check> decisionChecks()
    {
        return {
            Check{.name = "major_change_runs_through_transition",
                  .label = QT_TR_NOOP("Each change with possible major impact runs through the transition of a service"),
                  .remedy = QT_TR_NOOP("Start a service transition from the change, or link the one it belongs to."),
                  .clause = "5.1", .subject = "change", .severity = Severity::Major,
                  .offenders = "SELECT id FROM change WHERE major_impact = 1 AND transition IS NULL AND state NOT IN ('recorded', 'rejected', 'cancelled')"},
            Check{.name = "removal_or_transfer_is_major",
                  .label = QT_TR_NOOP("Each removal and each transfer of a service is classified as a change with possible major impact"),
                  .remedy = QT_TR_NOOP("Mark the change as one with possible major impact and let it run through a service transition."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = "SELECT id FROM change WHERE major_reason IN ('removal', 'transfer') AND coalesce(major_impact, 0) = 0 AND state NOT IN ('recorded', 'rejected', 'cancelled')"},
            Check{.name = "change_classified",
                  .label = QT_TR_NOOP("Each change that was taken up has a scope, a kind and says what is changed"),
                  .remedy = QT_TR_NOOP("Fill in what is missing: scope, kind, and what is changed."),
                  .clause = "9.2", .subject = "change",
                  .offenders = "SELECT id FROM change WHERE state NOT IN ('recorded', 'cancelled') AND (coalesce(scope, '') = '' OR category IS NULL OR kind IS NULL)"},
            Check{.name = "change_names_items",
                  .label = QT_TR_NOOP("Each assessed change of a service, a component or an item names the configuration items it alters"),
                  .remedy = QT_TR_NOOP("Link the items from the configuration records; what is not recorded yet is recorded first."),
                  .clause = "9.1", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM change
                      WHERE category IN ('service', 'component', 'ci') AND (state = 'assessed' OR state IN )" CHANGE_APPROVED R"()
                        AND NOT EXISTS (SELECT 1 FROM change_cis WHERE source = change.id))"},
            Check{.name = "change_cost_estimated",
                  .label = QT_TR_NOOP("Each assessed change has an estimate of its cost"),
                  .remedy = QT_TR_NOOP("Estimate the cost with those who keep the budget; 0 is an estimate, too."),
                  .clause = "6.4", .subject = "change",
                  .offenders = "SELECT id FROM change WHERE cost_estimate IS NULL AND (state = 'assessed' OR " CHANGE_TO_BE_ASSESSED ")"},
            Check{.name = "change_security_assessed",
                  .label = QT_TR_NOOP("The effect of each approved change on information security was assessed"),
                  .remedy = QT_TR_NOOP("Let information security assess the change and record what it found."),
                  .clause = "6.6.3", .subject = "change", .severity = Severity::Major,
                  .offenders = "SELECT id FROM change WHERE coalesce(security_impact, '') = '' AND " CHANGE_TO_BE_ASSESSED},
            Check{.name = "change_effects_assessed",
                  .label = QT_TR_NOOP("Each approved change states its effect on continuity, availability, capacity and releases"),
                  .remedy = QT_TR_NOOP("Ask those who look after continuity, availability, capacity and releases, and record what they say."),
                  .clause = "6.3.2", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM change
                      WHERE '' IN (coalesce(continuity_impact, ''), coalesce(availability_impact, ''), coalesce(capacity_impact, ''), coalesce(release_impact, ''))
                        AND )" CHANGE_TO_BE_ASSESSED},
            Check{.name = "change_decided_on_all_grounds",
                  .label = QT_TR_NOOP("Each approved normal change was weighed on all six grounds and approved by somebody who did not ask for it"),
                  .remedy = QT_TR_NOOP("Complete risks, impact, requirements, benefit, feasibility and cost, and have it approved by somebody else."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM change
                      WHERE coalesce(kind, 'normal') = 'normal' AND state IN )" CHANGE_APPROVED R"(
                        AND (cost_estimate IS NULL OR '' IN (coalesce(risk_assessment, ''), coalesce(customer_impact, ''), coalesce(requirements_impact, ''),
                                                             coalesce(benefits, ''), coalesce(feasibility, ''))
                          OR NOT )" CHANGE_APPROVED_BY_OTHERS ")"},
            Check{.name = "change_can_be_backed_out",
                  .label = QT_TR_NOOP("Each approved change has a back-out plan"),
                  .remedy = QT_TR_NOOP("Write down how the change is reversed or put right if it fails, and test it where that is possible."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = "SELECT id FROM change WHERE coalesce(backout_plan, '') = '' AND state IN " CHANGE_APPROVED},
            Check{.name = "approved_change_scheduled",
                  .label = QT_TR_NOOP("Each approved change that is still to be carried out has its dates in the schedule of change"),
                  .remedy = QT_TR_NOOP("Plan from when to when it is to be carried out, and make the schedule known."),
                  .clause = "9.2", .subject = "change",
                  .offenders = "SELECT id FROM change WHERE state IN ('approved', 'built', 'tested', 'scheduled') AND (planned_from IS NULL OR planned_to IS NULL)"},
            Check{.name = "release_fits_schedule_of_change",
                  .label = QT_TR_NOOP("Each change that waits for a release is scheduled for the day of that release"),
                  .remedy = QT_TR_NOOP("Move the release or the dates of the change, so that both are planned for the same day."),
                  .clause = "9.2", .subject = "change",
                  .offenders = R"(
                      SELECT change.id FROM change JOIN "release" AS planned ON planned.id = change."release"
                      WHERE change.state IN ('approved', 'built', 'tested', 'scheduled')
                        AND (planned.planned_date < date_of(change.planned_from) OR planned.planned_date > date_of(change.planned_to)))"},
        };
    }

    static constexpr std::vector<Check> aftermathChecks()
    {
        return {
            Check{.name = "change_tested_before_implementation",
                  .label = QT_TR_NOOP("No normal change was implemented without a test that passed, or a record that none was needed"),
                  .remedy = QT_TR_NOOP("Record the test and its day; where there was none, test now and find out why it was left out."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM change
                      WHERE coalesce(kind, 'normal') = 'normal' AND state IN )" CHANGE_DONE R"(
                        AND (coalesce(test_result, '') NOT IN ('passed', 'not_needed') OR test_result = 'passed' AND (tested_on IS NULL OR tested_on > date_of(implemented_at))))"},
            Check{.name = "baseline_before_deployment",
                  .label = QT_TR_NOOP("A baseline of the items of each change was taken before its release was deployed"),
                  .remedy = QT_TR_NOOP("Take a baseline of the items now, and before the next deployment; record how one would have gone back."),
                  .clause = "9.1", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT change.id FROM change JOIN (SELECT "release", min(started_at) AS started FROM deployment WHERE started_at IS NOT NULL GROUP BY "release") AS roll_out
                                     ON roll_out."release" = change."release"
                      WHERE change.state NOT IN ('rejected', 'cancelled')
                        AND EXISTS (SELECT 1 FROM change_cis AS altered WHERE altered.source = change.id AND NOT EXISTS (
                            SELECT 1 FROM configuration_baseline_cis AS kept JOIN configuration_baseline AS baseline ON baseline.id = kept.source
                            WHERE kept.target = altered.target AND (baseline."release" = change."release" OR baseline.change = change.id) AND baseline.taken_at < roll_out.started)))"},
            Check{.name = "failed_change_investigated",
                  .label = QT_TR_NOOP("Each failed change was investigated in a review that led to actions"),
                  .remedy = QT_TR_NOOP("Reverse or remedy the change, hold a review of the failure and agree actions."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT change.id FROM change LEFT JOIN review ON review.id = change.review
                      WHERE (change.result IN ('failed', 'backed_out') OR change.state = 'backed_out') AND change.state <> 'cancelled'
                        AND (review.held_on IS NULL OR coalesce(review.kind, '') NOT IN ('failed_change', 'emergency_change')
                          OR NOT EXISTS (SELECT 1 FROM review_actions WHERE source = review.id)))"},
            Check{.name = "records_updated_after_change",
                  .label = QT_TR_NOOP("The configuration records were updated within five days of each successful change of items"),
                  .remedy = QT_TR_NOOP("Update the records and enter the day. One that came too late stays here for twelve months: find out why."),
                  .clause = "9.2", .subject = "change",
                  .offenders = R"(
                      SELECT id FROM change
                      WHERE result = 'successful' AND state <> 'cancelled' AND )" AFTER_IMPLEMENTATION("5") R"( < :today
                        AND (cmdb_updated_on IS NULL OR implemented_at >= :now - 366 * 86400 AND cmdb_updated_on > )" AFTER_IMPLEMENTATION("5") R"()
                        AND EXISTS (SELECT 1 FROM change_cis WHERE source = change.id))"},
            Check{.name = "change_reviewed_before_closing",
                  .label = QT_TR_NOOP("Each implemented change was reviewed before it was closed"),
                  .remedy = QT_TR_NOOP("Hold the review now: did the change achieve what it was for, and what is to be done?"),
                  .clause = "9.2", .subject = "change",
                  .offenders = R"(
                      SELECT change.id FROM change LEFT JOIN review ON review.id = change.review
                      WHERE change.state IN ('reviewed', 'closed') AND review.held_on IS NULL)"},
            Check{.name = "emergency_change_made_good",
                  .label = QT_TR_NOOP("Each emergency change was approved and reviewed within five days of its implementation"),
                  .remedy = QT_TR_NOOP("Obtain the approval and hold the review. One that came too late stays here for twelve months: find out why."),
                  .clause = "9.2", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM (
                          SELECT change.id, implemented_at, review.held_on AS reviewed, coalesce(review.kind, '') AS review_kind, )" AFTER_IMPLEMENTATION("5") R"( AS last_day,
                                 (SELECT min(coalesce(date_of(decided_on), '9999')) FROM change_approval
                                  WHERE change_approval.change = change.id AND change_approval.state = 'decided' AND decision = 'approve') AS approved
                          FROM change LEFT JOIN review ON review.id = change.review
                          WHERE change.kind = 'emergency' AND change.state IN )" CHANGE_DONE R"()
                      WHERE last_day < :today
                        AND (approved IS NULL OR reviewed IS NULL OR review_kind NOT IN ('emergency_change', 'failed_change')
                          OR implemented_at >= :now - 366 * 86400 AND max(approved, reviewed) > last_day))"},
            Check{.name = "plans_tested_after_major_change",
                  .label = QT_TR_NOOP("Continuity and availability plans were tested within 90 days of each major change to a service"),
                  .remedy = QT_TR_NOOP("Test the plans of the services it touched. A test that came too late stays here for twelve months: find out why."),
                  .clause = "6.3.3", .subject = "change", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM (
                          SELECT change.id, implemented_at, )" AFTER_IMPLEMENTATION("90") R"( AS last_day,
                                 (SELECT min(held_on) FROM plan_test WHERE triggering_change = change.id AND held_on >= date_of(change.implemented_at)) AS tested
                          FROM change
                          WHERE major_impact = 1 AND state IN )" CHANGE_DONE R"( AND coalesce(result, 'successful') = 'successful' AND coalesce(major_reason, '') <> 'removal'
                            AND EXISTS (SELECT 1 FROM change_services WHERE source = change.id))
                      WHERE last_day < :today AND (tested IS NULL OR implemented_at >= :now - 366 * 86400 AND tested > last_day))"},
        };
    }

    static constexpr std::vector<Check> checks()
    {
        std::vector<Check> all = decisionChecks();
        for (const Check &check : aftermathChecks())
            all.push_back(check);
        return all;
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "change_success_rate", .label = QT_TR_NOOP("Changes that succeeded"),
                    .meaning = QT_TR_NOOP("Of the changes implemented in the month whose result is known, those that were successful."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 97, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period, 100.0 * avg(result = 'successful') AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled' AND result IS NOT NULL"},
            Measure{.name = "emergency_changes", .label = QT_TR_NOOP("Emergency changes"),
                    .meaning = QT_TR_NOOP("Of the changes implemented in the month, those that were emergencies."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 5, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period, 100.0 * avg(coalesce(kind, '') = 'emergency') AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled'"},
            Measure{.name = "changes_in_planned_window", .label = QT_TR_NOOP("Changes implemented in their planned window"),
                    .meaning = QT_TR_NOOP("Of the changes implemented in the month, those that were implemented between the planned times; one without planned times was not."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period, 100.0 * avg(coalesce(implemented_at BETWEEN planned_from AND planned_to, 0)) AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to AND state <> 'cancelled'"},
            Measure{.name = "changes_reviewed_in_time", .label = QT_TR_NOOP("Changes reviewed within ten working days"),
                    .meaning = QT_TR_NOOP("Of the changes implemented in the month, those reviewed within 14 days; those that still have time and no review are left out."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period,
                               100.0 * avg(CASE WHEN held_on <= )" AFTER_IMPLEMENTATION("14") " THEN 1 WHEN " AFTER_IMPLEMENTATION("14") R"( < :today THEN 0 END) AS value
                        FROM change LEFT JOIN review ON review.id = change.review
                        WHERE implemented_at >= :from AND implemented_at < :to AND change.state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT change.id FROM change LEFT JOIN review ON review.id = change.review
                        WHERE implemented_at >= :from AND implemented_at < :to AND change.state <> 'cancelled' AND (held_on IS NOT NULL OR )" AFTER_IMPLEMENTATION("14") " < :today)"},
            Measure{.name = "emergency_changes_reviewed_in_time", .label = QT_TR_NOOP("Emergency changes reviewed within five days"),
                    .meaning = QT_TR_NOOP("Of the emergency changes implemented in the month, those reviewed within five days; those that still have time and no review are left out."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period,
                               100.0 * avg(CASE WHEN held_on <= )" AFTER_IMPLEMENTATION("5") " THEN 1 WHEN " AFTER_IMPLEMENTATION("5") R"( < :today THEN 0 END) AS value
                        FROM change LEFT JOIN review ON review.id = change.review
                        WHERE implemented_at >= :from AND implemented_at < :to AND change.kind = 'emergency' AND change.state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT change.id FROM change LEFT JOIN review ON review.id = change.review
                        WHERE implemented_at >= :from AND implemented_at < :to AND change.kind = 'emergency' AND change.state <> 'cancelled'
                          AND (held_on IS NOT NULL OR )" AFTER_IMPLEMENTATION("5") " < :today)"},
            Measure{.name = "changes_awaiting_decision", .label = QT_TR_NOOP("Changes awaiting a decision"),
                    .meaning = QT_TR_NOOP("Changes that had been requested and neither approved nor rejected at the end of the month; cancelled ones are left out."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 20, .clause = "9.2", .subject = "change",
                    // Each change is looked at once; only those that waited for longer than a day are held against the months.
                    .series = ITSMS_MONTH_ENDS R"(, waiting(asked, decided) AS MATERIALIZED (
                            SELECT coalesce(requested_on, date_of(created_at)) AS asked,
                                   CASE WHEN state IN ('recorded', 'classified', 'assessed') THEN '9999' ELSE )" CHANGE_DECIDED_ON R"( END AS decided
                            FROM change WHERE state <> 'cancelled' AND (implemented_at IS NULL OR implemented_at >= :from) AND decided > asked)
                        SELECT period, count(asked) AS value FROM moment LEFT JOIN waiting ON asked <= day AND decided > day GROUP BY period)",
                    .records = R"(
                        SELECT id FROM change
                        WHERE coalesce(requested_on, date_of(created_at)) < :to_date
                          AND (state IN ('recorded', 'classified', 'assessed')
                            OR state <> 'cancelled' AND (implemented_at IS NULL OR implemented_at >= :from) AND )" CHANGE_DECIDED_ON " > min(date(:to_date, '-1 day'), :today))"},
            Measure{.name = "mean_change_lead_time", .label = QT_TR_NOOP("Mean time from request to implementation"),
                    .meaning = QT_TR_NOOP("Days from the request to the implementation of the changes implemented in the month, on average."),
                    .unit = Unit::Days, .better = Better::Lower, .target = 14, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period, avg(julianday(date_of(implemented_at)) - julianday(requested_on)) AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to AND requested_on <= date_of(implemented_at) AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to AND requested_on <= date_of(implemented_at) AND state <> 'cancelled'"},
            Measure{.name = "mean_delay_of_records", .label = QT_TR_NOOP("Mean delay of the configuration records"),
                    .meaning = QT_TR_NOOP("Days from the implementation of the changes of the month until the configuration records were updated, on average."),
                    .unit = Unit::Days, .better = Better::Lower, .target = 2, .clause = "9.1", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period, avg(max(julianday(cmdb_updated_on) - julianday(date_of(implemented_at)), 0)) AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to AND cmdb_updated_on IS NOT NULL AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to AND cmdb_updated_on IS NOT NULL AND state <> 'cancelled'"},
            Measure{.name = "changes_with_cost_estimate", .label = QT_TR_NOOP("Changes with an estimate of their cost"),
                    .meaning = QT_TR_NOOP("Of the changes requested in the month that have been assessed or decided on, those with an estimate of their cost."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.4", .subject = "change",
                    .series = R"(
                        SELECT substr(requested_on, 1, 7) AS period, 100.0 * avg(cost_estimate IS NOT NULL) AS value
                        FROM change WHERE requested_on >= :from_date AND requested_on < :to_date AND state NOT IN ('recorded', 'classified', 'cancelled')
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE requested_on >= :from_date AND requested_on < :to_date AND state NOT IN ('recorded', 'classified', 'cancelled')"},
            Measure{.name = "changes_assessed_for_security", .label = QT_TR_NOOP("Changes assessed for information security"),
                    .meaning = QT_TR_NOOP("Of the changes approved in the month, those whose effect on information security was assessed."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "6.6.3", .subject = "change",
                    .series = R"(
                        SELECT month_of(approved_at) AS period, 100.0 * avg(coalesce(security_impact, '') <> '') AS value
                        FROM (SELECT change, max(decided_on) AS approved_at FROM change_approval
                              WHERE decided_on >= :from AND decided_on < :to AND state = 'decided' AND decision = 'approve' GROUP BY change) AS approval
                        JOIN change ON change.id = approval.change AND change.state IN )" CHANGE_APPROVED R"(
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM change
                        WHERE id IN (SELECT change FROM change_approval WHERE decided_on >= :from AND decided_on < :to AND state = 'decided' AND decision = 'approve')
                          AND state IN )" CHANGE_APPROVED},
        };
    }
    // clang-format on
};

} // namespace itsms
