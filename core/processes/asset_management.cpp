// DRAFT Assets.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct AssetManagement
{
    Q_DECLARE_TR_FUNCTIONS(AssetManagement)

public:
    // clang-format off
    static constexpr RecordType asset()
    {
        // GUARDS: disposed needs disposal evidence
        // LINKED FROM: CostLine.asset; ConfigurationItem.licence
        return RecordType{
            .name = "asset",
            .prefix = "AST",
            .label = QT_TR_NOOP("Asset"),
            .plural = QT_TR_NOOP("Assets"),
            .purpose = QT_TR_NOOP("Asset or licence with financial and compliance data."),
            .fields = {
                Field{.name = "asset_tag", .label = QT_TR_NOOP("Asset tag"), .listed = true},
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"hardware", QT_TR_NOOP("Hardware")}, {"software_licence", QT_TR_NOOP("Software licence")}, {"document", QT_TR_NOOP("Document")}, {"facility", QT_TR_NOOP("Facility")}, {"information", QT_TR_NOOP("Information")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "ci", .label = QT_TR_NOOP("Ci"), .kind = Kind::Link, .listed = true, .target = "configuration_item"},
                Field{.name = "licences_owned", .label = QT_TR_NOOP("Licences owned"), .kind = Kind::Integer, .listed = true},
                Field{.name = "licences_used", .label = QT_TR_NOOP("Licences used"), .kind = Kind::Integer, .listed = true},
                Field{.name = "licence_terms", .label = QT_TR_NOOP("Licence terms"), .kind = Kind::LongText},
                Field{.name = "purchase_date", .label = QT_TR_NOOP("Purchase date"), .kind = Kind::Date},
                Field{.name = "purchase_value", .label = QT_TR_NOOP("Purchase value"), .kind = Kind::Money, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "book_value", .label = QT_TR_NOOP("Book value"), .kind = Kind::Money},
                Field{.name = "warranty_until", .label = QT_TR_NOOP("Warranty until"), .kind = Kind::Date},
                Field{.name = "cost_centre", .label = QT_TR_NOOP("Cost centre")},
                Field{.name = "supplier", .label = QT_TR_NOOP("Supplier"), .kind = Kind::Link, .target = "supplier"},
                Field{.name = "obligation", .label = QT_TR_NOOP("Obligation"), .kind = Kind::Link, .target = "obligation"},
                Field{.name = "asset_owner", .label = QT_TR_NOOP("Asset owner"), .kind = Kind::Person},
            },
            .states = {
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "in_use", .label = QT_TR_NOOP("In use")},
                State{.name = "in_storage", .label = QT_TR_NOOP("In storage")},
                State{.name = "disposed", .label = QT_TR_NOOP("Disposed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_use", .label = QT_TR_NOOP("TO In use"), .from = {"planned", "in_storage"}, .to = "in_use"},
                Transition{.name = "to_in_storage", .label = QT_TR_NOOP("TO In storage"), .from = {"in_use"}, .to = "in_storage"},
                Transition{.name = "to_disposed", .label = QT_TR_NOOP("TO Disposed"), .from = {"in_use", "in_storage"}, .to = "disposed"},
            },
            .clause = "4.1.4",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "asset_management",
            .context = "AssetManagement",
            .label = QT_TR_NOOP("Assets"),
            .clause = "9.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {asset()},
        };
    }
    // clang-format on
};

static_assert(isSound(AssetManagement::declare()));

} // namespace

Process assetManagement()
{
    return AssetManagement::declare();
}

} // namespace itsms
