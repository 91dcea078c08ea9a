// Which column fills which field, as the command line says it.
#pragma once

#include "core/exchange/import.h"

#include <QStringList>

namespace itsms {

/// What was asked for on the command line, apart from the files.
struct MappingWishes
{
    std::optional<QString> profile; ///< Name of a saved or shipped one.
    QStringList maps;               ///< COLUMN=FIELD, "{COLUMN}: {COLUMN}=FIELD", "'text'=FIELD", "COLUMN=" to leave a column out.
    QStringList values;             ///< FIELD:FROM=TO: what a cell says, and what it means.
    std::optional<QString> key;     ///< Empty: every row is new.
    std::optional<QString> dateFormat;
    std::optional<QString> timeZone;
    bool lastWins = false;
    bool createMissing = false;
};

/// The profile, changed by the maps; the maps alone where there is no profile; a suggestion where there is neither.
Result<ImportProfile> mappingOf(const Workbook &workbook, const RecordType &type, const QStringList &columns, const std::vector<TableRow> &rows, const MappingWishes &wishes);

/// "Status -> state": what a person checks before believing it.
QString mappingLine(const FieldSource &source);

} // namespace itsms
