// Which program this is, under which licence, and what it stands on.
#include "ui/pages/about_page.h"

#include "ui/help/about_text.h"
#include "ui/help/markdown_view.h"
#include "ui/look.h"

#include <QDesktopServices>
#include <QHBoxLayout>

namespace itsms {

namespace {

constexpr int widest = 100 * grid::step;

} // namespace

AboutPage::AboutPage(Session &session, QWidget *parent)
    : Page(session, {.page = PageKind::About}, parent)
    , m_text(new MarkdownView)
{
    setHeading(title(), tr("The service management system of an organisation in one file, held against ISO/IEC 20000-1."));
    m_text->setAccessibleName(title());
    m_text->setMaximumWidth(widest);
    m_text->showMarkdown(aboutText());
    connect(m_text, &QTextBrowser::anchorClicked, this, [](const QUrl &link) { QDesktopServices::openUrl(link); });
    auto *row = new QHBoxLayout;
    row->addWidget(m_text, 100);
    row->addStretch(1);
    body()->addLayout(row, 1);
}

QString AboutPage::title() const { return tr("About the ITSMS Workbench"); }

void AboutPage::begin() { m_text->setFocus(); }

} // namespace itsms
