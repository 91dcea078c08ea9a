// What the program remembers between two starts.
#include "tests/ui/support.h"
#include "ui/preferences.h"

#include <QFile>
#include <QSettings>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace itsms;

namespace {

bool isOnDisk(const QByteArray &text)
{
    QFile file(QSettings().fileName());
    return file.open(QIODevice::ReadOnly) && file.readAll().contains(text);
}

} // namespace

TEST_CASE("the last files are remembered, the newest first, each once, and only while they exist", "[preferences]")
{
    const QTemporaryDir folder;
    QStringList paths;
    for (int i = 0; i < 10; ++i) {
        paths.append(folder.filePath(QString::number(i)));
        QFile file(paths.last());
        REQUIRE(file.open(QIODevice::WriteOnly));
        Preferences().addRecentFile(paths.last());
    }
    CHECK(Preferences().recentFiles().first() == paths.last());
    CHECK(Preferences().recentFiles().size() == 8);
    Preferences().addRecentFile(paths[5]);
    CHECK(Preferences().recentFiles().first() == paths[5]);
    CHECK(Preferences().recentFiles().count(paths[5]) == 1);
    QFile::remove(paths[5]);
    CHECK_FALSE(Preferences().recentFiles().contains(paths[5]));
}

TEST_CASE("there is always somebody who does things", "[preferences]")
{
    Preferences preferences;
    preferences.setPerson(QStringLiteral("  Ada Lovelace "));
    CHECK(preferences.person() == QStringLiteral("Ada Lovelace"));
    preferences.setPerson(QString());
    CHECK_FALSE(preferences.person().isEmpty());
}

TEST_CASE("what changed is known everywhere at once, on the disk a moment later, and at the latest at the end", "[preferences]")
{
    {
        Preferences preferences;
        preferences.setLanguage(QStringLiteral("xx_moment"));
        CHECK(Preferences().language() == QStringLiteral("xx_moment"));
        CHECK(test::waitFor([] { return isOnDisk("xx_moment"); }));
        // Once more: a first writing must not be the last.
        preferences.setLanguage(QStringLiteral("xx_again"));
        CHECK(test::waitFor([] { return isOnDisk("xx_again"); }));
        preferences.setLanguage(QStringLiteral("xx_end"));
    }
    CHECK(isOnDisk("xx_end"));
    Preferences().setLanguage(QString());
}
