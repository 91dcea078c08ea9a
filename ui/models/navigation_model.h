// The tree on the left: the overview, the clauses with their processes and record types, the reports.
#pragma once

#include "core/catalogue.h"
#include "ui/destination.h"
#include "ui/models/navigation_counts.h"

#include <QAbstractItemModel>

#include <memory>

namespace itsms {

class NavigationModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role { BadgeRole = Qt::UserRole, /* Badge */ KeyRole /* QString that stays the same in every language */,
        NameRole /* QString: of a process, without its clause */ };

    explicit NavigationModel(const Catalogue &catalogue, QObject *parent = nullptr);
    ~NavigationModel() override;

    /// Nothing for a heading that only groups.
    std::optional<Destination> destination(const QModelIndex &index) const;
    /// The entry under which a page stands: a record's list, for instance. Invalid where there is none.
    QModelIndex indexOf(const Destination &destination) const;

    /// The entries that lead somewhere, in their order.
    std::vector<QModelIndex> doors() const;

    void setCounts(const NavigationCounts &counts);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Node;

    Node *add(Node *parent, const QString &label, const QString &icon, std::optional<Destination> destination = {});
    Node *addGroup(const QString &label, const QString &key, std::optional<Destination> destination = {});
    void addClauses(const Catalogue &catalogue);
    void addProcess(Node *group, const Process &process);
    const Node *node(const QModelIndex &index) const;
    QModelIndex find(const Node &from, const QModelIndex &at, const QString &path) const;
    void collectDoors(const QModelIndex &parent, std::vector<QModelIndex> &doors) const;
    void showCounts(const QModelIndex &parent, const NavigationCounts &counts);

    std::unique_ptr<Node> m_root;
};

} // namespace itsms

Q_DECLARE_METATYPE(itsms::Badge)
