// What a list is narrowed to, condition by condition, each with a button that takes it away.
#pragma once

#include "ui/session.h"

#include <QWidget>

namespace itsms {

class FilterChips final : public QWidget
{
    Q_OBJECT

public:
    FilterChips(Session &session, const RecordType &type, QWidget *parent = nullptr);

    /// Hidden where there are none.
    void setConditions(const QStringList &conditions);

Q_SIGNALS:
    void removed(const QString &condition);
    void cleared();

private:
    Session &m_session;
    const RecordType &m_type;
    QStringList m_conditions;
};

} // namespace itsms
