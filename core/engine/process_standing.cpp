// How one process is doing: who answers for it, its registers, its rules and its measures.
#include "core/engine/process_standing.h"

#include "core/engine/clause_conformity.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QString json(const QStringList &words) { return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact)); }

QStringList keysOfOthers(const Catalogue &catalogue, const Process &process)
{
    QStringList keys;
    for (const Process &other : catalogue.processes())
        if (&other != &process)
            keys += processKeys(catalogue, other);
    return keys;
}

QString nameOf(LinkNames &names, const Statement &row, int column)
{
    return row.isNull(column) ? QString() : names.target("person", row.integer(column)).title;
}

/// Number and title of the first offenders, and whose they are where that is quickly said.
Result<std::vector<OffendingRecord>> firstOffenders(const Workbook &workbook, const Check &check, const Ids &offenders, std::size_t named)
{
    const std::span<const qint64> first(offenders.data(), std::min(named, offenders.size()));
    ITSMS_TRY(const std::vector<Record> records, readPage(workbook, *workbook.catalogue().type(check.subject), first));
    LinkNames names(workbook);
    std::vector<OffendingRecord> shown;
    for (const Record &record : records) {
        const auto person = personOf(record);
        shown.push_back({record.id(), record.text("ref"), record.text("title"), person ? names.target("person", *person).title : QString()});
    }
    return shown;
}

/// Of this process: declared by it, or kept by the organisation for the record that stands for it, or else for its clause.
bool belongs(const Indicator &indicator, const Process &process, const QSet<QString> &declared, const QSet<qint64> &keepers)
{
    if (!indicator.id)
        return declared.contains(indicator.name);
    return indicator.keeper ? keepers.contains(indicator.keeper) : indicator.clause == toText(process.clause);
}

} // namespace

QStringList processKeys(const Catalogue &catalogue, const Process &process)
{
    QStringList keys{toText(process.name)};
    for (const RecordType &type : process.records)
        keys << toText(type.name) << toText(type.prefix).toLower();
    const auto wordsOf = [](const Process &each) { return toText(each.name).split(u'_'); };
    for (const QString &word : wordsOf(process)) {
        const auto has = [&](const Process &other) { return &other != &process && wordsOf(other).contains(word); };
        if (std::none_of(catalogue.processes().begin(), catalogue.processes().end(), has))
            keys += word;
    }
    keys.removeDuplicates();
    return keys;
}

Result<std::vector<ProcessKeeper>> processKeepers(const Workbook &workbook, const Process &process, const Moment &moment)
{
    std::vector<ProcessKeeper> keepers;
    const Catalogue &catalogue = workbook.catalogue();
    LinkNames names(workbook);
    for (const Process &each : catalogue.processes()) {
        if (each.keeping.keepers.empty())
            continue;
        const RecordType *type = catalogue.type(each.keeping.subject);
        ITSMS_TRY(Statement statement, workbook.connection().prepare(each.keeping.keepers));
        statement.bind(":process", toText(process.name));
        statement.bind(":clause", toText(process.clause));
        statement.bind(":keys", json(processKeys(catalogue, process)));
        statement.bind(":others", json(keysOfOthers(catalogue, process)));
        statement.bind(":now", moment.now);
        statement.bind(":today", moment.today.toString(Qt::ISODate));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            const LinkNames::Target own = names.target(type->name, statement.integer(0));
            keepers.push_back({.type = type,
                               .id = statement.integer(0),
                               .ref = own.ref,
                               .title = own.title,
                               .owner = nameOf(names, statement, 1),
                               .manager = nameOf(names, statement, 2),
                               .deputy = nameOf(names, statement, 3),
                               .nextReview = QDate::fromString(statement.text(4), Qt::ISODate)});
        }
    }
    return keepers;
}

Result<std::vector<RegisterStanding>> processRegisters(const Workbook &workbook, const Process &process, const Moment &moment)
{
    std::vector<RegisterStanding> registers;
    for (const RecordType &type : process.records) {
        RegisterStanding standing{.type = &type, .records = 0, .states = {}, .due = {}};
        QHash<QString, qint64> counts;
        ITSMS_TRY(Statement statement, workbook.connection().prepare(u"SELECT state, count(*) FROM %1 GROUP BY state"_s.arg(quoted(type.name))));
        while (true) {
            ITSMS_TRY(const bool more, statement.step());
            if (!more)
                break;
            counts.insert(statement.text(0), statement.integer(1));
            standing.records += statement.integer(1);
        }
        for (const State &state : type.states)
            if (const qint64 count = counts.value(toText(state.name)))
                standing.states.push_back({toText(state.name), count});
        ITSMS_TRY(standing.due, dueCounts(workbook, type, moment));
        registers.push_back(std::move(standing));
    }
    return registers;
}

Result<std::vector<DuePart>> processDue(const Workbook &workbook, const Process &process, const Moment &moment, std::size_t limit)
{
    std::vector<const RecordType *> types;
    for (const RecordType &type : process.records)
        types.push_back(&type);
    ITSMS_TRY(std::vector<DueRecord> found, firstDue(workbook, types, moment, limit));
    LinkNames names(workbook);
    std::vector<DuePart> due;
    for (DueRecord &each : found) {
        const QString person = each.person ? names.target("person", *each.person).title : QString();
        due.push_back({std::move(each), person});
    }
    return due;
}

Result<ProcessRules> processRules(const Workbook &workbook, const Process &process, const Moment &moment, std::size_t named)
{
    ProcessRules rules;
    for (const Check &check : process.checks) {
        ITSMS_TRY(CheckResult result, runCheck(workbook, check, moment));
        ++rules.checks;
        rules.empty += !result.hadRecords;
        if (result.offenders.empty())
            continue;
        ITSMS_TRY(std::vector<OffendingRecord> shown, firstOffenders(workbook, check, result.offenders, named));
        rules.failed.push_back({.check = &check, .offenders = std::move(result.offenders), .shown = std::move(shown)});
    }
    std::stable_sort(rules.failed.begin(), rules.failed.end(), [](const FailedCheck &a, const FailedCheck &b) { return a.check->severity > b.check->severity; });
    return rules;
}

Result<std::vector<MeasureStanding>> processMeasures(const Workbook &workbook, const Process &process, const Period &period, const Moment &moment)
{
    QSet<QString> declared;
    for (const Measure &measure : process.measures)
        declared.insert(toText(measure.name));
    ITSMS_TRY(const std::vector<ProcessKeeper> keepers, processKeepers(workbook, process, moment));
    QSet<qint64> own;
    for (const ProcessKeeper &keeper : keepers)
        own.insert(keeper.id);
    ITSMS_TRY(const std::vector<Indicator> all, indicators(workbook, moment));
    std::vector<MeasureStanding> standings;
    for (const Indicator &indicator : all) {
        if (!belongs(indicator, process, declared, own))
            continue;
        ITSMS_TRY(MeasureSeries series, runMeasure(workbook, indicator, period, moment));
        // A month is over on the day after its last one.
        const Trend trend = trendOf(series, std::min(moment.today, period.to.addDays(1)));
        standings.push_back({std::move(series), trend});
    }
    return standings;
}

} // namespace itsms
