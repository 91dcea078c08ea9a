// The requirements of the standard in the workbench's own words, and the documents and records it asks for: tables that ship with the
// program. The standard itself prevails.
#pragma once

#include <QStringList>

#include <vector>

namespace itsms {

enum class Recurrence {
    None, ///< The standard sets no interval.
    Planned, ///< At intervals that the organisation plans.
    Event, ///< After each event.
};

struct Requirement
{
    QString id; ///< Clause and letter, "6.1.d".
    QString clause;
    QString obligation; ///< What has to be done, in one sentence.
    QStringList recordTypes; ///< Whose records prove it.
    QStringList documents; ///< Keys of the mandatory documents that belong to it.
    Recurrence recurrence = Recurrence::None;
};

struct MandatoryDocument
{
    QString key; ///< "P-CHANGE"
    QString name;
    QString kind; ///< policy, plan, procedure, process_description, definition, agreement, record
    QStringList clauses;
    QString recordType; ///< Where it is kept: document, or a type of its own, such as service_management_plan.
    bool implied = false; ///< The standard does not name it, but cannot be met without it.
};

/// Of the 2011 edition, in the order of its clauses. Read once.
const std::vector<Requirement> &requirements();
const std::vector<MandatoryDocument> &mandatoryDocuments();

/// Null where there is none of this id.
const Requirement *findRequirement(QStringView id);

} // namespace itsms
