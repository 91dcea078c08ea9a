// What must hold of incidents: part of incident management.
#pragma once

#include "core/declaration.h"
#include "core/processes/priority_matrix.h"

#include <QCoreApplication>

namespace itsms {

struct IncidentChecks
{
    Q_DECLARE_TR_FUNCTIONS(IncidentManagement)

public:
    // clang-format off
    /// "+state" where nearly every incident is in that state: reading the table in its own order is faster than through the index.
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "incident_classified",
                  .label = QT_TR_NOOP("Each incident that somebody works on has a category, an impact, an urgency and a priority"),
                  .remedy = QT_TR_NOOP("Fill in what is missing; the priority follows from impact and urgency."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE state NOT IN ('new', 'cancelled') AND (impact IS NULL OR urgency IS NULL OR priority IS NULL OR coalesce(category, '') = ''))"},
            Check{.name = "incident_priority_follows_matrix",
                  .label = QT_TR_NOOP("The priority of each incident is the one that its impact and urgency give"),
                  .remedy = QT_TR_NOOP("Correct impact, urgency or priority; a priority changed on purpose means that impact or urgency has changed."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE state <> 'cancelled' AND (impact, urgency, priority) NOT IN (VALUES )" ITSMS_PRIORITY_MATRIX R"())"},
            Check{.name = "late_incident_escalated",
                  .label = QT_TR_NOOP("Each incident that missed its target was escalated, and the customer was told"),
                  .remedy = QT_TR_NOOP("Escalate and inform the customer now; record both times."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE resolution_due < CASE WHEN state IN ('resolved', 'closed') THEN resolved_at ELSE :now END
                        AND state <> 'cancelled' AND (escalated_at IS NULL OR customer_informed_at IS NULL))"},
            Check{.name = "open_incident_not_overdue",
                  .label = QT_TR_NOOP("No open incident is past the time its resolution was due"),
                  .remedy = QT_TR_NOOP("Resolve it, or agree a new time with the customer and escalate."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE state IN ('new', 'assigned', 'in_progress', 'pending') AND resolution_due < :now"},
            Check{.name = "open_incident_updated",
                  .label = QT_TR_NOOP("No open incident goes without an update for more than 30 days"),
                  .remedy = QT_TR_NOOP("Say in the record how it stands, and tell the customer."),
                  .clause = "8.1", .subject = "incident", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM incident WHERE state IN ('new', 'assigned', 'in_progress', 'pending') AND updated_at < :now - 30 * 86400"},
            Check{.name = "open_incident_assigned",
                  .label = QT_TR_NOOP("Each incident that is being worked on is assigned to a person or a group"),
                  .remedy = QT_TR_NOOP("Assign it."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE state IN ('assigned', 'in_progress', 'pending') AND assigned_to IS NULL AND coalesce(assignment_group, '') = ''"},
            Check{.name = "incident_times_in_order",
                  .label = QT_TR_NOOP("Each incident was reported before it was resolved, and resolved before it was closed"),
                  .remedy = QT_TR_NOOP("Correct the time that is wrong; where the tool of origin sent it, correct it there too."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE resolved_at < reported_at OR closed_at < resolved_at OR closed_at < reported_at OR responded_at < reported_at"},
            Check{.name = "resolution_recorded",
                  .label = QT_TR_NOOP("Each resolved incident says when and how it was resolved"),
                  .remedy = QT_TR_NOOP("Record the time and the resolution, so that the next similar incident is solved faster."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE +state IN ('resolved', 'closed') AND (resolved_at IS NULL OR (coalesce(resolution, '') = '' AND coalesce(closure_code, '') = '')))"},
            Check{.name = "major_incident_managed",
                  .label = QT_TR_NOOP("Each major incident has a responsible manager, and top management was informed"),
                  .remedy = QT_TR_NOOP("Name who is responsible and record when top management was told."),
                  .clause = "8.1", .subject = "incident", .severity = Severity::Major,
                  .offenders = "SELECT id FROM incident WHERE is_major = 1 AND state <> 'cancelled' AND (major_manager IS NULL OR top_management_informed_at IS NULL)"},
            Check{.name = "major_incident_reviewed",
                  .label = QT_TR_NOOP("Each major incident was reviewed within 14 days after the service was back"),
                  .remedy = QT_TR_NOOP("Hold the review, with what is to be improved, and record it under the incident's number."),
                  .clause = "8.1", .subject = "incident", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE is_major = 1 AND state IN ('resolved', 'closed') AND coalesce(resolved_at, closed_at, reported_at) < :now - 14 * 86400
                        AND NOT EXISTS (SELECT 1 FROM review WHERE review.subject = incident.ref AND review.kind = 'major_incident'
                                        AND review.state IN ('held', 'closed') AND review.held_on IS NOT NULL))"},
            Check{.name = "major_incident_reported",
                  .label = QT_TR_NOOP("Each major incident is named in a service report by the end of the month after it"),
                  .remedy = QT_TR_NOOP("Name the major incident in the service report of its period and issue the report."),
                  .clause = "6.2", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE reported_at >= unixepoch(:today, '-12 months') AND reported_at < unixepoch(:today, 'start of month', '-1 month')
                        AND is_major = 1 AND state <> 'cancelled'
                        AND NOT EXISTS (SELECT 1 FROM service_report_major_incidents AS named JOIN service_report ON service_report.id = named.source
                                        WHERE named.target = incident.id AND service_report.state IN ('issued', 'discussed', 'closed')))"},
            Check{.name = "security_incident_typed",
                  .label = QT_TR_NOOP("Each security incident has a kind and a priority"),
                  .remedy = QT_TR_NOOP("Say what kind of security incident it is and set the priority from the risk."),
                  .clause = "6.6.3", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE is_security = 1 AND state <> 'cancelled' AND (coalesce(security_type, '') = '' OR priority IS NULL)"},
            Check{.name = "security_incident_analysed",
                  .label = QT_TR_NOOP("The security incidents of the last four quarters that ended more than a month ago have been analysed"),
                  .remedy = QT_TR_NOOP("Analyse kinds, numbers and effects of that quarter's security incidents and record the trend analysis with its period."),
                  .clause = "6.6.3", .subject = "incident",
                  .offenders = R"(
                      WITH quarter(start) AS (SELECT date(:today, '-31 days', 'start of month', '-' || ((strftime('%m', :today, '-31 days') - 1) % 3) || ' months'))
                      SELECT incident.id FROM quarter JOIN incident ON reported_at >= unixepoch(start, '-12 months') AND reported_at < unixepoch(start)
                      WHERE is_security = 1 AND incident.state <> 'cancelled'
                        AND NOT EXISTS (SELECT 1 FROM trend_analysis AS analysis WHERE subject_type = 'security_incident' AND analysis.state IN ('analysed', 'reviewed')
                                        AND date_of(reported_at) BETWEEN analysis.period_from AND analysis.period_to))"},
            Check{.name = "incident_customer_informed",
                  .label = QT_TR_NOOP("The customer was informed about each resolved incident"),
                  .remedy = QT_TR_NOOP("Tell the customer and record when."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE +state IN ('resolved', 'closed') AND customer_informed_at IS NULL"},
        };
    }
    // clang-format on
};

} // namespace itsms
