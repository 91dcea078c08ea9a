// The pages of a PDF on the screen, by Qt's own renderer.
#include "ui/pages/pdf_pages_plugin.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

namespace itsms {

namespace {

class Pages final : public PdfPages
{
public:
    explicit Pages(QWidget *parent)
        : m_view(new QPdfView(parent))
    {
        m_view->setDocument(&m_document);
        m_view->setPageMode(QPdfView::PageMode::MultiPage);
        m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    }

    ~Pages() override
    {
        // The document reads from the buffer to its end, and the view from the document.
        m_document.close();
        delete m_view;
    }

    bool load(const QByteArray &content) override
    {
        m_document.close();
        m_bytes.close();
        m_bytes.setData(content);
        m_bytes.open(QIODevice::ReadOnly);
        m_document.load(&m_bytes);
        return m_document.status() != QPdfDocument::Status::Error && m_document.pageCount() > 0;
    }

    QWidget *widget() const override { return m_view; }

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView *m_view;
};

} // namespace

class PdfPagesMaker final : public QObject, public PdfPagesPlugin
{
    Q_OBJECT
    Q_INTERFACES(itsms::PdfPagesPlugin)
    Q_PLUGIN_METADATA(IID ITSMS_PDF_PAGES_PLUGIN)

public:
    std::unique_ptr<PdfPages> make(QWidget *parent) override { return std::make_unique<Pages>(parent); }
};

} // namespace itsms

#include "plugin.moc"
