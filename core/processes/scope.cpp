// Scope: what the service management system covers, in whose name, and what has to be in place wherever there is one.
#include "core/processes/processes.h"
#include "core/processes/scope_checks.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Scope
{
    Q_DECLARE_TR_FUNCTIONS(Scope)

public:
    // clang-format off
    static constexpr RecordType smsScope()
    {
        return RecordType{
            .name = "sms_scope",
            .prefix = "SCP",
            .label = QT_TR_NOOP("Scope statement"),
            .plural = QT_TR_NOOP("Scope statements"),
            .purpose = QT_TR_NOOP("What the service management system covers: which unit, which services, from where, to whom, and where it ends."),
            .fields = {
                Field{.name = "version",                   .label = QT_TR_NOOP("Version"),                    .listed = true},
                Field{.name = "unit",                      .label = QT_TR_NOOP("Unit"),                       .kind = Kind::Link, .listed = true, .target = "organization_unit"},
                Field{.name = "legal_name",                .label = QT_TR_NOOP("Legal name"),                 .listed = true,
                      .help = QT_TR_NOOP("Of the company, as a certificate would print it.")},
                Field{.name = "statement",                 .label = QT_TR_NOOP("Statement"),                  .kind = Kind::LongText,
                      .help = QT_TR_NOOP("The scope in one or two sentences: whose system, for which services, from where, to which customers.")},
                Field{.name = "services",                  .label = QT_TR_NOOP("Services"),                   .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("What it covers")},
                Field{.name = "provider_locations",        .label = QT_TR_NOOP("Locations of the provider"),  .kind = Kind::LongText, .help = QT_TR_NOOP("One a line.")},
                Field{.name = "customers",                 .label = QT_TR_NOOP("Customers"),                  .kind = Kind::Links, .target = "customer"},
                Field{.name = "customer_locations",        .label = QT_TR_NOOP("Locations of the customers"), .kind = Kind::LongText, .help = QT_TR_NOOP("One a line.")},
                Field{.name = "technology",                .label = QT_TR_NOOP("Technology"),                 .kind = Kind::LongText, .help = QT_TR_NOOP("Where it bears on what is covered.")},
                Field{.name = "other_parties",             .label = QT_TR_NOOP("Operated by other parties"),  .kind = Kind::Links, .target = "other_party_process"},
                Field{.name = "exclusions_and_boundaries", .label = QT_TR_NOOP("Boundaries"),                 .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What is left out, and where the system ends.")},
                Field{.name = "approved_by",               .label = QT_TR_NOOP("Approved by"),                .kind = Kind::Person,
                      .help = QT_TR_NOOP("A member of top management."), .section = QT_TR_NOOP("Approval and review")},
                Field{.name = "approved_on",               .label = QT_TR_NOOP("Approved on"),                .kind = Kind::Date, .listed = true},
                Field{.name = "effective_from",            .label = QT_TR_NOOP("Counts from"),                .kind = Kind::Date},
                Field{.name = "review_due",                .label = QT_TR_NOOP("Next review"),                .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "draft",      .label = QT_TR_NOOP("Draft")},
                State{.name = "approved",   .label = QT_TR_NOOP("Approved")},
                State{.name = "superseded", .label = QT_TR_NOOP("Superseded"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),   .from = {"draft"},    .to = "approved",
                           .needs = {"unit", "services", "statement", "approved_by"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Approver who does not belong to top management: %n."), .type = "person",
                            .records = "SELECT person.id FROM sms_scope JOIN person ON person.id = sms_scope.approved_by WHERE sms_scope.id = :id AND coalesce(person.is_top_management, 0) = 0"},
                    Blocker{.message = QT_TR_NOOP("Services that the published catalogue does not list: %n."), .type = "service",
                            .records = R"(SELECT named.target FROM sms_scope_services AS named
                                WHERE named.source = :id AND EXISTS (SELECT 1 FROM service_catalogue WHERE state = 'published')
                                  AND NOT EXISTS (SELECT 1 FROM service_catalogue_services AS listed JOIN service_catalogue ON service_catalogue.id = listed.source
                                                  WHERE service_catalogue.state = 'published' AND listed.target = named.target))"},
                    Blocker{.message = QT_TR_NOOP("Scope statements of the same unit that are still approved and have to be superseded first: %n."), .type = "sms_scope",
                            .records = R"(SELECT other.id FROM sms_scope AS this JOIN sms_scope AS other ON other.unit = this.unit AND other.id <> this.id AND other.state = 'approved'
                                WHERE this.id = :id)"}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Supersede"), .from = {"approved"}, .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the scope"), .due = "review_due", .awaited = "state = 'approved'", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Make the service management plan"), .type = "service_management_plan", .through = "scope"},
            },
            .firstStep = QT_TR_NOOP("Write down what the management system covers."),
            .clause = "4.5.1",
        };
    }

    static constexpr std::vector<Check> scopeChecks()
    {
        return {
            Check{.name = "scope_is_current",
                  .label = QT_TR_NOOP("No approved scope statement is past its review, and no unit has two of them"),
                  .remedy = QT_TR_NOOP("Review the scope and set the day of the next review; supersede the one that no longer counts."),
                  .clause = "4.1.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope AS this
                      WHERE state = 'approved'
                        AND (coalesce(review_due, '') < :today OR EXISTS (SELECT 1 FROM sms_scope AS other WHERE other.unit = this.unit AND other.id <> this.id AND other.state = 'approved')))"},
            Check{.name = "scope_names_unit_and_services",
                  .label = QT_TR_NOOP("Each approved scope statement names the unit and at least one service"),
                  .remedy = QT_TR_NOOP("Link the unit and the services that the management system covers."),
                  .clause = "4.5.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND (unit IS NULL OR NOT EXISTS (SELECT 1 FROM sms_scope_services WHERE source = sms_scope.id)))"},
            Check{.name = "scope_states_places_and_technology",
                  .label = QT_TR_NOOP("Each approved scope statement says from where, to which customers, in which places and with which technology services are provided"),
                  .remedy = QT_TR_NOOP("Fill in the locations, the customers and the technology, or write why one of them does not matter."),
                  .clause = "4.5.1", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved'
                        AND ('' IN (coalesce(provider_locations, ''), coalesce(customer_locations, ''), coalesce(technology, ''))
                          OR NOT EXISTS (SELECT 1 FROM sms_scope_customers WHERE source = sms_scope.id)))"},
            Check{.name = "scope_has_plan",
                  .label = QT_TR_NOOP("Each approved scope statement has an approved service management plan"),
                  .remedy = QT_TR_NOOP("Make the service management plan for this scope and have it approved."),
                  .clause = "4.5.2", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved'
                        AND NOT EXISTS (SELECT 1 FROM service_management_plan AS plan WHERE plan.scope = sms_scope.id
                                        AND (plan.state = 'approved' OR (plan.state = 'in_review' AND plan.approved_on IS NOT NULL))))"},
            Check{.name = "own_part_in_scope",
                  .label = QT_TR_NOOP("Not all components of the services and not all processes in scope are in the hands of other parties"),
                  .remedy = QT_TR_NOOP("Keep, or take back, at least one component and one process; a provider who hands out everything cannot be certified."),
                  .clause = "4.2", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved'
                        AND ((SELECT max(supplied_by = 'provider') FROM sms_scope_services AS named JOIN service_component AS component ON component.service = named.target
                              WHERE named.source = sms_scope.id AND component.state = 'active' AND component.supplied_by IS NOT NULL) = 0
                          OR (SELECT max(NOT EXISTS (SELECT 1 FROM other_party_process AS part WHERE part.process = process.id AND part.state <> 'ended'))
                              FROM process WHERE process.state = 'operating') = 0))"},
            Check{.name = "communication_procedure_in_force",
                  .label = QT_TR_NOOP("A communication procedure is in force for each approved scope"),
                  .remedy = QT_TR_NOOP("Write down how you communicate about service management, and put the document into force with its key P-COMM."),
                  .clause = "4.1.3", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND NOT )" DOCUMENT_IN_FORCE("P-COMM")},
            Check{.name = "service_requirements_made_known",
                  .label = QT_TR_NOOP("Within the last 12 months people were told why service requirements matter and what they contribute, and were made aware of it in a training"),
                  .remedy = QT_TR_NOOP("Hold a communication on this topic and an awareness training, and record both."),
                  .clause = "4.1.1", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved'
                        AND (NOT EXISTS (SELECT 1 FROM communication_item AS said WHERE said.topic = 'awareness' AND said.state = 'held' AND said.held_on >= date(:today, '-366 days'))
                          OR NOT EXISTS (SELECT 1 FROM training_record AS training
                                         WHERE training.kind = 'awareness' AND training.state IN ('held', 'evaluated') AND training.held_on >= date(:today, '-366 days'))))"},
            Check{.name = "climate_change_considered",
                  .label = QT_TR_NOOP("Where issues of the context are listed, climate change was considered as one"),
                  .remedy = QT_TR_NOOP("Record climate change as a context issue, with the decision whether it is relevant; the 2018 edition asks for it."),
                  .clause = "4.5.1", .subject = "sms_scope", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND EXISTS (SELECT 1 FROM context_issue) AND NOT EXISTS (SELECT 1 FROM context_issue WHERE theme = 'climate'))"},
            Check{.name = "security_objective_approved",
                  .label = QT_TR_NOOP("At least one objective of information security is approved for each approved scope"),
                  .remedy = QT_TR_NOOP("Set an objective of information security, with an indicator, a target and a day, and approve it."),
                  .clause = "6.6.1", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM objective WHERE category = 'information_security' AND objective.state = 'approved'))"},
        };
    }

    static constexpr std::vector<Check> checks()
    {
        std::vector<Check> all = scopeChecks();
        for (const Check &check : ScopeChecks::all())
            all.push_back(check);
        return all;
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "scope",
            .context = "Scope",
            .label = QT_TR_NOOP("Scope of the management system"),
            .clause = "4.5.1",
            .asks = QT_TR_NOOP("Top management decides what the management system covers: the unit and the services by name, and the places, customers and technology where they matter. "
                               "The scope is made known, is part of the service management plan and is kept current."),
            .audit = QT_TR_NOOP("An auditor reads the statement word by word, since it ends up on the certificate, and looks for services, sites and other parties it leaves out. "
                                "Statements that promise more than is managed, or hide what is bought in, are found first."),
            .records = {smsScope()},
            .checks = checks(),
        };
    }
    // clang-format on
};

static_assert(isSound(Scope::declare()));

} // namespace

Process scope()
{
    return Scope::declare();
}

} // namespace itsms
