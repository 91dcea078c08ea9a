// Recognition of encodings.
#include "core/exchange/encoding.h"

#include "core/exchange/utf8.h"

#include <QCoreApplication>
#include <QIODevice>

#include <iconv.h>
#include <uchardet.h>

#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TableSource)
};

constexpr qint64 surveyBlock = 1 << 20;

// What the bytes of a file without a byte order mark look like.
struct Survey
{
    qint64 bytes = 0;
    qint64 high = 0; // bytes above ASCII
    qint64 whole = 0; // UTF-8 sequences of several bytes
    qint64 broken = 0; // places that are no UTF-8
    qint64 nulEven = 0; // in the first block only
    qint64 nulOdd = 0;
    QByteArray evidence; // stretches with bytes above ASCII, for the guess among the other encodings

    bool decided() const { return broken > 0 && evidence.size() >= surveyBlock; }
};

// Returns how many bytes were judged; a sequence cut by the end of the block is left for the next one.
qsizetype surveyUtf8(QByteArrayView block, bool last, Survey &survey)
{
    const auto *begin = reinterpret_cast<const uchar *>(block.data());
    const uchar *end = begin + block.size();
    const uchar *p = begin;
    const qint64 highBefore = survey.high;
    while (p < end) {
        for (; end - p >= 16 && utf8::sixteenAscii(p); p += 16) { }
        for (; p < end && *p < 0x80; ++p) { }
        if (p == end)
            break;
        const int length = utf8::sequenceLength(p, end);
        if (length == 0 && !last)
            break;
        survey.high += qMax(length, 1);
        (length > 0 ? survey.whole : survey.broken) += 1;
        p += qMax(length, 1);
    }
    if (survey.high > highBefore && survey.evidence.size() < surveyBlock)
        survey.evidence.append(block.data(), qMin<qsizetype>(block.size(), surveyBlock));
    return p - begin;
}

void surveyNuls(QByteArrayView head, Survey &survey)
{
    for (qsizetype i = 0; i < head.size(); ++i) {
        if (head[i] == '\0')
            (i % 2 == 0 ? survey.nulEven : survey.nulOdd) += 1;
    }
}

Survey survey(QIODevice &file)
{
    Survey result;
    QByteArray block;
    while (!result.decided()) {
        const QByteArray more = file.read(surveyBlock);
        if (result.bytes == 0)
            surveyNuls(QByteArrayView(more).first(qMin<qsizetype>(more.size(), 1 << 16)), result);
        if (more.isEmpty())
            break;
        result.bytes += more.size();
        block += more;
        block = block.sliced(surveyUtf8(block, file.atEnd(), result));
    }
    return result;
}

// Latin text in UTF-16 is zero in every second byte and nowhere else.
std::optional<Encoding> utf16WithoutMark(const Survey &survey)
{
    const qint64 tenth = qMin<qint64>(survey.bytes, 1 << 16) / 2 / 10;
    if (survey.nulOdd > tenth && survey.nulEven * 20 < survey.nulOdd)
        return Encoding{Codec::Utf16Le, u"UTF-16LE"_s, 0};
    if (survey.nulEven > tenth && survey.nulOdd * 20 < survey.nulEven)
        return Encoding{Codec::Utf16Be, u"UTF-16BE"_s, 0};
    return {};
}

QString guess(const QByteArray &evidence)
{
    const std::unique_ptr<uchardet, void (*)(uchardet_t)> detector(uchardet_new(), uchardet_delete);
    if (uchardet_handle_data(detector.get(), evidence.constData(), size_t(evidence.size())) != 0)
        return {};
    uchardet_data_end(detector.get());
    return QString::fromLatin1(uchardet_get_charset(detector.get())).toUpper();
}

