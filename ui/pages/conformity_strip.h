// "Are we conforming?": the figures of the whole, and a row for each clause.
#pragma once

#include "core/engine/clause_conformity.h"
#include "ui/destination.h"

#include <QWidget>

class QHBoxLayout;
class QTableView;

namespace itsms {

class Catalogue;
class ConformityModel;

class ConformityStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit ConformityStrip(const Catalogue &catalogue, QWidget *parent = nullptr);

    void setClauses(std::vector<ClauseConformity> clauses);
    QTableView *table() const { return m_table; }

Q_SIGNALS:
    void opened(const Destination &destination);

private:
    void showFigures();
    void addFigure(const QString &text, const QString &iconName, const Destination &door);

    ConformityModel *m_model;
    QHBoxLayout *m_figures;
    QTableView *m_table;
};

} // namespace itsms
