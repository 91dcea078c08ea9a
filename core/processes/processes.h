// One function per process, and the list of them all in the order of the clauses.
#pragma once

#include "core/soundness.h"

namespace itsms {

Process foundation();
Process context();
Process planning();
Process governance();
Process documentationManagement();
Process recordsControl();
Process resourceManagement();
Process riskManagement();
Process measurement();
Process conformityAssessment();
Process internalAudit();
Process managementReview();
Process reviews();
Process improvement();
Process designAndTransition();
Process servicePortfolio();
Process serviceLevelManagement();
Process serviceReporting();
Process serviceReports();
Process continuityAndAvailability();
Process budgetingAndAccounting();
Process capacityManagement();
Process informationSecurity();
Process businessRelationshipManagement();
Process customerFeedback();
Process supplierManagement();
Process disputes();
Process incidentManagement();
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
        planning(),
        governance(),
        documentationManagement(),
        recordsControl(),
        resourceManagement(),
        riskManagement(),
        measurement(),
        conformityAssessment(),
        internalAudit(),
        managementReview(),
        reviews(),
        improvement(),
        designAndTransition(),
        servicePortfolio(),
        serviceLevelManagement(),
        serviceReporting(),
        serviceReports(),
        continuityAndAvailability(),
        budgetingAndAccounting(),
        capacityManagement(),
        informationSecurity(),
        businessRelationshipManagement(),
        customerFeedback(),
        supplierManagement(),
        disputes(),
        incidentManagement(),
        problemManagement(),
        knowledgeManagement(),
        configurationManagement(),
        assetManagement(),
        changeManagement(),
        releaseManagement(),
    };
}

} // namespace itsms
