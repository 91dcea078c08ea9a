// What people type, turned into what it means: record types, fields, records, days and periods.
#pragma once

#include "core/engine/measures.h"
#include "core/store/records.h"

#include <QStringList>

namespace itsms {

/// Those of `known` that `typed` was probably meant to be, the likeliest first, three at most.
QStringList nearest(const QString &typed, const QStringList &known);

/// "Did you mean incident or problem?", or nothing.
QString nearestSentence(const QString &typed, const QStringList &known);

/// By its name, or by its label in the singular or plural.
Result<const RecordType *> typeNamed(const Catalogue &catalogue, const QString &name);
Result<const Field *> fieldNamed(const RecordType &type, const QString &name);

/// Reads a record by its number.
Result<Record> recordNumbered(const Workbook &workbook, const QString &number);

/// All conditions of --where.
Result<std::vector<Condition>> conditionsOf(const Workbook &workbook, const RecordType &type, const QStringList &texts);

Result<QDate> dayOf(const QString &text);

/// --from and --to, each a day or a month. The twelve months before today where neither is given, the twelve up to `to` where only that is.
Result<Period> periodOf(const std::optional<QString> &from, const std::optional<QString> &to, QDate today);

/// The end of the day of --as-of, or now.
Result<Moment> momentOf(const Workbook &workbook, const std::optional<QString> &asOf);

/// The names of things that have one: fields, states, steps, measures, reports.
template <typename Items>
QStringList namesOf(const Items &items)
{
    QStringList names;
    for (const auto &item : items) {
        if constexpr (std::is_pointer_v<std::decay_t<decltype(item)>>)
            names.append(toText(item->name));
        else
            names.append(toText(item.name));
    }
    return names;
}

} // namespace itsms
