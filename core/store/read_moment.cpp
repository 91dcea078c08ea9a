// Reading several things as they were at one moment.
#include "core/store/read_moment.h"

#include <sqlite3.h>

namespace itsms {

// Where the file cannot be read, the statements that follow say so.
ReadMoment::ReadMoment(const Connection &connection)
    : m_connection(connection)
    , m_begun(sqlite3_get_autocommit(connection.handle()) && sqlite3_exec(connection.handle(), "BEGIN", nullptr, nullptr, nullptr) == SQLITE_OK)
{
}

ReadMoment::~ReadMoment()
{
    if (m_begun)
        sqlite3_exec(m_connection.handle(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace itsms
