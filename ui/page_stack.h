// The pages of a window with a way back and forward, as in a browser.
#pragma once

#include "ui/destination.h"

#include <QPointer>
#include <QStackedWidget>

namespace itsms {

class Page;
class Session;

class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// The session must outlive the pages; a new one forgets the way here.
    void setSession(Session *session);

    void go(const Destination &destination);
    void back() { step(-1); }
    void forward() { step(1); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_way.size()); }

    Page *current() const;
    void refreshCurrent();

Q_SIGNALS:
    void moved();

private:
    struct Stop
    {
        Destination destination;
        QPointer<Page> page; ///< Gone where the page was left long ago; then it is made again.
    };

    void step(int by);
    void show(int stop);
    void append(const Destination &destination);
    void forgetOldPages();

    Session *m_session = nullptr;
    std::vector<Stop> m_way;
    int m_at = -1;
};

} // namespace itsms
