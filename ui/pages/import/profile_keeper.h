// Keeps the mapping in the workbook under a name, for the next table of this kind.
#pragma once

#include "ui/pages/import/import_draft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace itsms {

class ProfileKeeper final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the keeper.
    explicit ProfileKeeper(ImportDraft &draft, QWidget *parent = nullptr);

private:
    void suggestName();
    void update();
    void keep();

    ImportDraft &m_draft;
    QLineEdit *m_name;
    QPushButton *m_keep;
    QLabel *m_outcome;
    QString m_suggested;
};

} // namespace itsms
