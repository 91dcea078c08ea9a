// DRAFT Budgeting and accounting for services.
#include "core/processes/processes.h"

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
        // GUARDS: submitted>approved: approver's authority covers approved_amount
        // LINKED FROM: CostLine.budget
        return RecordType{
            .name = "budget",
            .prefix = "BUD",
            .label = QT_TR_NOOP("Budget"),
            .plural = QT_TR_NOOP("Budgets"),
            .purpose = QT_TR_NOOP("Budget of a service or the SMS for a period."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "currency", .label = QT_TR_NOOP("Currency"), .listed = true},
                Field{.name = "planned_amount", .label = QT_TR_NOOP("Planned amount"), .kind = Kind::Money, .listed = true},
                Field{.name = "approved_amount", .label = QT_TR_NOOP("Approved amount"), .kind = Kind::Money, .listed = true},
                Field{.name = "approval_limit", .label = QT_TR_NOOP("Approval limit"), .kind = Kind::Money},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "lines", .label = QT_TR_NOOP("Lines"), .kind = Kind::Rows, .target = "cost_line"},
                Field{.name = "actual_amount", .label = QT_TR_NOOP("Actual amount"), .kind = Kind::Money},
                Field{.name = "forecast_amount", .label = QT_TR_NOOP("Forecast amount"), .kind = Kind::Money},
                Field{.name = "last_report_on", .label = QT_TR_NOOP("Last report on"), .kind = Kind::Date},
                Field{.name = "last_forecast_review", .label = QT_TR_NOOP("Last forecast review"), .kind = Kind::Date},
                Field{.name = "policy", .label = QT_TR_NOOP("Policy"), .kind = Kind::Link, .target = "document"},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "submitted", .label = QT_TR_NOOP("Submitted")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "running", .label = QT_TR_NOOP("Running")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_submitted", .label = QT_TR_NOOP("TO Submitted"), .from = {"draft"}, .to = "submitted"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"submitted"}, .to = "approved"},
                Transition{.name = "to_draft", .label = QT_TR_NOOP("TO Draft"), .from = {"submitted"}, .to = "draft"},
                Transition{.name = "to_running", .label = QT_TR_NOOP("TO Running"), .from = {"approved"}, .to = "running"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"running"}, .to = "closed"},
            },
            .clause = "6.4",
        };
    }

    static constexpr RecordType costLine()
    {
        // GUARDS: posted needs actual
        // LINKED FROM: Budget.lines
        return RecordType{
            .name = "cost_line",
            .prefix = "CST",
            .label = QT_TR_NOOP("Cost line"),
            .plural = QT_TR_NOOP("Cost lines"),
            .purpose = QT_TR_NOOP("Budgeted, actual and forecast cost of one type."),
            .fields = {
                Field{.name = "budget", .label = QT_TR_NOOP("Budget"), .kind = Kind::Link, .required = true, .listed = true, .target = "budget"},
                Field{.name = "cost_type", .label = QT_TR_NOOP("Cost type"), .kind = Kind::Choice, .listed = true, .choices = {{"asset", QT_TR_NOOP("Asset")}, {"licence", QT_TR_NOOP("Licence")}, {"shared_resource", QT_TR_NOOP("Shared resource")}, {"overhead", QT_TR_NOOP("Overhead")}, {"external_service", QT_TR_NOOP("External service")}, {"personnel", QT_TR_NOOP("Personnel")}, {"facility", QT_TR_NOOP("Facility")}}},
                Field{.name = "expense_kind", .label = QT_TR_NOOP("Expense kind"), .kind = Kind::Choice, .listed = true, .choices = {{"capital", QT_TR_NOOP("Capital")}, {"operating", QT_TR_NOOP("Operating")}}},
                Field{.name = "directness", .label = QT_TR_NOOP("Directness"), .kind = Kind::Choice, .listed = true, .choices = {{"direct", QT_TR_NOOP("Direct")}, {"indirect", QT_TR_NOOP("Indirect")}}},
                Field{.name = "allocation_key", .label = QT_TR_NOOP("Allocation key"), .listed = true},
                Field{.name = "allocation_percent", .label = QT_TR_NOOP("Allocation percent"), .kind = Kind::Percent, .listed = true},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date},
                Field{.name = "budgeted", .label = QT_TR_NOOP("Budgeted"), .kind = Kind::Money, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "actual", .label = QT_TR_NOOP("Actual"), .kind = Kind::Money},
                Field{.name = "forecast", .label = QT_TR_NOOP("Forecast"), .kind = Kind::Money},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .target = "supplier"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
                Field{.name = "asset", .label = QT_TR_NOOP("Asset"), .kind = Kind::Link, .target = "asset"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "committed", .label = QT_TR_NOOP("Committed")},
                State{.name = "posted", .label = QT_TR_NOOP("Posted"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_committed", .label = QT_TR_NOOP("TO Committed"), .from = {"planned"}, .to = "committed"},
                Transition{.name = "to_posted", .label = QT_TR_NOOP("TO Posted"), .from = {"committed", "planned"}, .to = "posted"},
            },
            .parent = "budget",
            .clause = "6.4",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "budgeting_and_accounting",
            .context = "BudgetingAndAccounting",
            .label = QT_TR_NOOP("Budgeting and accounting for services"),
            .clause = "6.4",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {budget(), costLine()},
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
