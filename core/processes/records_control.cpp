// Control of records: how each kind of record is kept, protected, found again and disposed of.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct RecordsControl
{
    Q_DECLARE_TR_FUNCTIONS(RecordsControl)

public:
    // clang-format off
    static constexpr RecordType retentionRule()
    {
        return RecordType{
            .name = "retention_rule",
            .prefix = "RET",
            .label = QT_TR_NOOP("Retention rule"),
            .plural = QT_TR_NOOP("Retention rules"),
            .purpose = QT_TR_NOOP("For each kind of record: how it is told apart, where it is kept, how it is protected and found again, how long it stays and how it goes."),
            .fields = {
                Field{.name = "record_type",      .label = QT_TR_NOOP("Kind of record"),      .kind = Kind::Choice, .listed = true, .indexed = true, .extensible = true, .choices = {
                    {"incident",                QT_TR_NOOP("Incidents")},
                    {"service_request",         QT_TR_NOOP("Service requests")},
                    {"problem",                 QT_TR_NOOP("Problems and known errors")},
                    {"change",                  QT_TR_NOOP("Changes")},
                    {"release",                 QT_TR_NOOP("Releases and deployments")},
                    {"configuration_item",      QT_TR_NOOP("Configuration records")},
                    {"service_level_agreement", QT_TR_NOOP("Agreements with customers and internal groups")},
                    {"service_report",          QT_TR_NOOP("Service reports and measurements")},
                    {"complaint",               QT_TR_NOOP("Complaints and surveys")},
                    {"contract",                QT_TR_NOOP("Contracts and disputes with suppliers")},
                    {"budget",                  QT_TR_NOOP("Budgets and costs")},
                    {"plan_test",               QT_TR_NOOP("Plans and their tests")},
                    {"risk",                    QT_TR_NOOP("Risks and their assessments")},
                    {"audit",                   QT_TR_NOOP("Audits and findings")},
                    {"management_review",       QT_TR_NOOP("Management reviews and decisions")},
                    {"nonconformity",           QT_TR_NOOP("Nonconformities, actions and improvements")},
                    {"training_record",         QT_TR_NOOP("Competence and trainings")},
                    {"document",                QT_TR_NOOP("Documents and revisions")},
                    {"other",                   QT_TR_NOOP("Other")}}},
                Field{.name = "retention_months", .label = QT_TR_NOOP("Kept for (months)"),   .kind = Kind::Integer, .listed = true, .minimum = 0},
                Field{.name = "trigger",          .label = QT_TR_NOOP("Counted from"),        .kind = Kind::Choice, .listed = true, .choices = {
                    {"creation",     QT_TR_NOOP("Its creation")},
                    {"closure",      QT_TR_NOOP("Its closure")},
                    {"contract_end", QT_TR_NOOP("The end of the contract")},
                    {"supersession", QT_TR_NOOP("The day something newer replaced it")}}},
                Field{.name = "legal_basis",      .label = QT_TR_NOOP("Obligation behind it"), .kind = Kind::Link, .target = "obligation",
                      .help = QT_TR_NOOP("The law or contract that asks for the time, where there is one.")},
                Field{.name = "identification",   .label = QT_TR_NOOP("How it is told apart"), .kind = Kind::LongText,
                      .help = QT_TR_NOOP("Such as by number, date and state."), .section = QT_TR_NOOP("Keeping")},
                Field{.name = "storage",          .label = QT_TR_NOOP("Where it is kept"),    .listed = true},
                Field{.name = "protection",       .label = QT_TR_NOOP("How it is protected"), .kind = Kind::LongText, .help = QT_TR_NOOP("Against loss, change and the eyes of others.")},
                Field{.name = "retrieval",        .label = QT_TR_NOOP("How it is found again"), .kind = Kind::LongText},
                Field{.name = "disposal",         .label = QT_TR_NOOP("How it goes in the end"), .kind = Kind::Choice, .listed = true, .choices = {
                    {"delete",  QT_TR_NOOP("Deleted")},
                    {"shred",   QT_TR_NOOP("Destroyed on paper")},
                    {"archive", QT_TR_NOOP("Handed to an archive")}}},
            },
            .states = {
                State{.name = "active",  .label = QT_TR_NOOP("Active")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "retire", .label = QT_TR_NOOP("Retire"), .from = {"active"}, .to = "retired"},
            },
            .titleLabel = QT_TR_NOOP("Records it is about"),
            .clause = "4.3.3",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "retention_rule_complete",
                  .label = QT_TR_NOOP("Each retention rule covers identification, storage, protection, retrieval, retention and disposal"),
                  .remedy = QT_TR_NOOP("Fill in what is empty: all six belong into the records procedure."),
                  .clause = "4.3.3", .subject = "retention_rule",
                  .offenders = R"(
                      SELECT id FROM retention_rule
                      WHERE state = 'active'
                        AND ('' IN (coalesce(record_type, ''), coalesce(identification, ''), coalesce(storage, ''), coalesce(protection, ''), coalesce(retrieval, ''), coalesce(disposal, ''))
                          OR retention_months IS NULL))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "records_control",
            .context = "RecordsControl",
            .label = QT_TR_NOOP("Control of records"),
            .clause = "4.3.3",
            .asks = QT_TR_NOOP("Records show that the management system works and that requirements are met. "
                               "A written procedure says how they are told apart, stored, protected, found, kept and disposed of, and they stay legible all that time."),
            .audit = QT_TR_NOOP("An auditor asks for the records of an event long past and watches how long it takes to find them. "
                                "Kinds of records that no rule covers, and times that a law or contract forbids, are found first."),
            .records = {retentionRule()},
            .checks = checks(),
        };
    }
    // clang-format on
};

static_assert(isSound(RecordsControl::declare()));

} // namespace

Process recordsControl()
{
    return RecordsControl::declare();
}

} // namespace itsms
