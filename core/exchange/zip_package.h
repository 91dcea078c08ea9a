// The zip archive that an xlsx or ods file is.
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QHash>

#include <memory>
#include <vector>

namespace itsms {

/// Nothing in an archive is believed: sizes are checked before memory is taken, and whatever the library throws becomes
/// a sentence.
class ZipPackage
{
public:
    static Result<std::unique_ptr<ZipPackage>> open(const QString &path);
    ~ZipPackage();

    bool contains(const QString &part) const { return m_parts.contains(key(part)); }

    using Bytes = std::vector<unsigned char>;

    /// The unpacked part; names are compared without case and with either slash, as programs write them differently.
    Result<Bytes> unpack(const QString &part) const;

    /// The same as a copy, for small parts.
    Result<QByteArray> read(const QString &part) const;

    QString name() const { return m_name; }

private:
    struct Archive;
    struct Part
    {
        QByteArray name; // as the archive spells it
        qint64 packed = 0;
        qint64 unpacked = 0;
        bool encrypted = false;
    };

    explicit ZipPackage(QString name);
    static QString key(const QString &part);
    Result<> readDirectory(const QByteArray &tail, const QString &path);
    Failure damaged() const;

    QString m_name;
    QHash<QString, Part> m_parts;
    std::unique_ptr<Archive> m_archive;
};

/// Valid as long as `bytes` is neither changed nor destroyed; moving it is fine.
inline QByteArray viewOf(const ZipPackage::Bytes &bytes)
{
    return QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

} // namespace itsms
