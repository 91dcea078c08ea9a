// Foundation: the units and people of the provider, and who answers for what.
#include "core/processes/foundation_checks.h"
#include "core/processes/processes.h"
#include "core/processes/responsibilities.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Foundation
{
    Q_DECLARE_TR_FUNCTIONS(Foundation)

public:
    // clang-format off
    static constexpr RecordType organizationUnit()
    {
        return RecordType{
            .name = "organization_unit",
            .prefix = "ORG",
            .label = QT_TR_NOOP("Organisation unit"),
            .plural = QT_TR_NOOP("Organisation units"),
            .purpose = QT_TR_NOOP("The units of the provider: the one the management system covers, the teams in it, and the internal groups it relies on."),
            .fields = {
                Field{.name = "kind",        .label = QT_TR_NOOP("Kind"),         .kind = Kind::Choice, .listed = true, .choices = {
                    {"provider_unit",  QT_TR_NOOP("Unit of the service provider")},
                    {"internal_group", QT_TR_NOOP("Internal group outside the unit")},
                    {"corporate",      QT_TR_NOOP("Whole company")}}},
                Field{.name = "parent",      .label = QT_TR_NOOP("Belongs to"),   .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "head",        .label = QT_TR_NOOP("Head"),         .kind = Kind::Person, .listed = true},
                Field{.name = "in_scope",    .label = QT_TR_NOOP("In scope"),     .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("Whether the service management system covers this unit."), .section = QT_TR_NOOP("Place")},
                Field{.name = "location",    .label = QT_TR_NOOP("Location"),     .listed = true},
                Field{.name = "country",     .label = QT_TR_NOOP("Country")},
                Field{.name = "description", .label = QT_TR_NOOP("What it does"), .kind = Kind::LongText},
            },
            .states = {
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Dissolved"), .closed = true},
            },
            .transitions = {
                Transition{.name = "retire", .label = QT_TR_NOOP("Dissolve"), .from = {"active"}, .to = "retired", .blockers = {
                    Blocker{.message = QT_TR_NOOP("People still belong to this unit: %n."), .type = "person",
                            .records = "SELECT id FROM person WHERE unit = :id AND state = 'active'"}}},
                Transition{.name = "restore", .label = QT_TR_NOOP("Set up again"), .from = {"retired"}, .to = "active"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Write its scope statement"), .type = "sms_scope", .through = "unit"},
                FollowUp{.label = QT_TR_NOOP("Agree what it does for the services"), .type = "operational_agreement", .through = "unit"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "4.1.3",
        };
    }

    static constexpr RecordType person()
    {
        return RecordType{
            .name = "person",
            .prefix = "PER",
            .label = QT_TR_NOOP("Person"),
            .plural = QT_TR_NOOP("People"),
            .purpose = QT_TR_NOOP("Everybody who holds a role, works on a record or takes part in a review, at the provider, its customers or its suppliers."),
            .fields = {
                Field{.name = "job_title",         .label = QT_TR_NOOP("Job title"),      .listed = true},
                Field{.name = "unit",              .label = QT_TR_NOOP("Unit"),           .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "email",             .label = QT_TR_NOOP("E-mail"),         .listed = true, .indexed = true, .section = QT_TR_NOOP("Contact and employment")},
                Field{.name = "phone",             .label = QT_TR_NOOP("Telephone"),      .listed = true},
                Field{.name = "employer_kind",     .label = QT_TR_NOOP("Works for"),      .kind = Kind::Choice, .listed = true, .choices = {
                    {"provider", QT_TR_NOOP("The provider")},
                    {"customer", QT_TR_NOOP("A customer")},
                    {"supplier", QT_TR_NOOP("A supplier")},
                    {"auditor",  QT_TR_NOOP("An auditing body")}}},
                Field{.name = "start_date",        .label = QT_TR_NOOP("Started on"),     .kind = Kind::Date},
                Field{.name = "end_date",          .label = QT_TR_NOOP("Left on"),        .kind = Kind::Date},
                Field{.name = "is_top_management", .label = QT_TR_NOOP("Top management"), .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Top management approves policies, appoints people and is told of major incidents.")},
                Field{.name = "roles",             .label = QT_TR_NOOP("Roles"),          .kind = Kind::Rows, .target = "role_assignment", .section = QT_TR_NOOP("Roles")},
            },
            .states = {
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "left",   .label = QT_TR_NOOP("Left"), .closed = true},
            },
            .transitions = {
                Transition{.name = "leave", .label = QT_TR_NOOP("Record leaving"), .from = {"active"}, .to = "left", .stamps = {"end_date"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Open incidents in this person's hands: %n."), .type = "incident",
                            .records = "SELECT id FROM incident WHERE (owner = :id OR assigned_to = :id) AND state NOT IN ('resolved', 'closed', 'cancelled')"},
                    Blocker{.message = QT_TR_NOOP("Open service requests in this person's hands: %n."), .type = "service_request",
                            .records = "SELECT id FROM service_request WHERE (owner = :id OR assigned_to = :id) AND state NOT IN ('fulfilled', 'closed', 'refused', 'cancelled')"},
                    Blocker{.message = QT_TR_NOOP("Services this person answers for: %n."), .type = "service",
                            .records = "SELECT id FROM service WHERE (owner = :id OR service_owner = :id) AND state <> 'retired'"},
                    Blocker{.message = QT_TR_NOOP("Customers this person looks after: %n."), .type = "customer",
                            .records = "SELECT id FROM customer WHERE (owner = :id OR relationship_manager = :id) AND state <> 'ended'"},
                    Blocker{.message = QT_TR_NOOP("Agreements this person owns: %n."), .type = "service_level_agreement",
                            .records = "SELECT id FROM service_level_agreement WHERE owner = :id AND state NOT IN ('expired', 'terminated')"},
                    Blocker{.message = QT_TR_NOOP("Suppliers this person looks after: %n."), .type = "supplier",
                            .records = "SELECT id FROM supplier WHERE (owner = :id OR relationship_manager = :id) AND state <> 'ended'"},
                    Blocker{.message = QT_TR_NOOP("Contracts this person owns: %n."), .type = "contract",
                            .records = "SELECT id FROM contract WHERE owner = :id AND state NOT IN ('expired', 'terminated')"},
                    Blocker{.message = QT_TR_NOOP("Processes this person owns or manages: %n."), .type = "process",
                            .records = "SELECT id FROM process WHERE (owner = :id OR process_owner = :id OR process_manager = :id) AND state <> 'retired'"},
                    Blocker{.message = QT_TR_NOOP("Processes of other parties this person is accountable for: %n."), .type = "other_party_process",
                            .records = "SELECT id FROM other_party_process WHERE (owner = :id OR accountable = :id) AND state <> 'ended'"},
                    Blocker{.message = QT_TR_NOOP("Objectives this person is responsible for: %n."), .type = "objective",
                            .records = "SELECT id FROM objective WHERE (owner = :id OR responsible = :id) AND state IN ('draft', 'approved')"},
                    Blocker{.message = QT_TR_NOOP("Obligations this person is responsible for: %n."), .type = "obligation",
                            .records = "SELECT id FROM obligation WHERE (owner = :id OR responsible = :id) AND state IN ('identified', 'applicable')"},
                    Blocker{.message = QT_TR_NOOP("Actions in this person's hands: %n."), .type = "action_item",
                            .records = "SELECT id FROM action_item WHERE (owner = :id OR responsible = :id) AND state NOT IN ('verified', 'closed', 'cancelled')"},
                    Blocker{.message = QT_TR_NOOP("Open problems in this person's hands: %n."), .type = "problem",
                            .records = "SELECT id FROM problem WHERE (owner = :id OR assigned_to = :id) AND state NOT IN ('resolved', 'closed', 'cancelled')"},
                    Blocker{.message = QT_TR_NOOP("Changes under way that this person owns: %n."), .type = "change",
                            .records = "SELECT id FROM change WHERE owner = :id AND state NOT IN ('rejected', 'closed', 'cancelled')"},
                    Blocker{.message = QT_TR_NOOP("Risks this person owns: %n."), .type = "risk",
                            .records = "SELECT id FROM risk WHERE owner = :id AND state <> 'closed'"},
                    Blocker{.message = QT_TR_NOOP("Documents this person owns: %n."), .type = "document",
                            .records = "SELECT id FROM document WHERE owner = :id AND state <> 'withdrawn'"},
                    Blocker{.message = QT_TR_NOOP("Roles this person still holds: %n."), .type = "role_assignment",
                            .records = "SELECT id FROM role_assignment WHERE person = :id AND state = 'active'"}}},
                Transition{.name = "return", .label = QT_TR_NOOP("Record return"), .from = {"left"}, .to = "active"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a training"), .type = "training_record", .through = "participants"},
            },
            .firstStep = QT_TR_NOOP("Enter the people who hold roles and work on records."),
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "4.4.2",
        };
    }

    static constexpr std::vector<Choice> roles()
    {
        return {
            {"top_management",                  QT_TR_NOOP("Top management")},
            {"management_representative",       QT_TR_NOOP("Management representative")},
            {"itsms_manager",                   QT_TR_NOOP("ITSMS manager")},
            {"process_owner",                   QT_TR_NOOP("Process owner")},
            {"service_owner",                   QT_TR_NOOP("Service owner")},
            {"service_level_manager",           QT_TR_NOOP("Service level manager")},
            {"business_relationship_manager",   QT_TR_NOOP("Business relationship manager")},
            {"supplier_manager",                QT_TR_NOOP("Supplier manager")},
            {"financial_manager",               QT_TR_NOOP("Service financial manager")},
            {"capacity_manager",                QT_TR_NOOP("Capacity manager")},
            {"continuity_availability_manager", QT_TR_NOOP("Continuity and availability manager")},
            {"information_security_manager",    QT_TR_NOOP("Information security manager")},
            {"incident_manager",                QT_TR_NOOP("Incident and request manager")},
            {"major_incident_manager",          QT_TR_NOOP("Major incident manager")},
            {"service_desk_agent",              QT_TR_NOOP("Service desk agent")},
            {"problem_manager",                 QT_TR_NOOP("Problem manager")},
            {"change_manager",                  QT_TR_NOOP("Change manager")},
            {"change_approver",                 QT_TR_NOOP("Change approver")},
            {"configuration_manager",           QT_TR_NOOP("Configuration and asset manager")},
            {"release_manager",                 QT_TR_NOOP("Release and deployment manager")},
            {"design_transition_manager",       QT_TR_NOOP("Design and transition manager")},
            {"document_controller",             QT_TR_NOOP("Document and records controller")},
            {"competence_coordinator",          QT_TR_NOOP("Competence coordinator")},
            {"audit_programme_manager",         QT_TR_NOOP("Audit programme manager")},
            {"lead_auditor",                    QT_TR_NOOP("Lead auditor")},
            {"internal_auditor",                QT_TR_NOOP("Internal auditor")},
            {"improvement_manager",             QT_TR_NOOP("Continual improvement manager")},
            {"customer_representative",         QT_TR_NOOP("Customer representative")},
            {"supplier_representative",         QT_TR_NOOP("Supplier representative")},
        };
    }

    static constexpr RecordType roleAssignment()
    {
        return RecordType{
            .name = "role_assignment",
            .prefix = "ROL",
            .label = QT_TR_NOOP("Role assignment"),
            .plural = QT_TR_NOOP("Role assignments"),
            .purpose = QT_TR_NOOP("Who holds which role, for what, from when to when, and by whose appointment."),
            .fields = {
                Field{.name = "person",       .label = QT_TR_NOOP("Person"),       .kind = Kind::Link, .required = true, .listed = true, .target = "person"},
                Field{.name = "role",         .label = QT_TR_NOOP("Role"),         .kind = Kind::Choice, .listed = true, .indexed = true, .choices = roles()},
                Field{.name = "raci",         .label = QT_TR_NOOP("Part played"),  .kind = Kind::Choice, .listed = true, .choices = {
                    {"responsible", QT_TR_NOOP("Responsible: does the work")},
                    {"accountable", QT_TR_NOOP("Accountable: answers for it")},
                    {"consulted",   QT_TR_NOOP("Consulted: is asked before")},
                    {"informed",    QT_TR_NOOP("Informed: is told after")}}},
                Field{.name = "process",      .label = QT_TR_NOOP("Process"),      .kind = Kind::Link, .listed = true, .target = "process",
                      .help = QT_TR_NOOP("The process whose work the part is played in. The accountable person of a process is its owner."), .section = QT_TR_NOOP("Held for")},
                Field{.name = "service",      .label = QT_TR_NOOP("Service"),      .kind = Kind::Link, .target = "service",
                      .help = QT_TR_NOOP("Only where the role is held for one service; empty means for all.")},
                Field{.name = "customer",     .label = QT_TR_NOOP("Customer"),     .kind = Kind::Link, .target = "customer",
                      .help = QT_TR_NOOP("Only where the role is held for one customer.")},
                Field{.name = "supplier",     .label = QT_TR_NOOP("Supplier"),     .kind = Kind::Link, .target = "supplier",
                      .help = QT_TR_NOOP("Only where the role is held for one supplier.")},
                Field{.name = "appointed_by", .label = QT_TR_NOOP("Appointed by"), .kind = Kind::Person, .section = QT_TR_NOOP("Appointment")},
                Field{.name = "valid_from",   .label = QT_TR_NOOP("From"),         .kind = Kind::Date, .listed = true},
                Field{.name = "valid_to",     .label = QT_TR_NOOP("Until"),        .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("Empty where the appointment has no end.")},
                Field{.name = "letter",       .label = QT_TR_NOOP("Letter"),       .kind = Kind::Link, .target = "document",
                      .help = QT_TR_NOOP("The document that makes the appointment, signed and dated.")},
                Field{.name = "deputy",       .label = QT_TR_NOOP("Deputy"),       .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "ended",   .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "appoint", .label = QT_TR_NOOP("Appoint"), .from = {"planned"}, .to = "active", .needs = {"role", "appointed_by"}, .stamps = {"valid_from"}},
                Transition{.name = "end",     .label = QT_TR_NOOP("End the appointment"), .from = {"active"},  .to = "ended",  .stamps = {"valid_to"}},
            },
            .deadlines = {
                Deadline{.name = "end", .label = QT_TR_NOOP("End of the appointment"), .due = "valid_to", .awaited = "state = 'active'", .person = "appointed_by", .notice = 30},
            },
            .titleLabel = QT_TR_NOOP("Responsibility"),
            .parent = "person",
            .clause = "4.1.3",
        };
    }

    static constexpr ReportDeclaration findings()
    {
        return ReportDeclaration{
            .name = "findings",
            .label = QT_TR_NOOP("Findings of the checks"),
            .purpose = QT_TR_NOOP("Every rule that is broken today, with the records that break it and what to do about each."),
            .audience = QT_TR_NOOP("ITSMS manager"),
            .clause = "4.5.4",
            .periodic = false,
            .sections = {
                Section{.heading = QT_TR_NOOP("Summary"), .block = Block::Conformity,
                        .text = QT_TR_NOOP("The workbench holds every record against its checks. A check that finds nothing is not listed. "
                                           "The grade of a finding is a proposal; an auditor decides. The checks are worded by the workbench, and the standard itself prevails.")},
                Section{.heading = QT_TR_NOOP("Findings"), .block = Block::Findings,
                        .text = QT_TR_NOOP("The gravest first, then in the order of the clauses; under each rule stand the records that break it today.")},
            },
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "foundation",
            .context = "Foundation",
            .label = QT_TR_NOOP("Organisation and people"),
            .clause = "4.1",
            .asks = QT_TR_NOOP("Top management sees to it that everybody knows who decides and who does what in service management, and keeps that current. "
                               "One member of management is appointed to hold the system together and to report on it."),
            .audit = QT_TR_NOOP("An auditor asks for dated appointments made by top management and compares them with the people who really do the work. "
                                "Roles without a holder, and holders who have left, are found first."),
            .records = {organizationUnit(), person(), roleAssignment()},
            .checks = FoundationChecks::all(),
            .reports = {findings()},
            .responsibilities = responsibilities(),
        };
    }
    // clang-format on
};

static_assert(isSound(Foundation::declare()));

} // namespace

Process foundation()
{
    return Foundation::declare();
}

} // namespace itsms
