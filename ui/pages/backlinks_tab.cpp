// The records that link to a record, by the field that links, and new ones that shall.
#include "ui/pages/backlinks_tab.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownOfEach = 50;
constexpr qint64 openedAtOnce = 10;
constexpr int GroupRole = Qt::UserRole;
constexpr int IdRole = Qt::UserRole + 1;

/// Fields of that type a new record can be linked by: not the owner, whom every record has, nor what is edited inside its parent.
bool startsNew(const RecordType &type, const Field &field)
{
    return field.kind != Kind::Rows && !field.readOnly && field.name != Name("owner") && field.name != type.parent;
}

} // namespace

BacklinksTab::BacklinksTab(Session &session, const RecordType &type, qint64 id, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_type(type)
    , m_id(id)
    , m_tree(new QTreeWidget)
    , m_none(mutedLabel(tr("No other record links to this one.")))
{
    layOut();
    connect(m_tree, &QTreeWidget::itemActivated, this, &BacklinksTab::open);
}

void BacklinksTab::layOut()
{
    m_tree->setAccessibleName(tr("What links here"));
    m_tree->setHeaderLabels({tr("Record"), tr("Title"), tr("State")});
    m_tree->setAlternatingRowColors(true);
    giveRoom(m_tree);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(12 * grid::step);
    auto *create = new QPushButton(icon(u"list-add"_s), tr("New, linked to this"));
    create->setAccessibleName(create->text());
    auto *menu = new QMenu(create);
    fillMenu(menu);
    create->setMenu(menu);
    if (menu->isEmpty() || m_session.isReadOnly())
        create->hide();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(create);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, grid::gap, 0, 0);
    column->addLayout(buttons);
    column->addWidget(m_tree, 1);
    column->addWidget(m_none, 1, Qt::AlignTop);
}

void BacklinksTab::fillMenu(QMenu *menu)
{
    for (const RecordType *type : m_session.catalogue().types())
        for (const Field &field : type->fields)
            if (linkTarget(field) == m_type.name && startsNew(*type, field))
                menu->addAction(tr("%1 (%2)", "kind of record and the field that links").arg(typeWord(*type), translatedLabel(field)), this,
                    [this, type, name = toText(field.name)] {
                        m_session.go({.page = PageKind::Record, .type = toText(type->name), .links = {{name, m_id}}});
                    });
}

void BacklinksTab::refresh()
{
    readInBackground(
        m_session.workbook(), this,
        [&type = m_type, id = m_id](const Workbook &workbook) -> Result<std::vector<Relation>> {
            ITSMS_TRY(std::vector<Backlink> links, backlinks(workbook, type, id));
            std::vector<Relation> relations;
            for (Backlink &link : links) {
                const std::span<const qint64> first = std::span(link.ids).first(std::min(shownOfEach, link.ids.size()));
                ITSMS_TRY(std::vector<Record> records, readPage(workbook, *link.type, first));
                relations.push_back({std::move(link), std::move(records)});
            }
            return relations;
        },
        [this](Result<std::vector<Relation>> relations) { show(relations ? *std::move(relations) : std::vector<Relation>()); });
}

void BacklinksTab::show(std::vector<Relation> relations)
{
    m_relations = std::move(relations);
    m_tree->clear();
    qint64 total = 0;
    for (std::size_t i = 0; i < m_relations.size(); ++i) {
        const Backlink &link = m_relations[i].link;
        const qint64 count = qint64(link.ids.size());
        total += count;
        auto *group = new QTreeWidgetItem(m_tree,
            {tr("%1, as %2: %3", "kind of records, the field that links, how many")
                    .arg(typesWord(*link.type), translatedLabel(*link.field), QLocale().toString(count))});
        group->setData(0, GroupRole, int(i));
        group->setFont(0, itsms::font(TextSize::Body, TextWeight::Strong));
        group->setFirstColumnSpanned(true);
        addRecords(group, m_relations[i]);
        group->setExpanded(count <= openedAtOnce);
    }
    m_tree->setVisible(total > 0);
    m_none->setVisible(total == 0);
    Q_EMIT counted(total);
}

void BacklinksTab::addRecords(QTreeWidgetItem *parent, const Relation &relation)
{
    const Reader reader = m_session.reader();
    const Field &state = *findField(*relation.link.type, "state");
    for (const Record &record : relation.first) {
        auto *item =
            new QTreeWidgetItem(parent, {record.text("ref"), record.text("title"), displayText(state, record.value("state"), reader)});
        item->setData(0, IdRole, record.id());
        item->setToolTip(1, record.text("title"));
    }
    if (relation.first.size() < relation.link.ids.size()) {
        auto *more = new QTreeWidgetItem(
            parent, {tr("and %1 more: open the list").arg(QLocale().toString(qint64(relation.link.ids.size() - relation.first.size())))});
        more->setFirstColumnSpanned(true);
    }
}

void BacklinksTab::open(QTreeWidgetItem *item)
{
    const QTreeWidgetItem *group = item->parent() ? item->parent() : item;
    const Backlink &link = m_relations[std::size_t(group->data(0, GroupRole).toInt())].link;
    const QString type = toText(link.type->name);
    if (const qint64 id = item->data(0, IdRole).toLongLong()) {
        m_session.setListLeft({type, link.ids});
        return m_session.go(recordAt(type, id));
    }
    const LinkNames::Target target = m_session.names().target(m_type.name, m_id);
    m_session.go({.page = PageKind::List,
        .type = type,
        .among = link.ids,
        .caption = tr("Those that link to %1 %2.").arg(target.ref, target.title)});
}

} // namespace itsms
