// An attachment as it looks, without another program: pictures, PDF and text.
#include "ui/pages/attachment_preview.h"

#include "core/plugin.h"
#include "ui/look.h"
#include "ui/pages/pdf_pages_plugin.h"

#include <QBuffer>
#include <QImageReader>
#include <QLabel>
#include <QMimeDatabase>
#include <QPlainTextEdit>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 32 * 1024 * 1024;
constexpr qsizetype longestText = 200'000; ///< Characters: more is read in another program.

} // namespace

AttachmentPreview::AttachmentPreview(Session &session, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_words(new QLabel)
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
{
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(1, 1); // Otherwise a picture, once shown, would not let the window shrink.
    m_text->setReadOnly(true);
    m_text->setAccessibleName(tr("Text of the attachment"));
    addWidget(m_words);
    addWidget(m_picture);
    addWidget(m_text);
}

AttachmentPreview::~AttachmentPreview() = default;

void AttachmentPreview::say(const QString &sentence)
{
    m_words->setText(sentence);
    setCurrentWidget(m_words);
}

void AttachmentPreview::showAttachment(const AttachmentInfo *attachment)
{
    const QString digest = attachment ? attachment->sha256 : QString();
    if (attachment && digest == m_shown)
        return;
    m_shown = digest;
    const quint64 asked = ++m_asked;
    if (!attachment)
        return say({});
    if (attachment->size > largest)
        return say(tr("This file is too large to be shown here. Open it in its own program."));
    readInBackground(
        m_session.workbook(), this, [chosen = *attachment](const Workbook &workbook) { return read(workbook, chosen); },
        [this, asked, chosen = *attachment](Result<Content> content) {
            if (asked != m_asked)
                return;
            if (!content)
                return say(content.error().sentence);
            show(chosen, *std::move(content));
        });
}

Result<AttachmentPreview::Content> AttachmentPreview::read(const Workbook &workbook, const AttachmentInfo &attachment)
{
    ITSMS_TRY(QByteArray bytes, attachmentContent(workbook, attachment.sha256));
    const QMimeType type = QMimeDatabase().mimeTypeForFileNameAndData(attachment.name, bytes);
    Content content;
    if (type.inherits(u"application/pdf"_s)) {
        content.pdf = std::move(bytes);
        return content;
    }
    if (type.name().startsWith(u"image/")) {
        QBuffer buffer(&bytes);
        QImageReader reader(&buffer);
        reader.setAutoTransform(true);
        content.image = reader.read();
        return content;
    }
    if (type.inherits(u"text/plain"_s))
        content.text = QString::fromUtf8(bytes).left(longestText);
    return content;
}

void AttachmentPreview::show(const AttachmentInfo &attachment, Content content)
{
    m_image = std::move(content.image);
    if (!content.pdf.isEmpty())
        return showPdf(content.pdf);
    if (!m_image.isNull()) {
        m_picture->setAccessibleName(tr("Picture: %1").arg(attachment.name));
        fitImage();
        return setCurrentWidget(m_picture);
    }
    if (content.text.isEmpty())
        return say(tr("There is no preview of this kind of file. Open it in its own program."));
    m_text->setPlainText(content.text);
    setCurrentWidget(m_text);
}

Result<> AttachmentPreview::makePages()
{
    ITSMS_TRY(PdfPagesPlugin *const maker, plugin<PdfPagesPlugin>(u"pdf_pages"_s));
    m_pages = maker->make(this);
    m_pages->widget()->setAccessibleName(tr("Pages of the attachment"));
    addWidget(m_pages->widget());
    return {};
}

void AttachmentPreview::showPdf(const QByteArray &content)
{
    if (!m_pages)
        if (const Result<> made = makePages(); !made)
            return say(made.error().sentence);
    if (!m_pages->load(content))
        return say(tr("This PDF cannot be shown here: it is damaged, or asks for a password. Open it in its own program."));
    setCurrentWidget(m_pages->widget());
}

void AttachmentPreview::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitImage();
}

/// As large as there is room, and never larger than it is.
void AttachmentPreview::fitImage()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = contentsRect().size() * ratio;
    const bool fits = m_image.width() <= room.width() && m_image.height() <= room.height();
    QPixmap pixmap = QPixmap::fromImage(fits ? m_image : m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(ratio);
    m_picture->setPixmap(pixmap);
}

} // namespace itsms
