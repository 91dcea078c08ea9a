// Service reporting: which reports were agreed with whom, and each report as it was issued and acted upon.
#include "core/processes/processes.h"
#include "core/processes/service_report.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServiceReporting
{
    Q_DECLARE_TR_FUNCTIONS(ServiceReporting)

public:
    // clang-format off
    /// The six contents that the reports of a period cover together: agreed in the definition, ticked in the report.
    static constexpr std::vector<Field> withContents(std::vector<Field> fields, Label section, Label help)
    {
        fields.push_back(Field{.name = "covers_targets",         .label = QT_TR_NOOP("Performance against targets"),   .kind = Kind::YesNo, .help = help, .section = section});
        fields.push_back(Field{.name = "covers_events",          .label = QT_TR_NOOP("Significant events"),            .kind = Kind::YesNo,
                               .help = QT_TR_NOOP("At least major incidents, deployments of new or changed services, and continuity plans put into action.")});
        fields.push_back(Field{.name = "covers_workload",        .label = QT_TR_NOOP("Workload"),                      .kind = Kind::YesNo, .help = QT_TR_NOOP("Volumes, and when they change.")});
        fields.push_back(Field{.name = "covers_nonconformities", .label = QT_TR_NOOP("Nonconformities and causes"),    .kind = Kind::YesNo});
        fields.push_back(Field{.name = "covers_trends",          .label = QT_TR_NOOP("Trends"),                        .kind = Kind::YesNo});
        fields.push_back(Field{.name = "covers_satisfaction",    .label = QT_TR_NOOP("Satisfaction and complaints"),   .kind = Kind::YesNo, .help = QT_TR_NOOP("With what was made of them.")});
        return fields;
    }

    static constexpr RecordType reportDefinition()
    {
        return RecordType{
            .name = "report_definition",
            .prefix = "RDF",
            .label = QT_TR_NOOP("Report definition"),
            .plural = QT_TR_NOOP("Report definitions"),
            .purpose = QT_TR_NOOP("The agreed description of each service report: what it is for, who receives it, how often, and where its figures come from."),
            .fields = withContents({
                Field{.name = "frequency",          .label = QT_TR_NOOP("How often"),       .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"weekly",    QT_TR_NOOP("Weekly")},
                    {"monthly",   QT_TR_NOOP("Monthly")},
                    {"quarterly", QT_TR_NOOP("Quarterly")},
                    {"yearly",    QT_TR_NOOP("Yearly")},
                    {"event",     QT_TR_NOOP("After certain events")}}},
                Field{.name = "services",           .label = QT_TR_NOOP("Services"),        .kind = Kind::Links, .listed = true, .target = "service",
                      .help = QT_TR_NOOP("Which services it reports on; empty where it is about all.")},
                Field{.name = "producer",           .label = QT_TR_NOOP("Who produces it"), .kind = Kind::Person, .listed = true},
                Field{.name = "purpose",            .label = QT_TR_NOOP("Purpose"),         .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which decisions it is to make possible."), .section = QT_TR_NOOP("Purpose and audience")},
                Field{.name = "audience_customers", .label = QT_TR_NOOP("For the customers"), .kind = Kind::Links, .listed = true, .target = "customer"},
                Field{.name = "audience",           .label = QT_TR_NOOP("For other parties"), .kind = Kind::Links, .target = "interested_party",
                      .help = QT_TR_NOOP("Such as top management, a supplier or a regulator.")},
                Field{.name = "data_sources",       .label = QT_TR_NOOP("Data sources"),    .kind = Kind::LongText, .help = QT_TR_NOOP("From which records and tools each figure is taken.")},
                Field{.name = "agreed_with",        .label = QT_TR_NOOP("Agreed with"),     .help = QT_TR_NOOP("Who agreed to it on behalf of those who receive it.")},
                Field{.name = "agreed_on",          .label = QT_TR_NOOP("Agreed on"),       .kind = Kind::Date, .listed = true},
                Field{.name = "valid_from",         .label = QT_TR_NOOP("Valid from"),      .kind = Kind::Date, .help = QT_TR_NOOP("From when reports follow this description.")},
            }, QT_TR_NOOP("Contents"), QT_TR_NOOP("The six contents may be spread over several reports; together they have to be covered in each period.")),
            .states = {
                State{.name = "draft",   .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed",  .label = QT_TR_NOOP("Agreed")},
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",    .label = QT_TR_NOOP("Record agreement"), .from = {"draft"},  .to = "agreed",
                           .needs = {"purpose", "frequency", "data_sources", "agreed_with"}, .stamps = {"agreed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Report definition without anybody to receive the report: %n."), .type = "report_definition",
                            .records = R"(SELECT id FROM report_definition WHERE id = :id AND NOT EXISTS (SELECT 1 FROM report_definition_audience WHERE source = :id)
                                AND NOT EXISTS (SELECT 1 FROM report_definition_audience_customers WHERE source = :id))"}}},
                Transition{.name = "activate", .label = QT_TR_NOOP("Activate"),         .from = {"agreed"}, .to = "active",  .needs = {"producer"}, .stamps = {"valid_from"}},
                Transition{.name = "retire",   .label = QT_TR_NOOP("Retire"),           .from = {"active"}, .to = "retired"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Prepare a report"), .type = "service_report", .through = "definition"},
            },
            .titleLabel = QT_TR_NOOP("Name of the report"),
        };
    }

    static constexpr RecordType serviceReport()
    {
        return RecordType{
            .name = "service_report",
            .prefix = "RPT",
            .label = QT_TR_NOOP("Service report"),
            .plural = QT_TR_NOOP("Service reports"),
            .purpose = QT_TR_NOOP("Each report that is due or was issued: its period, what it covers, whom it reached, and what was decided because of it."),
            .fields = withContents({
                Field{.name = "definition",               .label = QT_TR_NOOP("Report definition"),  .kind = Kind::Link, .listed = true, .target = "report_definition"},
                Field{.name = "period_from",              .label = QT_TR_NOOP("Period from"),        .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "period_to",                .label = QT_TR_NOOP("Period until"),       .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day it is about.")},
                Field{.name = "due_on",                   .label = QT_TR_NOOP("Due on"),             .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "issued_on",                .label = QT_TR_NOOP("Issued on"),          .kind = Kind::Date, .listed = true},
                Field{.name = "issued_by",                .label = QT_TR_NOOP("Issued by"),          .kind = Kind::Person},
                Field{.name = "file",                     .label = QT_TR_NOOP("Report as issued"),   .kind = Kind::Attachment},
                Field{.name = "major_incidents",          .label = QT_TR_NOOP("Major incidents"),    .kind = Kind::Links, .target = "incident",
                      .help = QT_TR_NOOP("Those the report tells about."), .section = QT_TR_NOOP("Events it tells about")},
                Field{.name = "deployments",              .label = QT_TR_NOOP("Deployments"),        .kind = Kind::Links, .target = "deployment"},
                Field{.name = "invocations",              .label = QT_TR_NOOP("Continuity plans put into action"), .kind = Kind::Links, .target = "plan_test"},
                Field{.name = "nonconformities",          .label = QT_TR_NOOP("Nonconformities"),    .kind = Kind::Links, .target = "nonconformity"},
                Field{.name = "findings",                 .label = QT_TR_NOOP("Findings"),           .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What somebody has to decide on, such as a target that was missed again."), .section = QT_TR_NOOP("Findings and what follows")},
                Field{.name = "actions",                  .label = QT_TR_NOOP("Actions"),            .kind = Kind::Links, .target = "action_item",
                      .help = QT_TR_NOOP("What was agreed because of this report.")},
                Field{.name = "distributed_to_customers", .label = QT_TR_NOOP("Sent to customers"),  .kind = Kind::Links, .target = "customer"},
                Field{.name = "distributed_to",           .label = QT_TR_NOOP("Sent to other parties"), .kind = Kind::Links, .target = "interested_party"},
            }, QT_TR_NOOP("Contents covered"), QT_TR_NOOP("Yes also where the report says that there was nothing to tell.")),
            .states = {
                State{.name = "due",       .label = QT_TR_NOOP("Due")},
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "issued",    .label = QT_TR_NOOP("Issued")},
                State{.name = "discussed", .label = QT_TR_NOOP("Discussed")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "write",   .label = QT_TR_NOOP("Start writing"),     .from = {"due"},       .to = "draft"},
                Transition{.name = "issue",   .label = QT_TR_NOOP("Issue"),             .from = {"draft"},     .to = "issued",
                           .needs = {"definition", "period_from", "period_to", "issued_by"}, .stamps = {"issued_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Report that leaves out contents its definition promises: %n."), .type = "service_report",
                            .records = R"(SELECT report.id FROM service_report AS report JOIN report_definition AS agreed ON agreed.id = report.definition
                                WHERE report.id = :id AND (coalesce(report.covers_targets, 0) < agreed.covers_targets OR coalesce(report.covers_events, 0) < agreed.covers_events
                                  OR coalesce(report.covers_workload, 0) < agreed.covers_workload OR coalesce(report.covers_nonconformities, 0) < agreed.covers_nonconformities
                                  OR coalesce(report.covers_trends, 0) < agreed.covers_trends OR coalesce(report.covers_satisfaction, 0) < agreed.covers_satisfaction))"}}},
                Transition{.name = "discuss", .label = QT_TR_NOOP("Record discussion"), .from = {"issued"},    .to = "discussed"},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close report"),      .from = {"discussed"}, .to = "closed"},
            },
            .deadlines = {
                Deadline{.name = "issue", .label = QT_TR_NOOP("Issue of the report"), .due = "due_on", .awaited = "state IN ('due', 'draft')", .notice = 5},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a decision"),       .type = "decision",      .through = "report"},
                FollowUp{.label = QT_TR_NOOP("Agree an action"),         .type = "action_item",   .through = "actions"},
                FollowUp{.label = QT_TR_NOOP("Raise a nonconformity"),   .type = "nonconformity", .through = "nonconformities"},
            },
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "report_definition_complete",
                  .label = QT_TR_NOOP("Each active report definition states purpose, audience, frequency and data sources, and was agreed"),
                  .remedy = QT_TR_NOOP("Fill in what is missing and agree it with those who receive the report."),
                  .clause = "6.2", .subject = "report_definition",
                  .offenders = R"(
                      SELECT id FROM report_definition
                      WHERE state = 'active' AND (coalesce(purpose, '') = '' OR frequency IS NULL OR coalesce(data_sources, '') = '' OR agreed_on IS NULL
                        OR (NOT EXISTS (SELECT 1 FROM report_definition_audience WHERE source = report_definition.id)
                            AND NOT EXISTS (SELECT 1 FROM report_definition_audience_customers WHERE source = report_definition.id))))"},
            Check{.name = "service_report_on_time",
                  .label = QT_TR_NOOP("Each service report is issued by the day it is due"),
                  .remedy = QT_TR_NOOP("Issue the report now; where it went out late, find out why, or agree a day that can be kept. A late one is shown for a year."),
                  .clause = "6.2", .subject = "service_report",
                  .offenders = R"(
                      SELECT id FROM service_report
                      WHERE due_on < :today AND (issued_on IS NULL OR (issued_on > due_on AND due_on >= date(:today, '-365 days'))))"},
            Check{.name = "reports_cover_contents",
                  .label = QT_TR_NOOP("The reports of each period together cover the six contents the standard asks for"),
                  .remedy = QT_TR_NOOP("Add the missing content to this report or to another one of the period; where there was nothing to tell, say so in it."),
                  .clause = "6.2", .subject = "service_report",
                  .offenders = R"(
                      SELECT own.id FROM service_report AS own
                      WHERE own.state IN ('issued', 'discussed', 'closed') AND own.period_from >= date(:today, '-365 days')
                        AND 6 > (SELECT max(coalesce(covers_targets, 0)) + max(coalesce(covers_events, 0)) + max(coalesce(covers_workload, 0))
                                        + max(coalesce(covers_nonconformities, 0)) + max(coalesce(covers_trends, 0)) + max(coalesce(covers_satisfaction, 0))
                                 FROM service_report AS other
                                 WHERE other.state IN ('issued', 'discussed', 'closed') AND other.period_from <= coalesce(own.period_to, own.period_from)
                                   AND coalesce(other.period_to, other.period_from) >= own.period_from))"},
            Check{.name = "report_findings_acted_upon",
                  .label = QT_TR_NOOP("Each issued report was sent to somebody, and its findings led to decisions or actions"),
                  .remedy = QT_TR_NOOP("Record whom it was sent to; decide what to do about the findings, and tell the interested parties."),
                  .clause = "6.2", .subject = "service_report", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM service_report AS own
                      WHERE state IN ('issued', 'discussed', 'closed')
                        AND ((NOT EXISTS (SELECT 1 FROM service_report_distributed_to WHERE source = own.id)
                              AND NOT EXISTS (SELECT 1 FROM service_report_distributed_to_customers WHERE source = own.id))
                          OR (coalesce(findings, '') <> '' AND NOT EXISTS (SELECT 1 FROM decision WHERE decision.report = own.id)
                              AND NOT EXISTS (SELECT 1 FROM service_report_actions WHERE source = own.id))))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "reports_issued_on_time", .label = QT_TR_NOOP("Service reports issued on time"),
                    .meaning = QT_TR_NOOP("Reports due in the month that were issued by the day they were due, of all that were due."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 98, .clause = "6.2", .subject = "service_report",
                    .series = R"(
                        SELECT substr(due_on, 1, 7) AS period, 100.0 * avg(coalesce(issued_on <= due_on, 0)) AS value
                        FROM service_report WHERE due_on >= :from_date AND due_on < :to_date AND (issued_on IS NOT NULL OR due_on < :today)
                        GROUP BY period)",
                    .records = "SELECT id FROM service_report WHERE due_on >= :from_date AND due_on < :to_date AND (issued_on IS NOT NULL OR due_on < :today)"},
            Measure{.name = "report_actions_done_on_time", .label = QT_TR_NOOP("Actions from service reports done on time"),
                    .meaning = QT_TR_NOOP("Actions agreed because of a report and due in the month that were done by the day they were due, of all that were due."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "6.2", .subject = "action_item",
                    .series = R"(
                        SELECT substr(due_date, 1, 7) AS period, 100.0 * avg(coalesce(done_on <= due_date, 0)) AS value
                        FROM action_item
                        WHERE due_date >= :from_date AND due_date < :to_date AND state <> 'cancelled' AND (done_on IS NOT NULL OR due_date < :today)
                          AND id IN (SELECT target FROM service_report_actions)
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM action_item
                        WHERE due_date >= :from_date AND due_date < :to_date AND state <> 'cancelled' AND (done_on IS NOT NULL OR due_date < :today)
                          AND id IN (SELECT target FROM service_report_actions))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_reporting",
            .context = "ServiceReporting",
            .label = QT_TR_NOOP("Service reporting"),
            .clause = "6.2",
            .asks = QT_TR_NOOP("For each service it is agreed who receives which report, how often and with what in it. "
                               "Reports compare what was delivered with the targets, say what went wrong and what will be done, and are acted upon."),
            .audit = QT_TR_NOOP("An auditor takes an issued report and follows its figures down to the records they were counted from. "
                                "Reports that show no target, and figures that nobody can reproduce, are found first."),
            .records = {reportDefinition(), serviceReport()},
            .checks = checks(),
            .measures = measures(),
            .reports = {ServiceReportDeclaration::declare()},
        };
    }
    // clang-format on
};

static_assert(isSound(ServiceReporting::declare()));

} // namespace

Process serviceReporting()
{
    return ServiceReporting::declare();
}

} // namespace itsms
