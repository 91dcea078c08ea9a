// Budgeting and accounting for services: what a service may cost, what it costs and what it will cost.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct BudgetingAndAccounting
{
    Q_DECLARE_TR_FUNCTIONS(BudgetingAndAccounting)

public:
    // clang-format off
    static constexpr RecordType budget()
    {
        return RecordType{
            .name = "budget",
            .prefix = "BUD",
            .label = QT_TR_NOOP("Budget"),
            .plural = QT_TR_NOOP("Budgets"),
            .purpose = QT_TR_NOOP("The money for a service, or for the management system as a whole, in a period, with what it turned out to cost."),
            .fields = {
                Field{.name = "service",              .label = QT_TR_NOOP("Service"),              .kind = Kind::Link, .listed = true, .target = "service", .help = QT_TR_NOOP("Empty where the budget is for the management system as a whole.")},
                Field{.name = "period_from",          .label = QT_TR_NOOP("From"),                 .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "period_to",            .label = QT_TR_NOOP("Until"),                .kind = Kind::Date, .listed = true, .indexed = true, .help = QT_TR_NOOP("The last day of the period.")},
                Field{.name = "policy",               .label = QT_TR_NOOP("Policy"),               .kind = Kind::Link, .target = "document", .help = QT_TR_NOOP("The policy by which costs are budgeted, accounted for and shared out.")},
                Field{.name = "planned_amount",       .label = QT_TR_NOOP("Planned"),              .kind = Kind::Money, .section = QT_TR_NOOP("Approval")},
                Field{.name = "approved_amount",      .label = QT_TR_NOOP("Approved"),             .kind = Kind::Money, .listed = true},
                Field{.name = "approved_by",          .label = QT_TR_NOOP("Approved by"),          .kind = Kind::Person},
                Field{.name = "approval_limit",       .label = QT_TR_NOOP("May approve up to"),    .kind = Kind::Money, .help = QT_TR_NOOP("The amount up to which this person may approve, by the policy.")},
                Field{.name = "approved_on",          .label = QT_TR_NOOP("Approved on"),          .kind = Kind::Date},
                Field{.name = "lines",                .label = QT_TR_NOOP("Costs"),                .kind = Kind::Rows, .target = "cost_line", .section = QT_TR_NOOP("Costs and forecast")},
                Field{.name = "actual_amount",        .label = QT_TR_NOOP("Actual cost"),          .kind = Kind::Money, .listed = true, .help = QT_TR_NOOP("So far, from the books.")},
                Field{.name = "forecast_amount",      .label = QT_TR_NOOP("Forecast"),             .kind = Kind::Money, .listed = true, .help = QT_TR_NOOP("What the whole period is expected to cost.")},
                Field{.name = "last_forecast_review", .label = QT_TR_NOOP("Forecast reviewed on"), .kind = Kind::Date},
                Field{.name = "report_interval_days", .label = QT_TR_NOOP("Report every (days)"),  .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; where empty, 92 days count. The standard sets no interval.")},
                Field{.name = "last_report_on",       .label = QT_TR_NOOP("Last reported on"),     .kind = Kind::Date, .help = QT_TR_NOOP("When cost against budget was last reported.")},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "submitted", .label = QT_TR_NOOP("Submitted")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "running",   .label = QT_TR_NOOP("Running")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "submit",    .label = QT_TR_NOOP("Submit"),    .from = {"draft"},     .to = "submitted", .needs = {"period_from", "period_to", "planned_amount"}},
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),   .from = {"submitted"}, .to = "approved",  .needs = {"approved_amount", "approved_by", "approval_limit"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Budget above what the approver may approve: %n."), .type = "budget",
                            .records = "SELECT id FROM budget WHERE id = :id AND approved_amount > approval_limit"}}},
                Transition{.name = "send_back", .label = QT_TR_NOOP("Send back"), .from = {"submitted"}, .to = "draft"},
                Transition{.name = "start",     .label = QT_TR_NOOP("Start"),     .from = {"approved"},  .to = "running"},
                Transition{.name = "close",     .label = QT_TR_NOOP("Close"),     .from = {"running"},   .to = "closed", .needs = {"actual_amount"}},
            },
            .deadlines = {
                Deadline{.name = "report",   .label = QT_TR_NOOP("Report of cost against budget"), .due = "date(coalesce(last_report_on, period_from), '+' || coalesce(report_interval_days, 92) || ' days')", .awaited = "state = 'running'"},
                Deadline{.name = "forecast", .label = QT_TR_NOOP("Review of the forecast"),        .due = "date(coalesce(last_forecast_review, period_from), '+92 days')", .awaited = "state = 'running'"},
                Deadline{.name = "end",      .label = QT_TR_NOOP("End of the period"),             .due = "period_to", .awaited = "state IN ('approved', 'running')", .notice = 60},
            },
            .firstStep = QT_TR_NOOP("Enter this year's budget of each service."),
        };
    }

    static constexpr RecordType costLine()
    {
        return RecordType{
            .name = "cost_line",
            .prefix = "CST",
            .label = QT_TR_NOOP("Cost"),
            .plural = QT_TR_NOOP("Costs"),
            .purpose = QT_TR_NOOP("One kind of cost of a budget: budgeted, actual and forecast."),
            .fields = {
                Field{.name = "budget",             .label = QT_TR_NOOP("Budget"),             .kind = Kind::Link, .required = true, .target = "budget"},
                Field{.name = "cost_type",          .label = QT_TR_NOOP("Type of cost"),       .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"asset",            QT_TR_NOOP("Assets")},
                    {"licence",          QT_TR_NOOP("Licences")},
                    {"shared_resource",  QT_TR_NOOP("Shared resources")},
                    {"overhead",         QT_TR_NOOP("Overheads")},
                    {"external_service", QT_TR_NOOP("Services bought in")},
                    {"personnel",        QT_TR_NOOP("Personnel")},
                    {"facility",         QT_TR_NOOP("Premises and facilities")}}},
                Field{.name = "expense_kind",       .label = QT_TR_NOOP("Kind of expense"),    .kind = Kind::Choice, .choices = {
                    {"capital",   QT_TR_NOOP("Capital expense")},
                    {"operating", QT_TR_NOOP("Operating expense")}}},
                Field{.name = "period_from",        .label = QT_TR_NOOP("From"),               .kind = Kind::Date, .listed = true},
                Field{.name = "period_to",          .label = QT_TR_NOOP("Until"),              .kind = Kind::Date, .indexed = true, .help = QT_TR_NOOP("The last day of the period.")},
                Field{.name = "directness",         .label = QT_TR_NOOP("Direct or indirect"), .kind = Kind::Choice, .listed = true, .choices = {
                    {"direct",   QT_TR_NOOP("Direct: arises for this service alone")},
                    {"indirect", QT_TR_NOOP("Indirect: shared with other services")}}, .section = QT_TR_NOOP("Share of the service")},
                Field{.name = "allocation_key",     .label = QT_TR_NOOP("Shared out by"),      .indexed = true, .help = QT_TR_NOOP("Of an indirect cost: by what it is shared among services, such as users or storage. The same words in each budget that bears a share.")},
                Field{.name = "allocation_percent", .label = QT_TR_NOOP("Share"),              .kind = Kind::Percent, .minimum = 0, .maximum = 100, .help = QT_TR_NOOP("Of an indirect cost: how much of it this service bears. The shares of all services make 100 %.")},
                Field{.name = "budgeted",           .label = QT_TR_NOOP("Budgeted"),           .kind = Kind::Money, .listed = true, .help = QT_TR_NOOP("Of an indirect cost the whole amount, of which this service bears its share."), .section = QT_TR_NOOP("Amounts")},
                Field{.name = "actual",             .label = QT_TR_NOOP("Actual"),             .kind = Kind::Money, .listed = true},
                Field{.name = "forecast",           .label = QT_TR_NOOP("Forecast"),           .kind = Kind::Money},
                Field{.name = "supplier",           .label = QT_TR_NOOP("Supplier"),           .kind = Kind::Link, .target = "supplier", .section = QT_TR_NOOP("Where it comes from")},
                Field{.name = "asset",              .label = QT_TR_NOOP("Asset"),              .kind = Kind::Link, .target = "asset"},
                Field{.name = "change",             .label = QT_TR_NOOP("Change"),             .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that causes this cost.")},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "committed", .label = QT_TR_NOOP("Committed")},
                State{.name = "posted",    .label = QT_TR_NOOP("Posted"), .closed = true},
            },
            .transitions = {
                Transition{.name = "commit", .label = QT_TR_NOOP("Commit"), .from = {"planned"},              .to = "committed"},
                Transition{.name = "post",   .label = QT_TR_NOOP("Post"),   .from = {"planned", "committed"}, .to = "posted", .needs = {"actual"}},
            },
            .titleLabel = QT_TR_NOOP("For what"),
            .parent = "budget",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "service_has_budget",
                  .label = QT_TR_NOOP("Each live service in scope has an approved budget for the current period"),
                  .remedy = QT_TR_NOOP("Enter the budget of the service for this period and have it approved."),
                  .clause = "6.4", .subject = "service", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service
                      WHERE state = 'live' AND in_scope = 1
                        AND NOT EXISTS (SELECT 1 FROM budget WHERE budget.service = service.id AND budget.state IN ('approved', 'running')
                                        AND :today BETWEEN budget.period_from AND budget.period_to))"},
            Check{.name = "budget_approved_by_authority",
                  .label = QT_TR_NOOP("Each approved budget was approved by somebody whose authority covers the amount"),
                  .remedy = QT_TR_NOOP("Record who approved it, when and up to which amount, or have it approved by somebody who may."),
                  .clause = "6.4", .subject = "budget",
                  .offenders = R"(
                      SELECT id FROM budget
                      WHERE state IN ('approved', 'running') AND (approved_by IS NULL OR approved_on IS NULL OR approved_amount IS NULL OR approved_amount > approval_limit))"},
            Check{.name = "budget_reported",
                  .label = QT_TR_NOOP("For each running budget, cost against budget was reported within its interval"),
                  .remedy = QT_TR_NOOP("Report actual cost against the budget to those who decide, and record the date."),
                  .clause = "6.4", .subject = "budget",
                  .offenders = R"(
                      SELECT id FROM budget
                      WHERE state = 'running' AND coalesce(date(coalesce(last_report_on, period_from), '+' || coalesce(report_interval_days, 92) || ' days'), '') < :today)"},
            Check{.name = "cost_accounted",
                  .label = QT_TR_NOOP("For each cost whose period ended more than a month ago the actual amount is known"),
                  .remedy = QT_TR_NOOP("Enter the actual amount from the books, zero where there was none, and post it."),
                  .clause = "6.4", .subject = "cost_line",
                  .offenders = R"(
                      SELECT cost_line.id FROM cost_line JOIN budget ON budget.id = cost_line.budget
                      WHERE cost_line.period_to < date(:today, '-31 days') AND cost_line.actual IS NULL AND budget.state IN ('running', 'closed'))"},
            Check{.name = "budget_forecast_reviewed",
                  .label = QT_TR_NOOP("For each running budget there is a forecast that was reviewed within the last 92 days"),
                  .remedy = QT_TR_NOOP("Forecast what the period will cost, decide what follows from it, and record the date."),
                  .clause = "6.4", .subject = "budget",
                  .offenders = R"(
                      SELECT id FROM budget
                      WHERE state = 'running' AND coalesce(period_from, '') < date(:today, '-92 days')
                        AND (forecast_amount IS NULL OR coalesce(last_forecast_review, '') < date(:today, '-92 days')))"},
            Check{.name = "indirect_cost_shared_out",
                  .label = QT_TR_NOOP("Each indirect cost says by what it is shared out, and the shares of all services make 100 %"),
                  .remedy = QT_TR_NOOP("Enter key and share, and correct the shares of the services that bear the same cost."),
                  .clause = "6.4", .subject = "cost_line",
                  .offenders = R"(
                      WITH share(allocation_key, period_from, percent) AS MATERIALIZED (
                          SELECT allocation_key, period_from, sum(allocation_percent)
                          FROM (SELECT DISTINCT line.allocation_key, budget.period_from, line.budget, line.allocation_percent
                                FROM cost_line AS line JOIN budget ON budget.id = line.budget WHERE line.directness = 'indirect')
                          GROUP BY allocation_key, period_from)
                      SELECT cost_line.id FROM cost_line JOIN budget ON budget.id = cost_line.budget
                      LEFT JOIN share ON share.allocation_key = cost_line.allocation_key AND share.period_from IS budget.period_from
                      WHERE cost_line.directness = 'indirect' AND budget.state IN ('approved', 'running')
                        AND (coalesce(cost_line.allocation_key, '') = '' OR cost_line.allocation_percent IS NULL OR abs(coalesce(share.percent, 0) - 100) > 0.5))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "budget_variance", .label = QT_TR_NOOP("Deviation from the budget"),
                    .meaning = QT_TR_NOOP("By how much the actual cost of the budgets whose period ended in the month differs from what was approved, above or below, on average."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 5, .clause = "6.4", .subject = "budget",
                    .series = R"(
                        SELECT substr(period_to, 1, 7) AS period, avg(100.0 * abs(actual_amount - approved_amount) / approved_amount) AS value
                        FROM budget WHERE period_to >= :from_date AND period_to < min(:to_date, :today) AND state IN ('running', 'closed') AND actual_amount IS NOT NULL AND approved_amount > 0
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM budget
                        WHERE period_to >= :from_date AND period_to < min(:to_date, :today) AND state IN ('running', 'closed') AND actual_amount IS NOT NULL AND approved_amount > 0)"},
            Measure{.name = "forecast_accuracy", .label = QT_TR_NOOP("Accuracy of cost forecasts"),
                    .meaning = QT_TR_NOOP("How close the forecasts of the costs whose period ended in the month came to the actual amounts: 100 % is exact."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.4", .subject = "cost_line",
                    .series = R"(
                        SELECT substr(period_to, 1, 7) AS period, avg(max(0.0, 100.0 * (1 - abs(forecast - actual) * 1.0 / actual))) AS value
                        FROM cost_line WHERE period_to >= :from_date AND period_to < min(:to_date, :today) AND forecast IS NOT NULL AND actual > 0
                        GROUP BY period)",
                    .records = "SELECT id FROM cost_line WHERE period_to >= :from_date AND period_to < min(:to_date, :today) AND forecast IS NOT NULL AND actual > 0"},
            Measure{.name = "cost_per_service", .label = QT_TR_NOOP("Cost per service"),
                    .meaning = QT_TR_NOOP("Direct costs and shares of indirect costs whose period ended in the month, for each service that had any, on average."),
                    .unit = Unit::Money, .better = Better::Lower, .clause = "6.4", .subject = "cost_line",
                    .series = R"(
                        SELECT substr(cost_line.period_to, 1, 7) AS period,
                               sum(actual / 100.0 * CASE directness WHEN 'indirect' THEN coalesce(allocation_percent, 0) / 100.0 ELSE 1 END) / count(DISTINCT budget.service) AS value
                        FROM cost_line JOIN budget ON budget.id = cost_line.budget
                        WHERE cost_line.period_to >= :from_date AND cost_line.period_to < :to_date AND actual IS NOT NULL AND budget.service IS NOT NULL
                        GROUP BY period)",
                    .records = R"(
                        SELECT cost_line.id FROM cost_line JOIN budget ON budget.id = cost_line.budget
                        WHERE cost_line.period_to >= :from_date AND cost_line.period_to < :to_date AND actual IS NOT NULL AND budget.service IS NOT NULL)"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "budgeting_and_accounting",
            .context = "BudgetingAndAccounting",
            .label = QT_TR_NOOP("Budgeting and accounting for services"),
            .clause = "6.4",
            .asks = QT_TR_NOOP("By policy and procedure the costs of services are budgeted and accounted for by type, indirect ones are shared out, and money is controlled and approved. "
                               "Cost is monitored and reported against the budget, forecasts are reviewed, and changes are costed before they are decided."),
            .audit = QT_TR_NOOP("An auditor asks what a service costs and how that figure comes about, then for the approved budget, the latest report against it and what was decided from the forecast. "
                                "Services without a budget and shares of overheads that nobody can explain are found first."),
            .records = {budget(), costLine()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(BudgetingAndAccounting::declare()));

} // namespace

Process budgetingAndAccounting()
{
    return BudgetingAndAccounting::declare();
}

} // namespace itsms
