// What is measured of availability, outages and the tests of plans: part of service continuity and availability management.
#pragma once

#include "core/declaration.h"
#include "core/processes/sql.h"
#include "core/processes/continuity_and_availability_checks.h"

#include <QCoreApplication>

namespace itsms {

/// Of outage: it was not announced beforehand. And how many minutes of it count.
#define OUTAGE_UNPLANNED "coalesce(outage.planned, 0) = 0 AND outage.started_at >= :from AND outage.started_at < :to"
#define OUTAGE_MINUTES "coalesce(within_service_hours_minutes, (coalesce(restored_at, :now) - started_at) / 60.0)"

/// The live services of each month, with the minutes in which they were to be there and those in which they were not:
/// served(period, service, agreed, failures, lost).
#define SERVICES_AND_OUTAGES                                                                                                               \
    ITSMS_MONTH_ENDS                                                                                                                       \
    ", failed(period, service, failures, lost) AS (SELECT month_of(started_at), service, count(*), sum(" OUTAGE_MINUTES ") FROM outage "    \
    "WHERE " OUTAGE_UNPLANNED " GROUP BY 1, 2), "                                                                                          \
    "served(period, service, agreed, failures, lost) AS (SELECT moment.period, service.id, "                                               \
    "(julianday(day) + 1 - julianday(max(live_since, moment.period || '-01'))) * 1440, coalesce(failures, 0), coalesce(lost, 0) "          \
    "FROM moment JOIN service ON live_since <= day AND coalesce(retired_on, '9999-12-31') > day "                                          \
    "LEFT JOIN failed ON failed.period = moment.period AND failed.service = service.id "                                                   \
    "WHERE service.state IN ('live', 'suspended', 'retiring', 'retired')) "

struct ContinuityAndAvailabilityMeasures
{
    Q_DECLARE_TR_FUNCTIONS(ContinuityAndAvailability)

public:
    // clang-format off
    static constexpr std::vector<Measure> all()
    {
        return {
            Measure{.name = "service_availability", .label = QT_TR_NOOP("Availability of the services"),
                    .meaning = QT_TR_NOOP("Time in which the live services were there, of the time of the month, day and night. "
                                           "Unplanned outages that began in the month count with their minutes within service hours, or else in full."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 99.5, .clause = "6.3.3", .subject = "outage",
                    .series = SERVICES_AND_OUTAGES "SELECT period, 100.0 * max(0.0, 1 - total(lost) / total(agreed)) AS value FROM served GROUP BY period",
                    .records = "SELECT id FROM outage WHERE " OUTAGE_UNPLANNED},
            Measure{.name = "time_between_outages", .label = QT_TR_NOOP("Mean time between outages"),
                    .meaning = QT_TR_NOOP("Hours in which the live services were there in the month, for each unplanned outage that began in it. A month without any outage has no value."),
                    .unit = Unit::Hours, .better = Better::Higher, .target = 720, .clause = "6.3.3", .subject = "outage",
                    .series = SERVICES_AND_OUTAGES "SELECT period, max(0.0, total(agreed) - total(lost)) / 60 / sum(failures) AS value FROM served GROUP BY period HAVING sum(failures) > 0",
                    .records = "SELECT id FROM outage WHERE " OUTAGE_UNPLANNED},
            Measure{.name = "time_to_restore_service", .label = QT_TR_NOOP("Mean time to restore a service"),
                    .meaning = QT_TR_NOOP("Hours from the beginning of an unplanned outage until the service was back, on average over those that began in the month and have ended."),
                    .unit = Unit::Hours, .better = Better::Lower, .target = 2, .clause = "6.3.3", .subject = "outage",
                    .series = R"(
                        SELECT month_of(started_at) AS period, avg((restored_at - started_at) / 3600.0) AS value
                        FROM outage WHERE restored_at >= started_at AND )" OUTAGE_UNPLANNED R"(
                        GROUP BY period)",
                    .records = "SELECT id FROM outage WHERE restored_at >= started_at AND " OUTAGE_UNPLANNED},
            Measure{.name = "continuity_plans_tested_in_time", .label = QT_TR_NOOP("Continuity plans tested within their interval"),
                    .meaning = QT_TR_NOOP("Continuity plans in force whose latest test was no longer ago than their interval at the end of the month, of all in force."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "6.3.3", .subject = "continuity_plan",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date((SELECT max(held_on) FROM plan_test WHERE plan_test.continuity_plan = plan.id AND plan_test.state IN )" TEST_TOOK_PLACE R"(
                                                                    AND held_on <= day), '+' || test_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN continuity_plan AS plan ON plan.state IN )" PLAN_IN_FORCE R"(
                        GROUP BY period)",
                    .records = "SELECT id FROM continuity_plan WHERE state IN " PLAN_IN_FORCE},
            Measure{.name = "tests_meeting_recovery_time", .label = QT_TR_NOOP("Tests that kept the recovery time"),
                    .meaning = QT_TR_NOOP("Tests and real uses of continuity plans in the month that were back within the plan's recovery time, of all in which it was measured."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "6.3.3", .subject = "plan_test",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, 100.0 * avg(rto_reached_minutes <= rto_minutes) AS value
                        FROM plan_test JOIN continuity_plan AS plan ON plan.id = plan_test.continuity_plan
                        WHERE held_on >= :from_date AND held_on < :to_date AND plan_test.state IN )" TEST_TOOK_PLACE R"( AND rto_reached_minutes IS NOT NULL AND rto_minutes IS NOT NULL
                        GROUP BY period)",
                    .records = R"(
                        SELECT plan_test.id FROM plan_test JOIN continuity_plan AS plan ON plan.id = plan_test.continuity_plan
                        WHERE held_on >= :from_date AND held_on < :to_date AND plan_test.state IN )" TEST_TOOK_PLACE R"( AND rto_reached_minutes IS NOT NULL AND rto_minutes IS NOT NULL)"},
            Measure{.name = "single_points_of_failure", .label = QT_TR_NOOP("Single points of failure in vital services"),
                    .meaning = QT_TR_NOOP("Active components for which nothing stands in, in live services that are vital, as far as they were recorded by the end of the month."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "6.3.1", .subject = "service_component",
                    .series = ITSMS_MONTH_ENDS R"(
                        , weak(id, since) AS (SELECT part.id, date_of(part.created_at) FROM service_component AS part JOIN service ON service.id = part.service
                                              WHERE part.state = 'active' AND part.single_point_of_failure = 1 AND service.state = 'live' AND service.criticality = 'vital')
                        SELECT period, count(weak.id) AS value FROM moment LEFT JOIN weak ON since <= day
                        GROUP BY period)",
                    .records = R"(
                        SELECT part.id FROM service_component AS part JOIN service ON service.id = part.service
                        WHERE part.state = 'active' AND part.single_point_of_failure = 1 AND service.state = 'live' AND service.criticality = 'vital' AND part.created_at < :to)"},
        };
    }
    // clang-format on
};

} // namespace itsms
