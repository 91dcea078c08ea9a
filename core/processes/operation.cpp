// Operation of the management system: the service management processes themselves, with their owners, descriptions and interfaces.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Operation
{
    Q_DECLARE_TR_FUNCTIONS(Operation)

public:
    // clang-format off
    static constexpr RecordType process()
    {
        return RecordType{
            .name = "process",
            .prefix = "PRC",
            .label = QT_TR_NOOP("Process"),
            .plural = QT_TR_NOOP("Processes"),
            .purpose = QT_TR_NOOP("Each service management process: what it is for, what goes in and comes out, who owns it and where it meets the others."),
            .fields = {
                Field{.name = "process_key",          .label = QT_TR_NOOP("Short name"),              .listed = true,
                      .help = QT_TR_NOOP("As used in numbers and reports, such as INC or change.")},
                Field{.name = "clause_2011",          .label = QT_TR_NOOP("Clause, 2011 edition"),    .listed = true},
                Field{.name = "clause_2018",          .label = QT_TR_NOOP("Clause, 2018 edition")},
                Field{.name = "process_owner",        .label = QT_TR_NOOP("Process owner"),           .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("The one person who is accountable for the process and its results.")},
                Field{.name = "process_manager",      .label = QT_TR_NOOP("Process manager"),         .kind = Kind::Person, .listed = true, .help = QT_TR_NOOP("Who runs it from day to day.")},
                Field{.name = "maturity",             .label = QT_TR_NOOP("Maturity"),                .kind = Kind::Choice, .listed = true, .choices = {
                    {"initial",   QT_TR_NOOP("Initial: depends on people")},
                    {"managed",   QT_TR_NOOP("Managed: planned and followed")},
                    {"defined",   QT_TR_NOOP("Defined: written down and the same everywhere")},
                    {"measured",  QT_TR_NOOP("Measured: steered by figures")},
                    {"optimised", QT_TR_NOOP("Optimised: improved all the time")}}},
                Field{.name = "objective",            .label = QT_TR_NOOP("Objective"),               .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What the process is there to achieve."), .section = QT_TR_NOOP("How it works")},
                Field{.name = "inputs",               .label = QT_TR_NOOP("Inputs"),                  .kind = Kind::LongText},
                Field{.name = "activities",           .label = QT_TR_NOOP("Activities"),              .kind = Kind::LongText},
                Field{.name = "outputs",              .label = QT_TR_NOOP("Outputs"),                 .kind = Kind::LongText},
                Field{.name = "interfaces",           .label = QT_TR_NOOP("Gives to"),                .kind = Kind::Links, .target = "process",
                      .help = QT_TR_NOOP("The processes that take up its outputs; what it takes from others is listed at theirs.")},
                Field{.name = "description_doc",      .label = QT_TR_NOOP("Process description"),     .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The controlled document that describes it.")},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review every (days)"),     .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common."), .section = QT_TR_NOOP("Review")},
                Field{.name = "last_reviewed",        .label = QT_TR_NOOP("Last reviewed"),           .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "operating", .label = QT_TR_NOOP("In operation")},
                State{.name = "retired",   .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve", .label = QT_TR_NOOP("Approve"),               .from = {"draft"},     .to = "approved", .needs = {"objective", "activities"}},
                Transition{.name = "operate", .label = QT_TR_NOOP("Put into operation"),    .from = {"approved"},  .to = "operating", .needs = {"process_owner", "description_doc"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Process description that is not in force: %n."), .type = "document",
                            .records = "SELECT document.id FROM process JOIN document ON document.id = process.description_doc WHERE process.id = :id AND document.state <> 'in_force'"}}},
                Transition{.name = "suspend", .label = QT_TR_NOOP("Take out of operation"), .from = {"operating"}, .to = "approved"},
                Transition{.name = "retire",  .label = QT_TR_NOOP("Retire"),                .from = {"operating", "approved"}, .to = "retired", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Parts of it that other parties still operate: %n."), .type = "other_party_process",
                            .records = "SELECT id FROM other_party_process WHERE process = :id AND state <> 'ended'"}}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the process"), .due = "date(last_reviewed, '+' || review_interval_days || ' days')",
                         .awaited = "state = 'operating'", .person = "process_owner"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Write its description"),                  .type = "document",            .through = "description_doc"},
                FollowUp{.label = QT_TR_NOOP("List a part that another party operates"), .type = "other_party_process", .through = "process"},
                FollowUp{.label = QT_TR_NOOP("Record a risk"),                          .type = "risk",                .through = "process"},
                FollowUp{.label = QT_TR_NOOP("Raise a nonconformity"),                  .type = "nonconformity",       .through = "process"},
                FollowUp{.label = QT_TR_NOOP("Suggest an improvement"),                 .type = "improvement",         .through = "process"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "4.5.3",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "process_has_one_accountable_owner",
                  .label = QT_TR_NOOP("Each process in operation has exactly one accountable person, and that is its process owner, who is still here"),
                  .remedy = QT_TR_NOOP("Name the process owner, and give that person alone the role with the part \"accountable\" for this process."),
                  .clause = "4.1.3", .subject = "process", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT process.id FROM process LEFT JOIN person ON person.id = process.process_owner
                      WHERE process.state = 'operating'
                        AND (coalesce(person.state, 'left') = 'left'
                          OR (SELECT count(*) FROM role_assignment AS role WHERE role.process = process.id AND role.raci = 'accountable' AND role.state = 'active') <> 1
                          OR NOT EXISTS (SELECT 1 FROM role_assignment AS role
                                         WHERE role.process = process.id AND role.raci = 'accountable' AND role.state = 'active' AND role.person = process.process_owner)))"},
            Check{.name = "process_description_in_force",
                  .label = QT_TR_NOOP("Each process in operation is described in a document in force"),
                  .remedy = QT_TR_NOOP("Write the process description, have it approved and put into force, and link it."),
                  .clause = "4.3.1", .subject = "process", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT process.id FROM process LEFT JOIN document ON document.id = process.description_doc
                      WHERE process.state = 'operating' AND coalesce(document.state, '') <> 'in_force')"},
            Check{.name = "process_has_interfaces",
                  .label = QT_TR_NOOP("Each process in operation names where it meets other processes"),
                  .remedy = QT_TR_NOOP("Link the processes that take up its outputs, or whose outputs it takes up."),
                  .clause = "4.5.3", .subject = "process",
                  .offenders = R"(
                      SELECT id FROM process
                      WHERE state = 'operating' AND NOT EXISTS (SELECT 1 FROM process_interfaces WHERE source = process.id)
                        AND NOT EXISTS (SELECT 1 FROM process_interfaces WHERE target = process.id))"},
            Check{.name = "process_measured",
                  .label = QT_TR_NOOP("Each process in operation is measured by at least one active indicator"),
                  .remedy = QT_TR_NOOP("Define how the success of the process is measured, and put the indicator into use."),
                  .clause = "4.5.3", .subject = "process",
                  .offenders = R"(
                      SELECT id FROM process
                      WHERE state = 'operating' AND NOT EXISTS (SELECT 1 FROM kpi WHERE kpi.process = process.id AND kpi.state = 'active'))"},
            Check{.name = "process_reviewed",
                  .label = QT_TR_NOOP("Each process in operation was reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review the process and record the day, or set the interval where there is none."),
                  .clause = "4.5.3", .subject = "process",
                  .offenders = R"(
                      SELECT id FROM process
                      WHERE state = 'operating'
                        AND (last_reviewed IS NULL OR review_interval_days IS NULL OR date(last_reviewed, '+' || review_interval_days || ' days') < :today))"},
        };
    }

    /// The short name decides; else the clause, and rather with a short name that calls none of the other processes; else a wider clause.
    static constexpr Keeping keeping()
    {
        return {
            .keepers = R"(
                WITH fitting AS (
                    SELECT id, process_owner, process_manager, date(last_reviewed, '+' || review_interval_days || ' days') AS next_review,
                           CASE WHEN lower(trim(process_key)) IN (SELECT value FROM json_each(:keys)) THEN 1
                                WHEN trim(clause_2011) = :clause AND coalesce(lower(trim(process_key)), '') NOT IN (SELECT value FROM json_each(:others)) THEN 2
                                WHEN trim(clause_2011) = :clause THEN 3
                                WHEN :clause LIKE trim(clause_2011) || '.%' THEN 4 END AS fit
                    FROM process WHERE state <> 'retired')
                SELECT id, process_owner AS owner, process_manager AS manager,
                       (SELECT role.deputy FROM role_assignment AS role
                        WHERE role.process = fitting.id AND role.state = 'active' AND role.deputy IS NOT NULL
                        ORDER BY coalesce(role.raci, '') <> 'accountable', role.id LIMIT 1) AS deputy,
                       next_review
                FROM fitting WHERE fit = (SELECT min(fit) FROM fitting) ORDER BY id)",
            .subject = "process",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "operation",
            .context = "Operation",
            .label = QT_TR_NOOP("Processes of the management system"),
            .clause = "4.5.3",
            .asks = QT_TR_NOOP("What was planned is put into practice: funds, people and authority are assigned, risks are handled, and every process is run, watched and reported on. "
                               "Each process is written down, has an owner and fits together with the others."),
            .audit = QT_TR_NOOP("An auditor goes from process to process with its description in hand and asks its owner what goes in, what comes out, and how well it does. "
                                "Owners who learn of their role that day, and descriptions that nobody works by, are found first."),
            .records = {process()},
            .checks = checks(),
            .keeping = keeping(),
        };
    }
    // clang-format on
};

static_assert(isSound(Operation::declare()));

} // namespace

Process operation()
{
    return Operation::declare();
}

} // namespace itsms
