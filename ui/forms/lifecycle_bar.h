// Where a record stands in its life, the steps it may take, and why it may not take the others.
#pragma once

#include "core/engine/lifecycle.h"
#include "ui/session.h"

#include <QWidget>

class QToolButton;
class QVBoxLayout;

namespace itsms {

class LifecycleBar final : public QWidget
{
    Q_OBJECT

public:
    explicit LifecycleBar(Session &session, QWidget *parent = nullptr);

    /// Asks for the steps on a worker; the record may hold values that are not saved yet.
    void setRecord(const Record &record, bool editable);

Q_SIGNALS:
    void stepChosen(const QString &transition);
    void fieldWanted(const QString &field); ///< That has to be filled in before a step.

private:
    void showStates(const RecordType &type, const QString &state);
    void showSteps(const RecordType &type, const std::vector<Step> &steps, bool editable);
    void showObstacles(const std::vector<Step> &steps, const RecordType &type);
    void addObstacle(const QString &step, const Obstacle &obstacle, const RecordType &type);
    void follow(const QString &link);

    Session &m_session;
    QWidget *m_states;
    QWidget *m_steps;
    QToolButton *m_why; ///< Opens and closes the reasons, so that they do not push the form away.
    QWidget *m_reasons;
    QVBoxLayout *m_lines;
    QString m_state; ///< As it is shown.
    quint64 m_asked = 0;
};

} // namespace itsms
