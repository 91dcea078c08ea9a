// What the tests of the window share: a workbook with a few records, and waiting for the workers.
#pragma once

#include "core/store/transaction.h"
#include "ui/session.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThreadPool>

#include <catch2/catch.hpp>

namespace itsms::test {

/// Until nothing runs beside the window and every result has arrived.
inline void settle()
{
    for (int i = 0; i < 4; ++i) {
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

template <typename Condition>
bool waitFor(Condition condition, int milliseconds = 5000)
{
    QElapsedTimer timer;
    timer.start();
    while (!condition() && timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    return condition();
}

/// A workbook in a folder of its own, with some records of a type that every test knows.
class Sample
{
public:
    explicit Sample(int people = 3)
    {
        const auto workbook = Workbook::create(
            path(), Catalogue::standard(), {.organisation = QStringLiteral("Sample"), .person = QStringLiteral("Founder")});
        REQUIRE(workbook);
        auto transaction =
            Transaction::begin(**workbook, {.person = QStringLiteral("Founder"), .action = QStringLiteral("Filled the sample")});
        REQUIRE(transaction);
        for (int i = 0; i < people; ++i) {
            Record record(*Catalogue::standard().type(QStringLiteral("person")), 0);
            record.setValue("title", QStringLiteral("Person %1").arg(i, 6, 10, QLatin1Char('0')));
            record.setValue("email", QStringLiteral("p%1@example.org").arg(i));
            const auto id = (*transaction)->insert(record);
            REQUIRE(id);
            ids.push_back(*id);
        }
        REQUIRE((*transaction)->commit());
    }

    QString path() const { return folder.filePath(QStringLiteral("sample.itsms")); }
    const RecordType &person() const { return *Catalogue::standard().type(QStringLiteral("person")); }

    std::unique_ptr<Session> session()
    {
        auto workbook = Workbook::open(path(), Catalogue::standard());
        REQUIRE(workbook);
        return std::make_unique<Session>(*std::move(workbook), preferences, dialogs);
    }

    QTemporaryDir folder;
    Preferences preferences;
    Dialogs dialogs;
    Ids ids;
};

} // namespace itsms::test
