// Service level management: the services, and what was agreed with customers about them.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServiceLevelManagement
{
    Q_DECLARE_TR_FUNCTIONS(ServiceLevelManagement)

public:
    // clang-format off
    static constexpr RecordType service()
    {
        return RecordType{
            .name = "service",
            .prefix = "SVC",
            .label = QT_TR_NOOP("Service"),
            .plural = QT_TR_NOOP("Services"),
            .purpose = QT_TR_NOOP("Every service that is planned, delivered or being taken out of use, as the customer knows it."),
            .fields = {
                Field{.name = "service_owner",   .label = QT_TR_NOOP("Service owner"), .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who answers for the service as a whole, from plan to retirement.")},
                Field{.name = "criticality",     .label = QT_TR_NOOP("Criticality"),   .kind = Kind::Choice, .listed = true, .choices = {
                    {"low",    QT_TR_NOOP("Low")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"high",   QT_TR_NOOP("High")},
                    {"vital",  QT_TR_NOOP("Vital")}}},
                Field{.name = "service_hours",   .label = QT_TR_NOOP("Service hours"), .listed = true, .help = QT_TR_NOOP("As agreed, such as Mon-Fri 07:00-19:00.")},
                Field{.name = "in_scope",        .label = QT_TR_NOOP("In scope"),      .kind = Kind::YesNo, .help = QT_TR_NOOP("Whether the service management system covers this service.")},
                Field{.name = "description",     .label = QT_TR_NOOP("Description"),   .kind = Kind::LongText, .section = QT_TR_NOOP("Service")},
                Field{.name = "customers",       .label = QT_TR_NOOP("Customers"),     .kind = Kind::Links, .listed = true, .target = "customer"},
                Field{.name = "depends_on",      .label = QT_TR_NOOP("Depends on"),    .kind = Kind::Links, .target = "service", .help = QT_TR_NOOP("The services without which this one does not work.")},
                Field{.name = "live_since",      .label = QT_TR_NOOP("Live since"),    .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Life and cost")},
                Field{.name = "retired_on",      .label = QT_TR_NOOP("Retired on"),    .kind = Kind::Date},
                Field{.name = "cost_per_period", .label = QT_TR_NOOP("Cost a month"),  .kind = Kind::Money},
            },
            .states = {
                State{.name = "proposed",      .label = QT_TR_NOOP("Proposed")},
                State{.name = "approved",      .label = QT_TR_NOOP("Approved")},
                State{.name = "in_design",     .label = QT_TR_NOOP("In design")},
                State{.name = "in_transition", .label = QT_TR_NOOP("In transition")},
                State{.name = "live",          .label = QT_TR_NOOP("Live")},
                State{.name = "suspended",     .label = QT_TR_NOOP("Suspended")},
                State{.name = "retiring",      .label = QT_TR_NOOP("Being retired")},
                State{.name = "retired",       .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",    .label = QT_TR_NOOP("Approve"),          .from = {"proposed"},      .to = "approved",      .needs = {"service_owner"}},
                Transition{.name = "design",     .label = QT_TR_NOOP("Start design"),     .from = {"approved"},      .to = "in_design"},
                Transition{.name = "transition", .label = QT_TR_NOOP("Start transition"), .from = {"in_design"},     .to = "in_transition", .needs = {"description"}},
                Transition{.name = "go_live",    .label = QT_TR_NOOP("Go live"),          .from = {"in_transition"}, .to = "live", .needs = {"service_owner", "service_hours"}, .stamps = {"live_since"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("No agreement in force covers this service: %n."), .type = "service",
                            .records = R"(SELECT id FROM service WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM service_level_agreement_services AS covered JOIN service_level_agreement AS sla ON sla.id = covered.source
                                WHERE covered.target = :id AND sla.state IN ('in_force', 'in_review')))"},
                    Blocker{.message = QT_TR_NOOP("Services this one depends on are not live: %n."), .type = "service",
                            .records = R"(SELECT service.id FROM service_depends_on AS needed JOIN service ON service.id = needed.target
                                WHERE needed.source = :id AND service.state NOT IN ('live', 'retiring'))"}}},
                Transition{.name = "suspend",    .label = QT_TR_NOOP("Suspend"),          .from = {"live"},          .to = "suspended"},
                Transition{.name = "resume",     .label = QT_TR_NOOP("Resume"),           .from = {"suspended"},     .to = "live"},
                Transition{.name = "phase_out",  .label = QT_TR_NOOP("Begin retirement"), .from = {"live"},          .to = "retiring"},
                Transition{.name = "retire",     .label = QT_TR_NOOP("Retire"),           .from = {"retiring"},      .to = "retired", .stamps = {"retired_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Live services still depend on this one: %n."), .type = "service",
                            .records = "SELECT service.id FROM service_depends_on JOIN service ON service.id = source WHERE target = :id AND state = 'live'"}}},
            },
            .firstStep = QT_TR_NOOP("List the services you provide."),
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType serviceLevelAgreement()
    {
        return RecordType{
            .name = "service_level_agreement",
            .prefix = "SLA",
            .label = QT_TR_NOOP("Service level agreement"),
            .plural = QT_TR_NOOP("Service level agreements"),
            .purpose = QT_TR_NOOP("What was agreed with a customer about services: targets, workload, exceptions, and until when."),
            .fields = {
                Field{.name = "customer",             .label = QT_TR_NOOP("Customer"),                .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "services",             .label = QT_TR_NOOP("Services"),                .kind = Kind::Links, .listed = true, .target = "service"},
                Field{.name = "service_hours",        .label = QT_TR_NOOP("Service hours"),           .help = QT_TR_NOOP("The hours in which the targets count, such as Mon-Fri 07:00-19:00.")},
                Field{.name = "targets",              .label = QT_TR_NOOP("Service targets"),         .kind = Kind::Rows, .target = "service_target", .section = QT_TR_NOOP("What is agreed")},
                Field{.name = "workload",             .label = QT_TR_NOOP("Workload"),                .kind = Kind::LongText, .help = QT_TR_NOOP("The volumes the targets are promised for, such as users, orders or calls.")},
                Field{.name = "workload_volume",      .label = QT_TR_NOOP("Workload in figures"),     .kind = Kind::Decimal, .minimum = 0, .help = QT_TR_NOOP("The one figure of the workload that is watched.")},
                Field{.name = "exceptions",           .label = QT_TR_NOOP("Exceptions"),              .kind = Kind::LongText, .help = QT_TR_NOOP("When the targets do not count. Write none where there are none.")},
                Field{.name = "signed_provider",      .label = QT_TR_NOOP("Signed for the provider"), .kind = Kind::Person, .section = QT_TR_NOOP("Signatures and validity")},
                Field{.name = "signed_customer",      .label = QT_TR_NOOP("Signed for the customer")},
                Field{.name = "signed_on",            .label = QT_TR_NOOP("Signed on"),               .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "valid_from",           .label = QT_TR_NOOP("Valid from"),              .kind = Kind::Date, .listed = true},
                Field{.name = "valid_to",             .label = QT_TR_NOOP("Valid until"),             .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day it counts; empty where it has no end.")},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review every (days)"),     .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Agreed with the customer; the standard sets no interval.")},
                Field{.name = "last_reviewed",        .label = QT_TR_NOOP("Last reviewed"),           .kind = Kind::Date, .listed = true, .ofOneLife = true},
            },
            .states = {
                State{.name = "draft",       .label = QT_TR_NOOP("Draft")},
                State{.name = "negotiation", .label = QT_TR_NOOP("In negotiation")},
                State{.name = "agreed",      .label = QT_TR_NOOP("Agreed")},
                State{.name = "in_force",    .label = QT_TR_NOOP("In force")},
                State{.name = "in_review",   .label = QT_TR_NOOP("In review")},
                State{.name = "expired",     .label = QT_TR_NOOP("Expired"),    .closed = true},
                State{.name = "terminated",  .label = QT_TR_NOOP("Terminated"), .closed = true},
            },
            .transitions = {
                Transition{.name = "negotiate", .label = QT_TR_NOOP("Negotiate"),        .from = {"draft"},       .to = "negotiation", .needs = {"customer"}},
                Transition{.name = "agree",     .label = QT_TR_NOOP("Record agreement"), .from = {"negotiation"}, .to = "agreed",
                           .needs = {"customer", "services", "workload", "exceptions", "signed_provider", "signed_customer"}, .stamps = {"signed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Agreement without any active service target: %n."), .type = "service_level_agreement",
                            .records = "SELECT id FROM service_level_agreement WHERE id = :id AND NOT EXISTS (SELECT 1 FROM service_target WHERE sla = :id AND state = 'active')"}}},
                Transition{.name = "enforce",   .label = QT_TR_NOOP("Put into force"),   .from = {"agreed"},      .to = "in_force",    .needs = {"review_interval_days"}, .stamps = {"valid_from"}},
                Transition{.name = "review",    .label = QT_TR_NOOP("Start review"),     .from = {"in_force"},    .to = "in_review"},
                Transition{.name = "confirm",   .label = QT_TR_NOOP("Confirm"),          .from = {"in_review"},   .to = "in_force",    .needs = {"last_reviewed"}},
                Transition{.name = "expire",    .label = QT_TR_NOOP("Let expire"),       .from = {"in_force"},    .to = "expired",     .stamps = {"valid_to"}},
                Transition{.name = "terminate", .label = QT_TR_NOOP("Terminate"),        .from = {"in_force"},    .to = "terminated",  .stamps = {"valid_to"}},
                Transition{.name = "renew",     .label = QT_TR_NOOP("Negotiate again"),  .from = {"expired"},     .to = "negotiation"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review"), .due = "date(coalesce(last_reviewed, valid_from, signed_on), '+' || review_interval_days || ' days')",
                         .awaited = "state = 'in_force'"},
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the agreement"), .due = "valid_to", .awaited = "state IN ('in_force', 'in_review')", .notice = 60},
            },
            .firstStep = QT_TR_NOOP("Write down what was agreed with each customer, with its targets."),
        };
    }

    static constexpr RecordType serviceTarget()
    {
        return RecordType{
            .name = "service_target",
            .prefix = "TGT",
            .label = QT_TR_NOOP("Service target"),
            .plural = QT_TR_NOOP("Service targets"),
            .purpose = QT_TR_NOOP("One measurable promise in an agreement with a customer or in a contract with a supplier."),
            .fields = {
                Field{.name = "sla",              .label = QT_TR_NOOP("Agreement"),       .kind = Kind::Link, .listed = true, .target = "service_level_agreement",
                      .help = QT_TR_NOOP("The agreement that promises it; empty for a target a supplier promises.")},
                Field{.name = "contract",         .label = QT_TR_NOOP("Contract"),        .kind = Kind::Link, .target = "contract",
                      .help = QT_TR_NOOP("The contract in which a supplier promises it; empty for a target of an agreement.")},
                Field{.name = "service",          .label = QT_TR_NOOP("Service"),         .kind = Kind::Link, .target = "service"},
                Field{.name = "metric",           .label = QT_TR_NOOP("What is measured"),.kind = Kind::Choice, .listed = true, .choices = {
                    {"availability",    QT_TR_NOOP("Availability")},
                    {"response_time",   QT_TR_NOOP("Response time")},
                    {"resolution_time", QT_TR_NOOP("Resolution time")},
                    {"fulfilment_time", QT_TR_NOOP("Fulfilment time")},
                    {"throughput",      QT_TR_NOOP("Throughput")},
                    {"capacity",        QT_TR_NOOP("Capacity")},
                    {"satisfaction",    QT_TR_NOOP("Satisfaction")},
                    {"recovery_time",   QT_TR_NOOP("Recovery time")},
                    {"recovery_point",  QT_TR_NOOP("Recovery point")},
                    {"other",           QT_TR_NOOP("Something else")}}, .section = QT_TR_NOOP("Target")},
                Field{.name = "priority",         .label = QT_TR_NOOP("Only of priority"),.kind = Kind::Choice, .choices = {
                    {"critical", QT_TR_NOOP("Critical")}, {"high", QT_TR_NOOP("High")}, {"moderate", QT_TR_NOOP("Moderate")}, {"low", QT_TR_NOOP("Low")}},
                      .help = QT_TR_NOOP("For times: the priority of the incidents and requests it is about; empty for all.")},
                Field{.name = "comparison",       .label = QT_TR_NOOP("Compared"),        .kind = Kind::Choice, .listed = true, .choices = {
                    {"at_least", QT_TR_NOOP("at least")},
                    {"at_most",  QT_TR_NOOP("at most")}}},
                Field{.name = "value",            .label = QT_TR_NOOP("Target value"),    .kind = Kind::Decimal, .listed = true},
                Field{.name = "unit",             .label = QT_TR_NOOP("Unit"),            .listed = true, .help = QT_TR_NOOP("Such as %, or min, h and d for times that run day and night: these the workbook measures itself.")},
                Field{.name = "warning",          .label = QT_TR_NOOP("Warn from"),       .kind = Kind::Decimal, .help = QT_TR_NOOP("The value at which somebody should act although the target is still met.")},
                Field{.name = "period",           .label = QT_TR_NOOP("Measured over"),   .kind = Kind::Choice, .choices = {
                    {"week",    QT_TR_NOOP("A week")},
                    {"month",   QT_TR_NOOP("A month")},
                    {"quarter", QT_TR_NOOP("A quarter")},
                    {"year",    QT_TR_NOOP("A year")}}},
                Field{.name = "measuring_method", .label = QT_TR_NOOP("How measured"),    .kind = Kind::LongText, .section = QT_TR_NOOP("Method and consequence")},
                Field{.name = "supports",         .label = QT_TR_NOOP("Supports"),        .kind = Kind::Links, .target = "service_target", .help = QT_TR_NOOP("The targets of agreements that this one makes possible.")},
                Field{.name = "penalty",          .label = QT_TR_NOOP("If missed"),       .kind = Kind::LongText},
            },
            .states = {
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "retire",  .label = QT_TR_NOOP("Retire"),  .from = {"active"},  .to = "retired"},
                Transition{.name = "restore", .label = QT_TR_NOOP("Restore"), .from = {"retired"}, .to = "active"},
            },
            .titleLabel = QT_TR_NOOP("Target"),
            .parent = "sla",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "live_service_has_agreement",
                  .label = QT_TR_NOOP("Each live service has an agreement in force with each of its customers"),
                  .remedy = QT_TR_NOOP("Agree on service targets with the customer who has none, or add the service to the agreement that already covers it."),
                  .clause = "6.1", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT DISTINCT service.id FROM service JOIN service_customers AS served ON served.source = service.id
                      WHERE service.state = 'live'
                        AND NOT EXISTS (SELECT 1 FROM service_level_agreement_services AS covered JOIN service_level_agreement AS sla ON sla.id = covered.source
                                        WHERE covered.target = service.id AND sla.customer = served.target
                                          AND sla.state IN ('in_force', 'in_review') AND coalesce(sla.valid_to, :today) >= :today))"},
            Check{.name = "live_service_has_customer",
                  .label = QT_TR_NOOP("Each live service has at least one customer"),
                  .remedy = QT_TR_NOOP("Link the customers that receive the service, or retire it."),
                  .clause = "6.1", .subject = "service",
                  .offenders = "SELECT id FROM service WHERE state = 'live' AND NOT EXISTS (SELECT 1 FROM service_customers WHERE source = service.id)"},
            Check{.name = "live_service_has_owner",
                  .label = QT_TR_NOOP("Each live service has an owner who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who answers for the service."),
                  .clause = "4.1.3", .subject = "service",
                  .offenders = R"(
                      SELECT service.id FROM service LEFT JOIN person ON person.id = service.service_owner
                      WHERE service.state = 'live' AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "service_depends_on_live",
                  .label = QT_TR_NOOP("No live service depends on one that is retired or suspended"),
                  .remedy = QT_TR_NOOP("Correct the dependencies, or bring the service it needs back."),
                  .clause = "6.1", .subject = "service",
                  .offenders = R"(
                      SELECT DISTINCT service.id FROM service JOIN service_depends_on AS link ON link.source = service.id JOIN service AS needed ON needed.id = link.target
                      WHERE service.state = 'live' AND needed.state IN ('suspended', 'retired'))"},
            Check{.name = "agreement_states_terms",
                  .label = QT_TR_NOOP("Each agreement in force states its services, targets, workload and exceptions"),
                  .remedy = QT_TR_NOOP("Add what is missing and agree it with the customer; where there are no exceptions, say so."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_level_agreement AS sla
                      WHERE state IN ('in_force', 'in_review')
                        AND (coalesce(workload, '') = '' OR coalesce(exceptions, '') = ''
                          OR NOT EXISTS (SELECT 1 FROM service_target WHERE service_target.sla = sla.id AND service_target.state = 'active')
                          OR NOT EXISTS (SELECT 1 FROM service_level_agreement_services WHERE source = sla.id)))"},
            Check{.name = "agreement_signed",
                  .label = QT_TR_NOOP("Each agreement in force is signed by both sides"),
                  .remedy = QT_TR_NOOP("Have it signed and record who signed and when."),
                  .clause = "6.1", .subject = "service_level_agreement",
                  .offenders = R"(
                      SELECT id FROM service_level_agreement
                      WHERE state IN ('agreed', 'in_force', 'in_review') AND (signed_provider IS NULL OR coalesce(signed_customer, '') = '' OR signed_on IS NULL))"},
            Check{.name = "agreement_reviewed",
                  .label = QT_TR_NOOP("Each agreement in force is reviewed with the customer within its interval"),
                  .remedy = QT_TR_NOOP("Review the agreement with the customer and record the date, or set the interval where there is none."),
                  .clause = "6.1", .subject = "service_level_agreement",
                  .offenders = R"(
                      SELECT id FROM service_level_agreement
                      WHERE state = 'in_force' AND (review_interval_days IS NULL
                        OR coalesce(date(coalesce(last_reviewed, valid_from, signed_on), '+' || review_interval_days || ' days'), '') < :today))"},
            Check{.name = "agreement_not_past_end",
                  .label = QT_TR_NOOP("No agreement in force is past its last day"),
                  .remedy = QT_TR_NOOP("Renew the agreement with the customer, or let it expire."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Major,
                  .offenders = "SELECT id FROM service_level_agreement WHERE state IN ('in_force', 'in_review') AND valid_to < :today"},
            Check{.name = "agreement_end_prepared",
                  .label = QT_TR_NOOP("No agreement ends within the next 60 days without a review under way"),
                  .remedy = QT_TR_NOOP("Start the review now, so that the next agreement is signed before this one ends."),
                  .clause = "6.1", .subject = "service_level_agreement", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM service_level_agreement WHERE state = 'in_force' AND valid_to BETWEEN :today AND date(:today, '+60 days')"},
            Check{.name = "target_measurable",
                  .label = QT_TR_NOOP("Each active service target belongs to an agreement or a contract and can be measured"),
                  .remedy = QT_TR_NOOP("Fill in what is measured, the comparison, the value and its unit, and where it was promised."),
                  .clause = "6.1", .subject = "service_target",
                  .offenders = R"(
                      SELECT id FROM service_target
                      WHERE state = 'active' AND ((sla IS NULL AND contract IS NULL) OR metric IS NULL OR comparison IS NULL OR value IS NULL OR coalesce(unit, '') = ''))"},
            Check{.name = "supplier_target_supports_agreement",
                  .label = QT_TR_NOOP("No target of a supplier is weaker than the target of the agreement it supports"),
                  .remedy = QT_TR_NOOP("Agree a tighter target with the supplier, or promise the customer less."),
                  .clause = "7.2", .subject = "service_target", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT DISTINCT own.id FROM service_target AS own
                      JOIN service_target_supports AS link ON link.source = own.id JOIN service_target AS promised ON promised.id = link.target
                      WHERE own.state = 'active' AND promised.state = 'active' AND own.metric = promised.metric AND own.unit = promised.unit
                        AND ((promised.comparison = 'at_most' AND own.value > promised.value) OR (promised.comparison = 'at_least' AND own.value < promised.value)))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "services_with_agreement", .label = QT_TR_NOOP("Live services with an agreement in force"),
                    .meaning = QT_TR_NOOP("Services live at the end of the month that an agreement valid on that day covers, of all live services."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "6.1", .subject = "service",
                    .series = R"(
                        WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL
                                                        SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))),
                                       moment(period, day) AS (SELECT substr(start, 1, 7), min(date(start, '+1 month', '-1 day'), :today) FROM month)
                        SELECT period, 100.0 * avg(EXISTS (SELECT 1 FROM service_level_agreement_services AS covered JOIN service_level_agreement AS sla ON sla.id = covered.source
                                                           WHERE covered.target = service.id AND sla.state NOT IN ('draft', 'negotiation', 'agreed')
                                                             AND sla.valid_from <= day AND coalesce(sla.valid_to, day) >= day)) AS value
                        FROM moment JOIN service ON live_since <= day AND coalesce(retired_on, '9999-12-31') > day
                        WHERE service.state IN ('live', 'suspended', 'retiring', 'retired')
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM service
                        WHERE state IN ('live', 'suspended', 'retiring', 'retired') AND live_since < :to_date AND coalesce(retired_on, '9999-12-31') >= :to_date)"},
            Measure{.name = "agreements_reviewed_in_time", .label = QT_TR_NOOP("Agreements reviewed within their interval"),
                    .meaning = QT_TR_NOOP("Agreements valid at the end of the month whose latest review, or beginning, was no longer ago than their interval, of all agreements valid then."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.1", .subject = "service_level_agreement",
                    .series = R"(
                        WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL
                                                        SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))),
                                       moment(period, day) AS (SELECT substr(start, 1, 7), min(date(start, '+1 month', '-1 day'), :today) FROM month)
                        SELECT period, 100.0 * avg(coalesce(date(coalesce(last_reviewed, valid_from), '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN service_level_agreement ON valid_from <= day AND coalesce(valid_to, day) >= day
                        WHERE state NOT IN ('draft', 'negotiation', 'agreed')
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM service_level_agreement
                        WHERE state NOT IN ('draft', 'negotiation', 'agreed') AND valid_from < :to_date AND coalesce(valid_to, '9999-12-31') >= date(:to_date, '-1 day'))"},
            Measure{.name = "supplier_targets_aligned", .label = QT_TR_NOOP("Supplier targets that support the agreements"),
                    .meaning = QT_TR_NOOP("Targets of contracts valid at the end of the month that are no weaker than the agreement targets they support, of all that support one."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.2", .subject = "service_target",
                    .series = R"(
                        WITH RECURSIVE month(start) AS (SELECT date(:from_date, 'start of month') UNION ALL
                                                        SELECT date(start, '+1 month') FROM month WHERE date(start, '+1 month') < min(:to_date, date(:today, '+1 day'))),
                                       moment(period, day) AS (SELECT substr(start, 1, 7), min(date(start, '+1 month', '-1 day'), :today) FROM month)
                        SELECT moment.period, 100.0 * avg(CASE promised.comparison WHEN 'at_most' THEN own.value <= promised.value ELSE own.value >= promised.value END) AS value
                        FROM moment JOIN contract ON valid_from <= day AND coalesce(valid_to, day) >= day JOIN service_target AS own ON own.contract = contract.id
                        JOIN service_target_supports AS link ON link.source = own.id JOIN service_target AS promised ON promised.id = link.target
                        WHERE own.state = 'active' AND own.metric = promised.metric AND own.unit = promised.unit
                        GROUP BY moment.period)",
                    .records = R"(
                        SELECT DISTINCT own.id FROM service_target AS own JOIN contract ON contract.id = own.contract JOIN service_target_supports AS link ON link.source = own.id
                        WHERE own.state = 'active' AND valid_from < :to_date AND coalesce(valid_to, '9999-12-31') >= date(:to_date, '-1 day'))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_level_management",
            .context = "ServiceLevelManagement",
            .label = QT_TR_NOOP("Service level management"),
            .clause = "6.1",
            .asks = QT_TR_NOOP("Which services a customer receives, and how good they have to be, is agreed with the customer and written down. "
                               "Results are measured against what was agreed, reviewed together, and shortfalls lead to action."),
            .audit = QT_TR_NOOP("An auditor picks live services and asks for the agreement behind each one, its targets and its latest review. "
                                "Services without an agreement, agreements past their end and promises that no supplier contract supports are found first."),
            .records = {service(), serviceLevelAgreement(), serviceTarget()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ServiceLevelManagement::declare()));

} // namespace

Process serviceLevelManagement()
{
    return ServiceLevelManagement::declare();
}

} // namespace itsms
