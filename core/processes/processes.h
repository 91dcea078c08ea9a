// One function per process, and the list of them all in the order of the clauses.
#pragma once

#include "core/soundness.h"

namespace itsms {

Process foundation();
Process context();
Process scope();
Process planning();
Process operation();
Process governance();
Process documentationManagement();
Process recordsControl();
Process resourceManagement();
Process riskManagement();
Process measurement();
Process conformityAssessment();
Process auditProgramme();
Process internalAudit();
Process managementReview();
Process reviews();
Process correctiveAction();
Process improvement();
Process designAndTransition();
Process servicePortfolio();
Process serviceLevelManagement();
Process serviceReporting();
Process continuityAndAvailability();
Process budgetingAndAccounting();
Process capacityManagement();
Process informationSecurity();
Process businessRelationshipManagement();
Process supplierManagement();
Process incidentManagement();
Process serviceRequestManagement();
Process problemManagement();
Process knowledgeManagement();
Process configurationManagement();
Process assetManagement();
Process changeManagement();
Process releaseManagement();

inline std::vector<Process> processes()
{
    return {
        foundation(),
        context(),
        scope(),
        planning(),
        operation(),
        governance(),
        documentationManagement(),
        recordsControl(),
        resourceManagement(),
        riskManagement(),
        measurement(),
        conformityAssessment(),
        auditProgramme(),
        internalAudit(),
        managementReview(),
        reviews(),
        correctiveAction(),
        improvement(),
        designAndTransition(),
        servicePortfolio(),
        serviceLevelManagement(),
        serviceReporting(),
        continuityAndAvailability(),
        budgetingAndAccounting(),
        capacityManagement(),
        informationSecurity(),
        businessRelationshipManagement(),
        supplierManagement(),
        incidentManagement(),
        serviceRequestManagement(),
        problemManagement(),
        knowledgeManagement(),
        configurationManagement(),
        assetManagement(),
        changeManagement(),
        releaseManagement(),
    };
}

} // namespace itsms
