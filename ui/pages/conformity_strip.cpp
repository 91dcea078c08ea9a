// "Are we conforming?": the figures of the whole, and a row for each clause.
#include "ui/pages/conformity_strip.h"

#include "ui/models/conformity_model.h"
#include "ui/pages/page.h"
#include "ui/words.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int countWidth = 6 * grid::step;

} // namespace

ConformityStrip::ConformityStrip(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_model(new ConformityModel(catalogue, this))
    , m_figures(new QHBoxLayout)
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(headingLabel(tr("Are we conforming?")));
    m_figures->setSpacing(grid::step);
    column->addLayout(m_figures);
    column->addWidget(m_table, 1);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Conformity by clause"));
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->verticalHeader()->setMinimumSectionSize(m_table->fontMetrics().height() + grid::step);
    QHeaderView *header = m_table->horizontalHeader();
    header->setAccessibleName(tr("Columns"));
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(countWidth);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ConformityModel::Clause, QHeaderView::Stretch);
    const auto open = [this](const QModelIndex &index) { Q_EMIT opened(m_model->door(index)); };
    connect(m_table, &QTableView::activated, this, open);
    connect(m_table, &QTableView::clicked, this, open);
}

void ConformityStrip::setClauses(std::vector<ClauseConformity> clauses)
{
    const QModelIndex current = m_table->currentIndex();
    m_model->setClauses(std::move(clauses));
    m_table->setCurrentIndex(m_model->index(current.row(), current.column()));
    showFigures();
}

void ConformityStrip::addFigure(const QString &text, const QString &iconName, const Destination &door)
{
    auto *button = new QPushButton(icon(iconName), text);
    button->setAccessibleName(text);
    button->setObjectName(u"figure"_s);
    connect(button, &QPushButton::clicked, this, [this, door] { Q_EMIT opened(door); });
    m_figures->addWidget(button);
}

void ConformityStrip::showFigures()
{
    while (QLayoutItem *item = m_figures->takeAt(0)) {
        if (QWidget *widget = item->widget())
            widget->deleteLater();
        delete item;
    }
    qint64 checks = 0;
    qint64 passed = 0;
    for (const ClauseConformity &clause : m_model->clauses()) {
        if (clause.standing() == Standing::Untested)
            continue;
        checks += clause.checks;
        passed += clause.passed();
    }
    const QLocale locale;
    for (const Severity severity : {Severity::Major, Severity::Minor, Severity::Observation}) {
        qint64 failed = 0;
        for (const ClauseConformity &clause : m_model->clauses())
            failed += clause.failedOf(severity);
        addFigure(tr("%1: %2", "severity and number of broken rules").arg(severityWord(severity), locale.toString(failed)), severityIcon(severity),
                  findingsOf(severity));
    }
    if (checks)
        addFigure(tr("%1 of %2 rules hold").arg(locale.toString(passed), locale.toString(checks)), u"data-success"_s, {.page = PageKind::Findings});
    m_figures->addStretch();
    QWidget *before = nullptr;
    for (int i = 0; i < m_figures->count(); ++i)
        if (QWidget *button = m_figures->itemAt(i)->widget()) {
            if (before)
                setTabOrder(before, button);
            before = button;
        }
    if (before)
        setTabOrder(before, m_table);
}

} // namespace itsms
