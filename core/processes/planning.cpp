// Planning the service management system: what it is to achieve, and the plan that says how.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// Whether whoever approved a plan was management representative, for the table under the name plan.
#define APPROVED_BY_REPRESENTATIVE                                                                                                        \
    "EXISTS (SELECT 1 FROM role_assignment AS role WHERE role.person = plan.approved_by AND role.role = 'management_representative' "     \
    "AND (role.state = 'active' OR (role.state = 'ended' AND plan.approved_on BETWEEN role.valid_from AND role.valid_to)))"

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(Planning)

public:
    // clang-format off
    static constexpr RecordType objective()
    {
        return RecordType{
            .name = "objective",
            .prefix = "OBJ",
            .label = QT_TR_NOOP("Objective"),
            .plural = QT_TR_NOOP("Objectives"),
            .purpose = QT_TR_NOOP("What service management, a service, a process or information security is to achieve, by when, and how it is measured."),
            .fields = {
                Field{.name = "category",          .label = QT_TR_NOOP("Category"),          .kind = Kind::Choice, .listed = true, .choices = {
                    {"service_management",   QT_TR_NOOP("Service management")},
                    {"service",              QT_TR_NOOP("Service")},
                    {"information_security", QT_TR_NOOP("Information security")},
                    {"process",              QT_TR_NOOP("Process")}}},
                Field{.name = "policy",            .label = QT_TR_NOOP("Policy"),            .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The policy that the objective puts into practice.")},
                Field{.name = "description",       .label = QT_TR_NOOP("Description"),       .kind = Kind::LongText},
                Field{.name = "kpi",               .label = QT_TR_NOOP("Indicator"),         .kind = Kind::Link, .listed = true, .target = "kpi",
                      .help = QT_TR_NOOP("What is measured to see whether it is achieved."), .section = QT_TR_NOOP("Target")},
                Field{.name = "baseline",          .label = QT_TR_NOOP("Starting value"),    .kind = Kind::Decimal},
                Field{.name = "target",            .label = QT_TR_NOOP("Target value"),      .kind = Kind::Decimal, .listed = true},
                Field{.name = "last_value",        .label = QT_TR_NOOP("Latest value"),      .kind = Kind::Decimal, .listed = true},
                Field{.name = "unit",              .label = QT_TR_NOOP("Unit"),              .help = QT_TR_NOOP("In which the values are given, such as % or hours.")},
                Field{.name = "due_date",          .label = QT_TR_NOOP("To be achieved by"), .kind = Kind::Date, .listed = true},
                Field{.name = "responsible",       .label = QT_TR_NOOP("Responsible"),       .kind = Kind::Person, .listed = true, .section = QT_TR_NOOP("How it is achieved")},
                Field{.name = "resources",         .label = QT_TR_NOOP("Resources"),         .kind = Kind::LongText, .help = QT_TR_NOOP("People, money and tools that are needed for it.")},
                Field{.name = "actions",           .label = QT_TR_NOOP("Actions"),           .kind = Kind::Links, .target = "action_item"},
                Field{.name = "evaluation_method", .label = QT_TR_NOOP("How the result is evaluated"), .kind = Kind::LongText},
                Field{.name = "communicated_on",   .label = QT_TR_NOOP("Made known on"),     .kind = Kind::Date, .help = QT_TR_NOOP("The day on which the people concerned were told of it.")},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "achieved",  .label = QT_TR_NOOP("Achieved"),  .closed = true},
                State{.name = "missed",    .label = QT_TR_NOOP("Missed"),    .closed = true},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),              .from = {"draft"},    .to = "approved",  .needs = {"target", "due_date", "responsible", "kpi"}},
                Transition{.name = "achieve",   .label = QT_TR_NOOP("Record as achieved"),   .from = {"approved"}, .to = "achieved",  .needs = {"last_value"}},
                Transition{.name = "miss",      .label = QT_TR_NOOP("Record as missed"),     .from = {"approved"}, .to = "missed",    .needs = {"last_value"}},
                Transition{.name = "withdraw",  .label = QT_TR_NOOP("Withdraw, with reason"), .from = {"draft", "approved"}, .to = "withdrawn", .needs = {"notes"}},
                Transition{.name = "set_again", .label = QT_TR_NOOP("Set again"),           .from = {"missed"},   .to = "approved",  .needs = {"target", "responsible", "kpi"}, .clears = {"due_date"}},
            },
            .deadlines = {
                Deadline{.name = "due", .label = QT_TR_NOOP("Objective"), .due = "due_date", .awaited = "state = 'approved'", .person = "responsible", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Add an action"), .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("Objective"),
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType serviceManagementPlan()
    {
        return RecordType{
            .name = "service_management_plan",
            .prefix = "SMP",
            .label = QT_TR_NOOP("Service management plan"),
            .plural = QT_TR_NOOP("Service management plans"),
            .purpose = QT_TR_NOOP("The plan of the whole management system: each thing the standard wants planned, or where it is answered."),
            .fields = {
                Field{.name = "version",                  .label = QT_TR_NOOP("Version"),                   .listed = true},
                Field{.name = "scope",                    .label = QT_TR_NOOP("Scope"),                     .kind = Kind::Link, .listed = true, .target = "sms_scope"},
                Field{.name = "objectives",               .label = QT_TR_NOOP("Objectives"),                .kind = Kind::Links, .target = "objective", .section = QT_TR_NOOP("Direction and limits")},
                Field{.name = "service_requirements",     .label = QT_TR_NOOP("Service requirements"),      .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "limitations",              .label = QT_TR_NOOP("Known limitations"),         .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What may keep the management system from reaching its objectives.")},
                Field{.name = "obligations",              .label = QT_TR_NOOP("Policies, standards and duties"), .kind = Kind::Links, .target = "obligation"},
                Field{.name = "roles_doc",                .label = QT_TR_NOOP("Authorities and roles"),     .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The document that says who decides and who does what, for plans, processes and services."), .section = QT_TR_NOOP("People and cooperation")},
                Field{.name = "resources",                .label = QT_TR_NOOP("Resources"),                 .kind = Kind::Links, .target = "resource_need",
                      .help = QT_TR_NOOP("People, technology, information and money.")},
                Field{.name = "other_parties_approach",   .label = QT_TR_NOOP("Work with other parties"),   .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How others take part when services are designed and brought into operation.")},
                Field{.name = "process_interfaces",       .label = QT_TR_NOOP("Interfaces of the processes"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How the processes fit together and into the management system.")},
                Field{.name = "risk_approach",            .label = QT_TR_NOOP("How risks are handled"),     .kind = Kind::LongText, .section = QT_TR_NOOP("Risk, technology and evaluation")},
                Field{.name = "risk_acceptance_criteria", .label = QT_TR_NOOP("When a risk is acceptable"), .kind = Kind::LongText},
                Field{.name = "risk_acceptance_limit",    .label = QT_TR_NOOP("Highest acceptable score"),  .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("A residual risk with a higher score is for top management alone to accept.")},
                Field{.name = "supporting_technology",    .label = QT_TR_NOOP("Supporting technology"),     .kind = Kind::LongText},
                Field{.name = "evaluation_approach",      .label = QT_TR_NOOP("How success is evaluated"),  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("How the system and the services are measured, audited, reported on and improved.")},
                Field{.name = "approved_by",              .label = QT_TR_NOOP("Approved by"),               .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Top management or the management representative."), .section = QT_TR_NOOP("Approval and review")},
                Field{.name = "approved_on",              .label = QT_TR_NOOP("Approved on"),               .kind = Kind::Date, .listed = true},
                Field{.name = "review_interval_days",     .label = QT_TR_NOOP("Review every (days)"),       .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common.")},
                Field{.name = "last_reviewed",            .label = QT_TR_NOOP("Last reviewed"),             .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review",  .label = QT_TR_NOOP("In review")},
                State{.name = "approved",   .label = QT_TR_NOOP("Approved")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "submit",    .label = QT_TR_NOOP("Hand in for approval"), .from = {"draft"},     .to = "in_review"},
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),              .from = {"in_review"}, .to = "approved",
                           .needs = {"scope", "objectives", "service_requirements", "limitations", "obligations", "roles_doc", "resources", "other_parties_approach", "process_interfaces",
                                     "risk_approach", "risk_acceptance_criteria", "supporting_technology", "evaluation_approach", "approved_by"},
                           .stamps = {"approved_on", "last_reviewed"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Approver who is neither top management nor management representative: %n."), .type = "person",
                            .records = "SELECT person.id FROM service_management_plan AS plan JOIN person ON person.id = plan.approved_by "
                                       "WHERE plan.id = :id AND coalesce(person.is_top_management, 0) = 0 AND NOT " APPROVED_BY_REPRESENTATIVE}}},
                Transition{.name = "send_back", .label = QT_TR_NOOP("Send back"),            .from = {"in_review"}, .to = "draft",     .clears = {"approved_by", "approved_on"}},
                Transition{.name = "review",    .label = QT_TR_NOOP("Review"),               .from = {"approved"},  .to = "in_review", .clears = {"last_reviewed"}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Supersede"),            .from = {"approved"},  .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the plan"), .due = "date(last_reviewed, '+' || review_interval_days || ' days')",
                         .awaited = "state = 'approved'", .notice = 30},
            },
            .clause = "4.5.2",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "plan_approved_by_management",
                  .label = QT_TR_NOOP("Each approved service management plan was approved by top management or the management representative"),
                  .remedy = QT_TR_NOOP("Have the plan approved by somebody entitled to it, and record who and when."),
                  .clause = "4.5.2", .subject = "service_management_plan", .severity = Severity::Major,
                  .offenders = "SELECT plan.id FROM service_management_plan AS plan LEFT JOIN person ON person.id = plan.approved_by "
                               "WHERE plan.state = 'approved' AND coalesce(person.is_top_management, 0) = 0 AND NOT " APPROVED_BY_REPRESENTATIVE},
            Check{.name = "plan_covers_elements",
                  .label = QT_TR_NOOP("Each approved service management plan answers the twelve things the standard wants planned"),
                  .remedy = QT_TR_NOOP("Fill in the empty parts of the plan."),
                  .clause = "4.5.2", .subject = "service_management_plan", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM service_management_plan AS plan
                      WHERE state = 'approved'
                        AND (roles_doc IS NULL
                          OR '' IN (coalesce(limitations, ''), coalesce(other_parties_approach, ''), coalesce(process_interfaces, ''), coalesce(risk_approach, ''),
                                    coalesce(risk_acceptance_criteria, ''), coalesce(supporting_technology, ''), coalesce(evaluation_approach, ''))
                          OR NOT EXISTS (SELECT 1 FROM service_management_plan_objectives WHERE source = plan.id)
                          OR NOT EXISTS (SELECT 1 FROM service_management_plan_service_requirements WHERE source = plan.id)
                          OR NOT EXISTS (SELECT 1 FROM service_management_plan_obligations WHERE source = plan.id)
                          OR NOT EXISTS (SELECT 1 FROM service_management_plan_resources WHERE source = plan.id)))"},
            Check{.name = "plan_reviewed",
                  .label = QT_TR_NOOP("Each approved service management plan was reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review the plan and record the day, or set the interval where there is none."),
                  .clause = "4.5.2", .subject = "service_management_plan",
                  .offenders = R"(
                      SELECT id FROM service_management_plan
                      WHERE state = 'approved'
                        AND (last_reviewed IS NULL OR review_interval_days IS NULL OR date(last_reviewed, '+' || review_interval_days || ' days') < :today))"},
            Check{.name = "objective_measurable",
                  .label = QT_TR_NOOP("Each approved objective has an indicator, a target, a day and a responsible person who is still here"),
                  .remedy = QT_TR_NOOP("Fill in what is missing, so that everybody can see whether the objective is reached."),
                  .clause = "4.5.4.1", .subject = "objective",
                  .offenders = R"(
                      SELECT objective.id FROM objective LEFT JOIN person ON person.id = objective.responsible
                      WHERE objective.state = 'approved' AND (kpi IS NULL OR target IS NULL OR due_date IS NULL OR coalesce(person.state, 'left') = 'left'))"},
            Check{.name = "objective_has_verdict",
                  .label = QT_TR_NOOP("Each objective whose day has passed is achieved, missed or withdrawn"),
                  .remedy = QT_TR_NOOP("Record whether the objective was achieved; set a missed one again with a new day."),
                  .clause = "4.5.4.1", .subject = "objective",
                  .offenders = "SELECT id FROM objective WHERE state IN ('draft', 'approved') AND due_date < :today"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "objectives_achieved", .label = QT_TR_NOOP("Objectives achieved by their day"),
                    .meaning = QT_TR_NOOP("Of the objectives that were to be achieved in the month, those recorded as achieved; drafts and withdrawn ones are left out."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 80, .clause = "4.5.4.1", .subject = "objective",
                    .series = R"(
                        SELECT substr(due_date, 1, 7) AS period, 100.0 * avg(state = 'achieved') AS value
                        FROM objective
                        WHERE due_date >= :from_date AND due_date < :to_date AND (state IN ('achieved', 'missed') OR (state = 'approved' AND due_date < :today))
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM objective
                        WHERE due_date >= :from_date AND due_date < :to_date AND (state IN ('achieved', 'missed') OR (state = 'approved' AND due_date < :today)))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "planning",
            .context = "Planning",
            .label = QT_TR_NOOP("Planning the service management system"),
            .clause = "4.5.2",
            .asks = QT_TR_NOOP("A service management plan puts policy, service requirements and duties into objectives, people, resources, interfaces, risks and ways of evaluating. "
                               "It is approved, carried out, reviewed at planned intervals and changed when things change, and the plans of single processes agree with it."),
            .audit = QT_TR_NOOP("An auditor holds the plan against the list of what it has to answer, and takes single objectives down to figure, day and person. "
                                "Plans that were true on the day of certification, and objectives nobody can measure, are found first."),
            .records = {objective(), serviceManagementPlan()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(Planning::declare()));

} // namespace

Process planning()
{
    return Planning::declare();
}

} // namespace itsms
