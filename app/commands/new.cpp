// itsms new: a workbook that was not there before.
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "core/exchange/example.h"
#include "core/language.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct NewOptions
{
    QString file;
    bool example = false;
    std::optional<QString> organisation;
    std::optional<QString> language;
    std::optional<QString> timeZone;
    std::optional<QString> currency;
};

Result<Founding> founding(const Context &context, const NewOptions &options)
{
    const QString language = options.language.value_or(context.language);
    if (!shippedLanguages().contains(language))
        return wrongUse(Tr::tr("The workbench does not speak \"%1\". It speaks: %2.").arg(language, shippedLanguages().join(", "_L1)));
    const QByteArray zone = options.timeZone.value_or(QString()).toUtf8();
    if (!zone.isEmpty() && !isTimeZone(zone))
        return wrongUse(Tr::tr("There is no time zone \"%1\". Use a name such as Europe/Berlin.").arg(*options.timeZone));
    const QString otherwise = options.example ? exampleOrganisation() : QFileInfo(options.file).completeBaseName();
    Founding founding{.organisation = options.organisation.value_or(otherwise)};
    founding.language = language;
    founding.timeZone = zone;
    founding.currency = options.currency.value_or(founding.currency).toUpper();
    founding.person = context.person;
    founding.now = presentMoment();
    return founding;
}

Result<Answer> makeNew(Context &context, const NewOptions &options)
{
    ITSMS_TRY(const Founding start, founding(context, options));
    ITSMS_TRY(auto workbook, Workbook::create(options.file, context.catalogue, start));
    if (options.example) {
        const Result<> built = buildExample(*workbook, workbook->dateAt(presentMoment()));
        if (!built) {
            // Half an example is of no use to anybody, and the file is ours: it was made a moment ago.
            workbook.reset();
            for (const QLatin1StringView ending : {""_L1, "-wal"_L1, "-shm"_L1})
                QFile::remove(QString(options.file + ending));
            return Failure(built.error());
        }
    }
    context.out.line(Tr::tr("%1 is ready, for %2.").arg(options.file, workbook->setting(u"organisation"_s)));
    return Answer::Yes;
}

} // namespace

void addNew(Commands &commands)
{
    const auto options = std::make_shared<NewOptions>();
    Command command = commands.add("new", Tr::tr("Makes a new workbook."));
    command.argument("FILE", Tr::tr("The workbook to make; it must not exist yet."), options->file);
    command.flag("--example", Tr::tr("Fills it with the example organisation."), options->example);
    command.option("--organisation", "NAME", Tr::tr("Name of the organisation; otherwise the name of the file."), options->organisation);
    command.option("--language", "L", Tr::tr("Language of its reports, such as en or de; otherwise yours."), options->language);
    command.option("--time-zone", "Z", Tr::tr("Its time zone, such as Europe/Berlin; otherwise that of this computer."), options->timeZone);
    command.option("--currency", "C", Tr::tr("Its currency, such as EUR."), options->currency);
    command.action([options](Context &context) { return makeNew(context, *options); });
}

} // namespace itsms
