// Measurement: the indicators, the organisation's own targets, what was measured period by period, and the analysis of trends.
#include "core/processes/measurement_sql.h"
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
        return RecordType{
            .name = "kpi",
            .prefix = "KPI",
            .label = QT_TR_NOOP("Indicator"),
            .plural = QT_TR_NOOP("Indicators"),
            .purpose = QT_TR_NOOP("By which figure the success of a process is judged: your own target for a measure of the workbench, or an indicator you measure yourselves."),
            .fields = {
                Field{.name = "process",     .label = QT_TR_NOOP("Process"),            .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "measure",     .label = QT_TR_NOOP("Measure"),            .kind = Kind::Choice, .listed = true, .offers = Offers::Measures,
                      .help = QT_TR_NOOP("A measure that the workbench computes from the records; empty for an indicator you measure yourselves.")},
                Field{.name = "target",      .label = QT_TR_NOOP("Target"),             .kind = Kind::Decimal, .listed = true,
                      .help = QT_TR_NOOP("In the unit of the measure. It counts in place of the target that the workbench comes with.")},
                Field{.name = "warning",     .label = QT_TR_NOOP("Warn from"),          .kind = Kind::Decimal,
                      .help = QT_TR_NOOP("The value at which somebody should act although the target is still met.")},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"),        .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who watches it and says what is done when the target is missed.")},
                Field{.name = "valid_from",  .label = QT_TR_NOOP("Valid from"),         .kind = Kind::Date},
                Field{.name = "valid_to",    .label = QT_TR_NOOP("Valid until"),        .kind = Kind::Date, .help = QT_TR_NOOP("The last day it counts; empty where it has no end.")},
                Field{.name = "definition",  .label = QT_TR_NOOP("Definition"),         .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is counted, and against what."), .section = QT_TR_NOOP("Measured yourselves")},
                Field{.name = "formula",     .label = QT_TR_NOOP("Formula"),            .kind = Kind::LongText},
                Field{.name = "unit",        .label = QT_TR_NOOP("Unit"),               .help = QT_TR_NOOP("Such as %, h, d or GB.")},
                Field{.name = "direction",   .label = QT_TR_NOOP("Better"),             .kind = Kind::Choice, .choices = {
                    {"up",   QT_TR_NOOP("Higher is better")},
                    {"down", QT_TR_NOOP("Lower is better")}}},
                Field{.name = "frequency",   .label = QT_TR_NOOP("Measured every"),     .kind = Kind::Choice, .listed = true, .choices = {
                    {"weekly",    QT_TR_NOOP("Week")},
                    {"monthly",   QT_TR_NOOP("Month")},
                    {"quarterly", QT_TR_NOOP("Quarter")},
                    {"yearly",    QT_TR_NOOP("Year")}}},
                Field{.name = "data_source", .label = QT_TR_NOOP("Source of the data"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where the figures come from, so that somebody else finds the same.")},
                Field{.name = "clause_2011", .label = QT_TR_NOOP("Clause, 2011 edition"), .help = QT_TR_NOOP("Under which the indicator stands among the measures; that of its process where empty.")},
                Field{.name = "measurements", .label = QT_TR_NOOP("Measurements"),      .kind = Kind::Rows, .target = "measurement"},
            },
            .states = {
                State{.name = "draft",   .label = QT_TR_NOOP("Draft")},
                State{.name = "active",  .label = QT_TR_NOOP("In use")},
                State{.name = "retired", .label = QT_TR_NOOP("No longer in use"), .closed = true},
            },
            .transitions = {
                Transition{.name = "activate", .label = QT_TR_NOOP("Put into use"), .from = {"draft"}, .to = "active", .needs = {"responsible"}, .stamps = {"valid_from"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Indicator you measure yourselves without saying how often and which way is better: %n."), .type = "kpi",
                            .records = "SELECT id FROM kpi WHERE id = :id AND coalesce(measure, '') = '' AND (frequency IS NULL OR direction IS NULL)"},
                    Blocker{.message = QT_TR_NOOP("Indicators in use that already set a target for this measure: %n."), .type = "kpi",
                            .records = "SELECT other.id FROM kpi AS this JOIN kpi AS other ON other.measure = this.measure AND other.id <> this.id "
                                       "WHERE this.id = :id AND this.measure <> '' AND this.target IS NOT NULL AND other.target IS NOT NULL AND other.state = 'active'"}}},
                Transition{.name = "retire",   .label = QT_TR_NOOP("Take out of use"), .from = {"active"}, .to = "retired", .stamps = {"valid_to"}},
            },
            .deadlines = {
                Deadline{.name = "end", .label = QT_TR_NOOP("End of the indicator"), .due = "valid_to", .awaited = "state = 'active'", .person = "responsible"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Set an objective"),       .type = "objective",   .through = "kpi"},
                FollowUp{.label = QT_TR_NOOP("Suggest an improvement"), .type = "improvement", .through = "kpi"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType measurement()
    {
        return RecordType{
            .name = "measurement",
            .prefix = "MEA",
            .label = QT_TR_NOOP("Measurement"),
            .plural = QT_TR_NOOP("Measurements"),
            .purpose = QT_TR_NOOP("What was measured of an indicator, a service target or a capacity in a period, and why it was missed."),
            .fields = {
                Field{.name = "kpi",             .label = QT_TR_NOOP("Indicator"),       .kind = Kind::Link, .listed = true, .target = "kpi",
                      .help = QT_TR_NOOP("Empty for the value of a service target or a capacity.")},
                Field{.name = "service_target",  .label = QT_TR_NOOP("Service target"),  .kind = Kind::Link, .listed = true, .target = "service_target"},
                Field{.name = "capacity_metric", .label = QT_TR_NOOP("Capacity metric"), .kind = Kind::Link, .target = "capacity_metric"},
                Field{.name = "service",         .label = QT_TR_NOOP("Service"),         .kind = Kind::Link, .target = "service"},
                Field{.name = "period_from",     .label = QT_TR_NOOP("From"),            .kind = Kind::Date},
                Field{.name = "period_to",       .label = QT_TR_NOOP("Until"),           .kind = Kind::Date, .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("The last day of the period; it counts in the month of this day.")},
                Field{.name = "value",           .label = QT_TR_NOOP("Value"),           .kind = Kind::Decimal, .listed = true},
                Field{.name = "target_at_time",  .label = QT_TR_NOOP("Target then"),     .kind = Kind::Decimal, .listed = true, .help = QT_TR_NOOP("Where it was another one than today's.")},
                Field{.name = "met",             .label = QT_TR_NOOP("Target met"),      .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("May stay empty where value and target tell."), .section = QT_TR_NOOP("Origin and outcome")},
                Field{.name = "cause_of_miss",   .label = QT_TR_NOOP("Cause"),           .kind = Kind::LongText, .help = QT_TR_NOOP("Why the target was missed.")},
                Field{.name = "reviewed_on",     .label = QT_TR_NOOP("Reviewed on"),     .kind = Kind::Date},
                Field{.name = "numerator",       .label = QT_TR_NOOP("Cases that count"), .kind = Kind::Decimal, .help = QT_TR_NOOP("Of a share: how many of all cases, such as those in time.")},
                Field{.name = "denominator",     .label = QT_TR_NOOP("All cases"),       .kind = Kind::Decimal, .minimum = 0},
                Field{.name = "source",          .label = QT_TR_NOOP("How it came"),     .kind = Kind::Choice, .choices = {
                    {"computed", QT_TR_NOOP("Computed from records")},
                    {"manual",   QT_TR_NOOP("Entered by hand")},
                    {"imported", QT_TR_NOOP("Imported")}}},
            },
            .states = {
                State{.name = "recorded", .label = QT_TR_NOOP("Recorded")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "review", .label = QT_TR_NOOP("Record the review"), .from = {"recorded"}, .to = "reviewed", .needs = {"value"}, .stamps = {"reviewed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Missed target without a cause: %n."), .type = "measurement",
                            .records = "SELECT measurement.id FROM " ITSMS_MEASUREMENT_WITH_TARGETS
                                       "WHERE measurement.id = :id AND coalesce(measurement.cause_of_miss, '') = '' AND " ITSMS_MEASUREMENT_MET " = 0"}}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of a missed target"), .due = "date(period_to, '+31 days')", .awaited = "state = 'recorded' AND met = 0"},
            },
            .titleLabel = QT_TR_NOOP("Period in words"),
            .parent = "kpi",
        };
    }

    static constexpr RecordType trendAnalysis()
    {
        return RecordType{
            .name = "trend_analysis",
            .prefix = "TRD",
            .label = QT_TR_NOOP("Trend analysis"),
            .plural = QT_TR_NOOP("Trend analyses"),
            .purpose = QT_TR_NOOP("What the incidents, changes, complaints or figures of a period show when they are looked at together, and what was done about it."),
            .fields = {
                Field{.name = "subject_type",    .label = QT_TR_NOOP("Analysed"),          .kind = Kind::Choice, .listed = true, .choices = {
                    {"incident",          QT_TR_NOOP("Incidents")},
                    {"problem",           QT_TR_NOOP("Problems")},
                    {"change",            QT_TR_NOOP("Requests for change")},
                    {"release",           QT_TR_NOOP("Releases")},
                    {"security_incident", QT_TR_NOOP("Security incidents")},
                    {"complaint",         QT_TR_NOOP("Complaints")},
                    {"satisfaction",      QT_TR_NOOP("Satisfaction of customers")},
                    {"availability",      QT_TR_NOOP("Availability")},
                    {"capacity",          QT_TR_NOOP("Capacity")},
                    {"request",           QT_TR_NOOP("Service requests")}}},
                Field{.name = "period_from",     .label = QT_TR_NOOP("From"),              .kind = Kind::Date, .listed = true},
                Field{.name = "period_to",       .label = QT_TR_NOOP("Until"),             .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day of the period.")},
                Field{.name = "analyst",         .label = QT_TR_NOOP("Analysed by"),       .kind = Kind::Person, .listed = true},
                Field{.name = "interval_days",   .label = QT_TR_NOOP("Again after (days)"), .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("The planned interval to the next analysis, such as 92.")},
                Field{.name = "method",          .label = QT_TR_NOOP("Method"),            .kind = Kind::LongText, .help = QT_TR_NOOP("How the records were grouped and compared.")},
                Field{.name = "records_counted", .label = QT_TR_NOOP("Records counted"),   .kind = Kind::Integer, .minimum = 0},
                Field{.name = "findings",        .label = QT_TR_NOOP("What it shows"),     .kind = Kind::LongText, .section = QT_TR_NOOP("Result")},
                Field{.name = "trend",           .label = QT_TR_NOOP("Trend"),             .kind = Kind::Choice, .listed = true, .choices = {
                    {"better", QT_TR_NOOP("Better")},
                    {"same",   QT_TR_NOOP("The same")},
                    {"worse",  QT_TR_NOOP("Worse")}}},
                Field{.name = "analysed_on",     .label = QT_TR_NOOP("Analysed on"),       .kind = Kind::Date},
                Field{.name = "reviewed_on",     .label = QT_TR_NOOP("Reviewed on"),       .kind = Kind::Date},
                Field{.name = "problems",        .label = QT_TR_NOOP("Problems raised"),   .kind = Kind::Links, .target = "problem"},
                Field{.name = "improvements",    .label = QT_TR_NOOP("Improvements suggested"), .kind = Kind::Links, .target = "improvement"},
                Field{.name = "actions",         .label = QT_TR_NOOP("Actions"),           .kind = Kind::Links, .target = "action_item"},
            },
            .states = {
                State{.name = "planned",  .label = QT_TR_NOOP("Planned")},
                State{.name = "analysed", .label = QT_TR_NOOP("Analysed")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "analyse", .label = QT_TR_NOOP("Record the analysis"), .from = {"planned"},  .to = "analysed",
                           .needs = {"subject_type", "period_from", "period_to", "analyst", "records_counted"}, .stamps = {"analysed_on"}},
                Transition{.name = "review",  .label = QT_TR_NOOP("Record the review"),   .from = {"analysed"}, .to = "reviewed", .needs = {"findings", "trend"}, .stamps = {"reviewed_on"}},
            },
            .deadlines = {
                Deadline{.name = "analysis", .label = QT_TR_NOOP("Analysis of the period"), .due = "date(period_to, '+31 days')", .awaited = "state = 'planned'", .person = "analyst"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Raise a problem"),        .type = "problem",     .through = "problems"},
                FollowUp{.label = QT_TR_NOOP("Suggest an improvement"), .type = "improvement", .through = "improvements"},
                FollowUp{.label = QT_TR_NOOP("Plan an action"),         .type = "action_item", .through = "actions"},
            },
            .episode = true,
            .clause = "6.5",
        };
    }

    static constexpr std::vector<Check> measurementChecks()
    {
        return {
            Check{.name = "indicator_measured_each_period",
                  .label = QT_TR_NOOP("Each indicator in use that the workbench does not compute has a measurement for every period that ended more than 7 days ago"),
                  .remedy = QT_TR_NOOP("Record the missing measurements of the last 12 months, or take the indicator out of use."),
                  .clause = "4.5.3", .subject = "kpi",
                  .offenders = ITSMS_ELAPSED_SPANS R"(
                      SELECT DISTINCT kpi.id FROM kpi
                      JOIN span ON span.length = CASE kpi.frequency WHEN 'weekly' THEN 'week' WHEN 'monthly' THEN 'month' WHEN 'quarterly' THEN 'quarter' ELSE 'year' END
                      WHERE kpi.state = 'active' AND coalesce(kpi.measure, '') = '' AND kpi.frequency IS NOT NULL
                        AND span.start >= coalesce(kpi.valid_from, (SELECT min(period_from) FROM measurement WHERE measurement.kpi = kpi.id), '')
                        AND span.next < date(:today, '-6 days')
                        AND NOT EXISTS (SELECT 1 FROM measurement WHERE measurement.kpi = kpi.id AND measurement.value IS NOT NULL
                                        AND measurement.period_to >= span.start AND measurement.period_to < span.next))"},
            Check{.name = "target_measured_each_period",
                  .label = QT_TR_NOOP("Each active service target in force has a measurement for every period that ended more than 7 days ago"),
                  .remedy = QT_TR_NOOP("Record the missing measurements of the last 12 months. Times that the service report computes from incidents and requests need none."),
                  .clause = "6.1", .subject = "service_target", .severity = Severity::Major,
                  .offenders = ITSMS_ELAPSED_SPANS R"(
                      SELECT DISTINCT own.id FROM service_target AS own JOIN span ON span.length = own.period
                      LEFT JOIN service_level_agreement AS sla ON sla.id = own.sla LEFT JOIN contract ON contract.id = own.contract
                      LEFT JOIN operational_agreement AS internal ON internal.id = own.agreement
                      WHERE own.state = 'active' AND (sla.state IN ('in_force', 'in_review') OR contract.state IN ('in_force', 'expiring') OR internal.state = 'in_force')
                        AND NOT coalesce(own.sla IS NOT NULL AND own.metric IN ('response_time', 'resolution_time', 'fulfilment_time')
                                         AND own.comparison = 'at_most' AND own.unit IN ('min', 'h', 'd'), 0)
                        AND span.start >= coalesce(sla.valid_from, contract.valid_from, internal.agreed_on, '') AND span.next < date(:today, '-6 days')
                        AND NOT EXISTS (SELECT 1 FROM measurement WHERE measurement.service_target = own.id AND coalesce(measurement.value, measurement.met) IS NOT NULL
                                        AND measurement.period_to >= span.start AND measurement.period_to < span.next))"},
            Check{.name = "missed_target_explained",
                  .label = QT_TR_NOOP("Each missed target of an indicator or a service has a cause, or a nonconformity that follows it up"),
                  .remedy = QT_TR_NOOP("Record why the target was missed, or raise a nonconformity with the number of this measurement as its source."),
                  .clause = "4.5.4.1", .subject = "measurement", .severity = Severity::Major,
                  .offenders = "SELECT measurement.id FROM " ITSMS_MEASUREMENT_WITH_TARGETS
                               "WHERE coalesce(measurement.cause_of_miss, '') = '' AND " ITSMS_MEASUREMENT_MET " = 0 "
                               "AND NOT EXISTS (SELECT 1 FROM nonconformity WHERE nonconformity.source_record = measurement.ref AND nonconformity.state <> 'rejected')"},
            Check{.name = "missed_service_target_reviewed",
                  .label = QT_TR_NOOP("Each missed service target has a cause and was reviewed within 31 days after its period"),
                  .remedy = QT_TR_NOOP("Find the cause, review the result with those who answer for it and record the day."),
                  .clause = "6.1", .subject = "measurement",
                  .offenders = "SELECT measurement.id FROM " ITSMS_MEASUREMENT_WITH_TARGETS
                               "WHERE measurement.service_target IS NOT NULL AND " ITSMS_MEASUREMENT_MET " = 0 AND coalesce(measurement.period_to, '') < date(:today, '-31 days') "
                               "AND (coalesce(measurement.cause_of_miss, '') = '' OR measurement.reviewed_on IS NULL)"},
        };
    }

    static constexpr std::vector<Check> trendChecks()
    {
        return {
            Check{.name = "incident_trends_analysed",
                  .label = QT_TR_NOOP("The trends of incidents and of problems were analysed for each quarter that ended within the last 12 months and more than a month ago"),
                  .remedy = QT_TR_NOOP("Analyse the incidents and the problems of the quarter and record both trend analyses with their period."),
                  .clause = "8.2", .subject = "process",
                  .offenders = ITSMS_ELAPSED_SPANS R"(
                      , analysis(kind, first, last) AS (SELECT subject_type, period_from, period_to FROM trend_analysis WHERE state IN ('analysed', 'reviewed'))
                      SELECT id FROM process
                      WHERE state = 'operating' AND clause_2011 LIKE '8.2%'
                        AND EXISTS (
                            SELECT 1 FROM span WHERE length = 'quarter' AND next < date(:today, '-31 days') AND (
                                (EXISTS (SELECT 1 FROM incident WHERE reported_at >= unixepoch(start) AND reported_at < unixepoch(next) AND incident.state <> 'cancelled')
                                 AND NOT EXISTS (SELECT 1 FROM analysis WHERE kind = 'incident' AND last >= start AND (last < next OR first <= start)))
                             OR (EXISTS (SELECT 1 FROM problem WHERE identified_on >= start AND identified_on < next AND problem.state <> 'cancelled')
                                 AND NOT EXISTS (SELECT 1 FROM analysis WHERE kind = 'problem' AND last >= start AND (last < next OR first <= start))))))"},
            Check{.name = "change_trends_analysed",
                  .label = QT_TR_NOOP("The trends of requests for change were analysed within the planned interval"),
                  .remedy = QT_TR_NOOP("Analyse the requests for change since the last analysis, and say after how many days it is done again."),
                  .clause = "9.2", .subject = "process",
                  .offenders = R"(
                      SELECT id FROM process
                      WHERE state = 'operating' AND clause_2011 LIKE '9.2%' AND EXISTS (SELECT 1 FROM change)
                        AND NOT EXISTS (SELECT 1 FROM trend_analysis AS analysis WHERE subject_type = 'change' AND analysis.state IN ('analysed', 'reviewed')
                                        AND date(analysed_on, '+' || interval_days || ' days') >= :today))"},
        };
    }

    static constexpr std::vector<Check> checks()
    {
        std::vector<Check> all = measurementChecks();
        for (const Check &check : trendChecks())
            all.push_back(check);
        return all;
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "service_targets_met", .label = QT_TR_NOOP("Service targets met"),
                    .meaning = QT_TR_NOOP("Of the measurements of service targets whose period ended in the month, those that met their target."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.1", .subject = "measurement",
                    .series = "SELECT substr(measurement.period_to, 1, 7) AS period, 100.0 * avg(" ITSMS_MEASUREMENT_MET ") AS value FROM " ITSMS_MEASUREMENT_WITH_TARGETS
                              "WHERE measurement.period_to >= :from_date AND measurement.period_to < :to_date AND measurement.service_target IS NOT NULL "
                              "AND " ITSMS_MEASUREMENT_MET " IS NOT NULL GROUP BY 1",
                    .records = "SELECT measurement.id FROM " ITSMS_MEASUREMENT_WITH_TARGETS
                               "WHERE measurement.period_to >= :from_date AND measurement.period_to < :to_date AND measurement.service_target IS NOT NULL "
                               "AND " ITSMS_MEASUREMENT_MET " IS NOT NULL"},
        };
    }

    static constexpr OwnMeasures ownMeasures()
    {
        return {
            .measures = R"(
                SELECT kpi.id AS id, kpi.ref AS name, kpi.title AS label, kpi.definition AS meaning,
                       coalesce(nullif(trim(kpi.clause_2011), ''), nullif(trim(process.clause_2011), ''), '4.5.4.1') AS clause,
                       kpi.unit AS unit, CASE kpi.direction WHEN 'down' THEN 'lower' ELSE 'higher' END AS better, kpi.target AS target, kpi.process AS keeper
                FROM kpi LEFT JOIN process ON process.id = kpi.process
                WHERE kpi.state = 'active' AND coalesce(kpi.measure, '') = ''
                ORDER BY kpi.id)",
            .series = R"(
                SELECT substr(period_to, 1, 7) AS period, avg(value) AS value FROM measurement
                WHERE kpi = :id AND period_to >= :from_date AND period_to < :to_date AND value IS NOT NULL
                GROUP BY 1)",
            .records = "SELECT id FROM measurement WHERE kpi = :id AND period_to >= :from_date AND period_to < :to_date AND value IS NOT NULL",
            .subject = "measurement",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "measurement",
            .context = "Measurement",
            .label = QT_TR_NOOP("Monitoring and measurement"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("The management system and the services are monitored and measured by suitable methods, which show whether processes and services reach what was planned. "
                               "Where they do not, the cause is found and something is done about it."),
            .audit = QT_TR_NOOP("An auditor asks for the indicators of each process, their targets and who watches them, and follows a missed one to its cause and to what was decided. "
                                "Figures that nobody looks at, gaps in the series and trends that were never analysed are found first."),
            .records = {kpi(), measurement(), trendAnalysis()},
            .checks = checks(),
            .measures = measures(),
            .measureTargets = R"(
                SELECT measure, target FROM kpi
                WHERE state = 'active' AND measure <> '' AND target IS NOT NULL AND coalesce(valid_from, :today) <= :today AND coalesce(valid_to, :today) >= :today
                ORDER BY coalesce(valid_from, ''), id)",
            .ownMeasures = ownMeasures(),
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
