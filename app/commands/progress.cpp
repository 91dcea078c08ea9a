// Long work on the command line: how far it is, and Ctrl+C.
#include "app/commands/progress.h"

#include <csignal>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

// A signal handler reaches nothing but a variable of this kind.
volatile std::sig_atomic_t interrupted = 0;

void note(int)
{
    interrupted = 1;
}

} // namespace

ProgressLine::ProgressLine(Output &err, QString what)
    : m_err(err)
    , m_what(std::move(what))
{ }

ProgressLine::~ProgressLine()
{
    if (m_shown < 0)
        return;
    m_err.write(QByteArrayView("\r\x1b[K"));
    m_err.flush();
}

void ProgressLine::show(int thousandths)
{
    const int percent = thousandths / 10;
    if (!m_err.isTerminal() || percent == m_shown)
        return;
    m_shown = percent;
    m_err.write(QString("\r"_L1 + m_what + u' ' + QString::number(percent) + " %\x1b[K"_L1));
    m_err.flush();
}

Interruption::Interruption()
{
    interrupted = 0;
    std::signal(SIGINT, note);
    std::signal(SIGTERM, note);
}

Interruption::~Interruption()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
}

bool Interruption::asked() const
{
    return interrupted != 0;
}

} // namespace itsms
