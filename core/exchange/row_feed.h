// Rows read and mapped by a thread of their own, while the caller writes the ones before.
#pragma once

#include "core/exchange/key_lines.h"
#include "core/exchange/row_mapper.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace itsms {

struct RowBatch
{
    std::vector<MappedRow> rows;
    std::size_t count = 0; ///< How many of them are filled; the rest keeps its memory for the next time.
    qint64 position = 0;   ///< Of the source behind the last row.
};

/// A few batches go round between the two threads, so that memory stays the same for any file. While the feed lives, source and
/// mapper belong to it.
class RowFeed
{
public:
    /// `lastLines`: only the last row of each key counts; null where all do.
    RowFeed(TableSource &source, RowMapper &mapper, const KeyLines *lastLines);
    ~RowFeed() = default; // the thread is the last member: it is stopped and waited for first

    /// Nothing at the end of the file.
    Result<std::unique_ptr<RowBatch>> next();
    void giveBack(std::unique_ptr<RowBatch> batch);

private:
    void run(const std::stop_token &stop);
    std::unique_ptr<RowBatch> take(const std::stop_token &stop);
    Result<bool> fill(RowBatch &batch);
    void deliver(std::unique_ptr<RowBatch> batch, std::optional<Error> trouble, bool end);

    TableSource &m_source;
    RowMapper &m_mapper;
    const KeyLines *m_lastLines;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    std::deque<std::unique_ptr<RowBatch>> m_filled;
    std::vector<std::unique_ptr<RowBatch>> m_spare;
    std::optional<Error> m_trouble;
    bool m_ended = false;
    std::jthread m_thread;
};

} // namespace itsms
