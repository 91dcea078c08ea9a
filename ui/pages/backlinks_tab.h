// The records that link to a record, by the field that links.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
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
    void show(const std::vector<Backlink> &links);
    void addRecords(QTreeWidgetItem *parent, const Backlink &link);
    void open(QTreeWidgetItem *item);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    std::vector<Backlink> m_links;
    QTreeWidget *m_tree;
    QLabel *m_none;
};

} // namespace itsms
