// One subcommand as it declares itself: what it takes, what it says about it, what it does.
#pragma once

#include "core/result.h"

#include <QStringList>

#include <functional>
#include <optional>

namespace CLI {
class App;
}

namespace itsms {

struct Context;

/// Exit codes 0 and 1; failures have theirs by their kind.
enum class Answer { Yes = 0, No = 1 };

using Action = std::function<Result<Answer>(Context &)>;

enum class Need { Optional, Required };

/// The variables that take the values must live until the action has run: keep them in a shared options object that the action holds.
class Command
{
public:
    Command(CLI::App &app, Action &chosen)
        : m_app(app)
        , m_chosen(chosen)
    { }

    /// By place, such as FILE.
    void argument(const char *name, const QString &help, QString &target, Need need = Need::Required);
    /// The rest of the line.
    void arguments(const char *name, const QString &help, QStringList &target, Need need = Need::Required);

    /// "--sort FIELD". Twice the same is wrong use.
    void option(const char *name, const char *value, const QString &help, std::optional<QString> &target);
    void option(const char *name, const char *value, const QString &help, std::optional<qint64> &target);
    /// May be given several times.
    void options(const char *name, const char *value, const QString &help, QStringList &target);
    void flag(const char *name, const QString &help, bool &target);

    void footer(const QString &text);

    void action(Action action);

private:
    CLI::App &m_app;
    Action &m_chosen;
};

/// Where the subcommands enter themselves; `chosen` becomes the action of the one on the command line.
class Commands
{
public:
    Commands(CLI::App &program, Action &chosen)
        : m_program(program)
        , m_chosen(chosen)
    { }

    Command add(const char *name, const QString &help);

private:
    CLI::App &m_program;
    Action &m_chosen;
};

} // namespace itsms
