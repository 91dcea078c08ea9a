// What stands in place of an empty list: what belongs here, who asks for it, and how to fill it.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace itsms {

class EmptyList final : public QWidget
{
    Q_OBJECT

public:
    EmptyList(Session &session, const RecordType &type, QWidget *parent = nullptr);

    /// Where something was asked for, `words` says what; otherwise the list itself is empty.
    void setFiltered(bool filtered, const QString &words = {});

Q_SIGNALS:
    void filterRejected();

private:
    const RecordType &m_type;
    QLabel *m_heading;
    QLabel *m_text;
    QPushButton *m_add;
    QPushButton *m_import;
    QPushButton *m_all;
};

} // namespace itsms
