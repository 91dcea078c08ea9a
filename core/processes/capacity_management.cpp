// Capacity management: what the services need today and tomorrow, and what there is.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct CapacityManagement
{
    Q_DECLARE_TR_FUNCTIONS(CapacityManagement)

public:
    // clang-format off
    static constexpr RecordType capacityPlan()
    {
        return RecordType{
            .name = "capacity_plan",
            .prefix = "CAP",
            .label = QT_TR_NOOP("Capacity plan"),
            .plural = QT_TR_NOOP("Capacity plans"),
            .purpose = QT_TR_NOOP("How people, technology, information and money will suffice for the demand on the services in a period."),
            .fields = {
                Field{.name = "version",                        .label = QT_TR_NOOP("Version"),                   .listed = true},
                Field{.name = "period_from",                    .label = QT_TR_NOOP("From"),                      .kind = Kind::Date, .listed = true},
                Field{.name = "period_to",                      .label = QT_TR_NOOP("Until"),                     .kind = Kind::Date, .listed = true},
                Field{.name = "next_review",                    .label = QT_TR_NOOP("Next review"),               .kind = Kind::Date, .listed = true},
                Field{.name = "services",                       .label = QT_TR_NOOP("Services"),                  .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("Demand")},
                Field{.name = "demand_current",                 .label = QT_TR_NOOP("Demand today"),              .kind = Kind::LongText},
                Field{.name = "demand_forecast",                .label = QT_TR_NOOP("Expected demand"),           .kind = Kind::LongText},
                Field{.name = "requirements",                   .label = QT_TR_NOOP("Requirements"),              .kind = Kind::Links, .target = "service_requirement", .help = QT_TR_NOOP("The capacity and performance requirements agreed with customers.")},
                Field{.name = "impact_of_service_requirements", .label = QT_TR_NOOP("Effect of what was agreed"), .kind = Kind::LongText, .help = QT_TR_NOOP("What the agreed availability, continuity and service levels mean for capacity.")},
                Field{.name = "impact_of_external_changes",     .label = QT_TR_NOOP("Effect of laws, contracts and organisation"), .kind = Kind::LongText, .help = QT_TR_NOOP("What changes of law, contracts or the organisation may mean for capacity.")},
                Field{.name = "impact_of_technology",           .label = QT_TR_NOOP("Effect of new technology"),  .kind = Kind::LongText},
                Field{.name = "upgrade_timescales",             .label = QT_TR_NOOP("When to extend"),            .kind = Kind::LongText, .section = QT_TR_NOOP("Upgrades")},
                Field{.name = "upgrade_thresholds",             .label = QT_TR_NOOP("From which threshold"),      .kind = Kind::LongText, .help = QT_TR_NOOP("The load from which an upgrade is started, early enough to be ready.")},
                Field{.name = "upgrade_costs",                  .label = QT_TR_NOOP("Cost of upgrades"),          .kind = Kind::Money},
                Field{.name = "resources",                      .label = QT_TR_NOOP("Resources needed"),          .kind = Kind::Links, .target = "resource_need"},
                Field{.name = "metrics",                        .label = QT_TR_NOOP("Metrics"),                   .kind = Kind::Rows, .target = "capacity_metric", .section = QT_TR_NOOP("Monitoring")},
                Field{.name = "predictive_procedures",          .label = QT_TR_NOOP("Procedure for forecasts"),   .kind = Kind::Link, .target = "document", .help = QT_TR_NOOP("The document that says how demand and load are forecast.")},
                Field{.name = "approved_by",                    .label = QT_TR_NOOP("Approved by"),               .kind = Kind::Person, .section = QT_TR_NOOP("Approval")},
                Field{.name = "change",                         .label = QT_TR_NOOP("Change"),                    .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that brought this version of the plan.")},
                Field{.name = "smp",                            .label = QT_TR_NOOP("Service management plan"),   .kind = Kind::Link, .target = "service_management_plan", .help = QT_TR_NOOP("The plan with which it is aligned.")},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",   .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force",   .label = QT_TR_NOOP("In force")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "superseded", .label = QT_TR_NOOP("Replaced"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),            .from = {"draft"},     .to = "approved",
                           .needs = {"demand_current", "demand_forecast", "impact_of_service_requirements", "upgrade_timescales", "upgrade_thresholds", "upgrade_costs",
                                     "impact_of_external_changes", "impact_of_technology", "predictive_procedures", "approved_by"}},
                Transition{.name = "enforce",   .label = QT_TR_NOOP("Put into force"),     .from = {"approved"},  .to = "in_force",  .needs = {"services", "next_review"}, .stamps = {"period_from"}},
                Transition{.name = "review",    .label = QT_TR_NOOP("Start review"),       .from = {"in_force"},  .to = "in_review"},
                Transition{.name = "confirm",   .label = QT_TR_NOOP("End review"),         .from = {"in_review"}, .to = "in_force",  .needs = {"next_review"}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Replace"),            .from = {"in_force"},  .to = "superseded", .stamps = {"period_to"}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the plan"), .due = "next_review", .awaited = "state IN ('in_force', 'in_review')"},
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the plan"),    .due = "period_to",   .awaited = "state IN ('in_force', 'in_review')", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a change"), .type = "change", .through = "change"},
                FollowUp{.label = QT_TR_NOOP("Ask for resources"), .type = "resource_need", .through = "resources"},
            },
        };
    }

    static constexpr RecordType capacityMetric()
    {
        return RecordType{
            .name = "capacity_metric",
            .prefix = "CPM",
            .label = QT_TR_NOOP("Capacity metric"),
            .plural = QT_TR_NOOP("Capacity metrics"),
            .purpose = QT_TR_NOOP("What is measured of demand, load or performance, what it may reach, and what it will be."),
            .fields = {
                Field{.name = "plan",               .label = QT_TR_NOOP("Plan"),               .kind = Kind::Link, .required = true, .target = "capacity_plan"},
                Field{.name = "service",            .label = QT_TR_NOOP("Service"),            .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "ci",                 .label = QT_TR_NOOP("Configuration item"), .kind = Kind::Link, .target = "configuration_item", .help = QT_TR_NOOP("Where it is measured on one item.")},
                Field{.name = "kind",               .label = QT_TR_NOOP("Kind"),               .kind = Kind::Choice, .listed = true, .choices = {
                    {"demand",      QT_TR_NOOP("Demand")},
                    {"utilisation", QT_TR_NOOP("Load")},
                    {"performance", QT_TR_NOOP("Performance")},
                    {"human",       QT_TR_NOOP("People")},
                    {"financial",   QT_TR_NOOP("Money")}}},
                Field{.name = "unit",               .label = QT_TR_NOOP("Unit"),               .listed = true, .help = QT_TR_NOOP("Such as %, GB, orders an hour or working days.")},
                Field{.name = "current_value",      .label = QT_TR_NOOP("Latest value"),       .kind = Kind::Decimal, .listed = true, .section = QT_TR_NOOP("Values")},
                Field{.name = "last_measured",      .label = QT_TR_NOOP("Last measured"),      .kind = Kind::Date, .listed = true},
                Field{.name = "warning_threshold",  .label = QT_TR_NOOP("Warning from"),       .kind = Kind::Decimal, .listed = true, .help = QT_TR_NOOP("The value from which an upgrade is planned.")},
                Field{.name = "critical_threshold", .label = QT_TR_NOOP("Critical from"),      .kind = Kind::Decimal},
                Field{.name = "capacity_limit",     .label = QT_TR_NOOP("Limit"),              .kind = Kind::Decimal, .help = QT_TR_NOOP("What there is at most.")},
                Field{.name = "forecast_value",     .label = QT_TR_NOOP("Expected value"),     .kind = Kind::Decimal},
                Field{.name = "forecast_date",      .label = QT_TR_NOOP("Expected by"),        .kind = Kind::Date},
                Field{.name = "actions",            .label = QT_TR_NOOP("Actions"),            .kind = Kind::Links, .target = "action_item", .help = QT_TR_NOOP("What is done before the limit is reached.")},
            },
            .states = {
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("No longer measured"), .closed = true},
            },
            .transitions = {
                Transition{.name = "retire", .label = QT_TR_NOOP("Stop measuring"), .from = {"active"}, .to = "retired"},
            },
            .deadlines = {
                Deadline{.name = "measurement", .label = QT_TR_NOOP("Next measurement"), .due = "date(last_measured, '+31 days')", .awaited = "state = 'active'", .notice = 3},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a measurement"), .type = "measurement", .through = "capacity_metric"},
                FollowUp{.label = QT_TR_NOOP("Plan an action"),       .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("What is measured"),
            .parent = "plan",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "capacity_plan_complete",
                  .label = QT_TR_NOOP("Each capacity plan in force covers the six elements the standard asks for"),
                  .remedy = QT_TR_NOOP("Fill in demand, effects, upgrades with their cost, and the procedure for forecasts."),
                  .clause = "6.5", .subject = "capacity_plan", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM capacity_plan
                      WHERE state IN ('in_force', 'in_review')
                        AND ('' IN (coalesce(demand_current, ''), coalesce(demand_forecast, ''), coalesce(impact_of_service_requirements, ''), coalesce(upgrade_timescales, ''),
                                    coalesce(upgrade_thresholds, ''), coalesce(impact_of_external_changes, ''), coalesce(impact_of_technology, ''))
                          OR upgrade_costs IS NULL OR predictive_procedures IS NULL))"},
            Check{.name = "service_in_capacity_plan",
                  .label = QT_TR_NOOP("Each live service in scope is covered by a capacity plan in force"),
                  .remedy = QT_TR_NOOP("Add the service to a capacity plan and put the plan into force."),
                  .clause = "6.5", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live' AND in_scope = 1
                        AND NOT EXISTS (SELECT 1 FROM capacity_plan_services AS covered JOIN capacity_plan ON capacity_plan.id = covered.source
                                        WHERE covered.target = service.id AND capacity_plan.state IN ('in_force', 'in_review')
                                          AND coalesce(capacity_plan.period_to, :today) >= :today))"},
            Check{.name = "capacity_measured",
                  .label = QT_TR_NOOP("Each metric of a capacity plan in force was measured within the last 31 days"),
                  .remedy = QT_TR_NOOP("Measure it and record value and date, or stop measuring what nobody needs."),
                  .clause = "6.5", .subject = "capacity_metric",
                  .offenders = R"(
                      SELECT capacity_metric.id FROM capacity_metric JOIN capacity_plan ON capacity_plan.id = capacity_metric.plan
                      WHERE capacity_metric.state = 'active' AND capacity_plan.state IN ('in_force', 'in_review')
                        AND coalesce(last_measured, '') < date(:today, '-31 days'))"},
            Check{.name = "critical_capacity_acted_on",
                  .label = QT_TR_NOOP("For each metric that reached its critical value an action, a change or a problem is open"),
                  .remedy = QT_TR_NOOP("Plan an action from the metric; where it takes a change, raise it for the plan or for the configuration item."),
                  .clause = "6.5", .subject = "capacity_metric",
                  .offenders = R"(
                      SELECT metric.id FROM capacity_metric AS metric JOIN capacity_plan ON capacity_plan.id = metric.plan
                      WHERE metric.state = 'active' AND metric.current_value >= metric.critical_threshold
                        AND NOT EXISTS (SELECT 1 FROM capacity_metric_actions AS tie JOIN action_item ON action_item.id = tie.target
                                        WHERE tie.source = metric.id AND action_item.state NOT IN ('closed', 'cancelled'))
                        AND NOT EXISTS (SELECT 1 FROM action_item WHERE action_item.source = metric.ref AND action_item.state NOT IN ('closed', 'cancelled'))
                        AND NOT EXISTS (SELECT 1 FROM change WHERE change.id = capacity_plan.change AND change.state NOT IN ('rejected', 'closed', 'cancelled'))
                        AND NOT EXISTS (SELECT 1 FROM change_cis AS tie JOIN change ON change.id = tie.source
                                        WHERE tie.target = metric.ci AND change.state NOT IN ('rejected', 'closed', 'cancelled'))
                        AND NOT EXISTS (SELECT 1 FROM problem_cis AS tie JOIN problem ON problem.id = tie.source
                                        WHERE tie.target = metric.ci AND problem.state NOT IN ('resolved', 'closed', 'cancelled')))"},
            Check{.name = "service_demand_known",
                  .label = QT_TR_NOOP("The demand on each live service in scope is measured"),
                  .remedy = QT_TR_NOOP("Say in the capacity plan by what the demand on this service is measured, and measure it."),
                  .clause = "6.5", .subject = "service",
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live' AND in_scope = 1
                        AND NOT EXISTS (SELECT 1 FROM capacity_metric AS metric JOIN capacity_plan ON capacity_plan.id = metric.plan
                                        WHERE metric.service = service.id AND metric.state = 'active' AND metric.kind = 'demand'
                                          AND capacity_plan.state IN ('in_force', 'in_review')))"},
            Check{.name = "demand_forecast_current",
                  .label = QT_TR_NOOP("Each demand in a capacity plan in force was measured within the last 92 days and has a forecast that still lies ahead"),
                  .remedy = QT_TR_NOOP("Measure the demand and forecast it anew, with the day for which the forecast counts."),
                  .clause = "6.5", .subject = "capacity_metric",
                  .offenders = R"(
                      SELECT capacity_metric.id FROM capacity_metric JOIN capacity_plan ON capacity_plan.id = capacity_metric.plan
                      WHERE capacity_metric.state = 'active' AND capacity_metric.kind = 'demand' AND capacity_plan.state IN ('in_force', 'in_review')
                        AND (coalesce(last_measured, '') < date(:today, '-92 days') OR forecast_value IS NULL OR coalesce(forecast_date, '') < :today))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "capacity_above_warning", .label = QT_TR_NOOP("Capacity metrics above their warning threshold"),
                    .meaning = QT_TR_NOOP("Capacity metrics that were measured in the month and reached their warning threshold at least once."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "6.5", .subject = "capacity_metric",
                    .series = R"(
                        WITH seen(metric, day, reached) AS (
                            SELECT capacity_metric, period_to, value FROM measurement WHERE capacity_metric IS NOT NULL AND period_to >= :from_date AND period_to < :to_date
                            UNION SELECT id, last_measured, current_value FROM capacity_metric WHERE last_measured >= :from_date AND last_measured < :to_date)
                        SELECT substr(day, 1, 7) AS period, count(DISTINCT metric) FILTER (WHERE reached >= warning_threshold) AS value
                        FROM seen JOIN capacity_metric ON id = metric
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM capacity_metric
                        WHERE (last_measured >= :from_date AND last_measured < :to_date AND current_value >= warning_threshold)
                           OR EXISTS (SELECT 1 FROM measurement WHERE measurement.capacity_metric = capacity_metric.id AND measurement.value >= warning_threshold
                                      AND measurement.period_to >= :from_date AND measurement.period_to < :to_date))"},
            Measure{.name = "demand_forecast_accuracy", .label = QT_TR_NOOP("Accuracy of demand forecasts"),
                    .meaning = QT_TR_NOOP("How close the forecasts for a day in the month came to what was measured for that day: 100 % is exact. Counted as long as the forecast stands in the metric."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "6.5", .subject = "capacity_metric",
                    .series = R"(
                        SELECT substr(forecast_date, 1, 7) AS period, avg(max(0.0, 100.0 * (1 - abs(forecast_value - measurement.value) / abs(measurement.value)))) AS value
                        FROM capacity_metric JOIN measurement ON measurement.capacity_metric = capacity_metric.id AND forecast_date BETWEEN measurement.period_from AND measurement.period_to
                        WHERE forecast_date >= :from_date AND forecast_date < :to_date AND capacity_metric.kind = 'demand' AND forecast_value IS NOT NULL AND measurement.value <> 0
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM capacity_metric
                        WHERE forecast_date >= :from_date AND forecast_date < :to_date AND kind = 'demand' AND forecast_value IS NOT NULL
                          AND EXISTS (SELECT 1 FROM measurement WHERE measurement.capacity_metric = capacity_metric.id AND measurement.value <> 0
                                      AND forecast_date BETWEEN measurement.period_from AND measurement.period_to))"},
            Measure{.name = "incidents_lacking_capacity", .label = QT_TR_NOOP("Incidents caused by lack of capacity"),
                    .meaning = QT_TR_NOOP("Incidents reported in the month whose category or subcategory is \"capacity\"."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "6.5", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, count(*) FILTER (WHERE 'capacity' IN (lower(category), lower(subcategory))) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND 'capacity' IN (lower(category), lower(subcategory)))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "capacity_management",
            .context = "CapacityManagement",
            .label = QT_TR_NOOP("Capacity management"),
            .clause = "6.5",
            .asks = QT_TR_NOOP("Requirements for capacity and performance are agreed, and a plan says how people, technology, information and money will meet today's and tomorrow's demand. "
                               "Use is monitored, performance is tuned, and enough capacity is provided for what was agreed."),
            .audit = QT_TR_NOOP("An auditor reads the plan for its six elements and asks which figures the forecast rests on and what was done when a threshold was reached. "
                                "Plans without a forecast, thresholds that nobody watches and services that the plan forgets are found first."),
            .records = {capacityPlan(), capacityMetric()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(CapacityManagement::declare()));

} // namespace

Process capacityManagement()
{
    return CapacityManagement::declare();
}

} // namespace itsms
