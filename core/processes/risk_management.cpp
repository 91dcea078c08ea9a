// Risk management: what may go wrong or right with services and their management, and the rounds in which it is assessed.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// Of risk_assessment: the day by which it has to be repeated.
#define REPEAT_DUE "coalesce(next_due, date(held_on, '+' || interval_days || ' days'))"

struct RiskManagement
{
    Q_DECLARE_TR_FUNCTIONS(RiskManagement)

public:
    // clang-format off
    static constexpr std::vector<Choice> domains()
    {
        return {{"sms", QT_TR_NOOP("Management system")}, {"service", QT_TR_NOOP("Services")}, {"continuity", QT_TR_NOOP("Continuity")},
                {"availability", QT_TR_NOOP("Availability")}, {"security", QT_TR_NOOP("Information security")}, {"project", QT_TR_NOOP("Project")}};
    }

    static constexpr std::vector<Choice> categories()
    {
        std::vector<Choice> all = domains();
        all.push_back({"supplier",    QT_TR_NOOP("Suppliers")});
        all.push_back({"opportunity", QT_TR_NOOP("Opportunity")});
        return all;
    }

    static constexpr RecordType risk()
    {
        return RecordType{
            .name = "risk",
            .prefix = "RSK",
            .label = QT_TR_NOOP("Risk"),
            .plural = QT_TR_NOOP("Risks"),
            .purpose = QT_TR_NOOP("What may keep services or the management system from doing what they should, and what may help them: how likely, how grave, and what is done about it."),
            .fields = {
                Field{.name = "category",            .label = QT_TR_NOOP("Category"),            .kind = Kind::Choice, .listed = true, .indexed = true, .extensible = true, .choices = categories()},
                Field{.name = "service",             .label = QT_TR_NOOP("Service"),             .kind = Kind::Link, .listed = true, .target = "service",
                      .help = QT_TR_NOOP("Only where it concerns one service.")},
                Field{.name = "process",             .label = QT_TR_NOOP("Process"),             .kind = Kind::Link, .target = "process", .help = QT_TR_NOOP("Only where it concerns one process.")},
                Field{.name = "assets",              .label = QT_TR_NOOP("Configuration items concerned"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "description",         .label = QT_TR_NOOP("Description"),         .kind = Kind::LongText, .section = QT_TR_NOOP("Analysis")},
                Field{.name = "cause",               .label = QT_TR_NOOP("Cause"),               .kind = Kind::LongText},
                Field{.name = "consequence",         .label = QT_TR_NOOP("Consequence"),         .kind = Kind::LongText},
                Field{.name = "likelihood",          .label = QT_TR_NOOP("Likelihood"),          .kind = Kind::Integer, .minimum = 1, .maximum = 10,
                      .help = QT_TR_NOOP("Before anything is done about it, on your own scale; from 1 to 5 is common.")},
                Field{.name = "impact",              .label = QT_TR_NOOP("Impact"),              .kind = Kind::Integer, .minimum = 1, .maximum = 10, .help = QT_TR_NOOP("On the same kind of scale.")},
                Field{.name = "inherent_score",      .label = QT_TR_NOOP("Score before treatment"), .kind = Kind::Integer, .listed = true, .minimum = 1,
                      .help = QT_TR_NOOP("Usually likelihood times impact.")},
                Field{.name = "treatment",           .label = QT_TR_NOOP("Treatment"),           .kind = Kind::Choice, .listed = true, .choices = {
                    {"avoid",  QT_TR_NOOP("Avoid")},
                    {"reduce", QT_TR_NOOP("Reduce")},
                    {"share",  QT_TR_NOOP("Share with others")},
                    {"accept", QT_TR_NOOP("Accept")}}, .section = QT_TR_NOOP("Treatment")},
                Field{.name = "actions",             .label = QT_TR_NOOP("Actions"),             .kind = Kind::Links, .target = "action_item"},
                Field{.name = "residual_likelihood", .label = QT_TR_NOOP("Likelihood that remains"), .kind = Kind::Integer, .minimum = 1, .maximum = 10},
                Field{.name = "residual_impact",     .label = QT_TR_NOOP("Impact that remains"), .kind = Kind::Integer, .minimum = 1, .maximum = 10},
                Field{.name = "residual_score",      .label = QT_TR_NOOP("Score that remains"),  .kind = Kind::Integer, .listed = true, .minimum = 0,
                      .help = QT_TR_NOOP("After treatment; the same as before where nothing is done.")},
                Field{.name = "accepted_by",         .label = QT_TR_NOOP("Accepted by"),         .kind = Kind::Person,
                      .help = QT_TR_NOOP("Who answers for living with what remains; above the limit of the service management plan, top management."), .section = QT_TR_NOOP("Acceptance and review")},
                Field{.name = "accepted_on",         .label = QT_TR_NOOP("Accepted on"),         .kind = Kind::Date},
                Field{.name = "review_due",          .label = QT_TR_NOOP("Next review"),         .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "analysed",   .label = QT_TR_NOOP("Analysed")},
                State{.name = "treated",    .label = QT_TR_NOOP("Treated")},
                State{.name = "accepted",   .label = QT_TR_NOOP("Accepted")},
                State{.name = "closed",     .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "analyse",   .label = QT_TR_NOOP("Record the analysis"),  .from = {"identified"},          .to = "analysed",
                           .needs = {"category", "likelihood", "impact", "inherent_score", "owner"}},
                Transition{.name = "treat",     .label = QT_TR_NOOP("Record the treatment"), .from = {"analysed"},            .to = "treated",  .needs = {"treatment", "residual_score", "review_due"}},
                Transition{.name = "accept",    .label = QT_TR_NOOP("Accept what remains"),  .from = {"analysed", "treated"}, .to = "accepted", .needs = {"residual_score", "accepted_by", "review_due"},
                           .stamps = {"accepted_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Risk above the limit of the service management plan, which only top management may accept: %n."), .type = "risk",
                            .records = R"(SELECT risk.id FROM risk LEFT JOIN person ON person.id = risk.accepted_by
                                WHERE risk.id = :id AND coalesce(person.is_top_management, 0) = 0
                                  AND risk.residual_score > (SELECT min(risk_acceptance_limit) FROM service_management_plan WHERE state = 'approved'))"}}},
                Transition{.name = "reanalyse", .label = QT_TR_NOOP("Analyse anew"),         .from = {"treated", "accepted"}, .to = "analysed", .clears = {"accepted_by", "accepted_on", "review_due"}},
                Transition{.name = "close",     .label = QT_TR_NOOP("Close"),                .from = {"treated", "accepted"}, .to = "closed"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the risk"), .due = "review_due"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item",      .through = "actions"},
                FollowUp{.label = QT_TR_NOOP("Add a control"),  .type = "security_control", .through = "risks"},
            },
            .firstStep = QT_TR_NOOP("Record what could hit your most critical services hardest."),
            .titleLabel = QT_TR_NOOP("Risk"),
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType riskAssessment()
    {
        return RecordType{
            .name = "risk_assessment",
            .prefix = "RAS",
            .label = QT_TR_NOOP("Risk assessment"),
            .plural = QT_TR_NOOP("Risk assessments"),
            .purpose = QT_TR_NOOP("Each round in which the risks of one area were looked at together: when, by whom, by which method, and with what result."),
            .fields = {
                Field{.name = "domain",              .label = QT_TR_NOOP("Area"),                .kind = Kind::Choice, .listed = true, .choices = domains()},
                Field{.name = "lead",                .label = QT_TR_NOOP("Led by"),              .kind = Kind::Person, .listed = true},
                Field{.name = "participants",        .label = QT_TR_NOOP("Participants"),        .kind = Kind::Links, .target = "person"},
                Field{.name = "scope",               .label = QT_TR_NOOP("What is looked at"),   .kind = Kind::LongText, .help = QT_TR_NOOP("The services, sites or parts of the management system.")},
                Field{.name = "method",              .label = QT_TR_NOOP("Method"),              .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The document that says how risks are assessed.")},
                Field{.name = "acceptance_criteria", .label = QT_TR_NOOP("When a risk is acceptable"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where it differs from the service management plan.")},
                Field{.name = "planned_on",          .label = QT_TR_NOOP("Planned for"),         .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Course and result")},
                Field{.name = "held_on",             .label = QT_TR_NOOP("Held on"),             .kind = Kind::Date, .listed = true},
                Field{.name = "risks",               .label = QT_TR_NOOP("Risks assessed"),      .kind = Kind::Links, .target = "risk"},
                Field{.name = "summary",             .label = QT_TR_NOOP("Summary"),             .kind = Kind::LongText, .help = QT_TR_NOOP("What matters most and what follows from it.")},
                Field{.name = "approved_by",         .label = QT_TR_NOOP("Approved by"),         .kind = Kind::Person},
                Field{.name = "interval_days",       .label = QT_TR_NOOP("Repeat every (days)"), .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; once a year is common.")},
                Field{.name = "next_due",            .label = QT_TR_NOOP("Next one by"),         .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("Only where the day does not follow from the interval.")},
            },
            .states = {
                State{.name = "planned",     .label = QT_TR_NOOP("Planned")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "completed",   .label = QT_TR_NOOP("Completed")},
                State{.name = "approved",    .label = QT_TR_NOOP("Approved")},
                State{.name = "superseded",  .label = QT_TR_NOOP("Replaced by a later one"), .closed = true},
            },
            .transitions = {
                Transition{.name = "begin",     .label = QT_TR_NOOP("Begin"),               .from = {"planned"},     .to = "in_progress", .needs = {"domain", "scope", "lead"}},
                Transition{.name = "complete",  .label = QT_TR_NOOP("Complete"),            .from = {"in_progress"}, .to = "completed",   .needs = {"risks", "summary"}, .stamps = {"held_on"}},
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),             .from = {"completed"},   .to = "approved",    .needs = {"approved_by", "interval_days"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Risks in it that nobody has analysed yet: %n."), .type = "risk",
                            .records = "SELECT risk.id FROM risk_assessment_risks AS assessed JOIN risk ON risk.id = assessed.target WHERE assessed.source = :id AND risk.state = 'identified'"}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Replace by a later one"), .from = {"approved"}, .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "meeting", .label = QT_TR_NOOP("Risk assessment"),      .due = "planned_on", .awaited = "state IN ('planned', 'in_progress')", .person = "lead"},
                Deadline{.name = "repeat",  .label = QT_TR_NOOP("Next risk assessment"), .due = REPEAT_DUE,   .awaited = "state = 'approved'", .person = "lead", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record a risk"), .type = "risk", .through = "risks"},
            },
            .clause = "4.5.2",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "risk_reviewed",
                  .label = QT_TR_NOOP("Each analysed risk has a day for its next review, and it has not passed"),
                  .remedy = QT_TR_NOOP("Look at the risk again: is it still as likely and as grave, does the treatment work? Then set the next day."),
                  .clause = "4.5.3", .subject = "risk",
                  .offenders = "SELECT id FROM risk WHERE state IN ('analysed', 'treated', 'accepted') AND coalesce(review_due, '') < :today"},
            Check{.name = "risk_accepted_by_somebody",
                  .label = QT_TR_NOOP("Each accepted risk says who accepted it and how much of it remains"),
                  .remedy = QT_TR_NOOP("Have somebody with the authority decide, and record the person, the day and the score that remains."),
                  .clause = "4.5.3", .subject = "risk", .severity = Severity::Major,
                  .offenders = "SELECT id FROM risk WHERE state = 'accepted' AND (accepted_by IS NULL OR residual_score IS NULL)"},
            Check{.name = "risk_treatment_decided",
                  .label = QT_TR_NOOP("For each risk that is to be reduced, avoided or shared, an action or a control is named"),
                  .remedy = QT_TR_NOOP("Plan an action or link a control, or decide to accept the risk as it is."),
                  .clause = "4.5.3", .subject = "risk", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM risk
                      WHERE state IN ('treated', 'accepted') AND treatment IN ('reduce', 'avoid', 'share')
                        AND NOT EXISTS (SELECT 1 FROM risk_actions WHERE source = risk.id) AND NOT EXISTS (SELECT 1 FROM security_control_risks WHERE target = risk.id))"},
            Check{.name = "risk_assessment_repeated",
                  .label = QT_TR_NOOP("No area waits for its next risk assessment beyond the interval"),
                  .remedy = QT_TR_NOOP("Assess the risks of this area again, or set the interval where there is none."),
                  .clause = "4.5.3", .subject = "risk_assessment", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM risk_assessment AS this
                      WHERE state = 'approved' AND domain <> 'project' AND coalesce()" REPEAT_DUE R"(, '') < :today
                        AND NOT EXISTS (SELECT 1 FROM risk_assessment AS later WHERE later.domain = this.domain AND later.state = 'approved' AND later.held_on > this.held_on))"},
            Check{.name = "assessed_risks_analysed",
                  .label = QT_TR_NOOP("In an approved assessment each risk was analysed"),
                  .remedy = QT_TR_NOOP("Judge likelihood and impact of the risks that were only named."),
                  .clause = "4.5.3", .subject = "risk_assessment",
                  .offenders = R"(
                      SELECT id FROM risk_assessment
                      WHERE state = 'approved'
                        AND EXISTS (SELECT 1 FROM risk_assessment_risks AS assessed JOIN risk ON risk.id = assessed.target
                                    WHERE assessed.source = risk_assessment.id AND risk.state = 'identified'))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "security_risk_reduced", .label = QT_TR_NOOP("Reduction of security risks"),
                    .meaning = QT_TR_NOOP("By how much treatment lowers the scores of all open risks to information security together, at the end of the month."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 40, .clause = "6.6.2", .subject = "risk",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * sum(inherent_score - residual_score) / sum(inherent_score) AS value
                        FROM moment JOIN risk ON category = 'security' AND state IN ('analysed', 'treated', 'accepted') AND date_of(created_at) <= day
                          AND inherent_score > 0 AND residual_score IS NOT NULL
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM risk
                        WHERE category = 'security' AND state IN ('analysed', 'treated', 'accepted') AND created_at < :to AND inherent_score > 0 AND residual_score IS NOT NULL)"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "risk_management",
            .context = "RiskManagement",
            .label = QT_TR_NOOP("Risk management"),
            .clause = "4.5.3",
            .asks = QT_TR_NOOP("Risks to services and to their management are found, judged by criteria laid down before, and treated or knowingly accepted. "
                               "Those of continuity, availability and information security are assessed again at planned intervals."),
            .audit = QT_TR_NOOP("An auditor asks which risk worries you most and looks for it in the register, then follows it to the action that was to lower it. "
                                "Registers that nobody has touched since the last audit, and grave risks that nobody accepted, are found first."),
            .records = {risk(), riskAssessment()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(RiskManagement::declare()));

} // namespace

Process riskManagement()
{
    return RiskManagement::declare();
}

} // namespace itsms
