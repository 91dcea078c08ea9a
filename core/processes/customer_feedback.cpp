// DRAFT Complaints and satisfaction.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct CustomerFeedback
{
    Q_DECLARE_TR_FUNCTIONS(CustomerFeedback)

public:
    // clang-format off
    static constexpr RecordType complaint()
    {
        // GUARDS: answered>closed: customer_accepts_closure or escalated once
        // LINKED FROM: 
        return RecordType{
            .name = "complaint",
            .prefix = "CPL",
            .label = QT_TR_NOOP("Complaint"),
            .plural = QT_TR_NOOP("Complaints"),
            .purpose = QT_TR_NOOP("Service complaint."),
            .fields = {
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "complainant", .label = QT_TR_NOOP("Complainant"), .listed = true},
                Field{.name = "received_at", .label = QT_TR_NOOP("Received at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "severity", .label = QT_TR_NOOP("Severity"), .kind = Kind::Choice, .listed = true, .choices = {{"low", QT_TR_NOOP("Low")}, {"medium", QT_TR_NOOP("Medium")}, {"high", QT_TR_NOOP("High")}}},
                Field{.name = "investigation", .label = QT_TR_NOOP("Investigation"), .kind = Kind::LongText},
                Field{.name = "action_taken", .label = QT_TR_NOOP("Action taken"), .kind = Kind::LongText},
                Field{.name = "answer_due", .label = QT_TR_NOOP("Answer due"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "answered_on", .label = QT_TR_NOOP("Answered on"), .kind = Kind::Date},
                Field{.name = "reported_in", .label = QT_TR_NOOP("Reported in"), .kind = Kind::Link, .target = "service_report"},
                Field{.name = "escalated", .label = QT_TR_NOOP("Escalated"), .kind = Kind::YesNo},
                Field{.name = "escalated_to", .label = QT_TR_NOOP("Escalated to"), .kind = Kind::Person},
                Field{.name = "escalated_on", .label = QT_TR_NOOP("Escalated on"), .kind = Kind::Date},
                Field{.name = "customer_accepts_closure", .label = QT_TR_NOOP("Customer accepts closure"), .kind = Kind::YesNo},
                Field{.name = "nonconformity", .label = QT_TR_NOOP("Nonconformity"), .kind = Kind::Link, .target = "nonconformity"},
                Field{.name = "improvement", .label = QT_TR_NOOP("Improvement"), .kind = Kind::Link, .target = "improvement", .section = QT_TR_NOOP("SECTION 2")},
            },
            .states = {
                State{.name = "recorded", .label = QT_TR_NOOP("Recorded")},
                State{.name = "investigating", .label = QT_TR_NOOP("Investigating")},
                State{.name = "action", .label = QT_TR_NOOP("Action")},
                State{.name = "answered", .label = QT_TR_NOOP("Answered")},
                State{.name = "escalated", .label = QT_TR_NOOP("Escalated")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_investigating", .label = QT_TR_NOOP("TO Investigating"), .from = {"recorded"}, .to = "investigating"},
                Transition{.name = "to_action", .label = QT_TR_NOOP("TO Action"), .from = {"investigating", "escalated"}, .to = "action"},
                Transition{.name = "to_answered", .label = QT_TR_NOOP("TO Answered"), .from = {"action"}, .to = "answered"},
                Transition{.name = "to_escalated", .label = QT_TR_NOOP("TO Escalated"), .from = {"answered"}, .to = "escalated"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"answered"}, .to = "closed"},
            },
            .clause = "7.1",
        };
    }

    static constexpr RecordType satisfactionSurvey()
    {
        // GUARDS: evaluated>reviewed: analysis filled
        // LINKED FROM: 
        return RecordType{
            .name = "satisfaction_survey",
            .prefix = "CSS",
            .label = QT_TR_NOOP("Satisfaction survey"),
            .plural = QT_TR_NOOP("Satisfaction surveys"),
            .purpose = QT_TR_NOOP("Satisfaction measurement on a sample."),
            .fields = {
                Field{.name = "customers", .label = QT_TR_NOOP("Customers"), .kind = Kind::Links, .target = "customer"},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "method", .label = QT_TR_NOOP("Method"), .kind = Kind::Choice, .listed = true, .choices = {{"questionnaire", QT_TR_NOOP("Questionnaire")}, {"interview", QT_TR_NOOP("Interview")}, {"transactional", QT_TR_NOOP("Transactional")}, {"workshop", QT_TR_NOOP("Workshop")}}},
                Field{.name = "population", .label = QT_TR_NOOP("Population"), .kind = Kind::Integer, .listed = true},
                Field{.name = "sample_size", .label = QT_TR_NOOP("Sample size"), .kind = Kind::Integer, .listed = true},
                Field{.name = "sample_rationale", .label = QT_TR_NOOP("Sample rationale"), .kind = Kind::LongText},
                Field{.name = "responses", .label = QT_TR_NOOP("Responses"), .kind = Kind::Integer},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "score", .label = QT_TR_NOOP("Score"), .kind = Kind::Decimal},
                Field{.name = "scale_max", .label = QT_TR_NOOP("Scale max"), .kind = Kind::Decimal},
                Field{.name = "previous_score", .label = QT_TR_NOOP("Previous score"), .kind = Kind::Decimal},
                Field{.name = "analysis", .label = QT_TR_NOOP("Analysis"), .kind = Kind::LongText},
                Field{.name = "reviewed_on", .label = QT_TR_NOOP("Reviewed on"), .kind = Kind::Date},
                Field{.name = "improvements", .label = QT_TR_NOOP("Improvements"), .kind = Kind::Links, .target = "improvement"},
                Field{.name = "interval_days", .label = QT_TR_NOOP("Interval days"), .kind = Kind::Integer},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 2")},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "running", .label = QT_TR_NOOP("Running")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_running", .label = QT_TR_NOOP("TO Running"), .from = {"planned"}, .to = "running"},
                Transition{.name = "to_evaluated", .label = QT_TR_NOOP("TO Evaluated"), .from = {"running"}, .to = "evaluated"},
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"evaluated"}, .to = "reviewed"},
            },
            .clause = "7.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "customer_feedback",
            .context = "CustomerFeedback",
            .label = QT_TR_NOOP("Complaints and satisfaction"),
            .clause = "7.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {complaint(), satisfactionSurvey()},
        };
    }
    // clang-format on
};

static_assert(isSound(CustomerFeedback::declare()));

} // namespace

Process customerFeedback()
{
    return CustomerFeedback::declare();
}

} // namespace itsms
