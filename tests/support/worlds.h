// Tiny worlds of records, written as text under tests/processes/: what a check flags and what it leaves alone, what a step refuses and
// what it lets pass. tests/processes/README.md explains how they are written.
#pragma once

#include "core/engine/conformity.h"
#include "core/store/transaction.h"

#include <QHash>

namespace itsms {

/// "contract Hosting | state = in_force | valid_to = today+1"
struct WorldRecord
{
    QString type;
    QString title;
    std::vector<std::pair<QString, QString>> values;
    int line = 0;
};

enum class WorldKind { Innocent, Offender, Refused, Allowed };

struct World
{
    WorldKind kind = WorldKind::Innocent;
    QString sentence; ///< Of a refusal.
    std::vector<WorldRecord> given;
    std::vector<WorldRecord> records;
    QString place; ///< "suppliers.txt:12", for the reader of a failed test.
};

/// The worlds of one check ("supplier_reviewed") or one step ("contract.sign").
struct WorldGroup
{
    QString subject;
    bool isStep = false;
    std::vector<World> worlds;
};

/// All files of a folder. Throws std::runtime_error naming the file and line of whatever it cannot read.
std::vector<WorldGroup> readWorlds(const QString &folder);

/// The moment at which all worlds are looked at: Monday, 16 March 2026, noon UTC.
Moment worldMoment();

/// A world written into a workbook that forgets it again: nothing is committed. Required fields that the text leaves out are filled in,
/// and so are those that `needed` names. Throws std::runtime_error naming the place of what cannot be written.
class LivingWorld
{
public:
    LivingWorld(Workbook &workbook, const World &world, const Transition *needed = nullptr);

    /// Ids of the records of a type that the world itself lists, without those given to both.
    Ids own(const RecordType &type) const;

    Transaction &transaction() { return *m_transaction; }

    /// A value that a field of this kind takes; for links a record made for the purpose.
    Value sample(const Field &field);

private:
    void write(const WorldRecord &line, const QString &place);
    Value valueOf(const RecordType &type, const Field &field, const QString &text);
    qint64 linked(const Field &field, const QString &title) const;
    void fill(Record &record, const std::vector<Name> &given);

    Workbook &m_workbook;
    std::unique_ptr<Transaction> m_transaction;
    const Transition *m_needed = nullptr;
    QHash<QString, qint64> m_ids; ///< By "type title".
    std::vector<std::pair<const RecordType *, qint64>> m_own;
    int m_depth = 0;

};

} // namespace itsms
