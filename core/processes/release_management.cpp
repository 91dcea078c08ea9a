// Release and deployment management: what goes live together, tested and accepted beforehand, and each roll-out of it.
#include "core/processes/acceptance.h"
#include "core/processes/processes.h"
#include "core/processes/sql.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// Of release: it was deployed, whatever became of it afterwards.
#define RELEASE_DEPLOYED "state IN ('deployed', 'backed_out', 'evaluated', 'closed')"
/// Of release: the day on which its first roll-out began, and the day on which its last one ended, as far as they are known.
#define RELEASE_STARTED_ON "coalesce(date_of((SELECT min(started_at) FROM deployment WHERE deployment.release = release.id)), deployed_on)"
#define RELEASE_DEPLOYED_ON                                                                                                                \
    "coalesce(deployed_on, date_of((SELECT max(finished_at) FROM deployment WHERE deployment.release = release.id)))"
/// The releases deployed in a period, with all that is measured of them.
#define RELEASES_OF_PERIOD                                                                                                                 \
    "(SELECT id, kind, planned_date, result, incidents_after, backout_tested, " RELEASE_DEPLOYED_ON                                        \
    " AS done_on FROM release WHERE " RELEASE_DEPLOYED ") WHERE done_on >= :from_date AND done_on < :to_date"

struct ReleaseManagement
{
    Q_DECLARE_TR_FUNCTIONS(ReleaseManagement)

public:
    static Refusal failedWithoutDecision(const Record &release)
    {
        if (release.text("test_result") == QLatin1StringView("failed") && release.isEmpty("decision_if_failed"))
            return QT_TR_NOOP("The test failed. Build the release again, or record what was decided with the customer and who decided it.");
        return {};
    }

    static Refusal integrityNotShown(const Record &deployment)
    {
        if (deployment.text("integrity_check") == QLatin1StringView("failed"))
            return QT_TR_NOOP("The integrity check failed. Put right what was damaged and check again, or back the deployment out.");
        return {};
    }

