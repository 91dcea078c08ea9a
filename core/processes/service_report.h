// The service report: what a customer reads about the services of a period. Part of service reporting.
#pragma once

#include "core/declaration.h"

#include <QCoreApplication>

namespace itsms {

struct ServiceReportDeclaration
{
    Q_DECLARE_TR_FUNCTIONS(ServiceReporting)

public:
    // clang-format off
    static constexpr std::vector<Section> summary()
    {
        return {
            Section{.heading = QT_TR_NOOP("The period in figures"), .block = Block::Figures,
                    .text = QT_TR_NOOP("Cancelled incidents are left out everywhere. Times run from report to resolution, day and night counted. An incident that was closed without a time of "
                                       "resolution counts as reported, but neither as resolved nor as open."),
                    .columns = {
                        Column{.name = "reported",  .label = QT_TR_NOOP("Incidents reported"),       .format = Format::Integer},
                        Column{.name = "resolved",  .label = QT_TR_NOOP("Incidents resolved"),       .format = Format::Integer},
                        Column{.name = "in_target", .label = QT_TR_NOOP("Resolved within target"),   .format = Format::Percent},
                        Column{.name = "median",    .label = QT_TR_NOOP("Median time to restore"),   .format = Format::Hours},
                        Column{.name = "p90",       .label = QT_TR_NOOP("Nine of ten restored in"),  .format = Format::Hours},
                        Column{.name = "open",      .label = QT_TR_NOOP("Open at the end"),          .format = Format::Integer},
                        Column{.name = "reopened",  .label = QT_TR_NOOP("Reopened"),                 .format = Format::Integer},
                        Column{.name = "major",     .label = QT_TR_NOOP("Major incidents"),          .format = Format::Integer}},
                    .query = R"(
                        SELECT reported, resolved, in_target, median, p90, open, reopened, major
                        FROM (SELECT count(*) AS reported, count(*) FILTER (WHERE is_major = 1) AS major
                              FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'),
                             (SELECT count(*) AS resolved, 100.0 * avg(coalesce(target_met, resolved_at <= resolution_due)) AS in_target,
                                     percentile(iif(resolved_at >= reported_at, (resolved_at - reported_at) / 3600.0, NULL), 50) AS median,
                                     percentile(iif(resolved_at >= reported_at, (resolved_at - reported_at) / 3600.0, NULL), 90) AS p90,
                                     count(*) FILTER (WHERE reopened_count > 0) AS reopened
                              FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled'),
                             (SELECT count(*) AS open FROM incident
                              WHERE reported_at < min(:to, :now) AND state <> 'cancelled'
                                AND (state NOT IN ('resolved', 'closed') OR coalesce(resolved_at, closed_at) >= min(:to, :now))))"},
            Section{.block = Block::Verdicts,
                    .text = QT_TR_NOOP("The measures of incidents and requests against their targets, in the latest month with a value."), .clause = "8.1"},
            Section{.heading = QT_TR_NOOP("Reported and resolved, month by month"), .block = Block::Bars,
                    .text = QT_TR_NOOP("An incident counts as reported in the month of its report and as resolved in the month of its resolution. Where more are reported than resolved, the backlog grows."),
                    .columns = {
                        Column{.name = "period",   .label = QT_TR_NOOP("Month")},
                        Column{.name = "reported", .label = QT_TR_NOOP("Reported"), .format = Format::Integer},
                        Column{.name = "resolved", .label = QT_TR_NOOP("Resolved"), .format = Format::Integer}},
                    .query = R"(
                        SELECT period, sum(reported) AS reported, sum(resolved) AS resolved
                        FROM (SELECT month_of(reported_at) AS period, count(*) AS reported, 0 AS resolved
                              FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' GROUP BY 1
                              UNION ALL
                              SELECT month_of(resolved_at), 0, count(*)
                              FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled' GROUP BY 1)
                        GROUP BY period ORDER BY period)",
                    .unit = QT_TR_NOOP("incidents")},
            Section{.heading = QT_TR_NOOP("By priority"), .block = Block::Table,
                    .text = QT_TR_NOOP("The incidents reported in the period, and how many of those resolved since then met their target."),
                    .columns = {
                        Column{.name = "priority",  .label = QT_TR_NOOP("Priority"),      .format = Format::Choice, .choices = "incident.priority"},
                        Column{.name = "reported",  .label = QT_TR_NOOP("Reported"),      .format = Format::Integer},
                        Column{.name = "share",     .label = QT_TR_NOOP("Share"),         .format = Format::Percent},
                        Column{.name = "resolved",  .label = QT_TR_NOOP("Resolved"),      .format = Format::Integer},
                        Column{.name = "in_target", .label = QT_TR_NOOP("Within target"), .format = Format::Percent},
                        Column{.name = "median",    .label = QT_TR_NOOP("Median time"),   .format = Format::Hours}},
                    .query = R"(
                        SELECT priority, count(*) AS reported, 100.0 * count(*) / sum(count(*)) OVER () AS share,
                               count(resolved_at) AS resolved, 100.0 * avg(coalesce(target_met, resolved_at <= resolution_due)) AS in_target,
                               percentile(iif(resolved_at >= reported_at, (resolved_at - reported_at) / 3600.0, NULL), 50) AS median
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY priority
                        ORDER BY CASE priority WHEN 'critical' THEN 1 WHEN 'high' THEN 2 WHEN 'moderate' THEN 3 WHEN 'low' THEN 4 ELSE 5 END)"},
            Section{.heading = QT_TR_NOOP("By category"), .block = Block::Table,
                    .text = QT_TR_NOOP("The fifteen categories with the most incidents reported in the period; the share is of all incidents reported."),
                    .columns = {
                        Column{.name = "category",  .label = QT_TR_NOOP("Category")},
                        Column{.name = "reported",  .label = QT_TR_NOOP("Reported"),      .format = Format::Integer},
                        Column{.name = "share",     .label = QT_TR_NOOP("Share"),         .format = Format::Percent},
                        Column{.name = "in_target", .label = QT_TR_NOOP("Within target"), .format = Format::Percent}},
                    .query = R"(
                        SELECT category, count(*) AS reported, 100.0 * count(*) / sum(count(*)) OVER () AS share,
                               100.0 * avg(coalesce(target_met, resolved_at <= resolution_due)) AS in_target
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY category ORDER BY reported DESC, category LIMIT 15)"},
        };
    }

    static constexpr std::vector<Section> performance()
    {
        return {
            Section{.heading = QT_TR_NOOP("Resolved within target"), .block = Block::Measure,
                    .text = QT_TR_NOOP("Counted over the incidents resolved in each month. An incident without a due time, and without a verdict of the tool it came from, does not count."),
                    .measure = "incidents_resolved_within_target"},
            Section{.heading = QT_TR_NOOP("Time to restore"), .block = Block::Lines,
                    .text = QT_TR_NOOP("Half of the incidents resolved in a month took no longer than the median, nine of ten no longer than the 90th percentile."),
                    .columns = {
                        Column{.name = "period", .label = QT_TR_NOOP("Month")},
                        Column{.name = "median", .label = QT_TR_NOOP("Median"),          .format = Format::Hours},
                        Column{.name = "p90",    .label = QT_TR_NOOP("90th percentile"), .format = Format::Hours}},
                    .query = R"(
                        SELECT month_of(resolved_at) AS period, percentile((resolved_at - reported_at) / 3600.0, 50) AS median,
                               percentile((resolved_at - reported_at) / 3600.0, 90) AS p90
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'
                        GROUP BY period ORDER BY period)",
                    .unit = QT_TR_NOOP("hours")},
            Section{.heading = QT_TR_NOOP("Service requests"), .block = Block::Figures,
                    .text = QT_TR_NOOP("Requests for information, access and standard services; refused and cancelled ones are left out."),
                    .columns = {
                        Column{.name = "requested", .label = QT_TR_NOOP("Requested"),            .format = Format::Integer},
                        Column{.name = "fulfilled", .label = QT_TR_NOOP("Fulfilled"),            .format = Format::Integer},
                        Column{.name = "in_target", .label = QT_TR_NOOP("Fulfilled within target"), .format = Format::Percent},
                        Column{.name = "median",    .label = QT_TR_NOOP("Median time to fulfil"),.format = Format::Hours},
                        Column{.name = "mark",      .label = QT_TR_NOOP("Satisfaction (1 to 5)"),.format = Format::Decimal}},
                    .query = R"(
                        SELECT requested, fulfilled, in_target, median, mark
                        FROM (SELECT count(*) AS requested FROM service_request
                              WHERE requested_at >= :from AND requested_at < :to AND state NOT IN ('refused', 'cancelled')),
                             (SELECT count(*) AS fulfilled, 100.0 * avg(fulfilled_at <= due_at) AS in_target,
                                     percentile((fulfilled_at - requested_at) / 3600.0, 50) AS median, avg(satisfaction) AS mark
                              FROM service_request WHERE fulfilled_at >= :from AND fulfilled_at < :to AND state NOT IN ('refused', 'cancelled')))"},
            Section{.heading = QT_TR_NOOP("Service targets agreed, and kept"), .block = Block::Table,
                    .text = QT_TR_NOOP("The targets of the agreements in force on the last day of the period. Kept is the share of cases, the incidents and requests of the period the "
                                       "target is about, that stayed within it, day and night counted. Availability, and times in service hours, are measured outside the workbook."),
                    .columns = {
                        Column{.name = "ref",        .label = QT_TR_NOOP("Agreement")},
                        Column{.name = "target",     .label = QT_TR_NOOP("Target")},
                        Column{.name = "comparison", .label = QT_TR_NOOP("Compared"), .format = Format::Choice, .choices = "service_target.comparison"},
                        Column{.name = "value",      .label = QT_TR_NOOP("Value"),    .format = Format::Decimal},
                        Column{.name = "unit",       .label = QT_TR_NOOP("Unit")},
                        Column{.name = "kept",       .label = QT_TR_NOOP("Kept"),     .format = Format::Percent},
                        Column{.name = "cases",      .label = QT_TR_NOOP("Cases"),    .format = Format::Integer}},
                    .query = R"(
                        WITH done(metric, customer, service, priority, took) AS MATERIALIZED (
                            SELECT 'resolution_time', customer, service, priority, resolved_at - reported_at FROM incident
                            WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'
                            UNION ALL
                            SELECT 'response_time', customer, service, priority, responded_at - reported_at FROM incident
                            WHERE reported_at >= :from AND reported_at < :to AND responded_at >= reported_at AND state <> 'cancelled'
                            UNION ALL
                            SELECT 'fulfilment_time', customer, service, priority, fulfilled_at - requested_at FROM service_request
                            WHERE fulfilled_at >= :from AND fulfilled_at < :to AND state NOT IN ('refused', 'cancelled')),
                        result(target, kept, cases) AS (
                            SELECT own.id, 100.0 * avg(took <= value * CASE unit WHEN 'min' THEN 60 WHEN 'h' THEN 3600 ELSE 86400 END), count(*)
                            FROM service_target AS own JOIN service_level_agreement AS sla ON sla.id = own.sla
                            JOIN done ON done.metric = own.metric AND done.customer = sla.customer AND done.priority = coalesce(own.priority, done.priority)
                              AND (done.service = own.service OR (own.service IS NULL AND EXISTS (
                                  SELECT 1 FROM service_level_agreement_services AS covered WHERE covered.source = sla.id AND covered.target = done.service)))
                            WHERE own.comparison = 'at_most' AND own.unit IN ('min', 'h', 'd') GROUP BY own.id)
                        SELECT sla.ref AS ref, service_target.title AS target, comparison, value, unit, kept, cases
                        FROM service_target JOIN service_level_agreement AS sla ON sla.id = service_target.sla
                        LEFT JOIN customer ON customer.id = sla.customer LEFT JOIN result ON result.target = service_target.id
                        WHERE service_target.state = 'active' AND sla.state IN ('in_force', 'in_review')
                          AND coalesce(sla.valid_from, '') < :to_date AND coalesce(sla.valid_to, '9999-12-31') >= min(date(:to_date, '-1 day'), :today)
                        ORDER BY customer.title, sla.ref, service_target.id)"},
        };
    }

    static constexpr std::vector<Section> backlog()
    {
        return {
            Section{.heading = QT_TR_NOOP("Open at the end of the period, by age"), .block = Block::Figures,
                    .text = QT_TR_NOOP("The incidents open when the period ended, or today where it has not ended yet, by the time since their report."),
                    .columns = {
                        Column{.name = "open",    .label = QT_TR_NOOP("Open at the end"),                                           .format = Format::Integer},
                        Column{.name = "untimed", .label = QT_TR_NOOP("Reported in the period, closed without a time of resolution"), .format = Format::Integer}},
                    .query = R"(
                        SELECT count(*) FILTER (WHERE state NOT IN ('resolved', 'closed') OR coalesce(resolved_at, closed_at) >= min(:to, :now)) AS open,
                               count(*) FILTER (WHERE reported_at >= :from AND state IN ('resolved', 'closed') AND resolved_at IS NULL) AS untimed
                        FROM incident WHERE reported_at < min(:to, :now) AND state <> 'cancelled')"},
            Section{.block = Block::Table,
                    .columns = {
                        Column{.name = "age",   .label = QT_TR_NOOP("Days open")},
                        Column{.name = "open",  .label = QT_TR_NOOP("Incidents"), .format = Format::Integer},
                        Column{.name = "share", .label = QT_TR_NOOP("Share"),     .format = Format::Percent}},
                    .query = R"(
                        WITH waiting(days) AS (
                            SELECT (min(:to, :now) - reported_at) / 86400.0 FROM incident
                            WHERE reported_at < min(:to, :now) AND state <> 'cancelled'
                              AND (state NOT IN ('resolved', 'closed') OR coalesce(resolved_at, closed_at) >= min(:to, :now))),
                        bucket(low, high, age) AS (VALUES (0, 1, '0-1'), (1, 7, '1-7'), (7, 30, '7-30'), (30, 90, '30-90'), (90, 1e9, '> 90')),
                        counted(low, age, open) AS (SELECT low, age, count(days) FROM bucket LEFT JOIN waiting ON days >= low AND days < high GROUP BY low)
                        SELECT age, open, 100.0 * open / nullif(sum(open) OVER (), 0) AS share FROM counted ORDER BY low)"},
            Section{.heading = QT_TR_NOOP("The oldest open incidents"), .block = Block::Table,
                    .text = QT_TR_NOOP("The fifteen incidents that had been open longest at the end of the period."),
                    .columns = {
                        Column{.name = "ref",      .label = QT_TR_NOOP("Number")},
                        Column{.name = "title",    .label = QT_TR_NOOP("Title")},
                        Column{.name = "reported", .label = QT_TR_NOOP("Reported"), .format = Format::Instant},
                        Column{.name = "age",      .label = QT_TR_NOOP("Days open"),.format = Format::Days},
                        Column{.name = "priority", .label = QT_TR_NOOP("Priority"), .format = Format::Choice, .choices = "incident.priority"}},
                    .query = R"(
                        SELECT ref, title, reported_at AS reported, (min(:to, :now) - reported_at) / 86400.0 AS age, priority
                        FROM incident
                        WHERE reported_at < min(:to, :now) AND state <> 'cancelled'
                          AND (state NOT IN ('resolved', 'closed') OR coalesce(resolved_at, closed_at) >= min(:to, :now))
                        ORDER BY reported_at LIMIT 15)"},
            Section{.heading = QT_TR_NOOP("Major incidents"), .block = Block::Table,
                    .text = QT_TR_NOOP("Every major incident reported in the period, and when top management was informed."),
                    .columns = {
                        Column{.name = "ref",      .label = QT_TR_NOOP("Number")},
                        Column{.name = "title",    .label = QT_TR_NOOP("Title")},
                        Column{.name = "reported", .label = QT_TR_NOOP("Reported"),                .format = Format::Instant},
                        Column{.name = "resolved", .label = QT_TR_NOOP("Resolved"),                .format = Format::Instant},
                        Column{.name = "informed", .label = QT_TR_NOOP("Top management informed"), .format = Format::Instant}},
                    .query = R"(
                        SELECT ref, title, reported_at AS reported, resolved_at AS resolved, top_management_informed_at AS informed
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND is_major = 1 AND state <> 'cancelled'
                        ORDER BY reported_at)"},
            Section{.heading = QT_TR_NOOP("Reopened incidents"), .block = Block::Table,
                    .text = QT_TR_NOOP("Incidents resolved in the period that had to be opened again; at most 25, the most often reopened first."),
                    .columns = {
                        Column{.name = "ref",      .label = QT_TR_NOOP("Number")},
                        Column{.name = "title",    .label = QT_TR_NOOP("Title")},
                        Column{.name = "resolved", .label = QT_TR_NOOP("Resolved"),       .format = Format::Instant},
                        Column{.name = "times",    .label = QT_TR_NOOP("Times reopened"), .format = Format::Integer},
                        Column{.name = "category", .label = QT_TR_NOOP("Category")}},
                    .query = R"(
                        SELECT ref, title, resolved_at AS resolved, reopened_count AS times, category
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND reopened_count > 0 AND state <> 'cancelled'
                        ORDER BY reopened_count DESC, resolved_at DESC LIMIT 25)"},
        };
    }

    static constexpr ReportDeclaration declare()
    {
        ReportDeclaration report{
            .name = "service_report",
            .label = QT_TR_NOOP("Service report"),
            .purpose = QT_TR_NOOP("How the services of the period performed against what was agreed, and what is still open."),
            .audience = QT_TR_NOOP("Customer"),
            .clause = "6.2",
            .about = "customer",
            .sections = summary(),
        };
        for (const Section &section : performance())
            report.sections.push_back(section);
        for (const Section &section : backlog())
            report.sections.push_back(section);
        return report;
    }
    // clang-format on
};

} // namespace itsms
