// Change management: every request for change from its record through assessment, decision, test and implementation to its review.
#include "core/processes/change_checks.h"
#include "core/processes/processes.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ChangeManagement
{
    Q_DECLARE_TR_FUNCTIONS(ChangeManagement)

public:
    static Refusal removalIsMajor(const Record &change)
    {
        const QString reason = change.text("major_reason");
        if ((reason == QLatin1StringView("removal") || reason == QLatin1StringView("transfer"))
            && change.integer("major_impact").value_or(0) == 0)
            return QT_TR_NOOP("The removal or transfer of a service always has a possible major impact. Say so before it is classified.");
        return {};
    }

    static Refusal onlyWithoutDelay(const Record &change)
    {
        const QString kind = change.text("kind");
        if (kind != QLatin1StringView("standard") && kind != QLatin1StringView("emergency"))
            return QT_TR_NOOP("Only a standard change or an emergency change may skip what comes in between.");
        return {};
    }

    static Refusal testNotPassed(const Record &change)
    {
        if (change.text("test_result") == QLatin1StringView("failed"))
            return QT_TR_NOOP("The test failed. Build the change again before it is scheduled.");
        return {};
    }

    static Refusal testMissing(const Record &change)
    {
        if (change.text("kind") != QLatin1StringView("standard") && change.text("test_result") != QLatin1StringView("not_needed"))
            return QT_TR_NOOP("Only a standard change, or one recorded as needing no test, is scheduled without a test.");
        return {};
    }

    static Refusal wasSuccessful(const Record &change)
    {
        if (change.text("result") == QLatin1StringView("successful"))
            return QT_TR_NOOP("The change is said to be successful. Correct the result before it is backed out.");
        return {};
    }

    static Refusal notYetDecided(const Record &approval)
    {
        if (approval.text("decision") == QLatin1StringView("more_information"))
            return QT_TR_NOOP("More information was asked for. The approval stays open until it has been given and there is a decision.");
        return {};
    }

    // clang-format off
    static constexpr std::vector<Field> changeFields()
    {
        return {
            Field{.name = "kind",                .label = QT_TR_NOOP("Kind"),                      .kind = Kind::Choice, .listed = true, .choices = {
                {"standard", QT_TR_NOOP("Standard")}, {"normal", QT_TR_NOOP("Normal")}, {"emergency", QT_TR_NOOP("Emergency")}},
                  .help = QT_TR_NOOP("Standard: often done, of known risk, approved once and for all. Emergency: as defined with the customer. Everything else is normal.")},
            Field{.name = "category",            .label = QT_TR_NOOP("What is changed"),           .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                {"service", QT_TR_NOOP("Service")}, {"component", QT_TR_NOOP("Service component")}, {"ci", QT_TR_NOOP("Configuration item")},
                {"sla", QT_TR_NOOP("Service level agreement")}, {"catalogue", QT_TR_NOOP("Service catalogue")}, {"contract", QT_TR_NOOP("Contract")}, {"plan", QT_TR_NOOP("Plan")},
                {"requirement", QT_TR_NOOP("Service requirement")}, {"document", QT_TR_NOOP("Document")}, {"sms", QT_TR_NOOP("Service management system")}}},
            Field{.name = "major_impact",        .label = QT_TR_NOOP("Possible major impact"),     .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("By the criteria of the change policy. Such a change runs through the transition of a service.")},
            Field{.name = "major_reason",        .label = QT_TR_NOOP("Why major"),                 .kind = Kind::Choice, .choices = {
                {"new_service", QT_TR_NOOP("New service")}, {"impact", QT_TR_NOOP("Impact on services or customers")},
                {"removal", QT_TR_NOOP("Removal of a service")}, {"transfer", QT_TR_NOOP("Transfer of a service")}}},
            Field{.name = "services",            .label = QT_TR_NOOP("Services"),                  .kind = Kind::Links, .target = "service"},
            Field{.name = "cis",                 .label = QT_TR_NOOP("Configuration items"),       .kind = Kind::Links, .target = "configuration_item",
                      .help = QT_TR_NOOP("The items that are altered, from the configuration records.")},
            Field{.name = "requested_by",        .label = QT_TR_NOOP("Requested by"),             
                      .help = QT_TR_NOOP("The name as it stands among the people, where it is one of them: nobody approves a change of their own."), .section = QT_TR_NOOP("Request")},
            Field{.name = "requested_on",        .label = QT_TR_NOOP("Requested on"),              .kind = Kind::Date, .listed = true, .indexed = true},
            Field{.name = "scope",               .label = QT_TR_NOOP("Scope"),                     .kind = Kind::LongText, .help = QT_TR_NOOP("What is altered, where, and what is not.")},
            Field{.name = "reason",              .label = QT_TR_NOOP("Reason"),                    .kind = Kind::LongText},
            Field{.name = "target_record",       .label = QT_TR_NOOP("Record to be altered"),      .help = QT_TR_NOOP("The number of the agreement, contract, plan or other record that it alters.")},
            Field{.name = "risk_level",          .label = QT_TR_NOOP("Risk"),                      .kind = Kind::Choice, .listed = true, .choices = {
                {"low", QT_TR_NOOP("Low")}, {"medium", QT_TR_NOOP("Medium")}, {"high", QT_TR_NOOP("High")}}, .section = QT_TR_NOOP("Assessment")},
            Field{.name = "risk_assessment",     .label = QT_TR_NOOP("Risks"),                     .kind = Kind::LongText, .help = QT_TR_NOOP("What can go wrong with the change, and without it.")},
            Field{.name = "customer_impact",     .label = QT_TR_NOOP("Impact on services and customers"), .kind = Kind::LongText},
            Field{.name = "requirements_impact", .label = QT_TR_NOOP("Service requirements"),      .kind = Kind::LongText, .help = QT_TR_NOOP("Which requirements it meets, and which it touches.")},
            Field{.name = "benefits",            .label = QT_TR_NOOP("Benefit to the business"),   .kind = Kind::LongText},
            Field{.name = "feasibility",         .label = QT_TR_NOOP("Technical feasibility"),     .kind = Kind::LongText},
            Field{.name = "cost_estimate",       .label = QT_TR_NOOP("Estimated cost"),            .kind = Kind::Money, .minimum = 0,
                      .help = QT_TR_NOOP("Of the change itself and of running what comes of it. Write 0 where it costs nothing.")},
            Field{.name = "security_impact",     .label = QT_TR_NOOP("On information security"),   .kind = Kind::LongText,
                      .help = QT_TR_NOOP("New or altered risks, and whether policy and controls still hold. Write none where there is none."), .section = QT_TR_NOOP("Effect on other processes")},
            Field{.name = "continuity_impact",   .label = QT_TR_NOOP("On continuity"),             .kind = Kind::LongText, .help = QT_TR_NOOP("On the continuity plans and what they promise.")},
            Field{.name = "availability_impact", .label = QT_TR_NOOP("On availability"),           .kind = Kind::LongText, .help = QT_TR_NOOP("On the availability plans and targets.")},
            Field{.name = "capacity_impact",     .label = QT_TR_NOOP("On capacity"),               .kind = Kind::LongText},
            Field{.name = "release_impact",      .label = QT_TR_NOOP("On releases"),               .kind = Kind::LongText,
                      .help = QT_TR_NOOP("On releases that are planned or under way, and whether it needs one.")},
            Field{.name = "approvals",           .label = QT_TR_NOOP("Approvals"),                 .kind = Kind::Rows, .target = "change_approval", .section = QT_TR_NOOP("Decision")},
            Field{.name = "transition",          .label = QT_TR_NOOP("Service transition"),        .kind = Kind::Link, .target = "service_transition",
                      .help = QT_TR_NOOP("Through which a change with possible major impact is designed and introduced.")},
            Field{.name = "test_result",         .label = QT_TR_NOOP("Test"),                      .kind = Kind::Choice, .choices = {
                {"passed", QT_TR_NOOP("Passed")}, {"failed", QT_TR_NOOP("Failed")}, {"not_needed", QT_TR_NOOP("Not needed")}},
                      .help = QT_TR_NOOP("Empty until there is a result."), .section = QT_TR_NOOP("Build and test")},
            Field{.name = "tested_on",           .label = QT_TR_NOOP("Tested on"),                 .kind = Kind::Date},
            Field{.name = "backout_plan",        .label = QT_TR_NOOP("Back-out plan"),             .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How the change is reversed, or put right, if it fails.")},
            Field{.name = "backout_tested",      .label = QT_TR_NOOP("Back-out was tested"),       .kind = Kind::YesNo},
            Field{.name = "planned_from",        .label = QT_TR_NOOP("Planned from"),              .kind = Kind::Instant, .listed = true, .indexed = true, .intended = true,
                      .help = QT_TR_NOOP("The window in the schedule of change."), .section = QT_TR_NOOP("Schedule and implementation")},
            Field{.name = "planned_to",          .label = QT_TR_NOOP("Planned to"),                .kind = Kind::Instant, .listed = true},
            Field{.name = "release",             .label = QT_TR_NOOP("Release"),                   .kind = Kind::Link, .target = "release", .help = QT_TR_NOOP("With which it is deployed.")},
            Field{.name = "implementer",         .label = QT_TR_NOOP("Carried out by"),            .kind = Kind::Person},
            Field{.name = "implemented_at",      .label = QT_TR_NOOP("Implemented"),               .kind = Kind::Instant, .indexed = true},
            Field{.name = "result",              .label = QT_TR_NOOP("Result"),                    .kind = Kind::Choice, .listed = true, .indexed = true, .choices = {
                {"successful", QT_TR_NOOP("Successful")}, {"failed", QT_TR_NOOP("Failed")}, {"backed_out", QT_TR_NOOP("Backed out")}},
                      .help = QT_TR_NOOP("Empty until it is known."), .section = QT_TR_NOOP("Result and review")},
            Field{.name = "cmdb_updated_on",     .label = QT_TR_NOOP("Configuration records updated on"), .kind = Kind::Date, .ofOneLife = true},
            Field{.name = "review",              .label = QT_TR_NOOP("Review"),                    .kind = Kind::Link, .target = "review",
                      .help = QT_TR_NOOP("Whether it achieved what it was for. One review may cover many standard changes.")},
        };
    }

    static constexpr Blocker withoutTransition()
    {
        return Blocker{.message = QT_TR_NOOP("Change with possible major impact without a service transition: %n."), .type = "change",
                       .records = "SELECT id FROM change WHERE id = :id AND major_impact = 1 AND transition IS NULL"};
    }

    static constexpr Blocker reviewNotHeld()
    {
        return Blocker{.message = QT_TR_NOOP("Review that has not been held yet: %n."), .type = "review",
                       .records = "SELECT review.id FROM change JOIN review ON review.id = change.review WHERE change.id = :id AND review.held_on IS NULL"};
    }

    static constexpr std::vector<Transition> changeTransitions()
    {
        return {
            Transition{.name = "classify",          .label = QT_TR_NOOP("Classify"),                   .from = {"recorded"},   .to = "classified",
                       .needs = {"kind", "category", "scope", "requested_by"}, .stamps = {"requested_on"}, .guard = removalIsMajor},
            Transition{.name = "assess",            .label = QT_TR_NOOP("Record the assessment"),      .from = {"classified"}, .to = "assessed",
                       .needs = {"risk_assessment", "customer_impact", "cost_estimate", "security_impact", "continuity_impact", "availability_impact", "capacity_impact", "release_impact"}},
            Transition{.name = "approve",           .label = QT_TR_NOOP("Approve"),                    .from = {"assessed"},   .to = "approved",
                       .needs = {"risk_assessment", "customer_impact", "requirements_impact", "benefits", "feasibility", "cost_estimate", "backout_plan"}, .blockers = {
                Blocker{.message = QT_TR_NOOP("Change that nobody but who asked for it, or carries it out, has approved: %n."), .type = "change",
                        .records = "SELECT id FROM change WHERE id = :id AND NOT " CHANGE_APPROVED_BY_OTHERS},
                Blocker{.message = QT_TR_NOOP("Approvals that are still open: %n."), .type = "change_approval",
                        .records = "SELECT id FROM change_approval WHERE change = :id AND state = 'open'"},
                Blocker{.message = QT_TR_NOOP("Approvers who reject the change: %n."), .type = "change_approval",
                        .records = "SELECT id FROM change_approval WHERE change = :id AND state = 'decided' AND decision = 'reject'"},
                withoutTransition()}},
            Transition{.name = "approve_at_once",   .label = QT_TR_NOOP("Approve without assessment"), .from = {"classified"}, .to = "approved",
                       .needs = {"backout_plan"}, .blockers = {withoutTransition()}, .guard = onlyWithoutDelay},
            Transition{.name = "reject",            .label = QT_TR_NOOP("Reject the change"),          .from = {"assessed"},   .to = "rejected", .needs = {"notes"}},
            Transition{.name = "build",             .label = QT_TR_NOOP("Record the build"),           .from = {"approved"},   .to = "built"},
            Transition{.name = "test",              .label = QT_TR_NOOP("Record the test"),            .from = {"built"},      .to = "tested",      .needs = {"test_result"}, .stamps = {"tested_on"}},
            Transition{.name = "rebuild",           .label = QT_TR_NOOP("Build again"),                .from = {"tested"},     .to = "built",       .clears = {"test_result", "tested_on"}},
            Transition{.name = "schedule",          .label = QT_TR_NOOP("Schedule"),                   .from = {"tested"},     .to = "scheduled",
                       .needs = {"planned_from", "planned_to"}, .guard = testNotPassed},
            Transition{.name = "schedule_untested", .label = QT_TR_NOOP("Schedule without a test"),    .from = {"approved"},   .to = "scheduled",
                       .needs = {"planned_from", "planned_to"}, .guard = testMissing},
            Transition{.name = "implement",         .label = QT_TR_NOOP("Record the implementation"),  .from = {"scheduled"},  .to = "implemented", .stamps = {"implemented_at"}},
            Transition{.name = "implement_at_once", .label = QT_TR_NOOP("Implement at once"),          .from = {"approved"},   .to = "implemented",
                       .stamps = {"implemented_at"}, .guard = onlyWithoutDelay},
            Transition{.name = "back_out",          .label = QT_TR_NOOP("Back out"),                   .from = {"implemented"}, .to = "backed_out", .needs = {"result"}, .guard = wasSuccessful},
            Transition{.name = "review",            .label = QT_TR_NOOP("Record the review"),          .from = {"implemented"}, .to = "reviewed",   .needs = {"result", "review"}, .blockers = {
                reviewNotHeld(),
                Blocker{.message = QT_TR_NOOP("Change of configuration items whose records have not been updated: %n."), .type = "change",
                        .records = "SELECT id FROM change WHERE id = :id AND cmdb_updated_on IS NULL AND EXISTS (SELECT 1 FROM change_cis WHERE source = :id)"}}},
            Transition{.name = "review_back_out",   .label = QT_TR_NOOP("Record the review"),          .from = {"backed_out"}, .to = "reviewed",
                       .needs = {"result", "review"}, .blockers = {reviewNotHeld()}},
            Transition{.name = "close",             .label = QT_TR_NOOP("Close the change"),           .from = {"reviewed"},   .to = "closed"},
            Transition{.name = "cancel",            .label = QT_TR_NOOP("Cancel the change"),
                       .from = {"recorded", "classified", "assessed", "approved", "built", "tested", "scheduled"}, .to = "cancelled"},
        };
    }

    static constexpr RecordType change()
    {
        return RecordType{
            .name = "change",
            .prefix = "CHG",
            .label = QT_TR_NOOP("Change"),
            .plural = QT_TR_NOOP("Changes"),
            .purpose = QT_TR_NOOP("Each request to alter a service, a component, a configuration item, an agreement or a plan, from the request to its review."),
            .fields = changeFields(),
            .states = {
                State{.name = "recorded",    .label = QT_TR_NOOP("Recorded")},
                State{.name = "classified",  .label = QT_TR_NOOP("Classified")},
                State{.name = "assessed",    .label = QT_TR_NOOP("Assessed")},
                State{.name = "approved",    .label = QT_TR_NOOP("Approved")},
                State{.name = "rejected",    .label = QT_TR_NOOP("Rejected"),   .closed = true},
                State{.name = "built",       .label = QT_TR_NOOP("Built")},
                State{.name = "tested",      .label = QT_TR_NOOP("Tested")},
                State{.name = "scheduled",   .label = QT_TR_NOOP("Scheduled")},
                State{.name = "implemented", .label = QT_TR_NOOP("Implemented")},
                State{.name = "backed_out",  .label = QT_TR_NOOP("Backed out")},
                State{.name = "reviewed",    .label = QT_TR_NOOP("Reviewed")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"),     .closed = true},
                State{.name = "cancelled",   .label = QT_TR_NOOP("Cancelled"),  .closed = true},
            },
            .transitions = changeTransitions(),
            .deadlines = {
                Deadline{.name = "implementation", .label = QT_TR_NOOP("Implementation"), .due = "planned_to", .awaited = "state = 'scheduled'", .person = "implementer", .notice = 2},
                Deadline{.name = "records_updated", .label = QT_TR_NOOP("Update of the configuration records"), .due = "date(date_of(implemented_at), '+5 days')",
                         .awaited = "state = 'implemented' AND category IN ('service', 'component', 'ci') AND cmdb_updated_on IS NULL", .notice = 2},
                Deadline{.name = "review", .label = QT_TR_NOOP("Review"), .due = "date(date_of(implemented_at), CASE kind WHEN 'emergency' THEN '+5 days' ELSE '+14 days' END)",
                         .awaited = "state IN ('implemented', 'backed_out')", .notice = 3},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Start a service transition"), .type = "service_transition", .through = "transition"},
                FollowUp{.label = QT_TR_NOOP("Plan a release"), .type = "release", .through = "release"},
                FollowUp{.label = QT_TR_NOOP("Take a baseline"), .type = "configuration_baseline", .through = "change"},
                FollowUp{.label = QT_TR_NOOP("Hold a review"), .type = "review", .through = "review"},
            },
            .episode = true,
        };
    }

    static constexpr RecordType changeApproval()
    {
        return RecordType{
            .name = "change_approval",
            .prefix = "APR",
            .label = QT_TR_NOOP("Approval of a change"),
            .plural = QT_TR_NOOP("Approvals of changes"),
            .purpose = QT_TR_NOOP("What one of those who decide on a change decided, when, and on which conditions."),
            .fields = {
                Field{.name = "change",        .label = QT_TR_NOOP("Change"),              .kind = Kind::Link, .required = true, .listed = true, .target = "change"},
                Field{.name = "approver",      .label = QT_TR_NOOP("Approver"),            .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Not who asked for the change or carries it out, unless it is a standard change.")},
                Field{.name = "capacity",      .label = QT_TR_NOOP("Decides for"),         .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"change_manager", QT_TR_NOOP("Change management")}, {"cab", QT_TR_NOOP("Change advisory board")}, {"emergency_cab", QT_TR_NOOP("Emergency board")},
                    {"customer", QT_TR_NOOP("Customer")}, {"service_owner", QT_TR_NOOP("Owner of the service")}, {"security", QT_TR_NOOP("Information security")},
                    {"top_management", QT_TR_NOOP("Top management")}, {"finance", QT_TR_NOOP("Finance")}}},
                Field{.name = "requested_on",  .label = QT_TR_NOOP("Asked on"),            .kind = Kind::Date, .listed = true},
                Field{.name = "decision",      .label = QT_TR_NOOP("Decision"),            .kind = Kind::Choice, .listed = true, .choices = {
                    {"approve", QT_TR_NOOP("Approve")}, {"reject", QT_TR_NOOP("Reject")}, {"more_information", QT_TR_NOOP("Ask for more information")}},
                      .help = QT_TR_NOOP("Empty until there is one.")},
                Field{.name = "decided_on",    .label = QT_TR_NOOP("Decided"),             .kind = Kind::Instant, .listed = true, .indexed = true},
                Field{.name = "conditions",    .label = QT_TR_NOOP("Conditions"),          .kind = Kind::LongText, .section = QT_TR_NOOP("Grounds")},
                Field{.name = "considered",    .label = QT_TR_NOOP("What was considered"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which risks, effects, benefits and costs weighed with the decision.")},
                Field{.name = "retrospective", .label = QT_TR_NOOP("After the fact"),      .kind = Kind::YesNo, .help = QT_TR_NOOP("Given once an emergency change had been carried out.")},
            },
            .states = {
                State{.name = "open",    .label = QT_TR_NOOP("Open")},
                State{.name = "decided", .label = QT_TR_NOOP("Decided"), .closed = true},
            },
            .transitions = {
                Transition{.name = "decide", .label = QT_TR_NOOP("Record the decision"), .from = {"open"}, .to = "decided", .needs = {"approver", "decision"}, .stamps = {"decided_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Approver who asked for the change or carries it out: %n."), .type = "person", .records = R"(
                        SELECT person.id FROM change_approval JOIN change ON change.id = change_approval.change JOIN person ON person.id = change_approval.approver
                        WHERE change_approval.id = :id AND coalesce(change.kind, '') <> 'standard'
                          AND (person.id = change.implementer OR person.title = change.requested_by COLLATE NOCASE))"}}, .guard = notYetDecided},
            },
            .deadlines = {
                Deadline{.name = "decision", .label = QT_TR_NOOP("Decision"), .due = "date(requested_on, '+5 days')", .awaited = "state = 'open'", .person = "approver", .notice = 2},
            },
            .titleLabel = QT_TR_NOOP("Subject"),
            .parent = "change",
            .episode = true,
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "change_management",
            .context = "ChangeManagement",
            .label = QT_TR_NOOP("Change management"),
            .clause = "9.2",
            .asks = QT_TR_NOOP("Every alteration of a service or a controlled item is requested, classified, assessed with the other processes, decided on, tested, scheduled and reviewed, "
                               "and can be reversed. A policy says what is controlled and what counts as major, and emergencies are defined with the customer and follow a procedure of their own."),
            .audit = QT_TR_NOOP("An auditor draws changes of every kind and follows each from the request to the review: who decided on what grounds, what was tested, what the customer knew. "
                                "Changes approved by who asked for them, failed changes without an investigation and configuration records that were never updated are found first."),
            .records = {change(), changeApproval()},
            .checks = ChangeChecks::checks(),
            .measures = ChangeChecks::measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ChangeManagement::declare()));

} // namespace

Process changeManagement()
{
    return ChangeManagement::declare();
}

} // namespace itsms
