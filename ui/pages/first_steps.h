// What a new organisation does first, each step with the doors that lead to it. Gone when all is done, or put away.
#pragma once

#include "core/engine/first_steps.h"

#include <QFrame>

class QGridLayout;
class QLabel;

namespace itsms {

class Session;

class FirstSteps final : public QFrame
{
    Q_OBJECT

public:
    explicit FirstSteps(Session &session, QWidget *parent = nullptr);

    /// Looks again what is missing, on a worker.
    void refresh();

private:
    void show(const std::vector<FirstStep> &steps);
    void addStep(const FirstStep &step, bool next);
    void putAway();

    Session &m_session;
    QLabel *m_count;
    QGridLayout *m_rows;
    std::vector<bool> m_shown;
};

} // namespace itsms
