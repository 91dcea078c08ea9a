// The tree on the left: the overview, the clauses with their processes and record types, the reports.
#include "ui/models/navigation_model.h"

#include "ui/look.h"
#include "ui/words.h"

namespace itsms {

using namespace Qt::StringLiterals;

struct NavigationModel::Node
{
    Node *parent = nullptr;
    QString label;
    QString icon;
    QString hint;
    std::optional<Destination> destination;
    std::vector<std::unique_ptr<Node>> children;

    int row() const
    {
        for (std::size_t i = 0; parent && i < parent->children.size(); ++i)
            if (parent->children[i].get() == this)
                return int(i);
        return 0;
    }
};

NavigationModel::NavigationModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractItemModel(parent)
    , m_root(std::make_unique<Node>())
{
    Node *overview = add(m_root.get(), tr("Overview"), {});
    add(overview, tr("Home"), u"go-home"_s, Destination{});
    add(overview, tr("Findings"), u"data-warning"_s, Destination{.page = PageKind::Findings});
    add(overview, tr("Measures"), u"office-chart-line"_s, Destination{.page = PageKind::Measures});
    addClauses(catalogue);
    Node *exchange = add(m_root.get(), tr("Reports and exchange"), {});
    add(exchange, tr("Reports"), u"office-report"_s, Destination{.page = PageKind::Reports});
    add(exchange, tr("Import"), u"document-import"_s, Destination{.page = PageKind::Import});
}

NavigationModel::~NavigationModel() = default;

NavigationModel::Node *NavigationModel::add(Node *parent, const QString &label, const QString &icon, std::optional<Destination> destination)
{
    auto node = std::make_unique<Node>();
    node->parent = parent;
    node->label = label;
    node->icon = icon;
    node->destination = std::move(destination);
    parent->children.push_back(std::move(node));
    return parent->children.back().get();
}

void NavigationModel::addClauses(const Catalogue &catalogue)
{
    std::vector<const Process *> sorted;
    for (const Process &process : catalogue.processes())
        sorted.push_back(&process);
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const Process *a, const Process *b) { return clauseLess(toText(a->clause), toText(b->clause)); });

    int current = 0;
    Node *group = nullptr;
    for (const Process *process : sorted) {
        const int clause = toText(process->clause).section(u'.', 0, 0).toInt();
        if (!group || clause != current)
            group = add(m_root.get(), clauseGroupWord(clause), {});
        current = clause;
        addProcess(group, *process);
    }
}

void NavigationModel::addProcess(Node *group, const Process &process)
{
    const QString clause = toText(process.clause);
    Node *node = add(group, tr("%1 %2", "clause and name of a process").arg(clause, translated(process.context, process.label)),
        {}, Destination{.page = PageKind::Findings, .filter = clause});
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
    if (wanted.page == PageKind::Import || wanted.page == PageKind::Findings || wanted.page == PageKind::Measures)
        wanted.type.clear();
    const QString path = wanted.path();
    return find(*m_root, {}, path);
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
        return entry.hint.isEmpty() ? entry.label : entry.hint;
    case Qt::DecorationRole:
        return entry.icon.isEmpty() ? QVariant() : QVariant(icon(entry.icon));
    case Qt::FontRole:
        return entry.destination ? QVariant() : QVariant(font(TextSize::Body, TextWeight::Strong));
    default:
        return {};
    }
}

Qt::ItemFlags NavigationModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace itsms
