// "field=value" on the command line, as changes of a record.
#include "app/commands/assignments.h"

#include "core/field_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Failure notByHand(const RecordType &type, const Field &field)
{
    const QString name = toText(field.name);
    if (field.name == Name("state"))
        return refused(Tr::tr("state is changed by a step, not by hand: itsms advance FILE NUMBER STEP. \"itsms describe %1\" lists the steps.").arg(toText(type.name)), name);
    return refused(Tr::tr("%1 (%2) is kept by the workbook itself and cannot be set.").arg(name, translatedLabel(field)), name);
}

Result<qint64> target(const Workbook &workbook, const Field &field, const QString &text)
{
    const RecordType *type = workbook.catalogue().type(linkTarget(field));
    ITSMS_TRY(const std::optional<qint64> id, findByText(workbook, *type, text));
    if (!id)
        return refused(Tr::tr("%1: there is no record of the type %2 with the number, title or external number \"%3\".").arg(toText(field.name), toText(type->name), text),
                       toText(field.name));
    return *id;
}

Result<Value> targets(const Workbook &workbook, const Field &field, const QString &text)
{
    const RecordType *type = workbook.catalogue().type(field.target);
    // A title may contain a semicolon itself.
    ITSMS_TRY(const std::optional<qint64> whole, findByText(workbook, *type, text));
    if (whole)
        return Value(Ids{*whole});
    Ids ids;
    for (const QString &part : text.split(u';', Qt::SkipEmptyParts)) {
        if (part.trimmed().isEmpty())
            continue;
        ITSMS_TRY(const qint64 id, target(workbook, field, part.trimmed()));
        ids.push_back(id);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return Value(std::move(ids));
}

Result<Value> valueOf(const Workbook &workbook, const RecordType &type, const Field &field, const QString &text)
{
    if (field.readOnly)
        return notByHand(type, field);
    if (field.kind == Kind::Rows)
        return refused(Tr::tr("%1 holds records of the type %2. Add them by themselves: itsms add FILE %2 %3=NUMBER.")
                           .arg(toText(field.name), toText(field.target), toText(workbook.catalogue().type(field.target)->parent)), toText(field.name));
    if (field.kind == Kind::Attachment && !text.trimmed().isEmpty())
        return refused(Tr::tr("%1 is an attached file. Attach it with: itsms attach FILE NUMBER PATH.").arg(toText(field.name)), toText(field.name));
    if (field.kind == Kind::Links)
        return targets(workbook, field, text);
    if (text.trimmed().isEmpty())
        return Value();
    if (linkTarget(field).empty())
        return parseField(field, text, workbook.timeZone());
    ITSMS_TRY(const qint64 id, target(workbook, field, text.trimmed()));
    return Value(id);
}

} // namespace

Result<Changes> changesOf(const Workbook &workbook, const RecordType &type, const QStringList &assignments)
{
    Changes changes;
    for (const QString &assignment : assignments) {
        const qsizetype sign = assignment.indexOf(u'=');
        if (sign <= 0)
            return wrongUse(Tr::tr("\"%1\" sets nothing. Write it as FIELD=VALUE, and FIELD= to clear it.").arg(assignment));
        ITSMS_TRY(const Field *field, fieldNamed(type, assignment.left(sign)));
        Result<Value> value = valueOf(workbook, type, *field, assignment.mid(sign + 1));
        if (!value) {
            Error error = value.error();
            error.field = toText(field->name);
            if (const QString label = QString(translatedLabel(*field) + ": "_L1); error.sentence.startsWith(label))
                error.sentence.remove(0, label.size());
            return Failure(namingField(std::move(error)));
        }
        changes.emplace_back(fieldIndex(type, field->name), *std::move(value));
    }
    return changes;
}

Error namingField(Error error)
{
    if (!error.field.isEmpty() && !error.sentence.contains(error.field))
        error.sentence = Tr::tr("%1: %2").arg(error.field, error.sentence);
    return error;
}

} // namespace itsms
