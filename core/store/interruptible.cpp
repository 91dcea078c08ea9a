// Statements that give up when nobody waits for their answer any more.
#include "core/store/interruptible.h"

#include <sqlite3.h>

namespace itsms {

namespace {

constexpr int instructionsBetween = 4000; // well under a millisecond

int ask(void *unwanted)
{
    return (*static_cast<std::function<bool()> *>(unwanted))();
}

} // namespace

Interruptible::Interruptible(Connection &connection, std::function<bool()> unwanted)
    : m_connection(connection)
    , m_unwanted(std::move(unwanted))
{
    sqlite3_progress_handler(m_connection.handle(), instructionsBetween, ask, &m_unwanted);
}

Interruptible::~Interruptible()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

} // namespace itsms
