// What was typed and not saved yet, kept outside the workbook so that it survives the program.
#pragma once

#include "ui/destination.h"

#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QThreadPool>

#include <memory>
#include <vector>

namespace itsms {

struct Draft
{
    QString key = {}; ///< Names it in the store; given by keep() where it is empty.
    QString type = {};
    qint64 record = 0; ///< 0: a record that was never saved.
    QString title = {}; ///< What the page was called.
    qint64 at = 0; ///< Seconds since 1970 UTC: when it was typed.
    QJsonObject typed = {}; ///< By the fields' names, as RecordForm writes it.
    std::optional<Origin> origin = {}; ///< What the new record was to follow from.
    bool leftBehind = false; ///< By a program that ended without asking; otherwise by this window.

    /// The page on which it is taken back.
    Destination destination() const;
};

/// One for each open workbook of a window. Files lie in a folder of the person's own; those of programs that still run are left to them,
/// those of programs that ended become this store's. Writing happens on a worker, in order.
class DraftStore final : public QObject
{
    Q_OBJECT

public:
    explicit DraftStore(const QString &workbook, QObject *parent = nullptr);
    ~DraftStore() override; ///< Waits until everything is written.

    /// The latest first.
    const std::vector<Draft> &drafts() const { return m_drafts; }
    int count() const { return int(m_drafts.size()); }
    const Draft *find(const QString &key) const;
    /// The latest of a record, or of the new records of a type.
    const Draft *find(const QString &type, qint64 record) const;

    /// Keeps what was typed, in place of what was kept under the same key. Returns the key.
    QString keep(Draft draft);
    void remove(const QString &key);
    /// What this window typed before it opened the file anew, under keys of that store.
    void recognise(const std::vector<Draft> &own);
    void flush() { m_writer.waitForDone(); }

Q_SIGNALS:
    void changed(); ///< One came, or one went.

private:
    QString pathOf(const QString &key) const;
    void adopt();
    void read(const QString &path);

    QString m_folder;
    QString m_workbook;
    QString m_token; ///< Of this store: the beginning of its keys.
    std::unique_ptr<QLockFile> m_lock; ///< Says to other programs that this one lives.
    std::vector<Draft> m_drafts;
    int m_serial = 0;
    QThreadPool m_writer;
};

} // namespace itsms
