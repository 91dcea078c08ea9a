// Bookmarks and links added to a finished PDF by libqpdf.
#include "ui/documents/pdf_outline_plugin.h"

// Asks libqpdf for std::shared_ptr alone, without its own older pointer.
#define POINTERHOLDER_TRANSITION 4
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <exception>

namespace itsms {

namespace {

using Pages = std::vector<QPDFPageObjectHelper>;

QPDFObjectHandle destination(Pages &pages, const PdfTarget &target)
{
    QPDFObjectHandle pageObject = pages.at(std::size_t(target.page)).getObjectHandle();
    const double height = pageObject.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    return QPDFObjectHandle::newArray({pageObject, QPDFObjectHandle::newName("/XYZ"), QPDFObjectHandle::newNull(),
                                       QPDFObjectHandle::newReal(height - target.y, 2), QPDFObjectHandle::newNull()});
}

void addBookmarks(QPDF &pdf, Pages &pages, const std::vector<PdfTarget> &targets)
{
    QPDFObjectHandle root = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    root.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
    std::vector<QPDFObjectHandle> items;
    for (const PdfTarget &target : targets) {
        QPDFObjectHandle item = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
        item.replaceKey("/Title", QPDFObjectHandle::newUnicodeString(target.label.toStdString()));
        item.replaceKey("/Parent", root);
        item.replaceKey("/Dest", destination(pages, target));
        if (!items.empty()) {
            item.replaceKey("/Prev", items.back());
            items.back().replaceKey("/Next", item);
        }
        items.push_back(item);
    }
    root.replaceKey("/First", items.front());
    root.replaceKey("/Last", items.back());
    root.replaceKey("/Count", QPDFObjectHandle::newInteger(static_cast<long long>(items.size())));
    pdf.getRoot().replaceKey("/Outlines", root);
    pdf.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
}

void addLink(QPDF &pdf, Pages &pages, const PdfLink &link, const PdfTarget &target)
{
    QPDFObjectHandle pageObject = pages.at(std::size_t(link.page)).getObjectHandle();
    const double height = pageObject.getKey("/MediaBox").getArrayItem(3).getNumericValue();
    QPDFObjectHandle annotation = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
    annotation.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
    annotation.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
    const QPDFObjectHandle::Rectangle rect(link.rect.left(), height - link.rect.bottom(), link.rect.right(), height - link.rect.top());
    annotation.replaceKey("/Rect", QPDFObjectHandle::newFromRectangle(rect));
    annotation.replaceKey("/Border", QPDFObjectHandle::parse("[0 0 0]"));
    // PDF/A wants every annotation to be printed.
    annotation.replaceKey("/F", QPDFObjectHandle::newInteger(4));
    annotation.replaceKey("/Dest", destination(pages, target));
    if (!pageObject.getKey("/Annots").isArray())
        pageObject.replaceKey("/Annots", QPDFObjectHandle::newArray());
    pageObject.getKey("/Annots").appendItem(annotation);
}

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    // PDF/A-1 knows no object streams; the contents of the pages are passed on as they are.
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setDecodeLevel(qpdf_dl_none);
    writer.setCompressStreams(false);
    writer.write();
    const std::shared_ptr<Buffer> buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

} // namespace

class PdfOutlineMaker final : public QObject, public PdfOutlinePlugin
{
    Q_OBJECT
    Q_INTERFACES(itsms::PdfOutlinePlugin)
    Q_PLUGIN_METADATA(IID ITSMS_PDF_OUTLINE_PLUGIN)

public:
    tl::expected<QByteArray, QString> withOutline(
        const QByteArray &pdf, const std::vector<PdfTarget> &targets, const std::vector<PdfLink> &links, const QString &language) override
    {
        // libqpdf reports what it cannot do by throwing; no exception leaves this function.
        try {
            QPDF document;
            document.setSuppressWarnings(true);
            document.processMemoryFile("report", pdf.constData(), std::size_t(pdf.size()));
            Pages pages = QPDFPageDocumentHelper(document).getAllPages();
            if (!targets.empty())
                addBookmarks(document, pages, targets);
            for (const PdfLink &link : links)
                addLink(document, pages, link, targets.at(link.target));
            if (!language.isEmpty())
                document.getRoot().replaceKey("/Lang", QPDFObjectHandle::newString(language.toStdString()));
            document.getRoot().replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
            return written(document);
        } catch (const std::exception &exception) {
            return tl::unexpected(QString::fromUtf8(exception.what()));
        }
    }
};

} // namespace itsms

#include "plugin.moc"
