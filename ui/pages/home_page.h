// The first page: are we conforming, what is due, what is getting worse, what changed last.
#pragma once

#include "core/engine/clause_conformity.h"
#include "core/engine/trends.h"
#include "core/store/journal.h"
#include "ui/models/due_lines.h"
#include "ui/pages/page.h"

namespace itsms {

class ConformityStrip;
class FirstSteps;
class LinePanel;

class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    /// Everything the page shows, read by one worker.
    struct Overview
    {
        std::vector<ClauseConformity> clauses;
        std::vector<LineGroup> due;
        std::vector<MeasureStanding> measures;
        std::vector<JournalEntry> recent;
    };

    static Result<Overview> readOverview(const Workbook &workbook, const Moment &moment);
    void layOut();
    void showOverview(const Overview &overview, const Moment &moment);
    void showTrends(const std::vector<MeasureStanding> &measures, const Moment &moment);
    void showRecent();
    void openLine(const Line &line);
    void openChange(const JournalEntry &entry);

    FirstSteps *m_firstSteps;
    ConformityStrip *m_conformity;
    LinePanel *m_due;
    LinePanel *m_trends;
    LinePanel *m_recent;
    std::vector<JournalEntry> m_entries;
    qint64 m_reading = 0; ///< Counts the readings; only the newest is shown.
};

} // namespace itsms
