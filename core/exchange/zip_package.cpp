// Careful unpacking of the parts of a spreadsheet.
#include "core/exchange/zip_package.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <orcus/zip_archive.hpp>
#include <orcus/zip_archive_stream.hpp>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

constexpr qint64 endRecordBytes = 22;
constexpr qint64 entryBytes = 46;
constexpr qint64 mostUnpacked = Q_INT64_C(1) << 30; // of one part
constexpr qint64 mostExpansion = 1032; // deflate cannot do better

quint16 word(const QByteArray &bytes, qint64 at) { return qFromLittleEndian<quint16>(bytes.constData() + at); }
quint32 doubleWord(const QByteArray &bytes, qint64 at) { return qFromLittleEndian<quint32>(bytes.constData() + at); }

// The library's own streams trust the offsets that a file claims.
class CheckedStream final : public orcus::zip_archive_stream
{
public:
    explicit CheckedStream(const QString &path)
        : m_file(path)
    {
        m_opened = m_file.open(QIODevice::ReadOnly);
    }

    bool isOpen() const { return m_opened; }
    QString trouble() const { return m_file.errorString(); }
    QFile &file() { return m_file; }

    size_t size() const override { return size_t(m_file.size()); }
    size_t tell() const override { return size_t(m_file.pos()); }
    void seek(size_t position) override
    {
        if (position > size() || !m_file.seek(qint64(position)))
            throw orcus::zip_error("position beyond the end");
    }
    void read(unsigned char *buffer, size_t length) const override
    {
        if (m_file.read(reinterpret_cast<char *>(buffer), qint64(length)) != qint64(length))
            throw orcus::zip_error("the archive ends early");
    }

private:
    mutable QFile m_file;
    bool m_opened = false;
};

} // namespace

struct ZipPackage::Archive
{
    explicit Archive(const QString &path)
        : stream(path)
    {
    }

    CheckedStream stream;
    std::unique_ptr<orcus::zip_archive> archive;
};

ZipPackage::ZipPackage(QString name)
    : m_name(std::move(name))
{
}
ZipPackage::~ZipPackage() = default;

QString ZipPackage::key(const QString &part)
{
    QString plain = part.toLower().replace(u'\\', u'/');
    while (plain.startsWith(u'/'))
        plain.remove(0, 1);
    return plain;
}

Failure ZipPackage::damaged() const
{
    return fileFailure(Tr::tr("%1 is damaged: its contents cannot be unpacked. Save it again from a spreadsheet.").arg(m_name));
}

Result<std::unique_ptr<ZipPackage>> ZipPackage::open(const QString &path)
{
    std::unique_ptr<ZipPackage> package(new ZipPackage(QFileInfo(path).fileName()));
    package->m_archive = std::make_unique<Archive>(path);
    CheckedStream &stream = package->m_archive->stream;
    if (!stream.isOpen())
        return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(package->m_name, stream.trouble()));
    const qint64 tailBytes = qMin<qint64>(stream.file().size(), endRecordBytes + 0xFFFF);
    stream.file().seek(stream.file().size() - tailBytes);
    ITSMS_CHECK(package->readDirectory(stream.file().read(tailBytes), path));
    try {
        package->m_archive->archive = std::make_unique<orcus::zip_archive>(&stream);
        package->m_archive->archive->load();
    } catch (const std::exception &) {
        return package->damaged();
    }
    return package;
}

Result<> ZipPackage::readDirectory(const QByteArray &tail, const QString &path)
{
    const qint64 end = tail.lastIndexOf("PK\x05\x06");
    if (end < 0 || tail.size() - end < endRecordBytes)
        return damaged();
    const qint64 offset = doubleWord(tail, end + 16);
    const qint64 length = doubleWord(tail, end + 12);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || offset + length > file.size() || !file.seek(offset))
        return damaged();
    const QByteArray directory = file.read(length);
    for (qint64 at = 0; at + entryBytes <= directory.size() && doubleWord(directory, at) == 0x02014B50;) {
        Part part;
        part.encrypted = word(directory, at + 8) & 1;
        part.packed = doubleWord(directory, at + 20);
        part.unpacked = doubleWord(directory, at + 24);
        const qint64 nameBytes = word(directory, at + 28);
        if (at + entryBytes + nameBytes > directory.size())
            return damaged();
        part.name = directory.mid(at + entryBytes, nameBytes);
        m_parts.insert(key(QString::fromUtf8(part.name)), part);
        at += entryBytes + nameBytes + word(directory, at + 30) + word(directory, at + 32);
    }
    return {};
}

Result<QByteArray> ZipPackage::read(const QString &part) const
{
    ITSMS_TRY(const Bytes bytes, unpack(part));
    return QByteArray(reinterpret_cast<const char *>(bytes.data()), qsizetype(bytes.size()));
}

Result<ZipPackage::Bytes> ZipPackage::unpack(const QString &name) const
{
    const auto found = m_parts.constFind(key(name));
    if (found == m_parts.constEnd())
        return damaged();
    const Part &part = *found;
    if (part.encrypted)
        return fileFailure(Tr::tr("%1 is protected by a password. Save it without one and try again.").arg(m_name));
    if (part.packed > qint64(m_archive->stream.size()) || part.unpacked > part.packed * mostExpansion + 64)
        return damaged();
    if (part.unpacked > mostUnpacked)
        return fileFailure(
            Tr::tr("%1 is too large for a spreadsheet to be read: unpacked it has over 1 GB. Save the sheet as CSV.").arg(m_name));
    try {
        Bytes bytes;
        if (!m_archive->archive->read_file_entry({part.name.constData(), size_t(part.name.size())}, bytes))
            return damaged();
        bytes.resize(size_t(qMin<qint64>(qint64(bytes.size()), part.unpacked))); // the library adds a zero
        return bytes;
    } catch (const std::exception &) {
        return damaged();
    }
}

} // namespace itsms
