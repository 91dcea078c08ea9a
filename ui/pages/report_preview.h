// The pages of a report inside the window, as they will be printed: one at a time, to leaf through and to enlarge.
#pragma once

#include "core/report/report.h"

#include <QWidget>

#include <memory>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSpinBox;
class QStackedWidget;
class QToolButton;

namespace itsms {

class PagePictures;

class ReportPreview final : public QWidget
{
    Q_OBJECT

public:
    explicit ReportPreview(QWidget *parent = nullptr);

    /// Stays on the page where it is, as far as the new report has one.
    void setPages(std::shared_ptr<const PagePictures> pages);
    /// A sentence in place of the pages, such as why there are none.
    void say(const QString &sentence);

    int page() const { return m_page; } ///< From 0.
    int pages() const;
    void turnTo(int page);
    /// Right of the commands that turn pages.
    void addButton(QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildBar();
    void paint();
    void showPicture(const QImage &picture);
    void showBar();
    qreal scale() const; ///< Pixels of the screen per point.
    bool turnByKey(int key);

    QHBoxLayout *m_bar;
    QToolButton *m_previous;
    QSpinBox *m_number;
    QLabel *m_count;
    QToolButton *m_next;
    QComboBox *m_zoom;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    QLabel *m_sheet;
    QLabel *m_sentence;
    std::shared_ptr<const PagePictures> m_pages;
    int m_page = 0;
    qint64 m_asked = 0; ///< Counts the pictures asked for, so that an older one that comes late is not shown.
};

} // namespace itsms
