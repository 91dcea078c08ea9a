// Standard output and standard error: buffered, and quiet where nobody listens any more.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace itsms {

/// Writes to a file descriptor it does not own. After the reader has gone (`itsms list ... | head`) everything is dropped silently and
/// isOpen() says so, so that long listings can stop.
class Output
{
public:
    explicit Output(int descriptor);
    ~Output();
    Output(const Output &) = delete;
    Output &operator=(const Output &) = delete;

    void write(QByteArrayView bytes);
    void write(QStringView text);
    void line(QStringView text = {});

    bool isOpen() const { return m_error == 0; }
    bool isTerminal() const { return m_terminal; }

    /// Columns of the terminal; 0 where it is none.
    int width() const;

    /// Fails where something could not be written for another reason than a reader who has gone.
    Result<> flush();

private:
    void drain();

    int m_descriptor;
    bool m_terminal;
    int m_error = 0; // errno of the write that failed
    QByteArray m_buffer;
};

} // namespace itsms
