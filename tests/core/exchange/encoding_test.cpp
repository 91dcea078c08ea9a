// Recognition of encodings, and strictness of decoding.
#include "core/exchange/decoder.h"
#include "tests/core/exchange/table_text.h"

#include <QBuffer>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;
using namespace itsms;
using namespace itsms::test;

namespace {

QString encodingOf(const QByteArray &content)
{
    QByteArray bytes = content;
    QBuffer file(&bytes);
    file.open(QIODevice::ReadOnly);
    const auto encoding = recogniseEncoding(file, u"table.csv"_s);
    CHECK(file.pos() == 0);
    return encoding ? encoding->name : encoding.error().sentence;
}

QByteArray utf16(const QString &text, bool bigEndian)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const char low = char(c.unicode() & 0xFF);
        const char high = char(c.unicode() >> 8);
        bytes.append(bigEndian ? high : low).append(bigEndian ? low : high);
    }
    return bytes;
}

} // namespace

TEST_CASE("an encoding is recognised by its mark, its validity or its zeros", "[exchange]")
{
    CHECK(encodingOf("a,b\n1,2\n") == u"UTF-8"_s);
    CHECK(encodingOf("\xEF\xBB\xBFid\n") == u"UTF-8"_s);
    CHECK(encodingOf("name\nM\xC3\xBCller\n") == u"UTF-8"_s);
    CHECK(encodingOf("name\nM\xFCller\n") == u"windows-1252"_s);
    CHECK(encodingOf("price\n5 \x80\n") == u"windows-1252"_s);
    CHECK(encodingOf("\xFF\xFE" + utf16(u"a,b\n1,2\n"_s, false)) == u"UTF-16LE"_s);
    CHECK(encodingOf("\xFE\xFF" + utf16(u"a,b\n1,2\n"_s, true)) == u"UTF-16BE"_s);
    CHECK(encodingOf(utf16(u"name,city\nÖzgür,München\n"_s, false)) == u"UTF-16LE"_s);
    CHECK(encodingOf(utf16(u"name,city\nÖzgür,München\n"_s, true)) == u"UTF-16BE"_s);
}

TEST_CASE("one letter far below decides about the encoding of the whole file", "[exchange]")
{
    const QByteArray plain = QByteArray("one,two\n").repeated(400'000);
    CHECK(encodingOf(plain + "M\xC3\xBCller,x\n") == u"UTF-8"_s);
    CHECK(encodingOf(plain + "M\xFCller,x\n") == u"windows-1252"_s);
}

TEST_CASE("Italian is not taken for Baltic, and Greek is recognised", "[exchange]")
{
    CHECK(encodingOf(QByteArray("citt\xE0;perch\xE9;gi\xF9\nunit\xE0;cos\xEC;per\xF2\n").repeated(50)) == u"windows-1252"_s);
    // "Ελλάδα και Θεσσαλονίκη" in ISO 8859-7
    const QByteArray greek("\xC5\xEB\xEB\xDC\xE4\xE1 \xEA\xE1\xE9 \xC8\xE5\xF3\xF3\xE1\xEB\xEF\xED\xDF\xEA\xE7\n");
    const TempFile file("id,name\n1," + greek.repeated(3));
    CHECK(linesOfFile(file.path).value(1) == u"2:1|Ελλάδα και Θεσσαλονίκη"_s);
}

TEST_CASE("a file full of zeros is no text", "[exchange]")
{
    CHECK(encodingOf(QByteArray(4000, '\0')).contains(u"not a text file"_s));
    CHECK(encodingOf(QByteArray("\x7F"
                                "ELF\0\0\0\1\2\0\0\0\0\0\0\0",
                         16))
              .contains(u"NUL"_s));
}

TEST_CASE("all 32 characters Windows-1252 has of its own are decoded", "[exchange]")
{
    QByteArray bytes;
    for (int byte = 0x80; byte <= 0x9F; ++byte)
        bytes.append(char(byte));
    std::array<char16_t, 32> out{};
    const Decoded done = Decoder({Codec::Windows1252, u"windows-1252"_s, 0}).decode(bytes, out.data());
    CHECK(done.written == 32);
    CHECK(QString(reinterpret_cast<QChar *>(out.data()), 32).remove(QRegularExpression(u"[\u0080-\u009F]"_s))
        == u"€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"_s);
}

TEST_CASE("UTF-8 decodes alike however the blocks are cut", "[exchange]")
{
    const QString text = u"plain text of more than sixteen letters, Müller, 中国人, 𝄞 and \uFFFD again"_s.repeated(3);
    const QByteArray bytes = text.toUtf8();
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut) {
        std::vector<char16_t> out(size_t(bytes.size()));
        Decoder decoder{Encoding{}};
        const Decoded first = decoder.decode(QByteArrayView(bytes).first(cut), out.data());
        const Decoded second = decoder.decode(QByteArrayView(bytes).sliced(first.consumed), out.data() + first.written);
        REQUIRE_FALSE((first.broken || second.broken));
        REQUIRE(QString(reinterpret_cast<QChar *>(out.data()), first.written + second.written) == text);
    }
}

