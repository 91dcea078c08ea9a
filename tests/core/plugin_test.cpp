// Parts of the program that are loaded when they are wanted.
#include "core/exchange/xlsx_plugin.h"
#include "core/plugin.h"

#include <catch2/catch.hpp>

using namespace itsms;

TEST_CASE("a plugin is loaded once and stays", "[plugin]")
{
    const auto first = plugin<XlsxPlugin>(QStringLiteral("xlsx"));
    INFO((first ? QString() : first.error().sentence).toStdString());
    REQUIRE(first);
    REQUIRE(*first);
    CHECK(*first == plugin<XlsxPlugin>(QStringLiteral("xlsx")).value_or(nullptr));
}

TEST_CASE("a plugin that is not there is a sentence that says what to do", "[plugin]")
{
    const auto missing = loadPlugin(QStringLiteral("nonsense"));
    REQUIRE_FALSE(missing);
    CHECK(missing.error().kind == ErrorKind::File);
    CHECK(missing.error().sentence.contains(QStringLiteral("nonsense")));
    CHECK(missing.error().sentence.contains(QStringLiteral("Install it again")));
}
