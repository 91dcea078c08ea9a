// Keeps the mapping in the workbook under a name.
#include "ui/pages/import/profile_keeper.h"

#include "ui/look.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/page.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace itsms {

using namespace Qt::StringLiterals;

ProfileKeeper::ProfileKeeper(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_name(new QLineEdit)
    , m_keep(new QPushButton(icon(u"document-save"_s), tr("&Keep the mapping")))
    , m_outcome(mutedLabel({}))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::gap);
    row->addWidget(importLabel(tr("For the &next time, as the profile"), m_name));
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    row->addWidget(m_outcome, 2);
    m_keep->setAccessibleName(m_keep->text().remove(u'&'));
    connect(m_keep, &QPushButton::clicked, this, &ProfileKeeper::keep);
    connect(m_name, &QLineEdit::returnPressed, m_keep, &QPushButton::click);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileKeeper::update);
    connect(&m_draft, &ImportDraft::tableChanged, this, &ProfileKeeper::suggestName);
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ProfileKeeper::update);
    suggestName();
    update();
}

/// What the person wrote stays.
void ProfileKeeper::suggestName()
{
    const bool untouched = m_name->text() == m_suggested;
    m_suggested = QFileInfo(m_draft.path()).completeBaseName();
    if (untouched)
        m_name->setText(m_suggested);
}

void ProfileKeeper::update()
{
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && !m_draft.mapping().fields.empty() && !m_draft.session().isReadOnly());
    m_outcome->clear();
}

void ProfileKeeper::keep()
{
    ImportProfile profile = m_draft.mapping();
    profile.name = m_name->text().trimmed();
    const QByteArray definition = QJsonDocument(profile.toJson()).toJson(QJsonDocument::Compact);
    m_keep->setEnabled(false);
    m_draft.session().change(
        this,
        [profile, definition, intent = m_draft.session().intent(tr("Saved the import profile %1").arg(profile.name))](Workbook &workbook) -> Result<> {
            ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
            ITSMS_CHECK(transaction->saveProfile(profile.name, profile.type, definition));
            return transaction->commit().map([](qint64) {});
        },
        [this, name = profile.name](const Result<> &outcome) {
            if (outcome)
                m_draft.profileSaved(name);
            update();
            m_outcome->setForegroundRole(outcome ? QPalette::PlaceholderText : QPalette::BrightText);
            m_outcome->setText(outcome ? tr("Kept as \u201c%1\u201d.").arg(name) : outcome.error().sentence);
        });
}

} // namespace itsms
