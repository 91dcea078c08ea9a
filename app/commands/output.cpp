// Standard output and standard error: buffered, and quiet where nobody listens any more.
#include "app/commands/output.h"

#include <QCoreApplication>

#include <cerrno>
#include <cstring>

#include <sys/ioctl.h>
#include <unistd.h>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr qsizetype blockSize = 64 * 1024;

} // namespace

Output::Output(int descriptor)
    : m_descriptor(descriptor)
    , m_terminal(::isatty(descriptor) == 1)
{
    m_buffer.reserve(blockSize + 4096);
}

Output::~Output()
{
    drain();
}

void Output::write(QByteArrayView bytes)
{
    if (!isOpen())
        return;
    m_buffer.append(bytes);
    if (m_buffer.size() >= blockSize)
        drain();
}

void Output::write(QStringView text)
{
    write(QByteArrayView(text.toUtf8()));
}

void Output::line(QStringView text)
{
    write(text);
    write(QByteArrayView("\n"));
}

int Output::width() const
{
    winsize size = {};
    if (!m_terminal || ::ioctl(m_descriptor, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col;
}

Result<> Output::flush()
{
    drain();
    if (m_error == 0 || m_error == EPIPE)
        return {};
    return fileFailure(Tr::tr("The output could not be written: %1.").arg(QString::fromLocal8Bit(std::strerror(m_error))));
}

void Output::drain()
{
    const char *next = m_buffer.constData();
    qsizetype left = isOpen() ? m_buffer.size() : 0;
    while (left > 0) {
        const ssize_t written = ::write(m_descriptor, next, size_t(left));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0) {
            m_error = errno;
            break;
        }
        next += written;
        left -= written;
    }
    m_buffer.resize(0); // keeps its memory, unlike clear()
}

} // namespace itsms
