// Management review: what top management looks at, what it concludes, and what it decides.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// The inputs that the edition of the standard chosen for the workbook asks for: wanted(input).
#define WANTED                                                                                                                             \
    "listed(edition, input) AS (VALUES ('2011', 'cust_feedback'), ('2011', 'performance_conformity'), ('2011', 'resource_levels'), "       \
    "('2011', 'capabilities'), ('2011', 'risks'), ('2011', 'audit_results'), ('2011', 'previous_reviews'), ('2011', 'capa_status'), "      \
    "('2011', 'changes'), ('2011', 'opportunities'), ('2018', 'previous_actions'), ('2018', 'issues'), ('2018', 'sms_performance'), "      \
    "('2018', 'opportunities'), ('2018', 'feedback'), ('2018', 'policy_adherence'), ('2018', 'objectives'), "                              \
    "('2018', 'service_performance'), ('2018', 'other_parties'), ('2018', 'resources_capabilities'), ('2018', 'risk_results'), "           \
    "('2018', 'changes')), "                                                                                                               \
    "wanted(input) AS (SELECT input FROM listed WHERE edition = coalesce((SELECT value FROM setting WHERE name = 'edition'), '2011'))"
#define HELD "state IN ('held', 'minuted', 'closed')"
/// The areas on which each review decides.
#define AREAS "area(name) AS (VALUES ('resources'), ('sms_effectiveness'), ('service_improvement'))"
/// Of action_item: a decision of the review that follows the one of that id takes it up again.
#define CARRIED_OVER(id)                                                                                                                   \
    "EXISTS (SELECT 1 FROM decision_actions AS again JOIN decision AS later ON later.id = again.source "                                   \
    "JOIN management_review AS following ON following.id = later.review WHERE again.target = action_item.id AND "                          \
    "following.previous_review = " id ")"

