// How one field is filled, in full: from which column or columns or always the same, what its values mean, what empty cells become.
#pragma once

#include "core/exchange/found_values.h"
#include "ui/pages/import/import_draft.h"

#include <QHash>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace itsms {

class MappingModel;
class MeaningBox;
class ValueMapModel;

class FieldSourcePanel final : public QWidget
{
    Q_OBJECT

public:
    /// Draft and model must outlive the panel.
    FieldSourcePanel(ImportDraft &draft, MappingModel &mapping, QWidget *parent = nullptr);

    void showField(int row); ///< -1: none.
    void forgetValues();     ///< The table is another one.
    void focusValues();

private:
    enum Way { LeftOut, OneColumn, SeveralColumns, AlwaysTheSame };

    QWidget *buildWays();
    QWidget *buildValues();
    void showSource();
    void chooseWay(int way);
    void change(const std::function<void(FieldSource &)> &change);
    void findItsValues();
    void showValues(const FoundValues &found);
    void tellValues();
    QString valuesKey() const;
    const FieldSource &source() const;

    ImportDraft &m_draft;
    MappingModel &m_mapping;
    int m_row = -1;
    bool m_showing = false;
    QLabel *m_title;
    QLabel *m_help;
    QComboBox *m_way;
    QStackedWidget *m_from;
    QComboBox *m_column;
    QLineEdit *m_pattern;
    MeaningBox *m_constant;
    QLabel *m_otherwiseLabel;
    MeaningBox *m_otherwise;
    QLabel *m_dateLabel;
    QComboBox *m_date;
    QCheckBox *m_createMissing;
    QWidget *m_valuesPart;
    QLabel *m_valuesText;
    QPushButton *m_take;
    ValueMapModel *m_values;
    QTableView *m_valuesTable;
    QHash<QString, FoundValues> m_found; ///< What was read once, by valuesKey().
    int m_asked = 0;
};

} // namespace itsms
