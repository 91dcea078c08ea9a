// The rows that cannot come in as they are: why, and their cells to be set right on the spot.
#pragma once

#include "core/exchange/import.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace itsms {

class RejectedCellsModel;
class RejectionsModel;

class RejectedRows final : public QWidget
{
    Q_OBJECT

public:
    explicit RejectedRows(QWidget *parent = nullptr);

    void setRejections(const RecordType &type, const QStringList &columns, const ImportReport &report);
    void say(const QString &sentence);
    void begin();

Q_SIGNALS:
    void corrected(qint64 line, int column, const QString &text);
    void retryWanted();
    void meaningWanted(const QString &field); ///< The person wants to say what its values mean.
    void saveWanted();

private:
    QWidget *buildTables();
    QWidget *buildButtons();
    void showCurrent();
    void correctAlike();
    int currentRow() const;
    bool hasValuesToMap(int row) const;

    const RecordType *m_type = nullptr;

    RejectionsModel *m_rows;
    RejectedCellsModel *m_cells;
    QTableView *m_rowsTable;
    QTableView *m_cellsTable;
    QLabel *m_text;
    QLabel *m_reason; ///< Of the current row, in full.
    QLabel *m_said;
    QPushButton *m_retry;
    QPushButton *m_alike;
    QPushButton *m_meaning;
    QPushButton *m_save;
};

} // namespace itsms
