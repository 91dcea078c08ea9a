// The way from the clause to the page that is shown, each part a link.
#include "ui/breadcrumbs.h"

#include "ui/look.h"
#include "ui/models/navigation_model.h"

#include <QLabel>
#include <QMenu>
#include <QToolButton>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOfLast = 24 * grid::step; ///< A long title at the end gives way before the parts above it go.

/// Ampersands in a title are no shortcuts.
QString buttonText(QString text) { return text.replace(u'&', u"&&"_s); }

void elide(QToolButton &button, const QString &text, int room)
{
    const int frame = button.sizeHint().width() - button.fontMetrics().horizontalAdvance(text);
    button.setText(buttonText(button.fontMetrics().elidedText(text, Qt::ElideRight, room - frame)));
}

} // namespace

std::vector<Crumb> crumbsOf(const NavigationModel &navigation, const Destination &destination, const QString &title)
{
    std::vector<Crumb> crumbs;
    const QModelIndex entry = navigation.indexOf(destination);
    for (QModelIndex above = entry; above.isValid(); above = above.parent())
        if (const auto there = navigation.destination(above))
            crumbs.insert(crumbs.begin(), {above.data().toString(), *there});
    const bool underClause = entry.parent().isValid() && navigation.destination(entry.parent());
    const bool isGroup = entry.isValid() && !entry.parent().isValid();
    const QModelIndex home = navigation.indexOf({});
    if (!underClause && !isGroup && entry != home)
        crumbs.insert(crumbs.begin(), {home.data().toString(), Destination{}});
    const auto own = navigation.destination(entry);
    if (!own || own->key() != destination.key())
        crumbs.push_back({title.simplified(), destination});
    return crumbs;
}

Breadcrumbs::Breadcrumbs(QWidget *parent)
    : QWidget(parent)
    , m_more(addButton(u"\u2026"_s))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Where you are"));
    m_more->setAccessibleName(tr("Further up"));
    m_more->setToolTip(tr("Further up"));
    connect(m_more, &QToolButton::clicked, this, &Breadcrumbs::openHidden);
}

QToolButton *Breadcrumbs::addButton(const QString &text)
{
    auto *button = new QToolButton(this);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(buttonText(text));
    button->setAccessibleName(text);
    button->hide();
    return button;
}

void Breadcrumbs::setCrumbs(std::vector<Crumb> crumbs)
{
    if (crumbs == m_crumbs)
        return;
    const auto drop = [](QWidget *old) {
        old->hide();
        old->deleteLater();
    };
    std::for_each(m_buttons.begin(), m_buttons.end(), drop);
    std::for_each(m_marks.begin(), m_marks.end(), drop);
    m_buttons.clear();
    m_marks.clear();
    m_crumbs = std::move(crumbs);
    for (const Crumb &crumb : m_crumbs) {
        if (!m_buttons.empty()) {
            auto *mark = new QLabel(u"\u203a"_s, this);
            mark->setForegroundRole(QPalette::PlaceholderText);
            mark->setAlignment(Qt::AlignCenter);
            mark->hide();
            m_marks.push_back(mark);
        }
        QToolButton *button = addButton(crumb.text);
        button->setToolTip(crumb.text);
        connect(button, &QToolButton::clicked, this, [this, there = crumb.destination] { Q_EMIT destinationWanted(there); });
        m_buttons.push_back(button);
    }
    layOut();
    updateGeometry();
}

QSize Breadcrumbs::sizeHint() const { return {60 * grid::step, m_more->sizeHint().height()}; }

QSize Breadcrumbs::minimumSizeHint() const { return {20 * grid::step, sizeHint().height()}; }

void Breadcrumbs::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void Breadcrumbs::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::StyleChange)
        layOut();
}

/// What the crumbs from `first` on take, the button for the others included.
int Breadcrumbs::widthOf(int first) const
{
    int width = first > 0 ? m_more->sizeHint().width() + grid::gap : 0;
    for (std::size_t i = std::size_t(first); i < m_buttons.size(); ++i) {
        const int own = m_buttons[i]->sizeHint().width();
        width += (i + 1 == m_buttons.size() ? std::min(own, leastOfLast) : own) + (int(i) > first ? grid::gap : 0);
    }
    return width;
}

void Breadcrumbs::layOut()
{
    const int last = int(m_buttons.size()) - 1;
    for (int i = 0; i <= last; ++i)
        m_buttons[std::size_t(i)]->setText(buttonText(m_crumbs[std::size_t(i)].text));
    m_first = 0;
    while (m_first < last && widthOf(m_first) > width())
        ++m_first;
    int x = 0;
    place(m_more, m_first > 0 ? m_more->sizeHint().width() : 0, x);
    for (int i = 0; i <= last; ++i) {
        const bool shown = i >= m_first;
        if (i > 0)
            place(m_marks[std::size_t(i) - 1], shown ? grid::gap : 0, x);
        QToolButton *button = m_buttons[std::size_t(i)];
        const int wanted = button->sizeHint().width();
        if (shown && width() - x < wanted)
            elide(*button, m_crumbs[std::size_t(i)].text, width() - x);
        place(button, shown ? wanted : 0, x);
    }
}

/// Puts a part at `x`, which moves behind it; hides it where nothing is left for it.
void Breadcrumbs::place(QWidget *part, int wanted, int &x)
{
    const int room = std::clamp(wanted, 0, std::max(0, width() - x));
    part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(x, 0, room, height())));
    part->setVisible(room > 0);
    x += room;
}

void Breadcrumbs::openHidden()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_first; ++i)
        menu->addAction(buttonText(m_crumbs[std::size_t(i)].text), this,
            [this, there = m_crumbs[std::size_t(i)].destination] { Q_EMIT destinationWanted(there); });
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace itsms
