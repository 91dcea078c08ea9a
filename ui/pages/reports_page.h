// The reports that can be made: for a period, about one record or all, seen as pages before they become a PDF.
#pragma once

#include "core/report/build.h"
#include "ui/pages/page.h"

class QComboBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QTimer;

namespace itsms {

class LinePanel;
class PeriodPicker;
class ReportPreview;

class ReportsPage final : public Page
{
    Q_OBJECT

public:
    /// The destination may name a report, and its process.
    explicit ReportsPage(Session &session, const Destination &destination = {.page = PageKind::Reports}, QWidget *parent = nullptr);

    QString title() const override;
    void refresh() override;
    void begin() override;

private:
    void listReports();
    QWidget *buildDetails();
    void showReport();
    void offerSubjects(); ///< The records the report can be narrowed to, where it can.
    void offerProcesses(); ///< In place of records, for the report that every process has.
    std::optional<Place> subject() const;
    /// For a worker: makes the chosen report, as it is asked for now.
    std::function<Result<Report>(const Workbook &)> maker() const;
    ReportRequest request() const;
    void preview();
    void forgetSaved(); ///< What was saved before is another report: its file must not be taken for the one now chosen.
    void make();
    const ReportDeclaration *chosen() const { return m_chosen; }

    const ReportDeclaration *m_chosen = nullptr;
    LinePanel *m_list;
    QLabel *m_name;
    QLabel *m_purpose;
    PeriodPicker *m_period;
    QDateEdit *m_day; ///< Of reports that show the state of a day.
    QWidget *m_dayPiece;
    QComboBox *m_about;
    QWidget *m_aboutPiece; ///< With its label.
    ReportPreview *m_preview;
    QPushButton *m_make;
    QPushButton *m_open;
    QLabel *m_outcome;
    QTimer *m_pause; ///< Until the choices have settled.
    qint64 m_asked = 0; ///< Counts the previews asked for.
    QString m_path; ///< Of the report made last.
};

} // namespace itsms
