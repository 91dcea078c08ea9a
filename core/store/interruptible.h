// Statements that give up when nobody waits for their answer any more.
#pragma once

#include "core/store/connection.h"

#include <functional>

namespace itsms {

/// While it lives, the statements of a connection end with an error soon after `unwanted` says true. It is asked on the thread that runs
/// the statement.
class Interruptible
{
public:
    Interruptible(Connection &connection, std::function<bool()> unwanted);
    ~Interruptible();
    Interruptible(const Interruptible &) = delete;
    Interruptible &operator=(const Interruptible &) = delete;

private:
    Connection &m_connection;
    std::function<bool()> m_unwanted;
};

} // namespace itsms
