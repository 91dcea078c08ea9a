// Decoding of text block by block.
#pragma once

#include "core/exchange/encoding.h"

#include <QByteArrayView>

#include <memory>

namespace itsms {

/// What became of one block.
struct Decoded
{
    qsizetype consumed = 0; ///< Bytes; the rest begins a character whose end was not in the block, or is broken.
    qsizetype written = 0; ///< UTF-16 units.
    bool broken = false; ///< The bytes after `consumed` are no character in this encoding.
};

/// Decodes strictly: what is no character is reported, never replaced.
class Decoder
{
public:
    explicit Decoder(const Encoding &encoding);
    ~Decoder();
    Decoder(Decoder &&) noexcept;
    Decoder &operator=(Decoder &&) noexcept;

    /// `out` must have room for as many units as there are bytes.
    Decoded decode(QByteArrayView bytes, char16_t *out);

    /// Forgets a shift state left by earlier blocks.
    void reset();

private:
    struct Converter;

    Codec m_codec;
    std::unique_ptr<Converter> m_converter; // only for Codec::Other
};

} // namespace itsms
