// What every command has at hand: the declarations, where to write, who is asking.
#pragma once

#include "app/commands/command.h"
#include "app/commands/output.h"
#include "core/store/transaction.h"
#include "core/store/workbook.h"

namespace itsms {

struct Context
{
    const Catalogue &catalogue;
    Output &out;
    Output &err;
    QString person;   ///< Who changes something.
    QString language; ///< "en", "de": of what people read.
};

/// --as, else ITSMS_PERSON, else the full name of the account, else its name.
QString personAsking(const QString &named);

Result<std::unique_ptr<Workbook>> openToRead(const Context &context, const QString &file);

/// Fails where the workbook can be read only, with the reason.
Result<std::unique_ptr<Workbook>> openToWrite(const Context &context, const QString &file);

Intent intentOf(const Context &context, const QString &action);

qint64 presentMoment();

/// Runs `change` in a transaction and commits it.
Result<> changeWorkbook(Workbook &workbook, const Intent &intent, const std::function<Result<>(Transaction &)> &change);

/// A file's name without its folders.
QString fileName(const QString &path);

} // namespace itsms
