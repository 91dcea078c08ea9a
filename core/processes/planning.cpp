// DRAFT Planning the service management system.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Planning
{
    Q_DECLARE_TR_FUNCTIONS(Planning)

public:
    // clang-format off
    static constexpr RecordType process()
    {
        // GUARDS: approved>operating: process_owner and description_doc in force
        // LINKED FROM: RoleAssignment.process; Process.interfaces; OtherPartyProcess.process; Document.process; ResourceNeed.process; TrainingRecord.process; Risk.process; Audit.processes; AuditChecklistItem.process; Finding.process; Nonconformity.process; Improvement.process; Kpi.process
        return RecordType{
            .name = "process",
            .prefix = "PRC",
            .label = QT_TR_NOOP("Process"),
            .plural = QT_TR_NOOP("Processes"),
            .purpose = QT_TR_NOOP("A service management process with its description, interfaces and owner."),
            .fields = {
                Field{.name = "process_key", .label = QT_TR_NOOP("Process key"), .listed = true},
                Field{.name = "clause_2011", .label = QT_TR_NOOP("Clause 2011"), .listed = true},
                Field{.name = "clause_2018", .label = QT_TR_NOOP("Clause 2018"), .listed = true},
                Field{.name = "process_owner", .label = QT_TR_NOOP("Process owner"), .kind = Kind::Person, .listed = true},
                Field{.name = "process_manager", .label = QT_TR_NOOP("Process manager"), .kind = Kind::Person, .listed = true},
                Field{.name = "objective", .label = QT_TR_NOOP("Objective"), .kind = Kind::LongText},
                Field{.name = "inputs", .label = QT_TR_NOOP("Inputs"), .kind = Kind::LongText},
                Field{.name = "outputs", .label = QT_TR_NOOP("Outputs"), .kind = Kind::LongText},
                Field{.name = "activities", .label = QT_TR_NOOP("Activities"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "interfaces", .label = QT_TR_NOOP("Interfaces"), .kind = Kind::Links, .target = "process"},
                Field{.name = "description_doc", .label = QT_TR_NOOP("Description doc"), .kind = Kind::Link, .target = "document"},
                Field{.name = "kpis", .label = QT_TR_NOOP("Kpis"), .kind = Kind::Links, .target = "kpi"},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "maturity", .label = QT_TR_NOOP("Maturity"), .kind = Kind::Choice, .choices = {{"initial", QT_TR_NOOP("Initial")}, {"managed", QT_TR_NOOP("Managed")}, {"defined", QT_TR_NOOP("Defined")}, {"measured", QT_TR_NOOP("Measured")}, {"optimised", QT_TR_NOOP("Optimised")}}},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "operating", .label = QT_TR_NOOP("Operating")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft", "operating"}, .to = "approved"},
                Transition{.name = "to_operating", .label = QT_TR_NOOP("TO Operating"), .from = {"approved"}, .to = "operating"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"operating"}, .to = "retired"},
            },
            .clause = "4.3.1",
        };
    }

    static constexpr RecordType smsScope()
    {
        // GUARDS: draft>approved: unit, services and statement filled; approver is top management; no service outside the catalogue
        // LINKED FROM: ServiceManagementPlan.scope
        return RecordType{
            .name = "sms_scope",
            .prefix = "SCP",
            .label = QT_TR_NOOP("Sms scope"),
            .plural = QT_TR_NOOP("Sms scopes"),
            .purpose = QT_TR_NOOP("Scope statement of the SMS (20000-3 style)."),
            .fields = {
                Field{.name = "statement", .label = QT_TR_NOOP("Statement"), .kind = Kind::LongText},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit"), .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "legal_name", .label = QT_TR_NOOP("Legal name"), .listed = true},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "provider_locations", .label = QT_TR_NOOP("Provider locations"), .kind = Kind::LongText}, // list
                Field{.name = "customers", .label = QT_TR_NOOP("Customers"), .kind = Kind::Links, .target = "customer"},
                Field{.name = "customer_locations", .label = QT_TR_NOOP("Customer locations"), .kind = Kind::LongText}, // list
                Field{.name = "technology", .label = QT_TR_NOOP("Technology"), .kind = Kind::LongText},
                Field{.name = "exclusions_and_boundaries", .label = QT_TR_NOOP("Exclusions and boundaries"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "other_parties", .label = QT_TR_NOOP("Other parties"), .kind = Kind::Links, .target = "other_party_process"},
                Field{.name = "version", .label = QT_TR_NOOP("Version")},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
                Field{.name = "effective_from", .label = QT_TR_NOOP("Effective from"), .kind = Kind::Date},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft"}, .to = "approved"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"approved"}, .to = "superseded"},
            },
            .clause = "4.5.1",
        };
    }

    static constexpr RecordType objective()
    {
        // GUARDS: draft>approved: target, due_date, responsible and kpi set
        // LINKED FROM: ServiceManagementPlan.objectives
        return RecordType{
            .name = "objective",
            .prefix = "OBJ",
            .label = QT_TR_NOOP("Objective"),
            .plural = QT_TR_NOOP("Objectives"),
            .purpose = QT_TR_NOOP("Measurable service management or security objective."),
            .fields = {
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "category", .label = QT_TR_NOOP("Category"), .kind = Kind::Choice, .listed = true, .choices = {{"service_management", QT_TR_NOOP("Service management")}, {"service", QT_TR_NOOP("Service")}, {"information_security", QT_TR_NOOP("Information security")}, {"process", QT_TR_NOOP("Process")}}},
                Field{.name = "policy", .label = QT_TR_NOOP("Policy"), .kind = Kind::Link, .listed = true, .target = "document"},
                Field{.name = "kpi", .label = QT_TR_NOOP("Kpi"), .kind = Kind::Link, .listed = true, .target = "kpi"},
                Field{.name = "baseline", .label = QT_TR_NOOP("Baseline"), .kind = Kind::Decimal, .listed = true},
                Field{.name = "target", .label = QT_TR_NOOP("Target"), .kind = Kind::Decimal, .listed = true},
                Field{.name = "unit", .label = QT_TR_NOOP("Unit")},
                Field{.name = "due_date", .label = QT_TR_NOOP("Due date"), .kind = Kind::Date},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "resources", .label = QT_TR_NOOP("Resources"), .kind = Kind::LongText},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "evaluation_method", .label = QT_TR_NOOP("Evaluation method"), .kind = Kind::LongText},
                Field{.name = "last_value", .label = QT_TR_NOOP("Last value"), .kind = Kind::Decimal},
                Field{.name = "communicated_on", .label = QT_TR_NOOP("Communicated on"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "achieved", .label = QT_TR_NOOP("Achieved"), .closed = true},
                State{.name = "missed", .label = QT_TR_NOOP("Missed")},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"draft", "missed"}, .to = "approved"},
                Transition{.name = "to_achieved", .label = QT_TR_NOOP("TO Achieved"), .from = {"approved"}, .to = "achieved"},
                Transition{.name = "to_missed", .label = QT_TR_NOOP("TO Missed"), .from = {"approved"}, .to = "missed"},
                Transition{.name = "to_withdrawn", .label = QT_TR_NOOP("TO Withdrawn"), .from = {"approved"}, .to = "withdrawn"},
            },
            .clause = "4.1.1",
        };
    }

    static constexpr RecordType serviceManagementPlan()
    {
        // GUARDS: in_review>approved: all twelve 4.5.2 elements filled; approver is top management or management representative
        // LINKED FROM: ContinuityPlan.smp; AvailabilityPlan.smp; CapacityPlan.smp
        return RecordType{
            .name = "service_management_plan",
            .prefix = "SMP",
            .label = QT_TR_NOOP("Service management plan"),
            .plural = QT_TR_NOOP("Service management plans"),
            .purpose = QT_TR_NOOP("The service management plan, each required element pointing to where it is answered."),
            .fields = {
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "scope", .label = QT_TR_NOOP("Scope"), .kind = Kind::Link, .listed = true, .target = "sms_scope"},
                Field{.name = "objectives", .label = QT_TR_NOOP("Objectives"), .kind = Kind::Links, .target = "objective"},
                Field{.name = "service_requirements", .label = QT_TR_NOOP("Service requirements"), .kind = Kind::Links, .target = "service_requirement"},
                Field{.name = "limitations", .label = QT_TR_NOOP("Limitations"), .kind = Kind::LongText},
                Field{.name = "obligations", .label = QT_TR_NOOP("Obligations"), .kind = Kind::Links, .target = "obligation"},
                Field{.name = "roles_doc", .label = QT_TR_NOOP("Roles doc"), .kind = Kind::Link, .target = "document"},
                Field{.name = "resources", .label = QT_TR_NOOP("Resources"), .kind = Kind::Links, .target = "resource_need"},
                Field{.name = "other_parties_approach", .label = QT_TR_NOOP("Other parties approach"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "process_interfaces", .label = QT_TR_NOOP("Process interfaces"), .kind = Kind::LongText},
                Field{.name = "risk_approach", .label = QT_TR_NOOP("Risk approach"), .kind = Kind::LongText},
                Field{.name = "risk_acceptance_criteria", .label = QT_TR_NOOP("Risk acceptance criteria"), .kind = Kind::LongText},
                Field{.name = "supporting_technology", .label = QT_TR_NOOP("Supporting technology"), .kind = Kind::LongText},
                Field{.name = "evaluation_approach", .label = QT_TR_NOOP("Evaluation approach"), .kind = Kind::LongText},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"draft", "approved"}, .to = "in_review"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"in_review"}, .to = "approved"},
                Transition{.name = "to_draft", .label = QT_TR_NOOP("TO Draft"), .from = {"in_review"}, .to = "draft"},
                Transition{.name = "to_superseded", .label = QT_TR_NOOP("TO Superseded"), .from = {"approved"}, .to = "superseded"},
            },
            .clause = "4.5.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "planning",
            .context = "Planning",
            .label = QT_TR_NOOP("Planning the service management system"),
            .clause = "4.5.2",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {process(), smsScope(), objective(), serviceManagementPlan()},
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
