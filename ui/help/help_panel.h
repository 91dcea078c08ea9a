// Help beside the work: the topic of the page shown, the contents, and a search over all topics.
#pragma once

#include "ui/help/help_library.h"
#include "ui/destination.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QStackedWidget;
class QToolButton;

namespace itsms {

class Catalogue;
class HelpTopicsModel;
class MarkdownView;

class HelpPanel final : public QWidget
{
    Q_OBJECT

public:
    HelpPanel(const QString &language, const Catalogue &catalogue, QWidget *parent = nullptr);

    HelpLibrary &library() { return m_library; }

    /// The topic of a page, and what its clause asks.
    void showPage(const Destination &destination);
    void showTopic(const QString &id);
    void showContents();

    /// While the person has not gone to another topic, the help follows the pages.
    bool followsPages() const { return m_follows; }

    QString shownTopic() const; ///< Empty while the contents or a search are shown.
    void takeFocus(); ///< To the text, to be read and scrolled at once; else to the search, which Down leaves for the topics.

Q_SIGNALS:
    void destinationWanted(const Destination &destination);
    void closeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        QString topic;
        std::optional<Destination> page; ///< Whose clause is explained under the topic.
    };

    void build();
    void open(const Place &place);
    void openRow(int row);
    void follow(const QUrl &link);
    void back();
    void searchFor(const QString &words);

    HelpLibrary m_library;
    const Catalogue &m_catalogue;
    HelpTopicsModel *m_topics;
    QLineEdit *m_search;
    QToolButton *m_back;
    QToolButton *m_contents;
    QStackedWidget *m_stack;
    QListView *m_list;
    QLabel *m_nothing;
    MarkdownView *m_view;
    std::vector<Place> m_way; ///< The last one is shown.
    bool m_follows = true;
};

} // namespace itsms
