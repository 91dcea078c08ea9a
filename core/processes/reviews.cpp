// DRAFT Reviews.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Reviews
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)

public:
    // clang-format off
    static constexpr RecordType review()
    {
        // GUARDS: held>closed: outcome set and actions created or 'none needed' stated
        // LINKED FROM: PlanTest.review; Change.review; Release.review
        return RecordType{
            .name = "review",
            .prefix = "RVW",
            .label = QT_TR_NOOP("Review"),
            .plural = QT_TR_NOOP("Reviews"),
            .purpose = QT_TR_NOOP("Review after an event or at an interval of one subject (not the management review)."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"major_incident", QT_TR_NOOP("Major incident")}, {"change", QT_TR_NOOP("Change")}, {"emergency_change", QT_TR_NOOP("Emergency change")}, {"failed_change", QT_TR_NOOP("Failed change")}, {"release", QT_TR_NOOP("Release")}, {"transition_gate", QT_TR_NOOP("Transition gate")}, {"problem", QT_TR_NOOP("Problem")}, {"plan_test", QT_TR_NOOP("Plan test")}, {"continuity_invocation", QT_TR_NOOP("Continuity invocation")}, {"policy", QT_TR_NOOP("Policy")}, {"plan", QT_TR_NOOP("Plan")}, {"process", QT_TR_NOOP("Process")}, {"control", QT_TR_NOOP("Control")}, {"forecast", QT_TR_NOOP("Forecast")}}},
                Field{.name = "subject", .label = QT_TR_NOOP("Subject"), .listed = true}, // number of any record
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date, .listed = true},
                Field{.name = "chair", .label = QT_TR_NOOP("Chair"), .kind = Kind::Person, .listed = true},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person"},
                Field{.name = "questions", .label = QT_TR_NOOP("Questions"), .kind = Kind::LongText},
                Field{.name = "outcome", .label = QT_TR_NOOP("Outcome"), .kind = Kind::Choice, .choices = {{"successful", QT_TR_NOOP("Successful")}, {"partly", QT_TR_NOOP("Partly")}, {"failed", QT_TR_NOOP("Failed")}, {"accepted", QT_TR_NOOP("Accepted")}, {"rejected", QT_TR_NOOP("Rejected")}, {"suitable", QT_TR_NOOP("Suitable")}, {"revise", QT_TR_NOOP("Revise")}}},
                Field{.name = "lessons", .label = QT_TR_NOOP("Lessons"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "customer_present", .label = QT_TR_NOOP("Customer present"), .kind = Kind::YesNo},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "improvements", .label = QT_TR_NOOP("Improvements"), .kind = Kind::Links, .target = "improvement"},
                Field{.name = "reported_on", .label = QT_TR_NOOP("Reported on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"held"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
            },
            .clause = "4.5.2",
        };
    }

    static constexpr RecordType performanceReview()
    {
        // GUARDS: held>minuted: causes_of_miss filled if targets_missed > 0
        // LINKED FROM: 
        return RecordType{
            .name = "performance_review",
            .prefix = "PRV",
            .label = QT_TR_NOOP("Performance review"),
            .plural = QT_TR_NOOP("Performance reviews"),
            .purpose = QT_TR_NOOP("Regular performance review with a customer, supplier or internal group."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"customer", QT_TR_NOOP("Customer")}, {"supplier", QT_TR_NOOP("Supplier")}, {"internal_group", QT_TR_NOOP("Internal group")}, {"customer_as_supplier", QT_TR_NOOP("Customer as supplier")}}},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "agreement", .label = QT_TR_NOOP("Agreement"), .kind = Kind::Link, .listed = true, .target = "operational_agreement"},
                Field{.name = "contract", .label = QT_TR_NOOP("Contract"), .kind = Kind::Link, .listed = true, .target = "contract"},
                Field{.name = "slas", .label = QT_TR_NOOP("Slas"), .kind = Kind::Links, .target = "service_level_agreement"},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "counterpart", .label = QT_TR_NOOP("Counterpart")},
                Field{.name = "targets_met", .label = QT_TR_NOOP("Targets met"), .kind = Kind::Integer},
                Field{.name = "targets_missed", .label = QT_TR_NOOP("Targets missed"), .kind = Kind::Integer},
                Field{.name = "causes_of_miss", .label = QT_TR_NOOP("Causes of miss"), .kind = Kind::LongText},
                Field{.name = "contract_fits_requirements", .label = QT_TR_NOOP("Contract fits requirements"), .kind = Kind::YesNo},
                Field{.name = "subcontractors_verified", .label = QT_TR_NOOP("Subcontractors verified"), .kind = Kind::YesNo},
                Field{.name = "improvements", .label = QT_TR_NOOP("Improvements"), .kind = Kind::Links, .target = "improvement"},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "minutes", .label = QT_TR_NOOP("Minutes"), .kind = Kind::LongText},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "minuted", .label = QT_TR_NOOP("Minuted")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_minuted", .label = QT_TR_NOOP("TO Minuted"), .from = {"held"}, .to = "minuted"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"minuted"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
            },
            .clause = "6.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "reviews",
            .context = "Reviews",
            .label = QT_TR_NOOP("Reviews"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {review(), performanceReview()},
        };
    }
    // clang-format on
};

static_assert(isSound(Reviews::declare()));

} // namespace

Process reviews()
{
    return Reviews::declare();
}

} // namespace itsms
