// The pages of a window with a way back and forward, as in a browser.
#include "ui/page_stack.h"

#include "ui/look.h"
#include "ui/pages/page_factory.h"

namespace itsms {

namespace {

constexpr int keptPages = 6; ///< On either side of the current one.
constexpr QSize usualSize(140 * grid::step, 100 * grid::step);

} // namespace

PageStack::PageStack(QWidget *parent)
    : QStackedWidget(parent)
{
}

void PageStack::setSession(Session *session)
{
    m_way.clear();
    m_at = -1;
    while (count() > 0) {
        QWidget *page = widget(0);
        removeWidget(page);
        delete page;
    }
    m_session = session;
    if (!session)
        return;
    connect(session, &Session::changed, this, &PageStack::refreshCurrent);
    connect(session, &Session::destinationWanted, this, &PageStack::go);
}

PageStack::Way PageStack::way() const
{
    Way way{{}, m_at};
    for (const Stop &stop : m_way)
        way.places.push_back(stop.page ? stop.page->destination() : stop.destination);
    return way;
}

void PageStack::resume(const Way &way)
{
    if (way.at < 0)
        return;
    m_way.clear();
    for (const Destination &place : way.places)
        m_way.push_back({place, {}, m_changes});
    comeBackTo(way.at);
}

Page *PageStack::current() const { return m_at < 0 ? nullptr : m_way[std::size_t(m_at)].page.data(); }

QSize PageStack::sizeHint() const { return usualSize; }

QSize PageStack::minimumSizeHint() const
{
    const QWidget *page = currentWidget();
    return page ? page->minimumSizeHint().expandedTo(page->minimumSize()) : QSize(0, 0);
}

void PageStack::refreshCurrent()
{
    ++m_changes;
    if (Page *page = current()) {
        m_way[std::size_t(m_at)].seen = m_changes;
        page->refresh();
    }
}

void PageStack::go(const Destination &destination)
{
    Page *page = current();
    if (!page)
        return append(destination);
    if (page->destination() == destination && !page->hasUnsaved())
        return page->refresh();
    page->leave([this, destination] { append(destination); });
}

void PageStack::append(const Destination &destination)
{
    Page *page = makePage(*m_session, destination);
    if (!page)
        return;
    // A new record that was saved is not come back to as a blank form.
    const bool replaces =
        m_at >= 0 && m_way[std::size_t(m_at)].destination.page == PageKind::Record && m_way[std::size_t(m_at)].destination.id == 0;
    const int keep = replaces ? m_at : m_at + 1;
    for (std::size_t i = std::size_t(keep); i < m_way.size(); ++i)
        if (m_way[i].page)
            m_way[i].page->deleteLater();
    m_way.resize(std::size_t(keep));
    m_way.push_back({destination, page, m_changes});
    addWidget(page);
    begin(keep);
}

void PageStack::step(int by)
{
    const int wanted = m_at + by;
    if (wanted < 0 || wanted >= int(m_way.size()))
        return;
    current()->leave([this, wanted] { comeBackTo(wanted); });
}

/// A page that has just been made: the focus goes where the work begins.
void PageStack::begin(int stop)
{
    show(stop);
    current()->begin();
}

/// A kept page is as it was left: its rows, its scroll bars, its selection, and the focus. It reads again only where the workbook has
/// changed since.
void PageStack::comeBackTo(int stop)
{
    Stop &there = m_way[std::size_t(stop)];
    if (!there.page) {
        there.page = makePage(*m_session, there.destination);
        there.seen = m_changes;
        addWidget(there.page);
        return begin(stop);
    }
    QWidget *focus = there.page->focusWidget();
    show(stop);
    if (std::exchange(there.seen, m_changes) != m_changes)
        there.page->refresh();
    if (focus)
        focus->setFocus(Qt::OtherFocusReason);
    else
        there.page->begin();
}

void PageStack::show(int stop)
{
    m_at = stop;
    Page *page = m_way[std::size_t(stop)].page;
    setCurrentWidget(page);
    connect(page, &Page::titleChanged, this, &PageStack::moved, Qt::UniqueConnection);
    forgetOldPages();
    Q_EMIT moved();
}

void PageStack::forgetOldPages()
{
    for (int i = 0; i < int(m_way.size()); ++i) {
        Stop &stop = m_way[std::size_t(i)];
        if (std::abs(i - m_at) <= keptPages || !stop.page)
            continue;
        stop.destination = stop.page->destination();
        stop.page->deleteLater();
        stop.page.clear();
    }
}

} // namespace itsms
