// How one process does and what to do next, the same page for all of them: everything on it follows from the declarations.
#pragma once

#include "ui/pages/page.h"
#include "ui/process_standings.h"

#include <array>

namespace itsms {

class LinePanel;
class RegisterStrip;
struct Line;

class ProcessPage final : public Page
{
    Q_OBJECT

public:
    /// The process is one of the session's catalogue.
    ProcessPage(Session &session, const Process &process, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    QWidget *clauseTexts();
    void layOut();
    void showView(std::shared_ptr<const ProcessView> view);
    void showHead();
    void showRecords(const ProcessView::Records &records);
    void showRules(const ProcessRules &rules);
    void showMeasures(const std::vector<MeasureStanding> &measures);
    void showSurroundings(const ProcessView::Surroundings &surroundings);
    void openChange(const ProcessChange &change);
    void print();

    const Process &m_process;
    std::shared_ptr<const ProcessView> m_view;
    std::array<bool, 4> m_seen = {}; ///< Which parts of the view are on the page already.
    RegisterStrip *m_registers;
    LinePanel *m_keepers;
    LinePanel *m_rules;
    LinePanel *m_measures;
    LinePanel *m_due;
    LinePanel *m_neighbours;
    LinePanel *m_changes;
};

} // namespace itsms
