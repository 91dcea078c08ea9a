// DRAFT Information security management.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct InformationSecurity
{
    Q_DECLARE_TR_FUNCTIONS(InformationSecurity)

public:
    // clang-format off
    static constexpr RecordType securityControl()
    {
        // GUARDS: implemented>operating: risks, operation and maintenance filled
        // LINKED FROM: Risk.controls; ExternalAccess.controls
        return RecordType{
            .name = "security_control",
            .prefix = "SEC",
            .label = QT_TR_NOOP("Security control"),
            .plural = QT_TR_NOOP("Security controls"),
            .purpose = QT_TR_NOOP("Physical, administrative or technical security control."),
            .fields = {
                Field{.name = "control_ref", .label = QT_TR_NOOP("Control ref"), .listed = true},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"physical", QT_TR_NOOP("Physical")}, {"administrative", QT_TR_NOOP("Administrative")}, {"technical", QT_TR_NOOP("Technical")}}},
                Field{.name = "purpose", .label = QT_TR_NOOP("Purpose"), .kind = Kind::Choice, .listed = true, .choices = {{"confidentiality", QT_TR_NOOP("Confidentiality")}, {"integrity", QT_TR_NOOP("Integrity")}, {"accessibility", QT_TR_NOOP("Accessibility")}, {"mixed", QT_TR_NOOP("Mixed")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "operation", .label = QT_TR_NOOP("Operation"), .kind = Kind::LongText},
                Field{.name = "maintenance", .label = QT_TR_NOOP("Maintenance"), .kind = Kind::LongText},
                Field{.name = "risks", .label = QT_TR_NOOP("Risks"), .kind = Kind::Links, .target = "risk"},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "control_owner", .label = QT_TR_NOOP("Control owner"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "effectiveness", .label = QT_TR_NOOP("Effectiveness"), .kind = Kind::Choice, .choices = {{"not_reviewed", QT_TR_NOOP("Not reviewed")}, {"effective", QT_TR_NOOP("Effective")}, {"partly", QT_TR_NOOP("Partly")}, {"ineffective", QT_TR_NOOP("Ineffective")}}},
                Field{.name = "effectiveness_measure", .label = QT_TR_NOOP("Effectiveness measure"), .kind = Kind::LongText},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "next_review", .label = QT_TR_NOOP("Next review"), .kind = Kind::Date},
                Field{.name = "external_accesses", .label = QT_TR_NOOP("External accesses"), .kind = Kind::Links, .target = "external_access"},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "implemented", .label = QT_TR_NOOP("Implemented")},
                State{.name = "operating", .label = QT_TR_NOOP("Operating")},
                State{.name = "deficient", .label = QT_TR_NOOP("Deficient")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_implemented", .label = QT_TR_NOOP("TO Implemented"), .from = {"planned"}, .to = "implemented"},
                Transition{.name = "to_operating", .label = QT_TR_NOOP("TO Operating"), .from = {"implemented", "deficient"}, .to = "operating"},
                Transition{.name = "to_deficient", .label = QT_TR_NOOP("TO Deficient"), .from = {"operating"}, .to = "deficient"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"operating"}, .to = "retired"},
            },
            .clause = "6.6.2",
        };
    }

    static constexpr RecordType externalAccess()
    {
        // GUARDS: requested>agreed: controls and agreement set
        // LINKED FROM: SecurityControl.external_accesses
        return RecordType{
            .name = "external_access",
            .prefix = "EXT",
            .label = QT_TR_NOOP("External access"),
            .plural = QT_TR_NOOP("External accesses"),
            .purpose = QT_TR_NOOP("External organization with access to information or services."),
            .fields = {
                Field{.name = "organization", .label = QT_TR_NOOP("Organization"), .listed = true},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "customer", .label = QT_TR_NOOP("Customer"), .kind = Kind::Link, .listed = true, .target = "customer"},
                Field{.name = "access_kind", .label = QT_TR_NOOP("Access kind"), .kind = Kind::Choice, .listed = true, .choices = {{"access", QT_TR_NOOP("Access")}, {"use", QT_TR_NOOP("Use")}, {"manage", QT_TR_NOOP("Manage")}}},
                Field{.name = "information_or_service", .label = QT_TR_NOOP("Information or service"), .kind = Kind::LongText},
                Field{.name = "services", .label = QT_TR_NOOP("Services"), .kind = Kind::Links, .target = "service"},
                Field{.name = "purpose", .label = QT_TR_NOOP("Purpose"), .kind = Kind::LongText},
                Field{.name = "controls", .label = QT_TR_NOOP("Controls"), .kind = Kind::Links, .target = "security_control"},
                Field{.name = "agreement", .label = QT_TR_NOOP("Agreement"), .kind = Kind::Link, .target = "document", .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "agreed_on", .label = QT_TR_NOOP("Agreed on"), .kind = Kind::Date},
                Field{.name = "granted_from", .label = QT_TR_NOOP("Granted from"), .kind = Kind::Date},
                Field{.name = "granted_to", .label = QT_TR_NOOP("Granted to"), .kind = Kind::Date},
                Field{.name = "last_reviewed", .label = QT_TR_NOOP("Last reviewed"), .kind = Kind::Date},
                Field{.name = "review_interval_days", .label = QT_TR_NOOP("Review interval days"), .kind = Kind::Integer},
            },
            .states = {
                State{.name = "requested", .label = QT_TR_NOOP("Requested")},
                State{.name = "agreed", .label = QT_TR_NOOP("Agreed")},
                State{.name = "active", .label = QT_TR_NOOP("Active")},
                State{.name = "revoked", .label = QT_TR_NOOP("Revoked"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_agreed", .label = QT_TR_NOOP("TO Agreed"), .from = {"requested"}, .to = "agreed"},
                Transition{.name = "to_active", .label = QT_TR_NOOP("TO Active"), .from = {"agreed"}, .to = "active"},
                Transition{.name = "to_revoked", .label = QT_TR_NOOP("TO Revoked"), .from = {"active"}, .to = "revoked"},
            },
            .clause = "6.6.2",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "information_security",
            .context = "InformationSecurity",
            .label = QT_TR_NOOP("Information security management"),
            .clause = "6.6",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {securityControl(), externalAccess()},
        };
    }
    // clang-format on
};

static_assert(isSound(InformationSecurity::declare()));

} // namespace

Process informationSecurity()
{
    return InformationSecurity::declare();
}

} // namespace itsms