TEST_CASE("overlong forms, surrogates and lonely bytes are no UTF-8", "[exchange]")
{
    for (const QByteArray broken :
        {"ab\xC0\xAF", "ab\xE0\x80\x80", "ab\xED\xA0\x80", "ab\xF4\x90\x80\x80", "ab\x80", "ab\xFF", "ab\xC3("}) {
        std::array<char16_t, 16> out{};
        const Decoded done = Decoder{Encoding{}}.decode(broken, out.data());
        CHECK(done.broken);
        CHECK(done.consumed == 2);
    }
}

TEST_CASE("half a surrogate pair in UTF-16 is reported", "[exchange]")
{
    std::array<char16_t, 8> out{};
    const QByteArray lonely = utf16(u"a\xDC00z"_s, false);
    CHECK(Decoder({Codec::Utf16Le, u"UTF-16LE"_s, 0}).decode(lonely, out.data()).broken);
    CHECK(linesOf("\xFF\xFE" + utf16(u"a,b\n1,2\n3,\xD800\n"_s, false)).last().contains(u"line 3"_s));
    CHECK(linesOf("\xFF\xFE" + utf16(u"a,b\n1,2\n"_s, false) + "x").last().contains(u"no text in UTF-16LE"_s));
}

TEST_CASE("a broken place in UTF-8 is a sentence naming the line, and nothing before it is lost", "[exchange]")
{
    QByteArray content = "id,name\n";
    for (int i = 0; i < 50; ++i)
        content += "1,\xC3\x84\xC3\x96\n";
    content += "2,\"over\ntwo lines\"\n3,\xFFoops\n4,x\n";
    const QStringList all = linesOf(content);
    CHECK(all.size() == 1 + 50 + 1 + 1);
    CHECK(all.value(51) == u"52:2|over/two lines"_s);
    CHECK(
        all.last() == u"table.csv, line 54: there are bytes that are no text in UTF-8. Choose the right encoding, or correct the line."_s);
}

TEST_CASE("a chosen encoding overrules the recognition, and an unknown one is wrong use", "[exchange]")
{
    TableOptions options;
    options.encoding = u"windows-1252"_s;
    CHECK(linesOf("name\nM\xC3\xBCller\n", options) == expected({"name", "2:MÃ¼ller"}));
    options.encoding = u"utf8"_s;
    CHECK(linesOf("\xEF\xBB\xBFname\nM\xC3\xBCller\n", options) == expected({"name", "2:Müller"}));
    options.encoding = u"ISO-8859-2"_s;
    CHECK(linesOf("name\n\xB3\xF3"
                  "d\xBC\n",
              options)
        == expected({"name", "2:łódź"}));
    for (const auto &wrong : {u"EBCDIC-KLINGON"_s, u""_s, u"UTF-8//IGNORE"_s}) {
        const auto answer = encodingNamed(wrong);
        REQUIRE_FALSE(answer);
        CHECK(answer.error().kind == ErrorKind::Usage);
    }
}
