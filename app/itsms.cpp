// The command line program: one subcommand for each thing to do with a workbook.
#include "app/commands/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/context.h"
#include "core/language.h"

#include <CLI/CLI.hpp>

#include <QGuiApplication>

#include <clocale>
#include <csignal>
#include <cstdio>
#include <cstring>

#include <langinfo.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace itsms;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Before the application exists. Qt wants UTF-8 and says so on every run where the locale has something else.
void settleEnvironment()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(::nl_langinfo(CODESET), "UTF-8") != 0) {
        qputenv("LC_ALL", "C.UTF-8");
        std::setlocale(LC_ALL, "");
    }
    // Drawing a report needs no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // A reader who goes (`| head`) is noticed when writing.
    std::signal(SIGPIPE, SIG_IGN);
}

/// Qt's remarks about the machine are nothing that the person asked for; what goes wrong is said in our own sentences.
void dropRemarks(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        std::fprintf(stderr, "itsms: %s\n", qUtf8Printable(message));
}

/// The first word that is no option; --as takes the word after it.
QString commandIn(const QStringList &words)
{
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == "--as"_L1)
            ++i;
        else if (!words[i].startsWith(u'-'))
            return words[i];
    }
    return {};
}

/// Reports are laid out with fonts; everything else starts faster without.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, const QString &command)
{
    if (command == "report"_L1)
        return std::make_unique<QGuiApplication>(argc, argv);
    return std::make_unique<QCoreApplication>(argc, argv);
}

void translateHelp(CLI::App &program)
{
    const auto formatter = std::make_shared<CLI::Formatter>();
    formatter->label("Usage", Tr::tr("Usage").toStdString());
    formatter->label("Positionals", Tr::tr("Arguments").toStdString());
    formatter->label("OPTIONS", Tr::tr("OPTIONS").toStdString());
    formatter->label("SUBCOMMAND", Tr::tr("COMMAND").toStdString());
    formatter->label("REQUIRED", "");
    formatter->column_width(34);
    program.formatter(formatter);
    program.set_help_flag("-h,--help", Tr::tr("Shows this help.").toStdString());
    program.option_defaults()->group(Tr::tr("Options").toStdString());
    program.get_help_ptr()->group(Tr::tr("Options").toStdString());
    program.group(Tr::tr("Commands").toStdString());
}

int exitCode(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Refused:
    case ErrorKind::Cancelled: return 1;
    case ErrorKind::Usage: return 2;
    case ErrorKind::File: return 3;
    }
    Q_UNREACHABLE();
}

int fail(Output &err, const Error &error)
{
    err.line(QString("itsms: "_L1 + error.sentence));
    return exitCode(error.kind);
}

/// What CLI11 found wrong, in our words where people meet it most.
QString sentence(const CLI::ParseError &error, const QString &command)
{
    const QString help = Tr::tr("\"itsms %1 --help\" says what it takes.").arg(command);
    const QString said = QString::fromStdString(error.what());
    if (dynamic_cast<const CLI::RequiredError *>(&error))
        return Tr::tr("%1 is missing. %2").arg(said.section(u' ', 0, 0), help);
    if (dynamic_cast<const CLI::ExtrasError *>(&error))
        return Tr::tr("\"itsms %1\" does not take %2. %3").arg(command, said.section(u':', 1).trimmed(), help);
    return Tr::tr("%1. %2").arg(said, help);
}

/// Without their dashes.
QStringList optionsOf(const CLI::App &command)
{
    QStringList names;
    for (const CLI::Option *option : command.get_options())
        for (const std::string &name : option->get_lnames())
            names.append(QString::fromStdString(name));
    return names;
}

/// Wrong words that are nearly right.
std::optional<Error> misspelt(const CLI::App &program, const QString &command, const QStringList &words)
{
    QStringList commands;
    const CLI::App *found = nullptr;
    for (const CLI::App *each : program.get_subcommands(nullptr)) {
        commands.append(QString::fromStdString(each->get_name()));
        if (commands.last() == command)
            found = each;
    }
    if (command.isEmpty())
        return std::nullopt;
    if (found == nullptr) {
        const QString hint = nearestSentence(command, commands);
        return wrongUse(Tr::tr("There is no command \"%1\". %2").arg(command, hint.isEmpty() ? Tr::tr("\"itsms --help\" lists them.") : hint)).value();
    }
    const QStringList options = optionsOf(*found) + optionsOf(program);
    for (const QString &word : words) {
        const QString option = word.section(u'=', 0, 0).mid(2);
        if (word == "--"_L1)
            break;
        if (!word.startsWith("--"_L1) || options.contains(option) || option.contains(u' '))
            continue;
        const QStringList meant = nearest(option, options);
        if (!meant.isEmpty())
            return wrongUse(Tr::tr("\"itsms %1\" has no option --%2. Did you mean --%3?").arg(command, option, meant.first())).value();
    }
    return std::nullopt;
}

int run(Output &out, Output &err, const Action &action, const QString &person, const QString &language)
{
    Context context{.catalogue = Catalogue::standard(), .out = out, .err = err, .person = personAsking(person), .language = language};
    const Result<Answer> answer = action(context);
    if (const Result<> written = out.flush(); !written)
        return fail(err, written.error());
    return answer ? int(*answer) : fail(err, answer.error());
}

int parseAndRun(int argc, char **argv, const QString &command, const QString &language)
{
    Output out(STDOUT_FILENO);
    Output err(STDERR_FILENO);
    std::string person;
    Action chosen;
    CLI::App program(Tr::tr("Keeps the service management system of an organisation, as ISO/IEC 20000-1 asks for it, in one file.").toStdString(), "itsms");
    translateHelp(program);
    program.set_version_flag("--version", "itsms " ITSMS_VERSION, Tr::tr("Shows the version.").toStdString());
    program.add_option("--as", person, Tr::tr("Who changes something, for the history; otherwise ITSMS_PERSON or the name of the account.").toStdString())->type_name("NAME");
    program.require_subcommand(1);
    program.fallthrough();
    Commands commands(program, chosen);
    addCommands(commands);
    try {
        program.parse(argc, argv);
    } catch (const CLI::CallForHelp &) {
        out.write(QString::fromStdString(program.help()));
        return 0;
    } catch (const CLI::CallForVersion &) {
        out.line(QString("itsms "_L1 + QLatin1StringView(ITSMS_VERSION)));
        return 0;
    } catch (const CLI::ParseError &error) {
        const QStringList words = QCoreApplication::arguments().mid(1);
        if (const auto better = misspelt(program, command, words))
            return fail(err, *better);
        if (command.isEmpty())
            return fail(err, wrongUse(Tr::tr("Say what to do: itsms COMMAND FILE. \"itsms --help\" lists the commands.")).value());
        return fail(err, wrongUse(sentence(error, command)).value());
    }
    return run(out, err, chosen, QString::fromStdString(person), language);
}

} // namespace

int main(int argc, char **argv)
{
    const QString language = readersLanguage();
    settleEnvironment();
    qInstallMessageHandler(dropRemarks);
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words.append(QString::fromLocal8Bit(argv[i]));
    const QString command = commandIn(words);
    const auto qt = application(argc, argv, command);
    installLanguage(*qt, language);
    return parseAndRun(argc, argv, command, language);
}
