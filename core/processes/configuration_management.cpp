// DRAFT Configuration management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct ConfigurationManagement
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationManagement)

public:
    // clang-format off
    static constexpr RecordType ciType()
    {
        // GUARDS: 
        // LINKED FROM: CiType.parent; ConfigurationItem.ci_type; ConfigurationAudit.ci_types
        return RecordType{
            .name = "ci_type",
            .prefix = "CIT",
            .label = QT_TR_NOOP("Ci type"),
            .plural = QT_TR_NOOP("Ci types"),
            .purpose = QT_TR_NOOP("Documented definition of a CI type."),
            .fields = {
                Field{.name = "definition", .label = QT_TR_NOOP("Definition"), .kind = Kind::LongText},
                Field{.name = "mandatory_attributes", .label = QT_TR_NOOP("Mandatory attributes"), .kind = Kind::LongText}, // list
                Field{.name = "parent", .label = QT_TR_NOOP("Parent"), .kind = Kind::Link, .listed = true, .target = "ci_type"},
                Field{.name = "naming_rule", .label = QT_TR_NOOP("Naming rule"), .listed = true},
                Field{.name = "control_level", .label = QT_TR_NOOP("Control level"), .kind = Kind::Choice, .listed = true, .choices = {{"basic", QT_TR_NOOP("Basic")}, {"standard", QT_TR_NOOP("Standard")}, {"strict", QT_TR_NOOP("Strict")}}},
                Field{.name = "under_change_control", .label = QT_TR_NOOP("Under change control"), .kind = Kind::YesNo},
                Field{.name = "library_required", .label = QT_TR_NOOP("Library required"), .kind = Kind::YesNo},
                Field{.name = "version_rule", .label = QT_TR_NOOP("Version rule")},
                Field{.name = "definition_doc", .label = QT_TR_NOOP("Definition doc"), .kind = Kind::Link, .target = "document", .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_active", .label = QT_TR_NOOP("TO Active"), .from = {"draft"}, .to = "active"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"active"}, .to = "retired"},
            },
            .clause = "9.1",
        };
    }

    static constexpr RecordType configurationItem()
    {
        // GUARDS: every state or version change needs last_change or an audit correction
        // LINKED FROM: Risk.assets; ServiceComponent.cis; ServiceTransition.affected_cis; CapacityMetric.ci; Incident.ci; Problem.cis; KnownError.cis; CiRelationship.from_ci; CiRelationship.to_ci; ConfigurationBaseline.cis; Change.cis; Asset.ci
        return RecordType{
            .name = "configuration_item",
            .prefix = "CNF",
            .label = QT_TR_NOOP("Configuration item"),
            .plural = QT_TR_NOOP("Configuration items"),
            .purpose = QT_TR_NOOP("Item under configuration control, in the CMDB."),
            .fields = {
                Field{.name = "ci_id", .label = QT_TR_NOOP("Ci id"), .listed = true},
                Field{.name = "ci_type", .label = QT_TR_NOOP("Ci type"), .kind = Kind::Link, .listed = true, .target = "ci_type"},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "environment", .label = QT_TR_NOOP("Environment"), .kind = Kind::Choice, .listed = true, .choices = {{"live", QT_TR_NOOP("Live")}, {"acceptance", QT_TR_NOOP("Acceptance")}, {"test", QT_TR_NOOP("Test")}, {"development", QT_TR_NOOP("Development")}, {"library", QT_TR_NOOP("Library")}}},
                Field{.name = "version", .label = QT_TR_NOOP("Version"), .listed = true},
                Field{.name = "location", .label = QT_TR_NOOP("Location"), .listed = true},
                Field{.name = "ci_owner", .label = QT_TR_NOOP("Ci owner"), .kind = Kind::Person},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "components", .label = QT_TR_NOOP("Components"), .kind = Kind::Links, .target = "service_component", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "changes", .label = QT_TR_NOOP("Changes"), .kind = Kind::Links, .target = "change"},
                Field{.name = "problems", .label = QT_TR_NOOP("Problems"), .kind = Kind::Links, .target = "problem"},
                Field{.name = "known_errors", .label = QT_TR_NOOP("Known errors"), .kind = Kind::Links, .target = "known_error"},
                Field{.name = "master_copy_location", .label = QT_TR_NOOP("Master copy location")},
                Field{.name = "licence", .label = QT_TR_NOOP("Licence"), .kind = Kind::Link, .target = "asset"},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .target = "supplier"},
                Field{.name = "confidentiality", .label = QT_TR_NOOP("Confidentiality"), .kind = Kind::Integer},
                Field{.name = "integrity", .label = QT_TR_NOOP("Integrity"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "availability", .label = QT_TR_NOOP("Availability"), .kind = Kind::Integer},
                Field{.name = "last_verified", .label = QT_TR_NOOP("Last verified"), .kind = Kind::Date},
                Field{.name = "last_change", .label = QT_TR_NOOP("Last change"), .kind = Kind::Link, .target = "change"},
            },
            .states = {
                State{.name = "ordered", .label = QT_TR_NOOP("Ordered")},
                State{.name = "in_stock", .label = QT_TR_NOOP("In stock")},
                State{.name = "in_test", .label = QT_TR_NOOP("In test")},
                State{.name = "live", .label = QT_TR_NOOP("Live")},
                State{.name = "maintenance", .label = QT_TR_NOOP("Maintenance")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired")},
                State{.name = "disposed", .label = QT_TR_NOOP("Disposed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_stock", .label = QT_TR_NOOP("TO In stock"), .from = {"ordered"}, .to = "in_stock"},
                Transition{.name = "to_in_test", .label = QT_TR_NOOP("TO In test"), .from = {"in_stock"}, .to = "in_test"},
                Transition{.name = "to_live", .label = QT_TR_NOOP("TO Live"), .from = {"in_test", "in_stock", "maintenance"}, .to = "live"},
                Transition{.name = "to_maintenance", .label = QT_TR_NOOP("TO Maintenance"), .from = {"live"}, .to = "maintenance"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"live"}, .to = "retired"},
                Transition{.name = "to_disposed", .label = QT_TR_NOOP("TO Disposed"), .from = {"retired"}, .to = "disposed"},
            },
            .clause = "9.1",
        };
    }

    static constexpr RecordType ciRelationship()
    {
        // GUARDS: 
        // LINKED FROM: 
        return RecordType{
            .name = "ci_relationship",
            .prefix = "CIR",
            .label = QT_TR_NOOP("Ci relationship"),
            .plural = QT_TR_NOOP("Ci relationships"),
            .purpose = QT_TR_NOOP("Relationship between two CIs or a CI and a component."),
            .fields = {
                Field{.name = "from_ci", .label = QT_TR_NOOP("From ci"), .kind = Kind::Link, .required = true, .listed = true, .target = "configuration_item"},
                Field{.name = "to_ci", .label = QT_TR_NOOP("To ci"), .kind = Kind::Link, .listed = true, .target = "configuration_item"},
                Field{.name = "to_component", .label = QT_TR_NOOP("To component"), .kind = Kind::Link, .listed = true, .target = "service_component"},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"depends_on", QT_TR_NOOP("Depends on")}, {"runs_on", QT_TR_NOOP("Runs on")}, {"part_of", QT_TR_NOOP("Part of")}, {"connects_to", QT_TR_NOOP("Connects to")}, {"backs_up", QT_TR_NOOP("Backs up")}, {"installed_on", QT_TR_NOOP("Installed on")}, {"licensed_by", QT_TR_NOOP("Licensed by")}, {"supports", QT_TR_NOOP("Supports")}}},
                Field{.name = "critical", .label = QT_TR_NOOP("Critical"), .kind = Kind::YesNo, .listed = true},
                Field{.name = "valid_from", .label = QT_TR_NOOP("Valid from"), .kind = Kind::Date, .listed = true},
                Field{.name = "valid_to", .label = QT_TR_NOOP("Valid to"), .kind = Kind::Date},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
            },
            .states = {
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "ended", .label = QT_TR_NOOP("Ended"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_ended", .label = QT_TR_NOOP("TO Ended"), .from = {"active"}, .to = "ended"},
            },
            .parent = "from_ci",
            .clause = "9.1",
        };
    }

    static constexpr RecordType configurationBaseline()
    {
        // GUARDS: 
        // LINKED FROM: Release.baseline
        return RecordType{
            .name = "configuration_baseline",
            .prefix = "BAS",
            .label = QT_TR_NOOP("Configuration baseline"),
            .plural = QT_TR_NOOP("Configuration baselines"),
            .purpose = QT_TR_NOOP("Snapshot of CIs before a deployment or at another moment."),
            .fields = {
                Field{.name = "purpose", .label = QT_TR_NOOP("Purpose"), .kind = Kind::Choice, .listed = true, .choices = {{"before_deployment", QT_TR_NOOP("Before deployment")}, {"after_deployment", QT_TR_NOOP("After deployment")}, {"audit", QT_TR_NOOP("Audit")}, {"contract", QT_TR_NOOP("Contract")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "release", .label = QT_TR_NOOP("Release"), .kind = Kind::Link, .listed = true, .target = "release"},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .listed = true, .target = "change"},
                Field{.name = "taken_at", .label = QT_TR_NOOP("Taken at"), .kind = Kind::Instant, .listed = true},
                Field{.name = "taken_by", .label = QT_TR_NOOP("Taken by"), .kind = Kind::Person, .listed = true},
                Field{.name = "cis", .label = QT_TR_NOOP("Cis"), .kind = Kind::Links, .target = "configuration_item"},
                Field{.name = "ci_versions", .label = QT_TR_NOOP("Ci versions"), .kind = Kind::LongText},
                Field{.name = "checksum", .label = QT_TR_NOOP("Checksum")},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "taken", .label = QT_TR_NOOP("Taken")},
                State{.name = "verified", .label = QT_TR_NOOP("Verified")},
                State{.name = "archived", .label = QT_TR_NOOP("Archived"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_taken", .label = QT_TR_NOOP("TO Taken"), .from = {"planned"}, .to = "taken"},
                Transition{.name = "to_verified", .label = QT_TR_NOOP("TO Verified"), .from = {"taken"}, .to = "verified"},
                Transition{.name = "to_archived", .label = QT_TR_NOOP("TO Archived"), .from = {"verified"}, .to = "archived"},
            },
            .clause = "9.1",
        };
    }

    static constexpr RecordType configurationAudit()
    {
        // GUARDS: reported>closed: all actions done
        // LINKED FROM: 
        return RecordType{
            .name = "configuration_audit",
            .prefix = "CFA",
            .label = QT_TR_NOOP("Configuration audit"),
            .plural = QT_TR_NOOP("Configuration audits"),
            .purpose = QT_TR_NOOP("Audit of CMDB records against reality."),
            .fields = {
                Field{.name = "planned_on", .label = QT_TR_NOOP("Planned on"), .kind = Kind::Date, .listed = true},
                Field{.name = "held_on", .label = QT_TR_NOOP("Held on"), .kind = Kind::Date, .listed = true},
                Field{.name = "scope", .label = QT_TR_NOOP("Scope"), .kind = Kind::LongText},
                Field{.name = "ci_types", .label = QT_TR_NOOP("Ci types"), .kind = Kind::Links, .target = "ci_type"},
                Field{.name = "cis_checked", .label = QT_TR_NOOP("Cis checked"), .kind = Kind::Integer, .listed = true},
                Field{.name = "cis_correct", .label = QT_TR_NOOP("Cis correct"), .kind = Kind::Integer, .listed = true},
                Field{.name = "missing_in_cmdb", .label = QT_TR_NOOP("Missing in cmdb"), .kind = Kind::Integer},
                Field{.name = "missing_in_reality", .label = QT_TR_NOOP("Missing in reality"), .kind = Kind::Integer},
                Field{.name = "unauthorised_changes", .label = QT_TR_NOOP("Unauthorised changes"), .kind = Kind::Integer, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "auditor", .label = QT_TR_NOOP("Auditor"), .kind = Kind::Person},
                Field{.name = "deficiencies", .label = QT_TR_NOOP("Deficiencies"), .kind = Kind::LongText},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "reported_in", .label = QT_TR_NOOP("Reported in"), .kind = Kind::Link, .target = "service_report"},
                Field{.name = "interval_days", .label = QT_TR_NOOP("Interval days"), .kind = Kind::Integer},
                Field{.name = "next_due", .label = QT_TR_NOOP("Next due"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "held", .label = QT_TR_NOOP("Held")},
                State{.name = "reported", .label = QT_TR_NOOP("Reported")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_held", .label = QT_TR_NOOP("TO Held"), .from = {"planned"}, .to = "held"},
                Transition{.name = "to_reported", .label = QT_TR_NOOP("TO Reported"), .from = {"held"}, .to = "reported"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"reported"}, .to = "closed"},
            },
            .clause = "9.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "configuration_management",
            .context = "ConfigurationManagement",
            .label = QT_TR_NOOP("Configuration management"),
            .clause = "9.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {ciType(), configurationItem(), ciRelationship(), configurationBaseline(), configurationAudit()},
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
