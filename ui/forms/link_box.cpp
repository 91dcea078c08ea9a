// A line in which a record is found by typing its number or words of its title, or made where there is none.
#include "ui/forms/link_box.h"

#include "ui/forms/new_record_dialog.h"
#include "ui/forms/open_key.h"
#include "ui/look.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QStandardItemModel>
#include <QTimer>
#include <QToolButton>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 offered = 50;
constexpr int typingPause = 150; // milliseconds
constexpr int CreateRole = Qt::UserRole + 1; ///< The title of a record that is still to be made.

} // namespace

LinkBox::LinkBox(Session &session, const RecordType &target, QWidget *parent)
    : QLineEdit(parent)
    , m_session(session)
    , m_target(target)
    , m_pause(new QTimer(this))
{
    setPlaceholderText(tr("Type a number or words"));
    QAction *open = addAction(icon(u"go-down"_s), QLineEdit::TrailingPosition);
    open->setText(tr("Show what can be chosen"));
    for (QToolButton *button : findChildren<QToolButton *>())
        button->setAccessibleName(open->text());
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(open, &QAction::triggered, this, &LinkBox::ask);
    connect(m_pause, &QTimer::timeout, this, &LinkBox::ask);
    connect(this, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
}

/// Made when there is something to offer: a form has many such lines, and most of them are only read.
void LinkBox::makeCompleter()
{
    m_offers = new QStandardItemModel(this);
    auto *made = new QCompleter(m_offers, this);
    made->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    made->setMaxVisibleItems(12);
    setCompleter(made);
    connect(made, qOverload<const QModelIndex &>(&QCompleter::activated), this, qOverload<const QModelIndex &>(&LinkBox::choose));
}

bool LinkBox::event(QEvent *event) { return claimOpenKey(event) || QLineEdit::event(event); }

void LinkBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && !(completer() && completer()->popup()->isVisible()))
        return ask();
    QLineEdit::keyPressEvent(event);
}

void LinkBox::ask()
{
    const quint64 asked = ++m_asked;
    // What stands for the present target is no search: then everything is offered.
    const QString words = text() == m_name ? QString() : text().trimmed();
    readInBackground(
        m_session.workbook(), this,
        [&type = m_target, words](const Workbook &workbook) -> Result<std::vector<Record>> {
            ITSMS_TRY(const Ids ids, recordIds(workbook, {.type = &type, .search = words, .sort = "title", .limit = offered}));
            ITSMS_TRY(std::vector<Record> records, readPage(workbook, type, ids));
            // Words may stand anywhere in a record; those it is called by come first.
            std::stable_partition(records.begin(), records.end(), [&words](const Record &record) {
                return record.text("title").contains(words, Qt::CaseInsensitive) || record.text("ref").contains(words, Qt::CaseInsensitive);
            });
            return records;
        },
        [this, asked, words](const Result<std::vector<Record>> &records) {
            if (asked != m_asked || !records || !hasFocus())
                return;
            m_words = words;
            offer(*records);
        });
}

void LinkBox::offer(const std::vector<Record> &records)
{
    if (!m_offers)
        makeCompleter();
    m_offers->clear();
    for (const Record &record : records) {
        auto *item = new QStandardItem(tr("%1  %2", "number and title of a record").arg(record.text("ref"), record.text("title")));
        item->setData(record.id(), Qt::UserRole);
        m_offers->appendRow(item);
    }
    if (!m_words.isEmpty() && !m_session.isReadOnly()) {
        auto *item = new QStandardItem(
            icon(u"list-add"_s), tr("Create \"%1\" (%2)", "title and kind of a new record").arg(m_words, typeWord(m_target)));
        item->setData(m_words, CreateRole);
        m_offers->appendRow(item);
    }
    completer()->complete();
}

void LinkBox::choose(const QModelIndex &index)
{
    const QString title = index.data(CreateRole).toString();
    if (title.isEmpty())
        return choose(index.data(Qt::UserRole).toLongLong());
    // Later, because the completer writes the text of the entry into the line once it has said which one it was.
    QTimer::singleShot(0, this, [this, title] { create(title); });
}

void LinkBox::choose(qint64 id)
{
    setTarget(id);
    Q_EMIT chosen();
}

void LinkBox::create(const QString &title)
{
    setText(title);
    createRecord(m_session, m_target, title, this, [this](const Result<qint64> &id) {
        if (id)
            choose(*id);
        else
            m_session.say(id.error().sentence);
    });
}

QString LinkBox::nameOf(qint64 id) const
{
    const LinkNames::Target &target = m_session.names().target(m_target.name, id);
    return tr("%1  %2", "number and title of a record").arg(target.ref, target.title);
}

Result<std::optional<qint64>> LinkBox::target() const
{
    const QString typed = text().trimmed();
    if (typed.isEmpty())
        return std::optional<qint64>();
    if (m_id && typed == m_name)
        return m_id;
    ITSMS_TRY(const std::optional<qint64> found, findByText(m_session.workbook(), m_target, typed));
    if (found)
        return found;
    return refused(tr("There is no record \"%1\" here. Choose one from the list, or empty the field.").arg(typed));
}

void LinkBox::setTarget(std::optional<qint64> id)
{
    m_id = id;
    m_name = id ? nameOf(*id) : QString();
    setText(m_name);
    setCursorPosition(0);
}

} // namespace itsms
