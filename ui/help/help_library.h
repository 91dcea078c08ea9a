// The help texts in the reader's language: which topics there are, in which order, and where words occur in them.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace itsms {

class Catalogue;

struct HelpTopic
{
    QString id;    ///< "lists": the file's name without its ending, and what links name.
    QString title; ///< Its first heading.
    QString text;  ///< Markdown.
};

struct HelpHit
{
    const HelpTopic *topic = nullptr;
    QString excerpt; ///< One line around the first place where a word occurs.
};

class HelpLibrary
{
public:
    /// `language` is "en" or "de". A topic that a language lacks is there in English.
    HelpLibrary(const QString &language, const Catalogue &catalogue);

    /// In the order of the contents.
    const std::vector<HelpTopic> &topics() const { return m_topics; }
    const HelpTopic *topic(QStringView id) const;

    /// The topics in which all these words occur, also as parts of words; those with a word in the title or a heading first.
    std::vector<HelpHit> search(const QString &words) const;

    /// Puts generated text where a topic says "{{name}}", such as the keyboard map.
    void fill(const QString &name, const QString &markdown);

    /// The topics every language has to have.
    static QStringList ids();

private:
    std::vector<HelpTopic> m_topics;
};

/// Where a link of a help text leads: another topic, a page of the window, or the world outside.
struct HelpLink
{
    enum class Kind { Topic, Page, Outside, Nowhere };

    Kind kind = Kind::Nowhere;
    QString target; ///< Topic id, path of a Destination, or address.
};

/// Reads "lists.md", "page:findings" and "https://...".
HelpLink readHelpLink(const QString &link);

} // namespace itsms