struct ManagementReview
{
    Q_DECLARE_TR_FUNCTIONS(ManagementReview)

public:
    // clang-format off
    static constexpr RecordType managementReview()
    {
        return RecordType{
            .name = "management_review",
            .prefix = "MRV",
            .label = QT_TR_NOOP("Management review"),
            .plural = QT_TR_NOOP("Management reviews"),
            .purpose = QT_TR_NOOP("Each meeting in which top management judges whether the management system and the services are still suitable and effective."),
            .fields = {
                Field{.name = "planned_on",               .label = QT_TR_NOOP("Planned on"),      .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",                  .label = QT_TR_NOOP("Held on"),         .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "chair",                    .label = QT_TR_NOOP("Chair"),           .kind = Kind::Person, .listed = true, .help = QT_TR_NOOP("A member of top management.")},
                Field{.name = "period_from",              .label = QT_TR_NOOP("Period from"),     .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The time that the review looks back on.")},
                Field{.name = "period_to",                .label = QT_TR_NOOP("Period until"),    .kind = Kind::Date, .listed = true},
                Field{.name = "next_due",                 .label = QT_TR_NOOP("Next one by"),     .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The day by which the next review is held; the standard sets no interval.")},
                Field{.name = "previous_review",          .label = QT_TR_NOOP("Previous review"), .kind = Kind::Link, .target = "management_review",
                      .help = QT_TR_NOOP("The one whose actions this one follows up.")},
                Field{.name = "objectives",               .label = QT_TR_NOOP("Objectives"),      .kind = Kind::LongText, .section = QT_TR_NOOP("Agenda")},
                Field{.name = "participants",             .label = QT_TR_NOOP("Participants"),    .kind = Kind::Links, .target = "person"},
                Field{.name = "inputs",                   .label = QT_TR_NOOP("Inputs"),          .kind = Kind::Rows, .target = "review_input"},
                Field{.name = "suitability_conclusion",   .label = QT_TR_NOOP("Is it still suitable?"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Whether system and services still fit the business and the customers."), .section = QT_TR_NOOP("Conclusions and decisions")},
                Field{.name = "effectiveness_conclusion", .label = QT_TR_NOOP("Is it effective?"), .kind = Kind::LongText, .help = QT_TR_NOOP("Whether objectives and service requirements are met.")},
                Field{.name = "policy_change_needed",     .label = QT_TR_NOOP("Policy has to change"), .kind = Kind::YesNo},
                Field{.name = "objectives_change_needed", .label = QT_TR_NOOP("Objectives have to change"), .kind = Kind::YesNo},
                Field{.name = "decisions",                .label = QT_TR_NOOP("Decisions"),       .kind = Kind::Rows, .target = "decision"},
                Field{.name = "minutes",                  .label = QT_TR_NOOP("Minutes"),         .kind = Kind::Link, .target = "document"},
                Field{.name = "distributed_to",           .label = QT_TR_NOOP("Minutes sent to"), .kind = Kind::Links, .target = "person"},
            },
            .states = {
                State{.name = "planned",  .label = QT_TR_NOOP("Planned")},
                State{.name = "prepared", .label = QT_TR_NOOP("Prepared")},
                State{.name = "held",     .label = QT_TR_NOOP("Held")},
                State{.name = "minuted",  .label = QT_TR_NOOP("Minutes written")},
                State{.name = "closed",   .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "prepare", .label = QT_TR_NOOP("Declare prepared"), .from = {"planned"},  .to = "prepared", .needs = {"objectives", "planned_on"}},
                Transition{.name = "hold",    .label = QT_TR_NOOP("Record as held"),   .from = {"prepared"}, .to = "held",     .needs = {"chair"}, .stamps = {"held_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Management review that lacks inputs which the standard asks for: %n."), .type = "management_review",
                            .records = "WITH " WANTED " SELECT :id FROM (SELECT 1) WHERE EXISTS (SELECT 1 FROM wanted WHERE NOT EXISTS (SELECT 1 FROM review_input WHERE review = :id AND input_key = input))"},
                    Blocker{.message = QT_TR_NOOP("Inputs that are not ready: %n."), .type = "review_input",
                            .records = "SELECT id FROM review_input WHERE review = :id AND state <> 'ready'"}}},
                Transition{.name = "minute",  .label = QT_TR_NOOP("Record minutes"),   .from = {"held"},     .to = "minuted",
                           .needs = {"suitability_conclusion", "effectiveness_conclusion", "policy_change_needed", "objectives_change_needed", "next_due"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Chair who is no member of top management: %n."), .type = "person",
                            .records = "SELECT id FROM person WHERE id = (SELECT chair FROM management_review WHERE id = :id) AND coalesce(is_top_management, 0) = 0"},
                    Blocker{.message = QT_TR_NOOP("Inputs that were not discussed: %n."), .type = "review_input",
                            .records = "SELECT id FROM review_input WHERE review = :id AND coalesce(discussed, 0) = 0"},
                    Blocker{.message = QT_TR_NOOP("Management review without a decision on resources, on the system or on the services: %n."), .type = "management_review",
                            .records = "WITH " AREAS " SELECT :id FROM (SELECT 1) WHERE EXISTS (SELECT 1 FROM area WHERE NOT EXISTS (SELECT 1 FROM decision WHERE review = :id AND decision.area = area.name))"}}},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close"),            .from = {"minuted"},  .to = "closed",   .needs = {"distributed_to"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Decisions of this review that are open and that no later review took up: %n."), .type = "decision",
                            .records = R"(
                                SELECT id FROM decision
                                WHERE review = :id AND state = 'open'
                                  AND NOT EXISTS (SELECT 1 FROM decision_actions AS tie JOIN action_item ON action_item.id = tie.target WHERE tie.source = decision.id AND )" CARRIED_OVER(":id") ")"},
                    Blocker{.message = QT_TR_NOOP("Actions of this review that are open and that no later review took up: %n."), .type = "action_item",
                            .records = R"(
                                SELECT id FROM action_item
                                WHERE id IN (SELECT target FROM decision_actions JOIN decision ON decision.id = source WHERE decision.review = :id)
                                  AND state IN ('open', 'in_progress') AND NOT )" CARRIED_OVER(":id")}}},
            },
            .deadlines = {
                Deadline{.name = "meeting", .label = QT_TR_NOOP("Management review"), .due = "planned_on", .awaited = "state IN ('planned', 'prepared')", .notice = 30},
                Deadline{.name = "next",    .label = QT_TR_NOOP("Next management review"), .due = "next_due",
                         .awaited = HELD " AND NOT EXISTS (SELECT 1 FROM management_review AS later WHERE later.held_on > management_review.held_on)", .notice = 60},
            },
            .firstStep = QT_TR_NOOP("Plan the first review by top management."),
            .episode = true,
        };
    }

