// DRAFT Management review.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ManagementReview
{
    Q_DECLARE_TR_FUNCTIONS(ManagementReview)

public:
    // clang-format off
    static constexpr RecordType managementReview()
    {
        // GUARDS: prepared>held: every required input present; held>minuted: chair is top management, decisions cover resources, effectiveness and services; minuted>closed: all actions closed or carried over
        // LINKED FROM: ManagementReview.previous_review; ReviewInput.review; Decision.review
        return RecordType{
            .name = "management_review",
            .prefix = "MRV",
            .label = QT_TR_NOOP("Management review"),
            .plural = QT_TR_NOOP("Management reviews"),
            .purpose = QT_TR_NOOP("Management review by top management."),
            .fields = {
                Field{.name = "objectives", .label = QT_TR_NOOP("Objectives"), .kind = Kind::LongText},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date, .listed = true},
                Field{.name = "chair", .label = QT_TR_NOOP("Chair"), .kind = Kind::Person, .listed = true},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person"},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date},
                Field{.name = "inputs", .label = QT_TR_NOOP("Inputs"), .kind = Kind::Rows, .target = "review_input"},
                Field{.name = "previous_review", .label = QT_TR_NOOP("Previous review"), .kind = Kind::Link, .target = "management_review", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "suitability_conclusion", .label = QT_TR_NOOP("Suitability conclusion"), .kind = Kind::LongText},
                Field{.name = "effectiveness_conclusion", .label = QT_TR_NOOP("Effectiveness conclusion"), .kind = Kind::LongText},
                Field{.name = "policy_change_needed", .label = QT_TR_NOOP("Policy change needed"), .kind = Kind::YesNo},
                Field{.name = "objectives_change_needed", .label = QT_TR_NOOP("Objectives change needed"), .kind = Kind::YesNo},
                Field{.name = "decisions", .label = QT_TR_NOOP("Decisions"), .kind = Kind::Rows, .target = "decision"},
                Field{.name = "distributed_to", .label = QT_TR_NOOP("Distributed to"), .kind = Kind::Links, .target = "person"},
                Field{.name = "minutes", .label = QT_TR_NOOP("Minutes"), .kind = Kind::Link, .target = "document"},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 2")},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "prepared", .label = QT_TR_NOOP("Prepared")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "minuted", .label = QT_TR_NOOP("Minuted")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_prepared", .label = QT_TR_NOOP("TO Prepared"), .from = {"planned"}, .to = "prepared"},
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"prepared"}, .to = "held"},
                Transition{.name = "to_minuted", .label = QT_TR_NOOP("TO Minuted"), .from = {"held"}, .to = "minuted"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"minuted"}, .to = "closed"},
            },
            .clause = "4.5.4.3",
        };
    }

    static constexpr RecordType reviewInput()
    {
        // GUARDS: 
        // LINKED FROM: ManagementReview.inputs
        return RecordType{
            .name = "review_input",
            .prefix = "MRI",
            .label = QT_TR_NOOP("Review input"),
            .plural = QT_TR_NOOP("Review inputs"),
            .purpose = QT_TR_NOOP("One required input with its content."),
            .fields = {
                Field{.name = "review", .label = QT_TR_NOOP("Review"), .kind = Kind::Link, .required = true, .listed = true, .target = "management_review"},
                Field{.name = "input_key", .label = QT_TR_NOOP("Input key"), .listed = true},
                Field{.name = "edition", .label = QT_TR_NOOP("Edition"), .kind = Kind::Choice, .listed = true, .choices = {{"2011", QT_TR_NOOP("2011")}, {"2018", QT_TR_NOOP("2018")}}},
                Field{.name = "content", .label = QT_TR_NOOP("Content"), .kind = Kind::LongText},
                Field{.name = "data_from", .label = QT_TR_NOOP("Data from"), .kind = Kind::Date, .listed = true},
                Field{.name = "data_to", .label = QT_TR_NOOP("Data to"), .kind = Kind::Date, .listed = true},
                Field{.name = "sources", .label = QT_TR_NOOP("Sources"), .kind = Kind::Links, .target = "service_report"},
                Field{.name = "evidence", .label = QT_TR_NOOP("Evidence"), .kind = Kind::Links, .target = "evidence"},
                Field{.name = "prepared_by", .label = QT_TR_NOOP("Prepared by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "trend", .label = QT_TR_NOOP("Trend"), .kind = Kind::Choice, .choices = {{"better", QT_TR_NOOP("Better")}, {"same", QT_TR_NOOP("Same")}, {"worse", QT_TR_NOOP("Worse")}, {"unknown", QT_TR_NOOP("Unknown")}}},
                Field{.name = "discussed", .label = QT_TR_NOOP("Discussed"), .kind = Kind::YesNo},
            },
            .states = {
                State{.name = "missing", .label = QT_TR_NOOP("Missing")},
                State{.name = "drafted", .label = QT_TR_NOOP("Drafted")},
                State{.name = "ready", .label = QT_TR_NOOP("Ready"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_drafted", .label = QT_TR_NOOP("TO Drafted"), .from = {"missing"}, .to = "drafted"},
                Transition{.name = "to_ready", .label = QT_TR_NOOP("TO Ready"), .from = {"drafted"}, .to = "ready"},
            },
            .parent = "review",
            .clause = "4.5.4.3",
        };
    }

    static constexpr RecordType decision()
    {
        // GUARDS: 
        // LINKED FROM: ResourceNeed.decision; ManagementReview.decisions; ServiceReport.decisions
        return RecordType{
            .name = "decision",
            .prefix = "DEC",
            .label = QT_TR_NOOP("Decision"),
            .plural = QT_TR_NOOP("Decisions"),
            .purpose = QT_TR_NOOP("Decision taken in a management review or on a service report."),
            .fields = {
                Field{.name = "review", .label = QT_TR_NOOP("Review"), .kind = Kind::Link, .required = true, .listed = true, .target = "management_review"},
                Field{.name = "report", .label = QT_TR_NOOP("Report"), .kind = Kind::Link, .listed = true, .target = "service_report"},
                Field{.name = "area", .label = QT_TR_NOOP("Area"), .kind = Kind::Choice, .listed = true, .choices = {{"resources", QT_TR_NOOP("Resources")}, {"sms_effectiveness", QT_TR_NOOP("Sms effectiveness")}, {"service_improvement", QT_TR_NOOP("Service improvement")}, {"policy", QT_TR_NOOP("Policy")}, {"objectives", QT_TR_NOOP("Objectives")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "text", .label = QT_TR_NOOP("Text"), .kind = Kind::LongText},
                Field{.name = "decided_by", .label = QT_TR_NOOP("Decided by"), .kind = Kind::Person, .listed = true},
                Field{.name = "decided_on", .label = QT_TR_NOOP("Decided on"), .kind = Kind::Date, .listed = true},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person},
                Field{.name = "due_date", .label = QT_TR_NOOP("Due date"), .kind = Kind::Date},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item", .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "carried_out", .label = QT_TR_NOOP("Carried out"), .closed = true},
                State{.name = "dropped", .label = QT_TR_NOOP("Dropped"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_carried_out", .label = QT_TR_NOOP("TO Carried out"), .from = {"open"}, .to = "carried_out"},
                Transition{.name = "to_dropped", .label = QT_TR_NOOP("TO Dropped"), .from = {"open"}, .to = "dropped"},
            },
            .parent = "review",
            .clause = "4.5.4.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "management_review",
            .context = "ManagementReview",
            .label = QT_TR_NOOP("Management review"),
            .clause = "4.5.4.3",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {managementReview(), reviewInput(), decision()},
        };
    }
    // clang-format on
};

static_assert(isSound(ManagementReview::declare()));

} // namespace

Process managementReview()
{
    return ManagementReview::declare();
}

} // namespace itsms