// Text in another script has plenty of bytes above ASCII and is guessed well. Among the Latin ones the detector takes
// Italian for Baltic: only Central European is believed, and not from a handful of accents.
Encoding amongTheOthers(const Survey &survey)
{
    const Encoding western{Codec::Windows1252, u"windows-1252"_s, 0};
    const qint64 density = survey.evidence.isEmpty() ? 0 : 100 * survey.high / survey.evidence.size();
    const QString name = guess(survey.evidence);
    const bool latin = name.isEmpty() || name == "ASCII"_L1 || name == "UTF-8"_L1 || name.startsWith("MAC-"_L1)
        || (name.startsWith("ISO-8859-"_L1) && !QStringList{u"5"_s, u"6"_s, u"7"_s, u"8"_s, u"11"_s}.contains(name.mid(9)))
        || QStringList{u"WINDOWS-1250"_s, u"WINDOWS-1252"_s, u"WINDOWS-1254"_s, u"WINDOWS-1257"_s, u"WINDOWS-1258"_s}.contains(name);
    const bool centralEuropean = name == "WINDOWS-1250"_L1 || name == "ISO-8859-2"_L1;
    const bool believed = latin ? centralEuropean && survey.high >= 40 : density >= 10 && survey.high >= 8;
    return believed ? encodingNamed(name).value_or(western) : western;
}

std::optional<Encoding> marked(QByteArrayView head)
{
    if (const qint64 length = markLength(Codec::Utf8, head))
        return Encoding{Codec::Utf8, u"UTF-8"_s, length};
    if (head.startsWith(QByteArrayView("\xFF\xFE\0\0", 4)))
        return Encoding{Codec::Other, u"UTF-32LE"_s, 4};
    if (const qint64 length = markLength(Codec::Utf16Le, head))
        return Encoding{Codec::Utf16Le, u"UTF-16LE"_s, length};
    if (const qint64 length = markLength(Codec::Utf16Be, head))
        return Encoding{Codec::Utf16Be, u"UTF-16BE"_s, length};
    return {};
}

} // namespace

Result<Encoding> encodingNamed(const QString &name)
{
    const QString plain = name.trimmed().toUpper().remove(u'-').remove(u'_');
    if (plain == "UTF8"_L1)
        return Encoding{};
    if (plain == "UTF16LE"_L1 || plain == "UTF16"_L1)
        return Encoding{Codec::Utf16Le, u"UTF-16LE"_s, 0};
    if (plain == "UTF16BE"_L1)
        return Encoding{Codec::Utf16Be, u"UTF-16BE"_s, 0};
    if (plain == "WINDOWS1252"_L1 || plain == "CP1252"_L1 || plain == "ISO88591"_L1 || plain == "LATIN1"_L1)
        return Encoding{Codec::Windows1252, u"windows-1252"_s, 0};
    const QByteArray latin = name.trimmed().toLatin1();
    // A slash would add instructions such as //IGNORE, and an empty name would mean the locale.
    const iconv_t known = latin.isEmpty() || latin.contains('/') ? iconv_t(-1) : iconv_open("UTF-16LE", latin.constData());
    if (known == iconv_t(-1))
        return wrongUse(Tr::tr("\"%1\" is no encoding known here; choose UTF-8, UTF-16LE, UTF-16BE or windows-1252.").arg(name));
    iconv_close(known);
    return Encoding{Codec::Other, name.trimmed(), 0};
}

qint64 markLength(Codec codec, QByteArrayView head)
{
    if (codec == Codec::Utf8)
        return head.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    if (codec == Codec::Utf16Le)
        return head.startsWith("\xFF\xFE") ? 2 : 0;
    if (codec == Codec::Utf16Be)
        return head.startsWith("\xFE\xFF") ? 2 : 0;
    return 0;
}

Result<Encoding> recogniseEncoding(QIODevice &file, const QString &name)
{
    file.seek(0);
    if (const auto encoding = marked(file.peek(4)))
        return *encoding;
    const Survey found = survey(file);
    file.seek(0);
    if (const auto encoding = utf16WithoutMark(found))
        return *encoding;
    if (found.nulEven + found.nulOdd > 0)
        return fileFailure(Tr::tr("%1 is not a text file: it contains NUL bytes. Save the table as CSV in UTF-8, or as xlsx.").arg(name));
    if (found.broken == 0 || (found.whole >= 8 && found.broken * 20 < found.whole))
        return Encoding{};
    return amongTheOthers(found);
}

} // namespace itsms
