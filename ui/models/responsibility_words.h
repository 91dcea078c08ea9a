// What the responsibility matrix says, in words: what is missing or doubled, and why.
#pragma once

#include "core/engine/responsibility.h"
#include "ui/look.h"
#include "ui/words.h"

namespace itsms {

QString partWord(Part part); ///< "Accountable"
QString doubtWord(Doubt doubt); ///< "Nobody accountable"
Tone doubtTone(Doubt doubt);

QString rowTitle(const ResponsibilityRow &row);

/// Who does not count, and why: "Anna Weber has left on 3 Mar 2026".
QString lapseSentence(const Holding &holding, const ResponsibilityMatrix &matrix, const QLocale &locale);

/// Why there is a gap or a doubt, and what it comes from.
QString doubtSentence(const ResponsibilityRow &row, Doubt doubt, const ResponsibilityMatrix &matrix, const QLocale &locale);

/// How a row stands, in a few words: its gaps and doubts, or that it is in order.
QString standingWord(const ResponsibilityRow &row);
/// The first of several, and how many more.
QString standingShort(const ResponsibilityRow &row);
Tone standingTone(const ResponsibilityRow &row);

QString roleWord(const Responsibilities &declared, const Catalogue &catalogue, const QString &role);

} // namespace itsms
