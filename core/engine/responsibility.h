// Who answers for what: the responsibility matrix, from the assignments that a process declares, with what is missing and what is doubled.
#pragma once

#include "core/engine/conformity.h"

namespace itsms {

/// In the order in which a cell names them.
enum class Part { Accountable, Responsible, Consulted, Informed };
QString partLetter(Part part); ///< "A"

/// Why an assignment does not count.
enum class Lapse {
    Left,    ///< The person has.
    Ended,   ///< It was ended.
    Past,    ///< Its last day has passed, and nobody ended it.
    Planned, ///< It begins later.
};

/// One assignment, as far as it concerns one thing.
struct Holding
{
    qint64 assignment = 0;
    qint64 person = 0;
    QString role = {}; ///< Choice of the declared field; may be empty.
    Part part = Part::Responsible;
    std::optional<Lapse> lapse = {}; ///< Nothing: it counts.
    QDate lapsedOn = {};             ///< Where that is known.
};

enum class Doubt {
    NoneAccountable,
    NoneResponsible,
    SeveralAccountable, ///< More than one person.
    AnotherNamed,       ///< The record itself names somebody else than who is accountable.
};

/// What somebody answers for: a process, a service, or the management system as a whole.
struct ResponsibilityRow
{
    const RecordType *type = nullptr; ///< Nothing: the management system as a whole.
    qint64 id = 0;
    QString ref = {};
    QString title = {};
    std::optional<qint64> named = {}; ///< The person the record itself calls accountable.
    QString needed = {};              ///< Letters of the parts that somebody has to play.
    std::vector<Holding> holdings = {};
    std::vector<Doubt> doubts = {};

    bool needs(Part part) const { return needed.contains(partLetter(part)); }
    /// Those that count, of one part.
    std::vector<const Holding *> holding(Part part) const;
    /// Those that do not count and would have to: what an empty place is explained by, the latest first.
    std::vector<const Holding *> lapsed(Part part) const;
};

struct ResponsibilityMatrix
{
    const Responsibilities *declared = nullptr; ///< Of the workbook's catalogue.
    std::vector<ResponsibilityRow> rows;        ///< The management system as a whole first, where anybody holds a role for it.
    QHash<qint64, QString> people;              ///< Names of all who occur.

    qint64 doubtful() const; ///< Rows with a gap or a doubt.
};

/// The declaration that the matrix is made from; nothing where no process has one.
const Responsibilities *responsibilitiesOf(const Catalogue &catalogue);

Result<ResponsibilityMatrix> readResponsibilities(const Workbook &workbook, const Moment &moment);

} // namespace itsms
