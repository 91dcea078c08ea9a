// Service request management: what users ask for where nothing is broken, and how it is fulfilled.
#include "core/processes/priority_matrix.h"
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServiceRequestManagement
{
    Q_DECLARE_TR_FUNCTIONS(ServiceRequestManagement)

public:
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

    static constexpr RecordType serviceRequest()
    {
        return RecordType{
            .name = "service_request",
            .prefix = "SRV",
            .label = QT_TR_NOOP("Service request"),
            .plural = QT_TR_NOOP("Service requests"),
            .purpose = QT_TR_NOOP("What users ask for and nothing is broken: information, advice, access, or something from the list of standard services."),
            .fields = {
                Field{.name = "requested_at",         .label = QT_TR_NOOP("Requested"),         .kind = Kind::Instant, .required = true, .listed = true, .indexed = true},
                Field{.name = "service",              .label = QT_TR_NOOP("Service"),           .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "customer",             .label = QT_TR_NOOP("Customer"),          .kind = Kind::Link, .target = "customer"},
                Field{.name = "request_type",         .label = QT_TR_NOOP("Kind of request"),   .listed = true, .indexed = true},
                Field{.name = "requester",            .label = QT_TR_NOOP("Requested by"),      .section = QT_TR_NOOP("Request")},
                Field{.name = "channel",              .label = QT_TR_NOOP("Requested through"), .kind = Kind::Choice, .choices = channels()},
                Field{.name = "impact",               .label = QT_TR_NOOP("Impact"),            .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How much of the business waits for it.")},
                Field{.name = "urgency",              .label = QT_TR_NOOP("Urgency"),           .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How long the business can wait.")},
                Field{.name = "priority",             .label = QT_TR_NOOP("Priority"),          .kind = Kind::Choice, .indexed = true, .choices = priorities()},
                Field{.name = "description",          .label = QT_TR_NOOP("Description"),       .kind = Kind::LongText},
                Field{.name = "approval_needed",      .label = QT_TR_NOOP("Needs approval"),    .kind = Kind::YesNo, .section = QT_TR_NOOP("Handling")},
                Field{.name = "approved_by",          .label = QT_TR_NOOP("Approved by"),       .kind = Kind::Person, .ofOneLife = true},
                Field{.name = "assigned_to",          .label = QT_TR_NOOP("Assigned to"),       .kind = Kind::Person, .listed = true},
                Field{.name = "assignment_group",     .label = QT_TR_NOOP("Assigned group")},
                Field{.name = "procedure",            .label = QT_TR_NOOP("Procedure"),         .kind = Kind::Link, .target = "document", .help = QT_TR_NOOP("The document that says how this kind of request is fulfilled.")},
                Field{.name = "change",               .label = QT_TR_NOOP("Change"),            .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change it needs, where one is needed.")},
                Field{.name = "change_number",        .label = QT_TR_NOOP("Change number"),     .help = QT_TR_NOOP("Of the change it needed, in the tool of origin.")},
                Field{.name = "due_at",               .label = QT_TR_NOOP("Due"),               .kind = Kind::Instant, .listed = true, .section = QT_TR_NOOP("Times")},
                Field{.name = "fulfilled_at",         .label = QT_TR_NOOP("Fulfilled"),         .kind = Kind::Instant, .indexed = true},
                Field{.name = "closed_at",            .label = QT_TR_NOOP("Closed"),            .kind = Kind::Instant},
                Field{.name = "customer_informed_at", .label = QT_TR_NOOP("Requester informed"),.kind = Kind::Instant},
                Field{.name = "escalated_at",         .label = QT_TR_NOOP("Escalated"),         .kind = Kind::Instant},
                Field{.name = "satisfaction",         .label = QT_TR_NOOP("Satisfaction"),      .kind = Kind::Integer, .ofOneLife = true, .minimum = 1, .maximum = 5, .help = QT_TR_NOOP("The requester's mark, from 1, poor, to 5, excellent.")},
            },
            .states = {
                State{.name = "new",         .label = QT_TR_NOOP("New")},
                State{.name = "approved",    .label = QT_TR_NOOP("Approved")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "fulfilled",   .label = QT_TR_NOOP("Fulfilled")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "refused",     .label = QT_TR_NOOP("Refused"),   .closed = true},
                State{.name = "cancelled",   .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve", .label = QT_TR_NOOP("Approve"), .from = {"new"},             .to = "approved",    .needs = {"approved_by"}},
                Transition{.name = "start",   .label = QT_TR_NOOP("Start"),   .from = {"new", "approved"}, .to = "in_progress", .needs = {"customer", "service", "assigned_to"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Request that needs approval first: %n."), .type = "service_request",
                            .records = "SELECT id FROM service_request WHERE id = :id AND state = 'new' AND approval_needed = 1"}}},
                Transition{.name = "fulfil",  .label = QT_TR_NOOP("Fulfil"),  .from = {"in_progress"},     .to = "fulfilled",   .stamps = {"fulfilled_at"}},
                Transition{.name = "reopen",  .label = QT_TR_NOOP("Reopen"),  .from = {"fulfilled"},       .to = "in_progress", .clears = {"fulfilled_at"}},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close the request"),   .from = {"fulfilled"},       .to = "closed",      .stamps = {"closed_at"}},
                Transition{.name = "refuse",  .label = QT_TR_NOOP("Refuse"),  .from = {"new"},             .to = "refused",     .needs = {"notes"}, .stamps = {"closed_at"}},
                Transition{.name = "cancel",  .label = QT_TR_NOOP("Cancel the request"),  .from = {"new", "approved"}, .to = "cancelled",   .stamps = {"closed_at"}},
            },
            .deadlines = {
                Deadline{.name = "fulfilment", .label = QT_TR_NOOP("Fulfilment"), .due = "due_at", .awaited = "state IN ('new', 'approved', 'in_progress')", .person = "assigned_to", .notice = 1},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a change"), .type = "change", .through = "change"},
            },
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "request_priority_follows_matrix", // CK-160
                  .label = QT_TR_NOOP("The priority of each service request is the one that its impact and urgency give"),
                  .remedy = QT_TR_NOOP("Correct impact, urgency or priority."),
                  .clause = "8.1", .subject = "service_request",
                  .offenders = R"(
                      SELECT id FROM service_request
                      WHERE state NOT IN ('refused', 'cancelled') AND (impact, urgency, priority) NOT IN (VALUES )" ITSMS_PRIORITY_MATRIX R"())"},
            Check{.name = "request_customer_informed", // CK-165
                  .label = QT_TR_NOOP("The requester was informed about each fulfilled request"),
                  .remedy = QT_TR_NOOP("Tell the requester and record when."),
                  .clause = "8.1", .subject = "service_request",
                  .offenders = "SELECT id FROM service_request WHERE state IN ('fulfilled', 'closed') AND customer_informed_at IS NULL"},
            Check{.name = "open_request_not_overdue",
                  .label = QT_TR_NOOP("No open request is past the time it was due"),
                  .remedy = QT_TR_NOOP("Fulfil it, or agree a new time with the requester."),
                  .clause = "8.1", .subject = "service_request",
                  .offenders = "SELECT id FROM service_request WHERE state IN ('new', 'approved', 'in_progress') AND due_at < :now"},
            Check{.name = "request_approved_before_work",
                  .label = QT_TR_NOOP("No request that needs approval was worked on without it"),
                  .remedy = QT_TR_NOOP("Obtain the approval, or withdraw what was given without it."),
                  .clause = "8.1", .subject = "service_request", .severity = Severity::Major,
                  .offenders = "SELECT id FROM service_request WHERE approval_needed = 1 AND approved_by IS NULL AND state IN ('approved', 'in_progress', 'fulfilled', 'closed')"},
            Check{.name = "desk_trained", // CK-166
                  .label = QT_TR_NOOP("Everybody who works on open incidents or requests was trained on the procedure"),
                  .remedy = QT_TR_NOOP("Train the person on the procedure and record the training with its effect."),
                  .clause = "8.1", .subject = "person",
                  .offenders = R"(
                      SELECT id FROM person
                      WHERE state = 'active'
                        AND (EXISTS (SELECT 1 FROM incident WHERE incident.assigned_to = person.id AND incident.state IN ('assigned', 'in_progress', 'pending'))
                          OR EXISTS (SELECT 1 FROM service_request WHERE service_request.assigned_to = person.id AND service_request.state IN ('new', 'approved', 'in_progress')))
                        AND NOT EXISTS (SELECT 1 FROM training_record_participants AS taken JOIN training_record ON training_record.id = taken.source
                                        JOIN process ON process.id = training_record.process
                                        WHERE taken.target = person.id AND training_record.effective IN ('yes', 'partly') AND process.clause_2011 LIKE '8.1%'))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "requests_fulfilled_within_target", .label = QT_TR_NOOP("Requests fulfilled within target"), // KPI-10
                    .meaning = QT_TR_NOOP("Of the requests fulfilled in the month that had a due time, those fulfilled no later."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "8.1", .subject = "service_request",
                    .series = R"(
                        SELECT month_of(fulfilled_at) AS period, 100.0 * avg(fulfilled_at <= due_at) AS value
                        FROM service_request WHERE fulfilled_at >= :from AND fulfilled_at < :to AND state NOT IN ('refused', 'cancelled')
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT id FROM service_request
                        WHERE fulfilled_at >= :from AND fulfilled_at < :to AND state NOT IN ('refused', 'cancelled') AND due_at IS NOT NULL)"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_request_management",
            .context = "ServiceRequestManagement",
            .label = QT_TR_NOOP("Service request management"),
            .clause = "8.1",
            .asks = QT_TR_NOOP("Every request is recorded, given a priority from impact and urgency, approved where that is needed, fulfilled and closed by a written procedure. "
                               "The requester is told how it stands, and before anything is late."),
            .audit = QT_TR_NOOP("An auditor takes a few kinds of request, asks for the procedure of each and follows requests from entry to closure. "
                                "Access that was granted without approval and requests that wait past their time without a word are found first."),
            .records = {serviceRequest()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ServiceRequestManagement::declare()));

} // namespace

Process serviceRequestManagement()
{
    return ServiceRequestManagement::declare();
}

} // namespace itsms
