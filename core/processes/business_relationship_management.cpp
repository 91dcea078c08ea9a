// Business relationship management: the customers, what was agreed with them beyond the services, their complaints and their satisfaction.
#include "core/processes/customer_checks.h"
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct BusinessRelationshipManagement
{
    Q_DECLARE_TR_FUNCTIONS(BusinessRelationshipManagement)

public:
    // clang-format off
    static constexpr RecordType customer()
    {
        return RecordType{
            .name = "customer",
            .prefix = "CUS",
            .label = QT_TR_NOOP("Customer"),
            .plural = QT_TR_NOOP("Customers"),
            .purpose = QT_TR_NOOP("The organisations, or parts of your own, that receive services and agree on them."),
            .fields = {
                Field{.name = "kind",                                 .label = QT_TR_NOOP("Kind"),                        .kind = Kind::Choice, .listed = true, .choices = {
                    {"internal", QT_TR_NOOP("Part of the own organisation")},
                    {"external", QT_TR_NOOP("Another organisation")}}},
                Field{.name = "relationship_manager",                 .label = QT_TR_NOOP("Relationship manager"),        .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who answers for the relationship and for the customer's satisfaction.")},
                Field{.name = "contact_person",                       .label = QT_TR_NOOP("Contact at the customer"),     .listed = true},
                Field{.name = "user_groups",                          .label = QT_TR_NOOP("User groups"),                 .kind = Kind::LongText, .section = QT_TR_NOOP("Business")},
                Field{.name = "user_count",                           .label = QT_TR_NOOP("Users"),                       .kind = Kind::Integer, .listed = true, .minimum = 0},
                Field{.name = "locations",                            .label = QT_TR_NOOP("Locations"),                   .kind = Kind::LongText, .help = QT_TR_NOOP("One a line.")},
                Field{.name = "business_environment",                 .label = QT_TR_NOOP("Business environment"),        .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What the customer does, what it depends on, and what is about to change there.")},
                Field{.name = "communication_mechanism",              .label = QT_TR_NOOP("How we talk to each other"),   .kind = Kind::LongText},
                Field{.name = "complaint_definition_agreed_on",       .label = QT_TR_NOOP("Complaint agreed on"),         .kind = Kind::Date, .ofOneLife = true,
                      .help = QT_TR_NOOP("The day on which it was agreed with this customer what a complaint is."), .section = QT_TR_NOOP("Definitions agreed with the customer")},
                Field{.name = "major_incident_definition_agreed_on",  .label = QT_TR_NOOP("Major incident agreed on"),    .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "emergency_change_definition_agreed_on",.label = QT_TR_NOOP("Emergency change agreed on"),  .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "emergency_release_definition_agreed_on",.label = QT_TR_NOOP("Emergency release agreed on"),.kind = Kind::Date, .ofOneLife = true},
                Field{.name = "release_policy_agreed_on",             .label = QT_TR_NOOP("Release policy agreed on"),    .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "review_interval_days",                 .label = QT_TR_NOOP("Review every (days)"),         .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("The standard sets no interval; many organisations meet every three months."), .section = QT_TR_NOOP("Review")},
                Field{.name = "last_review",                          .label = QT_TR_NOOP("Last review"),                 .kind = Kind::Date, .listed = true, .ofOneLife = true},
            },
            .states = {
                State{.name = "prospect", .label = QT_TR_NOOP("Prospect")},
                State{.name = "active",   .label = QT_TR_NOOP("Active")},
                State{.name = "ended",    .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "activate", .label = QT_TR_NOOP("Activate"),         .from = {"prospect"}, .to = "active", .needs = {"relationship_manager"}},
                Transition{.name = "end",      .label = QT_TR_NOOP("End relationship"), .from = {"active"},   .to = "ended", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Agreements still in force with this customer: %n."), .type = "service_level_agreement",
                            .records = "SELECT id FROM service_level_agreement WHERE customer = :id AND state IN ('in_force', 'in_review')"}}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review with the customer"), .due = CUSTOMER_REVIEW_DUE,
                         .awaited = "state = 'active'", .person = "relationship_manager"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a review"),        .type = "performance_review",  .through = "customer"},
                FollowUp{.label = QT_TR_NOOP("Plan a communication"), .type = "communication_item",  .through = "customer"},
                FollowUp{.label = QT_TR_NOOP("Record a complaint"),   .type = "complaint",           .through = "customer"},
                FollowUp{.label = QT_TR_NOOP("Plan a survey"),        .type = "satisfaction_survey", .through = "customers"},
            },
            .firstStep = QT_TR_NOOP("Enter the customers who receive your services."),
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType complaint()
    {
        return RecordType{
            .name = "complaint",
            .prefix = "CPL",
            .label = QT_TR_NOOP("Complaint"),
            .plural = QT_TR_NOOP("Complaints"),
            .purpose = QT_TR_NOOP("What a customer or user is dissatisfied with in a service, by the definition agreed with the customer, until it is settled."),
            .fields = {
                Field{.name = "customer",                 .label = QT_TR_NOOP("Customer"),               .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "service",                  .label = QT_TR_NOOP("Service"),                .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "complainant",              .label = QT_TR_NOOP("Who complains"),          .listed = true},
                Field{.name = "received_at",              .label = QT_TR_NOOP("Received"),               .kind = Kind::Instant, .listed = true, .indexed = true},
                Field{.name = "severity",                 .label = QT_TR_NOOP("Severity"),               .kind = Kind::Choice, .listed = true, .choices = {
                    {"low",    QT_TR_NOOP("Low")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"high",   QT_TR_NOOP("High")}}},
                Field{.name = "answer_due",               .label = QT_TR_NOOP("Answer due"),             .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "description",              .label = QT_TR_NOOP("Description"),            .kind = Kind::LongText},
                Field{.name = "investigation",            .label = QT_TR_NOOP("Investigation"),          .kind = Kind::LongText, .ofOneLife = true,
                      .help = QT_TR_NOOP("What was found out about it."), .section = QT_TR_NOOP("Action and answer")},
                Field{.name = "action_taken",             .label = QT_TR_NOOP("What was done"),          .kind = Kind::LongText, .ofOneLife = true},
                Field{.name = "answered_on",              .label = QT_TR_NOOP("Answered on"),            .kind = Kind::Date, .listed = true},
                Field{.name = "reported_in",              .label = QT_TR_NOOP("Reported in"),            .kind = Kind::Link, .ofOneLife = true, .target = "service_report",
                      .help = QT_TR_NOOP("The service report that tells of it.")},
                Field{.name = "escalated_to",             .label = QT_TR_NOOP("Escalated to"),           .kind = Kind::Person, .section = QT_TR_NOOP("Escalation and closure")},
                Field{.name = "escalated_on",             .label = QT_TR_NOOP("Escalated on"),           .kind = Kind::Date},
                Field{.name = "customer_accepts_closure", .label = QT_TR_NOOP("Customer agrees to close it"), .kind = Kind::YesNo, .ofOneLife = true},
                Field{.name = "nonconformity",            .label = QT_TR_NOOP("Nonconformity"),          .kind = Kind::Link, .target = "nonconformity", .section = QT_TR_NOOP("What follows")},
                Field{.name = "improvement",              .label = QT_TR_NOOP("Improvement"),            .kind = Kind::Link, .target = "improvement"},
            },
            .states = {
                State{.name = "recorded",      .label = QT_TR_NOOP("Recorded")},
                State{.name = "investigating", .label = QT_TR_NOOP("Being investigated")},
                State{.name = "action",        .label = QT_TR_NOOP("Being acted on")},
                State{.name = "answered",      .label = QT_TR_NOOP("Answered")},
                State{.name = "escalated",     .label = QT_TR_NOOP("Escalated")},
                State{.name = "closed",        .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "investigate", .label = QT_TR_NOOP("Investigate"),   .from = {"recorded"},                   .to = "investigating",
                           .needs = {"customer", "description", "answer_due"}},
                Transition{.name = "act",         .label = QT_TR_NOOP("Start to act"),  .from = {"investigating", "escalated"}, .to = "action",        .needs = {"investigation"}},
                Transition{.name = "answer",      .label = QT_TR_NOOP("Record answer"), .from = {"action"},                     .to = "answered",
                           .needs = {"action_taken"}, .stamps = {"answered_on"}},
                Transition{.name = "escalate",    .label = QT_TR_NOOP("Escalate"),      .from = {"investigating", "action", "answered"}, .to = "escalated",
                           .needs = {"escalated_to"}, .stamps = {"escalated_on"}},
                Transition{.name = "close",       .label = QT_TR_NOOP("Close"),         .from = {"answered"},                   .to = "closed",        .blockers = {
                    Blocker{.message = QT_TR_NOOP("Complaint that the customer does not agree to close, and that was not escalated: %n."), .type = "complaint",
                            .records = "SELECT id FROM complaint WHERE id = :id AND coalesce(customer_accepts_closure, 0) = 0 AND escalated_on IS NULL"}}},
            },
            .deadlines = {
                Deadline{.name = "answer", .label = QT_TR_NOOP("Answer to the complaint"), .due = "answer_due", .awaited = "answered_on IS NULL", .notice = 3},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a nonconformity"),  .type = "nonconformity", .through = "nonconformity"},
                FollowUp{.label = QT_TR_NOOP("Propose an improvement"), .type = "improvement",   .through = "improvement"},
            },
            .titleLabel = QT_TR_NOOP("About"),
            .episode = true,
        };
    }

    static constexpr RecordType satisfactionSurvey()
    {
        return RecordType{
            .name = "satisfaction_survey",
            .prefix = "CSS",
            .label = QT_TR_NOOP("Satisfaction survey"),
            .plural = QT_TR_NOOP("Satisfaction surveys"),
            .purpose = QT_TR_NOOP("Each time customers and users are asked how satisfied they are: whom was asked, what they answered, and what is made of it."),
            .fields = {
                Field{.name = "customers",        .label = QT_TR_NOOP("Customers"),             .kind = Kind::Links, .listed = true, .target = "customer",
                      .help = QT_TR_NOOP("Empty where all of them were asked.")},
                Field{.name = "services",         .label = QT_TR_NOOP("Services"),              .kind = Kind::Links, .target = "service", .help = QT_TR_NOOP("Empty where it was about all of them.")},
                Field{.name = "method",           .label = QT_TR_NOOP("Method"),                .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"questionnaire", QT_TR_NOOP("Questionnaire")},
                    {"interview",     QT_TR_NOOP("Interviews")},
                    {"transactional", QT_TR_NOOP("After each case")},
                    {"workshop",      QT_TR_NOOP("Workshop")}}},
                Field{.name = "planned_on",       .label = QT_TR_NOOP("Planned on"),            .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",          .label = QT_TR_NOOP("Held on"),               .kind = Kind::Date, .listed = true},
                Field{.name = "interval_days",    .label = QT_TR_NOOP("Repeat every (days)"),   .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; once a year is common.")},
                Field{.name = "population",       .label = QT_TR_NOOP("Customers and users in all"), .kind = Kind::Integer, .minimum = 0, .section = QT_TR_NOOP("Sample")},
                Field{.name = "sample_size",      .label = QT_TR_NOOP("Of these asked"),        .kind = Kind::Integer, .minimum = 0},
                Field{.name = "sample_rationale", .label = QT_TR_NOOP("Why these"),             .kind = Kind::LongText, .help = QT_TR_NOOP("Why those who were asked stand for the others.")},
                Field{.name = "responses",        .label = QT_TR_NOOP("Answers"),               .kind = Kind::Integer, .listed = true, .ofOneLife = true, .minimum = 0},
                Field{.name = "score",            .label = QT_TR_NOOP("Score"),                 .kind = Kind::Decimal, .listed = true, .ofOneLife = true, .minimum = 0, .section = QT_TR_NOOP("Result")},
                Field{.name = "scale_max",        .label = QT_TR_NOOP("Best possible score"),   .kind = Kind::Decimal, .minimum = 0},
                Field{.name = "previous_score",   .label = QT_TR_NOOP("Score the time before"), .kind = Kind::Decimal, .ofOneLife = true, .minimum = 0},
                Field{.name = "analysis",         .label = QT_TR_NOOP("Analysis"),              .kind = Kind::LongText, .ofOneLife = true,
                      .help = QT_TR_NOOP("What the answers say, and how that differs from the time before.")},
                Field{.name = "reviewed_on",      .label = QT_TR_NOOP("Reviewed on"),           .kind = Kind::Date},
                Field{.name = "improvements",     .label = QT_TR_NOOP("Improvements"),          .kind = Kind::Links, .target = "improvement"},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "running",   .label = QT_TR_NOOP("Under way")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated")},
                State{.name = "reviewed",  .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "start",    .label = QT_TR_NOOP("Start"),             .from = {"planned"},   .to = "running",   .needs = {"method", "sample_size", "sample_rationale"}},
                Transition{.name = "evaluate", .label = QT_TR_NOOP("Record the result"), .from = {"running"},   .to = "evaluated", .needs = {"responses", "score", "scale_max"}, .stamps = {"held_on"}},
                Transition{.name = "review",   .label = QT_TR_NOOP("Record the review"), .from = {"evaluated"}, .to = "reviewed",  .needs = {"analysis"}, .stamps = {"reviewed_on"}},
            },
            .deadlines = {
                Deadline{.name = "survey", .label = QT_TR_NOOP("Survey"),               .due = "planned_on",                .awaited = "state = 'planned'"},
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the survey"), .due = "date(held_on, '+31 days')", .awaited = "state = 'evaluated'"},
                Deadline{.name = "next",   .label = QT_TR_NOOP("Next survey"),          .due = "date(held_on, '+' || interval_days || ' days')", .awaited = R"(
                             state IN ('evaluated', 'reviewed')
                             AND NOT EXISTS (SELECT 1 FROM satisfaction_survey AS later
                                             WHERE later.held_on > satisfaction_survey.held_on AND (
                                               NOT EXISTS (SELECT 1 FROM satisfaction_survey_customers WHERE source = later.id)
                                               OR EXISTS (SELECT 1 FROM satisfaction_survey_customers AS again JOIN satisfaction_survey_customers AS before ON before.target = again.target
                                                          WHERE again.source = later.id AND before.source = satisfaction_survey.id))))", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Propose an improvement"), .type = "improvement", .through = "improvements"},
            },
            .episode = true,
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "customers_reviewed_in_time", .label = QT_TR_NOOP("Customers reviewed within their interval"), // KPI-66
                    .meaning = QT_TR_NOOP("Active customers whose latest review was no longer ago than their interval at the end of the month, of all active customers."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.1", .subject = "customer",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(max(coalesce(last_review, ''), coalesce((
                                   SELECT max(held_on) FROM performance_review AS held WHERE held.customer = customer.id AND held.state IN ('held', 'minuted', 'closed') AND held_on <= day), '')),
                                   '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN customer ON customer.state = 'active'
                        GROUP BY period)",
                    .records = "SELECT id FROM customer WHERE state = 'active'"},
            Measure{.name = "customer_satisfaction", .label = QT_TR_NOOP("Satisfaction of customers"), // KPI-62
                    .meaning = QT_TR_NOOP("Score of the surveys held in the month, of the best possible score, on average over the surveys."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 80, .clause = "7.1", .subject = "satisfaction_survey",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, avg(100.0 * score / scale_max) AS value
                        FROM satisfaction_survey WHERE held_on >= :from_date AND held_on < :to_date AND score IS NOT NULL AND scale_max > 0
                        GROUP BY period)",
                    .records = "SELECT id FROM satisfaction_survey WHERE held_on >= :from_date AND held_on < :to_date AND score IS NOT NULL AND scale_max > 0"},
            Measure{.name = "survey_response_rate", .label = QT_TR_NOOP("Answers to surveys"), // KPI-63
                    .meaning = QT_TR_NOOP("Answers to the surveys held in the month, of all who were asked."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 40, .clause = "7.1", .subject = "satisfaction_survey",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, 100.0 * sum(responses) / sum(sample_size) AS value
                        FROM satisfaction_survey WHERE held_on >= :from_date AND held_on < :to_date AND responses IS NOT NULL AND sample_size > 0
                        GROUP BY period)",
                    .records = "SELECT id FROM satisfaction_survey WHERE held_on >= :from_date AND held_on < :to_date AND responses IS NOT NULL AND sample_size > 0"},
            Measure{.name = "complaints_answered_in_time", .label = QT_TR_NOOP("Complaints answered in time"), // KPI-64
                    .meaning = QT_TR_NOOP("Complaints whose answer was due in the month and that were answered by then, of all whose answer was due."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "7.1", .subject = "complaint",
                    .series = R"(
                        SELECT substr(answer_due, 1, 7) AS period, 100.0 * avg(coalesce(answered_on <= answer_due, 0)) AS value
                        FROM complaint WHERE answer_due >= :from_date AND answer_due < :to_date AND (answered_on IS NOT NULL OR answer_due < :today)
                        GROUP BY period)",
                    .records = "SELECT id FROM complaint WHERE answer_due >= :from_date AND answer_due < :to_date AND (answered_on IS NOT NULL OR answer_due < :today)"},
            Measure{.name = "complaints_escalated", .label = QT_TR_NOOP("Escalated complaints"), // KPI-65
                    .meaning = QT_TR_NOOP("Complaints received in the month that had to be escalated, of all received."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 5, .clause = "7.1", .subject = "complaint",
                    .series = R"(
                        SELECT month_of(received_at) AS period, 100.0 * avg(escalated_on IS NOT NULL) AS value
                        FROM complaint WHERE received_at >= :from AND received_at < :to
                        GROUP BY period)",
                    .records = "SELECT id FROM complaint WHERE received_at >= :from AND received_at < :to"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "business_relationship_management",
            .context = "BusinessRelationshipManagement",
            .label = QT_TR_NOOP("Business relationship management"),
            .clause = "7.1",
            .asks = QT_TR_NOOP("The customers, users and others with an interest in the services are known, and for each customer one person answers for the relationship and its satisfaction. "
                               "What a complaint is, what a major incident is and which changes and releases count as emergencies is agreed with each, performance is reviewed together, "
                               "complaints are dealt with until they are closed, and satisfaction is measured."),
            .audit = QT_TR_NOOP("An auditor asks for the customers, who looks after each, when performance was last reviewed with them and what came of it. "
                                "Definitions that the provider made alone, and reviews that nobody can show, are found first."),
            .records = {customer(), complaint(), satisfactionSurvey()},
            .checks = CustomerChecks::all(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(BusinessRelationshipManagement::declare()));

} // namespace

Process businessRelationshipManagement()
{
    return BusinessRelationshipManagement::declare();
}

} // namespace itsms
