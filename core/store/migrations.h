// Steps from an older file format to today's.
#pragma once

#include "core/catalogue.h"
#include "core/store/connection.h"

namespace itsms {

/// A numbered SQL file: brings a file from the format before `number` to `number`, in one transaction.
struct Migration
{
    int number = 0;
    QString name;
    QByteArray sql;
};

enum class MigrationOutcome {
    Current,  ///< Nothing to do.
    Upgraded, ///< The file now has today's format; the original lies beside it.
    Newer,    ///< Made by a newer program: it may be read, not written.
    Failed,   ///< A step failed, or the result did not verify; the file is as it was.
};

struct MigrationReport
{
    MigrationOutcome outcome = MigrationOutcome::Current;
    QString kept;     ///< Where the original lies.
    QString sentence; ///< Why it failed, or what a newer file means.
};

/// Those that ship with the program, ascending.
std::vector<Migration> shippedMigrations();

/// Never touches the only copy: the file is copied, the copy migrated, synchronised and checked (integrity, foreign keys, no record
/// lost), and only then put in the file's place.
MigrationReport migrate(const QString &path, const Catalogue &catalogue, const std::vector<Migration> &migrations, int formatVersion);

} // namespace itsms
