// Everything that breaks the rules today, with what to do about it.
#include "ui/pages/findings_page.h"

#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/words.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTreeView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownOfEach = 100;
constexpr int expandedUpTo = 5;

} // namespace

FindingsPage::FindingsPage(Session &session, const Destination &destination, QWidget *parent)
    : Page(session, destination, parent)
    , m_model(new FindingsModel(session.catalogue(), this))
    , m_stack(new QStackedWidget)
    , m_tree(new QTreeView)
    , m_none(headingLabel({}))
    , m_advice(new QLabel)
{
    if (!clause().isEmpty() || destination.severity())
        addCommand(u"data-warning"_s, tr("All findings"), {}, [this] { this->session().go({.page = PageKind::Findings}); });
    addCommand(u"document-import"_s, tr("Import"), Qt::CTRL | Qt::Key_I, [this] { this->session().go({.page = PageKind::Import}); });
    setHeading(title(), tr("Reading\u2026"));
    buildTree();
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setWordWrap(true);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_none);
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    m_advice->setMinimumHeight(2 * fontMetrics().lineSpacing());
    body()->addWidget(m_stack, 1);
    body()->addWidget(m_advice);
    refresh();
}

QString FindingsPage::title() const
{
    if (const auto severity = destination().severity())
        return tr("Findings: %1", "severity").arg(severityWord(*severity));
    return clause().isEmpty() ? tr("Findings") : tr("Findings of clause %1").arg(clause());
}

void FindingsPage::buildTree()
{
    m_tree->setModel(m_model);
    giveRoom(m_tree);
    m_tree->setAccessibleName(tr("Findings"));
    m_tree->setAlternatingRowColors(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(grid::gap);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setAccessibleName(tr("Columns"));
    connect(m_tree, &QTreeView::activated, this, &FindingsPage::open);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &FindingsPage::showAdvice);
}

void FindingsPage::begin() { m_tree->setFocus(); }

void FindingsPage::refresh()
{
    readInBackground(
        session().workbook(), this,
        [moment = session().present(), clause = clause()](
            const Workbook &workbook) { return readFailedChecks(workbook, moment, clause, shownOfEach); },
        [this](Result<std::vector<FailedCheck>> failed) {
            setNotice(failed ? QString() : failed.error().sentence);
            if (failed)
                show(*std::move(failed));
        });
}

void FindingsPage::show(std::vector<FailedCheck> failed)
{
    const std::optional<Severity> narrowed = destination().severity();
    if (narrowed)
        std::erase_if(failed, [narrowed](const FailedCheck &each) { return each.check->severity != *narrowed; });
    qint64 records = 0;
    for (const FailedCheck &each : failed)
        records += qint64(each.offenders.size());
    const QLocale locale;
    setHeading(title(),
        failed.empty() ? QString()
                       : tr("%1 rules are broken by %2 records.").arg(locale.toString(qint64(failed.size())), locale.toString(records)));
    m_none->setText(narrowed ? tr("No rule of this severity is broken today.") : tr("Every rule that the workbench can check holds today."));
    m_stack->setCurrentIndex(failed.empty() ? 1 : 0);
    m_model->setChecks(std::move(failed));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex group = m_model->index(row, 0);
        m_tree->expand(group);
        for (int check = 0; check < m_model->rowCount(group); ++check)
            m_tree->setExpanded(m_model->index(check, 0, group), m_model->rowCount(m_model->index(check, 0, group)) <= expandedUpTo);
    }
    const int width = m_tree->viewport()->width();
    for (int column : {int(FindingsModel::Gravity), int(FindingsModel::Count)}) {
        m_tree->resizeColumnToContents(column);
        m_tree->setColumnWidth(column, m_tree->columnWidth(column) + grid::gap);
    }
    m_tree->setColumnWidth(FindingsModel::Statement, std::max(40 * grid::step, width * 45 / 100));
    m_tree->setCurrentIndex(m_model->index(0, 0, m_model->index(0, 0)));
}

void FindingsPage::showAdvice(const QModelIndex &index)
{
    const FailedCheck *check = m_model->checkAt(index);
    m_advice->setText(check
            ? tr("%1.\nWhat to do: %2", "statement of a check and its remedy")
                  .arg(translated(check->check->context, check->check->label), translated(check->check->context, check->check->remedy))
            : QString());
}

void FindingsPage::open(const QModelIndex &index)
{
    const FailedCheck *check = m_model->checkAt(index);
    if (!check)
        return m_tree->setExpanded(index.siblingAtColumn(0), !m_tree->isExpanded(index.siblingAtColumn(0)));
    const QString type = toText(check->check->subject);
    if (const Finding *finding = m_model->findingAt(index))
        return session().go(recordAt(type, finding->id));
    session().go({.page = PageKind::List,
        .type = type,
        .among = check->offenders,
        .caption = tr("Those that break the rule: %1.").arg(translated(check->check->context, check->check->label))});
}

} // namespace itsms
