// Pieces of SQL that the checks and the measure of measurement share.
#pragma once

/// Whether a target was met: as recorded, or else from the value and the target. NULL where neither tells.
#define ITSMS_MEASUREMENT_MET                                                                                                            \
    "coalesce(measurement.met, CASE coalesce(service_target.comparison, kpi.direction) "                                                 \
    "WHEN 'at_least' THEN measurement.value >= coalesce(measurement.target_at_time, service_target.value) "                              \
    "WHEN 'at_most' THEN measurement.value <= coalesce(measurement.target_at_time, service_target.value) "                               \
    "WHEN 'up' THEN measurement.value >= coalesce(measurement.target_at_time, kpi.target) "                                              \
    "WHEN 'down' THEN measurement.value <= coalesce(measurement.target_at_time, kpi.target) END)"

/// What ITSMS_MEASUREMENT_MET reads.
#define ITSMS_MEASUREMENT_WITH_TARGETS                                                                                                   \
    "measurement LEFT JOIN service_target ON service_target.id = measurement.service_target LEFT JOIN kpi ON kpi.id = measurement.kpi "

/// The weeks, months, quarters and years that ended within the last 12 months: span(length, back, start, next). Goes in front of a SELECT.
#define ITSMS_ELAPSED_SPANS                                                                                                              \
    "WITH RECURSIVE span(length, back, start, next) AS ("                                                                                \
    "SELECT length, back, date(next, back), next FROM ("                                                                                 \
    "SELECT 'week' AS length, '-7 days' AS back, date(:today, 'weekday 0', '-6 days') AS next "                                          \
    "UNION ALL SELECT 'month', '-1 month', date(:today, 'start of month') "                                                              \
    "UNION ALL SELECT 'quarter', '-3 months', date(:today, 'start of month', '-' || ((strftime('%m', :today) - 1) % 3) || ' months') "   \
    "UNION ALL SELECT 'year', '-12 months', date(:today, 'start of year')) "                                                             \
    "UNION ALL SELECT length, back, date(start, back), start FROM span WHERE start > date(:today, '-12 months')) "
