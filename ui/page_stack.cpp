// The pages of a window with a way back and forward, as in a browser.
#include "ui/page_stack.h"

#include "ui/pages/page_factory.h"

namespace itsms {

namespace {

constexpr int keptPages = 6; ///< On either side of the current one.

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

Page *PageStack::current() const { return m_at < 0 ? nullptr : m_way[std::size_t(m_at)].page.data(); }

void PageStack::refreshCurrent()
{
    if (Page *page = current())
        page->refresh();
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
    m_way.push_back({destination, page});
    addWidget(page);
    show(keep);
}

void PageStack::step(int by)
{
    const int wanted = m_at + by;
    if (wanted < 0 || wanted >= int(m_way.size()))
        return;
    current()->leave([this, wanted] { show(wanted); });
}

void PageStack::show(int stop)
{
    m_at = stop;
    Stop &here = m_way[std::size_t(stop)];
    if (here.page) {
        here.page->refresh();
    } else {
        here.page = makePage(*m_session, here.destination);
        addWidget(here.page);
    }
    setCurrentWidget(here.page);
    here.page->begin();
    connect(here.page, &Page::titleChanged, this, &PageStack::moved, Qt::UniqueConnection);
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
