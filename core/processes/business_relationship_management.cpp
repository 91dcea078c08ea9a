// Business relationship management: the customers, what was agreed with them beyond the services, and the reviews held together.
#include "core/processes/processes.h"

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
                Deadline{.name = "review", .label = QT_TR_NOOP("Review with the customer"), .due = "date(last_review, '+' || review_interval_days || ' days')",
                         .awaited = "state = 'active'", .person = "relationship_manager"},
            },
            .firstStep = QT_TR_NOOP("Enter the customers who receive your services."),
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "customer_has_relationship_manager",
                  .label = QT_TR_NOOP("Each active customer has a relationship manager who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who looks after this customer."),
                  .clause = "7.1", .subject = "customer", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT customer.id FROM customer LEFT JOIN person ON person.id = customer.relationship_manager
                      WHERE customer.state = 'active' AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "customer_definitions_agreed",
                  .label = QT_TR_NOOP("Each active customer has agreed what a complaint, a major incident, an emergency change and an emergency release are, and the release policy"),
                  .remedy = QT_TR_NOOP("Agree the missing definitions with the customer and record the day of each."),
                  .clause = "7.1", .subject = "customer", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND (complaint_definition_agreed_on IS NULL OR major_incident_definition_agreed_on IS NULL
                        OR emergency_change_definition_agreed_on IS NULL OR emergency_release_definition_agreed_on IS NULL OR release_policy_agreed_on IS NULL))"},
            Check{.name = "customer_described",
                  .label = QT_TR_NOOP("For each active customer its contact, users, business environment and means of communication are known"),
                  .remedy = QT_TR_NOOP("Fill in the contact, the user groups, the business environment and how both sides talk to each other."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND (coalesce(contact_person, '') = '' OR coalesce(user_groups, '') = ''
                        OR coalesce(business_environment, '') = '' OR coalesce(communication_mechanism, '') = ''))"},
            Check{.name = "customer_reviewed",
                  .label = QT_TR_NOOP("The performance of services is reviewed with each active customer within the interval"),
                  .remedy = QT_TR_NOOP("Hold the review and record its date, or set the interval where there is none."),
                  .clause = "7.1", .subject = "customer",
                  .offenders = R"(
                      SELECT id FROM customer
                      WHERE state = 'active' AND (last_review IS NULL OR review_interval_days IS NULL OR date(last_review, '+' || review_interval_days || ' days') < :today))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "customers_reviewed_in_time", .label = QT_TR_NOOP("Customers reviewed within their interval"),
                    .meaning = QT_TR_NOOP("Active customers whose latest review was no longer ago than their interval at the end of the month, of all active customers."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.1", .subject = "customer",
                    .series = R"(
                        WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL
                                                        SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))),
                                       moment(period, day) AS (SELECT substr(start, 1, 7), min(date(start, '+1 month', '-1 day'), :today) FROM month)
                        SELECT period, 100.0 * avg(coalesce(date(last_review, '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN customer ON customer.state = 'active'
                        GROUP BY period)",
                    .records = "SELECT id FROM customer WHERE state = 'active'"},
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
                               "What a complaint is, what a major incident is and which changes and releases count as emergencies is agreed with each, and performance is reviewed together."),
            .audit = QT_TR_NOOP("An auditor asks for the customers, who looks after each, when performance was last reviewed with them and what came of it. "
                                "Definitions that the provider made alone, and reviews that nobody can show, are found first."),
            .records = {customer()},
            .checks = checks(),
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
