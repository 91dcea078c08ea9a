// DRAFT Measurement.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Measurement
{
    Q_DECLARE_TR_FUNCTIONS(Measurement)

public:
    // clang-format off
    static constexpr RecordType kpi()
    {
        // GUARDS: 
        // LINKED FROM: Process.kpis; Objective.kpi; Improvement.kpi; Measurement.kpi
        return RecordType{
            .name = "kpi",
            .prefix = "KPI",
            .label = QT_TR_NOOP("Kpi"),
            .plural = QT_TR_NOOP("Kpis"),
            .purpose = QT_TR_NOOP("Definition of a measure."),
            .fields = {
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "key", .label = QT_TR_NOOP("Key"), .listed = true},
                Field{.name = "definition", .label = QT_TR_NOOP("Definition"), .kind = Kind::LongText},
                Field{.name = "formula", .label = QT_TR_NOOP("Formula"), .kind = Kind::LongText},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit"), .listed = true},
                Field{.name = "direction", .label = QT_TR_NOOP("Direction"), .kind = Kind::Choice, .listed = true, .choices = {{"up", QT_TR_NOOP("Up")}, {"down", QT_TR_NOOP("Down")}}},
                Field{.name = "target", .label = QT_TR_NOOP("Target"), .kind = Kind::Decimal},
                Field{.name = "warning", .label = QT_TR_NOOP("Warning"), .kind = Kind::Decimal},
                Field{.name = "frequency", .label = QT_TR_NOOP("Frequency"), .kind = Kind::Choice, .choices = {{"weekly", QT_TR_NOOP("Weekly")}, {"monthly", QT_TR_NOOP("Monthly")}, {"quarterly", QT_TR_NOOP("Quarterly")}, {"yearly", QT_TR_NOOP("Yearly")}}, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "data_source", .label = QT_TR_NOOP("Data source"), .kind = Kind::LongText},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person},
                Field{.name = "clause_2011", .label = QT_TR_NOOP("Clause 2011")},
                Field{.name = "valid_from", .label = QT_TR_NOOP("Valid from"), .kind = Kind::Date},
                Field{.name = "valid_to", .label = QT_TR_NOOP("Valid to"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_active", .label = QT_TR_NOOP("TO Active"), .from = {"draft"}, .to = "active"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType measurement()
    {
        // GUARDS: recorded>reviewed: cause_of_miss filled when met is false
        // LINKED FROM: 
        return RecordType{
            .name = "measurement",
            .prefix = "MEA",
            .label = QT_TR_NOOP("Measurement"),
            .plural = QT_TR_NOOP("Measurements"),
            .purpose = QT_TR_NOOP("Measured value of a KPI, service target or capacity metric for a period."),
            .fields = {
                Field{.name = "kpi", .label = QT_TR_NOOP("Kpi"), .kind = Kind::Link, .required = true, .listed = true, .target = "kpi"},
                Field{.name = "service_target", .label = QT_TR_NOOP("Service target"), .kind = Kind::Link, .listed = true, .target = "service_target"},
                Field{.name = "capacity_metric", .label = QT_TR_NOOP("Capacity metric"), .kind = Kind::Link, .listed = true, .target = "capacity_metric"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "value", .label = QT_TR_NOOP("Value"), .kind = Kind::Decimal},
                Field{.name = "target_at_time", .label = QT_TR_NOOP("Target at time"), .kind = Kind::Decimal},
                Field{.name = "met", .label = QT_TR_NOOP("Met"), .kind = Kind::YesNo, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "numerator", .label = QT_TR_NOOP("Numerator"), .kind = Kind::Decimal},
                Field{.name = "denominator", .label = QT_TR_NOOP("Denominator"), .kind = Kind::Decimal},
                Field{.name = "source", .label = QT_TR_NOOP("Source"), .kind = Kind::Choice, .choices = {{"computed", QT_TR_NOOP("Computed")}, {"manual", QT_TR_NOOP("Manual")}, {"imported", QT_TR_NOOP("Imported")}}},
                Field{.name = "cause_of_miss", .label = QT_TR_NOOP("Cause of miss"), .kind = Kind::LongText},
                Field{.name = "reviewed_on", .label = QT_TR_NOOP("Reviewed on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "recorded", .label = QT_TR_NOOP("Recorded")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"recorded"}, .to = "reviewed"},
            },
            .parent = "kpi",
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType trendAnalysis()
    {
        // GUARDS: analysed>reviewed: findings filled
        // LINKED FROM: 
        return RecordType{
            .name = "trend_analysis",
            .prefix = "TRD",
            .label = QT_TR_NOOP("Trend analysis"),
            .plural = QT_TR_NOOP("Trend analysises"),
            .purpose = QT_TR_NOOP("Analysis of records over a period for patterns."),
            .fields = {
                Field{.name = "subject_type", .label = QT_TR_NOOP("Subject type"), .kind = Kind::Choice, .listed = true, .choices = {{"incident", QT_TR_NOOP("Incident")}, {"problem", QT_TR_NOOP("Problem")}, {"change", QT_TR_NOOP("Change")}, {"release", QT_TR_NOOP("Release")}, {"security_incident", QT_TR_NOOP("Security incident")}, {"complaint", QT_TR_NOOP("Complaint")}, {"satisfaction", QT_TR_NOOP("Satisfaction")}, {"availability", QT_TR_NOOP("Availability")}, {"capacity", QT_TR_NOOP("Capacity")}, {"request", QT_TR_NOOP("Request")}}},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "method", .label = QT_TR_NOOP("Method"), .kind = Kind::LongText},
                Field{.name = "records_counted", .label = QT_TR_NOOP("Records counted"), .kind = Kind::Integer, .listed = true},
                Field{.name = "findings", .label = QT_TR_NOOP("Findings"), .kind = Kind::LongText},
                Field{.name = "trend", .label = QT_TR_NOOP("Trend"), .kind = Kind::Choice, .choices = {{"better", QT_TR_NOOP("Better")}, {"same", QT_TR_NOOP("Same")}, {"worse", QT_TR_NOOP("Worse")}}},
                Field{.name = "analyst", .label = QT_TR_NOOP("Analyst"), .kind = Kind::Person},
                Field{.name = "analysed_on", .label = QT_TR_NOOP("Analysed on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "reviewed_on", .label = QT_TR_NOOP("Reviewed on"), .kind = Kind::Date},
                Field{.name = "interval_days", .label = QT_TR_NOOP("Interval days"), .kind = Kind::Integer},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date},
                Field{.name = "problems", .label = QT_TR_NOOP("Problems"), .kind = Kind::Links, .target = "problem"},
                Field{.name = "improvements", .label = QT_TR_NOOP("Improvements"), .kind = Kind::Links, .target = "improvement"},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "analysed", .label = QT_TR_NOOP("Analysed")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_analysed", .label = QT_TR_NOOP("TO Analysed"), .from = {"planned"}, .to = "analysed"},
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"analysed"}, .to = "reviewed"},
            },
            .clause = "6.5",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "measurement",
            .context = "Measurement",
            .label = QT_TR_NOOP("Measurement"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {kpi(), measurement(), trendAnalysis()},
        };
    }
    // clang-format on
};

static_assert(isSound(Measurement::declare()));

} // namespace

Process measurement()
{
    return Measurement::declare();
}

} // namespace itsms
