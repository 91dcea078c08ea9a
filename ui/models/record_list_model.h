// The records of one type as a table: the ids in order, the rows fetched by key as they come into view.
#pragma once

#include "core/store/records.h"
#include "ui/models/record_pages.h"
#include "ui/models/row_groups.h"
#include "ui/session.h"

#include <QAbstractTableModel>

#include <atomic>

namespace itsms {

class RecordListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole, ///< Of the record; 0 in the heading of a group.
        GroupRole,             ///< Text of a group's heading; invalid in a record's row.
        GroupOpenRole,
    };

    RecordListModel(Session &session, const RecordType &type, QObject *parent = nullptr);
    ~RecordListModel() override;

    const RecordType &type() const { return m_type; }
    Session &session() const { return m_session; }

    /// The fields that are shown, in order. With marks, a column before them says which deadline presses.
    const std::vector<const Field *> &columns() const { return m_columns; }
    void setColumns(std::vector<const Field *> fields);
    void setMarked(bool marked);
    bool isMarked() const { return m_marked; }
    const Field *fieldAt(int column) const; ///< Nothing for the column of marks.
    int columnOf(Name field) const;         ///< -1 where it is not shown; the marks are byDeadline.

    /// What is asked: search, conditions, `among`, `pressing`. Sorting and grouping stay.
    void setQuestion(Query question);
    const Query &question() const { return m_question; }
    void setGroup(const Field *field);
    const Field *group() const;
    /// The first key decides, the others among what it finds equal. loaded() follows.
    void setSorting(const std::vector<SortKey> &keys);
    std::vector<SortKey> sorting() const;

    /// Asks for the ids again, on a worker; loaded() or failed() follows. A new question shows its first answers before all are known.
    void load() { start(false); }
    bool isComplete() const { return m_complete; } ///< False while only the first of many are there.

    const Ids &ids() const { return m_pages.ids(); }
    qint64 idAt(int row) const; ///< 0 for the heading of a group.
    int rowOf(qint64 id) const; ///< -1 where it is not in the list, or its group is closed.
    qint64 total() const { return m_total; } ///< Records of the type, whatever is asked; known with the first complete answer.
    const RowGroups &groups() const { return m_groups; }
    bool isHeading(int row) const { return !m_groups.isEmpty() && m_groups.isHeading(row); }
    void toggleGroup(int row);
    void setAllGroupsOpen(bool open);
    QString groupText(const Value &value) const; ///< What the records of a group have in common, in words.

    /// What stands in the workbook; nothing for marks and headings.
    Value valueAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void loaded();
    void failed(const QString &sentence);
    void columnsChanged();
    void groupsToggled();

private:
    struct Loaded
    {
        Ids ids;
        qint64 total = 0;
        std::vector<RecordGroup> groups;
        bool complete = true;
    };

    /// False once another question was asked.
    using Wanted = std::function<bool()>;
    static Result<Loaded> readFirst(Workbook &workbook, Query question, const Wanted &wanted);
    static Result<Loaded> readAll(Workbook &workbook, const Query &question, const Wanted &wanted);
    void start(bool firstOnes);
    void ask(bool firstOnes);
    void show(Loaded loaded);
    void showIds(Loaded loaded);
    qint64 placeAt(int row) const { return m_groups.isEmpty() ? row : m_groups.placeAt(row); }
    QVariant headingData(int row, const QModelIndex &index, int role) const;
    QVariant markData(qint64 place, int role) const;

    Session &m_session;
    const RecordType &m_type;
    std::vector<const Field *> m_columns;
    bool m_marked = false;
    Query m_question;
    qint64 m_total = 0;
    quint64 m_asked = 0; ///< Counts the questions: answers to older ones come too late.
    std::shared_ptr<std::atomic<quint64>> m_latest = std::make_shared<std::atomic<quint64>>(0); ///< The same, for the workers.
    bool m_reading = false;
    bool m_firstOnes = false;
    bool m_again = false; ///< The question changed while it was being answered.
    bool m_complete = false;
    RowGroups m_groups;
    mutable RecordPages m_pages;
};

/// Whether a cell of this kind can be changed in the list itself.
bool isSimple(const Field &field);

} // namespace itsms
