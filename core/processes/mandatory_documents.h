// The documents that the standard asks for by name: their keys in the register of documents, and how a query looks for one.
#pragma once

#include "core/declaration.h"

#include <QCoreApplication>

namespace itsms {

/// A condition on the table document: it is the one with this key, or contains it beside others.
#define IS_DOCUMENT(key) "(mandatory_key = '" key "' OR ' ' || replace(also_contains, ',', ' ') || ' ' LIKE '% " key " %')"

#define DOCUMENT_IN_FORCE(key) "EXISTS (SELECT 1 FROM document WHERE document.state = 'in_force' AND " IS_DOCUMENT(key) ")"

struct MandatoryDocuments
{
    Q_DECLARE_TR_FUNCTIONS(DocumentationManagement)

public:
    // clang-format off
    /// As in resources/standard/mandatory-documents.csv, without what is a record of a type of its own, such as the service management plan.
    static constexpr std::vector<Choice> keys()
    {
        return {
            {"P-SM",      QT_TR_NOOP("Service management policy")},
            {"P-IMPROVE", QT_TR_NOOP("Continual improvement policy with evaluation criteria")},
            {"P-FIN",     QT_TR_NOOP("Budgeting and accounting policy")},
            {"P-INFOSEC", QT_TR_NOOP("Information security policy")},
            {"P-CHANGE",  QT_TR_NOOP("Change management policy")},
            {"P-RELEASE", QT_TR_NOOP("Release policy")},
            {"P-COMM",    QT_TR_NOOP("Communication procedure")},
            {"R-DOC",     QT_TR_NOOP("Document control procedure")},
            {"R-REC",     QT_TR_NOOP("Records control procedure")},
            {"R-AUDIT",   QT_TR_NOOP("Internal audit procedure")},
            {"R-IMPR",    QT_TR_NOOP("Improvement procedure")},
            {"R-FIN",     QT_TR_NOOP("Budgeting and accounting procedures")},
            {"R-CAPPRED", QT_TR_NOOP("Predictive capacity analysis procedure")},
            {"R-COMPL",   QT_TR_NOOP("Service complaint procedure")},
            {"R-DISPUTE", QT_TR_NOOP("Contractual dispute procedure")},
            {"R-INC",     QT_TR_NOOP("Incident procedure")},
            {"R-MAJOR",   QT_TR_NOOP("Major incident procedure")},
            {"R-SRQ",     QT_TR_NOOP("Service request procedure")},
            {"R-PRB",     QT_TR_NOOP("Problem procedure")},
            {"R-CFG",     QT_TR_NOOP("Procedure for recording, control and version tracking of configuration items")},
            {"R-CHG",     QT_TR_NOOP("Change procedure")},
            {"R-ECHG",    QT_TR_NOOP("Emergency change procedure")},
            {"R-EREL",    QT_TR_NOOP("Emergency release procedure")},
            {"F-MAJOR",   QT_TR_NOOP("Definition of major incident agreed with customer")},
            {"F-EMCHG",   QT_TR_NOOP("Definition of emergency change agreed with customer")},
            {"F-EMREL",   QT_TR_NOOP("Definition of emergency release agreed with customer")},
            {"F-COMPL",   QT_TR_NOOP("Definition of service complaint agreed with customer")},
            {"F-FINIF",   QT_TR_NOOP("Interface of budgeting and accounting with other financial processes")},
            {"F-ASSETIF", QT_TR_NOOP("Interface of configuration management with financial asset management")},
        };
    }
    // clang-format on
};

} // namespace itsms
