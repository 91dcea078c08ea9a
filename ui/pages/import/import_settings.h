// What holds for the whole table: how rows find their record, how dates are meant, which zone, what counts as empty.
#pragma once

#include "ui/pages/import/import_draft.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace itsms {

class ImportSettings final : public QWidget
{
    Q_OBJECT

public:
    /// The draft must outlive the settings.
    explicit ImportSettings(ImportDraft &draft, QWidget *parent = nullptr);

    void focusDates();

private:
    void build();
    void showMapping();
    void showDates();
    void fillKeys();
    void fillZones();
    void apply();

    ImportDraft &m_draft;
    bool m_showing = false;
    QComboBox *m_key;
    QCheckBox *m_lastWins;
    QComboBox *m_zone;
    QLineEdit *m_empty;
    QWidget *m_question;
    QLabel *m_questionIcon;
    QLabel *m_questionText;
    QLabel *m_datesLabel;
    QComboBox *m_dates;
};

} // namespace itsms
