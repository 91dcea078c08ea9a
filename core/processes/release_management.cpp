// DRAFT Release and deployment management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ReleaseManagement
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseManagement)

public:
    // clang-format off
    static constexpr RecordType release()
    {
        // GUARDS: tested>accepted: criteria passed or decision_if_failed, approved_by set; accepted>deployed: baseline taken, all changes approved; deployed>evaluated: result and incidents_after set
        // LINKED FROM: AcceptanceCriterion.release; Incident.related_release; KnownError.permanent_fix_release; ConfigurationBaseline.release; Change.release; Deployment.release
        return RecordType{
            .name = "release",
            .prefix = "REL",
            .label = QT_TR_NOOP("Release"),
            .plural = QT_TR_NOOP("Releases"),
            .purpose = QT_TR_NOOP("Set of changes deployed together."),
            .fields = {
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"major", QT_TR_NOOP("Major")}, {"minor", QT_TR_NOOP("Minor")}, {"emergency", QT_TR_NOOP("Emergency")}}},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "changes", .label = QT_TR_NOOP("Changes"), .kind = Kind::Links, .target = "change"},
                Field{.name = "known_errors_closed", .label = QT_TR_NOOP("Known errors closed"), .kind = Kind::Links, .target = "known_error"},
                Field{.name = "problems_closed", .label = QT_TR_NOOP("Problems closed"), .kind = Kind::Links, .target = "problem"},
                Field{.name = "planned_date", .label = QT_TR_NOOP("Planned date"), .kind = Kind::Date, .listed = true},
                Field{.name = "deliverables", .label = QT_TR_NOOP("Deliverables"), .kind = Kind::LongText},
                Field{.name = "deployment_method", .label = QT_TR_NOOP("Deployment method"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "plan_agreed_with", .label = QT_TR_NOOP("Plan agreed with")},
                Field{.name = "plan_agreed_on", .label = QT_TR_NOOP("Plan agreed on"), .kind = Kind::Date},
                Field{.name = "environment", .label = QT_TR_NOOP("Environment")},
                Field{.name = "built_on", .label = QT_TR_NOOP("Built on"), .kind = Kind::Date},
                Field{.name = "tested_on", .label = QT_TR_NOOP("Tested on"), .kind = Kind::Date},
                Field{.name = "test_result", .label = QT_TR_NOOP("Test result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}}},
                Field{.name = "criteria", .label = QT_TR_NOOP("Criteria"), .kind = Kind::Links, .target = "acceptance_criterion"},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
                Field{.name = "decision_if_failed", .label = QT_TR_NOOP("Decision if failed"), .kind = Kind::LongText},
                Field{.name = "backout_plan", .label = QT_TR_NOOP("Backout plan"), .kind = Kind::LongText},
                Field{.name = "backout_tested", .label = QT_TR_NOOP("Backout tested"), .kind = Kind::YesNo},
                Field{.name = "baseline", .label = QT_TR_NOOP("Baseline"), .kind = Kind::Link, .target = "configuration_baseline"},
                Field{.name = "deployments", .label = QT_TR_NOOP("Deployments"), .kind = Kind::Rows, .target = "deployment"},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"success", QT_TR_NOOP("Success")}, {"partial", QT_TR_NOOP("Partial")}, {"failed", QT_TR_NOOP("Failed")}}},
                Field{.name = "incidents_after", .label = QT_TR_NOOP("Incidents after"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 3")},
                Field{.name = "customer_impact", .label = QT_TR_NOOP("Customer impact"), .kind = Kind::LongText},
                Field{.name = "review", .label = QT_TR_NOOP("Review"), .kind = Kind::Link, .target = "review"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "built", .label = QT_TR_NOOP("Built")},
                State{.name = "tested", .label = QT_TR_NOOP("Tested")},
                State{.name = "accepted", .label = QT_TR_NOOP("Accepted")},
                State{.name = "deployed", .label = QT_TR_NOOP("Deployed")},
                State{.name = "backed_out", .label = QT_TR_NOOP("Backed out")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"planned"}, .to = "agreed"},
                Transition{.name = "to_built", .label = QT_TR_NOOP("TO Built"), .from = {"agreed", "tested"}, .to = "built"},
                Transition{.name = "to_tested", .label = QT_TR_NOOP("TO Tested"), .from = {"built"}, .to = "tested"},
                Transition{.name = "to_accepted", .label = QT_TR_NOOP("TO Accepted"), .from = {"tested"}, .to = "accepted"},
                Transition{.name = "to_deployed", .label = QT_TR_NOOP("TO Deployed"), .from = {"accepted"}, .to = "deployed"},
                Transition{.name = "to_backed_out", .label = QT_TR_NOOP("TO Backed out"), .from = {"deployed"}, .to = "backed_out"},
                Transition{.name = "to_evaluated", .label = QT_TR_NOOP("TO Evaluated"), .from = {"deployed", "backed_out"}, .to = "evaluated"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"evaluated"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned", "agreed"}, .to = "cancelled"},
            },
            .clause = "9.3",
        };
    }

    static constexpr RecordType deployment()
    {
        // GUARDS: running>done: integrity_check passed
        // LINKED FROM: ServiceReport.deployments; Release.deployments
        return RecordType{
            .name = "deployment",
            .prefix = "DEP",
            .label = QT_TR_NOOP("Deployment"),
            .plural = QT_TR_NOOP("Deployments"),
            .purpose = QT_TR_NOOP("One roll-out of a release to a target."),
            .fields = {
                Field{.name = "release", .label = QT_TR_NOOP("Release"), .kind = Kind::Link, .required = true, .listed = true, .target = "release"},
                Field{.name = "target", .label = QT_TR_NOOP("Target"), .listed = true},
                Field{.name = "location", .label = QT_TR_NOOP("Location"), .listed = true},
                Field{.name = "planned_at", .label = QT_TR_NOOP("Planned at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "started_at", .label = QT_TR_NOOP("Started at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "finished_at", .label = QT_TR_NOOP("Finished at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "integrity_check", .label = QT_TR_NOOP("Integrity check"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}}},
                Field{.name = "done_by", .label = QT_TR_NOOP("Done by"), .kind = Kind::Person},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"success", QT_TR_NOOP("Success")}, {"failed", QT_TR_NOOP("Failed")}, {"backed_out", QT_TR_NOOP("Backed out")}}, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "failure_investigation", .label = QT_TR_NOOP("Failure investigation"), .kind = Kind::LongText},
                Field{.name = "notified", .label = QT_TR_NOOP("Notified"), .kind = Kind::Links, .target = "interested_party"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "running", .label = QT_TR_NOOP("Running")},
                State{.name = "done", .label = QT_TR_NOOP("Done"), .closed = true},
                State{.name = "backed_out", .label = QT_TR_NOOP("Backed out"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_running", .label = QT_TR_NOOP("TO Running"), .from = {"planned"}, .to = "running"},
                Transition{.name = "to_done", .label = QT_TR_NOOP("TO Done"), .from = {"running"}, .to = "done"},
                Transition{.name = "to_backed_out", .label = QT_TR_NOOP("TO Backed out"), .from = {"running"}, .to = "backed_out"},
            },
            .parent = "release",
            .clause = "9.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "release_management",
            .context = "ReleaseManagement",
            .label = QT_TR_NOOP("Release and deployment management"),
            .clause = "9.3",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {release(), deployment()},
        };
    }
    // clang-format on
};

static_assert(isSound(ReleaseManagement::declare()));

} // namespace

Process releaseManagement()
{
    return ReleaseManagement::declare();
}

} // namespace itsms
