// Go anywhere, do anything: a line over the window that finds records, pages and commands as you type.
#include "ui/finder.h"

#include "ui/look.h"
#include "ui/models/finder_model.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"
#include "ui/session.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 96 * grid::step;
constexpr int fromTop = 5 * grid::step;
constexpr int shownRows = 12;
constexpr int patience = 90; // milliseconds

} // namespace

Finder::Finder(QWidget *window)
    : QFrame(window)
    , m_line(new QLineEdit)
    , m_list(new QTreeView)
    , m_nothing(mutedLabel(tr("Nothing here is called this. Try fewer letters or another word.")))
    , m_model(new FinderModel(this))
    , m_patience(new QTimer(this))
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setAccessibleName(tr("Go anywhere"));
    m_line->setAccessibleName(tr("Go to a record, a page or a command"));
    m_line->setPlaceholderText(tr("A number, words, a page or a command"));
    m_line->addAction(icon(u"edit-find"_s), QLineEdit::LeadingPosition);
    for (QToolButton *button : m_line->findChildren<QToolButton *>())
        button->setAccessibleName(tr("Go anywhere"));
    m_line->setMinimumHeight(grid::row + grid::half);
    m_line->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setRootIsDecorated(false);
    m_list->setHeaderHidden(true);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    giveRoom(m_list);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(FinderModel::Text, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(FinderModel::Kind, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(FinderModel::Note, QHeaderView::ResizeToContents);
    m_nothing->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    column->setSpacing(grid::step);
    column->addWidget(m_line);
    column->addWidget(m_nothing);
    column->addWidget(m_list, 1);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, [this] { show({}); });
    connect(m_line, &QLineEdit::textEdited, this, &Finder::search);
    connect(m_list, &QTreeView::clicked, this, &Finder::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &Finder::announce);
    window->installEventFilter(this);
    hide();
}

void Finder::open(Session &session, std::vector<FinderEntry> entries)
{
    if (isVisible())
        return m_line->selectAll();
    m_session = &session;
    m_entries = std::move(entries);
    m_focusBefore = QApplication::focusWidget();
    m_line->clear();
    show({});
    QFrame::show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void Finder::forget()
{
    hide();
    m_session = nullptr;
    m_entries.clear();
    m_model->setEntries({});
}

/// People type faster than a large file is searched: the newest text is searched when the answer to an older one is there.
void Finder::search()
{
    if (!m_session)
        return;
    m_searchAgain = m_searching;
    if (m_searching)
        return;
    const QString typed = m_line->text().simplified();
    if (typed.isEmpty())
        return show({});
    m_searching = true;
    m_patience->start();
    readInBackground(
        m_session->workbook(), this, [typed](const Workbook &workbook) { return findRecords(workbook, typed); },
        [this, asked = m_session](const Result<std::vector<Match>> &matches) {
            m_searching = false;
            // Another text, or another file, meanwhile.
            if (m_searchAgain || asked != m_session)
                return search();
            // A file that cannot be read says so on its page; here there are still pages and commands.
            show(matches.value_or(std::vector<Match>()));
            if (std::exchange(m_chooseWhenFound, false))
                choose();
        });
}

void Finder::show(const std::vector<Match> &matches)
{
    if (!m_session)
        return;
    if (!m_searching)
        m_patience->stop();
    std::vector<FinderEntry> entries = m_entries;
    std::vector<FinderEntry> records = recordEntries(matches);
    const Preferences &preferences = m_session->preferences();
    const QString file = m_session->workbook().path();
    if (m_line->text().trimmed().isEmpty())
        records = recentRecords(preferences, file, m_session->catalogue());
    entries.insert(entries.end(), std::make_move_iterator(records.begin()), std::make_move_iterator(records.end()));
    markRecent(entries, preferences, file);
    m_model->setEntries(rankEntries(std::move(entries), m_line->text()));
    m_nothing->setVisible(m_model->rowCount() == 0 && !m_searching);
    m_list->setVisible(m_model->rowCount() > 0);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    placeIn(parentWidget()->size());
}

void Finder::moveBy(int rows)
{
    const int last = m_model->rowCount() - 1;
    if (last < 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, last);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void Finder::choose()
{
    if (m_searching) {
        m_chooseWhenFound = true;
        return;
    }
    const FinderEntry *found = m_model->entryAt(m_list->currentIndex());
    if (!found || !m_session)
        return;
    const FinderEntry entry = *found;
    const QPointer<Session> session = m_session;
    dismiss();
    if (entry.destination)
        return session->go(*entry.destination);
    session->preferences().addRecentPlace(session->workbook().path(), {entry.key(), entry.text});
    if (entry.action)
        entry.action->trigger();
}

void Finder::dismiss()
{
    m_chooseWhenFound = false;
    m_patience->stop();
    // Hiding takes the focus away, which would dismiss once more.
    const QPointer<QWidget> before = std::exchange(m_focusBefore, nullptr);
    hide();
    if (before)
        before->setFocus(Qt::OtherFocusReason);
}

void Finder::announce()
{
    const QModelIndex current = m_list->currentIndex();
    m_line->setAccessibleDescription(current.data(Qt::AccessibleTextRole).toString());
}

/// As wide as titles need, as high as what was found.
void Finder::placeIn(const QSize &window)
{
    const int width = std::min(widest, window.width() - 2 * grid::margin);
    const int rows = std::min(m_model->rowCount(), shownRows);
    const int list = rows ? rows * std::max(m_list->sizeHintForRow(0), 1) + grid::step : 0;
    const int nothing = m_nothing->isVisibleTo(this) ? m_nothing->heightForWidth(width - 2 * grid::step) + grid::step : 0;
    const int height = m_line->minimumHeight() + list + nothing + 2 * grid::step + 2 * frameWidth();
    setGeometry((window.width() - width) / 2, fromTop, width, std::min(height, window.height() - fromTop - 2 * grid::margin));
}

bool Finder::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_PageDown:
        moveBy(shownRows - 1);
        return true;
    case Qt::Key_PageUp:
        moveBy(1 - shownRows);
        return true;
    default:
        return false;
    }
}

bool Finder::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        placeIn(parentWidget()->size());
    if (watched != m_line)
        return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::ActiveWindowFocusReason
        && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason && isVisible()) {
        // The person went on elsewhere, and there the focus stays.
        m_focusBefore = nullptr;
        dismiss();
    }
    // Pages may have shortcuts of these keys; here they belong to the line.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool plain = (press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        return (plain && handleKey(press->key())) || QFrame::eventFilter(watched, event);
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace itsms
