// Second step: what fills which field, and what the values mean.
#pragma once

#include "ui/pages/import/import_draft.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace itsms {

class FieldSourcePanel;
class ImportSettings;
class MappingModel;

class ColumnsStep final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the step.
    explicit ColumnsStep(ImportDraft &draft, QWidget *parent = nullptr);

    void begin();
    void showField(const QString &field); ///< Where the meaning of its values is said.

private:
    void showMapping();
    void takeEdit(int row);
    void showUnused(); ///< Columns that no field takes anything from.

    ImportDraft &m_draft;
    MappingModel *m_mapping;
    QTableView *m_table;
    FieldSourcePanel *m_panel;
    ImportSettings *m_settings;
    QLabel *m_unused;
    bool m_taking = false;
};

} // namespace itsms
