// What every command has at hand: the declarations, where to write, who is asking.
#include "app/commands/context.h"

#include "core/account.h"

#include <QDateTime>
#include <QFileInfo>

namespace itsms {

using namespace Qt::StringLiterals;

QString personAsking(const QString &named)
{
    if (!named.trimmed().isEmpty())
        return named.trimmed();
    const QString set = qEnvironmentVariable("ITSMS_PERSON").trimmed();
    return set.isEmpty() ? accountName() : set;
}

Result<std::unique_ptr<Workbook>> openToRead(const Context &context, const QString &file)
{
    // A connection that may write clears SQLite's companion files away when it closes; one that may not leaves them lying beside the
    // workbook, where they can lock its owner out.
    return Workbook::open(file, context.catalogue, Access::ReadWrite);
}

Result<std::unique_ptr<Workbook>> openToWrite(const Context &context, const QString &file)
{
    ITSMS_TRY(auto workbook, Workbook::open(file, context.catalogue, Access::ReadWrite));
    if (workbook->isReadOnly())
        return fileFailure(workbook->readOnlyReason());
    return workbook;
}

Intent intentOf(const Context &context, const QString &action)
{
    return Intent{.person = context.person, .action = action, .now = presentMoment()};
}

qint64 presentMoment()
{
    return QDateTime::currentSecsSinceEpoch();
}

Result<> changeWorkbook(Workbook &workbook, const Intent &intent, const std::function<Result<>(Transaction &)> &change)
{
    ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
    ITSMS_CHECK(change(*transaction));
    ITSMS_CHECK(transaction->commit());
    return {};
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

} // namespace itsms
