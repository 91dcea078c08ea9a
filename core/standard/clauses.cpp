// The clauses of ISO/IEC 20000-1:2011 and what they are called: the one place that names them.
#include "core/standard/clauses.h"

#include <QCoreApplication>

#include <string_view>

namespace itsms {

namespace {

struct Clauses
{
    Q_DECLARE_TR_FUNCTIONS(Clauses)

public:
    struct Clause
    {
        std::string_view number;
        const char *name;
    };

    /// Chapters as short as a navigation needs them. A clause that the standard calls "General" alone says here what it is general about.
    static constexpr Clause all[] = {
        {"4", QT_TR_NOOP("Management system")},
        {"4.1", QT_TR_NOOP("Management responsibility")},
        {"4.1.1", QT_TR_NOOP("Management commitment")},
        {"4.1.2", QT_TR_NOOP("Service management policy")},
        {"4.1.3", QT_TR_NOOP("Authority, responsibility and communication")},
        {"4.1.4", QT_TR_NOOP("Management representative")},
        {"4.2", QT_TR_NOOP("Processes operated by other parties")},
        {"4.3", QT_TR_NOOP("Documentation management")},
        {"4.3.1", QT_TR_NOOP("Establish and maintain documents")},
        {"4.3.2", QT_TR_NOOP("Control of documents")},
        {"4.3.3", QT_TR_NOOP("Control of records")},
        {"4.4", QT_TR_NOOP("Resource management")},
        {"4.4.1", QT_TR_NOOP("Provision of resources")},
        {"4.4.2", QT_TR_NOOP("Human resources")},
        {"4.5", QT_TR_NOOP("Establish and improve the management system")},
        {"4.5.1", QT_TR_NOOP("Define the scope")},
        {"4.5.2", QT_TR_NOOP("Plan the management system")},
        {"4.5.3", QT_TR_NOOP("Implement and operate the management system")},
        {"4.5.4", QT_TR_NOOP("Monitor and review the management system")},
        {"4.5.4.1", QT_TR_NOOP("Monitoring and review in general")},
        {"4.5.4.2", QT_TR_NOOP("Internal audit")},
        {"4.5.4.3", QT_TR_NOOP("Management review")},
        {"4.5.5", QT_TR_NOOP("Maintain and improve the management system")},
        {"4.5.5.1", QT_TR_NOOP("Improvement in general")},
        {"4.5.5.2", QT_TR_NOOP("Management of improvements")},
        {"5", QT_TR_NOOP("Design and transition")},
        {"5.1", QT_TR_NOOP("New or changed services in general")},
        {"5.2", QT_TR_NOOP("Plan new or changed services")},
        {"5.3", QT_TR_NOOP("Design and develop new or changed services")},
        {"5.4", QT_TR_NOOP("Transition of new or changed services")},
        {"6", QT_TR_NOOP("Service delivery")},
        {"6.1", QT_TR_NOOP("Service level management")},
        {"6.2", QT_TR_NOOP("Service reporting")},
        {"6.3", QT_TR_NOOP("Service continuity and availability management")},
        {"6.3.1", QT_TR_NOOP("Continuity and availability: requirements")},
        {"6.3.2", QT_TR_NOOP("Continuity and availability: plans")},
        {"6.3.3", QT_TR_NOOP("Continuity and availability: monitoring and testing")},
        {"6.4", QT_TR_NOOP("Budgeting and accounting for services")},
        {"6.5", QT_TR_NOOP("Capacity management")},
        {"6.6", QT_TR_NOOP("Information security management")},
        {"6.6.1", QT_TR_NOOP("Information security policy")},
        {"6.6.2", QT_TR_NOOP("Information security controls")},
        {"6.6.3", QT_TR_NOOP("Information security changes and incidents")},
        {"7", QT_TR_NOOP("Relationships")},
        {"7.1", QT_TR_NOOP("Business relationship management")},
        {"7.2", QT_TR_NOOP("Supplier management")},
        {"8", QT_TR_NOOP("Resolution")},
        {"8.1", QT_TR_NOOP("Incident and service request management")},
        {"8.2", QT_TR_NOOP("Problem management")},
        {"9", QT_TR_NOOP("Control")},
        {"9.1", QT_TR_NOOP("Configuration management")},
        {"9.2", QT_TR_NOOP("Change management")},
        {"9.3", QT_TR_NOOP("Release and deployment management")},
    };
};

} // namespace

QString clauseName(const QString &clause)
{
    const std::string wanted = clause.toStdString();
    for (const Clauses::Clause &each : Clauses::all)
        if (each.number == wanted)
            return Clauses::tr(each.name);
    return {};
}

QString clauseTitle(const QString &clause)
{
    const QString name = clauseName(clause);
    return name.isEmpty() ? Clauses::tr("Clause %1").arg(clause) : Clauses::tr("%1 %2", "number and name of a clause").arg(clause, name);
}

} // namespace itsms
