// Fourth step: what was done, doors to the records, and the way back.
#pragma once

#include "ui/pages/import/import_runner.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace itsms {

class DoneStep final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the step.
    explicit DoneStep(ImportDraft &draft, QWidget *parent = nullptr);

    void showImported(const ImportedRows &rows);
    void showUndone(const Result<> &outcome);
    void setWorking(bool working);
    void begin();

Q_SIGNALS:
    void undoWanted(qint64 sequence);
    void anotherWanted();

private:
    void update();
    void open(const Ids &ids, const QString &caption);

    ImportDraft &m_draft;
    ImportedRows m_rows;
    QString m_type; ///< Of the imported records, also when the draft has moved on.
    QString m_file;
    bool m_undone = false;
    bool m_working = false;
    QLabel *m_heading;
    QLabel *m_text;
    QLabel *m_said;
    QPushButton *m_new;
    QPushButton *m_changed;
    QPushButton *m_undo;
    QPushButton *m_another;
};

} // namespace itsms
