// A long text: read as its Markdown means it, written as it is typed.
#include "ui/forms/markdown_editor.h"

#include "ui/look.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocument>
#include <QToolButton>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLines = 2;
constexpr int writtenLines = 5;
constexpr int mostLines = 16;

bool opensOutside(const QUrl &url) { return url.scheme() == u"https" || url.scheme() == u"http" || url.scheme() == u"mailto"; }

} // namespace

WrittenView::WrittenView(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QTextBrowser::anchorClicked, this, [](const QUrl &url) {
        if (opensOutside(url))
            QDesktopServices::openUrl(url);
    });
}

void WrittenView::showText(const QString &markdown)
{
    // Without HTML, so that a text from elsewhere can only be text.
    // A line that was ended stays ended, as people write lists without marks.
    static const QRegularExpression lineEnd(u"(?<=\\S)\\n(?=\\S)"_s);
    document()->setMarkdown(
        QString(markdown).replace(lineEnd, u"  \n"_s), QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub) | QTextDocument::MarkdownNoHTML);
    fitHeight();
}

void WrittenView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void WrittenView::fitHeight()
{
    const int line = fontMetrics().lineSpacing();
    const int wanted = int(document()->size().height()) + 2 * frameWidth();
    setFixedHeight(std::clamp(wanted, fewestLines * line + grid::gap, mostLines * line + grid::gap));
}

void WrittenView::keyPressEvent(QKeyEvent *event)
{
    const bool types = !event->text().isEmpty() && event->text().front().isPrint() && !(event->modifiers() & Qt::ControlModifier);
    if (types || event->key() == Qt::Key_F2)
        return Q_EMIT writingWanted();
    QTextBrowser::keyPressEvent(event);
}

void WrittenView::mouseDoubleClickEvent(QMouseEvent *) { Q_EMIT writingWanted(); }

MarkdownEditor::MarkdownEditor(const Field &field, Use use, QWidget *parent)
    : FieldEditor(field, parent)
    , m_use(use)
    , m_text(new QPlainTextEdit)
    , m_view(new WrittenView)
    , m_toggle(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid::half);
    adopt(m_text);
    row->addWidget(m_view);
    row->addWidget(m_toggle, 0, Qt::AlignTop);
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(writtenLines * m_text->fontMetrics().lineSpacing() + grid::gap);
    m_view->setAccessibleName(tr("%1, formatted", "label of a text").arg(translatedLabel(field)));
    m_toggle->setVisible(use == Use::Writing);
    m_toggle->setAutoRaise(true);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_toggle->setEnabled(m_reading || !m_text->toPlainText().isEmpty());
        Q_EMIT edited();
    });
    connect(m_view, &WrittenView::writingWanted, this, &MarkdownEditor::write);
    connect(m_toggle, &QToolButton::clicked, this, [this] { m_reading ? write() : read(); });
    m_reading = use == Use::Reading;
    showMode();
}

Result<Value> MarkdownEditor::value() const
{
    const QString text = m_text->toPlainText();
    return text.trimmed().isEmpty() ? Value() : Value(text);
}

void MarkdownEditor::setValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    m_text->setPlainText(text ? *text : QString());
    m_reading = m_use == Use::Reading || text;
    m_view->showText(text ? *text : u"\u2013"_s);
    showMode();
}

void MarkdownEditor::read()
{
    m_view->showText(m_text->toPlainText());
    m_reading = true;
    showMode();
    m_view->setFocus();
}

void MarkdownEditor::write()
{
    if (m_use == Use::Reading)
        return;
    m_reading = false;
    showMode();
    m_text->setFocus();
    m_text->moveCursor(QTextCursor::End);
}

void MarkdownEditor::showMode()
{
    m_text->setVisible(!m_reading);
    m_view->setVisible(m_reading);
    setFocusProxy(m_reading ? static_cast<QWidget *>(m_view) : m_text);
    m_toggle->setIcon(icon(m_reading ? u"document-edit"_s : u"view-preview"_s));
    m_toggle->setToolTip(m_reading ? tr("Write (F2)") : tr("Read it formatted. Markdown: **strong**, # heading, - list."));
    const QString label = translatedLabel(field());
    m_toggle->setAccessibleName(m_reading ? tr("Write %1", "label of a text").arg(label) : tr("Read %1", "label of a text").arg(label));
    m_toggle->setEnabled(m_reading || !m_text->toPlainText().isEmpty());
}

} // namespace itsms
