// DRAFT Disputes with suppliers.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Disputes
{
    Q_DECLARE_TR_FUNCTIONS(Disputes)

public:
    // clang-format off
    static constexpr RecordType dispute()
    {
        // GUARDS: 
        // LINKED FROM: 
        return RecordType{
            .name = "dispute",
            .prefix = "DSP",
            .label = QT_TR_NOOP("Dispute"),
            .plural = QT_TR_NOOP("Disputes"),
            .purpose = QT_TR_NOOP("Contractual dispute with a supplier."),
            .fields = {
                Field{.name = "contract", .label = QT_TR_NOOP("Contract"), .kind = Kind::Link, .required = true, .listed = true, .target = "contract"},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "raised_by", .label = QT_TR_NOOP("Raised by"), .kind = Kind::Choice, .listed = true, .choices = {{"provider", QT_TR_NOOP("Provider")}, {"supplier", QT_TR_NOOP("Supplier")}}},
                Field{.name = "raised_on", .label = QT_TR_NOOP("Raised on"), .kind = Kind::Date, .listed = true},
                Field{.name = "subject", .label = QT_TR_NOOP("Subject"), .kind = Kind::LongText},
                Field{.name = "amount", .label = QT_TR_NOOP("Amount"), .kind = Kind::Money, .listed = true},
                Field{.name = "contract_term", .label = QT_TR_NOOP("Contract term")},
                Field{.name = "steps_taken", .label = QT_TR_NOOP("Steps taken"), .kind = Kind::LongText},
                Field{.name = "escalated_to", .label = QT_TR_NOOP("Escalated to"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "escalated_on", .label = QT_TR_NOOP("Escalated on"), .kind = Kind::Date},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::LongText},
                Field{.name = "resolved_on", .label = QT_TR_NOOP("Resolved on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "recorded", .label = QT_TR_NOOP("Recorded")},
                State{.name = "negotiating", .label = QT_TR_NOOP("Negotiating")},
                State{.name = "escalated", .label = QT_TR_NOOP("Escalated")},
                State{.name = "resolved", .label = QT_TR_NOOP("Resolved")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_negotiating", .label = QT_TR_NOOP("TO Negotiating"), .from = {"recorded"}, .to = "negotiating"},
                Transition{.name = "to_escalated", .label = QT_TR_NOOP("TO Escalated"), .from = {"negotiating"}, .to = "escalated"},
                Transition{.name = "to_resolved", .label = QT_TR_NOOP("TO Resolved"), .from = {"negotiating", "escalated"}, .to = "resolved"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"resolved"}, .to = "closed"},
            },
            .parent = "contract",
            .clause = "7.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "disputes",
            .context = "Disputes",
            .label = QT_TR_NOOP("Disputes with suppliers"),
            .clause = "7.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {dispute()},
        };
    }
    // clang-format on
};

static_assert(isSound(Disputes::declare()));

} // namespace

Process disputes()
{
    return Disputes::declare();
}

} // namespace itsms
