// Incident management: what was reported, how it was dealt with, and how well.
#include "core/processes/priority_matrix.h"
#include "core/processes/processes.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct IncidentManagement
{
    Q_DECLARE_TR_FUNCTIONS(IncidentManagement)

public:
    static Refusal resolvedBeforeReported(const Record &incident)
    {
        const auto reported = incident.instant("reported_at");
        const auto resolved = incident.instant("resolved_at");
        if (reported && resolved && *resolved < *reported)
            return QT_TR_NOOP("The incident is said to be resolved before it was reported. Correct one of the two times.");
        return {};
    }

    // clang-format off
    static constexpr std::vector<Choice> priorities()
    {
        return {{"critical", QT_TR_NOOP("Critical")}, {"high", QT_TR_NOOP("High")}, {"moderate", QT_TR_NOOP("Moderate")},
                {"low", QT_TR_NOOP("Low")}};
    }

    static constexpr std::vector<Choice> levels()
    {
        return {{"high", QT_TR_NOOP("High")}, {"medium", QT_TR_NOOP("Medium")}, {"low", QT_TR_NOOP("Low")}};
    }

    static constexpr std::vector<Choice> channels()
    {
        return {{"phone", QT_TR_NOOP("Telephone")}, {"mail", QT_TR_NOOP("Mail")}, {"portal", QT_TR_NOOP("Portal")},
                {"monitoring", QT_TR_NOOP("Monitoring")}, {"chat", QT_TR_NOOP("Chat")}, {"in_person", QT_TR_NOOP("In person")}};
    }

    static constexpr RecordType incident()
    {
        return RecordType{
            .name = "incident",
            .prefix = "INC",
            .label = QT_TR_NOOP("Incident"),
            .plural = QT_TR_NOOP("Incidents"),
            .purpose = QT_TR_NOOP("Each interruption of a service, each loss of its quality and each event that threatens information security."),
            .fields = {
                Field{.name = "reported_at",               .label = QT_TR_NOOP("Reported"),               .kind = Kind::Instant, .required = true, .listed = true, .indexed = true},
                Field{.name = "priority",                  .label = QT_TR_NOOP("Priority"),               .kind = Kind::Choice, .listed = true, .indexed = true, .choices = priorities(),
                      .help = QT_TR_NOOP("Follows from impact and urgency: both high makes critical, high and medium make high, and so on down to low.")},
                Field{.name = "service",                   .label = QT_TR_NOOP("Service"),                .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "customer",                  .label = QT_TR_NOOP("Customer"),               .kind = Kind::Link, .target = "customer"},
                Field{.name = "reported_by",               .label = QT_TR_NOOP("Reported by"),            .section = QT_TR_NOOP("Report")},
                Field{.name = "channel",                   .label = QT_TR_NOOP("Reported through"),       .kind = Kind::Choice, .choices = channels()},
                Field{.name = "location",                  .label = QT_TR_NOOP("Location")},
                Field{.name = "category",                  .label = QT_TR_NOOP("Category"),               .listed = true, .indexed = true},
                Field{.name = "subcategory",               .label = QT_TR_NOOP("Subcategory")},
                Field{.name = "impact",                    .label = QT_TR_NOOP("Impact"),                 .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How much of the business is affected.")},
                Field{.name = "urgency",                   .label = QT_TR_NOOP("Urgency"),                .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How long the business can wait.")},
                Field{.name = "description",               .label = QT_TR_NOOP("Description"),            .kind = Kind::LongText},
                Field{.name = "assigned_to",               .label = QT_TR_NOOP("Assigned to"),            .kind = Kind::Person, .listed = true, .section = QT_TR_NOOP("Handling")},
                Field{.name = "assignment_group",          .label = QT_TR_NOOP("Assigned group")},
                Field{.name = "reassignment_count",        .label = QT_TR_NOOP("Times reassigned"),       .kind = Kind::Integer, .ofOneLife = true, .minimum = 0},
                Field{.name = "first_contact_solved",      .label = QT_TR_NOOP("Solved at first contact"),.kind = Kind::YesNo, .ofOneLife = true},
                Field{.name = "customer_informed_at",      .label = QT_TR_NOOP("Customer informed"),      .kind = Kind::Instant, .help = QT_TR_NOOP("When the customer was last told how the incident stands.")},
                Field{.name = "escalated_at",              .label = QT_TR_NOOP("Escalated"),              .kind = Kind::Instant, .help = QT_TR_NOOP("When it was handed up because the target would not be met.")},
                Field{.name = "workaround",                .label = QT_TR_NOOP("Workaround"),             .kind = Kind::LongText},
                Field{.name = "response_due",              .label = QT_TR_NOOP("Response due"),           .kind = Kind::Instant, .section = QT_TR_NOOP("Times")},
                Field{.name = "responded_at",              .label = QT_TR_NOOP("Responded"),              .kind = Kind::Instant},
                Field{.name = "resolution_due",            .label = QT_TR_NOOP("Resolution due"),         .kind = Kind::Instant},
                Field{.name = "resolved_at",               .label = QT_TR_NOOP("Resolved"),               .kind = Kind::Instant, .indexed = true},
                Field{.name = "target_met",                .label = QT_TR_NOOP("Resolved within target"), .kind = Kind::YesNo, .ofOneLife = true,
                      .help = QT_TR_NOOP("As the tool of origin reported it. Where empty, it is worked out from when the resolution was due.")},
                Field{.name = "closed_at",                 .label = QT_TR_NOOP("Closed"),                 .kind = Kind::Instant},
                Field{.name = "resolution",                .label = QT_TR_NOOP("Resolution"),             .kind = Kind::LongText, .ofOneLife = true, .section = QT_TR_NOOP("Resolution")},
                Field{.name = "resolved_by",               .label = QT_TR_NOOP("Resolved by"), .ofOneLife = true},
                Field{.name = "closure_code",              .label = QT_TR_NOOP("Closure code"), .ofOneLife = true},
                Field{.name = "reopened_count",            .label = QT_TR_NOOP("Times reopened"),         .kind = Kind::Integer, .minimum = 0},
                Field{.name = "is_major",                  .label = QT_TR_NOOP("Major incident"),         .kind = Kind::YesNo, .help = QT_TR_NOOP("By the definition agreed with the customer."), .section = QT_TR_NOOP("Major and security incidents")},
                Field{.name = "major_manager",             .label = QT_TR_NOOP("Managed by"),             .kind = Kind::Person, .help = QT_TR_NOOP("Who is responsible for the major incident.")},
                Field{.name = "top_management_informed_at",.label = QT_TR_NOOP("Top management informed"),.kind = Kind::Instant},
                Field{.name = "is_security",               .label = QT_TR_NOOP("Security incident"),      .kind = Kind::YesNo},
                Field{.name = "security_type",             .label = QT_TR_NOOP("Kind of security incident"), .help = QT_TR_NOOP("Such as malware, phishing, loss of a device or disclosure.")},
                Field{.name = "ci",                        .label = QT_TR_NOOP("Affected item"),          .kind = Kind::Link, .target = "configuration_item", .help = QT_TR_NOOP("The configuration item that failed or is affected."), .section = QT_TR_NOOP("Related records")},
                Field{.name = "problem",                   .label = QT_TR_NOOP("Problem"),                .kind = Kind::Link, .target = "problem", .help = QT_TR_NOOP("The problem that is the cause, or may be.")},
                Field{.name = "known_error",               .label = QT_TR_NOOP("Known error"),            .kind = Kind::Link, .target = "known_error", .help = QT_TR_NOOP("The known error whose workaround or solution was used.")},
                Field{.name = "change",                    .label = QT_TR_NOOP("Resolving change"),       .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that was needed to resolve it.")},
                Field{.name = "caused_by_change",          .label = QT_TR_NOOP("Caused by"),              .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that brought it about.")},
                Field{.name = "related_release",           .label = QT_TR_NOOP("Release"),                .kind = Kind::Link, .target = "release", .help = QT_TR_NOOP("The release that brought the fault, or its solution.")},
                Field{.name = "ci_name",                   .label = QT_TR_NOOP("Configuration item"),     .help = QT_TR_NOOP("Its name in the tool of origin."), .section = QT_TR_NOOP("Numbers in the tool of origin")},
                Field{.name = "problem_number",            .label = QT_TR_NOOP("Problem number"),         .help = QT_TR_NOOP("Of the problem it belongs to, in the tool of origin.")},
                Field{.name = "change_number",             .label = QT_TR_NOOP("Change number"),          .help = QT_TR_NOOP("Of the change that resolved it, in the tool of origin.")},
                Field{.name = "caused_by_change_number",   .label = QT_TR_NOOP("Caused by change number"),.help = QT_TR_NOOP("Of the change that caused it, in the tool of origin.")},
            },
            .states = {
                State{.name = "new",         .label = QT_TR_NOOP("New")},
                State{.name = "assigned",    .label = QT_TR_NOOP("Assigned")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "pending",     .label = QT_TR_NOOP("Waiting")},
                State{.name = "resolved",    .label = QT_TR_NOOP("Resolved")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled",   .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "assign",  .label = QT_TR_NOOP("Assign"),  .from = {"new", "assigned", "in_progress"}, .to = "assigned",
                           .needs = {"customer", "service", "category", "impact", "urgency", "priority", "assigned_to"}},
                Transition{.name = "start",   .label = QT_TR_NOOP("Start"),   .from = {"assigned"},        .to = "in_progress", .stamps = {"responded_at"}},
                Transition{.name = "wait",    .label = QT_TR_NOOP("Wait"),    .from = {"in_progress"},     .to = "pending"},
                Transition{.name = "resume",  .label = QT_TR_NOOP("Resume"),  .from = {"pending"},         .to = "in_progress"},
                Transition{.name = "resolve", .label = QT_TR_NOOP("Resolve"), .from = {"in_progress"},     .to = "resolved",    .needs = {"resolution"}, .stamps = {"resolved_at"}, .guard = resolvedBeforeReported},
                Transition{.name = "reopen",  .label = QT_TR_NOOP("Reopen"),  .from = {"resolved"},        .to = "in_progress", .clears = {"resolved_at", "target_met"}, .counts = {"reopened_count"}},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close the incident"), .from = {"resolved"},        .to = "closed",      .needs = {"resolved_at"}, .stamps = {"closed_at"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Major incident without a manager, or of which top management was not informed: %n."), .type = "incident",
                            .records = "SELECT id FROM incident WHERE id = :id AND is_major = 1 AND (major_manager IS NULL OR top_management_informed_at IS NULL)"},
                    Blocker{.message = QT_TR_NOOP("Major incident without a planned review: %n."), .type = "incident",
                            .records = R"(SELECT id FROM incident WHERE id = :id AND is_major = 1
                                AND NOT EXISTS (SELECT 1 FROM review WHERE review.subject = incident.ref AND review.kind = 'major_incident' AND review.state <> 'cancelled'))"}}},
                Transition{.name = "cancel",  .label = QT_TR_NOOP("Cancel the incident"), .from = {"new", "assigned"}, .to = "cancelled",   .stamps = {"closed_at"}},
            },
            .deadlines = {
                Deadline{.name = "response",   .label = QT_TR_NOOP("Response"),   .due = "response_due",   .awaited = "state IN ('new', 'assigned') AND responded_at IS NULL", .person = "assigned_to", .notice = 0},
                Deadline{.name = "resolution", .label = QT_TR_NOOP("Resolution"), .due = "resolution_due", .awaited = "state IN ('new', 'assigned', 'in_progress', 'pending')", .person = "assigned_to", .notice = 1},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a problem"), .type = "problem", .through = "problem"},
                FollowUp{.label = QT_TR_NOOP("Raise a change"),  .type = "change",  .through = "change"},
            },
            .firstStep = QT_TR_NOOP("Bring in the incidents of your service desk."),
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "incident_classified",
                  .label = QT_TR_NOOP("Each incident that somebody works on has a category, an impact, an urgency and a priority"),
                  .remedy = QT_TR_NOOP("Fill in what is missing; the priority follows from impact and urgency."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE state NOT IN ('new', 'cancelled') AND (impact IS NULL OR urgency IS NULL OR priority IS NULL OR coalesce(category, '') = ''))"},
            Check{.name = "incident_priority_follows_matrix", // CK-160
                  .label = QT_TR_NOOP("The priority of each incident is the one that its impact and urgency give"),
                  .remedy = QT_TR_NOOP("Correct impact, urgency or priority; a priority changed on purpose means that impact or urgency has changed."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE state <> 'cancelled' AND (impact, urgency, priority) NOT IN (VALUES )" ITSMS_PRIORITY_MATRIX R"())"},
            Check{.name = "late_incident_escalated", // CK-161
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
            Check{.name = "open_incident_updated", // CK-164
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
                      WHERE state IN ('resolved', 'closed') AND (resolved_at IS NULL OR (coalesce(resolution, '') = '' AND coalesce(closure_code, '') = '')))"},
            Check{.name = "major_incident_managed", // CK-162
                  .label = QT_TR_NOOP("Each major incident has a responsible manager, and top management was informed"),
                  .remedy = QT_TR_NOOP("Name who is responsible and record when top management was told."),
                  .clause = "8.1", .subject = "incident", .severity = Severity::Major,
                  .offenders = "SELECT id FROM incident WHERE is_major = 1 AND state <> 'cancelled' AND (major_manager IS NULL OR top_management_informed_at IS NULL)"},
            Check{.name = "major_incident_reviewed", // CK-163
                  .label = QT_TR_NOOP("Each major incident was reviewed within 14 days after the service was back"),
                  .remedy = QT_TR_NOOP("Hold the review, with what is to be improved, and record it under the incident's number."),
                  .clause = "8.1", .subject = "incident", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE is_major = 1 AND state IN ('resolved', 'closed') AND coalesce(resolved_at, closed_at, reported_at) < :now - 14 * 86400
                        AND NOT EXISTS (SELECT 1 FROM review WHERE review.subject = incident.ref AND review.kind = 'major_incident'
                                        AND review.state IN ('held', 'closed') AND review.held_on IS NOT NULL))"},
            Check{.name = "major_incident_reported", // CK-107
                  .label = QT_TR_NOOP("Each major incident is named in a service report by the end of the month after it"),
                  .remedy = QT_TR_NOOP("Name the major incident in the service report of its period and issue the report."),
                  .clause = "6.2", .subject = "incident",
                  .offenders = R"(
                      SELECT id FROM incident
                      WHERE reported_at >= unixepoch(:today, '-12 months') AND reported_at < unixepoch(:today, 'start of month', '-1 month')
                        AND is_major = 1 AND state <> 'cancelled'
                        AND NOT EXISTS (SELECT 1 FROM service_report_major_incidents AS named JOIN service_report ON service_report.id = named.source
                                        WHERE named.target = incident.id AND service_report.state IN ('issued', 'discussed', 'closed')))"},
            Check{.name = "security_incident_typed", // CK-143
                  .label = QT_TR_NOOP("Each security incident has a kind and a priority"),
                  .remedy = QT_TR_NOOP("Say what kind of security incident it is and set the priority from the risk."),
                  .clause = "6.6.3", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE is_security = 1 AND state <> 'cancelled' AND (coalesce(security_type, '') = '' OR priority IS NULL)"},
            Check{.name = "security_incident_analysed", // CK-142
                  .label = QT_TR_NOOP("The security incidents of each of the last four quarters have been analysed"),
                  .remedy = QT_TR_NOOP("Analyse kinds, numbers and effects of that quarter's security incidents and record the trend analysis with its period."),
                  .clause = "6.6.3", .subject = "incident",
                  .offenders = R"(
                      WITH quarter(start) AS (SELECT date(:today, 'start of month', '-' || ((strftime('%m', :today) - 1) % 3) || ' months'))
                      SELECT incident.id FROM quarter JOIN incident ON reported_at >= unixepoch(start, '-12 months') AND reported_at < unixepoch(start)
                      WHERE is_security = 1 AND incident.state <> 'cancelled'
                        AND NOT EXISTS (SELECT 1 FROM trend_analysis AS analysis WHERE subject_type = 'security_incident' AND analysis.state IN ('analysed', 'reviewed')
                                        AND date_of(reported_at) BETWEEN analysis.period_from AND analysis.period_to))"},
            Check{.name = "incident_customer_informed", // CK-165
                  .label = QT_TR_NOOP("The customer was informed about each resolved incident"),
                  .remedy = QT_TR_NOOP("Tell the customer and record when."),
                  .clause = "8.1", .subject = "incident",
                  .offenders = "SELECT id FROM incident WHERE state IN ('resolved', 'closed') AND customer_informed_at IS NULL"},
        };
    }

    static constexpr std::vector<Measure> resolutionMeasures()
    {
        return {
            Measure{.name = "incidents_resolved_within_target", .label = QT_TR_NOOP("Incidents resolved within target"), // KPI-01
                    .meaning = QT_TR_NOOP("Of the incidents resolved in the month, those resolved no later than due, or reported as such by the tool of origin."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, 100.0 * avg(coalesce(target_met, resolved_at <= resolution_due)) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled' AND (target_met IS NOT NULL OR resolution_due IS NOT NULL))"},
            Measure{.name = "incidents_responded_within_target", .label = QT_TR_NOOP("Incidents responded to within target"), // KPI-02
                    .meaning = QT_TR_NOOP("Of the incidents reported in the month that were answered, those answered no later than due."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, 100.0 * avg(responded_at <= response_due) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND responded_at IS NOT NULL AND response_due IS NOT NULL
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND responded_at IS NOT NULL AND response_due IS NOT NULL)"},
            Measure{.name = "median_time_to_resolve", .label = QT_TR_NOOP("Median time to resolve"),
                    .meaning = QT_TR_NOOP("Half of the incidents resolved in the month took no longer than this from report to resolution, day and night counted."),
                    .unit = Unit::Hours, .better = Better::Lower, .target = 8, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, percentile((resolved_at - reported_at) / 3600.0, 50) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'"},
            Measure{.name = "p90_time_to_resolve", .label = QT_TR_NOOP("Time to resolve, 90th percentile"),
                    .meaning = QT_TR_NOOP("Nine of ten incidents resolved in the month took no longer than this from report to resolution, day and night counted."),
                    .unit = Unit::Hours, .better = Better::Lower, .target = 72, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, percentile((resolved_at - reported_at) / 3600.0, 90) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND state <> 'cancelled'"},
            Measure{.name = "critical_time_to_restore", .label = QT_TR_NOOP("Mean time to restore after critical incidents"), // KPI-03
                    .meaning = QT_TR_NOOP("What the critical incidents resolved in the month took on average from report to resolution, day and night counted."),
                    .unit = Unit::Hours, .better = Better::Lower, .target = 4, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, avg((resolved_at - reported_at) / 3600.0) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND priority = 'critical' AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND resolved_at >= reported_at AND priority = 'critical' AND state <> 'cancelled'"},
            Measure{.name = "first_contact_resolution", .label = QT_TR_NOOP("Incidents solved at first contact"), // KPI-04
                    .meaning = QT_TR_NOOP("Of the incidents reported in the month for which it is known, those solved at the first contact."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 70, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, 100.0 * avg(first_contact_solved) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND first_contact_solved IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND first_contact_solved IS NOT NULL"},
            Measure{.name = "incidents_reopened", .label = QT_TR_NOOP("Incidents reopened"), // KPI-05
                    .meaning = QT_TR_NOOP("Of the incidents resolved in the month, those that had to be opened again at least once."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 3, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, 100.0 * avg(coalesce(reopened_count, 0) > 0) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND state <> 'cancelled'"},
        };
    }

    static constexpr std::vector<Measure> volumeMeasures()
    {
        return {
            Measure{.name = "incidents_reported", .label = QT_TR_NOOP("Incidents reported"),
                    .meaning = QT_TR_NOOP("All incidents reported in the month, without those cancelled."),
                    .unit = Unit::Count, .better = Better::Lower, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, count(*) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'"},
            Measure{.name = "incident_backlog_over_30_days", .label = QT_TR_NOOP("Incidents open for more than 30 days"), // KPI-06
                    .meaning = QT_TR_NOOP("Incidents open at the end of the month that had been reported more than 30 days before."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "8.1", .subject = "incident",
                    // Only the few incidents that lived longer than 30 days are held against the months.
                    .series = R"(
                        WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL
                                                        SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))),
                                       moment(period, at) AS MATERIALIZED (SELECT substr(start, 1, 7), min(unixepoch(start, '+1 month'), :now) FROM month),
                                       old(reported, done) AS MATERIALIZED (
                                           SELECT reported_at, CASE WHEN state IN ('resolved', 'closed') THEN coalesce(resolved_at, closed_at, reported_at) ELSE 9e15 END AS done
                                           FROM incident WHERE reported_at < :to - 30 * 86400 AND state <> 'cancelled' AND done - reported_at > 30 * 86400)
                        SELECT period, count(old.reported) AS value
                        FROM moment LEFT JOIN old ON old.reported < at - 30 * 86400 AND old.done >= at
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE reported_at < min(:to, :now) - 30 * 86400 AND state <> 'cancelled'
                          AND (state NOT IN ('resolved', 'closed') OR coalesce(resolved_at, closed_at) >= min(:to, :now)))"},
            Measure{.name = "major_incidents", .label = QT_TR_NOOP("Major incidents"), // KPI-07
                    .meaning = QT_TR_NOOP("Major incidents reported in the month."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, count(*) FILTER (WHERE is_major = 1) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND is_major = 1 AND state <> 'cancelled'"},
            Measure{.name = "major_incidents_told_in_time", .label = QT_TR_NOOP("Major incidents top management learned of within an hour"), // KPI-09
                    .meaning = QT_TR_NOOP("Of the major incidents reported in the month, those of which top management was informed within 60 minutes."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, 100.0 * avg(coalesce(top_management_informed_at - reported_at <= 3600, 0)) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND is_major = 1 AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND is_major = 1 AND state <> 'cancelled'"},
            Measure{.name = "major_incidents_reviewed_in_time", .label = QT_TR_NOOP("Major incidents reviewed within 14 days"), // KPI-08
                    .meaning = QT_TR_NOOP("Of the major incidents resolved in the month, those reviewed within the 14 days after; where the days still run, only those already reviewed count."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, 100.0 * avg(coalesce(held <= date_of(resolved_at + 14 * 86400), 0)) AS value
                        FROM (SELECT resolved_at, (SELECT min(held_on) FROM review WHERE review.subject = incident.ref AND review.kind = 'major_incident'
                                                   AND review.state IN ('held', 'closed')) AS held
                              FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND is_major = 1 AND state <> 'cancelled')
                        WHERE held IS NOT NULL OR resolved_at < :now - 14 * 86400
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND is_major = 1 AND state <> 'cancelled'"},
            Measure{.name = "changes_causing_incidents", .label = QT_TR_NOOP("Changes that caused incidents"), // KPI-20
                    .meaning = QT_TR_NOOP("Of the changes implemented in the month, those that an incident names as its cause."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 3, .clause = "9.2", .subject = "change",
                    .series = R"(
                        SELECT month_of(implemented_at) AS period,
                               100.0 * avg(EXISTS (SELECT 1 FROM incident WHERE incident.caused_by_change = change.id AND incident.state <> 'cancelled')) AS value
                        FROM change WHERE implemented_at >= :from AND implemented_at < :to
                        GROUP BY period)",
                    .records = "SELECT id FROM change WHERE implemented_at >= :from AND implemented_at < :to"},
            Measure{.name = "incidents_wrongly_prioritised", .label = QT_TR_NOOP("Incidents with the wrong priority"), // KPI-11
                    .meaning = QT_TR_NOOP("Of the incidents reported in the month with impact, urgency and priority, those whose priority is not the one of the matrix."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 2, .clause = "8.1", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, 100.0 * avg((impact, urgency, priority) NOT IN (VALUES )" ITSMS_PRIORITY_MATRIX R"()) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND impact IS NOT NULL AND urgency IS NOT NULL AND priority IS NOT NULL)"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        std::vector<Measure> all = resolutionMeasures();
        for (const Measure &measure : volumeMeasures())
            all.push_back(measure);
        return all;
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "incident_management",
            .context = "IncidentManagement",
            .label = QT_TR_NOOP("Incident management"),
            .clause = "8.1",
            .asks = QT_TR_NOOP("Every incident is recorded, given a priority from impact and urgency, worked on, and closed by a written procedure, and the customer is kept informed. "
                               "Major incidents, as agreed with the customer, have a responsible manager, are known to top management and are reviewed afterwards."),
            .audit = QT_TR_NOOP("An auditor draws a sample of incidents and follows each from report to closure: priority, times, what the customer was told, what was done. "
                                "Late ones without escalation, priorities that nobody can explain and major incidents that top management never heard of are found first."),
            .records = {incident()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(IncidentManagement::declare()));

} // namespace

Process incidentManagement()
{
    return IncidentManagement::declare();
}

} // namespace itsms
