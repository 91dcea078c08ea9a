// DRAFT Knowledge.
#include "core/processes/processes.h"

#include <QCoreApplication>

namespace itsms {

namespace {

struct KnowledgeManagement
{
    Q_DECLARE_TR_FUNCTIONS(KnowledgeManagement)

public:
    // clang-format off
    static constexpr RecordType knowledgeArticle()
    {
        // GUARDS: draft>published: approved_by set
        // LINKED FROM: 
        return RecordType{
            .name = "knowledge_article",
            .prefix = "KNW",
            .label = QT_TR_NOOP("Knowledge article"),
            .plural = QT_TR_NOOP("Knowledge articles"),
            .purpose = QT_TR_NOOP("Piece of knowledge usable by desk, users or staff."),
            .fields = {
                Field{.name = "kind", .label = QT_TR_NOOP("Kind"), .kind = Kind::Choice, .listed = true, .choices = {{"how_to", QT_TR_NOOP("How to")}, {"resolution", QT_TR_NOOP("Resolution")}, {"fulfilment_procedure", QT_TR_NOOP("Fulfilment procedure")}, {"faq", QT_TR_NOOP("Faq")}, {"lesson", QT_TR_NOOP("Lesson")}}},
                Field{.name = "content", .label = QT_TR_NOOP("Content"), .kind = Kind::LongText},
                Field{.name = "service", .label = QT_TR_NOOP("Service"), .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "audience", .label = QT_TR_NOOP("Audience"), .kind = Kind::Choice, .listed = true, .choices = {{"desk", QT_TR_NOOP("Desk")}, {"users", QT_TR_NOOP("Users")}, {"staff", QT_TR_NOOP("Staff")}, {"all", QT_TR_NOOP("All")}}},
                Field{.name = "known_error", .label = QT_TR_NOOP("Known error"), .kind = Kind::Link, .listed = true, .target = "known_error"},
                Field{.name = "author", .label = QT_TR_NOOP("Author"), .kind = Kind::Person, .listed = true},
                Field{.name = "approved_by", .label = QT_TR_NOOP("Approved by"), .kind = Kind::Person},
                Field{.name = "published_on", .label = QT_TR_NOOP("Published on"), .kind = Kind::Date},
                Field{.name = "review_due", .label = QT_TR_NOOP("Review due"), .kind = Kind::Date, .section = QT_TR_NOOP("SECTION 1")},
                Field{.name = "times_used", .label = QT_TR_NOOP("Times used"), .kind = Kind::Integer},
                Field{.name = "helpful_votes", .label = QT_TR_NOOP("Helpful votes"), .kind = Kind::Integer},
            },
            .states = {
                State{.name = "draft", .label = QT_TR_NOOP("Draft")},
                State{.name = "published", .label = QT_TR_NOOP("Published")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "retired", .label = QT_TR_NOOP("Retired"), .closed = true},
            },
            .transitions = {
                Transition{.name = "to_published", .label = QT_TR_NOOP("TO Published"), .from = {"draft", "in_review"}, .to = "published"},
                Transition{.name = "to_in_review", .label = QT_TR_NOOP("TO In review"), .from = {"published"}, .to = "in_review"},
                Transition{.name = "to_retired", .label = QT_TR_NOOP("TO Retired"), .from = {"published"}, .to = "retired"},
            },
            .clause = "8.1",
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "knowledge_management",
            .context = "KnowledgeManagement",
            .label = QT_TR_NOOP("Knowledge"),
            .clause = "8.1",
            .asks = QT_TR_NOOP("ASKS"),
            .audit = QT_TR_NOOP("AUDIT"),
            .records = {knowledgeArticle()},
        };
    }
    // clang-format on
};

static_assert(isSound(KnowledgeManagement::declare()));

} // namespace

Process knowledgeManagement()
{
    return KnowledgeManagement::declare();
}

} // namespace itsms
