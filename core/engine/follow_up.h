// A record that is made from others: what it starts with, and the link that will tie it to them. Nothing is written here.
#pragma once

#include "core/engine/edit.h"

namespace itsms {

/// Which end holds the link between a record and what follows from it.
enum class LinkHolder { Source, Follower };

/// The link that ties a source to what follows from it.
struct Tie
{
    LinkHolder holder = LinkHolder::Follower;
    const Field *field = nullptr;
};

/// `type` declares the follow-up. Nothing where its link does not exist, which the tests see to.
std::optional<Tie> tieOf(const Catalogue &catalogue, const RecordType &type, const FollowUp &followUp);

/// The follow-up of `type` that makes a record of that type through that link, or none.
const FollowUp *findFollowUp(const RecordType &type, QStringView target, QStringView through);

/// Whether one record can follow from several: not where it has room for one source alone.
bool takesSeveral(const Tie &tie);

/// More than anybody reads: who wants to raise one problem from a thousand incidents narrows the list first.
inline constexpr std::size_t mostSources = 200;

struct FollowUpStart
{
    Record record;              ///< Not stored: what the sources have in common with it is carried over, a link that it holds itself is set.
    Referrers referrers = {};   ///< The sources that will link to it, where they hold the link.
    Ids sources = {};           ///< What it follows from.
    QStringList settled = {};   ///< Numbers of the sources that lead to another record already. They keep their link and are not among the sources.
};

/// Carried over are fields that both types call the same and that mean the same: long texts one below the other, a line of text and the
/// title from the first source that has one, links united, everything else where the sources agree. A choice only where the other type
/// has it too. What tells of the life of one record stays there, and so do notes. Refused where no source is left, naming the record
/// that follows from it already.
Result<FollowUpStart> startFollowUp(const Workbook &workbook, const RecordType &type, const FollowUp &followUp, const Ids &sources);

/// What only a record's own life can bring: moments, what its steps leave behind, its number in another tool.
bool isOfOneLife(const RecordType &type, const Field &field);

} // namespace itsms
