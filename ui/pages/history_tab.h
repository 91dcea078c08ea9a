// Who did what to a record, when and why, what each field held before, and the way back.
#pragma once

#include "core/store/journal.h"
#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
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
    void layOut();
    void show(std::vector<HistoryEntry> entries);
    QTreeWidgetItem *dayItem(qint64 at, const Reader &reader);
    void addEntry(std::size_t entry, const Reader &reader);
    void addField(QTreeWidgetItem *item, const FieldChange &change, const Reader &reader);
    void showCommands();
    const HistoryEntry *currentEntry() const;
    const FieldChange *currentField() const;
    void goBackToEntry();
    void goBackBeforeChange();
    void tell(const Result<> &done);

    Session &m_session;
    const RecordType &m_type;
    qint64 m_id;
    std::vector<HistoryEntry> m_entries;
    QTreeWidget *m_tree;
    QPushButton *m_back;
    QPushButton *m_field;
    QLabel *m_outcome;
};

} // namespace itsms
