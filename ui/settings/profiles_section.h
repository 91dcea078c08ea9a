// The import profiles kept in the workbook, to be looked through and removed.
#pragma once

#include "ui/session.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace itsms {

struct ImportProfile;

class ProfilesSection final : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilesSection(Session &session, QWidget *parent = nullptr);

    void refresh();

private:
    void show(const std::vector<ImportProfile> &saved);
    void removeCurrent();

    Session &m_session;
    QLabel *m_none;
    QListWidget *m_list;
    QPushButton *m_remove;
};

} // namespace itsms
