// Context and obligations: what bears on service management, who has a stake in it, which duties apply, and who is told what.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

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
        return RecordType{
            .name = "context_issue",
            .prefix = "CTX",
            .label = QT_TR_NOOP("Context issue"),
            .plural = QT_TR_NOOP("Context issues"),
            .purpose = QT_TR_NOOP("What inside or outside the organisation helps or hinders service management, with the decision whether it matters."),
            .fields = {
                Field{.name = "kind",          .label = QT_TR_NOOP("Kind"),                          .kind = Kind::Choice, .listed = true, .choices = {
                    {"internal", QT_TR_NOOP("Inside the organisation")},
                    {"external", QT_TR_NOOP("Outside the organisation")}}},
                Field{.name = "theme",         .label = QT_TR_NOOP("Theme"),                         .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"legal",      QT_TR_NOOP("Law and regulation")},
                    {"market",     QT_TR_NOOP("Market")},
                    {"technology", QT_TR_NOOP("Technology")},
                    {"people",     QT_TR_NOOP("People")},
                    {"finance",    QT_TR_NOOP("Finance")},
                    {"climate",    QT_TR_NOOP("Climate change")},
                    {"other",      QT_TR_NOOP("Other")}}},
                Field{.name = "description",   .label = QT_TR_NOOP("Description"),                   .kind = Kind::LongText},
                Field{.name = "effect_on_sms", .label = QT_TR_NOOP("Effect on service management"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What it changes for the management system or the services, for better or worse.")},
                Field{.name = "relevant",      .label = QT_TR_NOOP("Relevant"),                      .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("The decision. The 2018 edition wants it taken for climate change too, whatever it turns out to be."), .section = QT_TR_NOOP("Decision and review")},
                Field{.name = "rationale",     .label = QT_TR_NOOP("Reason for the decision"),       .kind = Kind::LongText},
                Field{.name = "identified_on", .label = QT_TR_NOOP("Identified on"),                 .kind = Kind::Date, .listed = true},
                Field{.name = "review_due",    .label = QT_TR_NOOP("Next review"),                   .kind = Kind::Date, .listed = true},
                Field{.name = "risks",         .label = QT_TR_NOOP("Risks and opportunities from it"), .kind = Kind::Links, .target = "risk"},
            },
            .states = {
                State{.name = "open",      .label = QT_TR_NOOP("Open")},
                State{.name = "monitored", .label = QT_TR_NOOP("Monitored")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "monitor", .label = QT_TR_NOOP("Decide and monitor"), .from = {"open"},      .to = "monitored", .needs = {"relevant", "rationale"}},
                Transition{.name = "close",   .label = QT_TR_NOOP("Close"),              .from = {"monitored"}, .to = "closed"},
                Transition{.name = "reopen",  .label = QT_TR_NOOP("Monitor again"),      .from = {"closed"},    .to = "monitored", .clears = {"review_due"}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the issue"), .due = "review_due"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a risk from it"), .type = "risk", .through = "risks"},
            },
            .titleLabel = QT_TR_NOOP("Issue"),
            .clause = "4.5.1",
        };
    }

    static constexpr RecordType interestedParty()
    {
        return RecordType{
            .name = "interested_party",
            .prefix = "IPT",
            .label = QT_TR_NOOP("Interested party"),
            .plural = QT_TR_NOOP("Interested parties"),
            .purpose = QT_TR_NOOP("Everybody who affects the services or is affected by them, with what they need and expect."),
            .fields = {
                Field{.name = "category",              .label = QT_TR_NOOP("Category"),                .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"customer",       QT_TR_NOOP("Customer")},
                    {"user_group",     QT_TR_NOOP("Group of users")},
                    {"supplier",       QT_TR_NOOP("Supplier")},
                    {"internal_group", QT_TR_NOOP("Internal group")},
                    {"regulator",      QT_TR_NOOP("Regulator or authority")},
                    {"owner",          QT_TR_NOOP("Owner of the company")},
                    {"employee",       QT_TR_NOOP("Own personnel")},
                    {"competitor",     QT_TR_NOOP("Competitor")},
                    {"other",          QT_TR_NOOP("Other")}}},
                Field{.name = "influence",             .label = QT_TR_NOOP("Influence"),               .kind = Kind::Choice, .listed = true, .choices = {
                    {"low",    QT_TR_NOOP("Low")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"high",   QT_TR_NOOP("High")}}},
                Field{.name = "contact",               .label = QT_TR_NOOP("Contact"),                 .listed = true, .help = QT_TR_NOOP("Whom to speak to there.")},
                Field{.name = "relationship_owner",    .label = QT_TR_NOOP("Looked after by"),         .kind = Kind::Person, .listed = true},
                Field{.name = "services",              .label = QT_TR_NOOP("Services concerned"),      .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("Needs and expectations")},
                Field{.name = "needs",                 .label = QT_TR_NOOP("Needs and expectations"),  .kind = Kind::LongText},
                Field{.name = "relevant_requirements", .label = QT_TR_NOOP("Requirements that follow"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which of the needs the management system takes up as requirements.")},
                Field{.name = "review_due",            .label = QT_TR_NOOP("Next review"),             .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "confirmed",  .label = QT_TR_NOOP("Confirmed")},
                State{.name = "retired",    .label = QT_TR_NOOP("No longer involved"), .closed = true},
            },
            .transitions = {
                Transition{.name = "confirm", .label = QT_TR_NOOP("Confirm"),              .from = {"identified"}, .to = "confirmed", .needs = {"category", "needs"}},
                Transition{.name = "retire",  .label = QT_TR_NOOP("Record the end"),       .from = {"confirmed"},  .to = "retired"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the party"), .due = "review_due", .person = "relationship_owner"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a communication"), .type = "communication_item", .through = "audience"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "7.1",
        };
    }

    static constexpr RecordType obligation()
    {
        return RecordType{
            .name = "obligation",
            .prefix = "OBL",
            .label = QT_TR_NOOP("Obligation"),
            .plural = QT_TR_NOOP("Obligations"),
            .purpose = QT_TR_NOOP("Each duty from law, regulation, contract, standard or own policy that service management has to keep to."),
            .fields = {
                Field{.name = "kind",                     .label = QT_TR_NOOP("Kind"),                    .kind = Kind::Choice, .listed = true, .choices = {
                    {"statutory",       QT_TR_NOOP("Law")},
                    {"regulatory",      QT_TR_NOOP("Regulation of an authority")},
                    {"contractual",     QT_TR_NOOP("Contract")},
                    {"standard",        QT_TR_NOOP("Standard")},
                    {"internal_policy", QT_TR_NOOP("Own policy")}}},
                Field{.name = "source",                   .label = QT_TR_NOOP("Source"),                  .listed = true, .help = QT_TR_NOOP("The law, contract or policy that says so.")},
                Field{.name = "reference",                .label = QT_TR_NOOP("Passage"),                 .listed = true, .help = QT_TR_NOOP("Article, clause or page in the source.")},
                Field{.name = "duty",                     .label = QT_TR_NOOP("What has to be done"),     .kind = Kind::LongText},
                Field{.name = "applies_to_services",      .label = QT_TR_NOOP("Services concerned"),      .kind = Kind::Links, .target = "service",
                      .help = QT_TR_NOOP("Empty where it concerns all of them.")},
                Field{.name = "contract",                 .label = QT_TR_NOOP("Contract"),                .kind = Kind::Link, .target = "contract",
                      .help = QT_TR_NOOP("Where the duty comes from a contract with a supplier.")},
                Field{.name = "document",                 .label = QT_TR_NOOP("Document"),                .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The text of the duty, or the document that says how it is kept.")},
                Field{.name = "responsible",              .label = QT_TR_NOOP("Responsible"),             .kind = Kind::Person, .listed = true, .section = QT_TR_NOOP("Compliance")},
                Field{.name = "compliance",               .label = QT_TR_NOOP("Kept to"),                 .kind = Kind::Choice, .listed = true, .choices = {
                    {"complies", QT_TR_NOOP("Yes")},
                    {"partly",   QT_TR_NOOP("In part")},
                    {"does_not", QT_TR_NOOP("No")},
                    {"unknown",  QT_TR_NOOP("Not known")}}},
                Field{.name = "last_evaluated",           .label = QT_TR_NOOP("Last evaluated"),          .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The day on which somebody last looked whether it is kept to.")},
                Field{.name = "evaluation_interval_days", .label = QT_TR_NOOP("Evaluate every (days)"),   .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common.")},
                Field{.name = "communicated",             .label = QT_TR_NOOP("Made known by"),           .kind = Kind::Links, .target = "communication_item",
                      .help = QT_TR_NOOP("The communications in which people were told of the duty and why it matters.")},
            },
            .states = {
                State{.name = "identified",     .label = QT_TR_NOOP("Identified")},
                State{.name = "applicable",     .label = QT_TR_NOOP("Applies")},
                State{.name = "not_applicable", .label = QT_TR_NOOP("Does not apply"), .closed = true},
                State{.name = "expired",        .label = QT_TR_NOOP("Expired"),        .closed = true},
            },
            .transitions = {
                Transition{.name = "apply",    .label = QT_TR_NOOP("Confirm that it applies"), .from = {"identified"},               .to = "applicable", .needs = {"responsible"}},
                Transition{.name = "rule_out", .label = QT_TR_NOOP("Rule out, with reason"),   .from = {"identified", "applicable"}, .to = "not_applicable", .needs = {"notes"}},
                Transition{.name = "expire",   .label = QT_TR_NOOP("Record the end"),          .from = {"applicable"},               .to = "expired"},
            },
            .deadlines = {
                Deadline{.name = "evaluation", .label = QT_TR_NOOP("Evaluation of compliance"), .due = "date(last_evaluated, '+' || evaluation_interval_days || ' days')",
                         .awaited = "state = 'applicable'", .person = "responsible"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan how to make it known"), .type = "communication_item", .through = "communicated"},
            },
            .titleLabel = QT_TR_NOOP("Obligation"),
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType communicationItem()
    {
        return RecordType{
            .name = "communication_item",
            .prefix = "COM",
            .label = QT_TR_NOOP("Communication"),
            .plural = QT_TR_NOOP("Communications"),
            .purpose = QT_TR_NOOP("What is said about service management, to whom, when, how and by whom; each time is a record of its own."),
            .fields = {
                Field{.name = "topic",       .label = QT_TR_NOOP("Topic"),            .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"awareness",             QT_TR_NOOP("Why service requirements matter, and what each person contributes")},
                    {"policy_and_objectives", QT_TR_NOOP("Scope, policy and objectives")},
                    {"obligations",           QT_TR_NOOP("Duties from law and contracts")},
                    {"security",              QT_TR_NOOP("Information security")},
                    {"performance",           QT_TR_NOOP("Performance of the services")},
                    {"change",                QT_TR_NOOP("Changes and releases")},
                    {"other",                 QT_TR_NOOP("Other")}}},
                Field{.name = "channel",     .label = QT_TR_NOOP("Channel"),          .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"meeting",  QT_TR_NOOP("Meeting")},
                    {"mail",     QT_TR_NOOP("Mail")},
                    {"portal",   QT_TR_NOOP("Portal")},
                    {"report",   QT_TR_NOOP("Report")},
                    {"training", QT_TR_NOOP("Training")},
                    {"call",     QT_TR_NOOP("Call")},
                    {"notice",   QT_TR_NOOP("Notice")}}},
                Field{.name = "frequency",   .label = QT_TR_NOOP("How often"),        .kind = Kind::Choice, .choices = {
                    {"once",      QT_TR_NOOP("Once")},
                    {"weekly",    QT_TR_NOOP("Every week")},
                    {"monthly",   QT_TR_NOOP("Every month")},
                    {"quarterly", QT_TR_NOOP("Every quarter")},
                    {"yearly",    QT_TR_NOOP("Every year")},
                    {"event",     QT_TR_NOOP("Whenever it is needed")}}},
                Field{.name = "related",     .label = QT_TR_NOOP("About"),            .help = QT_TR_NOOP("The number of the record it is about, such as a release, a service or a document.")},
                Field{.name = "content",     .label = QT_TR_NOOP("Content"),          .kind = Kind::LongText},
                Field{.name = "audience",    .label = QT_TR_NOOP("Meant for"),        .kind = Kind::Links, .target = "interested_party", .section = QT_TR_NOOP("To whom, by whom, when")},
                Field{.name = "recipients",  .label = QT_TR_NOOP("Persons"),          .kind = Kind::Links, .target = "person", .help = QT_TR_NOOP("Where it is meant for some people only.")},
                Field{.name = "customer",    .label = QT_TR_NOOP("Customer"),         .kind = Kind::Link, .target = "customer", .help = QT_TR_NOOP("Where it is meant for one customer.")},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"),      .kind = Kind::Person, .listed = true},
                Field{.name = "planned_on",  .label = QT_TR_NOOP("Planned for"),      .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "held_on",     .label = QT_TR_NOOP("Held on"),          .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "proof",       .label = QT_TR_NOOP("Evidence"),         .kind = Kind::Links, .target = "evidence", .section = QT_TR_NOOP("What came of it")},
                Field{.name = "feedback",    .label = QT_TR_NOOP("Answers received"), .kind = Kind::LongText},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "held",      .label = QT_TR_NOOP("Held"),      .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",   .label = QT_TR_NOOP("Record as held"), .from = {"planned"}, .to = "held", .stamps = {"held_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Communication that says nothing of whom it was meant for: %n."), .type = "communication_item",
                            .records = R"(SELECT id FROM communication_item WHERE id = :id AND customer IS NULL
                                AND NOT EXISTS (SELECT 1 FROM communication_item_audience WHERE source = :id) AND NOT EXISTS (SELECT 1 FROM communication_item_recipients WHERE source = :id))"}}},
                Transition{.name = "cancel", .label = QT_TR_NOOP("Cancel"),         .from = {"planned"}, .to = "cancelled"},
            },
            .deadlines = {
                Deadline{.name = "planned", .label = QT_TR_NOOP("Communication"), .due = "planned_on", .awaited = "state = 'planned'", .person = "responsible", .notice = 7},
            },
            .titleLabel = QT_TR_NOOP("Subject"),
            .clause = "4.1.3",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "obligation_has_responsible",
                  .label = QT_TR_NOOP("Each obligation that applies has a responsible person who is still here"),
                  .remedy = QT_TR_NOOP("Name the person who sees to it that the duty is kept to."),
                  .clause = "4.1.1", .subject = "obligation",
                  .offenders = R"(
                      SELECT obligation.id FROM obligation LEFT JOIN person ON person.id = obligation.responsible
                      WHERE obligation.state = 'applicable' AND coalesce(person.state, 'left') = 'left')"},
            Check{.name = "obligation_evaluated",
                  .label = QT_TR_NOOP("For each obligation that applies it was evaluated within its interval whether it is kept to"),
                  .remedy = QT_TR_NOOP("Evaluate compliance and record the result and the day, or set the interval where there is none."),
                  .clause = "4.1.1", .subject = "obligation",
                  .offenders = R"(
                      SELECT id FROM obligation
                      WHERE state = 'applicable'
                        AND (last_evaluated IS NULL OR evaluation_interval_days IS NULL OR date(last_evaluated, '+' || evaluation_interval_days || ' days') < :today))"},
            Check{.name = "obligation_communicated",
                  .label = QT_TR_NOOP("Each obligation that applies was made known to the people concerned"),
                  .remedy = QT_TR_NOOP("Tell the people concerned why the duty matters, and link the communication."),
                  .clause = "4.1.1", .subject = "obligation",
                  .offenders = R"(
                      SELECT id FROM obligation
                      WHERE state = 'applicable'
                        AND NOT EXISTS (SELECT 1 FROM obligation_communicated JOIN communication_item ON communication_item.id = target
                                        WHERE source = obligation.id AND communication_item.state = 'held'))"},
            Check{.name = "communication_held_or_cancelled",
                  .label = QT_TR_NOOP("Each planned communication whose day has passed was held or cancelled"),
                  .remedy = QT_TR_NOOP("Record that it was held, set a new day, or cancel it."),
                  .clause = "4.1.3", .subject = "communication_item",
                  .offenders = "SELECT id FROM communication_item WHERE state = 'planned' AND planned_on < :today"},
            Check{.name = "climate_issue_decided",
                  .label = QT_TR_NOOP("Where climate change is listed as an issue, it is decided whether it is relevant, and why"),
                  .remedy = QT_TR_NOOP("Decide whether climate change matters to the services, and write down the reason."),
                  .clause = "4.5.1", .subject = "context_issue", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM context_issue
                      WHERE theme = 'climate' AND state <> 'closed' AND (relevant IS NULL OR coalesce(rationale, '') = ''))"},
            Check{.name = "context_issue_reviewed",
                  .label = QT_TR_NOOP("No context issue that is monitored is past its review"),
                  .remedy = QT_TR_NOOP("Review the issue and set the day of the next review."),
                  .clause = "4.5.1", .subject = "context_issue", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM context_issue WHERE state = 'monitored' AND coalesce(review_due, '') < :today"},
            Check{.name = "interested_party_reviewed",
                  .label = QT_TR_NOOP("No interested party is past its review"),
                  .remedy = QT_TR_NOOP("See whether needs and requirements are still the same, and set the day of the next review."),
                  .clause = "7.1", .subject = "interested_party", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM interested_party WHERE state = 'confirmed' AND coalesce(review_due, '') < :today"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "obligations_evaluated_in_time", .label = QT_TR_NOOP("Obligations evaluated within their interval"),
                    .meaning = QT_TR_NOOP("Obligations that apply whose latest evaluation was no longer ago than their interval at the end of the month, of all that apply."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "4.1.1", .subject = "obligation",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(last_evaluated, '+' || evaluation_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN obligation ON state = 'applicable'
                        GROUP BY period)",
                    .records = "SELECT id FROM obligation WHERE state = 'applicable'"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "context",
            .context = "Context",
            .label = QT_TR_NOOP("Context, obligations and communication"),
            .clause = "4.1",
            .asks = QT_TR_NOOP("Top management sees to it that people know why service requirements and the duties from law and contracts matter, and that communication follows a written procedure. "
                               "Whoever has an interest in the services is known, with what they need."),
            .audit = QT_TR_NOOP("An auditor asks how duties are found out, who watches each of them and when it was last evaluated, and then asks staff what they were told about it. "
                                "Registers nobody has opened since they were made, and announcements that never reached the people, are found first."),
            .records = {contextIssue(), interestedParty(), obligation(), communicationItem()},
            .checks = checks(),
            .measures = measures(),
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
