// Lines that each say one thing and lead somewhere, under headings or without: what is due, what changed, how measures stand.
#pragma once

#include "ui/charts/sparkline.h"
#include "ui/destination.h"

#include <QAbstractItemModel>

namespace itsms {

struct Line
{
    QString text;        ///< What it is about.
    QString status = {}; ///< In a word or two, coloured by `tone`.
    QString detail = {}; ///< The rest, muted, after the status.
    Tone tone = Tone::Plain;
    QString iconName = {};
    std::optional<Sparkline> spark = {};
    std::optional<Destination> door = {};
    qint64 key = 0; ///< Of the maker's own, such as a place in a list.
};

struct LineGroup
{
    QString heading = {}; ///< A single group without one has its lines at the top.
    std::vector<Line> lines = {};
};

/// Beside DisplayRole, DecorationRole and AccessibleTextRole, for LineDelegate.
enum LineRole { StatusRole = Qt::UserRole + 1, DetailRole, StatusColourRole, SparkRole };

class LineModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setGroups(std::vector<LineGroup> groups);
    const std::vector<LineGroup> &groups() const { return m_groups; }
    const Line *lineAt(const QModelIndex &index) const; ///< Nothing for a heading.
    QModelIndex indexOf(qint64 key) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool isFlat() const { return m_groups.size() == 1 && m_groups.front().heading.isEmpty(); }
    static QVariant lineData(const Line &line, int role);

    std::vector<LineGroup> m_groups;
};

} // namespace itsms
