// The import profiles kept in the workbook, to be looked through and removed.
#include "ui/settings/profiles_section.h"

#include "core/exchange/import.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 4;

} // namespace

ProfilesSection::ProfilesSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_none(mutedLabel(tr("None is kept yet. The import page keeps a mapping under a name, so that the next file of its kind needs no thought.")))
    , m_list(new QListWidget)
    , m_remove(new QPushButton(icon(u"edit-delete"_s), tr("Remove the profile")))
{
    m_list->setAccessibleName(tr("Import profiles"));
    m_list->setAlternatingRowColors(true);
    giveRoom(m_list);
    m_remove->setAccessibleName(m_remove->text());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(m_none);
    column->addWidget(m_list);
    column->addWidget(m_remove, 0, Qt::AlignLeading);
    connect(m_remove, &QPushButton::clicked, this, &ProfilesSection::removeCurrent);
    connect(m_list, &QListWidget::currentRowChanged, this,
        [this](int row) { m_remove->setEnabled(row >= 0 && !m_session.isReadOnly()); });
    show({});
    refresh();
}

void ProfilesSection::refresh()
{
    // Those that ship with the program cannot be removed, so they are not listed.
    readInBackground(m_session.workbook(), this, savedProfiles, [this](const Result<std::vector<ImportProfile>> &saved) {
        if (!saved)
            return m_session.say(saved.error().sentence);
        show(*saved);
    });
}

void ProfilesSection::show(const std::vector<ImportProfile> &saved)
{
    const int row = std::max(0, m_list->currentRow());
    m_list->clear();
    for (const ImportProfile &profile : saved) {
        const RecordType *type = m_session.catalogue().type(profile.type);
        auto *item = new QListWidgetItem(
            tr("%1 \u2013 %2", "name of an import profile and what it makes").arg(profile.name, type ? typesWord(*type) : profile.type), m_list);
        item->setData(Qt::UserRole, profile.name);
    }
    const bool some = m_list->count() > 0;
    m_none->setVisible(!some);
    m_list->setVisible(some);
    m_remove->setVisible(some);
    if (!some)
        return;
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), shownRows) + 2 * m_list->frameWidth());
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
}

void ProfilesSection::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString name = item->data(Qt::UserRole).toString();
    const auto remove = [name, intent = m_session.intent(tr("Removed the import profile %1").arg(name))](Workbook &workbook) -> Result<qint64> {
        ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
        ITSMS_CHECK(transaction->removeProfile(name));
        return transaction->commit();
    };
    m_session.change(this, remove, [this](const Result<qint64> &removed) {
        m_session.say(removed ? tr("Removed. One undo (Ctrl+Z) brings it back.") : removed.error().sentence);
        refresh();
    });
}

} // namespace itsms
