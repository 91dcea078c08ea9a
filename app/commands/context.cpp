// What every command has at hand: the declarations, where to write, who is asking.
#include "app/commands/context.h"

#include <QDateTime>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QString personOfAccount()
{
    const passwd *account = ::getpwuid(::getuid());
    if (account == nullptr)
        return QString::number(::getuid());
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

} // namespace

QString personAsking(const QString &named)
{
    if (!named.trimmed().isEmpty())
        return named.trimmed();
    const QString set = qEnvironmentVariable("ITSMS_PERSON").trimmed();
    return set.isEmpty() ? personOfAccount() : set;
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
