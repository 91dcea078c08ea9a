// An attachment as it looks, without another program: pictures, PDF and text.
#pragma once

#include "core/store/records.h"
#include "ui/session.h"

#include <QImage>
#include <QStackedWidget>

class QLabel;
class QPlainTextEdit;

namespace itsms {

class PdfPages;

class AttachmentPreview final : public QStackedWidget
{
    Q_OBJECT

public:
    explicit AttachmentPreview(Session &session, QWidget *parent = nullptr);
    ~AttachmentPreview() override;

    /// Reads it on a worker; none empties the preview.
    void showAttachment(const AttachmentInfo *attachment);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Content
    {
        QImage image;
        QString text;
        QByteArray pdf;
    };

    static Result<Content> read(const Workbook &workbook, const AttachmentInfo &attachment);
    void show(const AttachmentInfo &attachment, Content content);
    Result<> makePages();
    void showPdf(const QByteArray &content);
    void fitImage();
    void say(const QString &sentence);

    Session &m_session;
    QLabel *m_words;
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    std::unique_ptr<PdfPages> m_pages; ///< Made with the first PDF: few records have one, and every page would pay for it.
    QImage m_image;
    QString m_shown; ///< The digest of what is shown, so that it is not read again.
    quint64 m_asked = 0;
};

} // namespace itsms
