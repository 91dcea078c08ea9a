// A report as a PDF file.
#include "ui/documents/pdf_document.h"

#include "core/store/file_guard.h"

#include "ui/documents/page_geometry.h"
#include "ui/documents/pdf_outline.h"
#include "ui/documents/report_layout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Documents)
};

class Document
{
public:
    explicit Document(const Report &report)
        : m_report(report)
        , m_writer(&m_buffer)
    {
        m_buffer.open(QIODevice::WriteOnly);
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(page::resolution);
        setUpPages(m_writer);
        m_writer.setTitle(report.title);
        m_writer.setCreator(u"ITSMS Workbench"_s);
    }

    Result<QByteArray> render(const Progress &progress)
    {
        const ReportLayout layout(m_report, &m_writer);
        setUpPages(m_writer, layout.sheet());
        ITSMS_CHECK(paint(layout, progress));
        return withOutline(m_buffer.data(), targets(layout), layout.contentsLinks(), m_report.language);
    }

private:
    Result<> paint(const ReportLayout &layout, const Progress &progress)
    {
        QPainter painter(&m_writer);
        painter.setRenderHint(QPainter::Antialiasing);
        for (int page = 0; page < layout.pages(); ++page) {
            if (page > 0)
                m_writer.newPage();
            layout.paint(painter, page);
            if (progress && !progress(1000 * (page + 1) / layout.pages()))
                return Failure(Error{Tr::tr("Stopped. The file was not written."), ErrorKind::Cancelled});
        }
        return {};
    }

    static std::vector<PdfTarget> targets(const ReportLayout &layout)
    {
        std::vector<PdfTarget> result;
        for (const ContentsEntry &entry : layout.entries())
            result.push_back({.label = entry.heading, .page = entry.page - 1, .y = (entry.y - page::mm(4)) / page::unitsPerPoint});
        return result;
    }

    const Report &m_report;
    QBuffer m_buffer;
    QPdfWriter m_writer;
};

} // namespace

Result<QByteArray> renderPdf(const Report &report, const Progress &progress)
{
    return Document(report).render(progress);
}

Result<> writePdf(const Report &report, const QString &path, const Progress &progress)
{
    ITSMS_CHECK(checkNoWorkbookThere(path));
    ITSMS_CHECK(checkMayWrite(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeFailure(path, file.errorString());
    ITSMS_TRY(const QByteArray pdf, renderPdf(report, progress));
    if (file.write(pdf) != pdf.size() || !file.commit())
        return writeFailure(path, file.errorString());
    return {};
}

} // namespace itsms
