// DRAFT Risk management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct RiskManagement
{
    Q_DECLARE_TR_FUNCTIONS(RiskManagement)

public:
    // clang-format off
    static constexpr RecordType risk()
    {
        // GUARDS: analysed>accepted and treated>accepted: residual_score within acceptance criteria or accepted_by top management
        // LINKED FROM: ContextIssue.risks; RiskAssessment.risks; ServiceTransition.risks; SecurityControl.risks
        return RecordType{
            .name = "risk",
            .prefix = "RSK",
            .label = QT_TR_NOOP("Risk"),
            .plural = QT_TR_NOOP("Risks"),
            .purpose = QT_TR_NOOP("Risk or opportunity concerning SMS, service, continuity, availability, security, supplier or project."),
            .fields = {
                Field{.name = "category", .label = QT_TR_NOOP("Category"), .kind = Kind::Choice, .listed = true, .choices = {{"sms", QT_TR_NOOP("Sms")}, {"service", QT_TR_NOOP("Service")}, {"continuity", QT_TR_NOOP("Continuity")}, {"availability", QT_TR_NOOP("Availability")}, {"security", QT_TR_NOOP("Security")}, {"supplier", QT_TR_NOOP("Supplier")}, {"project", QT_TR_NOOP("Project")}, {"opportunity", QT_TR_NOOP("Opportunity")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "cause", .label = QT_TR_NOOP("Cause"), .kind = Kind::LongText},
                Field{.name = "consequence", .label = QT_TR_NOOP("Consequence"), .kind = Kind::LongText},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "assets", .label = QT_TR_NOOP("Assets"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "likelihood", .label = QT_TR_NOOP("Likelihood"), .kind = Kind::Integer, .listed = true},
                Field{.name = "impact", .label = QT_TR_NOOP("Impact"), .kind = Kind::Integer, .listed = true, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "inherent_score", .label = QT_TR_NOOP("Inherent score"), .kind = Kind::Integer},
                Field{.name = "treatment", .label = QT_TR_NOOP("Treatment"), .kind = Kind::Choice, .choices = {{"avoid", QT_TR_NOOP("Avoid")}, {"reduce", QT_TR_NOOP("Reduce")}, {"share", QT_TR_NOOP("Share")}, {"accept", QT_TR_NOOP("Accept")}}},
                Field{.name = "controls", .label = QT_TR_NOOP("Controls"), .kind = Kind::Links, .target = "security_control"},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "residual_likelihood", .label = QT_TR_NOOP("Residual likelihood"), .kind = Kind::Integer},
                Field{.name = "residual_impact", .label = QT_TR_NOOP("Residual impact"), .kind = Kind::Integer},
                Field{.name = "residual_score", .label = QT_TR_NOOP("Residual score"), .kind = Kind::Integer},
                Field{.name = "accepted_by", .label = QT_TR_NOOP("Accepted by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "accepted_on", .label = QT_TR_NOOP("Accepted on"), .kind = Kind::Date},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date},
                Field{.name = "assessment", .label = QT_TR_NOOP("Assessment"), .kind = Kind::Link, .target = "risk_assessment"},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "analysed", .label = QT_TR_NOOP("Analysed")},
                State{.name = "treated", .label = QT_TR_NOOP("Treated")},
                State{.name = "accepted", .label = QT_TR_NOOP("Accepted")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_analysed", .label = QT_TR_NOOP("TO Analysed"), .from = {"identified", "accepted"}, .to = "analysed"},
                Transition{.name = "to_treated", .label = QT_TR_NOOP("TO Treated"), .from = {"analysed"}, .to = "treated"},
                Transition{.name = "to_accepted", .label = QT_TR_NOOP("TO Accepted"), .from = {"analysed", "treated"}, .to = "accepted"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"accepted", "treated"}, .to = "closed"},
            },
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType riskAssessment()
    {
        // GUARDS: completed>approved: every risk in it at least analysed
        // LINKED FROM: Risk.assessment
        return RecordType{
            .name = "risk_assessment",
            .prefix = "RAS",
            .label = QT_TR_NOOP("Risk assessment"),
            .plural = QT_TR_NOOP("Risk assessments"),
            .purpose = QT_TR_NOOP("One dated assessment round over a domain."),
            .fields = {
                Field{.name = "domain", .label = QT_TR_NOOP("Domain"), .kind = Kind::Choice, .listed = true, .choices = {{"sms", QT_TR_NOOP("Sms")}, {"service", QT_TR_NOOP("Service")}, {"continuity", QT_TR_NOOP("Continuity")}, {"availability", QT_TR_NOOP("Availability")}, {"security", QT_TR_NOOP("Security")}, {"project", QT_TR_NOOP("Project")}}},
                Field{.name = "scope", .label = QT_TR_NOOP("Scope"), .kind = Kind::LongText},
                Field{.name = "method", .label = QT_TR_NOOP("Method"), .kind = Kind::Link, .listed = true, .target = "document"},
                Field{.name = "acceptance_criteria", .label = QT_TR_NOOP("Acceptance criteria"), .kind = Kind::LongText},
                Field{.name = "lead", .label = QT_TR_NOOP("Lead"), .kind = Kind::Person, .listed = true},
                Field{.name = "participants", .label = QT_TR_NOOP("Participants"), .kind = Kind::Links, .target = "person"},
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date},
                Field{.name = "risks", .label = QT_TR_NOOP("Risks"), .kind = Kind::Links, .target = "risk", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "summary", .label = QT_TR_NOOP("Summary"), .kind = Kind::LongText},
                Field{.name = "interval_days", .label = QT_TR_NOOP("Interval days"), .kind = Kind::Integer},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "completed", .label = QT_TR_NOOP("Completed")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_progress", .label = QT_TR_NOOP("TO In progress"), .from = {"planned"}, .to = "in_progress"},
                Transition{.name = "to_completed", .label = QT_TR_NOOP("TO Completed"), .from = {"in_progress"}, .to = "completed"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"completed"}, .to = "approved"},
            },
            .clause = "4.5.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "risk_management",
            .context = "RiskManagement",
            .label = QT_TR_NOOP("Risk management"),
            .clause = "4.5.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {risk(), riskAssessment()},
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
