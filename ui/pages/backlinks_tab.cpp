// The records that link to a record, by the field that links.
#include "ui/pages/backlinks_tab.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itsms {

namespace {

constexpr std::size_t shownOfEach = 50;
constexpr int GroupRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

} // namespace

BacklinksTab::BacklinksTab(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_tree(new QTreeWidget)
    , m_none(mutedLabel(tr("No other record links to this one.")))
{
    m_tree->setAccessibleName(tr("What links here"));
    m_tree->setHeaderLabels({tr("Record"), tr("Links as")});
    m_tree->setAlternatingRowColors(true);
    giveRoom(m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(12 * grid::step);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->addWidget(m_tree, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
    connect(m_tree, &QTreeWidget::itemActivated, this, &BacklinksTab::open);
}

void BacklinksTab::refresh()
{
    readInBackground(
        m_session.workbook(), this, [&type = m_type, id = m_id](const Workbook &workbook) { return backlinks(workbook, type, id); },
        [this](const Result<std::vector<Backlink>> &links) { show(links.value_or(std::vector<Backlink>())); });
}

void BacklinksTab::show(const std::vector<Backlink> &links)
{
    m_links = links;
    m_tree->clear();
    qint64 total = 0;
    for (std::size_t i = 0; i < links.size(); ++i) {
        if (links[i].ids.empty())
            continue;
        const qint64 count = qint64(links[i].ids.size());
        total += count;
        auto *group = new QTreeWidgetItem(m_tree,
            {tr("%1 (%2)", "kind of records and their number").arg(typesWord(*links[i].type), QLocale().toString(count)),
                translatedLabel(*links[i].field)});
        group->setData(0, GroupRole, int(i));
        group->setFont(0, itsms::font(TextSize::Body, TextWeight::Strong));
        addRecords(group, links[i]);
        group->setExpanded(count <= 10);
    }
    m_tree->setVisible(total > 0);
    m_none->setVisible(total == 0);
    Q_EMIT counted(total);
}

void BacklinksTab::addRecords(QTreeWidgetItem *parent, const Backlink &link)
{
    const std::span<const qint64> first = std::span(link.ids).first(std::min(shownOfEach, link.ids.size()));
    for (const qint64 id : first) {
        const LinkNames::Target &target = m_session.names().target(link.type->name, id);
        auto *item = new QTreeWidgetItem(parent, {tr("%1  %2", "number and title of a record").arg(target.ref, target.title)});
        item->setData(0, IdRole, id);
    }
    if (first.size() < link.ids.size())
        new QTreeWidgetItem(parent, {tr("and %1 more: open the list").arg(QLocale().toString(qint64(link.ids.size() - first.size())))});
}

void BacklinksTab::open(QTreeWidgetItem *item)
{
    const QTreeWidgetItem *group = item->parent() ? item->parent() : item;
    const Backlink &link = m_links[std::size_t(group->data(0, GroupRole).toInt())];
    const QString type = toText(link.type->name);
    if (const qint64 id = item->data(0, IdRole).toLongLong())
        return m_session.go(recordAt(type, id));
    const LinkNames::Target target = m_session.names().target(m_type.name, m_id);
    m_session.go({.page = PageKind::List,
        .type = type,
        .among = link.ids,
        .caption = tr("Those that link to %1 %2.").arg(target.ref, target.title)});
}

} // namespace itsms
