// The way from a record to the one before and the one after it in the list it was opened from.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QAction;

namespace itsms {

class RecordNeighbours final : public QWidget
{
    Q_OBJECT

public:
    /// Invisible where the record was not opened from a list. The shortcuts work in all of `page`.
    RecordNeighbours(Session &session, const RecordType &type, qint64 id, QWidget *page);

private:
    QAction *addStep(const QString &iconName, const QString &text, QKeySequence shortcut, std::ptrdiff_t by, QWidget *page);

    Session &m_session;
    QString m_type;
    Ids m_ids;
    std::ptrdiff_t m_at = -1;
};

} // namespace itsms
