// Finding records of any type by what a person types: a number, how a title begins, words anywhere.
#pragma once

#include "core/store/records.h"

namespace itsms {

enum class Matched { Number, TitleBeginning, Words };

struct Match
{
    Hit hit;
    Matched how = Matched::Words;
};

/// How many of each at most.
struct MatchLimits
{
    int numbers = 6;
    int titles = 8;
    int words = 20;
};

/// Each record once, by its best match: exact numbers first, then titles that begin with what was typed, then full text, the newest first
/// in each. "INC-17", "inc17" and "17" are numbers as much as "INC-000017" is, and so is the number in the tool a record came from.
Result<std::vector<Match>> findRecords(const Workbook &workbook, const QString &typed, const MatchLimits &limits = {});

} // namespace itsms
