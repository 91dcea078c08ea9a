// Documentation management: controlled documents, their revisions, and who has read them.
#include "core/processes/mandatory_documents.h"
#include "core/processes/processes.h"
#include "core/processes/sql.h"

namespace itsms {

namespace {

/// Of document: the day by which it has to be reviewed.
#define REVIEW_DUE "coalesce(next_review, date(last_reviewed, '+' || review_interval_days || ' days'))"

/// The active people of the provider; where it is not said for whom somebody works, it is the provider.
#define OWN_PERSONNEL "person.state = 'active' AND coalesce(person.employer_kind, 'provider') = 'provider'"

struct DocumentationManagement
{
    Q_DECLARE_TR_FUNCTIONS(DocumentationManagement)

public:
    // clang-format off
    static constexpr std::vector<Choice> confidentiality()
    {
        return {{"public", QT_TR_NOOP("Public")}, {"internal", QT_TR_NOOP("Internal")}, {"confidential", QT_TR_NOOP("Confidential")}};
    }

    static constexpr RecordType document()
    {
        return RecordType{
            .name = "document",
            .prefix = "DOC",
            .label = QT_TR_NOOP("Document"),
            .plural = QT_TR_NOOP("Documents"),
            .purpose = QT_TR_NOOP("Each policy, plan, procedure and other document that has to be approved, found and kept current; its text lives in its revisions."),
            .fields = {
                Field{.name = "doc_number",           .label = QT_TR_NOOP("Document number"),       .listed = true, .help = QT_TR_NOOP("The number on the document itself.")},
                Field{.name = "kind",                 .label = QT_TR_NOOP("Kind"),                  .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"policy",              QT_TR_NOOP("Policy")},
                    {"plan",                QT_TR_NOOP("Plan")},
                    {"procedure",           QT_TR_NOOP("Procedure")},
                    {"process_description", QT_TR_NOOP("Process description")},
                    {"agreement",           QT_TR_NOOP("Agreement")},
                    {"definition",          QT_TR_NOOP("Definition")},
                    {"form",                QT_TR_NOOP("Form")},
                    {"manual",              QT_TR_NOOP("Manual")},
                    {"external",            QT_TR_NOOP("Of external origin")},
                    {"other",               QT_TR_NOOP("Other")}}},
                Field{.name = "mandatory_key",        .label = QT_TR_NOOP("Required by the standard as"), .kind = Kind::Choice, .listed = true, .indexed = true, .choices = MandatoryDocuments::keys(),
                      .help = QT_TR_NOOP("Empty where the standard does not ask for the document by name.")},
                Field{.name = "also_contains",        .label = QT_TR_NOOP("Also contains"),
                      .help = QT_TR_NOOP("Keys of further required documents that stand in the same one, such as R-SRQ, R-MAJOR in an incident procedure.")},
                Field{.name = "process",              .label = QT_TR_NOOP("Process"),               .kind = Kind::Link, .target = "process", .help = QT_TR_NOOP("The process it is about.")},
                Field{.name = "clause_2011",          .label = QT_TR_NOOP("Clause, 2011 edition"),  .help = QT_TR_NOOP("The clause of the standard it answers, such as 8.1.")},
                Field{.name = "confidentiality",      .label = QT_TR_NOOP("Confidentiality"),       .kind = Kind::Choice, .choices = confidentiality(),
                      .section = QT_TR_NOOP("Origin and distribution")},
                Field{.name = "published_location",   .label = QT_TR_NOOP("Published at"),          .listed = true, .help = QT_TR_NOOP("Where everybody who needs it finds the current revision.")},
                Field{.name = "audience",             .label = QT_TR_NOOP("Meant for"),             .kind = Kind::Links, .target = "interested_party",
                      .help = QT_TR_NOOP("Who is told of each new revision.")},
                Field{.name = "external_origin",      .label = QT_TR_NOOP("Of external origin"),    .kind = Kind::YesNo,
                      .help = QT_TR_NOOP("Written by others, such as a standard or a manual of a manufacturer.")},
                Field{.name = "external_source",      .label = QT_TR_NOOP("External source"),       .help = QT_TR_NOOP("Of a document of external origin: from whom or where you get it.")},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review every (days)"),   .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; once a year is common."), .section = QT_TR_NOOP("Review and retention")},
                Field{.name = "last_reviewed",        .label = QT_TR_NOOP("Last reviewed"),         .kind = Kind::Date},
                Field{.name = "next_review",          .label = QT_TR_NOOP("Next review"),           .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("Only where the day does not follow from the last review and the interval.")},
                Field{.name = "retention",            .label = QT_TR_NOOP("Retention rule"),        .kind = Kind::Link, .target = "retention_rule"},
                Field{.name = "revisions",            .label = QT_TR_NOOP("Revisions"),             .kind = Kind::Rows, .target = "document_revision", .section = QT_TR_NOOP("Revisions")},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "approved",  .label = QT_TR_NOOP("Approved")},
                State{.name = "in_force",  .label = QT_TR_NOOP("In force")},
                State{.name = "withdrawn", .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "submit",    .label = QT_TR_NOOP("Hand in for review"), .from = {"draft"},     .to = "in_review", .needs = {"kind"}},
                Transition{.name = "send_back", .label = QT_TR_NOOP("Send back"),          .from = {"in_review"}, .to = "draft"},
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),            .from = {"in_review"}, .to = "approved", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Document without a revision that somebody other than its author has approved: %n."), .type = "document",
                            .records = R"(SELECT id FROM document WHERE id = :id
                                AND NOT EXISTS (SELECT 1 FROM document_revision WHERE document = :id AND state IN ('approved', 'current') AND approver IS NOT NULL AND approver IS NOT author))"}}},
                Transition{.name = "enforce",   .label = QT_TR_NOOP("Put into force"),     .from = {"approved"},  .to = "in_force", .needs = {"published_location"}, .stamps = {"last_reviewed"},
                           .blockers = {
                    Blocker{.message = QT_TR_NOOP("Document without a current revision: %n."), .type = "document",
                            .records = "SELECT id FROM document WHERE id = :id AND NOT EXISTS (SELECT 1 FROM document_revision WHERE document = :id AND state = 'current')"}}},
                Transition{.name = "withdraw",  .label = QT_TR_NOOP("Withdraw"),           .from = {"draft", "in_review", "approved", "in_force"}, .to = "withdrawn", .blockers = {
                    Blocker{.message = QT_TR_NOOP("Revisions that are not marked as obsolete yet: %n."), .type = "document_revision",
                            .records = "SELECT id FROM document_revision WHERE document = :id AND (state = 'current' OR state = 'obsolete' AND coalesce(obsolete_marked, 0) = 0)"},
                    Blocker{.message = QT_TR_NOOP("Acknowledgements that are still awaited: %n."), .type = "acknowledgement",
                            .records = R"(SELECT acknowledgement.id FROM document_revision AS revision JOIN acknowledgement ON acknowledgement.document_revision = revision.id
                                WHERE revision.document = :id AND acknowledgement.state = 'requested')"}}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the document"), .due = REVIEW_DUE, .awaited = "state = 'in_force'", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Write a new revision"), .type = "document_revision", .through = "document"},
            },
            .firstStep = QT_TR_NOOP("List the policies, plans and procedures you already have."),
            .clause = "4.3.1",
        };
    }

    static constexpr RecordType documentRevision()
    {
        return RecordType{
            .name = "document_revision",
            .prefix = "REV",
            .label = QT_TR_NOOP("Document revision"),
            .plural = QT_TR_NOOP("Document revisions"),
            .purpose = QT_TR_NOOP("One state of a document: what changed, who wrote and who approved it, and the file itself."),
            .fields = {
                Field{.name = "document",         .label = QT_TR_NOOP("Document"),         .kind = Kind::Link, .required = true, .listed = true, .target = "document"},
                Field{.name = "revision",         .label = QT_TR_NOOP("Revision"),         .listed = true, .help = QT_TR_NOOP("Its number or letter, as it stands on the document.")},
                Field{.name = "change_summary",   .label = QT_TR_NOOP("What changed"),     .kind = Kind::LongText},
                Field{.name = "author",           .label = QT_TR_NOOP("Author"),           .kind = Kind::Person, .listed = true},
                Field{.name = "reviewer",         .label = QT_TR_NOOP("Reviewer"),         .kind = Kind::Person},
                Field{.name = "approver",         .label = QT_TR_NOOP("Approver"),         .kind = Kind::Person, .listed = true,
                      .help = QT_TR_NOOP("Somebody other than the author; of the service management policy, top management.")},
                Field{.name = "approved_on",      .label = QT_TR_NOOP("Approved on"),      .kind = Kind::Date, .listed = true},
                Field{.name = "effective_from",   .label = QT_TR_NOOP("Counts from"),      .kind = Kind::Date, .listed = true},
                Field{.name = "change",           .label = QT_TR_NOOP("Change"),           .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The change that brought it, where it went through change management."), .section = QT_TR_NOOP("File and people told")},
                Field{.name = "file",             .label = QT_TR_NOOP("File"),             .kind = Kind::Attachment},
                Field{.name = "file_sha256",      .label = QT_TR_NOOP("Fingerprint of the file"),
                      .help = QT_TR_NOOP("SHA-256, where the file is kept elsewhere: it shows whether the file was changed afterwards.")},
                Field{.name = "obsolete_marked",  .label = QT_TR_NOOP("Marked as obsolete"), .kind = Kind::YesNo, .help = QT_TR_NOOP("Copies that are kept bear a mark, and all others were removed.")},
                Field{.name = "acknowledgements", .label = QT_TR_NOOP("Acknowledgements"), .kind = Kind::Rows, .target = "acknowledgement"},
            },
            .states = {
                State{.name = "draft",    .label = QT_TR_NOOP("Draft")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "current",  .label = QT_TR_NOOP("Current")},
                State{.name = "obsolete", .label = QT_TR_NOOP("Obsolete"), .closed = true},
            },
            .transitions = {
                Transition{.name = "approve",   .label = QT_TR_NOOP("Approve"),       .from = {"draft"},    .to = "approved", .needs = {"approver"}, .stamps = {"approved_on"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Revision whose author would approve it: %n."), .type = "document_revision",
                            .records = "SELECT id FROM document_revision WHERE id = :id AND approver = author"}}},
                Transition{.name = "issue",     .label = QT_TR_NOOP("Make current"),  .from = {"approved"}, .to = "current",  .stamps = {"effective_from"}, .blockers = {
                    Blocker{.message = QT_TR_NOOP("Revisions of the document that are still current and have to become obsolete first: %n."), .type = "document_revision",
                            .records = R"(SELECT id FROM document_revision WHERE state = 'current' AND id <> :id
                                AND document = (SELECT document FROM document_revision WHERE id = :id))"}}},
                Transition{.name = "supersede", .label = QT_TR_NOOP("Make obsolete"), .from = {"current"},  .to = "obsolete"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Ask for an acknowledgement"), .type = "acknowledgement", .through = "document_revision"},
                FollowUp{.label = QT_TR_NOOP("Raise a change"),             .type = "change",          .through = "change"},
            },
            .titleLabel = QT_TR_NOOP("Revision in words"),
            .parent = "document",
            .clause = "4.3.2",
        };
    }

    static constexpr RecordType acknowledgement()
    {
        return RecordType{
            .name = "acknowledgement",
            .prefix = "ACK",
            .label = QT_TR_NOOP("Acknowledgement"),
            .plural = QT_TR_NOOP("Acknowledgements"),
            .purpose = QT_TR_NOOP("That one person has read and understood one revision of a document."),
            .fields = {
                Field{.name = "document_revision", .label = QT_TR_NOOP("Revision"),        .kind = Kind::Link, .required = true, .listed = true, .target = "document_revision"},
                Field{.name = "person",            .label = QT_TR_NOOP("Person"),          .kind = Kind::Person, .listed = true},
                Field{.name = "requested_on",      .label = QT_TR_NOOP("Asked on"),        .kind = Kind::Date, .listed = true},
                Field{.name = "due_on",            .label = QT_TR_NOOP("Due on"),          .kind = Kind::Date, .listed = true},
                Field{.name = "acknowledged_on",   .label = QT_TR_NOOP("Acknowledged on"), .kind = Kind::Date, .listed = true},
                Field{.name = "understood_check",  .label = QT_TR_NOOP("How understanding was tested"), .kind = Kind::Choice, .choices = {
                    {"none",      QT_TR_NOOP("Not tested")},
                    {"quiz",      QT_TR_NOOP("Questions to answer")},
                    {"interview", QT_TR_NOOP("Interview")}}},
                Field{.name = "score",             .label = QT_TR_NOOP("Answered correctly"), .kind = Kind::Percent, .minimum = 0, .maximum = 100},
                Field{.name = "remark",            .label = QT_TR_NOOP("Remark"),          .kind = Kind::LongText},
            },
            .states = {
                State{.name = "requested",    .label = QT_TR_NOOP("Asked for")},
                State{.name = "acknowledged", .label = QT_TR_NOOP("Acknowledged"), .closed = true},
                State{.name = "cancelled",    .label = QT_TR_NOOP("Cancelled"),    .closed = true},
            },
            .transitions = {
                Transition{.name = "acknowledge", .label = QT_TR_NOOP("Acknowledge"),        .from = {"requested"}, .to = "acknowledged", .needs = {"person"}, .stamps = {"acknowledged_on"}},
                Transition{.name = "cancel",      .label = QT_TR_NOOP("Cancel the request"), .from = {"requested"}, .to = "cancelled"},
            },
            .deadlines = {
                Deadline{.name = "acknowledgement", .label = QT_TR_NOOP("Acknowledgement"), .due = "due_on", .awaited = "state = 'requested'", .person = "person", .notice = 7},
            },
            .titleLabel = QT_TR_NOOP("What is confirmed"),
            .parent = "document_revision",
            .clause = "4.1.2",
        };
    }

    static constexpr std::vector<Check> policyChecks()
    {
        return {
            Check{.name = "service_management_policy_by_top_management",
                  .label = QT_TR_NOOP("The service management policy in force was approved by top management"),
                  .remedy = QT_TR_NOOP("Have a member of top management approve the current revision, and record who and when."),
                  .clause = "4.1.2", .subject = "document", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state = 'in_force' AND )" IS_DOCUMENT("P-SM") R"(
                        AND NOT EXISTS (SELECT 1 FROM document_revision AS revision JOIN person ON person.id = revision.approver
                                        WHERE revision.document = document.id AND revision.state = 'current' AND person.is_top_management = 1))"},
            Check{.name = "service_management_policy_acknowledged",
                  .label = QT_TR_NOOP("At least 95 % of your own people have read and understood the service management policy in force"),
                  .remedy = QT_TR_NOOP("Ask those who have not confirmed the current revision yet, and explain the policy where it is not understood."),
                  .clause = "4.1.2", .subject = "document",
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state = 'in_force' AND )" IS_DOCUMENT("P-SM") R"(
                        AND (SELECT count(DISTINCT read.person) FROM document_revision AS revision JOIN acknowledgement AS read ON read.document_revision = revision.id
                             JOIN person ON person.id = read.person AND )" OWN_PERSONNEL R"(
                             WHERE revision.document = document.id AND revision.state = 'current' AND read.state = 'acknowledged')
                            < 0.95 * (SELECT count(*) FROM person WHERE )" OWN_PERSONNEL ")"},
            Check{.name = "service_management_policy_reviewed",
                  .label = QT_TR_NOOP("The service management policy in force was reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review whether the policy is still suitable, record the day and set the next one."),
                  .clause = "4.1.2", .subject = "document",
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state = 'in_force' AND )" IS_DOCUMENT("P-SM") " AND coalesce(" REVIEW_DUE R"(, '') < :today
                        AND NOT EXISTS (SELECT 1 FROM review WHERE review.kind = 'policy' AND review.subject = document.ref AND review.state NOT IN ('planned', 'cancelled')
                                        AND review.held_on >= date(:today, '-' || coalesce(document.review_interval_days, 366) || ' days')))"},
            Check{.name = "security_policy_communicated",
                  .label = QT_TR_NOOP("The information security policy in force was made known to your own people and to those of customers and suppliers"),
                  .remedy = QT_TR_NOOP("Tell each group of the policy and why it matters: by a communication on information security, or by acknowledgements."),
                  .clause = "6.6.1", .subject = "document",
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state = 'in_force' AND )" IS_DOCUMENT("P-INFOSEC") R"(
                        AND EXISTS (SELECT 1 FROM (SELECT 'provider' AS works_for, 'employee' AS party UNION ALL VALUES ('customer', 'customer'), ('supplier', 'supplier')) AS circle
                                    WHERE NOT EXISTS (SELECT 1 FROM document_revision AS revision JOIN acknowledgement AS read ON read.document_revision = revision.id
                                                      JOIN person ON person.id = read.person
                                                      WHERE revision.document = document.id AND read.state = 'acknowledged' AND coalesce(person.employer_kind, 'provider') = works_for)
                                      AND NOT EXISTS (SELECT 1 FROM communication_item AS said JOIN communication_item_audience AS meant ON meant.source = said.id
                                                      JOIN interested_party ON interested_party.id = meant.target
                                                      WHERE said.state = 'held' AND (said.related = document.ref OR said.topic = 'security') AND interested_party.category = party)))"},
        };
    }

    static constexpr std::vector<Check> controlChecks()
    {
        return {
            Check{.name = "revision_approved_by_another",
                  .label = QT_TR_NOOP("Each current revision of a document was approved by somebody other than its author"),
                  .remedy = QT_TR_NOOP("Have somebody else look through the revision and approve it, and record who."),
                  .clause = "4.3.2", .subject = "document_revision", .severity = Severity::Major,
                  .offenders = "SELECT id FROM document_revision WHERE state = 'current' AND (approver IS NULL OR approver = author OR approved_on IS NULL)"},
            Check{.name = "document_reviewed",
                  .label = QT_TR_NOOP("Each document in force has a day for its next review, and it has not passed"),
                  .remedy = QT_TR_NOOP("Review the document and record the day, or set the interval where there is none."),
                  .clause = "4.3.2", .subject = "document",
                  .offenders = "SELECT id FROM document WHERE state = 'in_force' AND coalesce(" REVIEW_DUE ", '') < :today AND NOT coalesce(" IS_DOCUMENT("P-SM") ", 0)"},
            Check{.name = "document_found_in_current_revision",
                  .label = QT_TR_NOOP("For each document in force it is known where it is published, and exactly one revision is current"),
                  .remedy = QT_TR_NOOP("Fill in where it is published, and make the revision that counts current and all others obsolete."),
                  .clause = "4.3.2", .subject = "document",
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state = 'in_force'
                        AND (coalesce(published_location, '') = ''
                          OR (SELECT count(*) FROM document_revision WHERE document_revision.document = document.id AND document_revision.state = 'current') <> 1))"},
            Check{.name = "obsolete_revision_marked",
                  .label = QT_TR_NOOP("Each obsolete revision is marked as such"),
                  .remedy = QT_TR_NOOP("Remove its copies, mark those that are kept, and note here that it was done."),
                  .clause = "4.3.2", .subject = "document_revision",
                  .offenders = "SELECT id FROM document_revision WHERE state = 'obsolete' AND coalesce(obsolete_marked, 0) = 0"},
            Check{.name = "external_document_names_source",
                  .label = QT_TR_NOOP("Each document of external origin names its source"),
                  .remedy = QT_TR_NOOP("Fill in from whom or where you get the document, so that a new edition is noticed."),
                  .clause = "4.3.2", .subject = "document", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM document
                      WHERE state <> 'withdrawn' AND (external_origin = 1 OR kind = 'external') AND coalesce(external_source, '') = '')"},
        };
    }

    static constexpr std::vector<Check> checks()
    {
        std::vector<Check> all = policyChecks();
        for (const Check &check : controlChecks())
            all.push_back(check);
        return all;
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "documents_reviewed_in_time", .label = QT_TR_NOOP("Documents reviewed in time"),
                    .meaning = QT_TR_NOOP("Documents whose next review was not overdue at the end of the month, of all documents in force."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 98, .clause = "4.3.2", .subject = "document",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce()" REVIEW_DUE R"( >= day, 0)) AS value
                        FROM moment JOIN document ON state = 'in_force'
                        GROUP BY period)",
                    .records = "SELECT id FROM document WHERE state = 'in_force'"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "documentation_management",
            .context = "DocumentationManagement",
            .label = QT_TR_NOOP("Documentation management"),
            .clause = "4.3",
            .asks = QT_TR_NOOP("The policies, plans, agreements, process descriptions and procedures of service management are written down, approved, kept current and found where needed. "
                               "A written procedure says who may approve, change and withdraw them, and nobody works by an obsolete one."),
            .audit = QT_TR_NOOP("An auditor looks for the same document in three places and compares the revisions, and asks the people at work for the procedure they follow. "
                                "Revisions that nobody approved, reviews long overdue and old copies on the shelf are found first."),
            .records = {document(), documentRevision(), acknowledgement()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(DocumentationManagement::declare()));

} // namespace

Process documentationManagement()
{
    return DocumentationManagement::declare();
}

} // namespace itsms
