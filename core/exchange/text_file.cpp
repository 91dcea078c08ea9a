// Reading a text file block by block.
#include "core/exchange/text_file.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

constexpr qsizetype blockBytes = 1 << 17;
constexpr qsizetype mostCharacters = 1 << 25; // of one row

} // namespace

TextFile::TextFile(const QString &path, Encoding encoding)
    : m_file(path)
    , m_name(QFileInfo(path).fileName())
    , m_encoding(std::move(encoding))
    , m_decoder(m_encoding)
    , m_bytes(blockBytes, Qt::Uninitialized)
{
}

Result<std::unique_ptr<TextFile>> TextFile::open(const QString &path, const std::optional<QString> &encoding)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
    Encoding found;
    if (encoding) {
        ITSMS_TRY(found, encodingNamed(*encoding));
        found.mark = markLength(found.codec, file.peek(4));
    } else {
        ITSMS_TRY(found, recogniseEncoding(file, name));
    }
    file.close();
    std::unique_ptr<TextFile> text(new TextFile(path, found));
    ITSMS_CHECK(text->rewind());
    return text;
}

Result<> TextFile::rewind()
{
    if ((!m_file.isOpen() && !m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) || !m_file.seek(m_encoding.mark))
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(m_name, m_file.errorString()));
    m_decoder.reset();
    m_kept = 0;
    m_position = m_encoding.mark;
    m_trouble = Fill::More;
    m_from = m_to = 0;
    return {};
}

Fill TextFile::fill()
{
    if (m_trouble != Fill::More)
        return m_trouble;
    // A row longer than a block is parsed from its beginning each time: doubling keeps the sum of that work linear.
    const qsizetype before = m_to - m_from;
    do {
        if (!makeRoom(blockBytes))
            return Fill::TooLong;
        m_trouble = readBlock();
    } while (m_trouble == Fill::More && m_to - m_from < 2 * before);
    return m_to - m_from > before ? Fill::More : m_trouble;
}

bool TextFile::makeRoom(qsizetype more)
{
    const qsizetype live = m_to - m_from;
    if (live + more > mostCharacters)
        return false;
    if (live + more > m_capacity) {
        m_capacity = 2 * (live + more);
        auto larger = std::make_unique_for_overwrite<char16_t[]>(size_t(m_capacity));
        std::copy(begin(), end(), larger.get());
        m_buffer = std::move(larger);
    } else {
        std::copy(begin(), end(), m_buffer.get());
    }
    m_from = 0;
    m_to = live;
    return true;
}

Fill TextFile::readBlock()
{
    const qint64 got = m_file.read(m_bytes.data() + m_kept, blockBytes - m_kept);
    if (got < 0)
        return Fill::Unreadable;
    m_position += got;
    m_kept += got;
    return decodeBlock(got == 0);
}

Fill TextFile::decodeBlock(bool last)
{
    char16_t *out = m_buffer.get() + m_to;
    const Decoded done = m_decoder.decode(QByteArrayView(m_bytes).first(m_kept), out);
    m_kept -= done.consumed;
    std::memmove(m_bytes.data(), m_bytes.constData() + done.consumed, size_t(m_kept));
    const qsizetype nul = QStringView(out, done.written).indexOf(QChar::Null);
    m_to += nul < 0 ? done.written : nul;
    if (nul >= 0)
        return Fill::Nul;
    if (done.broken || (last && m_kept > 0))
        return Fill::Broken;
    return last ? Fill::End : Fill::More;
}

} // namespace itsms
