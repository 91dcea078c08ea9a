// Help beside the work: the topic of the page shown, the contents, and a search over all topics.
#include "ui/help/help_panel.h"

#include "core/catalogue.h"
#include "ui/clear_button.h"
#include "ui/help/clause_guidance.h"
#include "ui/help/help_topics.h"
#include "ui/help/help_topics_model.h"
#include "ui/help/markdown_view.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QStackedWidget>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

QToolButton *toolButton(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

HelpPanel::HelpPanel(const QString &language, const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_library(language, catalogue)
    , m_catalogue(catalogue)
    , m_topics(new HelpTopicsModel(m_library, this))
    , m_search(new QLineEdit)
    , m_back(toolButton(u"go-previous"_s, tr("Back to the topic before")))
    , m_contents(toolButton(u"help-contents"_s, tr("All topics")))
    , m_stack(new QStackedWidget)
    , m_list(new QListView)
    , m_nothing(new QLabel)
    , m_view(new MarkdownView)
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpPanel::searchFor);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { openRow(std::max(0, m_list->currentIndex().row())); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { openRow(index.row()); });
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    connect(m_back, &QToolButton::clicked, this, &HelpPanel::back);
    connect(m_contents, &QToolButton::clicked, this, &HelpPanel::showContents);
    showContents();
}

void HelpPanel::build()
{
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    giveClearButton(m_search);
    m_list->setModel(m_topics);
    m_list->setAccessibleName(tr("Topics"));
    m_list->setWordWrap(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    giveRoom(m_list);
    m_nothing->setWordWrap(true);
    m_nothing->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_nothing->setMargin(grid::margin);
    m_view->setAccessibleName(tr("Help text"));
    for (QWidget *each : {static_cast<QWidget *>(m_list), static_cast<QWidget *>(m_nothing), static_cast<QWidget *>(m_view)})
        m_stack->addWidget(each);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(grid::step, grid::step, grid::step, 0);
    line->setSpacing(grid::half);
    line->addWidget(m_back);
    line->addWidget(m_contents);
    line->addWidget(m_search, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addLayout(line);
    column->addWidget(m_stack, 1);
    setMinimumWidth(34 * grid::step);
}

QString HelpPanel::shownTopic() const
{
    return m_stack->currentWidget() == m_view && !m_way.empty() ? m_way.back().topic : QString();
}

void HelpPanel::takeFocus()
{
    const bool reading = m_stack->currentWidget() == m_view;
    (reading ? static_cast<QWidget *>(m_view) : m_search)->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::showPage(const Destination &destination)
{
    m_way.clear();
    m_follows = true;
    open({helpTopicFor(destination.page), destination});
}

void HelpPanel::showTopic(const QString &id)
{
    m_follows = false;
    open({id, {}});
}

void HelpPanel::open(const Place &place)
{
    const HelpTopic *topic = m_library.topic(place.topic);
    if (!topic)
        return showContents();
    const auto guidance = place.page ? guidanceFor(m_catalogue, *place.page) : std::vector<ClauseGuidance>();
    QString text = topic->text;
    if (!guidance.empty())
        text += u"\n---\n\n%1*%2*\n"_s.arg(guidanceText(guidance), wordingNote());
    m_way.push_back(place);
    m_back->setEnabled(m_way.size() > 1);
    m_view->showMarkdown(text);
    m_stack->setCurrentWidget(m_view);
}

void HelpPanel::openRow(int row)
{
    const QString topic = m_topics->topicAt(row);
    if (topic.isEmpty())
        return;
    showTopic(topic);
    takeFocus();
}

void HelpPanel::showContents()
{
    m_search->clear();
    m_topics->setWords({});
    m_list->setCurrentIndex(m_topics->index(0));
    m_stack->setCurrentWidget(m_list);
    m_back->setEnabled(!m_way.empty());
    m_follows = false;
}

void HelpPanel::searchFor(const QString &words)
{
    if (words.trimmed().isEmpty())
        return showContents();
    m_topics->setWords(words);
    m_nothing->setText(tr("No topic holds \u201c%1\u201d. Try one word, or the beginning of one.").arg(words.trimmed()));
    m_list->setCurrentIndex(m_topics->index(0));
    m_stack->setCurrentWidget(m_topics->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_nothing);
    m_back->setEnabled(!m_way.empty());
    m_follows = false;
}

void HelpPanel::back()
{
    // From the contents or a search back to the text; from a text to the one before.
    if (m_stack->currentWidget() == m_view && m_way.size() > 1)
        m_way.pop_back();
    if (m_way.empty())
        return;
    const Place place = m_way.back();
    m_way.pop_back();
    open(place);
    takeFocus();
}

void HelpPanel::follow(const QUrl &link)
{
    const HelpLink where = readHelpLink(link.toString());
    if (where.kind == HelpLink::Kind::Topic)
        return showTopic(where.target);
    if (where.kind == HelpLink::Kind::Outside) {
        QDesktopServices::openUrl(link);
        return;
    }
    if (const auto destination = Destination::fromPath(where.target); destination && where.kind == HelpLink::Kind::Page)
        Q_EMIT destinationWanted(*destination);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return Q_EMIT closeWanted();
    if (event->key() == Qt::Key_Down && m_search->hasFocus() && m_stack->currentWidget() == m_list)
        return m_list->setFocus(Qt::TabFocusReason);
    QWidget::keyPressEvent(event);
}

} // namespace itsms
