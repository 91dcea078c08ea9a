// What a clause asks and what an auditor looks for, as the processes declare it.
#pragma once

#include "ui/destination.h"

#include <QString>

#include <vector>

namespace itsms {

class Catalogue;
struct Process;

struct ClauseGuidance
{
    QString clause; ///< "8.1"
    QString name;   ///< Of the process.
    QString asks;
    QString audit;
    QString process; ///< Its name in the declarations, which is that of its page.

    bool operator==(const ClauseGuidance &) const = default;
};

/// Of a clause, of one of its parts, or of all processes under a chapter such as "8". Nothing where no process answers for it.
std::vector<ClauseGuidance> guidanceForClause(const Catalogue &catalogue, const QString &clause);

/// Of the clause a page serves: that of its record type, measure or report, or that its findings are narrowed to. Nothing for pages that
/// serve all.
std::vector<ClauseGuidance> guidanceFor(const Catalogue &catalogue, const Destination &destination);

/// Of every process, in the order of the clauses.
std::vector<ClauseGuidance> allGuidance(const Catalogue &catalogue);

/// The same as Markdown, a heading for each clause.
QString guidanceText(const std::vector<ClauseGuidance> &guidance);

QString clauseHeading(const ClauseGuidance &guidance); ///< "8.1 Incident and service request management"
QString wordingNote(); ///< That the words are the workbench's own, and the standard prevails.

} // namespace itsms
