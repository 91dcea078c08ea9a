// DRAFT Capacity management.
#include "core/processes/processes.h"

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
        // GUARDS: draft>approved: six 6.5 elements filled
        // LINKED FROM: CapacityMetric.plan
        return RecordType{
            .name = "capacity_plan",
            .prefix = "CAP",
            .label = QT_TR_NOOP("Capacity plan"),
            .plural = QT_TR_NOOP("Capacity plans"),
            .purpose = QT_TR_NOOP("Capacity plan."),
            .fields = {
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "demand_current", .label = QT_TR_NOOP("Demand current"), .kind = Kind::LongText},
                Field{.name = "demand_forecast", .label = QT_TR_NOOP("Demand forecast"), .kind = Kind::LongText},
                Field{.name = "impact_of_service_requirements", .label = QT_TR_NOOP("Impact of service requirements"), .kind = Kind::LongText},
                Field{.name = "upgrade_timescales", .label = QT_TR_NOOP("Upgrade timescales"), .kind = Kind::LongText},
                Field{.name = "upgrade_thresholds", .label = QT_TR_NOOP("Upgrade thresholds"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "upgrade_costs", .label = QT_TR_NOOP("Upgrade costs"), .kind = Kind::Money},
                Field{.name = "impact_of_external_changes", .label = QT_TR_NOOP("Impact of external changes"), .kind = Kind::LongText},
                Field{.name = "impact_of_technology", .label = QT_TR_NOOP("Impact of technology"), .kind = Kind::LongText},
                Field{.name = "predictive_procedures", .label = QT_TR_NOOP("Predictive procedures"), .kind = Kind::Link, .target = "document"},
                Field{.name = "resources", .label = QT_TR_NOOP("Resources"), .kind = Kind::Links, .target = "resource_need"},
                Field{.name = "metrics", .label = QT_TR_NOOP("Metrics"), .kind = Kind::Rows, .target = "capacity_metric"},
                Field{.name = "requirements", .label = QT_TR_NOOP("Requirements"), .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "smp", .label = QT_TR_NOOP("Smp"), .kind = Kind::Link, .target = "service_management_plan"},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force", .label = QT_TR_NOOP("In force")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft"}, .to = "approved"},
                Transition{.name = "to_in_force", .label = QT_TR_NOOP("TO In force"), .from = {"approved", "in_review"}, .to = "in_force"},
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"in_force"}, .to = "in_review"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"in_force"}, .to = "superseded"},
            },
            .clause = "6.5",
        };
    }

    static constexpr RecordType capacityMetric()
    {
        // GUARDS: 
        // LINKED FROM: Measurement.capacity_metric; CapacityPlan.metrics
        return RecordType{
            .name = "capacity_metric",
            .prefix = "CPM",
            .label = QT_TR_NOOP("Capacity metric"),
            .plural = QT_TR_NOOP("Capacity metrics"),
            .purpose = QT_TR_NOOP("Demand, utilisation or performance metric with thresholds."),
            .fields = {
                Field{.name = "plan", .label = QT_TR_NOOP("Plan"), .kind = Kind::Link, .required = true, .listed = true, .target = "capacity_plan"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "ci", .label = QT_TR_NOOP("Ci"), .kind = Kind::Link, .listed = true, .target = "configuration_item"},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"demand", QT_TR_NOOP("Demand")}, {"utilisation", QT_TR_NOOP("Utilisation")}, {"performance", QT_TR_NOOP("Performance")}, {"human", QT_TR_NOOP("Human")}, {"financial", QT_TR_NOOP("Financial")}}},
                Field{.name = "metric", .label = QT_TR_NOOP("Metric"), .listed = true},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit"), .listed = true},
                Field{.name = "capacity_limit", .label = QT_TR_NOOP("Capacity limit"), .kind = Kind::Decimal},
                Field{.name = "warning_threshold", .label = QT_TR_NOOP("Warning threshold"), .kind = Kind::Decimal},
                Field{.name = "critical_threshold", .label = QT_TR_NOOP("Critical threshold"), .kind = Kind::Decimal, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "current_value", .label = QT_TR_NOOP("Current value"), .kind = Kind::Decimal},
                Field{.name = "forecast_value", .label = QT_TR_NOOP("Forecast value"), .kind = Kind::Decimal},
                Field{.name = "forecast_date", .label = QT_TR_NOOP("Forecast date"), .kind = Kind::Date},
                Field{.name = "last_measured", .label = QT_TR_NOOP("Last measured"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .parent = "plan",
            .clause = "6.5",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "capacity_management",
            .context = "CapacityManagement",
            .label = QT_TR_NOOP("Capacity management"),
            .clause = "6.5",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {capacityPlan(), capacityMetric()},
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
