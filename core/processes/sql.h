// Pieces of SQL that declarations of more than one process share. Literals, so that a declaration stays one constant text.
#pragma once

/// The months between :from_date and :to_date up to the running one, for measures of a state, which no date of an event places:
/// moment(period, day) with the period "2026-03" and its last day, or today in the running one. Goes in front of a SELECT; further
/// tables follow with a comma.
#define ITSMS_MONTH_ENDS                                                                                                                 \
    "WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL "                                               \
    "SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))), "                 \
    "moment(period, day) AS (SELECT substr(start, 1, 7), min(date(start, '+1 month', '-1 day'), :today) FROM month) "
