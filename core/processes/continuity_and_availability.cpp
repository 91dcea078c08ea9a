// DRAFT Service continuity and availability management.
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
        // GUARDS: draft>approved: four 6.3.2 elements filled; invoked>in_review: Review of the invocation planned
        // LINKED FROM: PlanTest.continuity_plan
        return RecordType{
            .name = "continuity_plan",
            .prefix = "BCP",
            .label = QT_TR_NOOP("Continuity plan"),
            .plural = QT_TR_NOOP("Continuity plans"),
            .purpose = QT_TR_NOOP("Service continuity plan."),
            .fields = {
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "invocation_criteria", .label = QT_TR_NOOP("Invocation criteria"), .kind = Kind::LongText},
                Field{.name = "invocation_authority", .label = QT_TR_NOOP("Invocation authority"), .kind = Kind::Person, .listed = true},
                Field{.name = "procedures_on_major_loss", .label = QT_TR_NOOP("Procedures on major loss"), .kind = Kind::LongText},
                Field{.name = "targets_when_invoked", .label = QT_TR_NOOP("Targets when invoked"), .kind = Kind::LongText},
                Field{.name = "rto_minutes", .label = QT_TR_NOOP("Rto minutes"), .kind = Kind::Integer},
                Field{.name = "rpo_minutes", .label = QT_TR_NOOP("Rpo minutes"), .kind = Kind::Integer},
                Field{.name = "recovery_requirements", .label = QT_TR_NOOP("Recovery requirements"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "return_to_normal", .label = QT_TR_NOOP("Return to normal"), .kind = Kind::LongText},
                Field{.name = "contact_list", .label = QT_TR_NOOP("Contact list"), .kind = Kind::LongText},
                Field{.name = "offsite_copy_location", .label = QT_TR_NOOP("Offsite copy location")},
                Field{.name = "offsite_checked_on", .label = QT_TR_NOOP("Offsite checked on"), .kind = Kind::Date},
                Field{.name = "cmdb_copy_on", .label = QT_TR_NOOP("Cmdb copy on"), .kind = Kind::Date},
                Field{.name = "requirements", .label = QT_TR_NOOP("Requirements"), .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
                Field{.name = "smp", .label = QT_TR_NOOP("Smp"), .kind = Kind::Link, .target = "service_management_plan", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "test_interval_days", .label = QT_TR_NOOP("Test interval days"), .kind = Kind::Integer},
                Field{.name = "last_tested", .label = QT_TR_NOOP("Last tested"), .kind = Kind::Date},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force", .label = QT_TR_NOOP("In force")},
                State{.name = "invoked", .label = QT_TR_NOOP("Invoked")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft"}, .to = "approved"},
                Transition{.name = "to_in_force", .label = QT_TR_NOOP("TO In force"), .from = {"approved", "in_review"}, .to = "in_force"},
                Transition{.name = "to_invoked", .label = QT_TR_NOOP("TO Invoked"), .from = {"in_force"}, .to = "invoked"},
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"invoked", "in_force"}, .to = "in_review"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"in_force"}, .to = "superseded"},
            },
            .clause = "6.3.2",
        };
    }

    static constexpr RecordType availabilityPlan()
    {
        // GUARDS: draft>approved: requirements and targets not empty
        // LINKED FROM: PlanTest.availability_plan
        return RecordType{
            .name = "availability_plan",
            .prefix = "AVP",
            .label = QT_TR_NOOP("Availability plan"),
            .plural = QT_TR_NOOP("Availability plans"),
            .purpose = QT_TR_NOOP("Availability plan with requirements and targets."),
            .fields = {
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "requirements", .label = QT_TR_NOOP("Requirements"), .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "targets", .label = QT_TR_NOOP("Targets"), .kind = Kind::Links, .target = "service_target"},
                Field{.name = "measuring_points", .label = QT_TR_NOOP("Measuring points"), .kind = Kind::LongText},
                Field{.name = "risk_measures", .label = QT_TR_NOOP("Risk measures"), .kind = Kind::LongText},
                Field{.name = "maintenance_windows", .label = QT_TR_NOOP("Maintenance windows"), .kind = Kind::LongText},
                Field{.name = "improvement_actions", .label = QT_TR_NOOP("Improvement actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "smp", .label = QT_TR_NOOP("Smp"), .kind = Kind::Link, .target = "service_management_plan"},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "test_interval_days", .label = QT_TR_NOOP("Test interval days"), .kind = Kind::Integer},
                Field{.name = "last_tested", .label = QT_TR_NOOP("Last tested"), .kind = Kind::Date},
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
            .clause = "6.3.2",
        };
    }

    static constexpr RecordType planTest()
    {
        // GUARDS: held>reviewed: Review held; reviewed>closed: actions done when result is not met
        // LINKED FROM: ServiceReport.invocations
        return RecordType{
            .name = "plan_test",
            .prefix = "TST",
            .label = QT_TR_NOOP("Plan test"),
            .plural = QT_TR_NOOP("Plan tests"),
            .purpose = QT_TR_NOOP("Test or real invocation of a continuity or availability plan."),
            .fields = {
                Field{.name = "continuity_plan", .label = QT_TR_NOOP("Continuity plan"), .kind = Kind::Link, .listed = true, .target = "continuity_plan"},
                Field{.name = "availability_plan", .label = QT_TR_NOOP("Availability plan"), .kind = Kind::Link, .listed = true, .target = "availability_plan"},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"desktop", QT_TR_NOOP("Desktop")}, {"walkthrough", QT_TR_NOOP("Walkthrough")}, {"simulation", QT_TR_NOOP("Simulation")}, {"partial", QT_TR_NOOP("Partial")}, {"full", QT_TR_NOOP("Full")}, {"invocation", QT_TR_NOOP("Invocation")}}},
                Field{.name = "trigger", .label = QT_TR_NOOP("Trigger"), .kind = Kind::Choice, .listed = true, .choices = {{"interval", QT_TR_NOOP("Interval")}, {"major_change", QT_TR_NOOP("Major change")}, {"after_failure", QT_TR_NOOP("After failure")}, {"real_event", QT_TR_NOOP("Real event")}}},
                Field{.name = "triggering_change", .label = QT_TR_NOOP("Triggering change"), .kind = Kind::Link, .listed = true, .target = "change"},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person"},
                Field{.name = "requirements_tested", .label = QT_TR_NOOP("Requirements tested"), .kind = Kind::Links, .target = "service_requirement", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "rto_reached_minutes", .label = QT_TR_NOOP("Rto reached minutes"), .kind = Kind::Integer},
                Field{.name = "rpo_reached_minutes", .label = QT_TR_NOOP("Rpo reached minutes"), .kind = Kind::Integer},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"met", QT_TR_NOOP("Met")}, {"partly", QT_TR_NOOP("Partly")}, {"not_met", QT_TR_NOOP("Not met")}}},
                Field{.name = "deficiencies", .label = QT_TR_NOOP("Deficiencies"), .kind = Kind::LongText},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "review", .label = QT_TR_NOOP("Review"), .kind = Kind::Link, .target = "review"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "reviewed", .label = QT_TR_NOOP("Reviewed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_reviewed", .label = QT_TR_NOOP("TO Reviewed"), .from = {"held"}, .to = "reviewed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"reviewed"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
            },
            .clause = "6.3.3",
        };
    }

    static constexpr RecordType outage()
    {
        // GUARDS: restored>closed: only when planned is true; restored>investigated: cause filled
        // LINKED FROM: 
        return RecordType{
            .name = "outage",
            .prefix = "OUT",
            .label = QT_TR_NOOP("Outage"),
            .plural = QT_TR_NOOP("Outages"),
            .purpose = QT_TR_NOOP("Period in which a service was not, or not fully, available."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .required = true, .listed = true, .target = "service"},
                Field{.name = "component", .label = QT_TR_NOOP("Component"), .kind = Kind::Link, .listed = true, .target = "service_component"},
                Field{.name = "planned", .label = QT_TR_NOOP("Planned"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "started_at", .label = QT_TR_NOOP("Started at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "detected_at", .label = QT_TR_NOOP("Detected at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "restored_at", .label = QT_TR_NOOP("Restored at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "minutes", .label = QT_TR_NOOP("Minutes"), .kind = Kind::Integer},
                Field{.name = "within_service_hours_minutes", .label = QT_TR_NOOP("Within service hours minutes"), .kind = Kind::Integer},
                Field{.name = "users_affected", .label = QT_TR_NOOP("Users affected"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "incident", .label = QT_TR_NOOP("Incident"), .kind = Kind::Link, .target = "incident"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
                Field{.name = "cause", .label = QT_TR_NOOP("Cause"), .kind = Kind::LongText},
                Field{.name = "investigated_on", .label = QT_TR_NOOP("Investigated on"), .kind = Kind::Date},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "restored", .label = QT_TR_NOOP("Restored")},
                State{.name = "investigated", .label = QT_TR_NOOP("Investigated")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_restored", .label = QT_TR_NOOP("TO Restored"), .from = {"open"}, .to = "restored"},
                Transition{.name = "to_investigated", .label = QT_TR_NOOP("TO Investigated"), .from = {"restored"}, .to = "investigated"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"investigated", "restored"}, .to = "closed"},
            },
            .parent = "service",
            .clause = "6.3.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "continuity_and_availability",
            .context = "ContinuityAndAvailability",
            .label = QT_TR_NOOP("Service continuity and availability management"),
            .clause = "6.3",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {continuityPlan(), availabilityPlan(), planTest(), outage()},
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
