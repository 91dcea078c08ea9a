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
{
    setFrameShape(QFrame::StyledPanel);
    auto *sign = new QLabel;
    sign->setPixmap(icon(u"document-edit"_s).pixmap(grid::icon, grid::icon));
    auto *take = new QPushButton(tr("Take it back"));
    auto *discard = new QPushButton(tr("Discard"));
    take->setAccessibleName(take->text());
    discard->setAccessibleName(tr("Discard what was typed"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(grid::step, grid::step, grid::step, grid::step);
    row->setSpacing(grid::step);
    row->addWidget(sign, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1);
    row->addWidget(take);
    row->addWidget(discard);
    setFocusProxy(take);
    hide();
    connect(take, &QPushButton::clicked, this, &DraftOffer::wanted);
    connect(discard, &QPushButton::clicked, this, &DraftOffer::discarded);
}

void DraftOffer::offer(const QString &sentence)
{
    m_sentence->setText(sentence);
    setAccessibleName(sentence);
    show();
}

} // namespace itsms
