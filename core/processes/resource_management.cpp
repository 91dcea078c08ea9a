// DRAFT Resource management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ResourceManagement
{
    Q_DECLARE_TR_FUNCTIONS(ResourceManagement)

public:
    // clang-format off
    static constexpr RecordType resourceNeed()
    {
        // GUARDS: 
        // LINKED FROM: ServiceManagementPlan.resources; ServiceTransition.resources; CapacityPlan.resources
        return RecordType{
            .name = "resource_need",
            .prefix = "RES",
            .label = QT_TR_NOOP("Resource need"),
            .plural = QT_TR_NOOP("Resource needs"),
            .purpose = QT_TR_NOOP("Need and provision of a human, technical, information or financial resource."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"human", QT_TR_NOOP("Human")}, {"technical", QT_TR_NOOP("Technical")}, {"information", QT_TR_NOOP("Information")}, {"financial", QT_TR_NOOP("Financial")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "period_from", .label = QT_TR_NOOP("Period from"), .kind = Kind::Date, .listed = true},
                Field{.name = "period_to", .label = QT_TR_NOOP("Period to"), .kind = Kind::Date, .listed = true},
                Field{.name = "required_qty", .label = QT_TR_NOOP("Required qty"), .kind = Kind::Decimal},
                Field{.name = "available_qty", .label = QT_TR_NOOP("Available qty"), .kind = Kind::Decimal},
                Field{.name = "forecast_qty", .label = QT_TR_NOOP("Forecast qty"), .kind = Kind::Decimal, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit")},
                Field{.name = "cost", .label = QT_TR_NOOP("Cost"), .kind = Kind::Money},
                Field{.name = "decision", .label = QT_TR_NOOP("Decision"), .kind = Kind::Link, .target = "decision"},
            },
            .states = {
                State{.name = "requested", .label = QT_TR_NOOP("Requested")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "provided", .label = QT_TR_NOOP("Provided")},
                State{.name = "refused", .label = QT_TR_NOOP("Refused"), .closed = true},
                State{.name = "released", .label = QT_TR_NOOP("Released"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"requested"}, .to = "approved"},
                Transition{.name = "to_refused", .label = QT_TR_NOOP("TO Refused"), .from = {"requested"}, .to = "refused"},
                Transition{.name = "to_provided", .label = QT_TR_NOOP("TO Provided"), .from = {"approved"}, .to = "provided"},
                Transition{.name = "to_released", .label = QT_TR_NOOP("TO Released"), .from = {"provided"}, .to = "released"},
            },
            .clause = "4.4.1",
        };
    }

    static constexpr RecordType competence()
    {
        // GUARDS: assessed>met: reached_level >= required_level
        // LINKED FROM: 
        return RecordType{
            .name = "competence",
            .prefix = "CMP",
            .label = QT_TR_NOOP("Competence"),
            .plural = QT_TR_NOOP("Competences"),
            .purpose = QT_TR_NOOP("Required and reached competence of one person for one role."),
            .fields = {
                Field{.name = "person", .label = QT_TR_NOOP("Person"), .kind = Kind::Person, .listed = true},
                Field{.name = "role", .label = QT_TR_NOOP("Role"), .listed = true},
                Field{.name = "competence", .label = QT_TR_NOOP("Competence"), .listed = true},
                Field{.name = "required_level", .label = QT_TR_NOOP("Required level"), .kind = Kind::Integer, .listed = true},
                Field{.name = "reached_level", .label = QT_TR_NOOP("Reached level"), .kind = Kind::Integer, .listed = true},
                Field{.name = "education", .label = QT_TR_NOOP("Education"), .kind = Kind::LongText},
                Field{.name = "experience_years", .label = QT_TR_NOOP("Experience years"), .kind = Kind::Decimal},
                Field{.name = "skill_evidence", .label = QT_TR_NOOP("Skill evidence"), .kind = Kind::Links, .target = "evidence"},
                Field{.name = "certificate", .label = QT_TR_NOOP("Certificate"), .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "certificate_expires", .label = QT_TR_NOOP("Certificate expires"), .kind = Kind::Date},
                Field{.name = "assessed_on", .label = QT_TR_NOOP("Assessed on"), .kind = Kind::Date},
                Field{.name = "assessed_by", .label = QT_TR_NOOP("Assessed by"), .kind = Kind::Person},
                Field{.name = "gap_action", .label = QT_TR_NOOP("Gap action"), .kind = Kind::Link, .target = "training_record"},
            },
            .states = {
                State{.name = "required", .label = QT_TR_NOOP("Required")},
                State{.name = "assessed", .label = QT_TR_NOOP("Assessed")},
                State{.name = "met", .label = QT_TR_NOOP("Met")},
                State{.name = "gap", .label = QT_TR_NOOP("Gap")},
            },
            .transitions = {
                Transition{.name = "to_assessed", .label = QT_TR_NOOP("TO Assessed"), .from = {"required", "met"}, .to = "assessed"},
                Transition{.name = "to_met", .label = QT_TR_NOOP("TO Met"), .from = {"assessed", "gap"}, .to = "met"},
                Transition{.name = "to_gap", .label = QT_TR_NOOP("TO Gap"), .from = {"assessed"}, .to = "gap"},
            },
            .clause = "4.4.2",
        };
    }

    static constexpr RecordType trainingRecord()
    {
        // GUARDS: held>evaluated: effective not open
        // LINKED FROM: Competence.gap_action
        return RecordType{
            .name = "training_record",
            .prefix = "TRN",
            .label = QT_TR_NOOP("Training record"),
            .plural = QT_TR_NOOP("Training records"),
            .purpose = QT_TR_NOOP("Training or awareness action with its effectiveness evaluation."),
            .fields = {
                Field{.name = "subject", .label = QT_TR_NOOP("Subject"), .listed = true},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"training", QT_TR_NOOP("Training")}, {"awareness", QT_TR_NOOP("Awareness")}, {"coaching", QT_TR_NOOP("Coaching")}, {"certification", QT_TR_NOOP("Certification")}, {"hiring", QT_TR_NOOP("Hiring")}}},
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person"},
                Field{.name = "provider", .label = QT_TR_NOOP("Provider"), .listed = true},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date},
                Field{.name = "hours", .label = QT_TR_NOOP("Hours"), .kind = Kind::Decimal},
                Field{.name = "cost", .label = QT_TR_NOOP("Cost"), .kind = Kind::Money, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "effectiveness_due", .label = QT_TR_NOOP("Effectiveness due"), .kind = Kind::Date},
                Field{.name = "effectiveness_on", .label = QT_TR_NOOP("Effectiveness on"), .kind = Kind::Date},
                Field{.name = "effective", .label = QT_TR_NOOP("Effective"), .kind = Kind::Choice, .choices = {{"yes", QT_TR_NOOP("Yes")}, {"partly", QT_TR_NOOP("Partly")}, {"no", QT_TR_NOOP("No")}, {"open", QT_TR_NOOP("Open")}}},
                Field{.name = "evaluator", .label = QT_TR_NOOP("Evaluator"), .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
                Transition{.name = "to_evaluated", .label = QT_TR_NOOP("TO Evaluated"), .from = {"held"}, .to = "evaluated"},
            },
            .clause = "4.4.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "resource_management",
            .context = "ResourceManagement",
            .label = QT_TR_NOOP("Resource management"),
            .clause = "4.4",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {resourceNeed(), competence(), trainingRecord()},
        };
    }
    // clang-format on
};

static_assert(isSound(ResourceManagement::declare()));

} // namespace

Process resourceManagement()
{
    return ResourceManagement::declare();
}

} // namespace itsms
