// A text file read in blocks of characters; what has been looked at is given back, so that memory stays small.
#pragma once

#include "core/exchange/decoder.h"

#include <QFile>

#include <memory>

namespace itsms {

/// What a request for more characters brought.
enum class Fill {
    More,
    End,
    Broken, ///< The bytes that come next are no text in this encoding.
    Nul, ///< The character that comes next is NUL, which no table contains.
    TooLong, ///< What was not given back has grown beyond every sensible row.
    Unreadable,
};

class TextFile
{
public:
    /// Recognises the encoding where `encoding` is empty.
    static Result<std::unique_ptr<TextFile>> open(const QString &path, const std::optional<QString> &encoding);

    const char16_t *begin() const { return m_buffer.get() + m_from; }
    const char16_t *end() const { return m_buffer.get() + m_to; }

    /// Gives back everything before `position`, which must lie between begin() and end().
    void discard(const char16_t *position) { m_from = position - m_buffer.get(); }

    /// Adds characters after end(): at least one if More. Moves what is there, so that earlier positions become void.
    Fill fill();

    /// Back to the first character.
    Result<> rewind();

    const Encoding &encoding() const { return m_encoding; }
    QString name() const { return m_name; }
    QString trouble() const { return m_file.errorString(); }
    qint64 position() const { return m_position; }
    qint64 size() const { return m_file.size(); }

private:
    TextFile(const QString &path, Encoding encoding);

    bool makeRoom(qsizetype more);
    Fill readBlock();
    Fill decodeBlock(bool last);

    QFile m_file;
    QString m_name;
    Encoding m_encoding;
    Decoder m_decoder;
    QByteArray m_bytes; // read and not yet decoded: the block, or the beginning of a character at its end
    qsizetype m_kept = 0;
    qint64 m_position = 0;
    Fill m_trouble = Fill::More; // found behind characters that are still to be delivered
    std::unique_ptr<char16_t[]> m_buffer;
    qsizetype m_capacity = 0;
    qsizetype m_from = 0;
    qsizetype m_to = 0;
};

} // namespace itsms
