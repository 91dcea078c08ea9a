// Resource management: what people, technology, information and money are needed, who can do what, and how it was learnt.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ResourceManagement
{
    Q_DECLARE_TR_FUNCTIONS(ResourceManagement)

public:
    // clang-format off
    static constexpr RecordType resourceNeed()
    {
        return RecordType{
            .name = "resource_need",
            .prefix = "RES",
            .label = QT_TR_NOOP("Resource need"),
            .plural = QT_TR_NOOP("Resource needs"),
            .purpose = QT_TR_NOOP("What is needed to run and improve the services - people, technology, information, money - and how much of it there is."),
            .fields = {
                Field{.name = "kind",          .label = QT_TR_NOOP("Kind"),          .kind = Kind::Choice, .listed = true, .choices = {
                    {"human",       QT_TR_NOOP("People")},
                    {"technical",   QT_TR_NOOP("Technology")},
                    {"information", QT_TR_NOOP("Information")},
                    {"financial",   QT_TR_NOOP("Money")}}},
                Field{.name = "process",       .label = QT_TR_NOOP("Process"),       .kind = Kind::Link, .target = "process", .help = QT_TR_NOOP("Only where one process needs it.")},
                Field{.name = "service",       .label = QT_TR_NOOP("Service"),       .kind = Kind::Link, .listed = true, .target = "service", .help = QT_TR_NOOP("Only where one service needs it.")},
                Field{.name = "description",   .label = QT_TR_NOOP("Description"),   .kind = Kind::LongText, .help = QT_TR_NOOP("What exactly, and why.")},
                Field{.name = "period_from",   .label = QT_TR_NOOP("Needed from"),   .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("When and how much")},
                Field{.name = "period_to",     .label = QT_TR_NOOP("Needed until"),  .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("Empty where it is needed for good.")},
                Field{.name = "required_qty",  .label = QT_TR_NOOP("Needed"),        .kind = Kind::Decimal, .listed = true, .minimum = 0},
                Field{.name = "available_qty", .label = QT_TR_NOOP("Available"),     .kind = Kind::Decimal, .listed = true, .minimum = 0},
                Field{.name = "forecast_qty",  .label = QT_TR_NOOP("Needed later"),  .kind = Kind::Decimal, .minimum = 0, .help = QT_TR_NOOP("The forecast for the period after this one.")},
                Field{.name = "unit",          .label = QT_TR_NOOP("Unit"),          .help = QT_TR_NOOP("In which it is counted, such as full-time posts, licences or EUR.")},
                Field{.name = "cost",          .label = QT_TR_NOOP("Cost"),          .kind = Kind::Money},
                Field{.name = "decision",      .label = QT_TR_NOOP("Decision"),      .kind = Kind::Link, .target = "decision",
                      .help = QT_TR_NOOP("The decision of a management review or other meeting that grants or refuses it.")},
            },
            .states = {
                State{.name = "requested", .label = QT_TR_NOOP("Requested")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "provided",  .label = QT_TR_NOOP("Provided")},
                State{.name = "refused",   .label = QT_TR_NOOP("Refused"),  .closed = true},
                State{.name = "released",  .label = QT_TR_NOOP("Released"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve", .label = QT_TR_NOOP("Approve"),             .from = {"requested"}, .to = "approved", .needs = {"kind", "required_qty", "period_from"}},
                Transition{.name = "refuse",  .label = QT_TR_NOOP("Refuse, with reason"), .from = {"requested"}, .to = "refused",  .needs = {"notes"}},
                Transition{.name = "provide", .label = QT_TR_NOOP("Record as provided"),  .from = {"approved"},  .to = "provided", .needs = {"available_qty"}},
                Transition{.name = "release", .label = QT_TR_NOOP("Release"),             .from = {"provided"},  .to = "released", .stamps = {"period_to"}},
            },
            .deadlines = {
                Deadline{.name = "provision", .label = QT_TR_NOOP("Resource"),        .due = "period_from", .awaited = "state IN ('requested', 'approved')", .notice = 60},
                Deadline{.name = "end",       .label = QT_TR_NOOP("End of the need"), .due = "period_to",   .awaited = "state = 'provided'", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Have it decided"), .type = "decision", .through = "decision"},
            },
            .titleLabel = QT_TR_NOOP("What is needed"),
            .clause = "4.4.1",
        };
    }

    /// The roles that can be held (foundation.cpp), without those of customers and suppliers.
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
        };
    }

    static constexpr RecordType competence()
    {
        return RecordType{
            .name = "competence",
            .prefix = "CMP",
            .label = QT_TR_NOOP("Competence"),
            .plural = QT_TR_NOOP("Competences"),
            .purpose = QT_TR_NOOP("What one person has to be able to do in a role, and what that person can do: education, training, skills and experience."),
            .fields = {
                Field{.name = "person",              .label = QT_TR_NOOP("Person"),              .kind = Kind::Person, .listed = true},
                Field{.name = "role",                .label = QT_TR_NOOP("Role"),                .kind = Kind::Choice, .listed = true, .extensible = true, .choices = roles(),
                      .help = QT_TR_NOOP("The role that asks for it.")},
                Field{.name = "competence",          .label = QT_TR_NOOP("Area"),                .help = QT_TR_NOOP("A group under which people are compared, such as databases or leadership.")},
                Field{.name = "required_level",      .label = QT_TR_NOOP("Level required"),      .kind = Kind::Integer, .listed = true, .minimum = 0, .maximum = 5,
                      .help = QT_TR_NOOP("From 0, none, to 5, expert.")},
                Field{.name = "reached_level",       .label = QT_TR_NOOP("Level reached"),       .kind = Kind::Integer, .listed = true, .minimum = 0, .maximum = 5,
                      .help = QT_TR_NOOP("On the same scale; empty before the first assessment.")},
                Field{.name = "gap_action",          .label = QT_TR_NOOP("Closed by"),           .kind = Kind::Link, .target = "training_record",
                      .help = QT_TR_NOOP("Where the level is not reached: the training or other measure that is to close the gap.")},
                Field{.name = "education",           .label = QT_TR_NOOP("Education"),           .kind = Kind::LongText, .section = QT_TR_NOOP("What it rests on")},
                Field{.name = "experience_years",    .label = QT_TR_NOOP("Experience (years)"),  .kind = Kind::Decimal, .minimum = 0},
                Field{.name = "skill_evidence",      .label = QT_TR_NOOP("Evidence of skills"),  .kind = Kind::Links, .target = "evidence"},
                Field{.name = "certificate",         .label = QT_TR_NOOP("Certificate"),         .help = QT_TR_NOOP("Its name and number.")},
                Field{.name = "certificate_expires", .label = QT_TR_NOOP("Certificate expires"), .kind = Kind::Date, .listed = true},
                Field{.name = "assessed_on",         .label = QT_TR_NOOP("Assessed on"),         .kind = Kind::Date, .listed = true},
                Field{.name = "assessed_by",         .label = QT_TR_NOOP("Assessed by"),         .kind = Kind::Person},
            },
            .states = {
                State{.name = "required", .label = QT_TR_NOOP("Required")},
                State{.name = "assessed", .label = QT_TR_NOOP("Assessed")},
                State{.name = "met",      .label = QT_TR_NOOP("Reached")},
                State{.name = "gap",      .label = QT_TR_NOOP("Not reached")},
            },
            .transitions = {
                Transition{.name = "assess",     .label = QT_TR_NOOP("Assess"),                .from = {"required"}, .to = "assessed",
                           .needs = {"person", "required_level", "reached_level", "assessed_by"}, .stamps = {"assessed_on"}},
                Transition{.name = "confirm",    .label = QT_TR_NOOP("Confirm as reached"),    .from = {"assessed", "gap"}, .to = "met", .needs = {"required_level", "reached_level"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Competence below the level required: %n."), .type = "competence",
                            .records = "SELECT id FROM competence WHERE id = :id AND reached_level < required_level"}}},
                Transition{.name = "record_gap", .label = QT_TR_NOOP("Record as not reached"), .from = {"assessed"}, .to = "gap"},
                Transition{.name = "reassess",   .label = QT_TR_NOOP("Assess anew"),           .from = {"met"},      .to = "required", .clears = {"assessed_on"}},
            },
            .deadlines = {
                Deadline{.name = "certificate", .label = QT_TR_NOOP("Renewal of the certificate"), .due = "certificate_expires", .person = "person", .notice = 60},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan a training"), .type = "training_record", .through = "gap_action"},
            },
            .titleLabel = QT_TR_NOOP("Competence"),
            .clause = "4.4.2",
        };
    }

    static constexpr RecordType trainingRecord()
    {
        return RecordType{
            .name = "training_record",
            .prefix = "TRN",
            .label = QT_TR_NOOP("Training"),
            .plural = QT_TR_NOOP("Trainings"),
            .purpose = QT_TR_NOOP("Each training, awareness session or other measure by which people learn what they need, and whether it helped."),
            .fields = {
                Field{.name = "kind",              .label = QT_TR_NOOP("Kind"),            .kind = Kind::Choice, .listed = true, .indexed = true, .choices = {
                    {"training",      QT_TR_NOOP("Training")},
                    {"awareness",     QT_TR_NOOP("Awareness")},
                    {"coaching",      QT_TR_NOOP("Coaching")},
                    {"certification", QT_TR_NOOP("Certification")},
                    {"hiring",        QT_TR_NOOP("Hiring of somebody who can")}}},
                Field{.name = "process",           .label = QT_TR_NOOP("Process"),         .kind = Kind::Link, .target = "process", .help = QT_TR_NOOP("The process whose work is taught.")},
                Field{.name = "participants",      .label = QT_TR_NOOP("Participants"),    .kind = Kind::Links, .target = "person"},
                Field{.name = "provider",          .label = QT_TR_NOOP("Held by"),         .listed = true, .help = QT_TR_NOOP("The trainer or the company.")},
                Field{.name = "planned_on",        .label = QT_TR_NOOP("Planned for"),     .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",           .label = QT_TR_NOOP("Held on"),         .kind = Kind::Date, .listed = true, .indexed = true},
                Field{.name = "hours",             .label = QT_TR_NOOP("Hours"),           .kind = Kind::Decimal, .minimum = 0},
                Field{.name = "cost",              .label = QT_TR_NOOP("Cost"),            .kind = Kind::Money},
                Field{.name = "effectiveness_due", .label = QT_TR_NOOP("Evaluate by"),     .kind = Kind::Date,
                      .help = QT_TR_NOOP("Empty means 90 days after it was held."), .section = QT_TR_NOOP("Did it help?")},
                Field{.name = "effectiveness_on",  .label = QT_TR_NOOP("Evaluated on"),    .kind = Kind::Date},
                Field{.name = "effective",         .label = QT_TR_NOOP("Effective"),       .kind = Kind::Choice, .listed = true, .choices = {
                    {"yes",    QT_TR_NOOP("Yes")},
                    {"partly", QT_TR_NOOP("In part")},
                    {"no",     QT_TR_NOOP("No")},
                    {"open",   QT_TR_NOOP("Not known yet")}}, .help = QT_TR_NOOP("Whether the participants can do now what they were to learn.")},
                Field{.name = "evaluator",         .label = QT_TR_NOOP("Evaluated by"),    .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned",   .label = QT_TR_NOOP("Planned")},
                State{.name = "held",      .label = QT_TR_NOOP("Held")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",     .label = QT_TR_NOOP("Record as held"),      .from = {"planned"}, .to = "held",      .needs = {"kind", "participants"}, .stamps = {"held_on"}},
                Transition{.name = "evaluate", .label = QT_TR_NOOP("Evaluate"),            .from = {"held"},    .to = "evaluated", .needs = {"effective", "evaluator"}, .stamps = {"effectiveness_on"},
                           .blockers = {
                    Blocker{.message = QT_TR_NOOP("Training of which it is not known yet whether it helped: %n."), .type = "training_record",
                            .records = "SELECT id FROM training_record WHERE id = :id AND effective = 'open'"}}},
                Transition{.name = "cancel",   .label = QT_TR_NOOP("Cancel the training"), .from = {"planned"}, .to = "cancelled"},
            },
            .deadlines = {
                Deadline{.name = "training",   .label = QT_TR_NOOP("Training"), .due = "planned_on", .awaited = "state = 'planned'"},
                Deadline{.name = "evaluation", .label = QT_TR_NOOP("Evaluation of the training"), .due = "coalesce(effectiveness_due, date(held_on, '+90 days'))",
                         .awaited = "state = 'held'", .person = "evaluator"},
            },
            .titleLabel = QT_TR_NOOP("Subject"),
            .clause = "4.4.2",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "approved_resource_provided",
                  .label = QT_TR_NOOP("No approved resource is missing once it is needed"),
                  .remedy = QT_TR_NOOP("Provide what is missing, or decide anew what the services can do without."),
                  .clause = "4.4.1", .subject = "resource_need",
                  .offenders = R"(
                      SELECT id FROM resource_need
                      WHERE state IN ('approved', 'provided') AND period_from <= :today AND coalesce(period_to, :today) >= :today AND coalesce(available_qty, 0) < coalesce(required_qty, 1))"},
            Check{.name = "competence_gap_has_measure",
                  .label = QT_TR_NOOP("Wherever a person does not reach the level a role requires, a training or other measure is named"),
                  .remedy = QT_TR_NOOP("Plan a training, a coaching or somebody else for the role, and link it to the competence."),
                  .clause = "4.4.2", .subject = "competence", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT competence.id FROM competence LEFT JOIN training_record AS measure ON measure.id = competence.gap_action
                      WHERE coalesce(competence.reached_level, 0) < competence.required_level AND coalesce(measure.state, 'cancelled') = 'cancelled'
                        AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = competence.person AND person.state = 'left'))"},
            Check{.name = "training_evaluated",
                  .label = QT_TR_NOOP("For each training held it was evaluated in time whether it helped"),
                  .remedy = QT_TR_NOOP("Ask or test the participants, and record what they can do now."),
                  .clause = "4.4.2", .subject = "training_record",
                  .offenders = R"(
                      SELECT id FROM training_record
                      WHERE state IN ('held', 'evaluated') AND coalesce(effective, 'open') = 'open' AND coalesce(effectiveness_due, date(held_on, '+90 days')) < :today)"},
            Check{.name = "certificate_not_expired",
                  .label = QT_TR_NOOP("No certificate that somebody relies on has expired"),
                  .remedy = QT_TR_NOOP("Renew the certificate, or show the competence in another way and remove it here."),
                  .clause = "4.4.2", .subject = "competence", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM competence
                      WHERE certificate_expires < :today AND NOT EXISTS (SELECT 1 FROM person WHERE person.id = competence.person AND person.state = 'left'))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "competence_levels_reached", .label = QT_TR_NOOP("Competence levels reached"),
                    .meaning = QT_TR_NOOP("Of the competences assessed by the end of the month, those whose level is at least the one required. Only the latest assessment is known."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "4.4.2", .subject = "competence",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(reached_level >= required_level) AS value
                        FROM moment JOIN competence ON assessed_on <= day AND reached_level IS NOT NULL AND required_level IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM competence WHERE assessed_on < :to_date AND assessed_on <= :today AND reached_level IS NOT NULL AND required_level IS NOT NULL"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "resource_management",
            .context = "ResourceManagement",
            .label = QT_TR_NOOP("Resource management"),
            .clause = "4.4",
            .asks = QT_TR_NOOP("People, technology, information and money that the services need are determined and provided. "
                               "Everybody whose work affects the services is competent by education, training, skills and experience, knows what it is good for, and records show it."),
            .audit = QT_TR_NOOP("An auditor picks some people, compares what their role requires with what their records show, and asks how it was found out that a training had helped. "
                                "Attendance lists without any evaluation and approved resources that never came are found first."),
            .records = {resourceNeed(), competence(), trainingRecord()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ResourceManagement::declare()));

} // namespace

Process resourceManagement()
{
    return ResourceManagement::declare();
}

} // namespace itsms
