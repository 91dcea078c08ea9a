// "Are we conforming?": the figures of the whole, and a row for each clause.
#pragma once

#include "core/engine/clause_conformity.h"
#include "ui/destination.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace itsms {

class Catalogue;
class ConformityModel;

class ConformityStrip final : public QWidget
{
    Q_OBJECT

public:
    /// The catalogue must outlive the strip.
    explicit ConformityStrip(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setClauses(std::vector<ClauseConformity> clauses);
    bool hasHeightForWidth() const override { return false; } ///< As LinePanel, beside which it stands.

    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void opened(const Destination &destination);

private:
    void showFigures();
    QPushButton *figure(const QString &iconName, const Destination &door);

    ConformityModel *m_model;
    QPushButton *m_whole; ///< How many of all rules hold.
    std::array<QPushButton *, 3> m_failed; ///< By severity, the gravest first: also the words for the icons over the columns.
    QTableView *m_table;
};

} // namespace itsms
