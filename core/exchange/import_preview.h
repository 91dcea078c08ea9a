// What an import would do, row by row: which values a record has now, and which it would have.
#pragma once

#include "core/exchange/import.h"

namespace itsms {

struct FieldDifference
{
    const Field *field = nullptr;
    Value before;       ///< Nothing in a new record.
    Value after;
    QString made = {};  ///< Links: titles of targets that only the run would make.
};

struct RowPreview
{
    qint64 line = 0;
    qint64 id = 0; ///< 0: a new record.
    QString ref;   ///< Number and title as they are now; of a new record the title it would have.
    QString title;
    std::vector<FieldDifference> differences; ///< In the order of the fields.
};

/// The report counts all rows; of each kind at most the first five hundred are told one by one.
struct ImportPreview
{
    ImportReport report;
    std::vector<RowPreview> added;
    std::vector<RowPreview> changed;
    std::vector<RowPreview> unchanged;
};

/// A dry run that also tells what would change. `options` as for runImport(); their `row` and `dryRun` are set here.
Result<ImportPreview> previewImport(Workbook &workbook, TableSource &source, const ImportProfile &profile, const Intent &intent,
                                    ImportOptions options = {});

} // namespace itsms
