// What has to be there wherever a management system has a scope: the documents the standard asks for, resources, assessed risks.
#pragma once

#include "core/processes/mandatory_documents.h"

namespace itsms {

#define SCOPE_WITHOUT(key) "SELECT id FROM sms_scope WHERE state = 'approved' AND NOT " DOCUMENT_IN_FORCE(key)

/// An approved scope for which no risk assessment of this area was ever approved.
#define SCOPE_WITHOUT_ASSESSMENT(domain)                                                                                                   \
    "SELECT id FROM sms_scope WHERE state = 'approved' "                                                                                   \
    "AND NOT EXISTS (SELECT 1 FROM risk_assessment WHERE risk_assessment.domain = '" domain "' AND risk_assessment.state = 'approved')"

/// (kind) The kinds of records in use, as retention rules name them.
#define KINDS_OF_RECORDS_IN_USE                                                                                                            \
    "SELECT 'incident' AS kind WHERE EXISTS (SELECT 1 FROM incident) UNION ALL "                                                           \
    "SELECT 'service_request' WHERE EXISTS (SELECT 1 FROM service_request) UNION ALL "                                                     \
    "SELECT 'problem' WHERE EXISTS (SELECT 1 FROM problem) UNION ALL "                                                                     \
    "SELECT 'change' WHERE EXISTS (SELECT 1 FROM change) UNION ALL "                                                                       \
    "SELECT 'release' WHERE EXISTS (SELECT 1 FROM release) UNION ALL "                                                                     \
    "SELECT 'configuration_item' WHERE EXISTS (SELECT 1 FROM configuration_item) UNION ALL "                                               \
    "SELECT 'service_level_agreement' WHERE EXISTS (SELECT 1 FROM service_level_agreement) UNION ALL "                                     \
    "SELECT 'service_report' WHERE EXISTS (SELECT 1 FROM service_report) UNION ALL "                                                       \
    "SELECT 'complaint' WHERE EXISTS (SELECT 1 FROM complaint) UNION ALL "                                                                 \
    "SELECT 'contract' WHERE EXISTS (SELECT 1 FROM contract) UNION ALL "                                                                   \
    "SELECT 'budget' WHERE EXISTS (SELECT 1 FROM budget) UNION ALL "                                                                       \
    "SELECT 'plan_test' WHERE EXISTS (SELECT 1 FROM plan_test) UNION ALL "                                                                 \
    "SELECT 'risk' WHERE EXISTS (SELECT 1 FROM risk) UNION ALL "                                                                           \
    "SELECT 'audit' WHERE EXISTS (SELECT 1 FROM audit) UNION ALL "                                                                         \
    "SELECT 'management_review' WHERE EXISTS (SELECT 1 FROM management_review) UNION ALL "                                                 \
    "SELECT 'nonconformity' WHERE EXISTS (SELECT 1 FROM nonconformity) UNION ALL "                                                         \
    "SELECT 'training_record' WHERE EXISTS (SELECT 1 FROM training_record) UNION ALL "                                                     \
    "SELECT 'document' WHERE EXISTS (SELECT 1 FROM document)"

struct ScopeChecks
{
    Q_DECLARE_TR_FUNCTIONS(Scope)

public:
    // clang-format off
    static constexpr Check inForce(Name name, Label label, Name clause, Sql offenders)
    {
        return Check{.name = name, .label = label,
                     .remedy = QT_TR_NOOP("Write it, have it approved and put it into force; in the register of documents, say as what the standard requires it."),
                     .clause = clause, .subject = "sms_scope", .severity = Severity::Major, .offenders = offenders};
    }

