// What will an auditor look for? A panel under the heading of a page that serves a clause.
#pragma once

#include "ui/help/clause_guidance.h"

#include <QFrame>

class QVBoxLayout;

namespace itsms {

class GuidancePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit GuidancePanel(QWidget *parent = nullptr);

    /// Stays open where the clause is still the same.
    void setGuidance(const std::vector<ClauseGuidance> &guidance);

    /// Shows it and moves the focus to it, or hides it.
    void toggle();

Q_SIGNALS:
    void findingsWanted(const QString &clause);
    void processWanted(const QString &process);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const ClauseGuidance &guidance);
    QWidget *buttons(const QString &clause);

    std::vector<ClauseGuidance> m_guidance;
    QVBoxLayout *m_column;
    QWidget *m_content = nullptr;
    QWidget *m_first = nullptr;
};

} // namespace itsms
