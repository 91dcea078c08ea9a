// One subcommand as it declares itself: what it takes, what it says about it, what it does.
#include "app/commands/command.h"

#include "app/commands/context.h"

#include <CLI/CLI.hpp>

namespace itsms {

namespace {

QStringList toTexts(const std::vector<std::string> &values)
{
    QStringList texts;
    for (const std::string &value : values)
        texts.append(QString::fromStdString(value));
    return texts;
}

void require(CLI::Option *option, Need need)
{
    option->required(need == Need::Required);
}

} // namespace

void Command::argument(const char *name, const QString &help, QString &target, Need need)
{
    const auto take = [&target](const std::string &value) { target = QString::fromStdString(value); };
    require(m_app.add_option_function<std::string>(name, take, help.toStdString())->type_name(""), need);
}

void Command::arguments(const char *name, const QString &help, QStringList &target, Need need)
{
    const auto take = [&target](const std::vector<std::string> &values) { target = toTexts(values); };
    require(m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())->type_name(""), need);
}

void Command::option(const char *name, const char *value, const QString &help, std::optional<QString> &target)
{
    const auto take = [&target](const std::string &text) { target = QString::fromStdString(text); };
    m_app.add_option_function<std::string>(name, take, help.toStdString())->type_name(value);
}

void Command::option(const char *name, const char *value, const QString &help, std::optional<qint64> &target)
{
    const auto take = [&target](const qint64 &number) { target = number; };
    CLI::Validator notNegative = CLI::NonNegativeNumber;
    notNegative.name(""); // Its name would stand in the help, in capitals.
    m_app.add_option_function<qint64>(name, take, help.toStdString())->type_name(value)->check(notNegative);
}

void Command::options(const char *name, const char *value, const QString &help, QStringList &target)
{
    const auto take = [&target](const std::vector<std::string> &values) { target = toTexts(values); };
    m_app.add_option_function<std::vector<std::string>>(name, take, help.toStdString())->type_name(value)->allow_extra_args(false);
}

void Command::flag(const char *name, const QString &help, bool &target)
{
    m_app.add_flag_callback(name, [&target] { target = true; }, help.toStdString());
}

void Command::footer(const QString &text)
{
    m_app.footer(text.toStdString());
}

void Command::action(Action action)
{
    m_app.callback([&chosen = m_chosen, action = std::move(action)] { chosen = action; });
}

Command Commands::add(const char *name, const QString &help)
{
    return Command(*m_program.add_subcommand(name, help.toStdString()), m_chosen);
}

} // namespace itsms