    static constexpr std::vector<Check> documents()
    {
        return {
            inForce("service_management_policy_in_force", QT_TR_NOOP("A service management policy is in force for each approved scope"), "4.1.2", SCOPE_WITHOUT("P-SM")),
            inForce("document_control_procedure_in_force", QT_TR_NOOP("A procedure for the control of documents is in force for each approved scope"), "4.3.2", SCOPE_WITHOUT("R-DOC")),
            inForce("records_procedure_in_force", QT_TR_NOOP("A procedure for the control of records is in force for each approved scope"), "4.3.3", SCOPE_WITHOUT("R-REC")),
            inForce("audit_procedure_in_force", QT_TR_NOOP("An internal audit procedure is in force for each approved scope"), "4.5.4.2", SCOPE_WITHOUT("R-AUDIT")),
            inForce("improvement_policy_in_force", QT_TR_NOOP("A continual improvement policy with evaluation criteria is in force for each approved scope"), "4.5.5.1", SCOPE_WITHOUT("P-IMPROVE")),
            inForce("improvement_procedure_in_force", QT_TR_NOOP("An improvement procedure is in force for each approved scope"), "4.5.5.1", SCOPE_WITHOUT("R-IMPR")),
            inForce("financial_policy_in_force", QT_TR_NOOP("A policy of budgeting and accounting is in force for each approved scope"), "6.4", SCOPE_WITHOUT("P-FIN")),
            inForce("financial_procedures_in_force", QT_TR_NOOP("Procedures of budgeting and accounting are in force for each approved scope"), "6.4", SCOPE_WITHOUT("R-FIN")),
            inForce("financial_interface_in_force", QT_TR_NOOP("It is laid down how budgeting and accounting meet other financial processes"), "6.4", SCOPE_WITHOUT("F-FINIF")),
            inForce("security_policy_in_force", QT_TR_NOOP("An information security policy is in force for each approved scope"), "6.6.1", SCOPE_WITHOUT("P-INFOSEC")),
            inForce("complaint_procedure_in_force", QT_TR_NOOP("A procedure for service complaints is in force for each approved scope"), "7.1", SCOPE_WITHOUT("R-COMPL")),
            inForce("complaint_definition_in_force", QT_TR_NOOP("It is laid down what counts as a service complaint"), "7.1", SCOPE_WITHOUT("F-COMPL")),
            inForce("dispute_procedure_in_force", QT_TR_NOOP("A procedure for contractual disputes is in force for each approved scope"), "7.2", SCOPE_WITHOUT("R-DISPUTE")),
            inForce("incident_procedure_in_force", QT_TR_NOOP("An incident procedure is in force for each approved scope"), "8.1", SCOPE_WITHOUT("R-INC")),
            inForce("service_request_procedure_in_force", QT_TR_NOOP("A service request procedure is in force for each approved scope"), "8.1", SCOPE_WITHOUT("R-SRQ")),
            inForce("major_incident_procedure_in_force", QT_TR_NOOP("A major incident procedure is in force for each approved scope"), "8.1", SCOPE_WITHOUT("R-MAJOR")),
            inForce("major_incident_definition_in_force", QT_TR_NOOP("It is laid down what counts as a major incident"), "8.1", SCOPE_WITHOUT("F-MAJOR")),
            inForce("problem_procedure_in_force", QT_TR_NOOP("A problem procedure is in force for each approved scope"), "8.2", SCOPE_WITHOUT("R-PRB")),
            inForce("configuration_procedure_in_force", QT_TR_NOOP("A procedure for configuration items is in force for each approved scope"), "9.1", SCOPE_WITHOUT("R-CFG")),
            inForce("asset_interface_in_force", QT_TR_NOOP("It is laid down how configuration management meets financial asset management"), "9.1", SCOPE_WITHOUT("F-ASSETIF")),
            inForce("change_policy_in_force", QT_TR_NOOP("A change management policy is in force for each approved scope"), "9.2", SCOPE_WITHOUT("P-CHANGE")),
            inForce("change_procedure_in_force", QT_TR_NOOP("A change procedure is in force for each approved scope"), "9.2", SCOPE_WITHOUT("R-CHG")),
            inForce("emergency_change_procedure_in_force", QT_TR_NOOP("An emergency change procedure is in force for each approved scope"), "9.2", SCOPE_WITHOUT("R-ECHG")),
            inForce("emergency_change_definition_in_force", QT_TR_NOOP("It is laid down what counts as an emergency change"), "9.2", SCOPE_WITHOUT("F-EMCHG")),
            inForce("release_policy_in_force", QT_TR_NOOP("A release policy is in force for each approved scope"), "9.3", SCOPE_WITHOUT("P-RELEASE")),
            inForce("emergency_release_procedure_in_force", QT_TR_NOOP("An emergency release procedure is in force for each approved scope"), "9.3", SCOPE_WITHOUT("R-EREL")),
            inForce("emergency_release_definition_in_force", QT_TR_NOOP("It is laid down what counts as an emergency release"), "9.3", SCOPE_WITHOUT("F-EMREL")),
        };
    }

