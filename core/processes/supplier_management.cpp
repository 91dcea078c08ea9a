// Supplier management: the suppliers behind the services, the contracts with them, and what is disputed about those.
#include "core/processes/processes.h"
#include "core/processes/supplier_checks.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct SupplierManagement
{
    Q_DECLARE_TR_FUNCTIONS(SupplierManagement)

public:
    // clang-format off
    static constexpr RecordType supplier()
    {
        return RecordType{
            .name = "supplier",
            .prefix = "SUP",
            .label = QT_TR_NOOP("Supplier"),
            .plural = QT_TR_NOOP("Suppliers"),
            .purpose = QT_TR_NOOP("The organisations outside your own that deliver services, parts of services or parts of processes to you."),
            .fields = {
                Field{.name = "relationship_manager",              .label = QT_TR_NOOP("Relationship manager"),    .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("The one person who answers for the relationship, the contract and the performance.")},
                Field{.name = "criticality",                       .label = QT_TR_NOOP("Criticality"),             .kind = Kind::Choice, .listed = true, .choices = {
                    {"low",    QT_TR_NOOP("Low")},
                    {"medium", QT_TR_NOOP("Medium")},
                    {"high",   QT_TR_NOOP("High")},
                    {"vital",  QT_TR_NOOP("Vital")}}},
                Field{.name = "contact_person",                    .label = QT_TR_NOOP("Contact at the supplier"), .listed = true},
                Field{.name = "services",                          .label = QT_TR_NOOP("Services it contributes to"), .kind = Kind::Links, .target = "service",
                      .section = QT_TR_NOOP("Place in the chain")},
                Field{.name = "is_subcontractor",                  .label = QT_TR_NOOP("Sub-contractor"),          .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Works for another supplier and has no contract with you.")},
                Field{.name = "lead_supplier",                     .label = QT_TR_NOOP("Lead supplier"),           .kind = Kind::Link, .target = "supplier",
                      .help = QT_TR_NOOP("Of a sub-contractor: the supplier that answers for its work.")},
                Field{.name = "role_in_chain",                     .label = QT_TR_NOOP("Part in the chain"),       .kind = Kind::LongText},
                Field{.name = "subcontractor_control_verified_on", .label = QT_TR_NOOP("Control verified on"),     .kind = Kind::Date, .ofOneLife = true,
                      .help = QT_TR_NOOP("The day on which it was verified that the lead supplier manages its sub-contractors.")},
                Field{.name = "review_interval_days",              .label = QT_TR_NOOP("Review every (days)"),     .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; the standard sets no interval."), .section = QT_TR_NOOP("Performance")},
                Field{.name = "last_reviewed",                     .label = QT_TR_NOOP("Last reviewed"),           .kind = Kind::Date, .listed = true, .ofOneLife = true},
                Field{.name = "rating",                            .label = QT_TR_NOOP("Rating"),                  .kind = Kind::Decimal, .listed = true, .minimum = 1, .maximum = 5,
                      .help = QT_TR_NOOP("From 1, poor, to 5, excellent.")},
            },
            .states = {
                State{.name = "candidate", .label = QT_TR_NOOP("Candidate")},
                State{.name = "active",    .label = QT_TR_NOOP("Active")},
                State{.name = "on_notice", .label = QT_TR_NOOP("On notice")},
                State{.name = "ended",     .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "activate",    .label = QT_TR_NOOP("Activate"),         .from = {"candidate"}, .to = "active", .needs = {"relationship_manager"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Supplier without a contract in force: %n."), .type = "supplier",
                            .records = R"(SELECT id FROM supplier WHERE id = :id AND coalesce(is_subcontractor, 0) = 0
                                AND NOT EXISTS (SELECT 1 FROM contract WHERE supplier = :id AND state IN ('in_force', 'expiring')))"}}},
                Transition{.name = "give_notice", .label = QT_TR_NOOP("Give notice"),      .from = {"active"},    .to = "on_notice"},
                Transition{.name = "reinstate",   .label = QT_TR_NOOP("Reinstate"),        .from = {"on_notice"}, .to = "active"},
                Transition{.name = "end",         .label = QT_TR_NOOP("End relationship"), .from = {"active", "on_notice"}, .to = "ended", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Contracts still in force with this supplier: %n."), .type = "contract",
                            .records = "SELECT id FROM contract WHERE supplier = :id AND state IN ('in_force', 'expiring')"}}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review with the supplier"), .due = SUPPLIER_REVIEW_DUE,
                         .awaited = "state IN ('active', 'on_notice')", .person = "relationship_manager"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a review"),  .type = "performance_review", .through = "supplier"},
                FollowUp{.label = QT_TR_NOOP("Add a contract"), .type = "contract",           .through = "supplier"},
            },
            .firstStep = QT_TR_NOOP("Enter the suppliers you rely on."),
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType contract()
    {
        return RecordType{
            .name = "contract",
            .prefix = "CON",
            .label = QT_TR_NOOP("Contract"),
            .plural = QT_TR_NOOP("Contracts"),
            .purpose = QT_TR_NOOP("What was agreed with a supplier: the twelve elements, the price, until when, and how it can be ended."),
            .fields = {
                Field{.name = "supplier",                 .label = QT_TR_NOOP("Supplier"),                     .kind = Kind::Link, .required = true, .listed = true, .target = "supplier"},
                Field{.name = "contract_number",          .label = QT_TR_NOOP("Contract number"),              .listed = true, .help = QT_TR_NOOP("The number on the paper.")},
                Field{.name = "supports_slas",            .label = QT_TR_NOOP("Supports agreements"),          .kind = Kind::Links, .target = "service_level_agreement"},
                Field{.name = "valid_from",               .label = QT_TR_NOOP("Valid from"),                   .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Validity and price")},
                Field{.name = "valid_to",                 .label = QT_TR_NOOP("Valid until"),                  .kind = Kind::Date, .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("The last day it counts; empty where it has no end.")},
                Field{.name = "notice_days",              .label = QT_TR_NOOP("Notice (days)"),                .kind = Kind::Integer, .minimum = 0,
                      .help = QT_TR_NOOP("How many days before its end it must be cancelled or renewed.")},
                Field{.name = "signed_on",                .label = QT_TR_NOOP("Signed on"),                    .kind = Kind::Date, .ofOneLife = true},
                Field{.name = "annual_value",             .label = QT_TR_NOOP("Value a year"),                 .kind = Kind::Money, .listed = true},
                Field{.name = "scope",                    .label = QT_TR_NOOP("Scope"),                        .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which services or parts the supplier delivers."), .section = QT_TR_NOOP("What is delivered")},
                Field{.name = "dependencies",             .label = QT_TR_NOOP("Dependencies"),                 .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Between the supplier's services, your processes and other parties.")},
                Field{.name = "requirements",             .label = QT_TR_NOOP("Requirements to fulfil"),       .kind = Kind::LongText},
                Field{.name = "workload",                 .label = QT_TR_NOOP("Workload"),                     .kind = Kind::LongText},
                Field{.name = "exceptions",               .label = QT_TR_NOOP("Exceptions"),                   .kind = Kind::LongText,
                      .help = QT_TR_NOOP("And how they are dealt with. Write none where there are none.")},
                Field{.name = "process_interfaces",       .label = QT_TR_NOOP("Interfaces of the processes"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where your processes and the supplier's meet, such as incidents and changes."), .section = QT_TR_NOOP("How we work together")},
                Field{.name = "sms_integration",          .label = QT_TR_NOOP("Place in the management system"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How the supplier's work is part of your service management system.")},
                Field{.name = "authorities",              .label = QT_TR_NOOP("Authorities and responsibilities"), .kind = Kind::LongText, .help = QT_TR_NOOP("Who may decide what on both sides.")},
                Field{.name = "reporting",                .label = QT_TR_NOOP("Reporting and communication"),  .kind = Kind::LongText},
                Field{.name = "charging_basis",           .label = QT_TR_NOOP("Basis for charging"),           .kind = Kind::LongText},
                Field{.name = "termination_and_transfer", .label = QT_TR_NOOP("End and hand-over"),            .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What happens at the planned or early end, and how the services pass to another party.")},
                Field{.name = "change",                   .label = QT_TR_NOOP("Amended by change"),            .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The approved change by which its text was last amended."), .section = QT_TR_NOOP("Amendments, paper and disputes")},
                Field{.name = "amendments",               .label = QT_TR_NOOP("Times amended"),                .kind = Kind::Integer, .minimum = 0},
                Field{.name = "document",                 .label = QT_TR_NOOP("Signed document"),              .kind = Kind::Link, .target = "document"},
                Field{.name = "disputes",                 .label = QT_TR_NOOP("Disputes"),                     .kind = Kind::Rows, .target = "dispute"},
            },
            .states = {
                State{.name = "draft",       .label = QT_TR_NOOP("Draft")},
                State{.name = "negotiation", .label = QT_TR_NOOP("In negotiation")},
                State{.name = "signed",      .label = QT_TR_NOOP("Signed")},
                State{.name = "in_force",    .label = QT_TR_NOOP("In force")},
                State{.name = "expiring",    .label = QT_TR_NOOP("Running out")},
                State{.name = "expired",     .label = QT_TR_NOOP("Expired"),    .closed = true},
                State{.name = "terminated",  .label = QT_TR_NOOP("Terminated"), .closed = true},
            },
            .transitions = {
                Transition{.name = "negotiate",   .label = QT_TR_NOOP("Negotiate"),      .from = {"draft"},       .to = "negotiation"},
                Transition{.name = "sign",        .label = QT_TR_NOOP("Record signing"), .from = {"negotiation"}, .to = "signed",
                           .needs = {"scope", "dependencies", "requirements", "workload", "exceptions", "process_interfaces", "sms_integration", "authorities",
                                     "reporting", "charging_basis", "termination_and_transfer"}, .stamps = {"signed_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Contract without any active service target: %n."), .type = "contract",
                            .records = "SELECT id FROM contract WHERE id = :id AND NOT EXISTS (SELECT 1 FROM service_target WHERE contract = :id AND state = 'active')"}}},
                Transition{.name = "enforce",     .label = QT_TR_NOOP("Put into force"), .from = {"signed"},      .to = "in_force",   .stamps = {"valid_from"}},
                Transition{.name = "amend",       .label = QT_TR_NOOP("Record an amendment"), .from = {"in_force"}, .to = "in_force", .needs = {"change"},
                           .counts = {"amendments"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Change behind the amendment that is not approved: %n."), .type = "change",
                            .records = "SELECT change.id FROM contract JOIN change ON change.id = contract.change WHERE contract.id = :id AND change.state IN " ITSMS_CHANGE_NOT_APPROVED}}},
                Transition{.name = "run_out",     .label = QT_TR_NOOP("Let run out"),    .from = {"in_force"},    .to = "expiring",   .needs = {"valid_to"}},
                Transition{.name = "extend",      .label = QT_TR_NOOP("Extend"),         .from = {"expiring"},    .to = "in_force",   .needs = {"valid_to"}},
                Transition{.name = "expire",      .label = QT_TR_NOOP("Record the end"), .from = {"expiring"},    .to = "expired"},
                Transition{.name = "terminate",   .label = QT_TR_NOOP("Terminate"),      .from = {"in_force"},    .to = "terminated", .stamps = {"valid_to"}},
            },
            .deadlines = {
                Deadline{.name = "notice", .label = QT_TR_NOOP("Last day to give notice"), .due = "date(valid_to, '-' || notice_days || ' days')", .awaited = "state = 'in_force'", .notice = 30},
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the contract"),     .due = "valid_to", .awaited = "state IN ('in_force', 'expiring')", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change",  .through = "change"},
                FollowUp{.label = QT_TR_NOOP("Record a dispute"), .type = "dispute", .through = "contract"},
            },
        };
    }

    static constexpr RecordType dispute()
    {
        return RecordType{
            .name = "dispute",
            .prefix = "DSP",
            .label = QT_TR_NOOP("Dispute"),
            .plural = QT_TR_NOOP("Disputes"),
            .purpose = QT_TR_NOOP("What you and a supplier disagree about in a contract, and how it is settled."),
            .fields = {
                Field{.name = "contract",      .label = QT_TR_NOOP("Contract"),               .kind = Kind::Link, .required = true, .listed = true, .target = "contract"},
                Field{.name = "raised_by",     .label = QT_TR_NOOP("Raised by"),              .kind = Kind::Choice, .listed = true, .choices = {
                    {"provider", QT_TR_NOOP("Us")},
                    {"supplier", QT_TR_NOOP("The supplier")}}},
                Field{.name = "raised_on",     .label = QT_TR_NOOP("Raised on"),              .kind = Kind::Date, .listed = true},
                Field{.name = "amount",        .label = QT_TR_NOOP("Amount"),                 .kind = Kind::Money, .listed = true, .help = QT_TR_NOOP("What it is about in money, where it is.")},
                Field{.name = "contract_term", .label = QT_TR_NOOP("Passage of the contract"), .help = QT_TR_NOOP("The term that both sides read differently, such as 7.3.")},
                Field{.name = "subject",       .label = QT_TR_NOOP("What both sides say"),    .kind = Kind::LongText},
                Field{.name = "steps_taken",   .label = QT_TR_NOOP("What was done"),          .kind = Kind::LongText, .ofOneLife = true,
                      .help = QT_TR_NOOP("Talks, letters and offers, with their dates."), .section = QT_TR_NOOP("Settlement")},
                Field{.name = "escalated_to",  .label = QT_TR_NOOP("Escalated to"),           .kind = Kind::Person},
                Field{.name = "escalated_on",  .label = QT_TR_NOOP("Escalated on"),           .kind = Kind::Date, .listed = true},
                Field{.name = "result",        .label = QT_TR_NOOP("Result"),                 .kind = Kind::LongText, .ofOneLife = true},
                Field{.name = "resolved_on",   .label = QT_TR_NOOP("Settled on"),             .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "recorded",    .label = QT_TR_NOOP("Recorded")},
                State{.name = "negotiating", .label = QT_TR_NOOP("Being negotiated")},
                State{.name = "escalated",   .label = QT_TR_NOOP("Escalated")},
                State{.name = "resolved",    .label = QT_TR_NOOP("Settled")},
                State{.name = "closed",      .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "negotiate", .label = QT_TR_NOOP("Negotiate"),         .from = {"recorded"},                 .to = "negotiating", .needs = {"subject"}, .stamps = {"raised_on"}},
                Transition{.name = "escalate",  .label = QT_TR_NOOP("Escalate"),          .from = {"negotiating"},              .to = "escalated",   .needs = {"escalated_to"},
                           .stamps = {"escalated_on"}},
                Transition{.name = "resolve",   .label = QT_TR_NOOP("Record settlement"), .from = {"negotiating", "escalated"}, .to = "resolved",    .needs = {"result"}, .stamps = {"resolved_on"}},
                Transition{.name = "close",     .label = QT_TR_NOOP("Close"),             .from = {"resolved"},                 .to = "closed"},
            },
            .titleLabel = QT_TR_NOOP("About"),
            .parent = "contract",
            .episode = true,
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "supplier_reviews_in_time", .label = QT_TR_NOOP("Suppliers reviewed within their interval"), // KPI-68
                    .meaning = QT_TR_NOOP("Active suppliers whose latest review was no longer ago than their interval at the end of the month, of all active suppliers that are no sub-contractors."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.2", .subject = "supplier",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(max(coalesce(last_reviewed, ''), coalesce((
                                   SELECT max(held_on) FROM performance_review AS held WHERE held.supplier = supplier.id AND held.state IN ('held', 'minuted', 'closed') AND held_on <= day), '')),
                                   '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN supplier ON state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0
                        GROUP BY period)",
                    .records = "SELECT id FROM supplier WHERE state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0"},
            Measure{.name = "contracts_awaiting_decision", .label = QT_TR_NOOP("Contracts close to their notice period without a decision"), // KPI-69
                    .meaning = QT_TR_NOOP("Contracts still in force whose notice period had begun, or was to begin within 30 days, at the end of the month."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "7.2", .subject = "contract",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, count(contract.id) AS value
                        FROM moment LEFT JOIN contract ON state = 'in_force' AND valid_from <= day AND valid_to >= day
                          AND date(valid_to, '-' || (coalesce(notice_days, 0) + 30) || ' days') <= day
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM contract
                        WHERE state = 'in_force' AND valid_from < :to_date AND valid_to >= date(:to_date, '-1 day')
                          AND date(valid_to, '-' || (coalesce(notice_days, 0) + 30) || ' days') < min(:to_date, date(:today, '+1 day')))"},
            Measure{.name = "suppliers_with_contract", .label = QT_TR_NOOP("Active suppliers with a valid contract"),
                    .meaning = QT_TR_NOOP("Suppliers, without sub-contractors, that a contract covered on the last day of the month, of all that are active."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "7.2", .subject = "supplier",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(EXISTS (SELECT 1 FROM contract WHERE contract.supplier = supplier.id AND contract.state NOT IN ('draft', 'negotiation')
                                                           AND contract.valid_from <= day AND coalesce(contract.valid_to, day) >= day)) AS value
                        FROM moment JOIN supplier ON supplier.state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0
                        GROUP BY period)",
                    .records = "SELECT id FROM supplier WHERE state IN ('active', 'on_notice') AND coalesce(is_subcontractor, 0) = 0"},
            Measure{.name = "disputes_open", .label = QT_TR_NOOP("Open disputes with suppliers"), // KPI-70
                    .meaning = QT_TR_NOOP("Disputes that had been raised, and were not settled, at the end of the month."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "7.2", .subject = "dispute",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, count(dispute.id) AS value
                        FROM moment LEFT JOIN dispute ON raised_on <= day AND iif(dispute.state IN ('resolved', 'closed'), resolved_on > day, 1)
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM dispute
                        WHERE raised_on < :to_date AND iif(state IN ('resolved', 'closed'), resolved_on >= :to_date, 1))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "supplier_management",
            .context = "SupplierManagement",
            .label = QT_TR_NOOP("Supplier management"),
            .clause = "7.2",
            .asks = QT_TR_NOOP("Each supplier has one person who answers for it and a written contract that says what is delivered, how well, and how both sides work together. "
                               "Performance is measured and reviewed, and what a supplier promises is good enough for what is promised to customers."),
            .audit = QT_TR_NOOP("An auditor takes the contracts of the most critical suppliers, ticks off the twelve elements and lays the targets beside those of the agreements. "
                                "Contracts that ran out unnoticed and reviews that never took place are found first."),
            .records = {supplier(), contract(), dispute()},
            .checks = SupplierChecks::all(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(SupplierManagement::declare()));

} // namespace

Process supplierManagement()
{
    return SupplierManagement::declare();
}

} // namespace itsms