    static constexpr std::vector<Choice> inputKeys()
    {
        return {
            {"cust_feedback",          QT_TR_NOOP("Feedback of customers")},
            {"performance_conformity", QT_TR_NOOP("Performance and conformity of services and processes")},
            {"resource_levels",        QT_TR_NOOP("People, technology, information and money, now and foreseen")},
            {"capabilities",           QT_TR_NOOP("Human and technical capabilities, now and foreseen")},
            {"risks",                  QT_TR_NOOP("Risks")},
            {"audit_results",          QT_TR_NOOP("Results of audits and their follow-up")},
            {"previous_reviews",       QT_TR_NOOP("Results of earlier reviews and their follow-up")},
            {"capa_status",            QT_TR_NOOP("State of corrective and preventive actions")},
            {"changes",                QT_TR_NOOP("Changes that could affect system and services")},
            {"opportunities",          QT_TR_NOOP("Opportunities for improvement")},
            {"previous_actions",       QT_TR_NOOP("State of the actions of earlier reviews (2018)")},
            {"issues",                 QT_TR_NOOP("External and internal issues that have changed (2018)")},
            {"sms_performance",        QT_TR_NOOP("Performance of the management system (2018)")},
            {"feedback",               QT_TR_NOOP("Feedback of customers and interested parties (2018)")},
            {"policy_adherence",       QT_TR_NOOP("Whether policies are kept and still fit (2018)")},
            {"objectives",             QT_TR_NOOP("Objectives reached (2018)")},
            {"service_performance",    QT_TR_NOOP("Performance of the services (2018)")},
            {"other_parties",          QT_TR_NOOP("Performance of other parties (2018)")},
            {"resources_capabilities", QT_TR_NOOP("Resources and capabilities, now and foreseen (2018)")},
            {"risk_results",           QT_TR_NOOP("Risk assessments and the effect of actions on risks (2018)")},
        };
    }

    static constexpr RecordType reviewInput()
    {
        return RecordType{
            .name = "review_input",
            .prefix = "MRI",
            .label = QT_TR_NOOP("Review input"),
            .plural = QT_TR_NOOP("Review inputs"),
            .purpose = QT_TR_NOOP("One subject that the management review has to look at, with its facts."),
            .fields = {
                Field{.name = "review",      .label = QT_TR_NOOP("Review"),      .kind = Kind::Link, .required = true, .listed = true, .target = "management_review"},
                Field{.name = "input_key",   .label = QT_TR_NOOP("Subject"),     .kind = Kind::Choice, .listed = true, .choices = inputKeys(),
                      .help = QT_TR_NOOP("The 2011 edition asks for the first ten; the 2018 edition for changes, opportunities and those marked with it.")},
                Field{.name = "prepared_by", .label = QT_TR_NOOP("Prepared by"), .kind = Kind::Person, .listed = true},
                Field{.name = "trend",       .label = QT_TR_NOOP("Trend"),       .kind = Kind::Choice, .listed = true, .choices = {
                    {"better",  QT_TR_NOOP("Better")},
                    {"same",    QT_TR_NOOP("The same")},
                    {"worse",   QT_TR_NOOP("Worse")},
                    {"unknown", QT_TR_NOOP("Not known")}}},
                Field{.name = "discussed",   .label = QT_TR_NOOP("Discussed"),   .kind = Kind::YesNo, .listed = true},
                Field{.name = "content",     .label = QT_TR_NOOP("Content"),     .kind = Kind::LongText, .section = QT_TR_NOOP("Facts")},
                Field{.name = "data_from",   .label = QT_TR_NOOP("Data from"),   .kind = Kind::Date},
                Field{.name = "data_to",     .label = QT_TR_NOOP("Data until"),  .kind = Kind::Date},
                Field{.name = "sources",     .label = QT_TR_NOOP("Reports"),     .kind = Kind::Links, .target = "service_report"},
                Field{.name = "evidence",    .label = QT_TR_NOOP("Evidence"),    .kind = Kind::Links, .target = "evidence"},
            },
            .states = {
                State{.name = "missing", .label = QT_TR_NOOP("Missing")},
                State{.name = "drafted", .label = QT_TR_NOOP("Drafted")},
                State{.name = "ready",   .label = QT_TR_NOOP("Ready"), .closed = true},
            },
            .transitions = {
                Transition{.name = "draft",  .label = QT_TR_NOOP("Record draft"),  .from = {"missing"}, .to = "drafted", .needs = {"content"}},
                Transition{.name = "finish", .label = QT_TR_NOOP("Declare ready"), .from = {"drafted"}, .to = "ready",   .needs = {"input_key", "content"}},
                Transition{.name = "revise", .label = QT_TR_NOOP("Revise"),        .from = {"ready"},   .to = "drafted"},
            },
            .parent = "review",
        };
    }

