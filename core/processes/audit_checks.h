// What must hold of audits, their auditors and their findings: part of internal audit.
#pragma once

#include "core/declaration.h"

#include <QCoreApplication>

namespace itsms {

#define REPORTED "audit.state IN ('reported', 'follow_up', 'closed')"
#define AUDITORS_OF(id)                                                                                                                    \
    "(SELECT lead_auditor FROM audit AS led WHERE led.id = " id " UNION SELECT target FROM audit_auditors WHERE source = " id ")"
/// Who may not audit a process.
#define ANSWERS_FOR_PROCESS "(process.owner, process.process_owner, process.process_manager)"
/// Of person: neither sent by an auditing body, which vouches for its people, nor known to be able to audit.
#define NO_AUDITOR                                                                                                                         \
    "coalesce(person.employer_kind, '') <> 'auditor' AND NOT EXISTS (SELECT 1 FROM competence WHERE competence.person = person.id "        \
    "AND competence.state = 'met' AND competence.role IN ('internal_auditor', 'lead_auditor'))"

struct AuditChecks
{
    Q_DECLARE_TR_FUNCTIONS(InternalAudit)

public:
    // clang-format off
    static constexpr std::vector<Check> all()
    {
        return {
            Check{.name = "audit_has_objectives",
                  .label = QT_TR_NOOP("Each audit states its objectives"),
                  .remedy = QT_TR_NOOP("Write down what the audit is to find out."),
                  .clause = "4.5.4.1", .subject = "audit",
                  .offenders = "SELECT id FROM audit WHERE state <> 'cancelled' AND coalesce(objectives, '') = ''"},
            Check{.name = "audit_planned_in_full",
                  .label = QT_TR_NOOP("Each prepared audit has its scope, criteria and method in writing, and belongs to a programme that says how often it comes"),
                  .remedy = QT_TR_NOOP("Fill in scope, criteria and where it takes place, link the programme, and write methods and frequency there."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit LEFT JOIN audit_programme ON audit_programme.id = audit.programme
                      WHERE audit.state NOT IN ('planned', 'cancelled') AND coalesce(audit.kind, 'internal') NOT IN ('supplier', 'certification', 'surveillance')
                        AND (coalesce(audit.scope, '') = '' OR coalesce(audit.criteria, '') = '' OR audit.method IS NULL OR coalesce(audit_programme.methods, '') = ''))"},
            Check{.name = "audit_not_overdue",
                  .label = QT_TR_NOOP("No planned audit is past its last planned day"),
                  .remedy = QT_TR_NOOP("Carry it out, or agree new dates with the programme manager."),
                  .clause = "4.5.4.2", .subject = "audit", .severity = Severity::Major,
                  .offenders = "SELECT id FROM audit WHERE state IN ('planned', 'prepared') AND planned_to < :today"},
            Check{.name = "auditors_independent",
                  .label = QT_TR_NOOP("Nobody audits themselves or a process they answer for"),
                  .remedy = QT_TR_NOOP("Give this audit, or this process in it, to somebody else."),
                  .clause = "4.5.4.2", .subject = "audit", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE audit.state NOT IN ('closed', 'cancelled')
                        AND EXISTS (SELECT 1 FROM person WHERE person.id IN )" AUDITORS_OF("audit.id") R"(
                                    AND (person.id IN (SELECT target FROM audit_auditees WHERE source = audit.id)
                                      OR EXISTS (SELECT 1 FROM audit_processes JOIN process ON process.id = target WHERE source = audit.id AND person.id IN )" ANSWERS_FOR_PROCESS ")))"},
            Check{.name = "auditor_asks_others",
                  .label = QT_TR_NOOP("No audit question is put by somebody to themselves, or about a process they answer for"),
                  .remedy = QT_TR_NOOP("Let another auditor ask again, and record that answer."),
                  .clause = "4.5.4.2", .subject = "audit_checklist_item", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT item.id FROM audit_checklist_item AS item JOIN audit ON audit.id = item.audit LEFT JOIN process ON process.id = item.process
                      WHERE audit.state <> 'cancelled' AND (item.auditor = item.auditee OR (audit.state <> 'closed' AND item.auditor IN )" ANSWERS_FOR_PROCESS "))"},
            Check{.name = "auditors_competent",
                  .label = QT_TR_NOOP("Each auditor has a competence in auditing that is met, or comes from an auditing body"),
                  .remedy = QT_TR_NOOP("Record the competence as internal or lead auditor with its evidence, or choose somebody who has it."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE audit.state IN ('prepared', 'in_progress', 'reported', 'follow_up')
                        AND EXISTS (SELECT 1 FROM person WHERE person.id IN )" AUDITORS_OF("audit.id") " AND " NO_AUDITOR ")"},
            Check{.name = "audit_questions_answered",
                  .label = QT_TR_NOOP("Each question of a reported audit is answered, with evidence unless it does not apply"),
                  .remedy = QT_TR_NOOP("Record what was found and link the evidence."),
                  .clause = "4.5.4.2", .subject = "audit_checklist_item",
                  .offenders = R"(
                      SELECT item.id FROM audit_checklist_item AS item JOIN audit ON audit.id = item.audit AND )" REPORTED R"(
                      WHERE item.state = 'open' OR item.result IS NULL
                        OR (item.result <> 'not_applicable' AND NOT EXISTS (SELECT 1 FROM audit_checklist_item_evidence WHERE source = item.id)))"},
            Check{.name = "audit_report_distributed",
                  .label = QT_TR_NOOP("Each reported audit names who received the report"),
                  .remedy = QT_TR_NOOP("Send the report to those who were audited and to management, and record who received it."),
                  .clause = "4.5.4.1", .subject = "audit",
                  .offenders = "SELECT id FROM audit WHERE " REPORTED " AND NOT EXISTS (SELECT 1 FROM audit_report_to WHERE source = audit.id)"},
            Check{.name = "finding_communicated",
                  .label = QT_TR_NOOP("No finding of a reported audit was kept from those who were audited"),
                  .remedy = QT_TR_NOOP("Communicate the finding, or delete it where it did not hold."),
                  .clause = "4.5.4.2", .subject = "finding",
                  .offenders = "SELECT finding.id FROM finding JOIN audit ON audit.id = finding.audit WHERE finding.state = 'draft' AND " REPORTED},
            Check{.name = "finding_leads_to_nonconformity",
                  .label = QT_TR_NOOP("Each major or minor finding led to a nonconformity, with a priority, a responsible person and a due date"),
                  .remedy = QT_TR_NOOP("Raise the nonconformity from the finding, and fill in priority, responsible person and due date."),
                  .clause = "4.5.4.2", .subject = "finding", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM finding
                      WHERE state IN ('communicated', 'accepted', 'closed') AND grade IN ('major', 'minor')
                        AND (nonconformity IS NULL OR priority IS NULL OR responsible IS NULL OR due_date IS NULL))"},
            Check{.name = "audit_followed_up",
                  .label = QT_TR_NOOP("Each audit with nonconformities is followed up in time, by itself or by a further audit"),
                  .remedy = QT_TR_NOOP("Begin the follow-up, verify the actions that are past their day, or plan a follow-up audit."),
                  .clause = "4.5.4.2", .subject = "audit",
                  .offenders = R"(
                      SELECT audit.id FROM audit
                      WHERE )" REPORTED R"( AND NOT EXISTS (SELECT 1 FROM audit AS again WHERE again.follow_up_of = audit.id AND again.state <> 'cancelled')
                        AND EXISTS (SELECT 1 FROM finding JOIN nonconformity ON nonconformity.id = finding.nonconformity
                                    WHERE finding.audit = audit.id AND nonconformity.state NOT IN ('closed', 'rejected') AND (audit.state <> 'follow_up' OR nonconformity.due_date < :today)))"},
        };
    }
    // clang-format on
};

} // namespace itsms
