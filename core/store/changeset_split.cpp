// Cutting a changeset of SQLite's session extension into smaller ones.
#include "core/store/changeset.h"

#include <QtEndian>

namespace itsms {

namespace {

/// Reads forward over the bytes of a changeset; every step says whether there was enough.
class Cursor
{
public:
    explicit Cursor(const QByteArray &bytes)
        : m_at(bytes.constData())
        , m_end(bytes.constData() + bytes.size())
    {
    }

    const char *at() const { return m_at; }
    bool atEnd() const { return m_at >= m_end; }

    bool skip(qint64 count)
    {
        if (count < 0 || count > m_end - m_at)
            return false;
        m_at += count;
        return true;
    }

    std::optional<quint8> byte()
    {
        const char *where = m_at;
        return skip(1) ? std::optional(quint8(*where)) : std::nullopt;
    }

    /// SQLite's variable-length integer: seven bits a byte, the highest says that more follow; the ninth byte is whole.
    std::optional<quint64> number()
    {
        quint64 value = 0;
        for (int i = 0; i < 9; ++i) {
            const auto next = byte();
            if (!next)
                return std::nullopt;
            if (i == 8)
                return (value << 8) | *next;
            value = (value << 7) | (*next & 0x7f);
            if (*next < 0x80)
                return value;
        }
        return std::nullopt;
    }

    bool skipValue()
    {
        const auto type = byte();
        if (!type)
            return false;
        switch (*type) {
        case 0: // Not part of the change.
        case 5: // NULL
            return true;
        case 1: // INTEGER
        case 2: // REAL
            return skip(8);
        case 3: // TEXT
        case 4: // BLOB
            if (const auto length = number())
                return skip(qint64(*length));
            return false;
        default:
            return false;
        }
    }

private:
    const char *m_at;
    const char *m_end;
};

constexpr quint8 TableHeader = 'T';
constexpr quint8 Integer = 1;
constexpr quint8 Update = 23; // SQLITE_UPDATE: a record of old values, then one of new ones.

class Splitter
{
public:
    Splitter(const QByteArray &changeset, int rows)
        : m_cursor(changeset)
        , m_rows(rows)
    {
    }

    std::vector<ChangesetPiece> split()
    {
        while (!m_cursor.atEnd())
            if (*m_cursor.at() == TableHeader ? !readHeader() : !readChange())
                return {};
        if (m_count > 0)
            finishPiece();
        return std::move(m_pieces);
    }

private:
    bool readHeader()
    {
        const char *start = m_cursor.at();
        m_cursor.skip(1);
        const auto columns = m_cursor.number();
        if (!columns || !m_cursor.skip(qint64(*columns)))
            return false;
        const char *name = m_cursor.at();
        while (const auto letter = m_cursor.byte())
            if (*letter == 0)
                break;
        m_columns = *columns;
        m_recordColumn = QByteArrayView(name) == "attachment" ? 1 : 0;
        m_header = QByteArray(start, m_cursor.at() - start);
        m_piece.changeset += m_header;
        return true;
    }

    bool readChange()
    {
        const char *start = m_cursor.at();
        const quint8 operation = *m_cursor.byte();
        if (m_columns == 0 || !m_cursor.skip(1))
            return false;
        const quint64 values = m_columns * (operation == Update ? 2 : 1);
        for (quint64 i = 0; i < values; ++i) {
            const char *value = m_cursor.at();
            if (!m_cursor.skipValue())
                return false;
            if (i == m_recordColumn && *value == Integer)
                m_piece.records.push_back(qFromBigEndian<qint64>(value + 1));
        }
        m_piece.changeset.append(start, m_cursor.at() - start);
        if (++m_count == m_rows)
            finishPiece();
        return true;
    }

    void finishPiece()
    {
        auto &records = m_piece.records;
        std::sort(records.begin(), records.end());
        records.erase(std::unique(records.begin(), records.end()), records.end());
        m_pieces.push_back(std::exchange(m_piece, {m_header, {}}));
        m_count = 0;
    }

    Cursor m_cursor;
    int m_rows;
    int m_count = 0;
    quint64 m_columns = 0;
    quint64 m_recordColumn = 0;
    QByteArray m_header;
    ChangesetPiece m_piece;
    std::vector<ChangesetPiece> m_pieces;
};

} // namespace

std::vector<ChangesetPiece> splitChangeset(const QByteArray &changeset, int rows)
{
    return Splitter(changeset, rows).split();
}

} // namespace itsms
