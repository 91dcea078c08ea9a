// Saving what a person typed into a record, held against the record as they saw it; and going back to what it once was.
#include "core/engine/edit.h"

#include "core/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Engine)
};

/// The first field that holds something else than it held when it was read, and something else than it shall hold.
const Field *collision(const Record &base, const Record &stored, const Changes &changes)
{
    for (const auto &[index, value] : changes) {
        const Value &now = stored.at(std::size_t(index));
        if (!sameValue(now, base.at(std::size_t(index))) && !sameValue(now, value))
            return &stored.type().fields[std::size_t(index)];
    }
    return nullptr;
}

/// The first field that holds something else than it held when it was read.
const Field *difference(const Record &base, const Record &stored)
{
    const std::vector<Field> &fields = stored.type().fields;
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field &field) {
        return hasColumn(field) && field.name != Name("updated_at") && field.name != Name("updated_by")
            && !sameValue(base.value(field.name), stored.value(field.name));
    });
    return found == fields.end() ? nullptr : &*found;
}

QString words(const Workbook &workbook, const Field &field, const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    if (id && !linkTarget(field).empty())
        return LinkNames(workbook).target(linkTarget(field), *id).title;
    const QString text = fieldText(field, value, workbook.timeZone());
    return field.kind == Kind::Choice ? translatedChoice(field, text) : text;
}

Error ofRows(Error error, const ChildEdit &edit, const QString &name)
{
    if (error.kind == ErrorKind::Refused) {
        error.field = toText(edit.rows);
        if (!name.isEmpty())
            error.sentence = Tr::tr("%1: %2", "a row of a table and what is wrong with it").arg(name, error.sentence);
    }
    return error;
}

Result<> writeChild(Transaction &transaction, const ChildEdit &edit, qint64 parent)
{
    const RecordType &type = edit.base.type();
    if (edit.base.id() == 0) {
        Record record = edit.base;
        for (const auto &[index, value] : edit.changes)
            record.setAt(std::size_t(index), value);
        record.setValue(edit.parent, parent);
        ITSMS_CHECK(transaction.insert(record));
        return {};
    }
    ITSMS_TRY(const Record stored, readRecord(transaction.workbook(), type, edit.base.id()));
    if (const Field *field = edit.removed ? difference(edit.base, stored) : collision(edit.base, stored, edit.changes))
        return refused(
            Tr::tr("\"%1\" was changed meanwhile to \"%2\" by %3. Nothing is saved yet. What you did stands there still: save again "
                   "where it shall count, or type the other value.")
                .arg(translatedLabel(*field), words(transaction.workbook(), *field, stored.value(field->name)), stored.text("updated_by")));
    if (edit.removed)
        return transaction.remove(type, stored.id());
    ITSMS_CHECK(transaction.update(type, stored.id(), edit.changes));
    return {};
}

Result<> saveChildren(Transaction &transaction, const Edit &edit, qint64 parent)
{
    for (const ChildEdit &child : edit.children) {
        QString name = child.base.text("title");
        for (const auto &[index, value] : child.changes)
            if (const auto *text = std::get_if<QString>(&value); text && index == fieldIndex(child.base.type(), "title"))
                name = *text;
        if (const auto done = writeChild(transaction, child, parent); !done)
            return Failure(ofRows(done.error(), child, name));
    }
    return {};
}

/// One of many-to-many links put in or taken out.
Value withTarget(const Value &links, qint64 target, bool wanted)
{
    const auto *present = std::get_if<Ids>(&links);
    Ids ids = present ? *present : Ids();
    std::erase(ids, target);
    if (wanted)
        ids.insert(std::upper_bound(ids.begin(), ids.end(), target), target);
    return ids.empty() ? Value() : Value(ids);
}

/// Lets the referrers link to the record. What became of them since they were chosen never keeps it from being saved.
Result<> linkReferrers(Transaction &transaction, const Referrers &referrers, qint64 id, QStringList &apart)
{
    for (const qint64 each : referrers.ids) {
        const Result<Record> stored = readRecord(transaction.workbook(), *referrers.type, each);
        if (!stored && stored.error().kind == ErrorKind::Refused)
            continue;
        if (!stored)
            return Failure(stored.error());
        const int index = fieldIndex(*referrers.type, referrers.field);
        const bool many = referrers.type->fields[std::size_t(index)].kind == Kind::Links;
        if (!many && !stored->isEmpty(referrers.field)) {
            apart.append(stored->text("ref"));
            continue;
        }
        const Value value = many ? withTarget(stored->value(referrers.field), id, true) : Value(id);
        ITSMS_CHECK(transaction.update(*referrers.type, each, {{index, value}}));
    }
    return {};
}

