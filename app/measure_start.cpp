// For the benchmark of the start: says when the first list is on the screen, and ends the program.
#include "app/measure_start.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTableView>
#include <QTimer>

#include <cstdio>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Memory in use, in kilobytes; 0 where the system does not say.
long residentMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n'))
        if (line.startsWith("VmRSS:"))
            return line.mid(6).replace("kB", "").trimmed().toLong();
    return 0;
}

class StartWatch final : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !object->isWidgetType())
            return false;
        const auto *table = qobject_cast<const QTableView *>(object->parent());
        if (!table || object != table->viewport() || !table->model() || table->model()->rowCount() == 0)
            return false;
        // Once this paint, and what belongs to the same update of the window, is done.
        QTimer::singleShot(0, this, [] {
            std::printf("painted %ld\n", residentMemory());
            std::fflush(stdout);
            QCoreApplication::quit();
        });
        return false;
    }
};

} // namespace

void measureStart(QCoreApplication &application)
{
    if (qEnvironmentVariableIsSet("ITSMS_MEASURE_START"))
        application.installEventFilter(new StartWatch(&application));
}

} // namespace itsms
