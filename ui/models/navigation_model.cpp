// The tree on the left: the overview, the clauses with their processes and record types, the reports.
#include "ui/models/navigation_model.h"

#include "core/engine/clause_conformity.h"
#include "core/standard/clauses.h"
#include "ui/look.h"
#include "ui/words.h"

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

enum class Group { Overview, Exchange };

struct PageEntry
{
    Group group;
    PageKind page;
    const char *label;
    const char *icon;
};

/// The pages that belong to the workbook as a whole. A new page is a line here.
constexpr PageEntry pageEntries[] = {
    {Group::Overview, PageKind::Home, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Home"), "go-home"},
    {Group::Overview, PageKind::Findings, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Findings"), "data-warning"},
    {Group::Overview, PageKind::Measures, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Measures"), "office-chart-line"},
    {Group::Overview, PageKind::Responsibilities, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Responsibilities"), "view-list-tree"},
    {Group::Exchange, PageKind::Reports, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Reports"), "office-report"},
    {Group::Exchange, PageKind::Import, QT_TRANSLATE_NOOP("itsms::NavigationModel", "Import"), "document-import"},
};

} // namespace

struct NavigationModel::Node
{
    Node *parent = nullptr;
    QString label;
    QString icon;
    QString hint;
    QString key;
    QString name;
    std::optional<Destination> destination;
    Badge badge = {};
    bool heading = false;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        for (std::size_t i = 0; parent && i < parent->children.size(); ++i)
            if (parent->children[i].get() == this)
                return int(i);
        return 0;
    }

    QString toolTip() const
    {
        const QString &text = hint.isEmpty() ? label : hint;
        return badge.count ? QString(badge.words + u"\n"_s + text) : text;
    }
};

NavigationModel::NavigationModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    const auto addPages = [this](Node *node, Group group) {
        for (const PageEntry &entry : pageEntries)
            if (entry.group == group)
                add(node, tr(entry.label), QString::fromLatin1(entry.icon), Destination{.page = entry.page});
    };
    addPages(addGroup(tr("Overview"), u"overview"_s), Group::Overview);
    addClauses(catalogue);
    addPages(addGroup(tr("Reports and exchange"), u"exchange"_s), Group::Exchange);
}

NavigationModel::~NavigationModel() = default;

NavigationModel::Node *NavigationModel::add(Node *parent, const QString &label, const QString &icon, std::optional<Destination> destination)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->label = label;
    node->icon = icon;
    node->key = destination ? destination->path() : QString();
    node->destination = std::move(destination);
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

NavigationModel::Node *NavigationModel::addGroup(const QString &label, const QString &key, std::optional<Destination> destination)
{
    Node *group = add(m_root.get(), label, {}, std::move(destination));
    group->key = key;
    group->heading = true;
    return group;
}

void NavigationModel::addClauses(const Catalogue &catalogue)
{
    std::vector<const Process *> sorted;
    for (const Process &process : catalogue.processes())
        sorted.push_back(&process);
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Process *a, const Process *b) { return clauseBefore(toText(a->clause), toText(b->clause)); });

    int current = 0;
    Node *group = nullptr;
    for (const Process *process : sorted) {
        const int clause = toText(process->clause).section(u'.', 0, 0).toInt();
        if (!group || clause != current)
            group = addGroup(clauseTitle(QString::number(clause)), u"clause "_s + QString::number(clause),
                Destination{.page = PageKind::Findings, .filter = QString::number(clause)});
        current = clause;
        addProcess(group, *process);
    }
}

void NavigationModel::addProcess(Node *group, const Process &process)
{
    Node *node = add(group, tr("%1 %2", "clause and name of a process").arg(toText(process.clause), translated(process.context, process.label)), {},
        processAt(toText(process.name)));
    node->name = translated(process.context, process.label);
    node->key = u"process "_s + toText(process.name); // As it was kept before a process had a page.
    node->hint = translated(process.context, process.asks);
    for (const RecordType &type : process.records)
        add(node, typesWord(type), u"view-list-details"_s, listOf(toText(type.name)))->hint = translated(type.context, type.purpose);
}

