// What the benchmarks share: generated data, a workbook full of it, the same in plain SQLite, and the printing of ratios.
#pragma once

#include "core/catalogue.h"
#include "core/exchange/import.h"
#include "core/store/workbook.h"

#include <QElapsedTimer>

#include <functional>

namespace bench {

constexpr int Incidents = 150'000;

/// Milliseconds of one run.
double timed(const std::function<void()> &work);

/// Runs ours and the limit alternately and prints their medians and the median of the pairwise ratios:
/// "name ours_ms=... limit_ms=... ratio=... goal=...".
void compare(const char *name, double goal, int runs, const std::function<void()> &ours, const std::function<void()> &limit);

/// The value of a Result; ends the benchmark with its sentence where there is none.
template <typename T>
T need(itsms::Result<T> result)
{
    if (!result) {
        fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        exit(1);
    }
    return *std::move(result);
}
inline void need(const itsms::Result<> &result)
{
    if (!result) {
        fprintf(stderr, "%s\n", qPrintable(result.error().sentence));
        exit(1);
    }
}

/// A CSV of 150,000 incidents in 23 columns, about 79 MB, the same at every run. Kept for the other benchmarks.
QString incidentsCsv();
itsms::ImportProfile incidentsProfile();

/// A workbook with those incidents. Made once, kept for the other benchmarks of this build.
QString incidentsWorkbook();
QString freshWorkbook(const QString &name);

/// The limit: the same rows through the C API into one table with five indexes, one transaction, then the full-text index
/// at once. What is parsed is not part of it. Returns the path.
class PlainTable
{
public:
    PlainTable();
    void insertAll(const QString &path);

private:
    std::vector<std::vector<QByteArray>> m_rows;
};

QString folder();

} // namespace bench
