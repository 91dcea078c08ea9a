// What was typed on a page and not saved, offered back.
#include "ui/pages/draft_offer.h"

#include "ui/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace itsms {

using namespace Qt::StringLiterals;

DraftOffer::DraftOffer(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel)
    , m_take(new QPushButton(tr("Take it back")))
    , m_discard(new QPushButton(tr("Discard")))
    , m_close(new QPushButton(tr("Hide this")))
{
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"document-edit"_s).pixmap(grid::icon, grid::icon));
    m_take->setAccessibleName(m_take->text());
    m_discard->setAccessibleName(tr("Discard what was typed"));
    m_close->setAccessibleName(m_close->text());
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    row->setSpacing(grid::step);
    row->addWidget(sign, 0, Qt::AlignVCenter);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_take);
    row->addWidget(m_discard);
    row->addWidget(m_close);
    setFocusProxy(m_take);
    hide();
    connect(m_take, &QPushButton::clicked, this, &DraftOffer::wanted);
    connect(m_discard, &QPushButton::clicked, this, &DraftOffer::discarded);
    connect(m_close, &QPushButton::clicked, this, &QWidget::hide);
}

void DraftOffer::offer(const QString &sentence) { show(sentence, Buttons::Answers); }

void DraftOffer::tell(const QString &sentence) { show(sentence, Buttons::Close); }

void DraftOffer::show(const QString &sentence, Buttons buttons)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    m_take->setVisible(buttons == Buttons::Answers);
    m_discard->setVisible(buttons == Buttons::Answers);
    m_close->setVisible(buttons == Buttons::Close);
    setVisible(true);
}

} // namespace itsms
