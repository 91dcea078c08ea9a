// DRAFT Service reports.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ServiceReports
{
    Q_DECLARE_TR_FUNCTIONS(ServiceReports)

public:
    // clang-format off
    static constexpr RecordType reportDefinition()
    {
        // GUARDS: draft>agreed: identity, purpose, audience, frequency and data_sources filled, agreed_on set
        // LINKED FROM: ServiceReport.definition
        return RecordType{
            .name = "report_definition",
            .prefix = "RDF",
            .label = QT_TR_NOOP("Report definition"),
            .plural = QT_TR_NOOP("Report definitions"),
            .purpose = QT_TR_NOOP("Agreed description of a service report."),
            .fields = {
                Field{.name = "identity", .label = QT_TR_NOOP("Identity"), .listed = true},
                Field{.name = "purpose", .label = QT_TR_NOOP("Purpose"), .kind = Kind::LongText},
                Field{.name = "audience", .label = QT_TR_NOOP("Audience"), .kind = Kind::Links, .target = "interested_party"},
                Field{.name = "audience_customers", .label = QT_TR_NOOP("Audience customers"), .kind = Kind::Links, .target = "customer"},
                Field{.name = "frequency", .label = QT_TR_NOOP("Frequency"), .kind = Kind::Choice, .listed = true, .choices = {{"weekly", QT_TR_NOOP("Weekly")}, {"monthly", QT_TR_NOOP("Monthly")}, {"quarterly", QT_TR_NOOP("Quarterly")}, {"yearly", QT_TR_NOOP("Yearly")}, {"event", QT_TR_NOOP("Event")}}},
                Field{.name = "data_sources", .label = QT_TR_NOOP("Data sources"), .kind = Kind::LongText},
                Field{.name = "contents", .label = QT_TR_NOOP("Contents"), .kind = Kind::LongText}, // list
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "agreed_with", .label = QT_TR_NOOP("Agreed with"), .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date},
                Field{.name = "producer", .label = QT_TR_NOOP("Producer"), .kind = Kind::Person},
                Field{.name = "valid_from", .label = QT_TR_NOOP("Valid from"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"draft"}, .to = "agreed"},
                Transition{.name = "to_active", .label = QT_TR_NOOP("TO Active"), .from = {"agreed"}, .to = "active"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .clause = "6.2",
        };
    }

    static constexpr RecordType serviceReport()
    {
        // GUARDS: draft>issued: every content of the definition covered or stated as nil
        // LINKED FROM: ReviewInput.sources; Decision.report; Improvement.reported_in; Complaint.reported_in; ConfigurationAudit.reported_in
        return RecordType{
            .name = "service_report",
            .prefix = "RPT",
            .label = QT_TR_NOOP("Service report"),
            .plural = QT_TR_NOOP("Service reports"),
            .purpose = QT_TR_NOOP("One issued report."),
            .fields = {
                Field{.name = "definition", .label = QT_TR_NOOP("Definition"), .kind = Kind::Link, .listed = true, .target = "report_definition"},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "due_on", .label = QT_TR_NOOP("Due on"), .kind = Kind::Date, .listed = true},
                Field{.name = "issued_on", .label = QT_TR_NOOP("Issued on"), .kind = Kind::Date, .listed = true},
                Field{.name = "issued_by", .label = QT_TR_NOOP("Issued by"), .kind = Kind::Person, .listed = true},
                Field{.name = "contents_covered", .label = QT_TR_NOOP("Contents covered"), .kind = Kind::LongText}, // list
                Field{.name = "major_incidents", .label = QT_TR_NOOP("Major incidents"), .kind = Kind::Links, .target = "incident"},
                Field{.name = "deployments", .label = QT_TR_NOOP("Deployments"), .kind = Kind::Links, .target = "deployment", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "invocations", .label = QT_TR_NOOP("Invocations"), .kind = Kind::Links, .target = "plan_test"},
                Field{.name = "nonconformities", .label = QT_TR_NOOP("Nonconformities"), .kind = Kind::Links, .target = "nonconformity"},
                Field{.name = "findings", .label = QT_TR_NOOP("Findings"), .kind = Kind::LongText},
                Field{.name = "decisions", .label = QT_TR_NOOP("Decisions"), .kind = Kind::Links, .target = "decision"},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "distributed_to", .label = QT_TR_NOOP("Distributed to"), .kind = Kind::Links, .target = "interested_party"},
                Field{.name = "file", .label = QT_TR_NOOP("File"), .kind = Kind::Attachment},
                Field{.name = "file_sha256", .label = QT_TR_NOOP("File sha256"), .section = QT_TR_NOOP("SECTION 2")},
            },
            .states = {
                State{.name = "due", .label = QT_TR_NOOP("Due")},
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "issued", .label = QT_TR_NOOP("Issued")},
                State{.name = "discussed", .label = QT_TR_NOOP("Discussed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_draft", .label = QT_TR_NOOP("TO Draft"), .from = {"due"}, .to = "draft"},
                Transition{.name = "to_issued", .label = QT_TR_NOOP("TO Issued"), .from = {"draft"}, .to = "issued"},
                Transition{.name = "to_discussed", .label = QT_TR_NOOP("TO Discussed"), .from = {"issued"}, .to = "discussed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"discussed"}, .to = "closed"},
            },
            .clause = "6.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "service_reports",
            .context = "ServiceReports",
            .label = QT_TR_NOOP("Service reports"),
            .clause = "6.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {reportDefinition(), serviceReport()},
        };
    }
    // clang-format on
};

static_assert(isSound(ServiceReports::declare()));

} // namespace

Process serviceReports()
{
    return ServiceReports::declare();
}

} // namespace itsms
