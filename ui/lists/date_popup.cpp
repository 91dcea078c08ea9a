// Days to ask for: by name, between two dates, none or any.
#include "ui/forms/day_edit.h"
#include "ui/lists/condition_words.h"
#include "ui/lists/filter_popup.h"
#include "ui/look.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr auto presets = {u"today", u"past", u"next_14_days", u"next_30_days", u"next_60_days", u"next_90_days", u"last_7_days", u"last_30_days",
    u"this_month", u"last_month", u"next_month", u"this_quarter", u"last_quarter", u"this_year", u"last_year"};

QString begun(QString words)
{
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QDateEdit *dateEdit(QDate day, const QString &name)
{
    auto *edit = new DayEdit;
    edit->setDate(day);
    edit->setAccessibleName(name);
    return edit;
}

} // namespace

DatePopup::DatePopup(const Field &field, const QStringList &conditions, QDate today, QWidget *anchor)
    : FilterPopup(field, anchor)
    , m_presets(new QListWidget)
    , m_from(dateEdit(QDate(today.year(), today.month(), 1), tr("From")))
    , m_to(dateEdit(today, tr("To")))
{
    addPresets(conditions);
    addRange();
    m_presets->setFocus();
}

void DatePopup::addPresets(const QStringList &conditions)
{
    m_presets->setAccessibleName(tr("Days of %1").arg(translatedLabel(field())));
    m_presets->setFrameShape(QFrame::NoFrame);
    const auto add = [this, &conditions](const QString &text, const QStringList &meaning) {
        auto *item = new QListWidgetItem(text, m_presets);
        item->setData(Qt::UserRole, meaning);
        if (meaning == conditions)
            m_presets->setCurrentItem(item);
    };
    add(tr("Any day"), {});
    for (const char16_t *name : presets)
        add(begun(relativeDaysWord(QString::fromUtf16(name))), {condition(u'=' + QString::fromUtf16(name))});
    add(tr("Empty", "no value"), {condition(u"="_s)});
    add(tr("Not empty"), {condition(u"!="_s)});
    m_presets->setFixedHeight(m_presets->count() * m_presets->sizeHintForRow(0) + 2 * m_presets->frameWidth());
    m_presets->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_presets);
    const auto take = [this](const QListWidgetItem *item) {
        Q_EMIT chosen(item->data(Qt::UserRole).toStringList());
        close();
    };
    connect(m_presets, &QListWidget::itemClicked, this, take);
    connect(m_presets, &QListWidget::itemActivated, this, take);
}

void DatePopup::addRange()
{
    auto *row = new QHBoxLayout;
    auto *from = new QLabel(tr("&Between"));
    from->setBuddy(m_from);
    auto *to = new QLabel(tr("&and", "between two days"));
    to->setBuddy(m_to);
    auto *take = new QPushButton(tr("Apply"));
    take->setAccessibleName(tr("Filter between these days"));
    for (QWidget *widget : std::initializer_list<QWidget *>{from, m_from, to, m_to, take})
        row->addWidget(widget);
    column()->addLayout(row);
    connect(take, &QPushButton::clicked, this, [this] {
        const QDate first = std::min(m_from->date(), m_to->date());
        const QDate last = std::max(m_from->date(), m_to->date());
        Q_EMIT chosen({condition(u'=' + first.toString(Qt::ISODate) + u".."_s + last.toString(Qt::ISODate))});
        close();
    });
}

} // namespace itsms
