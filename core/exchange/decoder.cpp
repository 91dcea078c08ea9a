// Strict decoders for the encodings met in exported tables.
#include "core/exchange/decoder.h"

#include "core/exchange/utf8.h"

#include <QtEndian>

#include <iconv.h>

#include <array>
#include <cerrno>

namespace itsms {

namespace {

char32_t codePoint(const uchar *p, int length)
{
    if (length == 2)
        return char32_t((p[0] & 0x1F) << 6 | (p[1] & 0x3F));
    if (length == 3)
        return char32_t((p[0] & 0x0F) << 12 | (p[1] & 0x3F) << 6 | (p[2] & 0x3F));
    return char32_t((p[0] & 0x07) << 18 | (p[1] & 0x3F) << 12 | (p[2] & 0x3F) << 6 | (p[3] & 0x3F));
}

Decoded decodeUtf8(QByteArrayView bytes, char16_t *out)
{
    const auto *begin = reinterpret_cast<const uchar *>(bytes.data());
    const uchar *end = begin + bytes.size();
    const uchar *p = begin;
    const char16_t *start = out;
    int length = 1;
    while (p < end && length > 0) {
        for (; end - p >= 16 && utf8::sixteenAscii(p); p += 16, out += 16)
            for (int i = 0; i < 16; ++i)
                out[i] = p[i];
        for (; p < end && *p < 0x80; ++p)
            *out++ = *p;
        if (p == end)
            break;
        length = utf8::sequenceLength(p, end);
        if (length <= 0)
            break;
        const char32_t c = codePoint(p, length);
        if (length == 4)
            *out++ = QChar::highSurrogate(c);
        *out++ = length == 4 ? QChar::lowSurrogate(c) : char16_t(c);
        p += length;
    }
    return {p - begin, out - start, length < 0};
}

template <bool bigEndian>
Decoded decodeUtf16(QByteArrayView bytes, char16_t *out)
{
    const auto unit = [&](qsizetype i) {
        return bigEndian ? qFromBigEndian<quint16>(bytes.data() + 2 * i) : qFromLittleEndian<quint16>(bytes.data() + 2 * i);
    };
    const qsizetype units = bytes.size() / 2;
    qsizetype i = 0;
    for (; i < units; ++i) {
        const char16_t c = unit(i);
        out[i] = c;
        if (!QChar::isSurrogate(c))
            continue;
        if (QChar::isLowSurrogate(c))
            return {2 * i, i, true};
        if (i + 1 == units)
            break; // the other half comes with the next block
        const char16_t second = unit(i + 1);
        if (!QChar::isLowSurrogate(second))
            return {2 * i, i, true};
        out[++i] = second;
    }
    return {2 * i, i, false};
}

// Windows-1252 between 0x80 and 0x9F. The five bytes without a character stay what they are in ISO 8859-1, as in browsers.
constexpr std::array<char16_t, 32> windows1252 = {
    0x20AC,
    0x0081,
    0x201A,
    0x0192,
    0x201E,
    0x2026,
    0x2020,
    0x2021,
    0x02C6,
    0x2030,
    0x0160,
    0x2039,
    0x0152,
    0x008D,
    0x017D,
    0x008F,
    0x0090,
    0x2018,
    0x2019,
    0x201C,
    0x201D,
    0x2022,
    0x2013,
    0x2014,
    0x02DC,
    0x2122,
    0x0161,
    0x203A,
    0x0153,
    0x009D,
    0x017E,
    0x0178,
};

Decoded decodeWindows1252(QByteArrayView bytes, char16_t *out)
{
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = uchar(bytes[i]);
        out[i] = byte >= 0x80 && byte <= 0x9F ? windows1252[byte - 0x80] : byte;
    }
    return {bytes.size(), bytes.size(), false};
}

} // namespace

struct Decoder::Converter
{
    explicit Converter(const QString &name)
        : handle(iconv_open("UTF-16LE", name.toLatin1().constData()))
    {
    }
    ~Converter()
    {
        if (usable())
            iconv_close(handle);
    }
    Q_DISABLE_COPY_MOVE(Converter)

    bool usable() const { return handle != iconv_t(-1); }

    Decoded decode(QByteArrayView bytes, char16_t *out) const
    {
        if (!usable())
            return {0, 0, true};
        auto *in = const_cast<char *>(bytes.data()); // the interface of iconv is older than const
        size_t left = size_t(bytes.size());
        auto *target = reinterpret_cast<char *>(out);
        size_t room = size_t(bytes.size()) * sizeof(char16_t);
        const bool failed = iconv(handle, &in, &left, &target, &room) == size_t(-1);
        return {bytes.size() - qsizetype(left), (reinterpret_cast<char16_t *>(target) - out), failed && errno == EILSEQ};
    }

    iconv_t handle;
};

Decoder::Decoder(const Encoding &encoding)
    : m_codec(encoding.codec)
{
    if (m_codec == Codec::Other)
        m_converter = std::make_unique<Converter>(encoding.name);
}

Decoder::~Decoder() = default;
Decoder::Decoder(Decoder &&) noexcept = default;
Decoder &Decoder::operator=(Decoder &&) noexcept = default;

Decoded Decoder::decode(QByteArrayView bytes, char16_t *out)
{
    switch (m_codec) {
    case Codec::Utf8:
        return decodeUtf8(bytes, out);
    case Codec::Utf16Le:
        return decodeUtf16<false>(bytes, out);
    case Codec::Utf16Be:
        return decodeUtf16<true>(bytes, out);
    case Codec::Windows1252:
        return decodeWindows1252(bytes, out);
    case Codec::Other:
        return m_converter->decode(bytes, out);
    }
    Q_UNREACHABLE();
}

void Decoder::reset()
{
    if (m_converter && m_converter->usable())
        iconv(m_converter->handle, nullptr, nullptr, nullptr, nullptr);
}

} // namespace itsms
