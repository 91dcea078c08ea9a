// How far two words are from each other.
#include "core/text_distance.h"

#include <algorithm>
#include <vector>

namespace itsms {

qsizetype textDistance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = qsizetype(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype corner = row[0];
        row[0] = i + 1;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype above = row[std::size_t(j) + 1];
            row[std::size_t(j) + 1] = std::min({above + 1, row[std::size_t(j)] + 1, corner + (a[i] == b[j] ? 0 : 1)});
            corner = above;
        }
    }
    return row.back();
}

} // namespace itsms
