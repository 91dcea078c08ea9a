// DRAFT Problem management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ProblemManagement
{
    Q_DECLARE_TR_FUNCTIONS(ProblemManagement)

public:
    // clang-format off
    static constexpr RecordType problem()
    {
        // GUARDS: root_cause_known: root_cause filled and KnownError created unless resolved at once; root_cause_known>awaiting_change: change set; resolved>closed: effectiveness set
        // LINKED FROM: TrendAnalysis.problems; Incident.problem; KnownError.problem; ConfigurationItem.problems; Change.problem; Release.problems_closed
        return RecordType{
            .name = "problem",
            .prefix = "PRB",
            .label = QT_TR_NOOP("Problem"),
            .plural = QT_TR_NOOP("Problems"),
            .purpose = QT_TR_NOOP("Cause of one or more incidents, actual or potential."),
            .fields = {
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "cis", .label = QT_TR_NOOP("Cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "origin", .label = QT_TR_NOOP("Origin"), .kind = Kind::Choice, .listed = true, .choices = {{"incident", QT_TR_NOOP("Incident")}, {"trend", QT_TR_NOOP("Trend")}, {"supplier", QT_TR_NOOP("Supplier")}, {"test", QT_TR_NOOP("Test")}, {"proactive", QT_TR_NOOP("Proactive")}}},
                Field{.name = "incidents", .label = QT_TR_NOOP("Incidents"), .kind = Kind::Links, .target = "incident"},
                Field{.name = "identified_on", .label = QT_TR_NOOP("Identified on"), .kind = Kind::Date, .listed = true},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "impact", .label = QT_TR_NOOP("Impact"), .kind = Kind::Integer},
                Field{.name = "urgency", .label = QT_TR_NOOP("Urgency"), .kind = Kind::Integer},
                Field{.name = "priority", .label = QT_TR_NOOP("Priority"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "category", .label = QT_TR_NOOP("Category")},
                Field{.name = "assigned_to", .label = QT_TR_NOOP("Assigned to"), .kind = Kind::Person},
                Field{.name = "root_cause", .label = QT_TR_NOOP("Root cause"), .kind = Kind::LongText},
                Field{.name = "root_cause_on", .label = QT_TR_NOOP("Root cause on"), .kind = Kind::Date},
                Field{.name = "workaround", .label = QT_TR_NOOP("Workaround"), .kind = Kind::LongText},
                Field{.name = "known_error", .label = QT_TR_NOOP("Known error"), .kind = Kind::Link, .target = "known_error"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
                Field{.name = "preventive_actions", .label = QT_TR_NOOP("Preventive actions"), .kind = Kind::Links, .target = "action_item", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "escalated_on", .label = QT_TR_NOOP("Escalated on"), .kind = Kind::Date},
                Field{.name = "resolved_on", .label = QT_TR_NOOP("Resolved on"), .kind = Kind::Date},
                Field{.name = "resolution", .label = QT_TR_NOOP("Resolution"), .kind = Kind::LongText},
                Field{.name = "effectiveness", .label = QT_TR_NOOP("Effectiveness"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"effective", QT_TR_NOOP("Effective")}, {"not_effective", QT_TR_NOOP("Not effective")}}},
                Field{.name = "effectiveness_reviewed_on", .label = QT_TR_NOOP("Effectiveness reviewed on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "new", .label = QT_TR_NOOP("New")},
                State{.name = "classified", .label = QT_TR_NOOP("Classified")},
                State{.name = "investigating", .label = QT_TR_NOOP("Investigating")},
                State{.name = "root_cause_known", .label = QT_TR_NOOP("Root cause known")},
                State{.name = "awaiting_change", .label = QT_TR_NOOP("Awaiting change")},
                State{.name = "resolved", .label = QT_TR_NOOP("Resolved")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_classified", .label = QT_TR_NOOP("TO Classified"), .from = {"new"}, .to = "classified"},
                Transition{.name = "to_investigating", .label = QT_TR_NOOP("TO Investigating"), .from = {"classified", "resolved"}, .to = "investigating"},
                Transition{.name = "to_root_cause_known", .label = QT_TR_NOOP("TO Root cause known"), .from = {"investigating"}, .to = "root_cause_known"},
                Transition{.name = "to_awaiting_change", .label = QT_TR_NOOP("TO Awaiting change"), .from = {"root_cause_known"}, .to = "awaiting_change"},
                Transition{.name = "to_resolved", .label = QT_TR_NOOP("TO Resolved"), .from = {"root_cause_known", "awaiting_change"}, .to = "resolved"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"resolved"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"new"}, .to = "cancelled"},
            },
            .clause = "8.2",
        };
    }

    static constexpr RecordType knownError()
    {
        // GUARDS: open>published: symptoms and workaround or 'none' stated
        // LINKED FROM: Incident.known_error; Problem.known_error; ConfigurationItem.known_errors; Release.known_errors_closed; KnowledgeArticle.known_error
        return RecordType{
            .name = "known_error",
            .prefix = "KER",
            .label = QT_TR_NOOP("Known error"),
            .plural = QT_TR_NOOP("Known errors"),
            .purpose = QT_TR_NOOP("Problem with a known cause or a workaround."),
            .fields = {
                Field{.name = "problem", .label = QT_TR_NOOP("Problem"), .kind = Kind::Link, .listed = true, .target = "problem"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "cis", .label = QT_TR_NOOP("Cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "symptoms", .label = QT_TR_NOOP("Symptoms"), .kind = Kind::LongText},
                Field{.name = "root_cause", .label = QT_TR_NOOP("Root cause"), .kind = Kind::LongText},
                Field{.name = "workaround", .label = QT_TR_NOOP("Workaround"), .kind = Kind::LongText},
                Field{.name = "published_on", .label = QT_TR_NOOP("Published on"), .kind = Kind::Date},
                Field{.name = "published_to_desk", .label = QT_TR_NOOP("Published to desk"), .kind = Kind::YesNo},
                Field{.name = "times_used", .label = QT_TR_NOOP("Times used"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "permanent_fix_release", .label = QT_TR_NOOP("Permanent fix release"), .kind = Kind::Link, .target = "release"},
                Field{.name = "reviewed_on", .label = QT_TR_NOOP("Reviewed on"), .kind = Kind::Date},
                Field{.name = "closed_on", .label = QT_TR_NOOP("Closed on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "published", .label = QT_TR_NOOP("Published")},
                State{.name = "fixed", .label = QT_TR_NOOP("Fixed")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_published", .label = QT_TR_NOOP("TO Published"), .from = {"open"}, .to = "published"},
                Transition{.name = "to_fixed", .label = QT_TR_NOOP("TO Fixed"), .from = {"published"}, .to = "fixed"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"fixed"}, .to = "closed"},
            },
            .clause = "8.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "problem_management",
            .context = "ProblemManagement",
            .label = QT_TR_NOOP("Problem management"),
            .clause = "8.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {problem(), knownError()},
        };
    }
    // clang-format on
};

static_assert(isSound(ProblemManagement::declare()));

} // namespace

Process problemManagement()
{
    return ProblemManagement::declare();
}

} // namespace itsms
