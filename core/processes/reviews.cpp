// Reviews: what was learnt from an event or at an interval, and how the work with customers, suppliers and groups goes.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// Of review: nothing follows from it, and nobody said that nothing has to.
#define NOTHING_FOLLOWS                                                                                                                    \
    "coalesce(no_action_needed, 0) = 0 AND NOT EXISTS (SELECT 1 FROM review_actions WHERE source = review.id) "                            \
    "AND NOT EXISTS (SELECT 1 FROM review_improvements WHERE source = review.id)"
/// Of performance_review: targets were missed, and nobody wrote down why.
#define UNEXPLAINED "targets_missed > 0 AND coalesce(causes_of_miss, '') = ''"
/// Of performance_review: who sits at the other side of the table is not linked.
#define NO_PARTY                                                                                                                           \
    "CASE kind WHEN 'customer' THEN customer IS NULL WHEN 'supplier' THEN coalesce(supplier, contract) IS NULL WHEN 'internal_group' "     \
    "THEN agreement IS NULL WHEN 'customer_as_supplier' THEN coalesce(agreement, customer) IS NULL ELSE 1 END"

struct Reviews
{
    Q_DECLARE_TR_FUNCTIONS(Reviews)

public:
    // clang-format off
    static constexpr RecordType review()
    {
        return RecordType{
            .name = "review",
            .prefix = "RVW",
            .label = QT_TR_NOOP("Review"),
            .plural = QT_TR_NOOP("Reviews"),
            .purpose = QT_TR_NOOP("Looking back on one thing after an event or at an interval: a major incident, a change, a test, a plan, a process. Management reviews stand by themselves."),
            .fields = {
                Field{.name = "kind",             .label = QT_TR_NOOP("Kind"),              .kind = Kind::Choice, .listed = true, .indexed = true, .choices = {
                    {"major_incident",        QT_TR_NOOP("After a major incident")},
                    {"change",                QT_TR_NOOP("After a change")},
                    {"emergency_change",      QT_TR_NOOP("After an emergency change")},
                    {"failed_change",         QT_TR_NOOP("After a failed change")},
                    {"release",               QT_TR_NOOP("After a release")},
                    {"transition_gate",       QT_TR_NOOP("At the end of a phase of a transition")},
                    {"problem",               QT_TR_NOOP("After a problem")},
                    {"plan_test",             QT_TR_NOOP("After the test of a plan")},
                    {"continuity_invocation", QT_TR_NOOP("After a continuity plan was used")},
                    {"policy",                QT_TR_NOOP("Of a policy")},
                    {"plan",                  QT_TR_NOOP("Of a plan")},
                    {"process",               QT_TR_NOOP("Of a process")},
                    {"control",               QT_TR_NOOP("Of a security control")},
                    {"forecast",              QT_TR_NOOP("Of a forecast")}}},
                Field{.name = "subject",          .label = QT_TR_NOOP("What is reviewed"),  .listed = true, .indexed = true, .help = QT_TR_NOOP("The number of its record, such as INC-000017.")},
                Field{.name = "planned_on",       .label = QT_TR_NOOP("Planned on"),        .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",          .label = QT_TR_NOOP("Held on"),           .kind = Kind::Date, .listed = true},
                Field{.name = "chair",            .label = QT_TR_NOOP("Led by"),            .kind = Kind::Person, .listed = true},
                Field{.name = "participants",     .label = QT_TR_NOOP("Participants"),      .kind = Kind::Links, .target = "person"},
                Field{.name = "customer_present", .label = QT_TR_NOOP("Customer took part"), .kind = Kind::YesNo},
                Field{.name = "questions",        .label = QT_TR_NOOP("Questions"),         .kind = Kind::LongText, .section = QT_TR_NOOP("Result")},
                Field{.name = "outcome",          .label = QT_TR_NOOP("Outcome"),           .kind = Kind::Choice, .listed = true, .choices = {
                    {"successful", QT_TR_NOOP("Successful")},
                    {"partly",     QT_TR_NOOP("Partly successful")},
                    {"failed",     QT_TR_NOOP("Failed")},
                    {"accepted",   QT_TR_NOOP("Accepted")},
                    {"rejected",   QT_TR_NOOP("Not accepted")},
                    {"suitable",   QT_TR_NOOP("Still suitable")},
                    {"revise",     QT_TR_NOOP("Has to be revised")}}},
                Field{.name = "lessons",          .label = QT_TR_NOOP("Lessons"),           .kind = Kind::LongText},
                Field{.name = "actions",          .label = QT_TR_NOOP("Actions"),           .kind = Kind::Links, .target = "action_item"},
                Field{.name = "improvements",     .label = QT_TR_NOOP("Improvements"),      .kind = Kind::Links, .target = "improvement"},
                Field{.name = "no_action_needed", .label = QT_TR_NOOP("Nothing needs to be done"), .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Said on purpose, where neither action nor improvement follows.")},
                Field{.name = "reported_on",      .label = QT_TR_NOOP("Reported on"),       .kind = Kind::Date, .ofOneLife = true},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "held",      .label = QT_TR_NOOP("Held")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",   .label = QT_TR_NOOP("Record as held"),    .from = {"planned"}, .to = "held",      .needs = {"kind", "subject", "chair"}, .stamps = {"held_on"}},
                Transition{.name = "close",  .label = QT_TR_NOOP("Close"),             .from = {"held"},    .to = "closed",    .needs = {"outcome"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Review from which nothing follows, and that does not say that nothing needs to be done: %n."), .type = "review",
                            .records = "SELECT id FROM review WHERE id = :id AND " NOTHING_FOLLOWS}}},
                Transition{.name = "cancel", .label = QT_TR_NOOP("Cancel the review"), .from = {"planned"}, .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "meeting", .label = QT_TR_NOOP("Review"), .due = "planned_on", .awaited = "state = 'planned'", .person = "chair"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"),         .type = "action_item", .through = "actions"},
                FollowUp{.label = QT_TR_NOOP("Propose an improvement"), .type = "improvement", .through = "improvements"},
            },
            .episode = true,
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType performanceReview()
    {
        return RecordType{
            .name = "performance_review",
            .prefix = "PRV",
            .label = QT_TR_NOOP("Performance review"),
            .plural = QT_TR_NOOP("Performance reviews"),
            .purpose = QT_TR_NOOP("Each meeting at which performance against what was agreed is looked at with a customer, a supplier or an internal group."),
            .fields = {
                Field{.name = "kind",                       .label = QT_TR_NOOP("Held with"),       .kind = Kind::Choice, .listed = true, .choices = {
                    {"customer",             QT_TR_NOOP("A customer")},
                    {"supplier",             QT_TR_NOOP("A supplier")},
                    {"internal_group",       QT_TR_NOOP("An internal group")},
                    {"customer_as_supplier", QT_TR_NOOP("A customer who acts as supplier")}}},
                Field{.name = "customer",                   .label = QT_TR_NOOP("Customer"),        .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "supplier",                   .label = QT_TR_NOOP("Supplier"),        .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "agreement",                  .label = QT_TR_NOOP("Operational agreement"), .kind = Kind::Link, .target = "operational_agreement",
                      .help = QT_TR_NOOP("Of an internal group, or of a customer who acts as supplier.")},
                Field{.name = "planned_on",                 .label = QT_TR_NOOP("Planned on"),      .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",                    .label = QT_TR_NOOP("Held on"),         .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "next_due",                   .label = QT_TR_NOOP("Next one by"),     .kind = Kind::Date, .listed = true},
                Field{.name = "participants",               .label = QT_TR_NOOP("Participants"),    .kind = Kind::Links, .target = "person", .section = QT_TR_NOOP("Who took part")},
                Field{.name = "counterpart",                .label = QT_TR_NOOP("For the other side")},
                Field{.name = "slas",                       .label = QT_TR_NOOP("Service agreements reviewed"), .kind = Kind::Links, .target = "service_level_agreement", .section = QT_TR_NOOP("Performance")},
                Field{.name = "contract",                   .label = QT_TR_NOOP("Contract"),        .kind = Kind::Link, .target = "contract"},
                Field{.name = "targets_met",                .label = QT_TR_NOOP("Targets met"),     .kind = Kind::Integer, .minimum = 0},
                Field{.name = "targets_missed",             .label = QT_TR_NOOP("Targets missed"),  .kind = Kind::Integer, .minimum = 0},
                Field{.name = "causes_of_miss",             .label = QT_TR_NOOP("Why they were missed"), .kind = Kind::LongText},
                Field{.name = "contract_fits_requirements", .label = QT_TR_NOOP("Contract still fits"), .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Whether the contract still answers what customers and services need.")},
                Field{.name = "subcontractors_verified",    .label = QT_TR_NOOP("Sub-contractors verified"), .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Whether the supplier showed how it manages its sub-contractors.")},
                Field{.name = "minutes",                    .label = QT_TR_NOOP("Minutes"),         .kind = Kind::LongText, .section = QT_TR_NOOP("Result")},
                Field{.name = "improvements",               .label = QT_TR_NOOP("Improvements"),    .kind = Kind::Links, .target = "improvement"},
                Field{.name = "actions",                    .label = QT_TR_NOOP("Actions"),         .kind = Kind::Links, .target = "action_item"},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "held",      .label = QT_TR_NOOP("Held")},
                State{.name = "minuted",   .label = QT_TR_NOOP("Minutes written")},
                State{.name = "closed",    .label = QT_TR_NOOP("Closed"),    .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",   .label = QT_TR_NOOP("Record as held"),    .from = {"planned"}, .to = "held",      .needs = {"kind"}, .stamps = {"held_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Review that does not link who it is held with: %n."), .type = "performance_review",
                            .records = "SELECT id FROM performance_review WHERE id = :id AND " NO_PARTY}}},
                Transition{.name = "minute", .label = QT_TR_NOOP("Record minutes"),    .from = {"held"},    .to = "minuted",   .needs = {"minutes", "targets_met", "targets_missed"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Review with missed targets that does not say why: %n."), .type = "performance_review",
                            .records = "SELECT id FROM performance_review WHERE id = :id AND " UNEXPLAINED}}},
                Transition{.name = "close",  .label = QT_TR_NOOP("Close"),             .from = {"minuted"}, .to = "closed",    .needs = {"next_due"}},
                Transition{.name = "cancel", .label = QT_TR_NOOP("Cancel the review"), .from = {"planned"}, .to = "cancelled", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "meeting", .label = QT_TR_NOOP("Performance review"), .due = "planned_on", .awaited = "state = 'planned'"},
                Deadline{.name = "next",    .label = QT_TR_NOOP("Next performance review"), .due = "next_due", .awaited = R"(
                             state IN ('held', 'minuted', 'closed')
                             AND NOT EXISTS (SELECT 1 FROM performance_review AS later
                                             WHERE later.held_on > performance_review.held_on AND later.customer IS performance_review.customer
                                               AND later.supplier IS performance_review.supplier AND later.agreement IS performance_review.agreement))"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"),         .type = "action_item", .through = "actions"},
                FollowUp{.label = QT_TR_NOOP("Propose an improvement"), .type = "improvement", .through = "improvements"},
            },
            .episode = true,
            .clause = "6.1",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "review_not_overdue",
                  .label = QT_TR_NOOP("No planned review is past its day"),
                  .remedy = QT_TR_NOOP("Hold it, or set a new day."),
                  .clause = "4.5.4.1", .subject = "review",
                  .offenders = "SELECT id FROM review WHERE state = 'planned' AND planned_on < :today"},
            Check{.name = "review_concluded",
                  .label = QT_TR_NOOP("Each closed review has an outcome, and an action or improvement unless it says that nothing needs to be done"),
                  .remedy = QT_TR_NOOP("Record the outcome and what follows from it."),
                  .clause = "4.5.4.1", .subject = "review",
                  .offenders = "SELECT id FROM review WHERE state = 'closed' AND (outcome IS NULL OR (" NOTHING_FOLLOWS "))"},
            Check{.name = "performance_review_not_overdue",
                  .label = QT_TR_NOOP("No planned performance review is past its day"),
                  .remedy = QT_TR_NOOP("Hold it, or agree a new day with the other side."),
                  .clause = "6.1", .subject = "performance_review",
                  .offenders = "SELECT id FROM performance_review WHERE state = 'planned' AND planned_on < :today"},
            Check{.name = "performance_review_explains_misses",
                  .label = QT_TR_NOOP("Each performance review with missed targets says why they were missed"),
                  .remedy = QT_TR_NOOP("Write down the causes, and plan what removes them."),
                  .clause = "6.1", .subject = "performance_review",
                  .offenders = "SELECT id FROM performance_review WHERE state IN ('minuted', 'closed') AND " UNEXPLAINED},
            Check{.name = "customer_review_covers_agreements", // CK-097
                  .label = QT_TR_NOOP("Each performance review with a customer says which of the customer's agreements it reviewed"),
                  .remedy = QT_TR_NOOP("Link the agreements whose performance was looked at."),
                  .clause = "6.1", .subject = "performance_review",
                  .offenders = R"(
                      SELECT id FROM performance_review
                      WHERE state IN ('held', 'minuted', 'closed') AND kind = 'customer' AND NOT EXISTS (SELECT 1 FROM performance_review_slas WHERE source = performance_review.id)
                        AND EXISTS (SELECT 1 FROM service_level_agreement AS sla WHERE sla.customer = performance_review.customer AND sla.valid_from <= performance_review.held_on
                                    AND coalesce(sla.valid_to, performance_review.held_on) >= performance_review.held_on))"},
            Check{.name = "supplier_review_judges_contract", // CK-158
                  .label = QT_TR_NOOP("Each performance review with a supplier says whether the contract still fits"),
                  .remedy = QT_TR_NOOP("Hold the contract against what services and customers need today, and answer the question."),
                  .clause = "7.2", .subject = "performance_review",
                  .offenders = "SELECT id FROM performance_review WHERE state IN ('minuted', 'closed') AND kind = 'supplier' AND contract_fits_requirements IS NULL"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "supplier_targets_met", // KPI-67
                    .label = QT_TR_NOOP("Targets met by suppliers"),
                    .meaning = QT_TR_NOOP("Of the targets that were looked at in the month's performance reviews with suppliers, those that were met."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "7.2", .subject = "performance_review",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, 100.0 * sum(coalesce(targets_met, 0)) / sum(coalesce(targets_met, 0) + coalesce(targets_missed, 0)) AS value
                        FROM performance_review WHERE held_on >= :from_date AND held_on < :to_date AND kind = 'supplier' AND state IN ('held', 'minuted', 'closed')
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT id FROM performance_review
                        WHERE held_on >= :from_date AND held_on < :to_date AND kind = 'supplier' AND state IN ('held', 'minuted', 'closed') AND coalesce(targets_met, targets_missed) IS NOT NULL)"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "reviews",
            .context = "Reviews",
            .label = QT_TR_NOOP("Reviews"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("Major incidents, changes, releases, tests, plans and processes are looked back on, after the event or at planned intervals, "
                               "and so is the work with customers, suppliers and internal groups. "
                               "What comes of it is written down and leads to actions and improvements."),
            .audit = QT_TR_NOOP("An auditor picks a major incident, a failed change and a supplier, and asks for the review of each and for what followed from it. "
                                "Meetings without minutes, missed targets without a cause and lessons that changed nothing are found first."),
            .records = {review(), performanceReview()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(Reviews::declare()));

} // namespace

Process reviews()
{
    return Reviews::declare();
}

} // namespace itsms
