// Problem management: the causes behind incidents, and the errors one knows how to live with until they are fixed.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ProblemManagement
{
    Q_DECLARE_TR_FUNCTIONS(ProblemManagement)

public:
    // clang-format off
    static constexpr std::vector<Choice> levels()
    {
        return {{"high", QT_TR_NOOP("High")}, {"medium", QT_TR_NOOP("Medium")}, {"low", QT_TR_NOOP("Low")}};
    }

    static constexpr RecordType problem()
    {
        return RecordType{
            .name = "problem",
            .prefix = "PRB",
            .label = QT_TR_NOOP("Problem"),
            .plural = QT_TR_NOOP("Problems"),
            .purpose = QT_TR_NOOP("The cause behind one or more incidents, or behind incidents that may still come."),
            .fields = {
                Field{.name = "identified_on",             .label = QT_TR_NOOP("Identified on"),    .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "priority",                  .label = QT_TR_NOOP("Priority"),         .kind = Kind::Choice, .listed = true, .indexed = true, .choices = {
                    {"critical", QT_TR_NOOP("Critical")},
                    {"high",     QT_TR_NOOP("High")},
                    {"moderate", QT_TR_NOOP("Moderate")},
                    {"low",      QT_TR_NOOP("Low")}},
                      .help = QT_TR_NOOP("From impact and urgency, as for incidents.")},
                Field{.name = "service",                   .label = QT_TR_NOOP("Service"),          .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "assigned_to",               .label = QT_TR_NOOP("Assigned to"),      .kind = Kind::Person, .listed = true},
                Field{.name = "origin",                    .label = QT_TR_NOOP("Found through"),    .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"incident",  QT_TR_NOOP("Incidents")},
                    {"trend",     QT_TR_NOOP("Analysis of trends")},
                    {"supplier",  QT_TR_NOOP("A supplier")},
                    {"test",      QT_TR_NOOP("A test")},
                    {"proactive", QT_TR_NOOP("Search for weak points")}}, .section = QT_TR_NOOP("Problem")},
                Field{.name = "category",                  .label = QT_TR_NOOP("Category"),         .listed = true, .indexed = true},
                Field{.name = "impact",                    .label = QT_TR_NOOP("Impact"),           .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How much of the business is affected, or would be.")},
                Field{.name = "urgency",                   .label = QT_TR_NOOP("Urgency"),          .kind = Kind::Choice, .choices = levels(), .help = QT_TR_NOOP("How long the business can wait.")},
                Field{.name = "cis",                       .label = QT_TR_NOOP("Affected items"),   .kind = Kind::Links, .target = "configuration_item", .help = QT_TR_NOOP("The configuration items in which the cause lies, or may lie.")},
                Field{.name = "description",               .label = QT_TR_NOOP("Description"),      .kind = Kind::LongText},
                Field{.name = "escalated_on",              .label = QT_TR_NOOP("Escalated on"),     .kind = Kind::Date, .ofOneLife = true, .help = QT_TR_NOOP("When it was handed up because it could not be solved where it was."), .section = QT_TR_NOOP("Investigation")},
                Field{.name = "root_cause",                .label = QT_TR_NOOP("Root cause"),       .kind = Kind::LongText},
                Field{.name = "root_cause_on",             .label = QT_TR_NOOP("Cause found on"),   .kind = Kind::Date},
                Field{.name = "workaround",                .label = QT_TR_NOOP("Workaround"),       .kind = Kind::LongText, .help = QT_TR_NOOP("How users can work until it is solved.")},
                Field{.name = "change",                    .label = QT_TR_NOOP("Change"),           .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that removes the cause, where a configuration item has to be changed."), .section = QT_TR_NOOP("Resolution")},
                Field{.name = "resolution",                .label = QT_TR_NOOP("Resolution"),       .kind = Kind::LongText},
                Field{.name = "resolved_on",               .label = QT_TR_NOOP("Resolved on"),      .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "preventive_actions",        .label = QT_TR_NOOP("Preventive actions"), .kind = Kind::Links, .target = "action_item", .help = QT_TR_NOOP("What keeps the same cause from coming back here or elsewhere.")},
                Field{.name = "effectiveness",             .label = QT_TR_NOOP("Effectiveness"),    .kind = Kind::Choice, .choices = {
                    {"effective",     QT_TR_NOOP("Effective: the incidents stopped")},
                    {"not_effective", QT_TR_NOOP("Not effective: they go on")}},
                      .help = QT_TR_NOOP("Whether the resolution worked, judged some time after from the incidents since. Empty until then.")},
                Field{.name = "effectiveness_reviewed_on", .label = QT_TR_NOOP("Judged on"),        .kind = Kind::Date},
            },
            .states = {
                State{.name = "new",              .label = QT_TR_NOOP("New")},
                State{.name = "classified",       .label = QT_TR_NOOP("Classified")},
                State{.name = "investigating",    .label = QT_TR_NOOP("Under investigation")},
                State{.name = "root_cause_known", .label = QT_TR_NOOP("Root cause known")},
                State{.name = "awaiting_change",  .label = QT_TR_NOOP("Awaiting change")},
                State{.name = "resolved",         .label = QT_TR_NOOP("Resolved")},
                State{.name = "closed",           .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled",        .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "classify",     .label = QT_TR_NOOP("Classify"),          .from = {"new"},              .to = "classified", .needs = {"category", "impact", "urgency", "priority", "assigned_to"}, .stamps = {"identified_on"}},
                Transition{.name = "investigate",  .label = QT_TR_NOOP("Investigate"),       .from = {"classified"},       .to = "investigating"},
                Transition{.name = "find_cause",   .label = QT_TR_NOOP("Record the cause"),  .from = {"investigating"},    .to = "root_cause_known", .needs = {"root_cause"}, .stamps = {"root_cause_on"}},
                Transition{.name = "await_change", .label = QT_TR_NOOP("Wait for a change"), .from = {"root_cause_known"}, .to = "awaiting_change", .needs = {"change"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Problem that stays unsolved without a known error: %n."), .type = "problem",
                            .records = "SELECT id FROM problem WHERE id = :id AND NOT EXISTS (SELECT 1 FROM known_error WHERE known_error.problem = :id)"}}},
                Transition{.name = "resolve",      .label = QT_TR_NOOP("Resolve"),           .from = {"root_cause_known", "awaiting_change"}, .to = "resolved", .needs = {"resolution"}, .stamps = {"resolved_on"}},
                Transition{.name = "reopen",       .label = QT_TR_NOOP("Investigate again"), .from = {"resolved"},         .to = "investigating", .clears = {"resolved_on", "effectiveness", "effectiveness_reviewed_on"}},
                Transition{.name = "close",        .label = QT_TR_NOOP("Close"),             .from = {"resolved"},         .to = "closed", .needs = {"effectiveness"}, .stamps = {"effectiveness_reviewed_on"}},
                Transition{.name = "cancel",       .label = QT_TR_NOOP("Cancel"),            .from = {"new", "classified", "investigating"}, .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "effectiveness", .label = QT_TR_NOOP("Judgement of the resolution"), .due = "date(resolved_on, '+90 days')", .awaited = "state = 'resolved'", .person = "assigned_to"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a known error"),    .type = "known_error", .through = "problem"},
                FollowUp{.label = QT_TR_NOOP("Raise a change"),          .type = "change",      .through = "change"},
                FollowUp{.label = QT_TR_NOOP("Plan a preventive action"), .type = "action_item", .through = "preventive_actions"},
            },
            .episode = true,
        };
    }

    static constexpr RecordType knownError()
    {
        return RecordType{
            .name = "known_error",
            .prefix = "KER",
            .label = QT_TR_NOOP("Known error"),
            .plural = QT_TR_NOOP("Known errors"),
            .purpose = QT_TR_NOOP("A fault whose cause is known, or with which users can live by a workaround, until it is fixed."),
            .fields = {
                Field{.name = "problem",               .label = QT_TR_NOOP("Problem"),            .kind = Kind::Link, .listed = true, .target = "problem"},
                Field{.name = "service",               .label = QT_TR_NOOP("Service"),            .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "published_on",          .label = QT_TR_NOOP("Published on"),       .kind = Kind::Date, .listed = true},
                Field{.name = "published_to_desk",     .label = QT_TR_NOOP("Visible to the service desk"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "symptoms",              .label = QT_TR_NOOP("Symptoms"),           .kind = Kind::LongText, .help = QT_TR_NOOP("By what the service desk recognises it."), .section = QT_TR_NOOP("Error")},
                Field{.name = "root_cause",            .label = QT_TR_NOOP("Root cause"),         .kind = Kind::LongText},
                Field{.name = "workaround",            .label = QT_TR_NOOP("Workaround"),         .kind = Kind::LongText, .help = QT_TR_NOOP("Step by step. Write none where there is none.")},
                Field{.name = "cis",                   .label = QT_TR_NOOP("Affected items"),     .kind = Kind::Links, .target = "configuration_item", .help = QT_TR_NOOP("The configuration items that have the fault.")},
                Field{.name = "times_used",            .label = QT_TR_NOOP("Times used"),         .kind = Kind::Integer, .listed = true, .minimum = 0, .help = QT_TR_NOOP("As another tool counted it; the incidents that name it are counted from there."), .section = QT_TR_NOOP("Use and end")},
                Field{.name = "permanent_fix_release", .label = QT_TR_NOOP("Fixed by release"),   .kind = Kind::Link, .target = "release"},
                Field{.name = "reviewed_on",           .label = QT_TR_NOOP("Last reviewed"),      .kind = Kind::Date, .ofOneLife = true, .help = QT_TR_NOOP("When somebody last made sure that symptoms and workaround are still right.")},
                Field{.name = "closed_on",             .label = QT_TR_NOOP("Closed on"),          .kind = Kind::Date},
            },
            .states = {
                State{.name = "open",      .label = QT_TR_NOOP("Being written")},
                State{.name = "published", .label = QT_TR_NOOP("Published")},
                State{.name = "fixed",     .label = QT_TR_NOOP("Fixed")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "publish", .label = QT_TR_NOOP("Publish"),        .from = {"open"},      .to = "published", .needs = {"symptoms", "workaround"}, .stamps = {"published_on"}},
                Transition{.name = "fix",     .label = QT_TR_NOOP("Record the fix"), .from = {"published"}, .to = "fixed"},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close"),          .from = {"fixed"},     .to = "closed", .stamps = {"closed_on"}},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Write a knowledge article"), .type = "knowledge_article", .through = "known_error"},
            },
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "problem_classified", // CK-167
                  .label = QT_TR_NOOP("Each problem that somebody works on has a category, a priority and somebody it is assigned to"),
                  .remedy = QT_TR_NOOP("Fill in what is missing."),
                  .clause = "8.2", .subject = "problem",
                  .offenders = R"(
                      SELECT id FROM problem
                      WHERE state NOT IN ('new', 'cancelled') AND (priority IS NULL OR coalesce(category, '') = '' OR assigned_to IS NULL))"},
            Check{.name = "waiting_problem_has_change", // CK-168
                  .label = QT_TR_NOOP("Each problem that waits for a change names the change"),
                  .remedy = QT_TR_NOOP("Raise the change, or link the one that is under way."),
                  .clause = "8.2", .subject = "problem",
                  .offenders = "SELECT id FROM problem WHERE state = 'awaiting_change' AND change IS NULL"},
            Check{.name = "known_cause_has_known_error", // CK-169
                  .label = QT_TR_NOOP("Each unsolved problem with a known cause has a published known error with a workaround"),
                  .remedy = QT_TR_NOOP("Record the known error with its workaround and publish it to the service desk, or resolve the problem."),
                  .clause = "8.2", .subject = "problem",
                  .offenders = R"(
                      SELECT id FROM problem
                      WHERE (state IN ('root_cause_known', 'awaiting_change') OR (state IN ('new', 'classified', 'investigating') AND coalesce(root_cause, '') <> ''))
                        AND NOT EXISTS (SELECT 1 FROM known_error WHERE known_error.problem = problem.id AND known_error.state IN ('published', 'fixed')
                                        AND coalesce(known_error.workaround, '') <> ''))"},
            Check{.name = "closed_problem_judged", // CK-170
                  .label = QT_TR_NOOP("For each closed problem it was judged whether the resolution worked"),
                  .remedy = QT_TR_NOOP("Look at the incidents since, record whether the resolution worked, and raise the problem anew where it did not."),
                  .clause = "8.2", .subject = "problem",
                  .offenders = "SELECT id FROM problem WHERE state = 'closed' AND effectiveness IS NULL"},
            Check{.name = "known_error_visible_to_desk", // CK-172
                  .label = QT_TR_NOOP("Each published known error is visible to the service desk"),
                  .remedy = QT_TR_NOOP("Give the service desk access to it, and say so in the record."),
                  .clause = "8.2", .subject = "known_error",
                  .offenders = "SELECT id FROM known_error WHERE state = 'published' AND coalesce(published_to_desk, 0) = 0"},
            Check{.name = "known_error_usable",
                  .label = QT_TR_NOOP("Each published known error says by what it is recognised and how to work around it"),
                  .remedy = QT_TR_NOOP("Write down the symptoms and the workaround, or that there is none."),
                  .clause = "8.2", .subject = "known_error",
                  .offenders = "SELECT id FROM known_error WHERE state = 'published' AND (coalesce(symptoms, '') = '' OR coalesce(workaround, '') = '')"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "root_causes_found_in_time", .label = QT_TR_NOOP("Root causes found within 30 days"), // KPI-12
                    .meaning = QT_TR_NOOP("Of the problems identified in the month, those whose cause was found within 30 days; where the days still run, only those already found count."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 80, .clause = "8.2", .subject = "problem",
                    .series = R"(
                        SELECT substr(identified_on, 1, 7) AS period, 100.0 * avg(coalesce(root_cause_on <= date(identified_on, '+30 days'), 0)) AS value
                        FROM problem WHERE identified_on >= :from_date AND identified_on < :to_date AND state <> 'cancelled'
                          AND (root_cause_on IS NOT NULL OR identified_on < date(:today, '-30 days'))
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM problem WHERE identified_on >= :from_date AND identified_on < :to_date AND state <> 'cancelled'
                          AND (root_cause_on IS NOT NULL OR identified_on < date(:today, '-30 days')))"},
            Measure{.name = "incidents_with_known_error", .label = QT_TR_NOOP("Incidents solved by a known error"), // KPI-13
                    .meaning = QT_TR_NOOP("Of the incidents reported in the month, those that name the known error that was used. Counted once known errors are recorded."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 20, .clause = "8.2", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, 100.0 * avg(known_error IS NOT NULL) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND EXISTS (SELECT 1 FROM known_error)
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled' AND EXISTS (SELECT 1 FROM known_error)"},
            Measure{.name = "incidents_after_resolution", .label = QT_TR_NOOP("Repeat incidents per resolved problem"), // KPI-14
                    .meaning = QT_TR_NOOP("Incidents of the problems resolved in the month that were reported after the day of the resolution, for each such problem."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0.1, .clause = "8.2", .subject = "problem",
                    .series = R"(
                        SELECT substr(resolved_on, 1, 7) AS period,
                               avg((SELECT count(*) FROM incident WHERE incident.problem = problem.id AND incident.state <> 'cancelled'
                                    AND reported_at >= unixepoch(resolved_on) AND date_of(reported_at) > resolved_on)) AS value
                        FROM problem WHERE resolved_on >= :from_date AND resolved_on < :to_date AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM problem WHERE resolved_on >= :from_date AND resolved_on < :to_date AND state <> 'cancelled'"},
            Measure{.name = "proactive_problems", .label = QT_TR_NOOP("Problems found proactively"), // KPI-15
                    .meaning = QT_TR_NOOP("Of the problems identified in the month whose origin is known, those found through trends or by looking for weak points."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 30, .clause = "8.2", .subject = "problem",
                    .series = R"(
                        SELECT substr(identified_on, 1, 7) AS period, 100.0 * avg(origin IN ('trend', 'proactive')) AS value
                        FROM problem WHERE identified_on >= :from_date AND identified_on < :to_date AND state <> 'cancelled' AND origin IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM problem WHERE identified_on >= :from_date AND identified_on < :to_date AND state <> 'cancelled' AND origin IS NOT NULL"},
            Measure{.name = "known_errors_with_workaround", .label = QT_TR_NOOP("Known errors with a workaround"), // KPI-16
                    .meaning = QT_TR_NOOP("Of the known errors published and not yet closed at the end of the month, those with a workaround other than none."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "8.2", .subject = "known_error",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(lower(trim(coalesce(workaround, ''))) NOT IN ('', 'none')) AS value
                        FROM moment JOIN known_error ON published_on <= day AND coalesce(closed_on, '9999-12-31') > day
                        GROUP BY period)",
                    .records = "SELECT id FROM known_error WHERE published_on < :to_date AND coalesce(closed_on, '9999-12-31') > min(date(:to_date, '-1 day'), :today)"},
            Measure{.name = "problems_open_over_90_days", .label = QT_TR_NOOP("Problems open for more than 90 days"), // KPI-17
                    .meaning = QT_TR_NOOP("Problems unsolved at the end of the month that had been identified more than 90 days before."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 5, .clause = "8.2", .subject = "problem",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, count(problem.id) AS value
                        FROM moment LEFT JOIN problem ON identified_on < date(day, '-90 days') AND state <> 'cancelled'
                          AND CASE WHEN state IN ('resolved', 'closed') THEN coalesce(resolved_on, identified_on) ELSE '9999-12-31' END > day
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM problem
                        WHERE identified_on < date(min(date(:to_date, '-1 day'), :today), '-90 days') AND state <> 'cancelled'
                          AND CASE WHEN state IN ('resolved', 'closed') THEN coalesce(resolved_on, identified_on) ELSE '9999-12-31' END > min(date(:to_date, '-1 day'), :today))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "problem_management",
            .context = "ProblemManagement",
            .label = QT_TR_NOOP("Problem management"),
            .clause = "8.2",
            .asks = QT_TR_NOOP("By a written procedure the causes of incidents are looked for, recorded, given a priority and removed, and trends are analysed to prevent what has not happened yet. "
                               "As long as a cause is not removed, the service desk knows the error and how to work around it; afterwards it is judged whether the resolution worked."),
            .audit = QT_TR_NOOP("An auditor takes repeated incidents and asks for the problem behind them, then follows problems to their cause, their change and the judgement afterwards. "
                                "Problems that nobody has touched for months, and known errors that the service desk has never seen, are found first."),
            .records = {problem(), knownError()},
            .checks = checks(),
            .measures = measures(),
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
