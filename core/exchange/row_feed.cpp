// Rows read and mapped by a thread of their own.
#include "core/exchange/row_feed.h"

namespace itsms {

namespace {

constexpr std::size_t rowsInBatch = 250;
constexpr int batchesInCirculation = 6;

} // namespace

RowFeed::RowFeed(TableSource &source, RowMapper &mapper, const KeyLines *lastLines)
    : m_source(source)
    , m_mapper(mapper)
    , m_lastLines(lastLines)
{
    for (int i = 0; i < batchesInCirculation; ++i) {
        m_spare.push_back(std::make_unique<RowBatch>());
        m_spare.back()->rows.resize(rowsInBatch);
    }
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
}

Result<std::unique_ptr<RowBatch>> RowFeed::next()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_filled.empty() || m_ended; });
    if (m_filled.empty()) {
        if (m_trouble)
            return Failure(*m_trouble);
        return std::unique_ptr<RowBatch>();
    }
    auto batch = std::move(m_filled.front());
    m_filled.pop_front();
    return batch;
}

void RowFeed::giveBack(std::unique_ptr<RowBatch> batch)
{
    {
        const std::lock_guard lock(m_mutex);
        m_spare.push_back(std::move(batch));
    }
    m_changed.notify_all();
}

std::unique_ptr<RowBatch> RowFeed::take(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    if (!m_changed.wait(lock, stop, [this] { return !m_spare.empty(); }))
        return nullptr;
    auto batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

void RowFeed::deliver(std::unique_ptr<RowBatch> batch, std::optional<Error> trouble, bool end)
{
    {
        const std::lock_guard lock(m_mutex);
        if (batch->count > 0)
            m_filled.push_back(std::move(batch));
        m_trouble = std::move(trouble);
        m_ended = end;
    }
    m_changed.notify_all();
}

Result<bool> RowFeed::fill(RowBatch &batch)
{
    for (batch.count = 0; batch.count < batch.rows.size();) {
        MappedRow &row = batch.rows[batch.count];
        ITSMS_TRY(const bool more, m_source.next(row.source));
        if (!more)
            return false;
        row.superseded = false;
        if (m_lastLines) {
            const QString key = m_mapper.keyOf(row.source);
            row.superseded = !key.isEmpty() && m_lastLines->line(key) != row.source.line;
        }
        if (!row.superseded)
            m_mapper.map(row);
        ++batch.count;
        batch.position = m_source.position();
    }
    return true;
}

void RowFeed::run(const std::stop_token &stop)
{
    while (!stop.stop_requested()) {
        auto batch = take(stop);
        if (!batch)
            return;
        const Result<bool> filled = fill(*batch);
        const bool end = !filled || !*filled;
        deliver(std::move(batch), filled ? std::nullopt : std::optional(filled.error()), end);
        if (end)
            return;
    }
}

} // namespace itsms
