// The pages of a report inside the window, as they will be printed: one at a time, to leaf through and to enlarge.
#include "ui/pages/report_preview.h"

#include "ui/background.h"
#include "ui/documents/page_pictures.h"
#include "ui/look.h"
#include "ui/pages/line_panel.h"
#include "ui/pages/titled_control.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int fitWidth = 0;
constexpr int fitPage = -1;

QToolButton *turner(const QString &iconName, const QString &text)
{
    auto *button = new QToolButton;
    button->setIcon(icon(iconName));
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ReportPreview::ReportPreview(QWidget *parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
    , m_previous(turner(u"go-previous"_s, tr("Previous page")))
    , m_number(new QSpinBox)
    , m_count(new QLabel)
    , m_next(turner(u"go-next"_s, tr("Next page")))
    , m_zoom(new QComboBox)
    , m_stack(new QStackedWidget)
    , m_scroll(new QScrollArea)
    , m_sheet(new QLabel)
    , m_sentence(teachingLabel())
{
    buildBar();
    m_scroll->setWidget(m_sheet);
    m_scroll->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_scroll->setBackgroundRole(QPalette::Mid);
    m_scroll->setAccessibleName(tr("Preview"));
    m_scroll->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_scroll);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addLayout(m_bar);
    column->addWidget(m_stack, 1);
    showBar();
}

void ReportPreview::buildBar()
{
    m_number->setAccessibleName(tr("Page"));
    m_number->setMinimum(1);
    m_zoom->addItem(tr("Fit the width"), fitWidth);
    m_zoom->addItem(tr("Whole page"), fitPage);
    for (const int percent : {50, 75, 100, 150, 200})
        m_zoom->addItem(tr("%1 %", "size of a page").arg(percent), percent);
    m_bar->setSpacing(grid::step);
    m_bar->addWidget(m_previous);
    m_bar->addWidget(m_number);
    m_bar->addWidget(m_count);
    m_bar->addWidget(m_next);
    m_bar->addWidget(titledControl(tr("&Size"), m_zoom));
    m_bar->addStretch();
    connect(m_previous, &QToolButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_number, &QSpinBox::valueChanged, this, [this](int number) { turnTo(number - 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &ReportPreview::paint);
}

void ReportPreview::addButton(QWidget *button) { m_bar->addWidget(button); }

int ReportPreview::pages() const { return m_pages ? m_pages->pages() : 0; }

void ReportPreview::setPages(std::shared_ptr<const PagePictures> pages)
{
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, this->pages() - 1));
    showBar();
    paint();
}

void ReportPreview::say(const QString &sentence)
{
    m_pages.reset();
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(m_sentence);
    showBar();
}

void ReportPreview::turnTo(int page)
{
    if (page < 0 || page >= pages() || page == m_page)
        return;
    m_page = page;
    m_scroll->verticalScrollBar()->setValue(0);
    showBar();
    paint();
}

void ReportPreview::showBar()
{
    const QSignalBlocker quiet(m_number);
    m_number->setMaximum(std::max(1, pages()));
    m_number->setValue(m_page + 1);
    m_number->setEnabled(pages() > 1);
    m_count->setText(pages() ? tr("of %1", "page ... of how many").arg(pages()) : QString());
    m_previous->setEnabled(m_page > 0 && m_pages);
    m_next->setEnabled(m_page + 1 < pages());
    m_zoom->setEnabled(m_pages != nullptr);
}

qreal ReportPreview::scale() const
{
    const QSizeF page = m_pages->pageSize();
    const QSize room = m_scroll->maximumViewportSize() - QSize(m_scroll->verticalScrollBar()->sizeHint().width(), 0);
    const int zoom = m_zoom->currentData().toInt();
    if (zoom == fitPage)
        return std::min(room.width() / page.width(), m_scroll->maximumViewportSize().height() / page.height());
    return zoom == fitWidth ? room.width() / page.width() : zoom / 100.0 * logicalDpiX() / 72;
}

void ReportPreview::paint()
{
    if (!m_pages)
        return;
    const qreal ratio = devicePixelRatioF();
    const qint64 asked = ++m_asked;
    inBackground(
        this, [pages = m_pages, page = m_page, pixels = std::max(0.1, scale()) * ratio] { return pages->picture(page, pixels); },
        [this, asked, ratio](QImage picture) {
            if (asked != m_asked || !m_pages)
                return;
            picture.setDevicePixelRatio(ratio);
            showPicture(picture);
        });
}

void ReportPreview::showPicture(const QImage &picture)
{
    m_sheet->setPixmap(QPixmap::fromImage(picture));
    m_sheet->resize(picture.deviceIndependentSize().toSize());
    QStringList headings{m_pages->report().title};
    for (const ReportSection &section : m_pages->report().sections)
        headings.append(section.heading);
    m_scroll->setAccessibleDescription(tr("Page %1 of %2. %3", "page, pages, title and headings").arg(m_page + 1).arg(pages()).arg(headings.join(u". "_s)));
    m_stack->setCurrentWidget(m_scroll);
}

/// At the end of a page the keys that scroll it turn it.
bool ReportPreview::turnByKey(int key)
{
    const QScrollBar *bar = m_scroll->verticalScrollBar();
    if (key == Qt::Key_PageDown && bar->value() == bar->maximum() && m_page + 1 < pages()) {
        turnTo(m_page + 1);
        return true;
    }
    if (key == Qt::Key_PageUp && bar->value() == bar->minimum() && m_page > 0) {
        turnTo(m_page - 1);
        return true;
    }
    if (key == Qt::Key_Home || key == Qt::Key_End) {
        turnTo(key == Qt::Key_Home ? 0 : pages() - 1);
        return true;
    }
    return false;
}

bool ReportPreview::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll && event->type() == QEvent::KeyPress && turnByKey(static_cast<QKeyEvent *>(event)->key()))
        return true;
    if (watched == m_scroll && event->type() == QEvent::Resize && m_zoom->currentData().toInt() <= fitWidth)
        paint();
    return QWidget::eventFilter(watched, event);
}

} // namespace itsms
