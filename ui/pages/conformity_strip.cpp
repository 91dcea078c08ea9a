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

constexpr int countWidth = 3 * grid::step + grid::half;
constexpr std::array severities{Severity::Major, Severity::Minor, Severity::Observation};

void say(QPushButton *button, const QString &text)
{
    button->setText(text);
    button->setAccessibleName(text);
}

} // namespace

ConformityStrip::ConformityStrip(const Catalogue &catalogue, QWidget *parent)
    : QWidget(parent)
    , m_model(new ConformityModel(catalogue, this))
    , m_whole(figure(u"data-success"_s, {.page = PageKind::Findings}))
    , m_table(new QTableView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    say(m_whole, tr("Reading\u2026"));
    auto *top = new QHBoxLayout;
    QLabel *heading = headingLabel(tr("Are we conforming?"));
    heading->setWordWrap(true);
    heading->setMinimumHeight(grid::row);
    top->addWidget(heading, 1);
    top->addWidget(m_whole);
    column->addLayout(top);
    auto *figures = new QHBoxLayout;
    figures->setSpacing(grid::step);
    for (std::size_t i = 0; i < severities.size(); ++i) {
        m_failed[i] = figure(severityIcon(severities[i]), findingsOf(severities[i]));
        say(m_failed[i], severityWord(severities[i]));
        figures->addWidget(m_failed[i]);
    }
    figures->addStretch();
    column->addLayout(figures);
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

QPushButton *ConformityStrip::figure(const QString &iconName, const Destination &door)
{
    auto *button = new QPushButton;
    button->setIcon(icon(iconName));
    button->setObjectName(u"figure"_s);
    connect(button, &QPushButton::clicked, this, [this, door] { Q_EMIT opened(door); });
    return button;
}

void ConformityStrip::showFigures()
{
    qint64 checks = 0;
    qint64 passed = 0;
    qint64 empty = 0;
    std::array<qint64, 3> failed{};
    for (const ClauseConformity &clause : m_model->clauses()) {
        for (std::size_t i = 0; i < severities.size(); ++i)
            failed[i] += clause.failedOf(severities[i]);
        checks += clause.checks;
        passed += clause.passed();
        empty += clause.empty;
    }
    const QLocale locale;
    for (std::size_t i = 0; i < severities.size(); ++i)
        say(m_failed[i], tr("%1: %2", "severity and number of broken rules").arg(severityWord(severities[i]), locale.toString(failed[i])));
    const bool untested = empty == checks;
    m_whole->setIcon(icon(untested ? toneIcon(Tone::Note) : toneIcon(Tone::Good)));
    say(m_whole, untested ? tr("%1 rules, nothing recorded yet").arg(locale.toString(checks))
                          : tr("%1 of %2 rules hold").arg(locale.toString(passed), locale.toString(checks)));
    m_whole->setToolTip(empty ? tr("%1 rules have nothing recorded to look at, which proves nothing.").arg(locale.toString(empty)) : QString());
}

} // namespace itsms
