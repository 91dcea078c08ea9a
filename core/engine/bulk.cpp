// The same change to many records at once: tried first, then one transaction, one undo.
#include "core/engine/bulk.h"

#include "core/engine/lifecycle.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

constexpr qint64 recordsBetweenProgress = 100;

using ChangesOf = std::function<Result<Changes>(const Workbook &, const Record &, qint64 now)>;

BulkRefusal refusalOf(const Record &record, qint64 id, const QString &reason)
{
    return {id, record.id() ? record.text("ref") : QString(), record.id() ? record.text("title") : QString(), reason};
}

/// A rule that refuses one record lets the others go on; a file that cannot be used does not.
bool isAboutTheRecord(const Error &error) { return error.kind == ErrorKind::Refused || error.kind == ErrorKind::Usage; }

Result<> changeOne(Transaction &transaction, const RecordType &type, qint64 id, const ChangesOf &changesOf, BulkOutcome &outcome)
{
    const auto refuse = [&outcome, id](const Record &record, const Error &error) -> Result<> {
        if (!isAboutTheRecord(error))
            return Failure(error);
        outcome.refusals.push_back(refusalOf(record, id, error.sentence));
        return {};
    };
    const Result<Record> record = readRecord(transaction.workbook(), type, id);
    if (!record)
        return refuse(Record(), record.error());
    const Result<Changes> changes = changesOf(transaction.workbook(), *record, transaction.now());
    if (!changes)
        return refuse(*record, changes.error());
    const Result<bool> changed = transaction.update(type, id, *changes);
    if (!changed)
        return refuse(*record, changed.error());
    ++(*changed ? outcome.changed : outcome.unchanged);
    return {};
}

Result<BulkOutcome> runAll(Workbook &workbook, const RecordType &type, const Ids &ids, const ChangesOf &changesOf, const Intent &intent, BulkMode mode,
                           const BulkProgress &progress)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    BulkOutcome outcome;
    qint64 done = 0;
    for (const qint64 id : ids) {
        ITSMS_CHECK(changeOne(*transaction, type, id, changesOf, outcome));
        if (++done % recordsBetweenProgress == 0 && progress && !progress(done))
            return Failure(Error{Tr::tr("Stopped; nothing was changed."), ErrorKind::Cancelled});
    }
    if (mode == BulkMode::Perform) {
        ITSMS_TRY(outcome.sequence, transaction->commit());
    }
    return outcome;
}

} // namespace

Result<BulkOutcome> changeAll(Workbook &workbook, const RecordType &type, const Ids &ids, Name field, const Value &value, const Intent &intent,
                              BulkMode mode, const BulkProgress &progress)
{
    const Field *declared = findField(type, field);
    if (!declared || declared->readOnly)
        return wrongUse(Tr::tr("The field %1 of the type \"%2\" cannot be changed by hand.").arg(toText(field), toText(type.name)));
    const Changes changes{{fieldIndex(type, field), value}};
    return runAll(workbook, type, ids, [&changes](const Workbook &, const Record &, qint64) -> Result<Changes> { return changes; }, intent, mode, progress);
}

Result<BulkOutcome> advanceAll(Workbook &workbook, const RecordType &type, const Ids &ids, Name transition, const Intent &intent, BulkMode mode,
                               const BulkProgress &progress)
{
    if (!findTransition(type, transition))
        return wrongUse(Tr::tr("There is no step %1 for the type \"%2\".").arg(toText(transition), toText(type.name)));
    return runAll(workbook, type, ids,
                  [transition](const Workbook &own, const Record &record, qint64 now) { return stepChanges(own, record, transition, now); },
                  intent, mode, progress);
}

} // namespace itsms
