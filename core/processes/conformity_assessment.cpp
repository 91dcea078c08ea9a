// Monitoring of conformity: how each requirement of the standard is met, judged on a day, and the evidence for it.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

/// How many requirements the table that ships with the program lists (resources/standard/requirements-2011.csv).
#define REQUIREMENTS "280"

struct ConformityAssessment
{
    Q_DECLARE_TR_FUNCTIONS(ConformityAssessment)

public:
    // clang-format off
    static constexpr RecordType requirementAssessment()
    {
        return RecordType{
            .name = "requirement_assessment",
            .prefix = "ASM",
            .label = QT_TR_NOOP("Requirement assessment"),
            .plural = QT_TR_NOOP("Requirement assessments"),
            .purpose = QT_TR_NOOP("Whether one requirement of the standard is met: judged on a day by a person, with the evidence, the gap and what is done about it."),
            .fields = {
                Field{.name = "requirement",     .label = QT_TR_NOOP("Requirement"),   .required = true, .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("Its clause and letter in the workbench's list, such as 6.1.d.")},
                Field{.name = "result",          .label = QT_TR_NOOP("Result"),        .kind = Kind::Choice, .listed = true, .choices = {
                    {"conforms",     QT_TR_NOOP("Met")},
                    {"partly",       QT_TR_NOOP("Met in part")},
                    {"does_not",     QT_TR_NOOP("Not met")},
                    {"not_assessed", QT_TR_NOOP("Not assessed yet")}}},
                Field{.name = "assessed_on",     .label = QT_TR_NOOP("Assessed on"),   .kind = Kind::Date, .listed = true},
                Field{.name = "assessor",        .label = QT_TR_NOOP("Assessed by"),   .kind = Kind::Person, .listed = true},
                Field{.name = "audit",           .label = QT_TR_NOOP("Audit"),         .kind = Kind::Link, .target = "audit", .help = QT_TR_NOOP("Where it was judged in an audit.")},
                Field{.name = "maturity",        .label = QT_TR_NOOP("Maturity"),      .kind = Kind::Integer, .minimum = 0, .maximum = 5,
                      .help = QT_TR_NOOP("From 0, nothing there, over 3, written down and done everywhere, to 5, improved all the time."), .section = QT_TR_NOOP("Judgement")},
                Field{.name = "subitem_results", .label = QT_TR_NOOP("Parts of it"),   .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Where the requirement has several parts: the result of each, one a line.")},
                Field{.name = "rationale",       .label = QT_TR_NOOP("Why"),           .kind = Kind::LongText, .help = QT_TR_NOOP("What was looked at, and what speaks for the result.")},
                Field{.name = "evidence",        .label = QT_TR_NOOP("Evidence"),      .kind = Kind::Links, .target = "evidence"},
                Field{.name = "gap",             .label = QT_TR_NOOP("What is missing"), .kind = Kind::LongText, .section = QT_TR_NOOP("Gap and what comes next")},
                Field{.name = "actions",         .label = QT_TR_NOOP("Actions"),       .kind = Kind::Links, .target = "action_item"},
                Field{.name = "target_date",     .label = QT_TR_NOOP("Gap closed by"), .kind = Kind::Date, .listed = true},
                Field{.name = "review_due",      .label = QT_TR_NOOP("Assess again by"), .kind = Kind::Date, .listed = true},
                Field{.name = "confirmed_by",    .label = QT_TR_NOOP("Confirmed by"),  .kind = Kind::Person, .help = QT_TR_NOOP("Somebody other than the assessor.")},
            },
            .states = {
                State{.name = "open",       .label = QT_TR_NOOP("Open")},
                State{.name = "submitted",  .label = QT_TR_NOOP("Handed in")},
                State{.name = "confirmed",  .label = QT_TR_NOOP("Confirmed")},
                State{.name = "superseded", .label = QT_TR_NOOP("Replaced by a later one"), .closed = true},
            },
            .transitions = {
                Transition{.name = "submit",    .label = QT_TR_NOOP("Hand in"),                .from = {"open"},      .to = "submitted", .needs = {"result", "assessor"}, .stamps = {"assessed_on"}},
                Transition{.name = "send_back", .label = QT_TR_NOOP("Send back"),              .from = {"submitted"}, .to = "open",      .clears = {"assessed_on"}},
                Transition{.name = "confirm",   .label = QT_TR_NOOP("Confirm"),                .from = {"submitted"}, .to = "confirmed", .needs = {"confirmed_by", "review_due"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Assessment that its own assessor would confirm: %n."), .type = "requirement_assessment",
                            .records = "SELECT id FROM requirement_assessment WHERE id = :id AND confirmed_by = assessor"},
                    Blocker{.message = QT_TR_NOOP("Requirement said to be met without any evidence: %n."), .type = "requirement_assessment",
                            .records = R"(SELECT id FROM requirement_assessment WHERE id = :id AND result = 'conforms'
                                AND NOT EXISTS (SELECT 1 FROM requirement_assessment_evidence WHERE source = :id))"}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Replace by a later one"), .from = {"confirmed"}, .to = "superseded"},
            },
            .deadlines = {
                Deadline{.name = "gap",    .label = QT_TR_NOOP("Closing of the gap"), .due = "target_date",
                         .awaited = "state IN ('submitted', 'confirmed') AND result IN ('partly', 'does_not')", .notice = 30},
                Deadline{.name = "review", .label = QT_TR_NOOP("Next assessment"),    .due = "review_due",  .awaited = "state IN ('submitted', 'confirmed')", .person = "assessor", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Add evidence"),   .type = "evidence",    .through = "evidence"},
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("Requirement in words"),
        };
    }

    static constexpr RecordType evidence()
    {
        return RecordType{
            .name = "evidence",
            .prefix = "EVD",
            .label = QT_TR_NOOP("Piece of evidence"),
            .plural = QT_TR_NOOP("Evidence"),
            .purpose = QT_TR_NOOP("What proves that something is done: a record in this workbook, a revision of a document, a file, or where else it is found."),
            .fields = {
                Field{.name = "requirement",       .label = QT_TR_NOOP("Requirement"),      .listed = true, .indexed = true, .help = QT_TR_NOOP("The clause and letter it proves, such as 6.1.d.")},
                Field{.name = "record",            .label = QT_TR_NOOP("Record"),           .listed = true, .help = QT_TR_NOOP("The number of the record that proves it, such as CHG-000017.")},
                Field{.name = "document_revision", .label = QT_TR_NOOP("Document revision"), .kind = Kind::Link, .listed = true, .target = "document_revision"},
                Field{.name = "description",       .label = QT_TR_NOOP("Description"),      .kind = Kind::LongText, .help = QT_TR_NOOP("What it shows, and where it is kept if not here.")},
                Field{.name = "collected_on",      .label = QT_TR_NOOP("Collected on"),     .kind = Kind::Date, .listed = true, .section = QT_TR_NOOP("Origin and validity")},
                Field{.name = "collected_by",      .label = QT_TR_NOOP("Collected by"),     .kind = Kind::Person},
                Field{.name = "period_from",       .label = QT_TR_NOOP("Covers from"),      .kind = Kind::Date},
                Field{.name = "period_to",         .label = QT_TR_NOOP("Covers until"),     .kind = Kind::Date},
                Field{.name = "valid_until",       .label = QT_TR_NOOP("Valid until"),      .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("The last day on which it still proves something; empty where it does not age.")},
                Field{.name = "file",              .label = QT_TR_NOOP("File"),             .kind = Kind::Attachment, .section = QT_TR_NOOP("File and keeping")},
                Field{.name = "file_sha256",       .label = QT_TR_NOOP("Fingerprint of the file"),
                      .help = QT_TR_NOOP("SHA-256, where the file is kept elsewhere: it shows whether the file was changed afterwards.")},
                Field{.name = "retention",         .label = QT_TR_NOOP("Retention rule"),   .kind = Kind::Link, .target = "retention_rule"},
                Field{.name = "confidentiality",   .label = QT_TR_NOOP("Confidentiality"),  .kind = Kind::Choice, .choices = {
                    {"public",       QT_TR_NOOP("Public")},
                    {"internal",     QT_TR_NOOP("Internal")},
                    {"confidential", QT_TR_NOOP("Confidential")}}},
            },
            .states = {
                State{.name = "current",   .label = QT_TR_NOOP("Current")},
                State{.name = "expired",   .label = QT_TR_NOOP("Expired"),   .closed = true},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "expire",   .label = QT_TR_NOOP("Record as expired"),     .from = {"current"}, .to = "expired",   .stamps = {"valid_until"}},
                Transition{.name = "withdraw", .label = QT_TR_NOOP("Withdraw, with reason"), .from = {"current"}, .to = "withdrawn", .needs = {"notes"}},
            },
            .deadlines = {
                Deadline{.name = "expiry", .label = QT_TR_NOOP("Renewal of the evidence"), .due = "valid_until", .person = "collected_by", .notice = 30},
            },
            .titleLabel = QT_TR_NOOP("What it proves"),
            .clause = "4.3.3",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "evidence_in_use_valid",
                  .label = QT_TR_NOOP("No evidence on which an assessment relies has expired"),
                  .remedy = QT_TR_NOOP("Collect new evidence and link it to the assessment, or assess the requirement again."),
                  .clause = "4.3.3", .subject = "evidence",
                  .offenders = R"(
                      SELECT id FROM evidence
                      WHERE (state <> 'current' OR valid_until < :today)
                        AND EXISTS (SELECT 1 FROM requirement_assessment_evidence AS tie JOIN requirement_assessment AS judged ON judged.id = tie.source
                                    WHERE tie.target = evidence.id AND judged.result = 'conforms' AND judged.state IN ('submitted', 'confirmed')))"},
            Check{.name = "conformity_proven",
                  .label = QT_TR_NOOP("Where a requirement is confirmed as met there is evidence, and the assessor did not confirm it alone"),
                  .remedy = QT_TR_NOOP("Link the evidence, and have somebody else confirm the assessment."),
                  .clause = "4.5.4.1", .subject = "requirement_assessment",
                  .offenders = R"(
                      SELECT id FROM requirement_assessment
                      WHERE state = 'confirmed' AND result = 'conforms'
                        AND (confirmed_by IS NULL OR confirmed_by = assessor OR NOT EXISTS (SELECT 1 FROM requirement_assessment_evidence WHERE source = requirement_assessment.id)))"},
            Check{.name = "gap_has_action",
                  .label = QT_TR_NOOP("For each requirement that is not met, or only in part, an action is planned"),
                  .remedy = QT_TR_NOOP("Plan what closes the gap, by whom and by when."),
                  .clause = "4.5.4.1", .subject = "requirement_assessment",
                  .offenders = R"(
                      SELECT id FROM requirement_assessment
                      WHERE state IN ('submitted', 'confirmed') AND result IN ('partly', 'does_not')
                        AND (target_date IS NULL OR NOT EXISTS (SELECT 1 FROM requirement_assessment_actions WHERE source = requirement_assessment.id)))"},
            Check{.name = "requirement_assessed_again",
                  .label = QT_TR_NOOP("No confirmed assessment of a requirement is past the day on which it was to be repeated"),
                  .remedy = QT_TR_NOOP("Assess the requirement again, and replace this assessment."),
                  .clause = "4.5.4.1", .subject = "requirement_assessment", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM requirement_assessment AS this
                      WHERE state = 'confirmed' AND review_due < :today
                        AND NOT EXISTS (SELECT 1 FROM requirement_assessment AS later
                                        WHERE later.requirement = this.requirement AND later.state IN ('submitted', 'confirmed') AND later.assessed_on > this.assessed_on))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "requirements_met", .label = QT_TR_NOOP("Requirements assessed as met"),
                    .meaning = QT_TR_NOOP("Requirements whose latest assessment at the end of the month says that they are met, of all requirements of the 2011 edition."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "4.5.4.1", .subject = "requirement_assessment",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * count(DISTINCT requirement) FILTER (WHERE result = 'conforms') / )" REQUIREMENTS R"( AS value
                        FROM moment JOIN requirement_assessment AS this ON state <> 'open' AND assessed_on <= day
                          AND NOT EXISTS (SELECT 1 FROM requirement_assessment AS later
                                          WHERE later.requirement = this.requirement AND later.state <> 'open' AND later.assessed_on <= day AND later.assessed_on > this.assessed_on)
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM requirement_assessment AS this
                        WHERE state <> 'open' AND assessed_on < :to_date AND assessed_on <= :today
                          AND NOT EXISTS (SELECT 1 FROM requirement_assessment AS later
                                          WHERE later.requirement = this.requirement AND later.state <> 'open' AND later.assessed_on < :to_date AND later.assessed_on <= :today
                                            AND later.assessed_on > this.assessed_on))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "conformity_assessment",
            .context = "ConformityAssessment",
            .label = QT_TR_NOOP("Monitoring of conformity"),
            .clause = "4.5.4.1",
            .asks = QT_TR_NOOP("The management system and the services are watched and measured by suitable methods, so that it shows whether they do what standard, organisation and customers require. "
                               "Whatever does not conform is found, recorded and corrected."),
            .audit = QT_TR_NOOP("An auditor takes requirements that you call met and asks for the evidence of the last months, not for that of the first day. "
                                "Claims without evidence, evidence that has aged and known gaps that nobody works on are found first."),
            .records = {requirementAssessment(), evidence()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ConformityAssessment::declare()));

} // namespace

Process conformityAssessment()
{
    return ConformityAssessment::declare();
}

} // namespace itsms
