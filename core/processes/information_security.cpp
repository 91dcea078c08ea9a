// Information security management: the controls, and the organisations outside that reach information or services.
#include "core/processes/processes.h"
#include "core/processes/sql.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct InformationSecurity
{
    Q_DECLARE_TR_FUNCTIONS(InformationSecurity)

public:
    // clang-format off
    static constexpr RecordType securityControl()
    {
        return RecordType{
            .name = "security_control",
            .prefix = "SEC",
            .label = QT_TR_NOOP("Security control"),
            .plural = QT_TR_NOOP("Security controls"),
            .purpose = QT_TR_NOOP("What protects information and services: locks and doors, rules and duties, techniques."),
            .fields = {
                Field{.name = "control_ref",           .label = QT_TR_NOOP("Control number"),     .listed = true, .help = QT_TR_NOOP("Its number in your catalogue of controls, such as A.5.15.")},
                Field{.name = "kind",                  .label = QT_TR_NOOP("Kind"),               .kind = Kind::Choice, .listed = true, .choices = {
                    {"physical",       QT_TR_NOOP("Physical")},
                    {"administrative", QT_TR_NOOP("Administrative")},
                    {"technical",      QT_TR_NOOP("Technical")}}},
                Field{.name = "purpose",               .label = QT_TR_NOOP("Protects"),           .kind = Kind::Choice, .choices = {
                    {"confidentiality", QT_TR_NOOP("Confidentiality")},
                    {"integrity",       QT_TR_NOOP("Integrity")},
                    {"accessibility",   QT_TR_NOOP("Accessibility")},
                    {"mixed",           QT_TR_NOOP("More than one of them")}}},
                Field{.name = "control_owner",         .label = QT_TR_NOOP("Control owner"),      .kind = Kind::Person, .listed = true, .help = QT_TR_NOOP("Who sees to it that the control works.")},
                Field{.name = "description",           .label = QT_TR_NOOP("Description"),        .kind = Kind::LongText, .section = QT_TR_NOOP("Control")},
                Field{.name = "risks",                 .label = QT_TR_NOOP("Risks"),              .kind = Kind::Links, .target = "risk", .help = QT_TR_NOOP("The risks that it reduces.")},
                Field{.name = "services",              .label = QT_TR_NOOP("Services"),           .kind = Kind::Links, .target = "service", .help = QT_TR_NOOP("Only where it protects some services and not all.")},
                Field{.name = "operation",             .label = QT_TR_NOOP("How it is operated"), .kind = Kind::LongText},
                Field{.name = "maintenance",           .label = QT_TR_NOOP("How it is maintained"), .kind = Kind::LongText, .help = QT_TR_NOOP("How it is kept working when what it protects changes.")},
                Field{.name = "deficient_since",       .label = QT_TR_NOOP("Deficient since"),    .kind = Kind::Date},
                Field{.name = "effectiveness",         .label = QT_TR_NOOP("Effectiveness"),      .kind = Kind::Choice, .listed = true, .choices = {
                    {"effective",   QT_TR_NOOP("Effective")},
                    {"partly",      QT_TR_NOOP("Partly effective")},
                    {"ineffective", QT_TR_NOOP("Not effective")}}, .help = QT_TR_NOOP("The result of the latest review; empty before the first one."), .section = QT_TR_NOOP("Review")},
                Field{.name = "effectiveness_measure", .label = QT_TR_NOOP("How it is judged"),   .kind = Kind::LongText, .help = QT_TR_NOOP("The figures or observations by which you tell whether it works.")},
                Field{.name = "review_interval_days",  .label = QT_TR_NOOP("Review every (days)"), .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; the standard sets no interval.")},
                Field{.name = "last_reviewed",         .label = QT_TR_NOOP("Last reviewed"),      .kind = Kind::Date, .listed = true},
                Field{.name = "actions",               .label = QT_TR_NOOP("Actions"),            .kind = Kind::Links, .target = "action_item", .help = QT_TR_NOOP("What is done so that it works again.")},
            },
            .states = {
                State{.name = "planned",     .label = QT_TR_NOOP("Planned")},
                State{.name = "implemented", .label = QT_TR_NOOP("Implemented")},
                State{.name = "operating",   .label = QT_TR_NOOP("Operating")},
                State{.name = "deficient",   .label = QT_TR_NOOP("Deficient")},
                State{.name = "retired",     .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "implement", .label = QT_TR_NOOP("Record as implemented"), .from = {"planned"},     .to = "implemented"},
                Transition{.name = "operate",   .label = QT_TR_NOOP("Put into operation"),    .from = {"implemented"}, .to = "operating", .needs = {"risks", "operation", "maintenance", "control_owner"}},
                Transition{.name = "fail",      .label = QT_TR_NOOP("Record a weakness"),     .from = {"operating"},   .to = "deficient", .stamps = {"deficient_since"}},
                Transition{.name = "restore",   .label = QT_TR_NOOP("Record as working again"), .from = {"deficient"},   .to = "operating", .clears = {"deficient_since"}},
                Transition{.name = "retire",    .label = QT_TR_NOOP("Retire"),                .from = {"operating", "deficient"}, .to = "retired", .clears = {"deficient_since"}},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the control"), .due = "date(last_reviewed, '+' || review_interval_days || ' days')",
                         .awaited = "state IN ('operating', 'deficient')", .person = "control_owner"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Plan an action"), .type = "action_item", .through = "actions"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "6.6.2",
        };
    }

    static constexpr RecordType externalAccess()
    {
        return RecordType{
            .name = "external_access",
            .prefix = "EXT",
            .label = QT_TR_NOOP("External access"),
            .plural = QT_TR_NOOP("External accesses"),
            .purpose = QT_TR_NOOP("Each organisation outside the provider that can reach, uses or manages your information or services, and the controls agreed with it."),
            .fields = {
                Field{.name = "organization",           .label = QT_TR_NOOP("Organisation"),          .listed = true, .help = QT_TR_NOOP("Who has the access, where it is neither a supplier nor a customer of yours.")},
                Field{.name = "supplier",               .label = QT_TR_NOOP("Supplier"),              .kind = Kind::Link, .listed = true, .target = "supplier"},
                Field{.name = "customer",               .label = QT_TR_NOOP("Customer"),              .kind = Kind::Link, .target = "customer"},
                Field{.name = "access_kind",            .label = QT_TR_NOOP("Kind of access"),        .kind = Kind::Choice, .listed = true, .choices = {
                    {"access", QT_TR_NOOP("Can reach it")},
                    {"use",    QT_TR_NOOP("Uses it")},
                    {"manage", QT_TR_NOOP("Manages it")}}},
                Field{.name = "information_or_service", .label = QT_TR_NOOP("To what"),               .kind = Kind::LongText, .help = QT_TR_NOOP("The information, systems or parts of services that can be reached."), .section = QT_TR_NOOP("Access")},
                Field{.name = "services",               .label = QT_TR_NOOP("Services"),              .kind = Kind::Links, .target = "service"},
                Field{.name = "purpose",                .label = QT_TR_NOOP("What for"),              .kind = Kind::LongText},
                Field{.name = "controls",               .label = QT_TR_NOOP("Agreed controls"),       .kind = Kind::Links, .target = "security_control", .section = QT_TR_NOOP("Agreement and review")},
                Field{.name = "agreement",              .label = QT_TR_NOOP("Agreement"),             .kind = Kind::Link, .target = "document", .help = QT_TR_NOOP("The document in which the organisation agreed to the controls.")},
                Field{.name = "agreed_on",              .label = QT_TR_NOOP("Agreed on"),             .kind = Kind::Date},
                Field{.name = "granted_from",           .label = QT_TR_NOOP("Open from"),             .kind = Kind::Date},
                Field{.name = "granted_to",             .label = QT_TR_NOOP("Open until"),            .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("The last day on which it may be used; empty where it has no end.")},
                Field{.name = "revoked_on",             .label = QT_TR_NOOP("Closed on"),             .kind = Kind::Date},
                Field{.name = "review_interval_days",   .label = QT_TR_NOOP("Review every (days)"),   .kind = Kind::Integer, .minimum = 1, .help = QT_TR_NOOP("Your own choice; the standard sets no interval.")},
                Field{.name = "last_reviewed",          .label = QT_TR_NOOP("Last reviewed"),         .kind = Kind::Date, .listed = true},
            },
            .states = {
                State{.name = "requested", .label = QT_TR_NOOP("Requested")},
                State{.name = "agreed",    .label = QT_TR_NOOP("Agreed")},
                State{.name = "active",    .label = QT_TR_NOOP("Open")},
                State{.name = "revoked",   .label = QT_TR_NOOP("Closed"), .closed = true},
            },
            .transitions = {
                Transition{.name = "agree",  .label = QT_TR_NOOP("Record the agreement"), .from = {"requested"}, .to = "agreed",  .needs = {"controls", "agreement"}, .stamps = {"agreed_on"}},
                Transition{.name = "open",   .label = QT_TR_NOOP("Open the access"),      .from = {"agreed"},    .to = "active",  .stamps = {"granted_from"}},
                Transition{.name = "revoke", .label = QT_TR_NOOP("Close the access"),     .from = {"active"},    .to = "revoked", .stamps = {"revoked_on"}},
                Transition{.name = "refuse", .label = QT_TR_NOOP("Refuse"),               .from = {"requested", "agreed"}, .to = "revoked", .needs = {"notes"}, .stamps = {"revoked_on"}},
            },
            .deadlines = {
                Deadline{.name = "end",    .label = QT_TR_NOOP("End of the access"),    .due = "granted_to", .awaited = "state = 'active'"},
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the access"), .due = "date(last_reviewed, '+' || review_interval_days || ' days')", .awaited = "state = 'active'"},
            },
            .followUps = {
                FollowUp{.label = QT_TR_NOOP("Add a control"), .type = "security_control", .through = "controls"},
            },
            .titleLabel = QT_TR_NOOP("Name"),
            .clause = "6.6.2",
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "control_documented",
                  .label = QT_TR_NOOP("Each control in operation names the risks it reduces and says how it is operated and maintained"),
                  .remedy = QT_TR_NOOP("Link the risks and describe operation and maintenance; a control without a risk may not be needed."),
                  .clause = "6.6.2", .subject = "security_control",
                  .offenders = R"(
                      SELECT id FROM security_control
                      WHERE state IN ('operating', 'deficient')
                        AND (coalesce(operation, '') = '' OR coalesce(maintenance, '') = ''
                          OR NOT EXISTS (SELECT 1 FROM security_control_risks WHERE source = security_control.id)))"},
            Check{.name = "control_reviewed",
                  .label = QT_TR_NOOP("The effectiveness of each control in operation is reviewed within its interval"),
                  .remedy = QT_TR_NOOP("Review whether the control works, record result and date, and set the interval where there is none."),
                  .clause = "6.6.2", .subject = "security_control",
                  .offenders = R"(
                      SELECT id FROM security_control
                      WHERE state = 'operating' AND (effectiveness IS NULL OR last_reviewed IS NULL OR review_interval_days IS NULL
                        OR date(last_reviewed, '+' || review_interval_days || ' days') < :today))"},
            Check{.name = "weak_control_has_action",
                  .label = QT_TR_NOOP("For each control that is deficient or not fully effective an action is open"),
                  .remedy = QT_TR_NOOP("Plan an action from the control; once it is done, review the control anew."),
                  .clause = "6.6.2", .subject = "security_control",
                  .offenders = R"(
                      SELECT id FROM security_control AS control
                      WHERE (state = 'deficient' OR (state = 'operating' AND effectiveness IN ('partly', 'ineffective')))
                        AND NOT EXISTS (SELECT 1 FROM security_control_actions AS tie JOIN action_item ON action_item.id = tie.target
                                        WHERE tie.source = control.id AND action_item.state NOT IN ('closed', 'cancelled'))
                        AND NOT EXISTS (SELECT 1 FROM action_item WHERE action_item.source = control.ref AND action_item.state NOT IN ('closed', 'cancelled')))"},
            Check{.name = "external_access_agreed",
                  .label = QT_TR_NOOP("Each open access from outside has agreed controls and an agreement in force"),
                  .remedy = QT_TR_NOOP("Agree the controls with the organisation, link the agreement in force, or close the access."),
                  .clause = "6.6.2", .subject = "external_access", .severity = Severity::Major,
                  .offenders = R"(
                      SELECT id FROM external_access
                      WHERE state = 'active'
                        AND (NOT EXISTS (SELECT 1 FROM external_access_controls WHERE source = external_access.id)
                          OR NOT EXISTS (SELECT 1 FROM document WHERE document.id = external_access.agreement AND document.state = 'in_force')))"},
            Check{.name = "external_access_not_past_end",
                  .label = QT_TR_NOOP("No access from outside is open beyond its last day"),
                  .remedy = QT_TR_NOOP("Close the access, or agree a new end."),
                  .clause = "6.6.2", .subject = "external_access",
                  .offenders = "SELECT id FROM external_access WHERE state = 'active' AND granted_to < :today"},
        };
    }

    static constexpr std::vector<Measure> measures()
    {
        return {
            Measure{.name = "security_incidents", .label = QT_TR_NOOP("Security incidents"),
                    .meaning = QT_TR_NOOP("Security incidents reported in the month; their kinds and impacts stand in the list behind the figure."),
                    .unit = Unit::Count, .better = Better::Lower, .clause = "6.6.3", .subject = "incident",
                    .series = R"(
                        SELECT month_of(reported_at) AS period, count(*) FILTER (WHERE is_security = 1) AS value
                        FROM incident WHERE reported_at >= :from AND reported_at < :to AND state <> 'cancelled'
                        GROUP BY period)",
                    .records = "SELECT id FROM incident WHERE reported_at >= :from AND reported_at < :to AND is_security = 1 AND state <> 'cancelled'"},
            Measure{.name = "security_incidents_resolved_within_target", .label = QT_TR_NOOP("Security incidents resolved within target"),
                    .meaning = QT_TR_NOOP("Of the security incidents resolved in the month, those resolved no later than due, or reported as such by the tool of origin."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.6.3", .subject = "incident",
                    .series = R"(
                        SELECT month_of(resolved_at) AS period, 100.0 * avg(coalesce(target_met, resolved_at <= resolution_due)) AS value
                        FROM incident WHERE resolved_at >= :from AND resolved_at < :to AND is_security = 1 AND state <> 'cancelled'
                        GROUP BY period HAVING value IS NOT NULL)",
                    .records = R"(
                        SELECT id FROM incident
                        WHERE resolved_at >= :from AND resolved_at < :to AND is_security = 1 AND state <> 'cancelled' AND (target_met IS NOT NULL OR resolution_due IS NOT NULL))"},
            Measure{.name = "controls_effective", .label = QT_TR_NOOP("Controls found effective"),
                    .meaning = QT_TR_NOOP("Of the controls in operation that had been reviewed by the end of the month, those whose latest review found them effective."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 90, .clause = "6.6.2", .subject = "security_control",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(effectiveness, '') = 'effective') AS value
                        FROM moment JOIN security_control ON state IN ('operating', 'deficient') AND last_reviewed <= day
                        GROUP BY period)",
                    .records = "SELECT id FROM security_control WHERE state IN ('operating', 'deficient') AND last_reviewed < :to_date"},
            Measure{.name = "controls_reviewed_in_time", .label = QT_TR_NOOP("Controls reviewed within their interval"),
                    .meaning = QT_TR_NOOP("Controls whose latest review was no longer ago than their interval at the end of the month, of all controls in operation."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.6.2", .subject = "security_control",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(last_reviewed, '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN security_control ON state IN ('operating', 'deficient')
                        GROUP BY period)",
                    .records = "SELECT id FROM security_control WHERE state IN ('operating', 'deficient')"},
            Measure{.name = "controls_deficient_over_30_days", .label = QT_TR_NOOP("Controls deficient for more than 30 days"),
                    .meaning = QT_TR_NOOP("Controls that are deficient now and had been for more than 30 days at the end of the month."),
                    .unit = Unit::Count, .better = Better::Lower, .target = 0, .clause = "6.6.2", .subject = "security_control",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, count(security_control.id) AS value
                        FROM moment LEFT JOIN security_control ON state = 'deficient' AND deficient_since < date(day, '-30 days')
                        GROUP BY period)",
                    .records = "SELECT id FROM security_control WHERE state = 'deficient' AND deficient_since < date(min(date(:to_date, '-1 day'), :today), '-30 days')"},
            Measure{.name = "external_accesses_reviewed_in_time", .label = QT_TR_NOOP("External accesses reviewed within their interval"),
                    .meaning = QT_TR_NOOP("Open accesses from outside whose latest review was no longer ago than their interval at the end of the month, of all that were open."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 95, .clause = "6.6.2", .subject = "external_access",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(coalesce(date(coalesce(last_reviewed, agreed_on, granted_from), '+' || review_interval_days || ' days') >= day, 0)) AS value
                        FROM moment JOIN external_access ON state IN ('active', 'revoked') AND granted_from <= day AND coalesce(revoked_on, '9999-12-31') > day
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM external_access
                        WHERE state IN ('active', 'revoked') AND granted_from < :to_date AND coalesce(revoked_on, '9999-12-31') > min(date(:to_date, '-1 day'), :today))"},
            Measure{.name = "external_accesses_controlled", .label = QT_TR_NOOP("External accesses with agreed controls"),
                    .meaning = QT_TR_NOOP("Of the accesses from outside that were open at the end of the month, those with agreed controls and an agreement."),
                    .unit = Unit::Percent, .better = Better::Higher, .target = 100, .clause = "6.6.2", .subject = "external_access",
                    .series = ITSMS_MONTH_ENDS R"(
                        SELECT period, 100.0 * avg(agreement IS NOT NULL AND EXISTS (SELECT 1 FROM external_access_controls WHERE source = external_access.id)) AS value
                        FROM moment JOIN external_access ON state IN ('active', 'revoked') AND granted_from <= day AND coalesce(revoked_on, '9999-12-31') > day
                        GROUP BY period)",
                    .records = R"(
                        SELECT id FROM external_access
                        WHERE state IN ('active', 'revoked') AND granted_from < :to_date AND coalesce(revoked_on, '9999-12-31') > min(date(:to_date, '-1 day'), :today))"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "information_security",
            .context = "InformationSecurity",
            .label = QT_TR_NOOP("Information security management"),
            .clause = "6.6",
            .asks = QT_TR_NOOP("By an approved policy, information is protected with physical, administrative and technical controls that follow from assessed risks, are written down, operated and reviewed. "
                               "Organisations outside that reach information or services agree to controls, changes are assessed for new risks, and security incidents are managed and analysed."),
            .audit = QT_TR_NOOP("An auditor goes from the greatest risks to their controls and asks to see them work, then from the list of outside accesses to the agreements behind them. "
                                "Controls that exist on paper alone, and accesses of suppliers that left long ago, are found first."),
            .records = {securityControl(), externalAccess()},
            .checks = checks(),
            .measures = measures(),
        };
    }
    // clang-format on
};

static_assert(isSound(InformationSecurity::declare()));

} // namespace

Process informationSecurity()
{
    return InformationSecurity::declare();
}

} // namespace itsms
