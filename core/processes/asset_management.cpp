// Assets: what the provider owns and uses for its services, licences included, with value and duties.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

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
        return RecordType{
            .name = "asset",
            .prefix = "AST",
            .label = QT_TR_NOOP("Asset"),
            .plural = QT_TR_NOOP("Assets"),
            .purpose = QT_TR_NOOP("Equipment, licences, premises and information with a value or a legal duty attached to them."),
            .fields = {
                Field{.name = "asset_tag",         .label = QT_TR_NOOP("Inventory number"),  .listed = true, .indexed = true, .help = QT_TR_NOOP("The number on the label or in the asset register.")},
                Field{.name = "kind",              .label = QT_TR_NOOP("Kind"),              .kind = Kind::Choice, .listed = true, .indexed = true, .extensible = true, .choices = {
                    {"hardware",         QT_TR_NOOP("Hardware")},
                    {"software_licence", QT_TR_NOOP("Software licence")},
                    {"document",         QT_TR_NOOP("Document")},
                    {"facility",         QT_TR_NOOP("Premises and facilities")},
                    {"information",      QT_TR_NOOP("Information")},
                    {"other",            QT_TR_NOOP("Other")}}},
                Field{.name = "asset_owner",       .label = QT_TR_NOOP("Asset owner"),       .kind = Kind::Person, .listed = true, .help = QT_TR_NOOP("Who decides on its use and answers for it.")},
                Field{.name = "ci",                .label = QT_TR_NOOP("Configuration item"), .kind = Kind::Link, .target = "configuration_item", .help = QT_TR_NOOP("The same thing under configuration control, where it is.")},
                Field{.name = "description",       .label = QT_TR_NOOP("Description"),       .kind = Kind::LongText, .section = QT_TR_NOOP("Asset")},
                Field{.name = "supplier",          .label = QT_TR_NOOP("Supplier"),          .kind = Kind::Link, .target = "supplier"},
                Field{.name = "obligation",        .label = QT_TR_NOOP("Duty to observe"),   .kind = Kind::Link, .target = "obligation", .help = QT_TR_NOOP("The law, regulation or contract that governs its use.")},
                Field{.name = "licences_owned",    .label = QT_TR_NOOP("Licences owned"),    .kind = Kind::Integer, .listed = true, .minimum = 0, .section = QT_TR_NOOP("Licences")},
                Field{.name = "licences_used",     .label = QT_TR_NOOP("Licences used"),     .kind = Kind::Integer, .listed = true, .minimum = 0, .help = QT_TR_NOOP("As last counted, counted the way the licence terms count.")},
                Field{.name = "licence_terms",     .label = QT_TR_NOOP("Licence terms"),     .kind = Kind::LongText, .help = QT_TR_NOOP("What is counted, where it may be used and until when.")},
                Field{.name = "purchase_date",     .label = QT_TR_NOOP("Bought on"),         .kind = Kind::Date, .section = QT_TR_NOOP("Value")},
                Field{.name = "purchase_value",    .label = QT_TR_NOOP("Purchase price"),    .kind = Kind::Money},
                Field{.name = "book_value",        .label = QT_TR_NOOP("Book value"),        .kind = Kind::Money},
                Field{.name = "cost_centre",       .label = QT_TR_NOOP("Cost centre")},
                Field{.name = "warranty_until",    .label = QT_TR_NOOP("Warranty until"),    .kind = Kind::Date, .listed = true},
                Field{.name = "disposed_on",       .label = QT_TR_NOOP("Disposed of on"),    .kind = Kind::Date, .section = QT_TR_NOOP("Disposal")},
                Field{.name = "disposal_evidence", .label = QT_TR_NOOP("Proof of disposal"), .kind = Kind::LongText, .help = QT_TR_NOOP("How it was disposed of and where the proof is: who took it, how data was erased, how the licence was ended.")},
            },
            .states = {
                State{.name = "planned",    .label = QT_TR_NOOP("Planned")},
                State{.name = "in_use",     .label = QT_TR_NOOP("In use")},
                State{.name = "in_storage", .label = QT_TR_NOOP("In storage")},
                State{.name = "disposed",   .label = QT_TR_NOOP("Disposed of"), .closed = true},
            },
            .transitions = {
                Transition{.name = "use",     .label = QT_TR_NOOP("Put into use"),     .from = {"planned", "in_storage"}, .to = "in_use"},
                Transition{.name = "store",   .label = QT_TR_NOOP("Put into storage"), .from = {"in_use"},                .to = "in_storage"},
                Transition{.name = "dispose", .label = QT_TR_NOOP("Dispose of"),       .from = {"in_use", "in_storage"},  .to = "disposed", .needs = {"disposal_evidence"}, .stamps = {"disposed_on"}},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Record its configuration item"), .type = "configuration_item", .through = "ci"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "4.1.4",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "licences_not_exceeded",
                  .label = QT_TR_NOOP("No licence is used more often than it is owned"),
                  .remedy = QT_TR_NOOP("Buy what is missing or stop the use that is not covered, and record both numbers anew."),
                  .clause = "4.1.4", .subject = "asset",
                  .offenders = R"(
                      SELECT id FROM asset
                      WHERE kind = 'software_licence' AND state <> 'disposed' AND coalesce(licences_used, 0) > coalesce(licences_owned, 0))"},
            Check{.name = "disposal_proven",
                  .label = QT_TR_NOOP("For each asset that is gone it is recorded how it was disposed of"),
                  .remedy = QT_TR_NOOP("Record the day and the proof of its disposal."),
                  .clause = "4.1.4", .subject = "asset", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM asset WHERE state = 'disposed' AND (disposed_on IS NULL OR coalesce(disposal_evidence, '') = '')"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "licence_compliance", .label = QT_TR_NOOP("Licences within what is owned"),
                    .meaning = QT_TR_NOOP("Of the software licences held at the end of the month, those used no more often than owned, by the latest count of each."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "4.1.4", .subject = "asset",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(licences_used, 0) <= coalesce(licences_owned, 0)) AS value
                        FROM moment JOIN asset ON kind = 'software_licence' AND state <> 'planned'
                          AND coalesce(purchase_date, date_of(created_at)) <= day AND coalesce(disposed_on, '9999-12-31') > day
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM asset
                        WHERE kind = 'software_licence' AND state <> 'planned' AND coalesce(purchase_date, date_of(created_at)) < :to_date
                          AND coalesce(disposed_on, '9999-12-31') > min(date(:to_date, '-1 day'), :today))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "asset_management",
            .context = "AssetManagement",
            .label = QT_TR_NOOP("Assets"),
            .clause = "9.1",
            .asks = QT_TR_NOOP("Assets used for the services, licences included, are managed as law, regulations and contracts demand. "
                               "What financial asset management knows and what configuration management knows fit together."),
            .audit = QT_TR_NOOP("An auditor compares the licences in use with those owned, and a few assets with the configuration management database and the books. "
                                "Software without a licence and equipment that nobody can say what became of are found first."),
            .records = {asset()},
            .checks = checks(),
            .measures = measures(),
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
