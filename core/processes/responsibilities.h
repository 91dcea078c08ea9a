// Who plays which part in what, for the responsibility matrix.
#pragma once

#include "core/declaration.h"

namespace itsms {

// clang-format off
/// The accountable person of a process or service is the one its own record names; a planned one need not have anybody yet. Who works for a
/// service follows from its processes.
constexpr Responsibilities responsibilities()
{
    return Responsibilities{
        .assignments = "role_assignment",
        .person = "person",
        .role = "role",
        .holders = R"(
            WITH held AS (
                SELECT role.id, role.person, role.role, role.process, role.service, role.customer, role.supplier,
                       CASE role.raci WHEN 'responsible' THEN 'R' WHEN 'accountable' THEN 'A' WHEN 'consulted' THEN 'C' WHEN 'informed' THEN 'I' END AS part,
                       CASE WHEN role.state = 'ended' THEN 'ended'
                            WHEN person.state = 'left' OR person.end_date < :today THEN 'left'
                            WHEN role.valid_to < :today THEN 'past'
                            WHEN role.state = 'planned' OR role.valid_from > :today THEN 'planned' END AS lapse,
                       person.end_date, role.valid_from, role.valid_to
                FROM role_assignment AS role JOIN person ON person.id = role.person
                WHERE role.raci IS NOT NULL),
            told AS (
                SELECT *, CASE lapse WHEN 'left' THEN end_date WHEN 'planned' THEN valid_from ELSE valid_to END AS lapsed_on FROM held)
            SELECT id, process AS thing, person, role, part, lapse, lapsed_on FROM told WHERE process IS NOT NULL
            UNION ALL SELECT id, service, person, role, part, lapse, lapsed_on FROM told WHERE service IS NOT NULL
            UNION ALL SELECT id, NULL, person, role, part, lapse, lapsed_on FROM told
                      WHERE process IS NULL AND service IS NULL AND customer IS NULL AND supplier IS NULL)",
        .answered = {
            Answered{.type = "process", .through = "process",
                     .rows = "SELECT id, process_owner, CASE state WHEN 'operating' THEN 'AR' END FROM process WHERE state <> 'retired' ORDER BY clause_2011, title COLLATE NOCASE"},
            Answered{.type = "service", .through = "service",
                     .rows = "SELECT id, service_owner, CASE state WHEN 'live' THEN 'A' END FROM service WHERE state <> 'retired' ORDER BY title COLLATE NOCASE"}},
    };
}
// clang-format on

} // namespace itsms
