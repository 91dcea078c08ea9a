// Knowledge: what the service desk, the users and the staff can look up instead of asking again.
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
        return RecordType{
            .name = "knowledge_article",
            .prefix = "KNW",
            .label = QT_TR_NOOP("Knowledge article"),
            .plural = QT_TR_NOOP("Knowledge articles"),
            .purpose = QT_TR_NOOP("Instructions, solutions and lessons that somebody can use without asking who wrote them."),
            .fields = {
                Field{.name = "kind",          .label = QT_TR_NOOP("Kind"),          .kind = Kind::Choice, .listed = true, .extensible = true, .choices = {
                    {"how_to",               QT_TR_NOOP("Instructions")},
                    {"resolution",           QT_TR_NOOP("Solution of an incident or a problem")},
                    {"fulfilment_procedure", QT_TR_NOOP("How a request is fulfilled")},
                    {"faq",                  QT_TR_NOOP("Questions and answers")},
                    {"lesson",               QT_TR_NOOP("Lesson learned")}}},
                Field{.name = "service",       .label = QT_TR_NOOP("Service"),       .kind = Kind::Link, .listed = true, .target = "service"},
                Field{.name = "audience",      .label = QT_TR_NOOP("For whom"),      .kind = Kind::Choice, .listed = true, .choices = {
                    {"desk",  QT_TR_NOOP("The service desk")},
                    {"users", QT_TR_NOOP("Users")},
                    {"staff", QT_TR_NOOP("All staff of the provider")},
                    {"all",   QT_TR_NOOP("Everybody")}}},
                Field{.name = "review_due",    .label = QT_TR_NOOP("Review due"),    .kind = Kind::Date, .listed = true, .help = QT_TR_NOOP("By when somebody makes sure that it is still right.")},
                Field{.name = "content",       .label = QT_TR_NOOP("Content"),       .kind = Kind::LongText, .section = QT_TR_NOOP("Article")},
                Field{.name = "known_error",   .label = QT_TR_NOOP("Known error"),   .kind = Kind::Link, .target = "known_error", .help = QT_TR_NOOP("The known error it explains, where there is one.")},
                Field{.name = "author",        .label = QT_TR_NOOP("Author"),        .kind = Kind::Person, .listed = true, .section = QT_TR_NOOP("Publication and use")},
                Field{.name = "approved_by",   .label = QT_TR_NOOP("Approved by"),   .kind = Kind::Person, .help = QT_TR_NOOP("Who made sure that it is right before it was published.")},
                Field{.name = "published_on",  .label = QT_TR_NOOP("Published on"),  .kind = Kind::Date},
                Field{.name = "times_used",    .label = QT_TR_NOOP("Times used"),    .kind = Kind::Integer, .minimum = 0},
                Field{.name = "helpful_votes", .label = QT_TR_NOOP("Found helpful"), .kind = Kind::Integer, .minimum = 0, .help = QT_TR_NOOP("How many readers said that it helped.")},
            },
            .states = {
                State{.name = "draft",     .label = QT_TR_NOOP("Draft")},
                State{.name = "published", .label = QT_TR_NOOP("Published")},
                State{.name = "in_review", .label = QT_TR_NOOP("In review")},
                State{.name = "retired",   .label = QT_TR_NOOP("Withdrawn"), .closed = true},
            },
            .transitions = {
                Transition{.name = "publish", .label = QT_TR_NOOP("Publish"),      .from = {"draft"},     .to = "published", .needs = {"content", "approved_by"}, .stamps = {"published_on"}},
                Transition{.name = "review",  .label = QT_TR_NOOP("Start review"), .from = {"published"}, .to = "in_review"},
                Transition{.name = "confirm", .label = QT_TR_NOOP("End review"),   .from = {"in_review"}, .to = "published", .needs = {"content", "approved_by", "review_due"}},
                Transition{.name = "retire",  .label = QT_TR_NOOP("Withdraw"),     .from = {"published"}, .to = "retired"},
            },
            .deadlines = {
                Deadline{.name = "review", .label = QT_TR_NOOP("Review of the article"), .due = "review_due", .awaited = "state IN ('published', 'in_review')", .person = "author"},
            },
            .episode = true,
        };
    }

    static constexpr std::vector<Check> checks()
    {
        return {
            Check{.name = "article_approved",
                  .label = QT_TR_NOOP("Each published article was approved by somebody"),
                  .remedy = QT_TR_NOOP("Have somebody who knows the matter read it and record who it was, or withdraw the article."),
                  .clause = "8.1", .subject = "knowledge_article", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM knowledge_article WHERE state IN ('published', 'in_review') AND approved_by IS NULL"},
            Check{.name = "article_not_past_review", // CK-209
                  .label = QT_TR_NOOP("No published article is past the day of its review"),
                  .remedy = QT_TR_NOOP("Review the article and set the next date, or withdraw it."),
                  .clause = "8.1", .subject = "knowledge_article", .severity = Severity::Observation,
                  .offenders = "SELECT id FROM knowledge_article WHERE state IN ('published', 'in_review') AND review_due < :today"},
        };
    }

    static constexpr Process declare()
    {
        return Process{
            .name = "knowledge_management",
            .context = "KnowledgeManagement",
            .label = QT_TR_NOOP("Knowledge"),
            .clause = "8.1",
            .asks = QT_TR_NOOP("Whoever works on incidents and requests can use what is known: procedures, known errors, solutions of problems and the configuration management database. "
                               "What is written there is right and up to date."),
            .audit = QT_TR_NOOP("An auditor stands beside the service desk and asks how somebody finds the solution of a fault that happened before. "
                                "Articles that nobody approved and instructions for what was replaced long ago are found first."),
            .records = {knowledgeArticle()},
            .checks = checks(),
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