const NavigationModel::Node *NavigationModel::node(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<const Node *>(index.internalPointer()) : m_root.get();
}

std::optional<Destination> NavigationModel::destination(const QModelIndex &index) const
{
    return index.isValid() ? node(index)->destination : std::nullopt;
}

QModelIndex NavigationModel::indexOf(const Destination &destination) const
{
    Destination wanted = destination;
    if (wanted.page == PageKind::Record)
        wanted = listOf(destination.type);
    if (wanted.page == PageKind::Import || wanted.page == PageKind::Findings || wanted.page == PageKind::Measures
        || wanted.page == PageKind::Responsibilities)
        wanted.type.clear();
    const QModelIndex found = find(*m_root, {}, wanted.key());
    // Findings of a clause that is no chapter stand under all findings.
    if (!found.isValid() && wanted.page == PageKind::Findings)
        return find(*m_root, {}, Destination{.page = PageKind::Findings}.key());
    return found;
}

QModelIndex NavigationModel::find(const Node &from, const QModelIndex &at, const QString &path) const
{
    for (int row = 0; row < int(from.children.size()); ++row) {
        const Node &child = *from.children[std::size_t(row)];
        const QModelIndex here = index(row, 0, at);
        if (child.destination && child.destination->path() == path)
            return here;
        if (const QModelIndex below = find(child, here, path); below.isValid())
            return below;
    }
    return {};
}

QModelIndex NavigationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, node(parent)->children[std::size_t(row)].get());
}

QModelIndex NavigationModel::parent(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const Node *above = node(index)->parent;
    return above == m_root.get() ? QModelIndex() : createIndex(above->row(), 0, above);
}

int NavigationModel::rowCount(const QModelIndex &parent) const { return int(node(parent)->children.size()); }

std::vector<QModelIndex> NavigationModel::doors() const
{
    std::vector<QModelIndex> doors;
    collectDoors({}, doors);
    return doors;
}

void NavigationModel::collectDoors(const QModelIndex &parent, std::vector<QModelIndex> &doors) const
{
    for (int row = 0; row < rowCount(parent); ++row) {
        const QModelIndex entry = index(row, 0, parent);
        if (node(entry)->destination)
            doors.push_back(entry);
        collectDoors(entry, doors);
    }
}

void NavigationModel::setCounts(const NavigationCounts &counts) { showCounts({}, counts); }

void NavigationModel::showCounts(const QModelIndex &parent, const NavigationCounts &counts)
{
    const Node &above = *node(parent);
    for (int row = 0; row < int(above.children.size()); ++row) {
        Node &child = *above.children[std::size_t(row)];
        const QModelIndex entry = index(row, 0, parent);
        if (Badge badge = child.destination ? badgeOf(counts, *child.destination) : Badge(); badge.count != child.badge.count) {
            child.badge = std::move(badge);
            Q_EMIT dataChanged(entry, entry, {BadgeRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
        }
        showCounts(entry, counts);
    }
}

int NavigationModel::columnCount(const QModelIndex &) const { return 1; }

QVariant NavigationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node &entry = *node(index);
    switch (role) {
    case Qt::DisplayRole:
        return entry.label;
    case Qt::ToolTipRole:
        return entry.toolTip();
    case Qt::AccessibleTextRole:
        return entry.badge.count ? tr("%1, %2", "entry of the navigation and its figure").arg(entry.label, entry.badge.words) : entry.label;
    case BadgeRole:
        return entry.badge.count ? QVariant::fromValue(entry.badge) : QVariant();
    case NameRole:
        return entry.name.isEmpty() ? entry.label : entry.name;
    case KeyRole:
        return entry.key;
    case Qt::DecorationRole:
        return entry.icon.isEmpty() ? QVariant() : QVariant(icon(entry.icon));
    case Qt::FontRole:
        return entry.heading ? QVariant(font(TextSize::Body, TextWeight::Strong)) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace itsms
