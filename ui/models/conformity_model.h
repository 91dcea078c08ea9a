// Where the organisation stands, a row for each clause: a word, the failed checks by severity, and how many hold.
#pragma once

#include "core/catalogue.h"
#include "core/engine/clause_conformity.h"
#include "ui/destination.h"
#include "ui/look.h"

#include <QAbstractTableModel>

namespace itsms {

QString standingWord(Standing standing);
Tone standingTone(Standing standing);

class ConformityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Clause, State, Major, Minor, Observation, Holding, ColumnCount };

    /// The catalogue must outlive the model.
    explicit ConformityModel(const Catalogue &catalogue, QObject *parent = nullptr);

    void setClauses(std::vector<ClauseConformity> clauses);
    const std::vector<ClauseConformity> &clauses() const { return m_clauses; }
    /// The name of a clause opens the first process that serves it, all else the findings: of the clause, and of the severity where the
    /// column has one.
    Destination door(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const Process *processOf(const ClauseConformity &clause) const; ///< Nothing where no process is about this very clause.
    QString text(const ClauseConformity &clause, int column) const;
    QVariant ground(const ClauseConformity &clause, int column) const;

    const Catalogue &m_catalogue;
    std::vector<ClauseConformity> m_clauses;
};

} // namespace itsms
