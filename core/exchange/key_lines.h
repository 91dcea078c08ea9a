// Which line of a file a key stands in, for any number of keys in little memory.
#pragma once

#include <QStringView>

#include <vector>

namespace itsms {

/// Keeps a fingerprint of 128 bits instead of the key: two different keys share one no sooner than a disk fails.
class KeyLines
{
public:
    /// The line remembered for the key; 0 where there is none.
    qint64 line(QStringView key) const;

    /// Remembers the line, also instead of an earlier one.
    void set(QStringView key, qint64 line);

private:
    struct Slot
    {
        quint64 first = 0;
        quint64 second = 0;
        qint64 line = 0; ///< 0: free.
    };

    std::size_t find(quint64 first, quint64 second) const;
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(1024); ///< Always a power of two, at most two thirds full.
    std::size_t m_used = 0;
};

} // namespace itsms
