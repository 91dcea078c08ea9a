// The grammar of UTF-8, for those who recognise it and those who decode it.
#pragma once

#include <QtGlobal>

#include <cstring>

namespace itsms::utf8 {

// The bytes after the first must be 10xxxxxx; the first byte of the tail is limited further to keep out overlong
// forms, surrogates and everything above U+10FFFF.
struct Lead
{
    int length;
    uchar low;
    uchar high;
};

constexpr Lead lead(uchar byte)
{
    if (byte >= 0xC2 && byte <= 0xDF)
        return {2, 0x80, 0xBF};
    if (byte >= 0xE0 && byte <= 0xEF)
        return {3, uchar(byte == 0xE0 ? 0xA0 : 0x80), uchar(byte == 0xED ? 0x9F : 0xBF)};
    if (byte >= 0xF0 && byte <= 0xF4)
        return {4, uchar(byte == 0xF0 ? 0x90 : 0x80), uchar(byte == 0xF4 ? 0x8F : 0xBF)};
    return {0, 0, 0};
}

/// Length of the sequence of several bytes at `p`, 0 where the block ends within it, -1 where it is broken.
inline int sequenceLength(const uchar *p, const uchar *end)
{
    const Lead first = lead(*p);
    if (first.length == 0)
        return -1;
    for (int i = 1; i < first.length; ++i) {
        if (p + i == end)
            return 0;
        const uchar low = i == 1 ? first.low : 0x80;
        const uchar high = i == 1 ? first.high : 0xBF;
        if (p[i] < low || p[i] > high)
            return -1;
    }
    return first.length;
}

inline bool sixteenAscii(const uchar *p)
{
    quint64 words[2];
    std::memcpy(words, p, sizeof words);
    return ((words[0] | words[1]) & Q_UINT64_C(0x8080808080808080)) == 0;
}

} // namespace itsms::utf8
