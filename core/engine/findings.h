// What breaks the rules, sorted the way somebody wants to work on it: by clause, by severity, or by owner.
#pragma once

#include "core/engine/conformity.h"

namespace itsms {

struct OffendingRecord
{
    qint64 id = 0;
    QString ref;
    QString title;
    QString owner; ///< Its owner, or else the first person it names; empty where it names nobody.
};

/// A failed check with its records, or with those of one owner.
struct FailedCheck
{
    const Check *check = nullptr;
    Ids offenders;                      ///< All of them, ascending.
    std::vector<OffendingRecord> shown; ///< The first of them.
};

/// Whom a record concerns: its owner, or else the first person it names, such as who it is assigned to.
std::optional<qint64> personOf(const Record &record);

enum class FindingsBy { Clause, Severity, Owner };

struct FindingsQuestion
{
    FindingsBy by = FindingsBy::Clause;
    QString clause = {}; ///< With its sub-clauses; all where empty.
    std::optional<Severity> severity = {};
    std::size_t shown = 100; ///< Records read of each check, at most.
};

/// What the question groups by is filled in, and nothing else.
struct FindingsGroup
{
    QString clause = {};
    std::optional<Severity> severity = {};
    QString owner = {}; ///< Empty: the records that nobody owns.
    std::vector<FailedCheck> checks = {};
};

/// Clauses in their order, the gravest severity first, records without an owner first. Within a group the gravest checks come first.
Result<std::vector<FindingsGroup>> readFindings(const Workbook &workbook, const Moment &moment, const FindingsQuestion &question);

} // namespace itsms
