// Which encoding a text file has.
#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>

class QIODevice;

namespace itsms {

enum class Codec { Utf8, Utf16Le, Utf16Be, Windows1252, Other };

struct Encoding
{
    Codec codec = Codec::Utf8;
    QString name = QStringLiteral("UTF-8"); ///< As a person would choose it from a list.
    qint64 mark = 0; ///< Length in bytes of the byte order mark at the beginning of the file.
};

/// The encoding a person chose. Fails as wrong use where this machine knows no such encoding.
Result<Encoding> encodingNamed(const QString &name);

/// Length of the byte order mark that `head`, the first bytes of a file, has for `codec`; 0 where there is none.
qint64 markLength(Codec codec, QByteArrayView head);

/// Reads all of `file`, because one letter far down may decide, and leaves it at its beginning. Text that is UTF-8 but
/// for a few broken places counts as UTF-8; reading it then fails at the first such place. Fails where the content is no
/// text at all. `name` is the file's name for the sentence.
Result<Encoding> recogniseEncoding(QIODevice &file, const QString &name);

} // namespace itsms
