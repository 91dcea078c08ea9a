// A query about records as SQL with bound values.
#pragma once

#include "core/store/records.h"

namespace itsms {

enum class Select { Count, Keys, Columns };

/// Ready to step: everything is bound. Columns come in the order of the type's fields that have a column, after the id.
Result<Statement> prepareQuery(const Workbook &workbook, const Query &query, Select what);

/// The values of a field and how many records have each, in the order of the groups.
Result<Statement> prepareGroups(const Workbook &workbook, const Query &query, const Field &field);

/// Words as a full-text expression: all must occur, the last may be the beginning of a word. Nothing for no words.
QString searchExpression(const QString &words);

/// What the index finds for an expression made here, never typed; the newest first. Nothing for an empty one.
Result<std::vector<Hit>> searchExpressed(const Workbook &workbook, const QString &expression, int limit);

} // namespace itsms
