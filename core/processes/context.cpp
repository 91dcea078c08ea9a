// DRAFT Context and obligations.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Context
{
    Q_DECLARE_TR_FUNCTIONS(Context)

public:
    // clang-format off
    static constexpr RecordType contextIssue()
    {
        // GUARDS: 
        // LINKED FROM: 
        return RecordType{
            .name = "context_issue",
            .prefix = "CTX",
            .label = QT_TR_NOOP("Context issue"),
            .plural = QT_TR_NOOP("Context issues"),
            .purpose = QT_TR_NOOP("Internal or external issue (2018) incl. the climate change decision."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"internal", QT_TR_NOOP("Internal")}, {"external", QT_TR_NOOP("External")}}},
                Field{.name = "theme", .label = QT_TR_NOOP("Theme"), .kind = Kind::Choice, .listed = true, .choices = {{"legal", QT_TR_NOOP("Legal")}, {"market", QT_TR_NOOP("Market")}, {"technology", QT_TR_NOOP("Technology")}, {"people", QT_TR_NOOP("People")}, {"finance", QT_TR_NOOP("Finance")}, {"climate", QT_TR_NOOP("Climate")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "effect_on_sms", .label = QT_TR_NOOP("Effect on sms"), .kind = Kind::LongText},
                Field{.name = "relevant", .label = QT_TR_NOOP("Relevant"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "rationale", .label = QT_TR_NOOP("Rationale"), .kind = Kind::LongText},
                Field{.name = "identified_on", .label = QT_TR_NOOP("Identified on"), .kind = Kind::Date},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date},
                Field{.name = "risks", .label = QT_TR_NOOP("Risks"), .kind = Kind::Links, .target = "risk", .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "monitored", .label = QT_TR_NOOP("Monitored")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed")},
            },
            .transitions = {
                Transition{.name = "to_monitored", .label = QT_TR_NOOP("TO Monitored"), .from = {"open", "closed"}, .to = "monitored"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"monitored"}, .to = "closed"},
            },
            .clause = "4.5.1",
        };
    }

    static constexpr RecordType interestedParty()
    {
        // GUARDS: 
        // LINKED FROM: Document.audience; CommunicationItem.audience; ReportDefinition.audience; ServiceReport.distributed_to; Deployment.notified
        return RecordType{
            .name = "interested_party",
            .prefix = "IPT",
            .label = QT_TR_NOOP("Interested party"),
            .plural = QT_TR_NOOP("Interested parties"),
            .purpose = QT_TR_NOOP("Party that affects or is affected by SMS or services."),
            .fields = {
                Field{.name = "category", .label = QT_TR_NOOP("Category"), .kind = Kind::Choice, .listed = true, .choices = {{"customer", QT_TR_NOOP("Customer")}, {"user_group", QT_TR_NOOP("User group")}, {"supplier", QT_TR_NOOP("Supplier")}, {"internal_group", QT_TR_NOOP("Internal group")}, {"regulator", QT_TR_NOOP("Regulator")}, {"owner", QT_TR_NOOP("Owner")}, {"employee", QT_TR_NOOP("Employee")}, {"competitor", QT_TR_NOOP("Competitor")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "needs", .label = QT_TR_NOOP("Needs"), .kind = Kind::LongText},
                Field{.name = "relevant_requirements", .label = QT_TR_NOOP("Relevant requirements"), .kind = Kind::LongText},
                Field{.name = "influence", .label = QT_TR_NOOP("Influence"), .kind = Kind::Choice, .listed = true, .choices = {{"low", QT_TR_NOOP("Low")}, {"medium", QT_TR_NOOP("Medium")}, {"high", QT_TR_NOOP("High")}}},
                Field{.name = "contact", .label = QT_TR_NOOP("Contact")},
                Field{.name = "relationship_owner", .label = QT_TR_NOOP("Relationship owner"), .kind = Kind::Person},
                Field{.name = "communication_items", .label = QT_TR_NOOP("Communication items"), .kind = Kind::Links, .target = "communication_item"},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "confirmed", .label = QT_TR_NOOP("Confirmed")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_confirmed", .label = QT_TR_NOOP("TO Confirmed"), .from = {"identified"}, .to = "confirmed"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"confirmed"}, .to = "retired"},
            },
            .clause = "7.1",
        };
    }

    static constexpr RecordType obligation()
    {
        // GUARDS: identified>applicable: responsible set
        // LINKED FROM: ServiceManagementPlan.obligations; RetentionRule.legal_basis; Asset.obligation
        return RecordType{
            .name = "obligation",
            .prefix = "OBL",
            .label = QT_TR_NOOP("Obligation"),
            .plural = QT_TR_NOOP("Obligations"),
            .purpose = QT_TR_NOOP("Legal, regulatory, contractual or standards duty."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"statutory", QT_TR_NOOP("Statutory")}, {"regulatory", QT_TR_NOOP("Regulatory")}, {"contractual", QT_TR_NOOP("Contractual")}, {"standard", QT_TR_NOOP("Standard")}, {"internal_policy", QT_TR_NOOP("Internal policy")}}},
                Field{.name = "source", .label = QT_TR_NOOP("Source"), .listed = true},
                Field{.name = "reference", .label = QT_TR_NOOP("Reference"), .listed = true},
                Field{.name = "duty", .label = QT_TR_NOOP("Duty"), .kind = Kind::LongText},
                Field{.name = "applies_to_services", .label = QT_TR_NOOP("Applies to services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "contract", .label = QT_TR_NOOP("Contract"), .kind = Kind::Link, .listed = true, .target = "contract"},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person},
                Field{.name = "compliance", .label = QT_TR_NOOP("Compliance"), .kind = Kind::Choice, .choices = {{"complies", QT_TR_NOOP("Complies")}, {"partly", QT_TR_NOOP("Partly")}, {"does_not", QT_TR_NOOP("Does not")}, {"unknown", QT_TR_NOOP("Unknown")}}},
                Field{.name = "last_evaluated", .label = QT_TR_NOOP("Last evaluated"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "evaluation_interval_days", .label = QT_TR_NOOP("Evaluation interval days"), .kind = Kind::Integer},
                Field{.name = "communicated", .label = QT_TR_NOOP("Communicated"), .kind = Kind::Links, .target = "communication_item"},
                Field{.name = "document", .label = QT_TR_NOOP("Document"), .kind = Kind::Link, .target = "document"},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "applicable", .label = QT_TR_NOOP("Applicable")},
                State{.name = "not_applicable", .label = QT_TR_NOOP("Not applicable"), .closed = true},
                State{.name = "expired", .label = QT_TR_NOOP("Expired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_applicable", .label = QT_TR_NOOP("TO Applicable"), .from = {"identified"}, .to = "applicable"},
                Transition{.name = "to_not_applicable", .label = QT_TR_NOOP("TO Not applicable"), .from = {"identified", "applicable"}, .to = "not_applicable"},
                Transition{.name = "to_expired", .label = QT_TR_NOOP("TO Expired"), .from = {"applicable"}, .to = "expired"},
            },
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType communicationItem()
    {
        // GUARDS: 
        // LINKED FROM: InterestedParty.communication_items; Obligation.communicated
        return RecordType{
            .name = "communication_item",
            .prefix = "COM",
            .label = QT_TR_NOOP("Communication item"),
            .plural = QT_TR_NOOP("Communication items"),
            .purpose = QT_TR_NOOP("Planned or held communication: what, to whom, when, how, by whom."),
            .fields = {
                Field{.name = "subject", .label = QT_TR_NOOP("Subject"), .listed = true},
                Field{.name = "content", .label = QT_TR_NOOP("Content"), .kind = Kind::LongText},
                Field{.name = "audience", .label = QT_TR_NOOP("Audience"), .kind = Kind::Links, .target = "interested_party"},
                Field{.name = "recipients", .label = QT_TR_NOOP("Recipients"), .kind = Kind::Links, .target = "person"},
                Field{.name = "channel", .label = QT_TR_NOOP("Channel"), .kind = Kind::Choice, .listed = true, .choices = {{"meeting", QT_TR_NOOP("Meeting")}, {"mail", QT_TR_NOOP("Mail")}, {"portal", QT_TR_NOOP("Portal")}, {"report", QT_TR_NOOP("Report")}, {"training", QT_TR_NOOP("Training")}, {"call", QT_TR_NOOP("Call")}, {"notice", QT_TR_NOOP("Notice")}}},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person, .listed = true},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date},
                Field{.name = "frequency", .label = QT_TR_NOOP("Frequency"), .kind = Kind::Choice, .choices = {{"once", QT_TR_NOOP("Once")}, {"weekly", QT_TR_NOOP("Weekly")}, {"monthly", QT_TR_NOOP("Monthly")}, {"quarterly", QT_TR_NOOP("Quarterly")}, {"yearly", QT_TR_NOOP("Yearly")}, {"event", QT_TR_NOOP("Event")}}},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "proof", .label = QT_TR_NOOP("Proof"), .kind = Kind::Links, .target = "evidence"},
                Field{.name = "feedback", .label = QT_TR_NOOP("Feedback"), .kind = Kind::LongText},
                Field{.name = "related", .label = QT_TR_NOOP("Related")}, // number of any record
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"planned"}, .to = "cancelled"},
            },
            .clause = "4.1.3",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "context",
            .context = "Context",
            .label = QT_TR_NOOP("Context and obligations"),
            .clause = "4.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {contextIssue(), interestedParty(), obligation(), communicationItem()},
        };
    }
    // clang-format on
};

static_assert(isSound(Context::declare()));

} // namespace

Process context()
{
    return Context::declare();
}

} // namespace itsms
