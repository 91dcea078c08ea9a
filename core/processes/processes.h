// One function per process, and the list of them all in the order of the clauses.
#pragma once

#include "core/declaration.h"

namespace itsms {

Process foundation();
Process serviceLevelManagement();
Process serviceReporting();
Process businessRelationshipManagement();
Process supplierManagement();
Process incidentManagement();

inline std::vector<Process> processes()
{
    return {
        foundation(),
        serviceLevelManagement(),
        serviceReporting(),
        businessRelationshipManagement(),
        supplierManagement(),
        incidentManagement(),
    };
}

} // namespace itsms
