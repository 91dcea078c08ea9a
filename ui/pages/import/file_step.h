// First step: which file, how it is read, and as what it comes in.
#pragma once

#include "ui/pages/import/import_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTableView;

namespace itsms {

class TablePreviewModel;

class FileStep final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the step.
    explicit FileStep(ImportDraft &draft, QWidget *parent = nullptr);

    void begin();
    void choose(const QString &path);

private:
    QWidget *buildSource();
    QWidget *buildReading();
    QWidget *buildTable();
    void askForFile();
    void fillTypes();
    void fillProfiles();
    void showTable();
    void showReading();
    void applyReading();

    ImportDraft &m_draft;
    QLineEdit *m_path;
    QComboBox *m_type;
    QComboBox *m_profile;
    QWidget *m_reading;
    QLabel *m_kind;
    QLabel *m_sheetLabel;
    QComboBox *m_sheet;
    QLabel *m_encodingLabel;
    QComboBox *m_encoding;
    QLabel *m_delimiterLabel;
    QComboBox *m_delimiter;
    QCheckBox *m_header;
    QStackedWidget *m_content;
    TablePreviewModel *m_rows;
    QTableView *m_table;
};

} // namespace itsms
