// Work that may take long, done beside the window: on a thread of the pool, with a connection of its own.
#pragma once

#include "core/store/workbook.h"

#include <QFutureWatcher>
#include <QtConcurrent/QtConcurrentRun>

#include <type_traits>

namespace itsms {

/// Runs `work()` on a worker and hands its result to `done` on the thread of `context`; not at all where `context` is gone by then.
/// Neither may touch widgets from `work`. A record type that `work` uses belongs to a catalogue: let it hold that (sharedCatalogue()).
template <typename Work, typename Done>
void inBackground(QObject *context, Work work, Done done)
{
    using Outcome = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

/// `read(const Workbook &)` returns a Result. The catalogue lives until the worker is done.
template <typename Read, typename Done>
void readInBackground(const Workbook &workbook, QObject *context, Read read, Done done)
{
    using Outcome = std::invoke_result_t<Read, const Workbook &>;
    inBackground(
        context,
        [path = workbook.path(), catalogue = workbook.sharedCatalogue(), read = std::move(read)]() -> Outcome {
            ITSMS_TRY(const auto own, Workbook::open(path, catalogue, Access::ReadOnly));
            return read(*own);
        },
        std::move(done));
}

/// `change(Workbook &)` returns a Result. Another writer, such as an import, may keep it waiting for seconds: hence not on the window's
/// thread.
template <typename Change, typename Done>
void changeInBackground(const Workbook &workbook, QObject *context, Change change, Done done)
{
    using Outcome = std::invoke_result_t<Change, Workbook &>;
    inBackground(
        context,
        [path = workbook.path(), catalogue = workbook.sharedCatalogue(), change = std::move(change)]() mutable -> Outcome {
            ITSMS_TRY(const auto own, Workbook::open(path, catalogue, Access::ReadWrite));
            return change(*own);
        },
        std::move(done));
}

} // namespace itsms
