// Configuration management: what the services are made of, how it hangs together, and whether the records tell the truth.
#include "core/processes/change_states.h"
#include "core/processes/configuration_checks.h"
#include "core/processes/processes.h"
#include "core/record.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ConfigurationManagement
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationManagement)

public:
    static Refusal countsContradict(const Record &audit)
    {
        if (audit.integer("cis_correct").value_or(0) > audit.integer("cis_checked").value_or(0))
            return QT_TR_NOOP("More items are said to be correct than were checked. Correct one of the two numbers.");
        return {};
    }

    // clang-format off
    static constexpr RecordType ciType()
    {
        return RecordType{
            .name = "ci_type",
            .prefix = "CIT",
            .label = QT_TR_NOOP("Type of configuration item"),
            .plural = QT_TR_NOOP("Types of configuration items"),
            .purpose = QT_TR_NOOP("Each kind of item you keep configuration records of: what it is, what is recorded of it and how strictly it is controlled."),
            .fields = {
                Field{.name = "definition",           .label = QT_TR_NOOP("Definition"),              .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What counts as an item of this type and what does not.")},
                Field{.name = "parent",               .label = QT_TR_NOOP("Part of the type"),        .kind = Kind::Link, .listed = true, .target = "ci_type",
                      .help = QT_TR_NOOP("The wider type, such as server for a database server.")},
                Field{.name = "definition_doc",       .label = QT_TR_NOOP("Defined in"),              .kind = Kind::Link, .listed = true, .target = "document",
                      .help = QT_TR_NOOP("The document in which the type is defined.")},
                Field{.name = "mandatory_attributes", .label = QT_TR_NOOP("Required attributes"),     .kind = Kind::LongText,
                      .help = QT_TR_NOOP("What must be recorded of each item beside description, version and location; one a line."), .section = QT_TR_NOOP("What is recorded")},
                Field{.name = "naming_rule",          .label = QT_TR_NOOP("Rule for names"),          .help = QT_TR_NOOP("How names and identifiers of these items are formed.")},
                Field{.name = "version_rule",         .label = QT_TR_NOOP("Rule for versions"),       .help = QT_TR_NOOP("How versions are counted.")},
                Field{.name = "control_level",        .label = QT_TR_NOOP("Degree of control"),       .kind = Kind::Choice, .listed = true, .choices = {
                    {"basic", QT_TR_NOOP("Basic")}, {"standard", QT_TR_NOOP("Standard")}, {"strict", QT_TR_NOOP("Strict")}},
                      .help = QT_TR_NOOP("Follows from the service requirements and from the risk that goes with the items."), .section = QT_TR_NOOP("Control")},
                Field{.name = "under_change_control", .label = QT_TR_NOOP("Under change control"),    .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("Whether these items are altered by an approved change alone, as the change policy says. Left empty, they are.")},
                Field{.name = "library_required",     .label = QT_TR_NOOP("Master copy in a library"), .kind = Kind::YesNo, .listed = true,
                      .help = QT_TR_NOOP("Whether a master copy of each item is kept in a secure library.")},
            },
            .states = {
                State{.name = "draft",   .label = QT_TR_NOOP("Draft")},
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "activate", .label = QT_TR_NOOP("Activate"),        .from = {"draft"},  .to = "active", .needs = {"definition", "definition_doc"}},
                Transition{.name = "retire",   .label = QT_TR_NOOP("Retire the type"), .from = {"active"}, .to = "retired"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr std::vector<Blocker> unaccountedFor()
    {
        return {
            Blocker{.message = QT_TR_NOOP("Controlled item for which neither a change under way nor an open configuration audit is named: %n."), .type = "configuration_item", .records = R"(
                SELECT item.id FROM configuration_item AS item LEFT JOIN ci_type ON ci_type.id = item.ci_type
                WHERE item.id = :id AND coalesce(ci_type.under_change_control, 1) = 1
                  AND NOT EXISTS (SELECT 1 FROM change WHERE change.id = item.last_change AND change.state IN )" CHANGE_UNDER_WAY R"()
                  AND NOT EXISTS (SELECT 1 FROM configuration_audit WHERE configuration_audit.id = item.corrected_by_audit AND configuration_audit.state IN ('held', 'reported')))"}};
    }

    static constexpr RecordType configurationItem()
    {
        return RecordType{
            .name = "configuration_item",
            .prefix = "CNF",
            .label = QT_TR_NOOP("Configuration item"),
            .plural = QT_TR_NOOP("Configuration items"),
            .purpose = QT_TR_NOOP("Each thing that must be known and controlled to deliver the services: hardware, software, documents, licences and what they are made of."),
            .fields = {
                Field{.name = "ci_id",                .label = QT_TR_NOOP("Identifier"),            .listed = true, .indexed = true,
                      .help = QT_TR_NOOP("By which the item itself is known, such as the number on its label. No two items share one.")},
                Field{.name = "ci_type",              .label = QT_TR_NOOP("Type"),                  .kind = Kind::Link, .listed = true, .target = "ci_type"},
                Field{.name = "environment",          .label = QT_TR_NOOP("Environment"),           .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"live", QT_TR_NOOP("Live")}, {"acceptance", QT_TR_NOOP("Acceptance")}, {"test", QT_TR_NOOP("Test")},
                    {"development", QT_TR_NOOP("Development")}, {"library", QT_TR_NOOP("Library")}}},
                Field{.name = "version",              .label = QT_TR_NOOP("Version"),               .listed = true},
                Field{.name = "location",             .label = QT_TR_NOOP("Location"),              .listed = true},
                Field{.name = "ci_owner",             .label = QT_TR_NOOP("Looked after by"),       .kind = Kind::Person, .listed = true},
                Field{.name = "description",          .label = QT_TR_NOOP("Description"),           .kind = Kind::LongText},
                Field{.name = "services",             .label = QT_TR_NOOP("Services it supports"),  .kind = Kind::Links, .target = "service", .section = QT_TR_NOOP("Place in the services")},
                Field{.name = "components",           .label = QT_TR_NOOP("Part of components"),    .kind = Kind::Links, .target = "service_component",
                      .help = QT_TR_NOOP("The components of services that it is part of.")},
                Field{.name = "relationships",        .label = QT_TR_NOOP("Relationships"),         .kind = Kind::Rows, .target = "ci_relationship"},
                Field{.name = "supplier",             .label = QT_TR_NOOP("Supplier"),              .kind = Kind::Link, .target = "supplier"},
                Field{.name = "licence",              .label = QT_TR_NOOP("Licence"),               .kind = Kind::Link, .target = "asset",
                      .help = QT_TR_NOOP("The asset under whose licence it is used.")},
                Field{.name = "last_change",          .label = QT_TR_NOOP("Latest change"),         .kind = Kind::Link, .target = "change",
                      .help = QT_TR_NOOP("The approved change behind the present version and state. Name it before a step."), .section = QT_TR_NOOP("Control")},
                Field{.name = "corrected_by_audit",   .label = QT_TR_NOOP("Corrected by the audit"), .kind = Kind::Link, .target = "configuration_audit",
                      .help = QT_TR_NOOP("Where no change but an audit of the records altered the record.")},
                Field{.name = "last_verified",        .label = QT_TR_NOOP("Last verified"),         .kind = Kind::Date, .indexed = true,
                      .help = QT_TR_NOOP("The day on which the record was last held against the item itself.")},
                Field{.name = "master_copy_location", .label = QT_TR_NOOP("Master copy"),           .help = QT_TR_NOOP("Where in the secure library the master copy is kept.")},
                Field{.name = "confidentiality",      .label = QT_TR_NOOP("Confidentiality"),       .kind = Kind::Integer, .minimum = 1, .maximum = 5,
                      .help = QT_TR_NOOP("How much harm disclosure does, from 1, none, to 5, very much."), .section = QT_TR_NOOP("Need for protection")},
                Field{.name = "integrity",            .label = QT_TR_NOOP("Integrity"),             .kind = Kind::Integer, .minimum = 1, .maximum = 5,
                      .help = QT_TR_NOOP("How much harm a silent alteration does, from 1 to 5.")},
                Field{.name = "availability",         .label = QT_TR_NOOP("Availability"),          .kind = Kind::Integer, .minimum = 1, .maximum = 5,
                      .help = QT_TR_NOOP("How much harm its absence does, from 1 to 5.")},
            },
            .states = {
                State{.name = "ordered",     .label = QT_TR_NOOP("Ordered")},
                State{.name = "in_stock",    .label = QT_TR_NOOP("In stock")},
                State{.name = "in_test",     .label = QT_TR_NOOP("In test")},
                State{.name = "live",        .label = QT_TR_NOOP("In use")},
                State{.name = "maintenance", .label = QT_TR_NOOP("In maintenance")},
                State{.name = "retired",     .label = QT_TR_NOOP("Retired")},
                State{.name = "disposed",    .label = QT_TR_NOOP("Disposed of"), .closed = true},
            },
            .transitions = {
                Transition{.name = "receive",    .label = QT_TR_NOOP("Receive"),                 .from = {"ordered"},  .to = "in_stock",    .blockers = unaccountedFor()},
                Transition{.name = "start_test", .label = QT_TR_NOOP("Start the test"),          .from = {"in_stock"}, .to = "in_test",     .blockers = unaccountedFor()},
                Transition{.name = "go_live",    .label = QT_TR_NOOP("Put into use"),            .from = {"in_test", "in_stock", "maintenance"}, .to = "live", .blockers = unaccountedFor()},
                Transition{.name = "maintain",   .label = QT_TR_NOOP("Take out for maintenance"), .from = {"live"},    .to = "maintenance", .blockers = unaccountedFor()},
                Transition{.name = "retire",     .label = QT_TR_NOOP("Retire the item"),         .from = {"live", "maintenance", "in_stock", "in_test"}, .to = "retired", .blockers = unaccountedFor()},
                Transition{.name = "dispose",    .label = QT_TR_NOOP("Dispose of it"),           .from = {"retired"},  .to = "disposed",    .blockers = unaccountedFor()},
            },
            .deadlines = {
                Deadline{.name = "verification", .label = QT_TR_NOOP("Verification"), .due = "date(last_verified, '+366 days')",
                         .awaited = "state IN ('live', 'maintenance')", .person = "ci_owner", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Request a change"), .type = "change", .through = "cis"},
                FollowUp{.label = QT_TR_NOOP("Record the asset"), .type = "asset", .through = "ci"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
        };
    }

    static constexpr RecordType ciRelationship()
    {
        return RecordType{
            .name = "ci_relationship",
            .prefix = "CIR",
            .label = QT_TR_NOOP("Relationship of an item"),
            .plural = QT_TR_NOOP("Relationships of items"),
            .purpose = QT_TR_NOOP("How one configuration item depends on another, or which component of a service it is part of."),
            .fields = {
                Field{.name = "from_ci",      .label = QT_TR_NOOP("From item"),    .kind = Kind::Link, .required = true, .listed = true, .target = "configuration_item"},
                Field{.name = "kind",         .label = QT_TR_NOOP("Kind"),         .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"depends_on", QT_TR_NOOP("Depends on")}, {"runs_on", QT_TR_NOOP("Runs on")}, {"part_of", QT_TR_NOOP("Is part of")},
                    {"connects_to", QT_TR_NOOP("Connects to")}, {"backs_up", QT_TR_NOOP("Backs up")}, {"installed_on", QT_TR_NOOP("Is installed on")},
                    {"licensed_by", QT_TR_NOOP("Is licensed by")}, {"supports", QT_TR_NOOP("Supports")}}},
                Field{.name = "to_ci",        .label = QT_TR_NOOP("To item"),      .kind = Kind::Link, .listed = true, .target = "configuration_item"},
                Field{.name = "to_component", .label = QT_TR_NOOP("To component"), .kind = Kind::Link, .listed = true, .target = "service_component",
                      .help = QT_TR_NOOP("Instead of an item, where the kind of relationship or its dates matter.")},
                Field{.name = "critical",     .label = QT_TR_NOOP("Critical"),     .kind = Kind::YesNo, .listed = true, .help = QT_TR_NOOP("Whether the first fails when the second does.")},
                Field{.name = "valid_from",   .label = QT_TR_NOOP("Since"),        .kind = Kind::Date},
                Field{.name = "valid_to",     .label = QT_TR_NOOP("Until"),        .kind = Kind::Date},
                Field{.name = "change",       .label = QT_TR_NOOP("Change"),       .kind = Kind::Link, .target = "change", .help = QT_TR_NOOP("The change that brought it about or ended it.")},
            },
            .states = {
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "ended",  .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "end", .label = QT_TR_NOOP("End the relationship"), .from = {"active"}, .to = "ended", .stamps = {"valid_to"}},
            },
            .titleLabel = QT_TR_NOOP("Relationship in words"),
            .parent = "from_ci",
        };
    }

    static constexpr RecordType configurationBaseline()
    {
        return RecordType{
            .name = "configuration_baseline",
            .prefix = "BAS",
            .label = QT_TR_NOOP("Configuration baseline"),
            .plural = QT_TR_NOOP("Configuration baselines"),
            .purpose = QT_TR_NOOP("The items affected by a deployment as they were before it, so that one can go back, and other snapshots of the records."),
            .fields = {
                Field{.name = "purpose",     .label = QT_TR_NOOP("Taken for"),   .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"before_deployment", QT_TR_NOOP("Before a deployment")}, {"after_deployment", QT_TR_NOOP("After a deployment")},
                    {"audit", QT_TR_NOOP("An audit")}, {"contract", QT_TR_NOOP("A contract")}, {"other", QT_TR_NOOP("Another purpose")}}},
                Field{.name = "release",     .label = QT_TR_NOOP("Release"),     .kind = Kind::Link, .listed = true, .target = "release",
                      .help = QT_TR_NOOP("The release before or after whose deployment it is taken.")},
                Field{.name = "change",      .label = QT_TR_NOOP("Change"),      .kind = Kind::Link, .listed = true, .target = "change",
                      .help = QT_TR_NOOP("Where it belongs to a single change and to no release.")},
                Field{.name = "taken_at",    .label = QT_TR_NOOP("Taken"),       .kind = Kind::Instant, .listed = true},
                Field{.name = "taken_by",    .label = QT_TR_NOOP("Taken by"),    .kind = Kind::Person, .listed = true},
                Field{.name = "cis",         .label = QT_TR_NOOP("Configuration items"), .kind = Kind::Links, .target = "configuration_item", .section = QT_TR_NOOP("Content")},
                Field{.name = "ci_versions", .label = QT_TR_NOOP("Versions"),    .kind = Kind::LongText, .help = QT_TR_NOOP("Each item with its version at that moment, or where the export is kept.")},
                Field{.name = "checksum",    .label = QT_TR_NOOP("Check sum"),   .help = QT_TR_NOOP("Of the export, to prove that it was not altered.")},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned",  .label = QT_TR_NOOP("Planned")},
                State{.name = "taken",    .label = QT_TR_NOOP("Taken")},
                State{.name = "verified", .label = QT_TR_NOOP("Verified")},
                State{.name = "archived", .label = QT_TR_NOOP("Archived"), .closed = true},
            },
            .transitions = {
                Transition{.name = "take",    .label = QT_TR_NOOP("Record that it was taken"), .from = {"planned"},  .to = "taken", .needs = {"cis", "taken_by"}, .stamps = {"taken_at"}},
                Transition{.name = "verify",  .label = QT_TR_NOOP("Verify"),                   .from = {"taken"},    .to = "verified", .needs = {"ci_versions", "approved_by"}},
                Transition{.name = "archive", .label = QT_TR_NOOP("Archive"),                  .from = {"verified"}, .to = "archived"},
            },
        };
    }

    static constexpr RecordType configurationAudit()
    {
        return RecordType{
            .name = "configuration_audit",
            .prefix = "CFA",
            .label = QT_TR_NOOP("Configuration audit"),
            .plural = QT_TR_NOOP("Configuration audits"),
            .purpose = QT_TR_NOOP("Each time the configuration records are held against what is really there, and what came of it."),
            .fields = {
                Field{.name = "planned_on",           .label = QT_TR_NOOP("Planned for"),             .kind = Kind::Date, .listed = true},
                Field{.name = "held_on",              .label = QT_TR_NOOP("Held on"),                 .kind = Kind::Date, .listed = true},
                Field{.name = "auditor",              .label = QT_TR_NOOP("Auditor"),                 .kind = Kind::Person, .listed = true},
                Field{.name = "interval_days",        .label = QT_TR_NOOP("Repeat every (days)"),     .kind = Kind::Integer, .minimum = 1,
                      .help = QT_TR_NOOP("Your own choice; the standard sets no interval.")},
                Field{.name = "next_due",             .label = QT_TR_NOOP("Next audit due"),          .kind = Kind::Date, .listed = true,
                      .help = QT_TR_NOOP("Where empty, it follows from the day it was held and the interval.")},
                Field{.name = "ci_types",             .label = QT_TR_NOOP("Types covered"),           .kind = Kind::Links, .target = "ci_type",
                      .help = QT_TR_NOOP("Left empty where it covers every type.")},
                Field{.name = "scope",                .label = QT_TR_NOOP("Scope"),                   .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Which places, services and items, and how the sample is drawn.")},
                Field{.name = "cis_checked",          .label = QT_TR_NOOP("Number of items checked"), .kind = Kind::Integer, .listed = true, .minimum = 0, .section = QT_TR_NOOP("Result")},
                Field{.name = "cis_correct",          .label = QT_TR_NOOP("Of these correct"),        .kind = Kind::Integer, .listed = true, .minimum = 0},
                Field{.name = "missing_in_cmdb",      .label = QT_TR_NOOP("Found but not recorded"),  .kind = Kind::Integer, .minimum = 0},
                Field{.name = "missing_in_reality",   .label = QT_TR_NOOP("Recorded but not found"),  .kind = Kind::Integer, .minimum = 0},
                Field{.name = "unauthorised_changes", .label = QT_TR_NOOP("Altered without a change"), .kind = Kind::Integer, .minimum = 0,
                      .help = QT_TR_NOOP("Number of items that were altered without an approved change.")},
                Field{.name = "deficiencies",         .label = QT_TR_NOOP("Deficiencies"),            .kind = Kind::LongText},
                Field{.name = "actions",              .label = QT_TR_NOOP("Actions"),                 .kind = Kind::Links, .target = "action_item", .section = QT_TR_NOOP("Follow-up")},
                Field{.name = "reported_in",          .label = QT_TR_NOOP("Reported in"),             .kind = Kind::Link, .target = "service_report"},
            },
            .states = {
                State{.name = "planned",  .label = QT_TR_NOOP("Planned")},
                State{.name = "held",     .label = QT_TR_NOOP("Held")},
                State{.name = "reported", .label = QT_TR_NOOP("Reported")},
                State{.name = "closed",   .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "hold",   .label = QT_TR_NOOP("Record the result"), .from = {"planned"},  .to = "held",     .needs = {"auditor", "cis_checked", "cis_correct"},
                           .stamps = {"held_on"}, .guard = countsContradict},
                Transition{.name = "report", .label = QT_TR_NOOP("Report"),            .from = {"held"},     .to = "reported", .needs = {"reported_in"}},
                Transition{.name = "close",  .label = QT_TR_NOOP("Close the audit"),   .from = {"reported"}, .to = "closed",   .blockers = {
                    Blocker{.message = QT_TR_NOOP("Actions still to be done: %n."), .type = "action_item", .records = R"(
                        SELECT action_item.id FROM configuration_audit_actions AS agreed JOIN action_item ON action_item.id = agreed.target
                        WHERE agreed.source = :id AND action_item.state NOT IN ('done', 'verified', 'closed', 'cancelled'))"}}},
            },
            .deadlines = {
                Deadline{.name = "audit", .label = QT_TR_NOOP("Audit of the records"), .due = "planned_on", .awaited = "state = 'planned'", .person = "auditor"},
                Deadline{.name = "next_audit", .label = QT_TR_NOOP("Planning of the next audit"), .due = "coalesce(next_due, date(held_on, '+' || interval_days || ' days'))",
                         .awaited = R"(held_on = (SELECT max(held_on) FROM configuration_audit)
                             AND NOT EXISTS (SELECT 1 FROM configuration_audit AS following WHERE following.state = 'planned'))", .notice = 30},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Agree an action"), .type = "action_item", .through = "actions"},
                FollowUp{.label = QT_TR_NOOP("Correct a record"), .type = "configuration_item", .through = "corrected_by_audit"},
            },
            .episode = true,
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "configuration_management",
            .context = "ConfigurationManagement",
            .label = QT_TR_NOOP("Configuration management"),
            .clause = "9.1",
            .asks = QT_TR_NOOP("Every type of item that is controlled is defined, and each item is recorded once, with its version, state, place and what it depends on. "
                               "The records are altered by approved changes alone, a baseline is taken before each deployment, and the records are held against reality at planned intervals."),
            .audit = QT_TR_NOOP("An auditor picks items from the records and looks for them, then picks items in the computer room and looks for their records. "
                                "Versions that no change explains, items that belong to nothing and audits of the records without consequences are found first."),
            .records = {ciType(), configurationItem(), ciRelationship(), configurationBaseline(), configurationAudit()},
            .checks = ConfigurationChecks::checks(),
            .measures = ConfigurationChecks::measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(ConfigurationManagement::declare()));

} // namespace

Process configurationManagement()
{
    return ConfigurationManagement::declare();
}

} // namespace itsms
