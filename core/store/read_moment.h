// Reading several things as they were at one moment.
#pragma once

#include "core/store/connection.h"

namespace itsms {

/// While it lives, what is read over the connection is of one moment, and SQLite locks the file once instead of for each statement. Within
/// a transaction, or within another moment, it is that one's. Short: a checkpoint waits for it.
class ReadMoment
{
public:
    explicit ReadMoment(const Connection &connection);
    ~ReadMoment();
    ReadMoment(const ReadMoment &) = delete;
    ReadMoment &operator=(const ReadMoment &) = delete;

private:
    const Connection &m_connection;
    bool m_begun;
};

} // namespace itsms
