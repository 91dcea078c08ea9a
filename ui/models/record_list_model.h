// The records of one type as a table: the ids in order, the rows fetched by key as they come into view.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QAbstractTableModel>
#include <QCache>

namespace itsms {

class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    RecordListModel(Session &session, const RecordType &type, QObject *parent = nullptr);

    const RecordType &type() const { return m_type; }
    const std::vector<const Field *> &columns() const { return m_columns; }

    /// What is asked: search, conditions, `among`. Sorting is the header's.
    void setQuestion(Query question);
    const Query &question() const { return m_question; }

    /// Asks for the ids again, on a worker; loaded() or failed() follows.
    void load();

    const Ids &ids() const { return m_ids; }
    qint64 idAt(int row) const { return m_ids[std::size_t(row)]; }
    int rowOf(qint64 id) const; ///< -1 where it is not in the list.
    qint64 total() const { return m_total; } ///< Records of the type, whatever is asked.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);

private:
    struct Loaded
    {
        Ids ids;
        qint64 total = 0;
    };

    struct Row
    {
        Record record; ///< Without a number where it is gone.
        bool whole = false;
    };

    void show(Loaded loaded);
    Row *rowAt(int row) const;
    void fetchPage(int page) const;
    QString cell(int row, const Field &field) const;

    Session &m_session;
    const RecordType &m_type;
    std::vector<const Field *> m_columns;
    Query m_question;
    Ids m_ids;
    qint64 m_total = 0;
    quint64 m_asked = 0; ///< Counts the questions: answers to older ones come too late.
    mutable QCache<int, std::vector<Row>> m_pages;
};

} // namespace itsms
