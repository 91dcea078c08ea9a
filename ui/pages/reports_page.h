// The reports that can be made, for a period, as PDF.
#pragma once

#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QListWidget;
class QPushButton;

namespace itsms {

class ReportsPage final : public Page
{
    Q_OBJECT

public:
    ReportsPage(Session &session, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override { }
    void begin() override;

private:
    QWidget *buildList();
    QWidget *buildDetails();
    void showReport();
    void choosePeriod(int months);
    void offerSubjects(); ///< The records the report can be narrowed to, where it can.
    std::optional<Place> subject() const;
    void make();
    const ReportDeclaration *chosen() const;

    QListWidget *m_list;
    QLabel *m_name;
    QLabel *m_purpose;
    QLabel *m_audience;
    QLabel *m_fromLabel;
    QDateEdit *m_from;
    QLabel *m_toLabel;
    QDateEdit *m_to;
    QLabel *m_aboutLabel;
    QComboBox *m_about;
    QPushButton *m_make;
    QPushButton *m_open;
    QLabel *m_outcome;
    std::vector<QPushButton *> m_periods;
    QString m_path; ///< Of the report made last.
};

} // namespace itsms
