// Who did what to a record, when, and what each field held before.
#pragma once

#include "core/store/journal.h"
#include "ui/session.h"

#include <QWidget>

class QTreeWidget;
class QTreeWidgetItem;

namespace itsms {

class HistoryTab final : public QWidget
{
    Q_OBJECT

public:
    HistoryTab(Session &session, const RecordType &type, qint64 id, QWidget *parent = nullptr);

    void refresh();

private:
    void show(const std::vector<HistoryEntry> &entries);
    void addField(QTreeWidgetItem *entry, const FieldChange &change);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    QTreeWidget *m_tree;
};

} // namespace itsms
