// What really stands in the column that fills a field, and what the workbook makes of it.
#pragma once

#include "core/exchange/import.h"

namespace itsms {

struct FoundValue
{
    QString text;              ///< As the first row that says so writes it.
    qint64 rows = 0;
    Value meaning = {};        ///< What it is without a map; nothing for links, which only the run can find.
    bool understood = true;    ///< False: without a map every row that says so is rejected.
    QString suggestion = {};   ///< A choice it probably means, where it is not understood and there is one.
};

struct FoundValues
{
    std::vector<FoundValue> values; ///< Those not understood first, then the most frequent.
    bool all = true;                ///< False: there are more than five hundred, and the reading ended there.
};

/// Reads the whole file, at most until there are too many values to be told one by one; then rewinds. Empty cells and empty markers are no
/// values; letter case does not make two of one. `goOn` is asked from time to time: false cancels. Fails where nothing of the file
/// fills the field.
Result<FoundValues> findValues(TableSource &source, const ImportProfile &profile, const FieldSource &field, const RecordType &type,
                               const std::function<bool()> &goOn = {});

/// What the map of a source says about a text: nothing where it says nothing, an empty text where it counts as empty.
std::optional<QString> mappedMeaning(const FieldSource &source, const QString &text);

/// The choice that a text of another program probably means, by the profiles that ship and by its letters; empty where none is near.
QString suggestedChoice(const RecordType &type, const Field &field, const QString &text);

/// What a field would hold after the first of these rows in which it is filled, as text and before it is read as a value; empty where it
/// is in none.
QString sampleText(const ImportProfile &profile, const FieldSource &source, const RecordType &type, const QStringList &columns,
                   const std::vector<TableRow> &rows);

} // namespace itsms