    static constexpr std::vector<Check> registers()
    {
        return {
            Check{.name = "all_kinds_of_resources_planned",
                  .label = QT_TR_NOOP("The need for people, technology, information and money is planned for the present time"),
                  .remedy = QT_TR_NOOP("Record what is needed of the kind that is missing, and from when to when."),
                  .clause = "4.4.1", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved'
                        AND (SELECT count(DISTINCT kind) FROM resource_need
                             WHERE resource_need.state NOT IN ('refused', 'released') AND coalesce(period_from, :today) <= :today AND coalesce(period_to, :today) >= :today) < 4)"},
            Check{.name = "kinds_of_records_have_retention_rule",
                  .label = QT_TR_NOOP("Each kind of record in use has a retention rule"),
                  .remedy = QT_TR_NOOP("Write a retention rule for each kind of record that you keep in this workbook."),
                  .clause = "4.3.3", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND EXISTS (SELECT 1 FROM ()" KINDS_OF_RECORDS_IN_USE R"() AS kept
                                                           WHERE NOT EXISTS (SELECT 1 FROM retention_rule WHERE record_type = kept.kind AND retention_rule.state = 'active')))"},
            Check{.name = "continuity_risks_assessed",
                  .label = QT_TR_NOOP("The risks to the continuity of services were assessed"),
                  .remedy = QT_TR_NOOP("Assess the risks to the continuity of each service, and have the assessment approved."),
                  .clause = "6.3.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = SCOPE_WITHOUT_ASSESSMENT("continuity")},
            Check{.name = "availability_risks_assessed",
                  .label = QT_TR_NOOP("The risks to the availability of services were assessed"),
                  .remedy = QT_TR_NOOP("Assess the risks to the availability of each service, and have the assessment approved."),
                  .clause = "6.3.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = SCOPE_WITHOUT_ASSESSMENT("availability")},
            Check{.name = "security_risks_assessed",
                  .label = QT_TR_NOOP("The risks to information security were assessed"),
                  .remedy = QT_TR_NOOP("Assess the risks to information security, and have the assessment approved."),
                  .clause = "6.6.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = SCOPE_WITHOUT_ASSESSMENT("security")},
            Check{.name = "audit_programme_in_force",
                  .label = QT_TR_NOOP("For each approved scope an audit programme is approved whose cycle has not ended"),
                  .remedy = QT_TR_NOOP("Plan the audits of the coming cycle and have the programme approved."),
                  .clause = "4.5.4.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM audit_programme
                                                               WHERE audit_programme.state IN ('approved', 'running') AND coalesce(cycle_to, :today) >= :today))"},
            Check{.name = "management_review_planned",
                  .label = QT_TR_NOOP("For each approved scope a management review is planned, or the day of the next one is set"),
                  .remedy = QT_TR_NOOP("Agree a day with top management and plan the review."),
                  .clause = "4.5.4.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM management_review WHERE next_due IS NOT NULL OR planned_on IS NOT NULL))"},
            Check{.name = "indicators_in_use",
                  .label = QT_TR_NOOP("For each approved scope there are indicators in use"),
                  .remedy = QT_TR_NOOP("Choose by what you measure the system and the services, and put the indicators into use."),
                  .clause = "4.5.4.1", .subject = "sms_scope", .severity = Severity::Major,
                  .offenders = "SELECT id FROM sms_scope WHERE state = 'approved' AND NOT EXISTS (SELECT 1 FROM kpi WHERE kpi.state = 'active')"},
            Check{.name = "preventive_action_taken",
                  .label = QT_TR_NOOP("Within the last 12 months something was done to prevent what had not happened yet"),
                  .remedy = QT_TR_NOOP("Look through risks and trends for what may go wrong, and plan an action of the kind preventive or treatment of a risk."),
                  .clause = "4.5.5.1", .subject = "sms_scope",
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND approved_on < date(:today, '-12 months')
                        AND NOT EXISTS (SELECT 1 FROM action_item WHERE kind IN ('preventive', 'risk_treatment') AND action_item.state <> 'cancelled'
                                        AND action_item.created_at >= unixepoch(:today, '-12 months')))"},
            Check{.name = "opportunities_recorded",
                  .label = QT_TR_NOOP("Where risks are recorded, opportunities are too"),
                  .remedy = QT_TR_NOOP("Record what may help the services as well, as a risk of the category opportunity; the 2018 edition asks for it."),
                  .clause = "4.5.3", .subject = "sms_scope", .severity = Severity::Observation,
                  .offenders = R"(
                      SELECT id FROM sms_scope
                      WHERE state = 'approved' AND EXISTS (SELECT 1 FROM risk) AND NOT EXISTS (SELECT 1 FROM risk WHERE category = 'opportunity'))"},
        };
    }

    static constexpr std::vector<Check> all()
    {
        std::vector<Check> checks = documents();
        for (const Check &check : registers())
            checks.push_back(check);
        return checks;
    }
    // clang-format on
};

} // namespace itsms
