// From the start of the program to the first list on the screen, of 150,000 incidents, and the memory it takes until then, against a
// window with a table over a plain query on the same file.
#include "tests/bench/support/bench.h"
#include "tests/bench/support/figures.h"
#include "ui/destination.h"
#include "ui/preferences.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 11;

struct Start
{
    double milliseconds = 0;
    double kilobytes = 0;
};

Start startOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    process.start(program, arguments);
    QByteArray said;
    while (!said.contains('\n') && process.waitForReadyRead(60'000))
        said += process.readAllStandardOutput();
    const Start start{.milliseconds = double(timer.nsecsElapsed()) / 1e6, .kilobytes = said.mid(8).trimmed().toDouble()};
    process.waitForFinished();
    if (!said.startsWith("painted ")) {
        fprintf(stderr, "%s never painted a list\n", qPrintable(program));
        exit(1);
    }
    return start;
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home;
    for (const char *name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME"})
        qunsetenv(name);
    qputenv("HOME", home.path().toUtf8());
    qputenv("ITSMS_MEASURE_START", "1");
    const QCoreApplication application(argc, argv);
    // The workbench opens the page a file was left at: here the list of incidents.
    QCoreApplication::setOrganizationName(u"itsms-workbench"_s);
    QCoreApplication::setApplicationName(u"itsms-workbench"_s);
    const QString path = bench::incidentsWorkbook();
    {
        Preferences preferences;
        preferences.setLastPage(path, listOf(u"incident"_s).path());
    }
    std::vector<double> ours;
    std::vector<double> theirs;
    std::vector<double> oursMemory;
    std::vector<double> theirsMemory;
    for (int i = 0; i <= runs; ++i) {
        const Start mine = startOf(QStringLiteral(ITSMS_WORKBENCH), {path});
        const Start plain = startOf(QStringLiteral(ITSMS_PLAIN_WINDOW), {path});
        // The first pair reads the file and the libraries into memory.
        if (i == 0)
            continue;
        ours.push_back(mine.milliseconds);
        theirs.push_back(plain.milliseconds);
        oursMemory.push_back(mine.kilobytes / 1024);
        theirsMemory.push_back(plain.kilobytes / 1024);
    }
    bench::printRatio("ui_start_time", "ms", 1.5, ours, theirs);
    bench::printRatio("ui_start_memory", "MB", 2.5, oursMemory, theirsMemory);
    return 0;
}
