// What must hold of the configuration records, and what is measured of them.
#pragma once

#include "core/declaration.h"
#include "core/processes/change_states.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

struct ConfigurationChecks
{
    Q_DECLARE_TR_FUNCTIONS(ConfigurationManagement)

public:
    // clang-format off
    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "item_type_defined",
                  .label = QT_TR_NOOP("Each configuration item has an active type that is defined in a document"),
                  .remedy = QT_TR_NOOP("Choose the item's type, link the document that defines the type, and activate the type."),
                  .clause = "9.1", .subject = "configuration_item",
                  .offenders = R"(
                      SELECT configuration_item.id FROM configuration_item LEFT JOIN ci_type ON ci_type.id = configuration_item.ci_type
                      WHERE configuration_item.state <> 'disposed' AND (coalesce(ci_type.state, '') <> 'active' OR ci_type.definition_doc IS NULL))"},
            Check{.name = "live_item_complete",
                  .label = QT_TR_NOOP("Each item in use has a description, a version, a location and at least one relationship"),
                  .remedy = QT_TR_NOOP("Fill in what is missing, and say what the item depends on or belongs to."),
                  .clause = "9.1", .subject = "configuration_item", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM configuration_item
                      WHERE state = 'live'
                        AND ('' IN (coalesce(description, ''), coalesce(version, ''), coalesce(location, ''))
                          OR NOT EXISTS (SELECT 1 FROM configuration_item_components WHERE source = configuration_item.id)
                            AND NOT EXISTS (SELECT 1 FROM ci_relationship AS tie WHERE (tie.from_ci = configuration_item.id OR tie.to_ci = configuration_item.id) AND tie.state = 'active')))"},
            Check{.name = "item_identifier_unique",
                  .label = QT_TR_NOOP("No two configuration items share an identifier"),
                  .remedy = QT_TR_NOOP("Find out which item bears the identifier, and give the other one its own or merge the two records."),
                  .clause = "9.1", .subject = "configuration_item", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM configuration_item
                      WHERE ci_id IN (SELECT ci_id FROM configuration_item WHERE ci_id IS NOT NULL AND ci_id <> '' GROUP BY ci_id HAVING count(*) > 1))"},
            Check{.name = "item_type_audited",
                  .label = QT_TR_NOOP("The records of each type with items in use were audited within the interval"),
                  .remedy = QT_TR_NOOP("Hold the records against what is really there, and set when this is due again."),
                  .clause = "9.1", .subject = "ci_type",
                  .offenders = R"(
                      SELECT id FROM ci_type
                      WHERE state = 'active' AND EXISTS (SELECT 1 FROM configuration_item WHERE configuration_item.ci_type = ci_type.id AND configuration_item.state = 'live')
                        AND NOT EXISTS (
                            SELECT 1 FROM configuration_audit AS audit
                            WHERE audit.held_on IS NOT NULL AND coalesce(audit.next_due, date(audit.held_on, '+' || audit.interval_days || ' days')) >= :today
                              AND (NOT EXISTS (SELECT 1 FROM configuration_audit_ci_types WHERE source = audit.id)
                                OR EXISTS (SELECT 1 FROM configuration_audit_ci_types WHERE source = audit.id AND target = ci_type.id))))"},
            Check{.name = "audit_deficiencies_acted_on",
                  .label = QT_TR_NOOP("Each configuration audit that found deficiencies led to actions and was reported"),
                  .remedy = QT_TR_NOOP("Agree actions on what the audit found, and name the report that tells of it."),
                  .clause = "9.1", .subject = "configuration_audit",
                  .offenders = R"(
                      SELECT id FROM configuration_audit
                      WHERE state <> 'planned'
                        AND (coalesce(deficiencies, '') <> '' OR missing_in_cmdb > 0 OR missing_in_reality > 0 OR unauthorised_changes > 0 OR cis_correct < cis_checked)
                        AND (reported_in IS NULL OR NOT EXISTS (SELECT 1 FROM configuration_audit_actions WHERE source = configuration_audit.id)))"},
            Check{.name = "item_state_accounted_for",
                  .label = QT_TR_NOOP("An approved change or a configuration audit stands behind the version and state of each controlled item"),
                  .remedy = QT_TR_NOOP("Name the change or the audit that altered the item; where there was none, find out why and raise the change now."),
                  .clause = "9.1", .subject = "configuration_item",
                  .offenders = R"(
                      SELECT item.id FROM configuration_item AS item LEFT JOIN ci_type ON ci_type.id = item.ci_type
                      WHERE item.state IN ('live', 'maintenance', 'retired', 'disposed') AND coalesce(ci_type.under_change_control, 1) = 1 AND item.corrected_by_audit IS NULL
                        AND NOT EXISTS (SELECT 1 FROM change WHERE change.id = item.last_change AND change.state IN )" CHANGE_APPROVED R"())"},
            Check{.name = "master_copy_located",
                  .label = QT_TR_NOOP("Each item whose type asks for a master copy says where in the library it is"),
                  .remedy = QT_TR_NOOP("Put the master copy into the secure library and record its place."),
                  .clause = "9.1", .subject = "configuration_item",
                  .offenders = R"(
                      SELECT configuration_item.id FROM ci_type JOIN configuration_item ON configuration_item.ci_type = ci_type.id
                      WHERE ci_type.library_required = 1 AND configuration_item.state IN ('in_test', 'live', 'maintenance') AND coalesce(master_copy_location, '') = '')"},
            Check{.name = "item_updated_by_right_hands",
                  .label = QT_TR_NOOP("Configuration records are updated by the configuration manager, or through a change"),
                  .remedy = QT_TR_NOOP("Name the change behind the update, or assign the role to who keeps the records, and take the right from others."),
                  .clause = "9.1", .subject = "configuration_item", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM configuration_item
                      WHERE last_change IS NULL AND corrected_by_audit IS NULL AND state <> 'disposed'
                        AND updated_by NOT IN (SELECT person.title FROM role_assignment JOIN person ON person.id = role_assignment.person
                                               WHERE role_assignment.role = 'configuration_manager' AND role_assignment.state = 'active'))"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "configuration_records_correct", .label = QT_TR_NOOP("Configuration records found correct"),
                    .meaning = QT_TR_NOOP("Of the items checked in the configuration audits held in the month, those whose record was correct."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 98, .clause = "9.1", .subject = "configuration_audit",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, 100.0 * sum(cis_correct) / nullif(sum(cis_checked), 0) AS value
                        FROM configuration_audit WHERE held_on >= :from_date AND held_on < :to_date AND cis_correct IS NOT NULL AND cis_checked IS NOT NULL
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = "SELECT id FROM configuration_audit WHERE held_on >= :from_date AND held_on < :to_date AND cis_correct IS NOT NULL AND cis_checked IS NOT NULL"},
            Measure{.name = "unauthorised_changes_found", .label = QT_TR_NOOP("Unauthorised changes found"),
                    .meaning = QT_TR_NOOP("Items altered without an approved change, as the configuration audits held in the month found them."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "9.1", .subject = "configuration_audit",
                    .series = R"(
                        SELECT substr(held_on, 1, 7) AS period, sum(unauthorised_changes) AS value
                        FROM configuration_audit WHERE held_on >= :from_date AND held_on < :to_date AND unauthorised_changes IS NOT NULL
                        GROUP BY period)",
                    .records = "SELECT id FROM configuration_audit WHERE held_on >= :from_date AND held_on < :to_date AND unauthorised_changes IS NOT NULL"},
            // Each item is looked at once; the months are held against the few days that remain of them all.
            Measure{.name = "item_attributes_complete", .label = QT_TR_NOOP("Attributes of configuration items filled in"),
                    .meaning = QT_TR_NOOP("Of type, description, version and location of the items in use, the share filled in; items count from the month their record was made."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 99, .clause = "9.1", .subject = "configuration_item",
                    .series = ITSMS_MONTH_ENDS R"(, item(born, filled, wanted) AS MATERIALIZED (
                            SELECT date_of(created_at) AS born,
                                   sum((ci_type IS NOT NULL) + (coalesce(description, '') <> '') + (coalesce(version, '') <> '') + (coalesce(location, '') <> '')), 4 * count(*)
                            FROM configuration_item WHERE state = 'live' GROUP BY born)
                        SELECT period, 100.0 * sum(filled) / sum(wanted) AS value FROM moment JOIN item ON born <= day GROUP BY period)",
                    .records = "SELECT id FROM configuration_item WHERE state = 'live' AND date_of(created_at) < :to_date"},
            Measure{.name = "items_without_relationship", .label = QT_TR_NOOP("Configuration items without any relationship"),
                    .meaning = QT_TR_NOOP("Of the items in use, those that had no relationship to another item or a component at the end of the month; one without a date counts from the start."),
                    .unit = Unit::Percent, .better = Better::Lower, .target = 2, .clause = "9.1", .subject = "configuration_item",
                    .series = ITSMS_MONTH_ENDS R"(, item(born, tied, number) AS MATERIALIZED (
                            SELECT date_of(created_at) AS born,
                                   CASE WHEN EXISTS (SELECT 1 FROM configuration_item_components WHERE source = configuration_item.id) THEN ''
                                        ELSE (SELECT min(coalesce(valid_from, '')) FROM ci_relationship AS tie
                                              WHERE (tie.from_ci = configuration_item.id OR tie.to_ci = configuration_item.id) AND tie.state = 'active') END AS tied,
                                   count(*)
                            FROM configuration_item WHERE state = 'live' GROUP BY born, tied)
                        SELECT period, 100.0 * sum(number * coalesce(tied > day, 1)) / sum(number) AS value FROM moment JOIN item ON born <= day GROUP BY period)",
                    .records = "SELECT id FROM configuration_item WHERE state = 'live' AND date_of(created_at) < :to_date"},
            Measure{.name = "items_verified_within_a_year", .label = QT_TR_NOOP("Configuration items verified within twelve months"),
                    .meaning = QT_TR_NOOP("Of the items in use, those whose record had been held against the item in the twelve months before the end of the month."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "9.1", .subject = "configuration_item",
                    .series = ITSMS_MONTH_ENDS R"(, item(born, verified, number) AS MATERIALIZED (
                            SELECT date_of(created_at) AS born, last_verified, count(*) FROM configuration_item WHERE state = 'live' GROUP BY born, last_verified)
                        SELECT period, 100.0 * sum(number * coalesce(verified >= date(day, '-366 days'), 0)) / sum(number) AS value FROM moment JOIN item ON born <= day GROUP BY period)",
                    .records = "SELECT id FROM configuration_item WHERE state = 'live' AND date_of(created_at) < :to_date"},
        };
    }
    // clang-format on
};

} // namespace itsms
