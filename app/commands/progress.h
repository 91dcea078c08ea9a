// Long work on the command line: how far it is, and Ctrl+C.
#pragma once

#include "app/commands/output.h"

namespace itsms {

/// A line that overwrites itself, on a terminal only; gone when this object goes.
class ProgressLine
{
public:
    ProgressLine(Output &err, QString what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(int thousandths);

private:
    Output &m_err;
    QString m_what;
    int m_shown = -1; // per cent
};

/// While one lives, Ctrl+C (and a polite end) is noted instead of ending the program, so that work can stop where nothing is half done.
class Interruption
{
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;

    bool asked() const;
};

} // namespace itsms