    // clang-format off
    static constexpr std::vector<Choice> testResults()
    {
        return {{"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}};
    }

    static constexpr RecordType release()
    {
        return RecordType{
            .name = "release",
            .prefix = "REL",
            .label = QT_TR_NOOP("Release"),
            .plural = QT_TR_NOOP("Releases"),
            .purpose = QT_TR_NOOP("Each set of changes that is built, tested and deployed together, from the plan to what came of it."),
            .fields = {
                Field{.name = "version",            .label = QT_TR_NOOP("Version"),              .listed = true},
                Field{.name = "kind",               .label = QT_TR_NOOP("Kind"),                 .kind = Kind::Choice, .listed = true, .choices = {
                    {"major",     QT_TR_NOOP("Major")},
                    {"minor",     QT_TR_NOOP("Minor")},
                    {"emergency", QT_TR_NOOP("Emergency")}}, .help = QT_TR_NOOP("By the release policy; what an emergency release is was agreed with the customer.")},
                Field{.name = "service",            .label = QT_TR_NOOP("Service"),              .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "planned_date",       .label = QT_TR_NOOP("Planned for"),          .kind = Kind::Date, .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("The day on which the last roll-out is to be finished.")},
                Field{.name = "deliverables",       .label = QT_TR_NOOP("What is delivered"),    .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Software, hardware, documents and training that belong to it."), .section = QT_TR_NOOP("Plan")},
                Field{.name = "problems_closed",    .label = QT_TR_NOOP("Problems it solves"),   .kind = Kind::Links, .target = "problem",
                      .help = QT_TR_NOOP("Known errors name the release that fixes them themselves.")},
                Field{.name = "deployment_method",  .label = QT_TR_NOOP("Method of deployment"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How it gets where it is used, in which order, and what is checked afterwards.")},
                Field{.name = "backout_plan",       .label = QT_TR_NOOP("Back-out plan"),        .kind = Kind::LongText, .help = QT_TR_NOOP("How a deployment that fails is reversed, or put right.")},
                Field{.name = "backout_tested",     .label = QT_TR_NOOP("Back-out was tested"),  .kind = Kind::YesNo},
                Field{.name = "plan_agreed_with",   .label = QT_TR_NOOP("Plan agreed with"),     .help = QT_TR_NOOP("The customer and the other parties who agreed to it.")},
                Field{.name = "plan_agreed_on",     .label = QT_TR_NOOP("Plan agreed on"),       .kind = Kind::Date},
                Field{.name = "environment",        .label = QT_TR_NOOP("Test environment"),     .help = QT_TR_NOOP("The controlled environment for acceptance tests in which it was built and tested."), .section = QT_TR_NOOP("Build, test and approval")},
                Field{.name = "built_on",           .label = QT_TR_NOOP("Built on"),             .kind = Kind::Date},
                Field{.name = "tested_on",          .label = QT_TR_NOOP("Tested on"),            .kind = Kind::Date},
                Field{.name = "test_result",        .label = QT_TR_NOOP("Test"),                 .kind = Kind::Choice, .choices = testResults(), .help = QT_TR_NOOP("Empty until there is a result.")},
                Field{.name = "decision_if_failed", .label = QT_TR_NOOP("Decision if not met"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where the test or an acceptance criterion failed: what is done, whether it is deployed all the same, and who decided.")},
                Field{.name = "approved_by",        .label = QT_TR_NOOP("Approved by"),          .kind = Kind::Person},
                Field{.name = "approved_on",        .label = QT_TR_NOOP("Approved on"),          .kind = Kind::Date},
                Field{.name = "deployments",        .label = QT_TR_NOOP("Roll-outs"),            .kind = Kind::Rows, .target = "deployment", .section = QT_TR_NOOP("Deployment and result")},
                Field{.name = "deployed_on",        .label = QT_TR_NOOP("Deployed on"),          .kind = Kind::Date, .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("The day on which the last roll-out was finished.")},
                Field{.name = "result",             .label = QT_TR_NOOP("Result"),               .kind = Kind::Choice, .listed = true, .choices = {
                    {"success", QT_TR_NOOP("Success")},
                    {"partial", QT_TR_NOOP("Success in part")},
                    {"failed",  QT_TR_NOOP("Failure")}}, .help = QT_TR_NOOP("Empty until it is known.")},
                Field{.name = "incidents_after",    .label = QT_TR_NOOP("Incidents afterwards"), .kind = Kind::Integer, .minimum = 0,
                      .help = QT_TR_NOOP("How many incidents within 14 days came from this release. Write 0 where there were none.")},
                Field{.name = "customer_impact",    .label = QT_TR_NOOP("Impact on the customer"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What customers noticed of it. Write none where there was nothing.")},
                Field{.name = "review",             .label = QT_TR_NOOP("Review"),               .kind = Kind::Link, .target = "review",
                      .help = QT_TR_NOOP("What was learnt from it. One review may cover many small releases.")},
            },
            .states = {
                State{.name = "planned",    .label = QT_TR_NOOP("Planned")},
                State{.name = "agreed",     .label = QT_TR_NOOP("Plan agreed")},
                State{.name = "built",      .label = QT_TR_NOOP("Built")},
                State{.name = "tested",     .label = QT_TR_NOOP("Tested")},
                State{.name = "accepted",   .label = QT_TR_NOOP("Accepted")},
                State{.name = "deployed",   .label = QT_TR_NOOP("Deployed")},
                State{.name = "backed_out", .label = QT_TR_NOOP("Backed out")},
                State{.name = "evaluated",  .label = QT_TR_NOOP("Evaluated")},
                State{.name = "closed",     .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled",  .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",    .label = QT_TR_NOOP("Agree the plan"),        .from = {"planned"},  .to = "agreed",
                           .needs = {"planned_date", "deliverables", "deployment_method", "backout_plan", "plan_agreed_with"}, .stamps = {"plan_agreed_on"}},
                Transition{.name = "build",    .label = QT_TR_NOOP("Record the build"),      .from = {"agreed"},   .to = "built",    .stamps = {"built_on"}},
                Transition{.name = "test",     .label = QT_TR_NOOP("Record the test"),       .from = {"built"},    .to = "tested",   .needs = {"environment", "test_result"}, .stamps = {"tested_on"}},
                Transition{.name = "rebuild",  .label = QT_TR_NOOP("Build again"),           .from = {"tested"},   .to = "built",    .clears = {"tested_on", "test_result"}},
                Transition{.name = "accept",   .label = QT_TR_NOOP("Accept for deployment"), .from = {"tested"},   .to = "accepted", .needs = {"approved_by"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Release without any acceptance criterion: %n."), .type = "release", .records = R"(
                        SELECT id FROM release WHERE id = :id AND coalesce(decision_if_failed, '') = ''
                          AND NOT EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.release = :id))"},
                    Blocker{.message = QT_TR_NOOP("Acceptance criteria neither met nor decided on: %n."), .type = "acceptance_criterion", .records = R"(
                        SELECT acceptance_criterion.id FROM release JOIN acceptance_criterion ON acceptance_criterion.release = release.id
                        WHERE release.id = :id AND coalesce(release.decision_if_failed, '') = '' AND )" CRITERION_UNDECIDED}}, .guard = failedWithoutDecision},
                Transition{.name = "deploy",   .label = QT_TR_NOOP("Record the deployment"), .from = {"accepted"}, .to = "deployed", .stamps = {"deployed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Release that carries no change: %n."), .type = "release",
                            .records = "SELECT id FROM release WHERE id = :id AND NOT EXISTS (SELECT 1 FROM change WHERE change.release = :id)"},
                    Blocker{.message = QT_TR_NOOP("Changes of the release that are not approved: %n."), .type = "change",
                            .records = "SELECT id FROM change WHERE change.release = :id AND state IN " ITSMS_CHANGE_NOT_APPROVED},
                    Blocker{.message = QT_TR_NOOP("Release for which no baseline was taken: %n."), .type = "release", .records = R"(
                        SELECT id FROM release WHERE id = :id AND NOT EXISTS (
                          SELECT 1 FROM configuration_baseline WHERE configuration_baseline.release = :id AND configuration_baseline.state <> 'planned'))"},
                    Blocker{.message = QT_TR_NOOP("Roll-outs that are not finished: %n."), .type = "deployment",
                            .records = "SELECT id FROM deployment WHERE deployment.release = :id AND state IN ('planned', 'running')"}}},
                Transition{.name = "back_out", .label = QT_TR_NOOP("Back out"),              .from = {"deployed"}, .to = "backed_out"},
                Transition{.name = "evaluate", .label = QT_TR_NOOP("Record the evaluation"), .from = {"deployed", "backed_out"}, .to = "evaluated", .needs = {"result", "incidents_after", "customer_impact"}},
                Transition{.name = "close",    .label = QT_TR_NOOP("Close"),                 .from = {"evaluated"}, .to = "closed"},
                Transition{.name = "cancel",   .label = QT_TR_NOOP("Cancel the release"),    .from = {"planned", "agreed", "built", "tested", "accepted"}, .to = "cancelled"},
            },
            .deadlines = {
                Deadline{.name = "deployment", .label = QT_TR_NOOP("Deployment"), .due = "planned_date", .awaited = "state IN ('planned', 'agreed', 'built', 'tested', 'accepted')"},
                Deadline{.name = "evaluation", .label = QT_TR_NOOP("Evaluation"), .due = "date(deployed_on, '+30 days')", .awaited = "state IN ('deployed', 'backed_out')"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Request a change"),              .type = "change",                 .through = "release"},
                FollowUp{.label = QT_TR_NOOP("Propose an acceptance criterion"), .type = "acceptance_criterion", .through = "release"},
                FollowUp{.label = QT_TR_NOOP("Take a baseline"),               .type = "configuration_baseline", .through = "release"},
                FollowUp{.label = QT_TR_NOOP("Hold a review"),                 .type = "review",                 .through = "review"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .episode = true,
        };
    }

    static constexpr RecordType deployment()
    {
        return RecordType{
            .name = "deployment",
            .prefix = "DEP",
            .label = QT_TR_NOOP("Deployment"),
            .plural = QT_TR_NOOP("Deployments"),
            .purpose = QT_TR_NOOP("Each roll-out of a release to one target: a site, a group of users, a set of systems."),
            .fields = {
                Field{.name = "release",               .label = QT_TR_NOOP("Release"),             .kind = Kind::Link, .required = true, .listed = true, .target = "release"},
                Field{.name = "target",                .label = QT_TR_NOOP("Target"),              .listed = true, .help = QT_TR_NOOP("The systems or the users it is rolled out to.")},
                Field{.name = "location",              .label = QT_TR_NOOP("Location")},
                Field{.name = "planned_at",            .label = QT_TR_NOOP("Planned"),             .kind = Kind::Instant, .listed = true, .help = QT_TR_NOOP("When it is to begin.")},
                Field{.name = "started_at",            .label = QT_TR_NOOP("Started"),             .kind = Kind::Instant},
                Field{.name = "finished_at",           .label = QT_TR_NOOP("Finished"),            .kind = Kind::Instant, .listed = true},
                Field{.name = "done_by",               .label = QT_TR_NOOP("Carried out by"),      .kind = Kind::Person},
                Field{.name = "result",                .label = QT_TR_NOOP("Result"),              .kind = Kind::Choice, .listed = true, .choices = {
                    {"success",    QT_TR_NOOP("Success")},
                    {"failed",     QT_TR_NOOP("Failure")},
                    {"backed_out", QT_TR_NOOP("Backed out")}}, .help = QT_TR_NOOP("Empty until it is known."), .section = QT_TR_NOOP("Result")},
                Field{.name = "integrity_check",       .label = QT_TR_NOOP("Integrity check"),     .kind = Kind::Choice, .choices = testResults(),
                      .help = QT_TR_NOOP("Whether hardware, software and other components are whole, in the version that was released.")},
                Field{.name = "failure_investigation", .label = QT_TR_NOOP("Cause of the failure"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Of a roll-out that failed or was backed out: why, and what is done about it.")},
                Field{.name = "notified",              .label = QT_TR_NOOP("Told date and result"), .kind = Kind::Links, .target = "interested_party",
                      .help = QT_TR_NOOP("Those who were told when it takes place and what came of it: at least the service desk and change management.")},
            },
            .states = {
                State{.name = "planned",    .label = QT_TR_NOOP("Planned")},
                State{.name = "running",    .label = QT_TR_NOOP("Under way")},
                State{.name = "done",       .label = QT_TR_NOOP("Done"),       .closed = true},
                State{.name = "backed_out", .label = QT_TR_NOOP("Backed out"), .closed = true},
            },
            .transitions = {
                Transition{.name = "start",    .label = QT_TR_NOOP("Start"),    .from = {"planned"}, .to = "running",    .stamps = {"started_at"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Release that was not accepted for deployment: %n."), .type = "release",
                            .records = R"(SELECT release.id FROM deployment JOIN release ON release.id = deployment.release
                                WHERE deployment.id = :id AND release.state IN ('planned', 'agreed', 'built', 'tested', 'cancelled'))"}}},
                Transition{.name = "finish",   .label = QT_TR_NOOP("Finish"),   .from = {"running"}, .to = "done",       .needs = {"integrity_check", "result"}, .stamps = {"finished_at"}, .guard = integrityNotShown},
                Transition{.name = "back_out", .label = QT_TR_NOOP("Back out"), .from = {"running"}, .to = "backed_out", .needs = {"failure_investigation"}, .stamps = {"finished_at"}},
            },
            .deadlines = {
                Deadline{.name = "start", .label = QT_TR_NOOP("Roll-out"), .due = "planned_at", .awaited = "state = 'planned'", .person = "done_by", .notice = 3},
            },
            .parent = "release",
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "release_planned", // CK-196
                  .label = QT_TR_NOOP("Each release beyond planning has an agreed plan with a date, its deliverables and the method of deployment"),
                  .remedy = QT_TR_NOOP("Complete the plan and agree it with the customer and the other parties."),
                  .clause = "9.3", .subject = "release",
                  .offenders = R"(
                      SELECT id FROM release
                      WHERE state NOT IN ('planned', 'cancelled')
                        AND (plan_agreed_on IS NULL OR planned_date IS NULL OR '' IN (coalesce(deliverables, ''), coalesce(deployment_method, ''))))"},
            Check{.name = "release_carries_approved_changes", // CK-197
                  .label = QT_TR_NOOP("Each release carries at least one approved change, and none is deployed with a change that is not approved"),
                  .remedy = QT_TR_NOOP("Link the changes to the release and have them approved; take out those that are not."),
                  .clause = "9.3", .subject = "release", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM release
                      WHERE state NOT IN ('planned', 'cancelled')
                        AND (NOT EXISTS (SELECT 1 FROM change WHERE change.release = release.id AND change.state NOT IN )" ITSMS_CHANGE_NOT_APPROVED R"()
                          OR )" RELEASE_DEPLOYED R"( AND EXISTS (SELECT 1 FROM change WHERE change.release = release.id AND change.state IN )" ITSMS_CHANGE_NOT_APPROVED "))"},
            Check{.name = "release_tested_before_deployment", // CK-198
                  .label = QT_TR_NOOP("Each release was tested in a named test environment before it was deployed"),
                  .remedy = QT_TR_NOOP("Record where and when it was tested. What went out untested is tested now, and the next release before it goes."),
                  .clause = "9.3", .subject = "release",
                  .offenders = R"(
                      SELECT id FROM (SELECT id, state, environment, tested_on, )" RELEASE_STARTED_ON R"( AS started_on FROM release)
                      WHERE (started_on IS NOT NULL OR )" RELEASE_DEPLOYED R"()
                        AND (coalesce(environment, '') = '' OR tested_on IS NULL OR tested_on > started_on))"},
            Check{.name = "release_accepted_before_deployment", // CK-199
                  .label = QT_TR_NOOP("No release was deployed before it was approved and its acceptance criteria were verified"),
                  .remedy = QT_TR_NOOP("Verify the criteria, or decide with the customer on what is not met, and have the release approved."),
                  .clause = "9.3", .subject = "release", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM (SELECT id, state, approved_by, approved_on, decision_if_failed, )" RELEASE_STARTED_ON R"( AS started_on FROM release) AS deployed
                      WHERE (started_on IS NOT NULL OR )" RELEASE_DEPLOYED R"()
                        AND (approved_by IS NULL OR approved_on IS NULL OR approved_on > started_on
                          OR coalesce(decision_if_failed, '') = ''
                             AND (NOT EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.release = deployed.id)
                               OR EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.release = deployed.id AND )" CRITERION_UNDECIDED ")))"},
            Check{.name = "release_can_be_backed_out", // CK-200
                  .label = QT_TR_NOOP("Each release beyond planning has a back-out plan"),
                  .remedy = QT_TR_NOOP("Write down how a failed deployment is reversed or put right, and test it where that is possible."),
                  .clause = "9.3", .subject = "release",
                  .offenders = "SELECT id FROM release WHERE state NOT IN ('planned', 'cancelled') AND coalesce(backout_plan, '') = ''"},
            Check{.name = "deployment_integrity_kept", // CK-201
                  .label = QT_TR_NOOP("Each finished deployment passed its integrity check"),
                  .remedy = QT_TR_NOOP("Check hardware, software and components against what was released, and put right what differs."),
                  .clause = "9.3", .subject = "deployment",
                  .offenders = "SELECT id FROM deployment WHERE state = 'done' AND integrity_check IS NOT 'passed'"},
            Check{.name = "failed_deployment_investigated", // CK-202
                  .label = QT_TR_NOOP("Each failed deployment was investigated"),
                  .remedy = QT_TR_NOOP("Find out why it failed, write it down and plan what is done about it."),
                  .clause = "9.3", .subject = "deployment",
                  .offenders = R"(
                      SELECT id FROM deployment
                      WHERE (state = 'backed_out' OR result IN ('failed', 'backed_out')) AND coalesce(failure_investigation, '') = '')"},
            Check{.name = "release_evaluated", // CK-203
                  .label = QT_TR_NOOP("For each release, incidents that came from it and its impact on the customer were evaluated within 30 days"),
                  .remedy = QT_TR_NOOP("Count the incidents that came from the release and ask customers what they noticed; write down both."),
                  .clause = "9.3", .subject = "release",
                  .offenders = R"(
                      SELECT id FROM release
                      WHERE (state IN ('evaluated', 'closed') OR state IN ('deployed', 'backed_out') AND coalesce()" RELEASE_DEPLOYED_ON R"(, planned_date, '') < date(:today, '-30 days'))
                        AND (incidents_after IS NULL OR coalesce(customer_impact, '') = ''))"},
            Check{.name = "release_made_known", // CK-204
                  .label = QT_TR_NOOP("The date and the result of each deployed release were made known to the service desk and to change management"),
                  .remedy = QT_TR_NOOP("Tell them, and record it in the roll-out, or as a communication with the number of the release."),
                  .clause = "9.3", .subject = "release", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM release
                      WHERE )" RELEASE_DEPLOYED R"(
                        AND NOT EXISTS (SELECT 1 FROM deployment JOIN deployment_notified ON deployment_notified.source = deployment.id WHERE deployment.release = release.id)
                        AND ref NOT IN (SELECT related FROM communication_item WHERE communication_item.state = 'held' AND related IS NOT NULL))"},
            Check{.name = "failed_release_decided", // CK-205
                  .label = QT_TR_NOOP("For each release deployed although a test or a criterion failed, the decision to deploy is recorded"),
                  .remedy = QT_TR_NOOP("Record what was decided with the customer and the other parties, and by whom."),
                  .clause = "9.3", .subject = "release", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM release
                      WHERE )" RELEASE_DEPLOYED R"( AND coalesce(decision_if_failed, '') = ''
                        AND (test_result = 'failed'
                          OR EXISTS (SELECT 1 FROM acceptance_criterion WHERE acceptance_criterion.release = release.id AND acceptance_criterion.state = 'failed')))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "release_success_rate", .label = QT_TR_NOOP("Releases that succeeded"), // KPI-27
                    .meaning = QT_TR_NOOP("Of the releases deployed in the month whose result is known, those that were a success."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 97, .clause = "9.3", .subject = "release",
                    .series = "SELECT substr(done_on, 1, 7) AS period, 100.0 * avg(result = 'success') AS value FROM " RELEASES_OF_PERIOD " AND result IS NOT NULL GROUP BY period",
                    .records = "SELECT id FROM " RELEASES_OF_PERIOD " AND result IS NOT NULL"},
            Measure{.name = "incidents_per_release", .label = QT_TR_NOOP("Incidents per release"), // KPI-28
                    .meaning = QT_TR_NOOP("Incidents within 14 days after a release that came from it, on average of the releases deployed in the month that were evaluated."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 1, .clause = "9.3", .subject = "release",
                    .series = "SELECT substr(done_on, 1, 7) AS period, avg(incidents_after) AS value FROM " RELEASES_OF_PERIOD " AND incidents_after IS NOT NULL GROUP BY period",
                    .records = "SELECT id FROM " RELEASES_OF_PERIOD " AND incidents_after IS NOT NULL"},
            Measure{.name = "emergency_releases", .label = QT_TR_NOOP("Emergency releases"), // KPI-29
                    .meaning = QT_TR_NOOP("Of the releases deployed in the month, those that were emergencies."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 5, .clause = "9.3", .subject = "release",
                    .series = "SELECT substr(done_on, 1, 7) AS period, 100.0 * avg(coalesce(kind, '') = 'emergency') AS value FROM " RELEASES_OF_PERIOD " GROUP BY period",
                    .records = "SELECT id FROM " RELEASES_OF_PERIOD},
            Measure{.name = "releases_in_time", .label = QT_TR_NOOP("Releases deployed on the planned day"), // KPI-30
                    .meaning = QT_TR_NOOP("Of the releases deployed in the month, those whose last roll-out was finished no later than planned; one without a planned day was not."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "9.3", .subject = "release",
                    .series = "SELECT substr(done_on, 1, 7) AS period, 100.0 * avg(coalesce(done_on <= planned_date, 0)) AS value FROM " RELEASES_OF_PERIOD " GROUP BY period",
                    .records = "SELECT id FROM " RELEASES_OF_PERIOD},
            Measure{.name = "releases_with_tested_backout", .label = QT_TR_NOOP("Releases whose back-out was tested"), // KPI-31
                    .meaning = QT_TR_NOOP("Of the releases deployed in the month, those whose back-out had been tested beforehand."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "9.3", .subject = "release",
                    .series = "SELECT substr(done_on, 1, 7) AS period, 100.0 * avg(coalesce(backout_tested, 0)) AS value FROM " RELEASES_OF_PERIOD " GROUP BY period",
                    .records = "SELECT id FROM " RELEASES_OF_PERIOD},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "release_management",
            .context = "ReleaseManagement",
            .label = QT_TR_NOOP("Release and deployment management"),
            .clause = "9.3",
            .asks = QT_TR_NOOP("Releases follow a policy agreed with the customer; each is planned, built, tested and accepted against agreed criteria, and deployed in a way that keeps everything whole and can be reversed. "
                               "Success, failure and the incidents that follow are watched, and the dates and results are passed on to change and incident management."),
            .audit = QT_TR_NOOP("An auditor follows a release from its approved changes through test and acceptance to the roll-out, and asks to see the baseline and the back-out plan. "
                                "Emergency releases nobody had defined, approvals dated after the roll-out and failures without an investigation are found first."),
            .records = {release(), deployment()},
            .checks = checks(),
            .measures = measures(),
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
