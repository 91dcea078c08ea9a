// itsms settings: what the workbook knows about its organisation.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "app/commands/json_stream.h"
#include "app/commands/table_print.h"
#include "core/store/settings.h"

#include <QCoreApplication>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct SettingsOptions
{
    QString file;
    QStringList changes;
    bool json = false;
};

Result<> change(Transaction &transaction, const QString &assignment)
{
    const qsizetype sign = assignment.indexOf(u'=');
    const QString name = assignment.left(sign).trimmed();
    const QString value = assignment.mid(sign + 1).trimmed();
    if (sign <= 0)
        return wrongUse(Tr::tr("\"%1\" sets nothing. Write it as NAME=VALUE.").arg(assignment));
    if (!settingNames().contains(name)) {
        const QString hint = nearestSentence(name, settingNames());
        return wrongUse(Tr::tr("There is no setting \"%1\". %2").arg(name, hint.isEmpty() ? Tr::tr("The settings: %1.").arg(settingNames().join(", "_L1)) : hint));
    }
    ITSMS_CHECK(checkSetting(name, value));
    return transaction.changeSetting(name, value);
}

Result<> changeSettings(Context &context, const SettingsOptions &options)
{
    ITSMS_TRY(const auto workbook, openToWrite(context, options.file));
    return changeWorkbook(*workbook, intentOf(context, Tr::tr("Changed settings")), [&](Transaction &transaction) -> Result<> {
        for (const QString &assignment : options.changes)
            ITSMS_CHECK(change(transaction, assignment));
        return {};
    });
}

void writeJson(Context &context, const Workbook &workbook)
{
    JsonStream json(context.out);
    json.beginObject();
    for (const QString &name : settingNames())
        json.member(name.toStdString(), workbook.setting(name));
    json.endObject();
}

Result<Answer> showSettings(Context &context, const SettingsOptions &options)
{
    if (!options.changes.isEmpty())
        ITSMS_CHECK(changeSettings(context, options));
    ITSMS_TRY(const auto workbook, openToRead(context, options.file));
    if (options.json) {
        writeJson(context, *workbook);
        return Answer::Yes;
    }
    TablePrinter table(context.out, {{Tr::tr("Setting")}, {Tr::tr("Value")}});
    for (const QString &name : settingNames())
        table.add({name, workbook->setting(name)});
    table.finish();
    return Answer::Yes;
}

} // namespace

void addSettings(Commands &commands)
{
    const auto options = std::make_shared<SettingsOptions>();
    Command command = commands.add("settings", Tr::tr("Shows what the workbook knows about its organisation, or changes it."));
    command.argument("FILE", Tr::tr("The workbook."), options->file);
    command.arguments("NAME=VALUE", Tr::tr("New values of organisation, language, edition, time_zone or currency."), options->changes, Need::Optional);
    command.flag("--json", Tr::tr("For programs: an object."), options->json);
    command.action([options](Context &context) { return showSettings(context, *options); });
}

} // namespace itsms
