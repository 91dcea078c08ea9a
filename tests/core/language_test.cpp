// Which language the reader is spoken to in.
#include "core/language.h"
#include "tests/support/printing.h"

#include <catch2/catch.hpp>

#include <QLocale>

using namespace Qt::StringLiterals;
using namespace itsms;

namespace {

/// Sets a variable for one test.
class Variable
{
public:
    Variable(const char *name, const char *value)
        : m_name(name)
        , m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { qputenv(m_name, m_before); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST_CASE("English is always spoken, and first")
{
    CHECK(shippedLanguages().first() == u"en"_s);
    CHECK(shippedLanguages().count(u"en"_s) == 1);
}

TEST_CASE("The reader's language is the first one spoken of what was chosen and of the environment")
{
    const Variable none("LANGUAGE", "");
    const Variable all("LC_ALL", "");
    const Variable messages("LC_MESSAGES", "");
    const Variable lang("LANG", "xx_YY.UTF-8");
    CHECK(readersLanguage() == u"en"_s);
    CHECK(readersLanguage(u"tlh"_s) == u"en"_s);
    if (!shippedLanguages().contains(u"de"_s))
        return;
    CHECK(readersLanguage(u"de_AT"_s) == u"de"_s);
    const Variable german("LANG", "de_DE.UTF-8@euro");
    CHECK(readersLanguage() == u"de"_s);
    CHECK(readersLanguage(u"en"_s) == u"en"_s);
    const Variable listed("LANGUAGE", "xx:en:de");
    CHECK(readersLanguage() == u"en"_s);
}

TEST_CASE("Dates and numbers follow the reader's language")
{
    CHECK(localeOf(u"de"_s).language() == QLocale::German);
    CHECK(localeOf(u"en"_s).language() == QLocale::English);
}

TEST_CASE("dates follow the language that is read, whatever the country settings lack", "[language]")
{
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "C.UTF-8");
    CHECK(itsms::localeOf(QStringLiteral("de")).monthName(12) == QStringLiteral("Dezember"));
    qputenv("LC_ALL", "de_AT.UTF-8");
    CHECK(itsms::localeOf(QStringLiteral("de")).territory() == QLocale::Austria);
    CHECK(itsms::localeOf(QStringLiteral("en")).monthName(12) == QStringLiteral("December"));
    qputenv("LC_ALL", before);
}
