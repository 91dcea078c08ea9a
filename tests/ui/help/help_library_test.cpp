// Every topic exists in every language, every link of a help text leads somewhere, and searching finds what was written.
#include "core/catalogue.h"
#include "core/language.h"
#include "tests/ui/support.h"
#include "ui/help/help_library.h"
#include "ui/help/help_panel.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_topics_model.h"
#include "ui/help/markdown_view.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QRegularExpression>
#include <QTextBlock>

using namespace itsms;
using namespace itsms::test;
using namespace Qt::StringLiterals;

namespace {

/// A language has help where it has a folder; the program must not speak one without.
QStringList helpLanguages() { return QDir(u":/help"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot); }

QString fileText(const QString &language, const QString &id)
{
    QFile file(u":/help/%1/%2.md"_s.arg(language, id));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList linksIn(const QString &markdown)
{
    static const QRegularExpression link(u"\\]\\(([^)]+)\\)"_s);
    QStringList found;
    for (auto each = link.globalMatch(markdown); each.hasNext();)
        found += each.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("every language the program speaks has every help topic, and none that is not in the contents", "[help]")
{
    QStringList languages = helpLanguages();
    for (const QString &language : shippedLanguages())
        CHECK(languages.contains(language));
    for (const QString &language : languages) {
        QStringList files = QDir(u":/help/"_s + language).entryList({u"*.md"_s}, QDir::Files);
        QStringList wanted = HelpLibrary::ids();
        for (QString &id : wanted)
            id += u".md"_s;
        files.sort();
        wanted.sort();
        INFO(language.toStdString());
        CHECK(files == wanted);
    }
}

TEST_CASE("every help topic begins with its title and has something to say", "[help]")
{
    for (const QString &language : helpLanguages())
        for (const QString &id : HelpLibrary::ids()) {
            INFO(QString(language + u'/' + id).toStdString());
            const QString text = fileText(language, id);
            CHECK(text.startsWith(u"# "_s));
            CHECK(text.size() > (text.contains(u"{{"_s) ? 30 : 600));
        }
}

TEST_CASE("a topic has the same headings, links and places in every language", "[help]")
{
    for (const QString &id : HelpLibrary::ids()) {
        INFO(id.toStdString());
        const QString english = fileText(u"en"_s, id);
        for (const QString &language : helpLanguages()) {
            const QString other = fileText(language, id);
            CHECK(other.count(u"\n#"_s) == english.count(u"\n#"_s));
            CHECK(other.count(u"{{"_s) == english.count(u"{{"_s));
            CHECK(linksIn(other) == linksIn(english));
        }
    }
}

TEST_CASE("every link of a help text leads to a topic, a page or a safe address", "[help]")
{
    for (const QString &language : helpLanguages())
        for (const QString &id : HelpLibrary::ids())
            for (const QString &link : linksIn(fileText(language, id))) {
                INFO(QString(language + u'/' + id + u": "_s + link).toStdString());
                const HelpLink where = readHelpLink(link);
                REQUIRE(where.kind != HelpLink::Kind::Nowhere);
                if (where.kind == HelpLink::Kind::Topic)
                    CHECK(HelpLibrary::ids().contains(where.target));
                if (where.kind == HelpLink::Kind::Page)
                    CHECK(Destination::fromPath(where.target));
            }
    CHECK(readHelpLink(u"file:///etc/passwd"_s).kind == HelpLink::Kind::Nowhere);
    CHECK(readHelpLink(u"http://example.org"_s).kind == HelpLink::Kind::Nowhere);
}

TEST_CASE("every kind of page has a help topic", "[help]")
{
    const HelpLibrary library(u"en"_s, Catalogue::standard());
    CHECK(pageKinds().size() >= 9);
    for (const PageKind kind : pageKinds()) {
        CAPTURE(int(kind));
        CHECK(library.topic(helpTopicFor(kind)));
    }
}

TEST_CASE("the topic on clauses explains every process of the program", "[help]")
{
    const HelpLibrary library(u"en"_s, Catalogue::standard());
    const HelpTopic *topic = library.topic(u"clauses");
    REQUIRE(topic);
    for (const Process &process : Catalogue::standard().processes()) {
        INFO(process.name.data());
        CHECK(topic->text.contains(translated(process.context, process.asks)));
        CHECK(topic->text.contains(translated(process.context, process.audit)));
    }
    CHECK_FALSE(topic->text.contains(u"{{"_s));
}

TEST_CASE("searching the help needs all words, wants titles first, and shows where they stand", "[help]")
{
    const HelpLibrary library(u"en"_s, Catalogue::standard());
    const auto hits = library.search(u"UNDO"_s);
    REQUIRE(hits.size() > 1);
    CHECK(hits.front().topic->id == u"history"_s);
    for (const HelpHit &hit : hits) {
        INFO(QString(hit.topic->id + u": "_s + hit.excerpt).toStdString());
        CHECK(QString(hit.excerpt + hit.topic->title).contains(u"undo"_s, Qt::CaseInsensitive));
        CHECK_FALSE(hit.excerpt.contains(u"]("_s));
        CHECK_FALSE(hit.excerpt.contains(u"---"_s));
        CHECK_FALSE(hit.excerpt.contains(u'#'));
        CHECK_FALSE(hit.excerpt.contains(u'\n'));
    }
    CHECK(library.search(u"undo zebra"_s).empty());
    CHECK(library.search(u"   "_s).empty());
    CHECK(library.search(u"draft kept"_s).front().topic->id == u"records"_s);
}

TEST_CASE("a language without a help text falls back to English", "[help]")
{
    const HelpLibrary library(u"xx"_s, Catalogue::standard());
    CHECK(library.topics().size() == std::size_t(HelpLibrary::ids().size()));
    CHECK(library.topic(u"lists")->title == u"Lists"_s);
    CHECK_FALSE(library.topic(u"nothing"));
}

TEST_CASE("the model of the help's contents is sound, also while a search changes", "[help]")
{
    const HelpLibrary library(u"de"_s, Catalogue::standard());
    HelpTopicsModel model(library);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CHECK(model.rowCount() == HelpLibrary::ids().size());
    CHECK(model.topicAt(0) == u"first-steps"_s);
    model.setWords(u"arbeitsmappe"_s);
    CHECK(model.rowCount() > 1);
    CHECK(model.data(model.index(0)).toString().contains(u'\n'));
    model.setWords(u"zebra"_s);
    CHECK(model.rowCount() == 0);
    CHECK(model.topicAt(0).isEmpty());
    model.setWords({});
    CHECK(model.rowCount() == HelpLibrary::ids().size());
}

TEST_CASE("the help of a list explains lists and then the clause of its records", "[help]")
{
    HelpPanel panel(u"en"_s, Catalogue::standard());
    panel.resize(360, 600);
    panel.show();
    panel.showPage(listOf(u"incident"_s));
    CHECK(panel.shownTopic() == u"lists"_s);
    CHECK(panel.followsPages());
    const QString text = panel.findChild<MarkdownView *>()->toPlainText();
    CHECK(text.startsWith(u"Lists"_s));
    CHECK(text.contains(u"What an auditor looks for"_s));
    panel.showPage({});
    CHECK(panel.shownTopic() == u"home"_s);
    CHECK_FALSE(panel.findChild<MarkdownView *>()->toPlainText().contains(u"What an auditor looks for"_s));
}

TEST_CASE("a search in the help shows topics, Return opens the first, and links lead on and back", "[help]")
{
    HelpPanel panel(u"en"_s, Catalogue::standard());
    panel.show();
    auto *search = panel.findChild<QLineEdit *>();
    auto *view = panel.findChild<MarkdownView *>();
    search->setText(u"command line"_s);
    CHECK(panel.shownTopic().isEmpty());
    Q_EMIT search->returnPressed();
    CHECK(panel.shownTopic() == u"command-line"_s);
    CHECK_FALSE(panel.followsPages());
    panel.showTopic(u"home"_s);
    Q_EMIT view->anchorClicked(QUrl(u"measures.md"_s));
    CHECK(panel.shownTopic() == u"measures"_s);
    Q_EMIT view->anchorClicked(QUrl(u"nowhere"_s));
    CHECK(panel.shownTopic() == u"measures"_s);
    std::optional<Destination> wanted;
    QObject::connect(&panel, &HelpPanel::destinationWanted, [&wanted](const Destination &where) { wanted = where; });
    Q_EMIT view->anchorClicked(QUrl(u"page:settings"_s));
    REQUIRE(wanted);
    CHECK(wanted->page == PageKind::Settings);
    panel.showTopic(u"no such topic"_s);
    CHECK(panel.shownTopic().isEmpty());
}

TEST_CASE("headings of a help text are larger than its text and links have the colour of the palette", "[help]")
{
    MarkdownView view;
    view.showMarkdown(u"# Title\n\nText with a [link](lists.md).\n\n## Heading\n\n- one\n- two\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"_s);
    const QTextBlock title = view.document()->begin();
    const QTextBlock text = title.next();
    const auto size = [](const QTextBlock &block) { return QFontInfo(block.begin().fragment().charFormat().font()).pointSizeF(); };
    CHECK(title.text() == u"Title"_s);
    CHECK(size(title) > size(text));
    CHECK(size(text.next()) > size(text));
    CHECK(size(title) > size(text.next()));
}
