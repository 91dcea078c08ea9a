// DRAFT Improvement.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct Improvement
{
    Q_DECLARE_TR_FUNCTIONS(Improvement)

public:
    // clang-format off
    static constexpr RecordType nonconformity()
    {
        // GUARDS: analysed>action_planned: root_cause filled; action_done>verified: verified_by differs from action owner; verified>closed: effectiveness is effective
        // LINKED FROM: Finding.nonconformity; ServiceReport.nonconformities; Complaint.nonconformity
        return RecordType{
            .name = "nonconformity",
            .prefix = "NCR",
            .label = QT_TR_NOOP("Nonconformity"),
            .plural = QT_TR_NOOP("Nonconformities"),
            .purpose = QT_TR_NOOP("Non-fulfilment of the standard, of own SMS requirements or of service requirements."),
            .fields = {
                Field{.name = "source", .label = QT_TR_NOOP("Source"), .kind = Kind::Choice, .listed = true, .choices = {{"audit", QT_TR_NOOP("Audit")}, {"monitoring", QT_TR_NOOP("Monitoring")}, {"review", QT_TR_NOOP("Review")}, {"complaint", QT_TR_NOOP("Complaint")}, {"report", QT_TR_NOOP("Report")}, {"incident", QT_TR_NOOP("Incident")}, {"test", QT_TR_NOOP("Test")}, {"external_audit", QT_TR_NOOP("External audit")}, {"self", QT_TR_NOOP("Self")}}},
                Field{.name = "source_record", .label = QT_TR_NOOP("Source record")}, // number of any record
                Field{.name = "criterion", .label = QT_TR_NOOP("Criterion"), .kind = Kind::Choice, .listed = true, .choices = {{"standard", QT_TR_NOOP("Standard")}, {"sms", QT_TR_NOOP("Sms")}, {"service_requirement", QT_TR_NOOP("Service requirement")}}},
                Field{.name = "requirement", .label = QT_TR_NOOP("Requirement"), .listed = true}, // requirement id such as 6.1.d
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "grade", .label = QT_TR_NOOP("Grade"), .kind = Kind::Choice, .listed = true, .choices = {{"major", QT_TR_NOOP("Major")}, {"minor", QT_TR_NOOP("Minor")}}},
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "detected_on", .label = QT_TR_NOOP("Detected on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "correction", .label = QT_TR_NOOP("Correction"), .kind = Kind::Link, .target = "action_item"},
                Field{.name = "root_cause_method", .label = QT_TR_NOOP("Root cause method"), .kind = Kind::Choice, .choices = {{"five_whys", QT_TR_NOOP("Five whys")}, {"ishikawa", QT_TR_NOOP("Ishikawa")}, {"fault_tree", QT_TR_NOOP("Fault tree")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "root_cause", .label = QT_TR_NOOP("Root cause"), .kind = Kind::LongText},
                Field{.name = "similar_cases_checked", .label = QT_TR_NOOP("Similar cases checked"), .kind = Kind::YesNo},
                Field{.name = "corrective_actions", .label = QT_TR_NOOP("Corrective actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "effectiveness", .label = QT_TR_NOOP("Effectiveness"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"effective", QT_TR_NOOP("Effective")}, {"not_effective", QT_TR_NOOP("Not effective")}}},
                Field{.name = "verified_by", .label = QT_TR_NOOP("Verified by"), .kind = Kind::Person},
                Field{.name = "verified_on", .label = QT_TR_NOOP("Verified on"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "due_date", .label = QT_TR_NOOP("Due date"), .kind = Kind::Date},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "corrected", .label = QT_TR_NOOP("Corrected")},
                State{.name = "analysed", .label = QT_TR_NOOP("Analysed")},
                State{.name = "action_planned", .label = QT_TR_NOOP("Action planned")},
                State{.name = "action_done", .label = QT_TR_NOOP("Action done")},
                State{.name = "verified", .label = QT_TR_NOOP("Verified")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "rejected", .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_corrected", .label = QT_TR_NOOP("TO Corrected"), .from = {"open"}, .to = "corrected"},
                Transition{.name = "to_analysed", .label = QT_TR_NOOP("TO Analysed"), .from = {"open", "corrected"}, .to = "analysed"},
                Transition{.name = "to_action_planned", .label = QT_TR_NOOP("TO Action planned"), .from = {"analysed", "action_done"}, .to = "action_planned"},
                Transition{.name = "to_action_done", .label = QT_TR_NOOP("TO Action done"), .from = {"action_planned"}, .to = "action_done"},
                Transition{.name = "to_verified", .label = QT_TR_NOOP("TO Verified"), .from = {"action_done"}, .to = "verified"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"verified"}, .to = "closed"},
                Transition{.name = "to_rejected", .label = QT_TR_NOOP("TO Rejected"), .from = {"open"}, .to = "rejected"},
            },
            .clause = "4.5.4.1",
        };
    }

    static constexpr RecordType actionItem()
    {
        // GUARDS: done>verified: verified_by differs from responsible; cancelled needs reason
        // LINKED FROM: RequirementAssessment.actions; Objective.actions; Risk.actions; Nonconformity.correction; Nonconformity.corrective_actions; Decision.actions; Improvement.actions; Review.actions; TrendAnalysis.actions; PerformanceReview.actions; ServiceReport.actions; AvailabilityPlan.improvement_actions; PlanTest.actions; Outage.actions; Problem.preventive_actions; ConfigurationAudit.actions
        return RecordType{
            .name = "action_item",
            .prefix = "ACT",
            .label = QT_TR_NOOP("Action item"),
            .plural = QT_TR_NOOP("Action items"),
            .purpose = QT_TR_NOOP("Correction, corrective, preventive, improvement or follow-up action."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"correction", QT_TR_NOOP("Correction")}, {"corrective", QT_TR_NOOP("Corrective")}, {"preventive", QT_TR_NOOP("Preventive")}, {"improvement", QT_TR_NOOP("Improvement")}, {"review_followup", QT_TR_NOOP("Review followup")}, {"deficiency", QT_TR_NOOP("Deficiency")}, {"risk_treatment", QT_TR_NOOP("Risk treatment")}}},
                Field{.name = "source", .label = QT_TR_NOOP("Source"), .listed = true}, // number of any record
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "responsible", .label = QT_TR_NOOP("Responsible"), .kind = Kind::Person, .listed = true},
                Field{.name = "priority", .label = QT_TR_NOOP("Priority"), .kind = Kind::Choice, .listed = true, .choices = {{"low", QT_TR_NOOP("Low")}, {"medium", QT_TR_NOOP("Medium")}, {"high", QT_TR_NOOP("High")}}},
                Field{.name = "due_date", .label = QT_TR_NOOP("Due date"), .kind = Kind::Date, .listed = true},
                Field{.name = "started_on", .label = QT_TR_NOOP("Started on"), .kind = Kind::Date},
                Field{.name = "done_on", .label = QT_TR_NOOP("Done on"), .kind = Kind::Date},
                Field{.name = "result", .label = QT_TR_NOOP("Result"), .kind = Kind::LongText, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "verification_method", .label = QT_TR_NOOP("Verification method"), .kind = Kind::LongText},
                Field{.name = "verified_by", .label = QT_TR_NOOP("Verified by"), .kind = Kind::Person},
                Field{.name = "verified_on", .label = QT_TR_NOOP("Verified on"), .kind = Kind::Date},
                Field{.name = "effective", .label = QT_TR_NOOP("Effective"), .kind = Kind::Choice, .choices = {{"open", QT_TR_NOOP("Open")}, {"yes", QT_TR_NOOP("Yes")}, {"no", QT_TR_NOOP("No")}}},
                Field{.name = "effectiveness_due", .label = QT_TR_NOOP("Effectiveness due"), .kind = Kind::Date},
                Field{.name = "change", .label = QT_TR_NOOP("Change"), .kind = Kind::Link, .target = "change"},
            },
            .states = {
                State{.name = "open", .label = QT_TR_NOOP("Open")},
                State{.name = "in_progress", .label = QT_TR_NOOP("In progress")},
                State{.name = "done", .label = QT_TR_NOOP("Done")},
                State{.name = "verified", .label = QT_TR_NOOP("Verified")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "cancelled", .label = QT_TR_NOOP("Cancelled"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_in_progress", .label = QT_TR_NOOP("TO In progress"), .from = {"open", "done"}, .to = "in_progress"},
                Transition{.name = "to_done", .label = QT_TR_NOOP("TO Done"), .from = {"in_progress"}, .to = "done"},
                Transition{.name = "to_verified", .label = QT_TR_NOOP("TO Verified"), .from = {"done"}, .to = "verified"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"verified"}, .to = "closed"},
                Transition{.name = "to_cancelled", .label = QT_TR_NOOP("TO Cancelled"), .from = {"open", "in_progress"}, .to = "cancelled"},
            },
            .clause = "4.5.4.2",
        };
    }

    static constexpr RecordType improvement()
    {
        // GUARDS: evaluated>approved: score by policy criteria; approved>planned: target and dimension set; measured>closed: target met or new action decided, reported_in set
        // LINKED FROM: OtherPartyProcess.improvements; Finding.improvement; Review.improvements; TrendAnalysis.improvements; PerformanceReview.improvements; Complaint.improvement; SatisfactionSurvey.improvements
        return RecordType{
            .name = "improvement",
            .prefix = "IMP",
            .label = QT_TR_NOOP("Improvement"),
            .plural = QT_TR_NOOP("Improvements"),
            .purpose = QT_TR_NOOP("Opportunity for improvement from idea to measured result."),
            .fields = {
                Field{.name = "origin", .label = QT_TR_NOOP("Origin"), .kind = Kind::Choice, .listed = true, .choices = {{"audit", QT_TR_NOOP("Audit")}, {"review", QT_TR_NOOP("Review")}, {"report", QT_TR_NOOP("Report")}, {"customer", QT_TR_NOOP("Customer")}, {"supplier", QT_TR_NOOP("Supplier")}, {"staff", QT_TR_NOOP("Staff")}, {"incident", QT_TR_NOOP("Incident")}, {"problem", QT_TR_NOOP("Problem")}, {"risk", QT_TR_NOOP("Risk")}, {"test", QT_TR_NOOP("Test")}, {"other", QT_TR_NOOP("Other")}}},
                Field{.name = "origin_record", .label = QT_TR_NOOP("Origin record")}, // number of any record
                Field{.name = "description", .label = QT_TR_NOOP("Description"), .kind = Kind::LongText},
                Field{.name = "process", .label = QT_TR_NOOP("Process"), .kind = Kind::Link, .listed = true, .target = "process"},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "dimension", .label = QT_TR_NOOP("Dimension"), .kind = Kind::Choice, .listed = true, .choices = {{"quality", QT_TR_NOOP("Quality")}, {"value", QT_TR_NOOP("Value")}, {"capability", QT_TR_NOOP("Capability")}, {"cost", QT_TR_NOOP("Cost")}, {"productivity", QT_TR_NOOP("Productivity")}, {"resource_utilisation", QT_TR_NOOP("Resource utilisation")}, {"risk_reduction", QT_TR_NOOP("Risk reduction")}}},
                Field{.name = "score", .label = QT_TR_NOOP("Score"), .kind = Kind::Integer, .listed = true},
                Field{.name = "criteria_policy", .label = QT_TR_NOOP("Criteria policy"), .kind = Kind::Link, .target = "document"},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "approved_on", .label = QT_TR_NOOP("Approved on"), .kind = Kind::Date},
                Field{.name = "kpi", .label = QT_TR_NOOP("Kpi"), .kind = Kind::Link, .target = "kpi"},
                Field{.name = "baseline", .label = QT_TR_NOOP("Baseline"), .kind = Kind::Decimal},
                Field{.name = "target", .label = QT_TR_NOOP("Target"), .kind = Kind::Decimal},
                Field{.name = "actual", .label = QT_TR_NOOP("Actual"), .kind = Kind::Decimal},
                Field{.name = "measured_on", .label = QT_TR_NOOP("Measured on"), .kind = Kind::Date},
                Field{.name = "actions", .label = QT_TR_NOOP("Actions"), .kind = Kind::Links, .target = "action_item"},
                Field{.name = "revised_documents", .label = QT_TR_NOOP("Revised documents"), .kind = Kind::Links, .target = "document_revision", .section = QT_TR_NOOP("SECTION 2")},
                Field{.name = "reported_in", .label = QT_TR_NOOP("Reported in"), .kind = Kind::Link, .target = "service_report"},
            },
            .states = {
                State{.name = "identified", .label = QT_TR_NOOP("Identified")},
                State{.name = "evaluated", .label = QT_TR_NOOP("Evaluated")},
                State{.name = "approved", .label = QT_TR_NOOP("Approved")},
                State{.name = "planned", .label = QT_TR_NOOP("Planned")},
                State{.name = "implemented", .label = QT_TR_NOOP("Implemented")},
                State{.name = "measured", .label = QT_TR_NOOP("Measured")},
                State{.name = "closed", .label = QT_TR_NOOP("Closed"), .closed = true},
                State{.name = "rejected", .label = QT_TR_NOOP("Rejected"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_evaluated", .label = QT_TR_NOOP("TO Evaluated"), .from = {"identified"}, .to = "evaluated"},
                Transition{.name = "to_approved", .label = QT_TR_NOOP("TO Approved"), .from = {"evaluated"}, .to = "approved"},
                Transition{.name = "to_rejected", .label = QT_TR_NOOP("TO Rejected"), .from = {"evaluated"}, .to = "rejected"},
                Transition{.name = "to_planned", .label = QT_TR_NOOP("TO Planned"), .from = {"approved", "measured"}, .to = "planned"},
                Transition{.name = "to_implemented", .label = QT_TR_NOOP("TO Implemented"), .from = {"planned"}, .to = "implemented"},
                Transition{.name = "to_measured", .label = QT_TR_NOOP("TO Measured"), .from = {"implemented"}, .to = "measured"},
                Transition{.name = "to_closed", .label = QT_TR_NOOP("TO Closed"), .from = {"measured"}, .to = "closed"},
            },
            .clause = "4.5.5.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "improvement",
            .context = "Improvement",
            .label = QT_TR_NOOP("Improvement"),
            .clause = "4.5.5",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {nonconformity(), actionItem(), improvement()},
        };
    }
    // clang-format on
};

static_assert(isSound(Improvement::declare()));

} // namespace

Process improvement()
{
    return Improvement::declare();
}

} // namespace itsms