void takeBack(Record &record, const FieldChange &change)
{
    const Field *field = findField(record.type(), change.field.toStdString());
    if (!field)
        return; // An attachment.
    if (field->kind != Kind::Links)
        return record.setValue(field->name, change.before);
    const auto *gone = std::get_if<qint64>(&change.before);
    const auto *come = std::get_if<qint64>(&change.after);
    if (gone)
        record.setValue(field->name, withTarget(record.value(field->name), *gone, true));
    if (come)
        record.setValue(field->name, withTarget(record.value(field->name), *come, false));
}

Changes wayBack(const Record &present, const Record &past)
{
    Changes changes;
    const std::vector<Field> &fields = present.type().fields;
    for (std::size_t i = 0; i < fields.size(); ++i)
        if (!fields[i].readOnly && fields[i].kind != Kind::Rows && !sameValue(present.at(i), past.at(i)))
            changes.emplace_back(int(i), past.at(i));
    return changes;
}

Result<> apply(Transaction &transaction, const RecordType &type, qint64 id, const Changes &changes)
{
    if (changes.empty())
        return refused(Tr::tr("There is nothing to go back to: the fields that can be typed into hold these values now."));
    ITSMS_CHECK(transaction.update(type, id, changes));
    ITSMS_CHECK(transaction.commit());
    return {};
}

} // namespace

bool sameValue(const Value &a, const Value &b) { return a == b || (isEmpty(a) && isEmpty(b)); }

Result<EditOutcome> saveEdit(Workbook &workbook, const Edit &edit, const Intent &intent)
{
    const RecordType &type = edit.base.type();
    EditOutcome outcome{edit.base.id()};
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    if (outcome.id == 0) {
        Record record = edit.base;
        for (const auto &[index, value] : edit.changes)
            record.setAt(std::size_t(index), value);
        ITSMS_TRY(outcome.id, transaction->insert(record));
    } else {
        // Inside the transaction, so that what is compared is what is written over.
        ITSMS_TRY(const Record stored, readRecord(workbook, type, outcome.id));
        outcome.collided = collision(edit.base, stored, edit.changes) != nullptr;
        if (outcome.collided)
            return outcome;
        ITSMS_CHECK(transaction->update(type, outcome.id, edit.changes));
    }
    ITSMS_CHECK(saveChildren(*transaction, edit, outcome.id));
    ITSMS_CHECK(linkReferrers(*transaction, edit.referrers, outcome.id, outcome.apart));
    ITSMS_CHECK(transaction->commit());
    return outcome;
}

Result<Changes> changesBackTo(const Workbook &workbook, const RecordType &type, qint64 id, qint64 sequence)
{
    ITSMS_TRY(const Record present, readRecord(workbook, type, id));
    ITSMS_TRY(const std::vector<HistoryEntry> entries, history(workbook, type, id));
    Record past = present;
    for (const HistoryEntry &entry : entries) {
        if (entry.entry.sequence <= sequence)
            break;
        for (const FieldChange &change : entry.fields)
            takeBack(past, change);
    }
    return wayBack(present, past);
}

Result<Changes> changesBefore(const Workbook &workbook, const RecordType &type, qint64 id, const FieldChange &change)
{
    ITSMS_TRY(const Record present, readRecord(workbook, type, id));
    Record past = present;
    takeBack(past, change);
    return wayBack(present, past);
}

Result<> goBackTo(Workbook &workbook, const RecordType &type, qint64 id, qint64 sequence, const Intent &intent)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    ITSMS_TRY(const Changes changes, changesBackTo(workbook, type, id, sequence));
    return apply(*transaction, type, id, changes);
}

Result<> goBackBefore(Workbook &workbook, const RecordType &type, qint64 id, const FieldChange &change, const Intent &intent)
{
    ITSMS_TRY(auto transaction, Transaction::begin(workbook, intent));
    ITSMS_TRY(const Changes changes, changesBefore(workbook, type, id, change));
    return apply(*transaction, type, id, changes);
}

} // namespace itsms