    static constexpr RecordType decision()
    {
        return RecordType{
            .name = "decision",
            .prefix = "DEC",
            .label = QT_TR_NOOP("Decision"),
            .plural = QT_TR_NOOP("Decisions"),
            .purpose = QT_TR_NOOP("What was decided in a management review or on a service report, by whom, and who carries it out."),
            .fields = {
                Field{.name = "review",      .label = QT_TR_NOOP("Management review"), .kind = Kind::Link, .listed = true, .target = "management_review"},
                Field{.name = "report",      .label = QT_TR_NOOP("Service report"), .kind = Kind::Link, .target = "service_report",
                      .help = QT_TR_NOOP("The report on which it was decided, where that was outside a review.")},
                Field{.name = "area",        .label = QT_TR_NOOP("About"),          .kind = Kind::Choice, .listed = true, .choices = {
                    {"resources",           QT_TR_NOOP("Resources")},
                    {"sms_effectiveness",   QT_TR_NOOP("Effectiveness of the management system")},
                    {"service_improvement", QT_TR_NOOP("Improvement of services")},
                    {"policy",              QT_TR_NOOP("Policy")},
                    {"objectives",          QT_TR_NOOP("Objectives")},
                    {"other",               QT_TR_NOOP("Something else")}},
                      .help = QT_TR_NOOP("Each review decides on the first three, even if only that nothing needs to change.")},
                Field{.name = "text",        .label = QT_TR_NOOP("In full"),        .kind = Kind::LongText},
                Field{.name = "decided_by",  .label = QT_TR_NOOP("Decided by"),     .kind = Kind::Person, .listed = true},
                Field{.name = "decided_on",  .label = QT_TR_NOOP("Decided on"),     .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"),    .kind = Kind::Person, .listed = true, .section = QT_TR_NOOP("Carrying it out")},
                Field{.name = "due_date",    .label = QT_TR_NOOP("Due"),            .kind = Kind::Date, .listed = true},
                Field{.name = "actions",     .label = QT_TR_NOOP("Actions"),        .kind = Kind::Links, .target = "action_item"},
            },
            .states = {
                State{.name = "open",        .label = QT_TR_NOOP("Open")},
                State{.name = "carried_out", .label = QT_TR_NOOP("Carried out"), .closed = true},
                State{.name = "dropped",     .label = QT_TR_NOOP("Dropped"),     .closed = true},
            },
            .transitions = {
                Transition{.name = "carry_out", .label = QT_TR_NOOP("Record as carried out"), .from = {"open"}, .to = "carried_out", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Actions of this decision not done yet: %n."), .type = "action_item",
                            .records = "SELECT action_item.id FROM decision_actions AS tie JOIN action_item ON action_item.id = tie.target "
                                       "WHERE tie.source = :id AND action_item.state IN ('open', 'in_progress')"}}},
                Transition{.name = "drop",      .label = QT_TR_NOOP("Drop"),                  .from = {"open"}, .to = "dropped", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "done", .label = QT_TR_NOOP("Decision"), .due = "due_date", .person = "responsible"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("Decision"),
            .parent = "review",
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "management_review_has_objectives", // CK-046
                  .label = QT_TR_NOOP("Each management review states its objectives"),
                  .remedy = QT_TR_NOOP("Write down what the review is to find out and decide."),
                  .clause = "4.5.4.1", .subject = "management_review",
                  .offenders = "SELECT id FROM management_review WHERE coalesce(objectives, '') = ''"},
            Check{.name = "management_review_distributed", // CK-048
                  .label = QT_TR_NOOP("The minutes of each management review were sent to somebody"),
                  .remedy = QT_TR_NOOP("Send them to all who have to act on them, and record who received them."),
                  .clause = "4.5.4.1", .subject = "management_review",
                  .offenders = R"(
                      SELECT id FROM management_review
                      WHERE state IN ('minuted', 'closed') AND NOT EXISTS (SELECT 1 FROM management_review_distributed_to WHERE source = management_review.id))"},
            Check{.name = "management_review_in_time", // CK-063 and part of CK-049
                  .label = QT_TR_NOOP("The management review that follows the latest one has a day, and that day has not passed"),
                  .remedy = QT_TR_NOOP("Hold the review now, or set the day of the next one."),
                  .clause = "4.5.4.3", .subject = "management_review", .severity = Severity::Major,
                  .offenders = "SELECT id FROM management_review WHERE " HELD " AND coalesce(next_due, '') < :today AND held_on = (SELECT max(held_on) FROM management_review WHERE " HELD ")"},
            Check{.name = "management_review_chaired_by_top_management", // CK-064
                  .label = QT_TR_NOOP("Each management review was chaired by a member of top management"),
                  .remedy = QT_TR_NOOP("Name the chair; where top management was not there, hold the review again with it."),
                  .clause = "4.5.4.3", .subject = "management_review", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT management_review.id FROM management_review LEFT JOIN person ON person.id = management_review.chair
                      WHERE management_review.)" HELD " AND coalesce(person.is_top_management, 0) = 0"},
            Check{.name = "management_review_covers_inputs", // CK-065
                  .label = QT_TR_NOOP("Each management review looked at every input that the standard asks for"),
                  .remedy = QT_TR_NOOP("Add the subjects that are missing, make them ready and discuss them; what was skipped goes on the next agenda."),
                  .clause = "4.5.4.3", .subject = "management_review", .severity = Severity::Major,
                  .offenders = "WITH " WANTED R"(
                      SELECT id FROM management_review
                      WHERE )" HELD R"( AND EXISTS (SELECT 1 FROM wanted WHERE NOT EXISTS (
                          SELECT 1 FROM review_input WHERE review_input.review = management_review.id AND input_key = input AND review_input.state = 'ready' AND discussed = 1)))"},
            Check{.name = "management_review_decided", // CK-066
                  .label = QT_TR_NOOP("Each management review decided on resources, on the management system and on the services"),
                  .remedy = QT_TR_NOOP("Record the decision for each of the three, or that nothing needs to change."),
                  .clause = "4.5.4.3", .subject = "management_review", .severity = Severity::Major,
                  .offenders = "WITH " AREAS R"(
                      SELECT id FROM management_review
                      WHERE )" HELD R"( AND EXISTS (SELECT 1 FROM area WHERE NOT EXISTS (SELECT 1 FROM decision WHERE decision.review = management_review.id AND decision.area = area.name)))"},
            Check{.name = "previous_review_followed_up", // CK-067
                  .label = QT_TR_NOOP("Each management review followed up the one before, and left none of its actions open without a new day"),
                  .remedy = QT_TR_NOOP("Link the previous review and discuss its actions; give each one that is still open a new day, or take it up in a decision."),
                  .clause = "4.5.4.3", .subject = "management_review",
                  .offenders = R"(
                      SELECT review.id FROM management_review AS review
                      WHERE review.)" HELD R"(
                        AND ((review.previous_review IS NULL AND EXISTS (SELECT 1 FROM management_review AS earlier WHERE earlier.held_on < review.held_on))
                          OR (review.previous_review IS NOT NULL
                              AND NOT EXISTS (SELECT 1 FROM review_input AS item WHERE item.review = review.id AND item.input_key IN ('previous_reviews', 'previous_actions') AND item.discussed = 1))
                          OR EXISTS (SELECT 1 FROM decision JOIN decision_actions AS tie ON tie.source = decision.id JOIN action_item ON action_item.id = tie.target
                                     WHERE decision.review = review.previous_review AND action_item.state IN ('open', 'in_progress')
                                       AND coalesce(action_item.due_date, '') < review.held_on AND NOT )" CARRIED_OVER("review.previous_review") "))"},
            Check{.name = "management_review_concludes", // CK-068
                  .label = QT_TR_NOOP("Each management review says whether system and services are suitable and effective, and whether policy or objectives have to change"),
                  .remedy = QT_TR_NOOP("Write down the two conclusions, and answer both questions."),
                  .clause = "4.5.4.3", .subject = "management_review",
                  .offenders = R"(
                      SELECT id FROM management_review
                      WHERE state IN ('minuted', 'closed') AND (coalesce(suitability_conclusion, '') = '' OR coalesce(effectiveness_conclusion, '') = ''
                        OR policy_change_needed IS NULL OR objectives_change_needed IS NULL))"},
            Check{.name = "decision_assigned",
                  .label = QT_TR_NOOP("Each open decision has a responsible person and a due date, or actions that have them"),
                  .remedy = QT_TR_NOOP("Name who carries it out and by when, or plan its actions."),
                  .clause = "4.5.4.3", .subject = "decision",
                  .offenders = R"(
                      SELECT id FROM decision
                      WHERE state = 'open' AND (responsible IS NULL OR due_date IS NULL)
                        AND NOT EXISTS (SELECT 1 FROM decision_actions WHERE source = decision.id))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "management_review",
            .context = "ManagementReview",
            .label = QT_TR_NOOP("Management review"),
            .clause = "4.5.4.3",
            .asks = QT_TR_NOOP("Top management reviews the management system and the services at planned intervals, on the ground of a fixed list of facts. "
                               "It judges whether they are still suitable and effective, and decides on resources, on the system and on better services."),
            .audit = QT_TR_NOOP("An auditor reads the minutes, looks for each input and each decision, and asks what became of the decisions of the time before. "
                                "Reviews without top management, inputs that nobody discussed and actions that were forgotten are found first."),
            .records = {managementReview(), reviewInput(), decision()},
            .checks = checks(),
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
