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

    /// The way back and forward with its places, for a session on the same file that takes over.
    struct Way
    {
        std::vector<Destination> places;
        int at = -1;
    };
    Way way() const;
    /// Goes on from there; pages are made as they are come to.
    void resume(const Way &way);

    void go(const Destination &destination);
    void back() { step(-1); }
    void forward() { step(1); }
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < int(m_way.size()); }

    Page *current() const;
    /// Shows again what the workbook says now. Pages that are not shown follow when they are come back to.
    void refreshCurrent();

    QSize sizeHint() const override;
    /// That of the page that is shown. A stack asks all its pages, the hidden ones too, every time one of them changes.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved();

private:
    struct Stop
    {
        Destination destination;
        QPointer<Page> page; ///< Gone where the page was left long ago; then it is made again.
        quint64 seen = 0; ///< The change of the workbook that the page shows.
    };

    void step(int by);
    void begin(int stop);
    void comeBackTo(int stop);
    void show(int stop);
    void append(const Destination &destination);
    void forgetOldPages();

    Session *m_session = nullptr;
    std::vector<Stop> m_way;
    int m_at = -1;
    quint64 m_changes = 0;
};

} // namespace itsms
