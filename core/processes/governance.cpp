// Governance of processes operated by other parties: who runs what for us, and how it stays in our hands.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Governance
{
    Q_DECLARE_TR_FUNCTIONS(Governance)

public:
    // clang-format off
    static constexpr RecordType otherPartyProcess()
    {
        return RecordType{
            .name = "other_party_process",
            .prefix = "OPP",
            .label = QT_TR_NOOP("Process of another party"),
            .plural = QT_TR_NOOP("Processes of other parties"),
            .purpose = QT_TR_NOOP("Each process, or part of one, that a supplier, an internal group or a customer operates for you, and how you keep it in hand."),
            .fields = {
                Field{.name = "process",                .label = QT_TR_NOOP("Process"),                 .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "part",                   .label = QT_TR_NOOP("Part they operate"),       .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where they start and where they stop; empty where it is the whole process.")},
                Field{.name = "party_kind",             .label = QT_TR_NOOP("Operated by"),             .kind = Kind::Choice, .listed = true, .choices = {
                    {"internal_group", QT_TR_NOOP("An internal group")},
                    {"customer",       QT_TR_NOOP("A customer")},
                    {"supplier",       QT_TR_NOOP("A supplier")}}},
                Field{.name = "supplier",               .label = QT_TR_NOOP("Supplier"),                .kind = Kind::Link, .listed = true, .target = "supplier",
                      .section = QT_TR_NOOP("The other party")},
                Field{.name = "customer",               .label = QT_TR_NOOP("Customer"),                .kind = Kind::Link, .target = "customer"},
                Field{.name = "unit",                   .label = QT_TR_NOOP("Internal group"),          .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "contract",               .label = QT_TR_NOOP("Contract"),                .kind = Kind::Link, .target = "contract",
                      .help = QT_TR_NOOP("With a supplier: where it is written that they keep to your process.")},
                Field{.name = "agreement",              .label = QT_TR_NOOP("Agreement"),               .kind = Kind::Link, .target = "operational_agreement",
                      .help = QT_TR_NOOP("With an internal group or a customer.")},
                Field{.name = "accountable",            .label = QT_TR_NOOP("Accountable"),             .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Who answers for it on your side and may demand that the process is kept to."), .section = QT_TR_NOOP("Control")},
                Field{.name = "definition_controlled",  .label = QT_TR_NOOP("Definition in our hands"), .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("How the process runs and where it meets others is defined or approved by you.")},
                Field{.name = "interface_doc",          .label = QT_TR_NOOP("Description of the interfaces"), .kind = Kind::Link, .target = "document"},
                Field{.name = "check_interval_days",    .label = QT_TR_NOOP("Check every (days)"),      .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; the standard sets no interval.")},
                Field{.name = "last_performance_check", .label = QT_TR_NOOP("Last checked"),            .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The day on which performance and adherence to the process were last looked at.")},
                Field{.name = "compliance",             .label = QT_TR_NOOP("Process kept to"),         .kind = Kind::Choice, .listed = true, .choices = {
                    {"conforms", QT_TR_NOOP("Yes")},
                    {"partly",   QT_TR_NOOP("In part")},
                    {"does_not", QT_TR_NOOP("No")},
                    {"unknown",  QT_TR_NOOP("Not known")}}},
                Field{.name = "improvements",           .label = QT_TR_NOOP("Improvements"),            .kind = Kind::Links, .target = "improvement",
                      .help = QT_TR_NOOP("Their plan and priority are decided by you.")},
            },
            .states = {
                State{.name = "identified",   .label = QT_TR_NOOP("Identified")},
                State{.name = "governed",     .label = QT_TR_NOOP("Governed")},
                State{.name = "not_governed", .label = QT_TR_NOOP("Not governed")},
                State{.name = "ended",        .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "govern", .label = QT_TR_NOOP("Take under governance"),  .from = {"identified", "not_governed"}, .to = "governed",
                           .needs = {"process", "party_kind", "accountable"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Process of another party without a contract or an agreement: %n."), .type = "other_party_process",
                            .records = "SELECT id FROM other_party_process WHERE id = :id AND contract IS NULL AND agreement IS NULL"},
                    Blocker{.message = QT_TR_NOOP("Process of another party whose definition is not in your hands: %n."), .type = "other_party_process",
                            .records = "SELECT id FROM other_party_process WHERE id = :id AND coalesce(definition_controlled, 0) = 0"}}},
                Transition{.name = "lose",   .label = QT_TR_NOOP("Record loss of control"), .from = {"governed"}, .to = "not_governed", .needs = {"notes"}},
                Transition{.name = "end",    .label = QT_TR_NOOP("Record the end"),         .from = {"governed", "identified", "not_governed"}, .to = "ended"},
            },
            .deadlines = {
                Deadline{.name = "check", .label = QT_TR_NOOP("Check of performance and adherence"), .due = "date(last_performance_check, '+' || check_interval_days || ' days')",
                         .awaited = "state IN ('governed', 'not_governed')", .person = "accountable"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Suggest an improvement"), .type = "improvement", .through = "improvements"},
            },
            .titleLabel = QT_TR_NOOP("Process or part"),
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "other_party_process_accounted_for",
                  .label = QT_TR_NOOP("Each process that another party operates has an accountable person who is still here, and a contract or an agreement"),
                  .remedy = QT_TR_NOOP("Name who answers for it on your side, and link the contract or agreement it rests on."),
                  .clause = "4.2", .subject = "other_party_process", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT part.id FROM other_party_process AS part LEFT JOIN person ON person.id = part.accountable
                      WHERE part.state <> 'ended' AND (coalesce(person.state, 'left') = 'left' OR (part.contract IS NULL AND part.agreement IS NULL)))"},
            Check{.name = "other_party_process_defined_by_us",
                  .label = QT_TR_NOOP("The definition of each process that another party operates is in your hands, and its interfaces are described in a document in force"),
                  .remedy = QT_TR_NOOP("Define or approve how the process runs, and put the description of its interfaces into force."),
                  .clause = "4.2", .subject = "other_party_process",
                  .offenders = R"(
                      SELECT part.id FROM other_party_process AS part LEFT JOIN document ON document.id = part.interface_doc
                      WHERE part.state IN ('governed', 'not_governed') AND (coalesce(part.definition_controlled, 0) = 0 OR coalesce(document.state, '') <> 'in_force'))"},
            Check{.name = "other_party_process_checked",
                  .label = QT_TR_NOOP("For each process that another party operates, performance and adherence were checked within the interval"),
                  .remedy = QT_TR_NOOP("Look at performance and adherence, record the result and the day, or set the interval where there is none."),
                  .clause = "4.2", .subject = "other_party_process",
                  .offenders = R"(
                      SELECT id FROM other_party_process
                      WHERE state IN ('governed', 'not_governed')
                        AND (coalesce(compliance, 'unknown') = 'unknown' OR last_performance_check IS NULL OR check_interval_days IS NULL
                          OR date(last_performance_check, '+' || check_interval_days || ' days') < :today))"},
            Check{.name = "other_party_process_under_contract_in_force",
                  .label = QT_TR_NOOP("What suppliers operate rests on a contract in force, what internal groups and customers operate on an operational agreement in force"),
                  .remedy = QT_TR_NOOP("Link the contract or agreement that is in force, or renew the one that has ended."),
                  .clause = "4.2", .subject = "other_party_process", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT part.id FROM other_party_process AS part
                        LEFT JOIN contract ON contract.id = part.contract LEFT JOIN operational_agreement AS agreement ON agreement.id = part.agreement
                      WHERE part.state IN ('governed', 'not_governed')
                        AND CASE part.party_kind WHEN 'supplier' THEN coalesce(contract.state, '') NOT IN ('in_force', 'expiring')
                                                 ELSE coalesce(agreement.state, '') NOT IN ('in_force', 'in_review') END)"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "other_party_processes_checked_in_time", .label = QT_TR_NOOP("Processes of other parties checked within their interval"),
                    .meaning = QT_TR_NOOP("Processes operated by other parties whose latest check was no longer ago than their interval at the end of the month, of all that are operated by others."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "4.2", .subject = "other_party_process",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(last_performance_check, '+' || check_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN other_party_process ON state IN ('governed', 'not_governed')
                        GROUP BY period)",
                    .records = "SELECT id FROM other_party_process WHERE state IN ('governed', 'not_governed')"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "governance",
            .context = "Governance",
            .label = QT_TR_NOOP("Governance of processes operated by other parties"),
            .clause = "4.2",
            .asks = QT_TR_NOOP("You know which processes, or parts of them, suppliers, internal groups or customers operate for you, and you answer for them as for your own. "
                               "How they run, how well they do, whether they are kept to and what is improved first stays your decision."),
            .audit = QT_TR_NOOP("An auditor compares the register with what suppliers and internal groups really do, and asks who may tell them how to work. "
                                "Outsourced work that nobody listed, and parts whose performance only the other party knows, are found first."),
            .records = {otherPartyProcess()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(Governance::declare()));

} // namespace

Process governance()
{
    return Governance::declare();
}

} // namespace itsms
