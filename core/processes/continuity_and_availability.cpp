// Service continuity and availability management: plans for the loss of a service and for its being there, their tests, and the outages.
#include "core/processes/continuity_and_availability_checks.h"
#include "core/processes/continuity_and_availability_measures.h"
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ContinuityAndAvailability
{
    Q_DECLARE_TR_FUNCTIONS(ContinuityAndAvailability)

public:
    // clang-format off
    static constexpr RecordType continuityPlan()
    {
        return RecordType{
            .name = "continuity_plan",
            .prefix = "BCP",
            .label = QT_TR_NOOP("Continuity plan"),
            .plural = QT_TR_NOOP("Continuity plans"),
            .purpose = QT_TR_NOOP("What is done when services are lost on a large scale: who decides, how they come back and how life returns to normal."),
            .fields = {
                Field{.name = "version",                  .label = QT_TR_NOOP("Version"),                     .listed = true},
                Field{.name = "services",                 .label = QT_TR_NOOP("Services"),                    .kind = Kind::Links, .listed = true, .target = "service"},
                Field{.name = "requirements",             .label = QT_TR_NOOP("Requirements"),                .kind = Kind::Links, .target = "service_requirement",
                      .help = QT_TR_NOOP("The continuity requirements agreed with customers that this plan answers.")},
                Field{.name = "rto_minutes",              .label = QT_TR_NOOP("Recovery time (minutes)"),     .kind = Kind::Integer, .listed = true, .minimum = 0,
                      .help = QT_TR_NOOP("How long the services may be away at most.")},
                Field{.name = "rpo_minutes",              .label = QT_TR_NOOP("Loss of data (minutes)"),      .kind = Kind::Integer, .minimum = 0,
                      .help = QT_TR_NOOP("From how long before the event data may be lost at most.")},
                Field{.name = "invocation_criteria",      .label = QT_TR_NOOP("When it is used"),             .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What has to have happened for this plan to be put into action."), .section = QT_TR_NOOP("In an emergency")},
                Field{.name = "invocation_authority",     .label = QT_TR_NOOP("Who decides"),                 .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who may put the plan into action.")},
                Field{.name = "procedures_on_major_loss", .label = QT_TR_NOOP("Procedures on major loss"),    .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is done, by whom and in which order, or where that is written.")},
                Field{.name = "targets_when_invoked",     .label = QT_TR_NOOP("Targets while in use"),        .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How available the services are while the plan is in action.")},
                Field{.name = "recovery_requirements",    .label = QT_TR_NOOP("What recovery needs"),         .kind = Kind::LongText,
                      .help = QT_TR_NOOP("People, rooms, equipment, data and suppliers.")},
                Field{.name = "return_to_normal",         .label = QT_TR_NOOP("Return to normal"),            .kind = Kind::LongText},
                Field{.name = "invoked_on",               .label = QT_TR_NOOP("Put into action on"),          .kind = Kind::Date,
                      .help = QT_TR_NOOP("While it is in action, and until the review afterwards has ended.")},
                Field{.name = "contact_list",             .label = QT_TR_NOOP("Contacts"),                    .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Whom to call, with their numbers, or where the list is."), .section = QT_TR_NOOP("Away from the usual site")},
                Field{.name = "offsite_copy_location",    .label = QT_TR_NOOP("Copies kept at"),
                      .help = QT_TR_NOOP("Where plan, contacts and configuration data are found when the usual site is lost.")},
                Field{.name = "offsite_checked_on",       .label = QT_TR_NOOP("Copies checked on"),           .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "cmdb_copy_on",             .label = QT_TR_NOOP("Configuration data copied on"), .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "test_interval_days",       .label = QT_TR_NOOP("Test every (days)"),           .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common."), .section = QT_TR_NOOP("Test, review and approval")},
                Field{.name = "next_review",              .label = QT_TR_NOOP("Next review"),                 .kind = Kind::Date, .listed = true},
                Field{.name = "change",                   .label = QT_TR_NOOP("Change"),                      .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change by which this version came about.")},
                Field{.name = "smp",                      .label = QT_TR_NOOP("Service management plan"),     .kind = Kind::Link, .target = "service_management_plan",
                      .help = QT_TR_NOOP("The plan with which it is aligned.")},
                Field{.name = "approved_by",              .label = QT_TR_NOOP("Approved by"),                 .kind = Kind::Person},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",   .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force",   .label = QT_TR_NOOP("In force")},
                State{.name = "invoked",    .label = QT_TR_NOOP("In action")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "superseded", .label = QT_TR_NOOP("Replaced"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",    .label = QT_TR_NOOP("Approve"),                 .from = {"draft"},     .to = "approved",
                           .needs = {"procedures_on_major_loss", "targets_when_invoked", "recovery_requirements", "return_to_normal", "approved_by"}},
                Transition{.name = "enforce",    .label = QT_TR_NOOP("Put into force"),          .from = {"approved"},  .to = "in_force",  .needs = {"services", "test_interval_days", "next_review"}},
                Transition{.name = "invoke",     .label = QT_TR_NOOP("Put into action"),         .from = {"in_force"},  .to = "invoked",   .stamps = {"invoked_on"}},
                Transition{.name = "stand_down", .label = QT_TR_NOOP("Return to normal"),        .from = {"invoked"},   .to = "in_review", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Continuity plan in action without a planned review of that: %n."), .type = "continuity_plan",
                            .records = R"(SELECT id FROM continuity_plan AS plan WHERE id = :id AND NOT EXISTS (
                                SELECT 1 FROM review WHERE review.kind = 'continuity_invocation' AND review.state <> 'cancelled'
                                  AND coalesce(review.held_on, review.planned_on, '') >= coalesce(plan.invoked_on, '')
                                  AND (review.subject = plan.ref OR EXISTS (SELECT 1 FROM plan_test AS event WHERE event.continuity_plan = plan.id AND event.kind = 'invocation'
                                                                            AND (review.id = event.review OR review.subject = event.ref)))))"}}},
                Transition{.name = "review",     .label = QT_TR_NOOP("Start review"),            .from = {"in_force"},  .to = "in_review"},
                Transition{.name = "confirm",    .label = QT_TR_NOOP("Confirm"),                 .from = {"in_review"}, .to = "in_force",  .needs = {"next_review"}, .clears = {"invoked_on"}},
                Transition{.name = "revise",     .label = QT_TR_NOOP("Put revision into force"), .from = {"in_review"}, .to = "in_force",  .needs = {"version", "change", "next_review"},
                           .clears = {"invoked_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Change behind the revision that is not approved: %n."), .type = "change",
                            .records = "SELECT change.id FROM continuity_plan AS plan JOIN change ON change.id = plan.change WHERE plan.id = :id AND change.state IN " ITSMS_CHANGE_NOT_APPROVED}}},
                Transition{.name = "supersede",  .label = QT_TR_NOOP("Replace"),                 .from = {"in_force"},  .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the plan"),     .due = "next_review",                       .awaited = "state IN " PLAN_IN_FORCE},
                Deadline{.name = "test",   .label = QT_TR_NOOP("Test of the plan"),       .due = NEXT_PLAN_TEST("continuity_plan"),   .awaited = "state IN " PLAN_IN_FORCE, .notice = 30},
                Deadline{.name = "copies", .label = QT_TR_NOOP("Check of the copies"),    .due = "date(min(offsite_checked_on, cmdb_copy_on), '+183 days')", .awaited = "state IN " PLAN_IN_FORCE},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a test"),      .type = "plan_test", .through = "continuity_plan"},
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change",    .through = "change"},
            },
            .clause = "6.3.2",
        };
    }

    static constexpr RecordType availabilityPlan()
    {
        return RecordType{
            .name = "availability_plan",
            .prefix = "AVP",
            .label = QT_TR_NOOP("Availability plan"),
            .plural = QT_TR_NOOP("Availability plans"),
            .purpose = QT_TR_NOOP("How available services have to be, how that is measured, and what is done so that they are."),
            .fields = {
                Field{.name = "version",             .label = QT_TR_NOOP("Version"),                 .listed = true},
                Field{.name = "services",            .label = QT_TR_NOOP("Services"),                .kind = Kind::Links, .listed = true, .target = "service"},
                Field{.name = "requirements",        .label = QT_TR_NOOP("Requirements"),            .kind = Kind::Links, .target = "service_requirement",
                      .help = QT_TR_NOOP("The availability requirements agreed with customers that this plan answers."), .section = QT_TR_NOOP("Availability")},
                Field{.name = "targets",             .label = QT_TR_NOOP("Targets"),                 .kind = Kind::Links, .target = "service_target",
                      .help = QT_TR_NOOP("The service targets on availability that it makes sure of.")},
                Field{.name = "measuring_points",    .label = QT_TR_NOOP("Where it is measured"),    .kind = Kind::LongText, .help = QT_TR_NOOP("From end to end, as the user notices it.")},
                Field{.name = "risk_measures",       .label = QT_TR_NOOP("Measures against risks"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What stands in for a part that fails, and what is done so that it does not.")},
                Field{.name = "maintenance_windows", .label = QT_TR_NOOP("Times for maintenance"),   .kind = Kind::LongText},
                Field{.name = "improvement_actions", .label = QT_TR_NOOP("Actions to improve it"),   .kind = Kind::Links, .target = "action_item"},
                Field{.name = "test_interval_days",  .label = QT_TR_NOOP("Test every (days)"),       .kind = Kind::Integer, .listed = true, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common."), .section = QT_TR_NOOP("Test, review and approval")},
                Field{.name = "next_review",         .label = QT_TR_NOOP("Next review"),             .kind = Kind::Date, .listed = true},
                Field{.name = "change",              .label = QT_TR_NOOP("Change"),                  .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change by which this version came about.")},
                Field{.name = "smp",                 .label = QT_TR_NOOP("Service management plan"), .kind = Kind::Link, .target = "service_management_plan",
                      .help = QT_TR_NOOP("The plan with which it is aligned.")},
                Field{.name = "approved_by",         .label = QT_TR_NOOP("Approved by"),             .kind = Kind::Person, .listed = true},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",   .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force",   .label = QT_TR_NOOP("In force")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "superseded", .label = QT_TR_NOOP("Replaced"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),                 .from = {"draft"},     .to = "approved",  .needs = {"requirements", "targets", "approved_by"}},
                Transition{.name = "enforce",   .label = QT_TR_NOOP("Put into force"),          .from = {"approved"},  .to = "in_force",  .needs = {"services", "test_interval_days", "next_review"}},
                Transition{.name = "review",    .label = QT_TR_NOOP("Start review"),            .from = {"in_force"},  .to = "in_review"},
                Transition{.name = "confirm",   .label = QT_TR_NOOP("Confirm"),                 .from = {"in_review"}, .to = "in_force",  .needs = {"next_review"}},
                Transition{.name = "revise",    .label = QT_TR_NOOP("Put revision into force"), .from = {"in_review"}, .to = "in_force",  .needs = {"version", "change", "next_review"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Change behind the revision that is not approved: %n."), .type = "change",
                            .records = "SELECT change.id FROM availability_plan AS plan JOIN change ON change.id = plan.change WHERE plan.id = :id AND change.state IN " ITSMS_CHANGE_NOT_APPROVED}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Replace"),                 .from = {"in_force"},  .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the plan"), .due = "next_review",                       .awaited = "state IN " PLAN_IN_FORCE},
                Deadline{.name = "test",   .label = QT_TR_NOOP("Test of the plan"),   .due = NEXT_PLAN_TEST("availability_plan"), .awaited = "state IN " PLAN_IN_FORCE, .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a test"),      .type = "plan_test",   .through = "availability_plan"},
                FollowUp{.label = QT_TR_NOOP("Plan an action"),   .type = "action_item", .through = "improvement_actions"},
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change",      .through = "change"},
            },
            .clause = "6.3.2",
        };
    }

    static constexpr RecordType planTest()
    {
        return RecordType{
            .name = "plan_test",
            .prefix = "TST",
            .label = QT_TR_NOOP("Test of a plan"),
            .plural = QT_TR_NOOP("Tests of plans"),
            .purpose = QT_TR_NOOP("Each test of a continuity or availability plan, and each time a continuity plan was really put into action."),
            .fields = {
                Field{.name = "continuity_plan",     .label = QT_TR_NOOP("Continuity plan"),          .kind = Kind::Link, .listed = true, .target = "continuity_plan"},
                Field{.name = "availability_plan",   .label = QT_TR_NOOP("Availability plan"),        .kind = Kind::Link, .listed = true, .target = "availability_plan"},
                Field{.name = "kind",                .label = QT_TR_NOOP("Kind"),                     .kind = Kind::Choice, .listed = true, .choices = {
                    {"desktop",     QT_TR_NOOP("Read through at the table")},
                    {"walkthrough", QT_TR_NOOP("Walked through on site")},
                    {"simulation",  QT_TR_NOOP("Simulation")},
                    {"partial",     QT_TR_NOOP("Test of a part")},
                    {"full",        QT_TR_NOOP("Full test")},
                    {"invocation",  QT_TR_NOOP("Real use")}}},
                Field{.name = "trigger",             .label = QT_TR_NOOP("Occasion"),                 .kind = Kind::Choice, .choices = {
                    {"interval",      QT_TR_NOOP("Its interval")},
                    {"major_change",  QT_TR_NOOP("A major change")},
                    {"after_failure", QT_TR_NOOP("A test that failed")},
                    {"real_event",    QT_TR_NOOP("A real event")}}},
                Field{.name = "triggering_change",   .label = QT_TR_NOOP("Major change"),             .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change after which the plan was tested again.")},
                Field{.name = "planned_on",          .label = QT_TR_NOOP("Planned on"),               .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",             .label = QT_TR_NOOP("Held on"),                  .kind = Kind::Date, .listed = true},
                Field{.name = "participants",        .label = QT_TR_NOOP("Participants"),             .kind = Kind::Links, .target = "person", .section = QT_TR_NOOP("Result")},
                Field{.name = "requirements_tested", .label = QT_TR_NOOP("Requirements tested"),      .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "rto_reached_minutes", .label = QT_TR_NOOP("Back after (minutes)"),     .kind = Kind::Integer, .ofOneLife = true, .minimum = 0,
                      .help = QT_TR_NOOP("The recovery time that was reached.")},
                Field{.name = "rpo_reached_minutes", .label = QT_TR_NOOP("Data lost (minutes)"),      .kind = Kind::Integer, .ofOneLife = true, .minimum = 0,
                      .help = QT_TR_NOOP("From how long before the event data was lost.")},
                Field{.name = "result",              .label = QT_TR_NOOP("Requirements met"),         .kind = Kind::Choice, .listed = true, .ofOneLife = true, .choices = {
                    {"met",     QT_TR_NOOP("Fully")},
                    {"partly",  QT_TR_NOOP("In part")},
                    {"not_met", QT_TR_NOOP("Not")}}},
                Field{.name = "deficiencies",        .label = QT_TR_NOOP("Deficiencies"),             .kind = Kind::LongText, .ofOneLife = true},
                Field{.name = "actions",             .label = QT_TR_NOOP("Actions"),                  .kind = Kind::Links, .target = "action_item"},
                Field{.name = "review",              .label = QT_TR_NOOP("Review"),                   .kind = Kind::Link, .ofOneLife = true, .target = "review"},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "held",      .label = QT_TR_NOOP("Held")},
                State{.name = "reviewed",  .label = QT_TR_NOOP("Reviewed")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",   .label = QT_TR_NOOP("Record as held"),     .from = {"planned"},  .to = "held",      .needs = {"kind"}, .stamps = {"held_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Test that does not link a plan: %n."), .type = "plan_test",
                            .records = "SELECT id FROM plan_test WHERE id = :id AND coalesce(continuity_plan, availability_plan) IS NULL"}}},
                Transition{.name = "review", .label = QT_TR_NOOP("Record the review"),  .from = {"held"},     .to = "reviewed",  .needs = {"result"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Test of which no review was held: %n."), .type = "plan_test", .records = "SELECT id FROM plan_test WHERE id = :id AND " NO_REVIEW_OF_TEST}}},
                Transition{.name = "close",  .label = QT_TR_NOOP("Close"),              .from = {"reviewed"}, .to = "closed",    .blockers = {
                    Blocker{.message = QT_TR_NOOP("Test that was not fully met, and from which no action follows: %n."), .type = "plan_test",
                            .records = "SELECT id FROM plan_test WHERE id = :id AND " DEFICIENCY_WITHOUT_ACTION},
                    Blocker{.message = QT_TR_NOOP("Actions from this test that are not done: %n."), .type = "action_item",
                            .records = R"(SELECT action_item.id FROM plan_test_actions AS link JOIN action_item ON action_item.id = link.target
                                WHERE link.source = :id AND action_item.state IN ('open', 'in_progress'))"}}},
                Transition{.name = "cancel", .label = QT_TR_NOOP("Cancel the test"),    .from = {"planned"},  .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "test",   .label = QT_TR_NOOP("Test"),               .due = "planned_on",                .awaited = "state = 'planned'"},
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the test"), .due = "date(held_on, '+14 days')", .awaited = "state = 'held' AND " NO_REVIEW_OF_TEST},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan the review"), .type = "review",      .through = "review"},
                FollowUp{.label = QT_TR_NOOP("Plan an action"),  .type = "action_item", .through = "actions"},
            },
            .episode = true,
            .clause = "6.3.3",
        };
    }

    static constexpr RecordType outage()
    {
        return RecordType{
            .name = "outage",
            .prefix = "OUT",
            .label = QT_TR_NOOP("Outage"),
            .plural = QT_TR_NOOP("Outages"),
            .purpose = QT_TR_NOOP("Each time a service was not there, or not fully, planned or not."),
            .fields = {
                Field{.name = "service",                      .label = QT_TR_NOOP("Service"),                          .kind = Kind::Link, .required = true, .listed = true, .target = "service"},
                Field{.name = "component",                    .label = QT_TR_NOOP("Component"),                        .kind = Kind::Link, .listed = true, .target = "service_component",
                      .help = QT_TR_NOOP("The part of the service that failed or was worked on.")},
                Field{.name = "planned",                      .label = QT_TR_NOOP("Planned"),                          .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("Announced beforehand, such as maintenance.")},
                Field{.name = "started_at",                   .label = QT_TR_NOOP("Began"),                            .kind = Kind::Instant, .listed = true, .indexed = true},
                Field{.name = "detected_at",                  .label = QT_TR_NOOP("Noticed"),                          .kind = Kind::Instant},
                Field{.name = "restored_at",                  .label = QT_TR_NOOP("Service back"),                     .kind = Kind::Instant, .listed = true},
                Field{.name = "within_service_hours_minutes", .label = QT_TR_NOOP("Minutes within service hours"),     .kind = Kind::Integer, .ofOneLife = true, .minimum = 0,
                      .help = QT_TR_NOOP("Empty where it counts in full.")},
                Field{.name = "users_affected",               .label = QT_TR_NOOP("Users affected"),                   .kind = Kind::Integer, .ofOneLife = true, .minimum = 0},
                Field{.name = "incident",                     .label = QT_TR_NOOP("Incident"),                         .kind = Kind::Link, .target = "incident",
                      .section = QT_TR_NOOP("Cause and action")},
                Field{.name = "change",                       .label = QT_TR_NOOP("Change"),                           .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change for which the service was taken away, or that caused the outage.")},
                Field{.name = "cause",                        .label = QT_TR_NOOP("Cause"),                            .kind = Kind::LongText, .ofOneLife = true},
                Field{.name = "investigated_on",              .label = QT_TR_NOOP("Investigated on"),                  .kind = Kind::Date, .listed = true},
                Field{.name = "actions",                      .label = QT_TR_NOOP("Actions"),                          .kind = Kind::Links, .target = "action_item",
                      .help = QT_TR_NOOP("What is done so that it does not happen again.")},
            },
            .states = {
                State{.name = "open",         .label = QT_TR_NOOP("Going on")},
                State{.name = "restored",     .label = QT_TR_NOOP("Service back")},
                State{.name = "investigated", .label = QT_TR_NOOP("Investigated")},
                State{.name = "closed",       .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "restore",     .label = QT_TR_NOOP("Record restoration"),   .from = {"open"},     .to = "restored",     .needs = {"started_at"},
                           .stamps = {"restored_at"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Outage that is said to have ended before it began: %n."), .type = "outage",
                            .records = "SELECT id FROM outage WHERE id = :id AND restored_at < started_at"}}},
                Transition{.name = "investigate", .label = QT_TR_NOOP("Record investigation"), .from = {"restored"}, .to = "investigated", .needs = {"cause"}, .stamps = {"investigated_on"}},
                Transition{.name = "close",       .label = QT_TR_NOOP("Close"),                .from = {"investigated", "restored"}, .to = "closed", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Unplanned outage that was not investigated: %n."), .type = "outage",
                            .records = "SELECT id FROM outage WHERE id = :id AND coalesce(planned, 0) = 0 AND state = 'restored'"}}},
            },
            .deadlines = {
                Deadline{.name = "investigation", .label = QT_TR_NOOP("Investigation of the outage"), .due = "restored_at + 14 * 86400", .awaited = "state = 'restored' AND coalesce(planned, 0) = 0"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("What happened"),
            .episode = true,
            .clause = "6.3.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "continuity_and_availability",
            .context = "ContinuityAndAvailability",
            .label = QT_TR_NOOP("Service continuity and availability"),
            .clause = "6.3",
            .asks = QT_TR_NOOP("Risks to the services and what customers require are known, and plans say how available services are kept and how they come back after a major loss. "
                               "The plans are tested and reviewed, availability is measured against its targets, and each unplanned outage is investigated."),
            .audit = QT_TR_NOOP("An auditor asks where the plan would be found if the building were closed, when it was last tested and what was changed because of that. "
                                "Plans that were never tested, vital services that no plan covers and outages whose cause nobody looked for are found first."),
            .records = {continuityPlan(), availabilityPlan(), planTest(), outage()},
            .checks = ContinuityAndAvailabilityChecks::all(),
            .measures = ContinuityAndAvailabilityMeasures::all(),
        };
    }
    // clang-format on
};

static_assert(isSound(ContinuityAndAvailability::declare()));

} // namespace

Process continuityAndAvailability()
{
    return ContinuityAndAvailability::declare();
}

} // namespace itsms
