// Service level management: what was agreed with customers about the services, and with internal groups that contribute to them.
#include "core/processes/change_states.h"
#include "core/processes/processes.h"
#include "core/processes/service_level_checks.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServiceLevelManagement
{
    Q_DECLARE_TR_FUNCTIONS(ServiceLevelManagement)

public:
    // clang-format off
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
                Field{.name = "requirements",         .label = QT_TR_NOOP("Derived from requirements"), .kind = Kind::Links, .target = "service_requirement",
                      .help = QT_TR_NOOP("The agreed service requirements that its terms follow from.")},
                Field{.name = "signed_provider",      .label = QT_TR_NOOP("Signed for the provider"), .kind = Kind::Person, .section = QT_TR_NOOP("Signatures and validity")},
                Field{.name = "signed_customer",      .label = QT_TR_NOOP("Signed for the customer")},
                Field{.name = "signed_on",            .label = QT_TR_NOOP("Signed on"),               .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "valid_from",           .label = QT_TR_NOOP("Valid from"),              .kind = Kind::Date, .listed = true},
                Field{.name = "valid_to",             .label = QT_TR_NOOP("Valid until"),             .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day it counts; empty where it has no end.")},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review every (days)"),     .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Agreed with the customer; the standard sets no interval.")},
                Field{.name = "last_reviewed",        .label = QT_TR_NOOP("Last reviewed"),           .kind = Kind::Date, .listed = true, .ofOneLife = true},
                Field{.name = "change",               .label = QT_TR_NOOP("Revised by change"),       .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The approved change by which its text was last revised."), .section = QT_TR_NOOP("Revision and paper")},
                Field{.name = "document",             .label = QT_TR_NOOP("Signed document"),         .kind = Kind::Link, .target = "document"},
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
                Transition{.name = "revise",    .label = QT_TR_NOOP("Put revision into force"), .from = {"in_review"}, .to = "in_force",  .needs = {"last_reviewed", "change"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Change behind the revision that is not approved: %n."), .type = "change",
                            .records = R"(SELECT change.id FROM service_level_agreement AS sla JOIN change ON change.id = sla.change
                                WHERE sla.id = :id AND change.state NOT IN )" CHANGE_APPROVED}}},
                Transition{.name = "expire",    .label = QT_TR_NOOP("Let expire"),       .from = {"in_force"},    .to = "expired",     .stamps = {"valid_to"}},
                Transition{.name = "terminate", .label = QT_TR_NOOP("Terminate"),        .from = {"in_force"},    .to = "terminated",  .stamps = {"valid_to"}},
                Transition{.name = "renew",     .label = QT_TR_NOOP("Negotiate again"),  .from = {"expired"},     .to = "negotiation"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review"), .due = "date(coalesce(last_reviewed, valid_from, signed_on), '+' || review_interval_days || ' days')",
                         .awaited = "state = 'in_force'"},
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the agreement"), .due = "valid_to", .awaited = "state IN ('in_force', 'in_review')", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a review"),    .type = "performance_review", .through = "slas"},
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change",             .through = "change"},
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
            .purpose = QT_TR_NOOP("One measurable promise in an agreement with a customer, in an operational agreement or in a contract with a supplier."),
            .fields = {
                Field{.name = "sla",              .label = QT_TR_NOOP("Agreement"),       .kind = Kind::Link, .listed = true, .target = "service_level_agreement",
                      .help = QT_TR_NOOP("The agreement that promises it; empty for a target a supplier promises.")},
                Field{.name = "agreement",        .label = QT_TR_NOOP("Operational agreement"), .kind = Kind::Link, .target = "operational_agreement",
                      .help = QT_TR_NOOP("The agreement in which an internal group, or a customer, promises it.")},
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
                Field{.name = "comparison",       .label = QT_TR_NOOP("Compared"),        .kind = Kind::Choice, .listed = true, .choices = {{"at_least", QT_TR_NOOP("at least")}, {"at_most", QT_TR_NOOP("at most")}}},
                Field{.name = "value",            .label = QT_TR_NOOP("Target value"),    .kind = Kind::Decimal, .listed = true},
                Field{.name = "unit",             .label = QT_TR_NOOP("Unit"),            .listed = true, .help = QT_TR_NOOP("Such as %, or min, h and d for times that run day and night: these the workbook measures itself.")},
                Field{.name = "warning",          .label = QT_TR_NOOP("Warn from"),       .kind = Kind::Decimal, .help = QT_TR_NOOP("The value at which somebody should act although the target is still met.")},
                Field{.name = "period",           .label = QT_TR_NOOP("Measured over"),   .kind = Kind::Choice, .choices = {
                    {"week", QT_TR_NOOP("A week")}, {"month", QT_TR_NOOP("A month")}, {"quarter", QT_TR_NOOP("A quarter")}, {"year", QT_TR_NOOP("A year")}}},
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
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a measurement"), .type = "measurement", .through = "service_target"},
            },
            .titleLabel = QT_TR_NOOP("Target"),
            .parent = "sla",
        };
    }

    static constexpr RecordType operationalAgreement()
    {
        return RecordType{
            .name = "operational_agreement",
            .prefix = "OLA",
            .label = QT_TR_NOOP("Operational agreement"),
            .plural = QT_TR_NOOP("Operational agreements"),
            .purpose = QT_TR_NOOP("What was agreed with an internal group, or with a customer who supplies a part, about its contribution to the services."),
            .fields = {
                Field{.name = "party_kind",           .label = QT_TR_NOOP("Agreed with"),             .kind = Kind::Choice, .listed = true, .choices = {
                    {"internal_group",       QT_TR_NOOP("An internal group")},
                    {"customer_as_supplier", QT_TR_NOOP("A customer acting as supplier")}}},
                Field{.name = "unit",                 .label = QT_TR_NOOP("Internal group"),          .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "customer",             .label = QT_TR_NOOP("Customer"),                .kind = Kind::Link, .listed = true, .target = "customer", .help = QT_TR_NOOP("The customer who supplies a part of the service.")},
                Field{.name = "services",             .label = QT_TR_NOOP("Services"),                .kind = Kind::Links, .target = "service", .help = QT_TR_NOOP("The services the party contributes to.")},
                Field{.name = "agreement_owner",      .label = QT_TR_NOOP("Who looks after it"),      .kind = Kind::Person, .listed = true},
                Field{.name = "activities",           .label = QT_TR_NOOP("Activities"),              .kind = Kind::LongText, .help = QT_TR_NOOP("What the party does for the services."), .section = QT_TR_NOOP("What is agreed")},
                Field{.name = "interfaces",           .label = QT_TR_NOOP("Interfaces"),              .kind = Kind::LongText, .help = QT_TR_NOOP("Where its work and yours meet: who hands over what to whom, and how.")},
                Field{.name = "commitments",          .label = QT_TR_NOOP("Other commitments"),       .kind = Kind::LongText, .help = QT_TR_NOOP("What is promised beyond the service targets, which are records of their own.")},
                Field{.name = "agreed_on",            .label = QT_TR_NOOP("Agreed on"),               .kind = Kind::Date, .section = QT_TR_NOOP("Validity and review")},
                Field{.name = "valid_to",             .label = QT_TR_NOOP("Valid until"),             .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day it counts; empty where it has no end.")},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review every (days)"),     .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; the standard sets no interval.")},
                Field{.name = "last_reviewed",        .label = QT_TR_NOOP("Last reviewed"),           .kind = Kind::Date, .listed = true},
                Field{.name = "change",               .label = QT_TR_NOOP("Revised by change"),       .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The approved change by which its text was last revised.")},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed",     .label = QT_TR_NOOP("Agreed")},
                State{.name = "in_force",   .label = QT_TR_NOOP("In force")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "expired",    .label = QT_TR_NOOP("Expired"),    .closed = true},
                State{.name = "terminated", .label = QT_TR_NOOP("Terminated"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",     .label = QT_TR_NOOP("Record agreement"), .from = {"draft"},     .to = "agreed",     .needs = {"party_kind", "activities", "interfaces"},
                           .stamps = {"agreed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Agreement that does not name the group or the customer: %n."), .type = "operational_agreement",
                            .records = "SELECT id FROM operational_agreement WHERE id = :id AND iif(party_kind = 'customer_as_supplier', customer, unit) IS NULL"}}},
                Transition{.name = "enforce",   .label = QT_TR_NOOP("Put into force"),   .from = {"agreed"},    .to = "in_force",   .needs = {"review_interval_days"}},
                Transition{.name = "review",    .label = QT_TR_NOOP("Start review"),     .from = {"in_force"},  .to = "in_review"},
                Transition{.name = "confirm",   .label = QT_TR_NOOP("Confirm"),          .from = {"in_review"}, .to = "in_force",   .needs = {"last_reviewed"}},
                Transition{.name = "expire",    .label = QT_TR_NOOP("Let expire"),       .from = {"in_force"},  .to = "expired",    .stamps = {"valid_to"}},
                Transition{.name = "terminate", .label = QT_TR_NOOP("Terminate"),        .from = {"in_force"},  .to = "terminated", .stamps = {"valid_to"}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review"),               .due = "date(coalesce(last_reviewed, agreed_on), '+' || review_interval_days || ' days')",
                         .awaited = "state = 'in_force'", .person = "agreement_owner"},
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the agreement"), .due = "valid_to", .awaited = "state IN ('in_force', 'in_review')", .person = "agreement_owner", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a review"), .type = "performance_review", .through = "agreement"},
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change", .through = "change"},
            },
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "services_with_agreement", .label = QT_TR_NOOP("Live services with an agreement in force"),
                    .meaning = QT_TR_NOOP("Services live at the end of the month that an agreement valid on that day covers, of all live services."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "6.1", .subject = "service",
                    .series = ITSMS_MONTH_ENDS R"(
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
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(coalesce(last_reviewed, valid_from), '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN service_level_agreement ON valid_from <= day AND coalesce(valid_to, day) >= day
                        WHERE state NOT IN ('draft', 'negotiation', 'agreed')
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM service_level_agreement
                        WHERE state NOT IN ('draft', 'negotiation', 'agreed') AND valid_from < :to_date AND coalesce(valid_to, '9999-12-31') >= date(:to_date, '-1 day'))"},
            Measure{.name = "supplier_targets_aligned", .label = QT_TR_NOOP("Supplier and internal targets that support the agreements"),
                    .meaning = QT_TR_NOOP("Targets of contracts and operational agreements valid at the end of the month that are no weaker than the agreement targets they support, of all that support one."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.2", .subject = "service_target",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT moment.period, 100.0 * avg(CASE promised.comparison WHEN 'at_most' THEN own.value <= promised.value ELSE own.value >= promised.value END) AS value
                        FROM moment JOIN service_target AS own LEFT JOIN contract ON contract.id = own.contract LEFT JOIN operational_agreement AS internal ON internal.id = own.agreement
                        JOIN service_target_supports AS link ON link.source = own.id JOIN service_target AS promised ON promised.id = link.target
                        WHERE own.state = 'active' AND own.metric = promised.metric AND own.unit = promised.unit
                          AND coalesce(contract.valid_from, internal.agreed_on) <= day AND coalesce(contract.valid_to, internal.valid_to, day) >= day
                        GROUP BY moment.period)",
                    .records = R"(
                        SELECT DISTINCT own.id FROM service_target AS own JOIN service_target_supports AS link ON link.source = own.id
                        LEFT JOIN contract ON contract.id = own.contract LEFT JOIN operational_agreement AS internal ON internal.id = own.agreement
                        WHERE own.state = 'active' AND coalesce(contract.valid_from, internal.agreed_on) < :to_date
                          AND coalesce(contract.valid_to, internal.valid_to, '9999-12-31') >= date(:to_date, '-1 day'))"},
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
            .records = {serviceLevelAgreement(), serviceTarget(), operationalAgreement()},
            .checks = ServiceLevelChecks::all(),
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
