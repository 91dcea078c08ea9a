// DRAFT Governance of processes operated by other parties.
#include "core/processes/processes.h"

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
        // GUARDS: identified>governed: accountable set, contract or agreement set, definition_controlled true
        // LINKED FROM: SmsScope.other_parties; Supplier.processes_operated
        return RecordType{
            .name = "other_party_process",
            .prefix = "OPP",
            .label = QT_TR_NOOP("Other party process"),
            .plural = QT_TR_NOOP("Other party processes"),
            .purpose = QT_TR_NOOP("A process, or part of one, that another party operates."),
            .fields = {
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "part", .label = QT_TR_NOOP("Part"), .kind = Kind::LongText},
                Field{.name = "party_kind", .label = QT_TR_NOOP("Party kind"), .kind = Kind::Choice, .listed = true, .choices = {{"internal_group", QT_TR_NOOP("Internal group")}, {"customer", QT_TR_NOOP("Customer")}, {"supplier", QT_TR_NOOP("Supplier")}}},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit"), .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "contract", .label = QT_TR_NOOP("Contract"), .kind = Kind::Link, .target = "contract"},
                Field{.name = "agreement", .label = QT_TR_NOOP("Agreement"), .kind = Kind::Link, .target = "operational_agreement"},
                Field{.name = "accountable", .label = QT_TR_NOOP("Accountable"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "definition_controlled", .label = QT_TR_NOOP("Definition controlled"), .kind = Kind::YesNo},
                Field{.name = "interface_doc", .label = QT_TR_NOOP("Interface doc"), .kind = Kind::Link, .target = "document"},
                Field{.name = "last_performance_check", .label = QT_TR_NOOP("Last performance check"), .kind = Kind::Date},
                Field{.name = "compliance", .label = QT_TR_NOOP("Compliance"), .kind = Kind::Choice, .choices = {{"conforms", QT_TR_NOOP("Conforms")}, {"partly", QT_TR_NOOP("Partly")}, {"does_not", QT_TR_NOOP("Does not")}, {"unknown", QT_TR_NOOP("Unknown")}}},
                Field{.name = "check_interval_days", .label = QT_TR_NOOP("Check interval days"), .kind = Kind::Integer},
                Field{.name = "improvements", .label = QT_TR_NOOP("Improvements"), .kind = Kind::Links, .target = "improvement"},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "governed", .label = QT_TR_NOOP("Governed")},
                State{.name = "not_governed", .label = QT_TR_NOOP("Not governed")},
                State{.name = "ended", .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_governed", .label = QT_TR_NOOP("TO Governed"), .from = {"identified", "not_governed"}, .to = "governed"},
                Transition{.name = "to_not_governed", .label = QT_TR_NOOP("TO Not governed"), .from = {"governed"}, .to = "not_governed"},
                Transition{.name = "to_ended", .label = QT_TR_NOOP("TO Ended"), .from = {"governed", "identified"}, .to = "ended"},
            },
            .clause = "4.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "governance",
            .context = "Governance",
            .label = QT_TR_NOOP("Governance of processes operated by other parties"),
            .clause = "4.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {otherPartyProcess()},
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
