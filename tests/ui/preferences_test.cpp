// What the program remembers between two starts.
#include "ui/preferences.h"

#include <QFile>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace itsms;

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
