// Zip archives made in memory, without compression, so that a test can spell a spreadsheet out.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <utility>
#include <vector>

namespace itsms::test {

inline quint32 crc32(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template <typename T>
void put(QByteArray &out, T number)
{
    const T little = qToLittleEndian(number);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

inline QByteArray zipOf(const std::vector<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray out;
    QByteArray directory;
    for (const auto &[name, content] : parts) {
        QByteArray common; // what both headers have
        put<quint16>(common, 20);
        put<quint16>(common, 0);
        put<quint16>(common, 0);
        put<quint32>(common, 0);
        put<quint32>(common, crc32(content));
        put<quint32>(common, quint32(content.size()));
        put<quint32>(common, quint32(content.size()));
        put<quint16>(common, quint16(name.size()));
        put<quint16>(common, 0);
        directory += QByteArray("PK\x01\x02\x14\x00", 6) + common + QByteArray(10, '\0');
        put<quint32>(directory, quint32(out.size()));
        directory += name;
        out += QByteArray("PK\x03\x04", 4) + common + name + content;
    }
    const quint32 start = quint32(out.size());
    out += directory + QByteArray("PK\x05\x06\0\0\0\0", 8);
    put<quint16>(out, quint16(parts.size()));
    put<quint16>(out, quint16(parts.size()));
    put<quint32>(out, quint32(directory.size()));
    put<quint32>(out, start);
    put<quint16>(out, 0);
    return out;
}

} // namespace itsms::test
