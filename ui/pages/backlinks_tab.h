// The records that link to a record, by the field that links, and new ones that shall.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QMenu;
class QTreeWidget;
class QTreeWidgetItem;

namespace itsms {

class BacklinksTab final : public QWidget
{
    Q_OBJECT

public:
    BacklinksTab(Session &session, const RecordType &type, qint64 id, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    void counted(qint64 count);

private:
    /// A field that links here, the ids of its records, and the first of them read.
    struct Relation
    {
        Backlink link;
        std::vector<Record> first;
    };

    void layOut();
    void fillMenu(QMenu *menu);
    void show(std::vector<Relation> relations);
    void addRecords(QTreeWidgetItem *parent, const Relation &relation);
    void open(QTreeWidgetItem *item);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    std::vector<Relation> m_relations;
    QTreeWidget *m_tree;
    QLabel *m_none;
};

} // namespace itsms
