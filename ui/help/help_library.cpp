// The help texts in the reader's language: which topics there are, in which order, and where words occur in them.
#include "ui/help/help_library.h"

#include "core/catalogue.h"
#include "ui/help/clause_guidance.h"

#include <QFile>
#include <QRegularExpression>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype excerptBefore = 40; // characters
constexpr qsizetype excerptLength = 140;

QString readTopic(const QString &language, const QString &id)
{
    for (const QString &each : {language, u"en"_s}) {
        QFile file(u":/help/%1/%2.md"_s.arg(each, id));
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

QString titleOf(const QString &markdown)
{
    const QString first = markdown.section(u'\n', 0, 0);
    return first.startsWith("# "_L1) ? first.mid(2).trimmed() : first.trimmed();
}

/// Without the marks of Markdown, and on one line.
QString plainText(const QString &markdown)
{
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression heading(u"^#+ (.*)$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression marks(u"^[|: -]+$|[*`|]|^\\s*>|^- "_s, QRegularExpression::MultilineOption);
    return QString(markdown).replace(link, u"\\1"_s).replace(heading, u"\\1 \u2013"_s).remove(marks).simplified();
}

QString excerptOf(const QString &text, const QStringList &words)
{
    const QString plain = plainText(text.section(u'\n', 1));
    qsizetype at = -1;
    for (const QString &word : words)
        if (const qsizetype found = plain.indexOf(word, 0, Qt::CaseInsensitive); found >= 0 && (at < 0 || found < at))
            at = found;
    qsizetype from = std::max<qsizetype>(0, at - excerptBefore);
    if (from > 0)
        from = plain.indexOf(u' ', from) + 1;
    QString excerpt = plain.mid(from, excerptLength);
    if (from + excerptLength < plain.size())
        excerpt = excerpt.left(excerpt.lastIndexOf(u' ')) + u'…';
    return from > 0 ? QString(u'…' + excerpt) : excerpt;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(), [&text](const QString &word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// Less is better; nothing where a word is missing.
std::optional<int> rank(const HelpTopic &topic, const QStringList &words)
{
    if (holdsAll(topic.title, words))
        return 0;
    QString headings;
    for (const QString &line : topic.text.split(u'\n'))
        if (line.startsWith(u'#'))
            headings += line + u'\n';
    if (holdsAll(headings, words))
        return 1;
    return holdsAll(topic.title + u'\n' + plainText(topic.text), words) ? std::optional(2) : std::nullopt;
}

} // namespace

QStringList HelpLibrary::ids()
{
    return {u"first-steps"_s, u"finding-your-way"_s, u"home"_s, u"lists"_s, u"records"_s, u"import"_s, u"findings"_s, u"measures"_s, u"processes"_s,
        u"responsibilities"_s, u"reports"_s, u"history"_s, u"two-windows"_s, u"backups"_s, u"settings"_s, u"fields"_s, u"clauses"_s, u"keyboard"_s,
        u"command-line"_s, u"glossary"_s, u"about"_s};
}

HelpLibrary::HelpLibrary(const QString &language, const Catalogue &catalogue)
{
    for (const QString &id : ids())
        if (const QString text = readTopic(language, id); !text.isEmpty())
            m_topics.push_back({id, titleOf(text), text});
    fill(u"clauses"_s, guidanceText(allGuidance(catalogue)));
}

const HelpTopic *HelpLibrary::topic(QStringView id) const
{
    const auto found = std::find_if(m_topics.cbegin(), m_topics.cend(), [id](const HelpTopic &topic) { return topic.id == id; });
    return found == m_topics.cend() ? nullptr : &*found;
}

void HelpLibrary::fill(const QString &name, const QString &markdown)
{
    const QString place = u"{{"_s + name + u"}}"_s;
    for (HelpTopic &topic : m_topics)
        topic.text.replace(place, markdown);
}

std::vector<HelpHit> HelpLibrary::search(const QString &words) const
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    std::vector<std::pair<int, HelpHit>> ranked;
    for (const HelpTopic &topic : m_topics)
        if (const auto found = rank(topic, wanted))
            ranked.push_back({*found, {&topic, excerptOf(topic.text, wanted)}});
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<HelpHit> hits;
    for (auto &[order, hit] : ranked)
        hits.push_back(std::move(hit));
    return hits;
}

HelpLink readHelpLink(const QString &link)
{
    if (link.startsWith("page:"_L1))
        return {HelpLink::Kind::Page, link.mid(5)};
    if (link.startsWith("https://"_L1))
        return {HelpLink::Kind::Outside, link};
    if (link.endsWith(".md"_L1))
        return {HelpLink::Kind::Topic, link.chopped(3)};
    return {};
}

} // namespace itsms
