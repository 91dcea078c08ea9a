// Import of 150,000 incidents - parsed, mapped, validated, journaled with undo, searchable - against plain inserts with a full-text rebuild.
#include "tests/bench/support/bench.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sys/resource.h>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

void import(qint64 &added)
{
    const QString path = bench::freshWorkbook(u"import.itsms"_s);
    auto book = bench::need(Workbook::open(path, Catalogue::standard()));
    const auto source = bench::need(openTable(bench::incidentsCsv()));
    added = bench::need(runImport(*book, *source, bench::incidentsProfile(), {u"Bench"_s, u"Import"_s})).added;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    bench::incidentsCsv();
    qint64 added = 0;
    import(added);
    printf("import_memory                peak_mb=%.0f rows=%lld\n", peakMegabytes(), added);
    bench::PlainTable plain;
    bench::compare("import", 2.0, 3, [&] { import(added); }, [&] { plain.insertAll(bench::folder() + u"/plain.db"_s); });
    return added == bench::Incidents ? 0 : 1;
}
