// The responsibility matrix as a table: what is answered for down, people or roles across, the parts they play in the cells.
#include "ui/models/responsibility_model.h"

#include "ui/models/responsibility_words.h"

#include <QGuiApplication>

#include <set>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr Part everyPart[] = {Part::Accountable, Part::Responsible, Part::Consulted, Part::Informed};

/// What was ended long ago is told where it leaves a gap; what still looks as if it counted is told in the cell.
bool isSeen(const Holding &holding) { return holding.lapse != Lapse::Ended; }

/// The parts in brackets that do not count, a mark behind the accountable where there are several.
QString lettersOf(const std::vector<const Holding *> &holdings, bool several)
{
    QStringList letters;
    for (const Part part : everyPart) {
        bool counts = false;
        bool lapsed = false;
        for (const Holding *holding : holdings)
            if (holding->part == part)
                (holding->lapse ? lapsed : counts) = true;
        if (counts)
            letters += part == Part::Accountable && several ? QString(partLetter(part) + u'!') : partLetter(part);
        else if (lapsed)
            letters += u'(' + partLetter(part) + u')';
    }
    return letters.join(u' ');
}

bool hasSeveral(const ResponsibilityRow &row)
{
    return std::find(row.doubts.begin(), row.doubts.end(), Doubt::SeveralAccountable) != row.doubts.end();
}

} // namespace

ResponsibilityModel::ResponsibilityModel(const Catalogue &catalogue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
{
}

void ResponsibilityModel::setMatrix(ResponsibilityMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    rebuild();
    endResetModel();
}

void ResponsibilityModel::show(By by, const Narrowing &narrowing)
{
    beginResetModel();
    m_by = by;
    m_narrowing = narrowing;
    rebuild();
    endResetModel();
}

bool ResponsibilityModel::isShown(const ResponsibilityRow &row) const
{
    if (m_narrowing.doubtful && row.doubts.empty())
        return false;
    return m_narrowing.type.isEmpty() || (row.type && toText(row.type->name) == m_narrowing.type);
}

void ResponsibilityModel::rebuild()
{
    m_rows.clear();
    m_columns.clear();
    const RecordType *group = nullptr;
    for (std::size_t i = 0; i < m_matrix.rows.size(); ++i) {
        const ResponsibilityRow &row = m_matrix.rows[i];
        if (!isShown(row))
            continue;
        if (row.type && row.type != group)
            m_rows.push_back({typesWord(*row.type), {}});
        group = row.type;
        m_rows.push_back({{}, i});
    }
    addColumns();
}

/// People by name, roles in the order of their declaration.
void ResponsibilityModel::addColumns()
{
    std::set<qint64> people;
    std::set<QString> roles;
    for (const Row &row : m_rows)
        if (row.place)
            for (const Holding &holding : m_matrix.rows[*row.place].holdings)
                if (isSeen(holding)) {
                    people.insert(holding.person);
                    roles.insert(holding.role);
                }
    if (m_by == By::Person) {
        for (const qint64 person : people)
            m_columns.push_back({person, {}, m_matrix.people.value(person)});
        std::sort(m_columns.begin(), m_columns.end(), [](const Column &a, const Column &b) { return a.label.localeAwareCompare(b.label) < 0; });
        return;
    }
    const RecordType *type = m_matrix.declared ? m_catalogue.type(m_matrix.declared->assignments) : nullptr;
    const Field *field = type ? findField(*type, m_matrix.declared->role) : nullptr;
    if (field)
        for (const Choice &choice : field->choices)
            if (roles.erase(toText(choice.name)))
                m_columns.push_back({0, toText(choice.name), translatedChoice(*field, choice)});
    for (const QString &role : roles)
        m_columns.push_back({0, role, roleWord(*m_matrix.declared, m_catalogue, role)});
}

const ResponsibilityRow *ResponsibilityModel::rowAt(int row) const
{
    if (row < 0 || row >= int(m_rows.size()) || !m_rows[std::size_t(row)].place)
        return nullptr;
    return &m_matrix.rows[*m_rows[std::size_t(row)].place];
}

bool ResponsibilityModel::belongs(const Holding &holding, int column) const
{
    const Column &own = m_columns[std::size_t(column - 1)];
    return isSeen(holding) && (m_by == By::Person ? holding.person == own.person : holding.role == own.role);
}

std::vector<const Holding *> ResponsibilityModel::holdingsAt(const QModelIndex &index) const
{
    std::vector<const Holding *> found;
    const ResponsibilityRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return found;
    for (const Holding &holding : row->holdings)
        if (index.column() == Standing ? isSeen(holding) : belongs(holding, index.column()))
            found.push_back(&holding);
    return found;
}

Ids ResponsibilityModel::assignmentsAt(const QModelIndex &index) const
{
    Ids ids;
    for (const Holding *holding : holdingsAt(index))
        ids.push_back(holding->assignment);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

std::optional<qint64> ResponsibilityModel::personAt(int column) const
{
    if (m_by != By::Person || column <= Standing || column > int(m_columns.size()))
        return {};
    return m_columns[std::size_t(column - 1)].person;
}

QString ResponsibilityModel::cellText(const QModelIndex &index) const
{
    const ResponsibilityRow *row = rowAt(index.row());
    return row ? lettersOf(holdingsAt(index), hasSeveral(*row)) : QString();
}

QString ResponsibilityModel::cellSentence(const QModelIndex &index) const
{
    const ResponsibilityRow *row = rowAt(index.row());
    if (!row)
        return {};
    const QLocale locale;
    QStringList sentences;
    if (index.column() == Standing) {
        for (const Doubt doubt : row->doubts)
            sentences += tr("%1: %2", "gap or doubt and its reason").arg(doubtWord(doubt), doubtSentence(*row, doubt, m_matrix, locale));
        return sentences.isEmpty() ? standingWord(*row) : sentences.join(u'\n');
    }
    for (const Holding *holding : holdingsAt(index)) {
        sentences += tr("%1: %2, %3", "part played, person, role")
                         .arg(partWord(holding->part), m_matrix.people.value(holding->person), roleWord(*m_matrix.declared, m_catalogue, holding->role));
        if (holding->lapse)
            sentences.back() += u". "_s + tr("Does not count: %1", "and why").arg(lapseSentence(*holding, m_matrix, locale));
    }
    return sentences.isEmpty() ? tr("No part") : sentences.join(u'\n');
}

int ResponsibilityModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int ResponsibilityModel::columnCount(const QModelIndex &parent) const { return parent.isValid() || m_rows.empty() ? 0 : int(m_columns.size()) + 1; }

QVariant ResponsibilityModel::standingData(const ResponsibilityRow &row, int role) const
{
    const Tone tone = standingTone(row);
    switch (role) {
    case Qt::DisplayRole:
        return standingShort(row);
    case Qt::DecorationRole:
        return toneIcon(tone).isEmpty() ? QVariant() : QVariant(icon(toneIcon(tone)));
    case Qt::ForegroundRole:
        return toneColour(tone, paletteFor(QGuiApplication::palette()));
    default:
        return {};
    }
}

QVariant ResponsibilityModel::data(const QModelIndex &index, int role) const
{
    const ResponsibilityRow *row = index.isValid() ? rowAt(index.row()) : nullptr;
    if (!row)
        return role == Qt::BackgroundRole && index.isValid() ? QVariant(paletteFor(QGuiApplication::palette()).window) : QVariant();
    if (role == Qt::ToolTipRole)
        return tr("%1\n%2", "what is answered for, and who plays which part in it").arg(rowTitle(*row), cellSentence(index));
    if (role == Qt::AccessibleTextRole)
        return tr("%1, %2: %3", "row, column and cell of the matrix")
            .arg(rowTitle(*row), headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), cellSentence(index).replace(u'\n', u' '));
    if (index.column() == Standing)
        return standingData(*row, role);
    switch (role) {
    case Qt::DisplayRole:
        return cellText(index);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignCenter);
    case Qt::FontRole:
        return cellText(index).startsWith(u'A') ? QVariant(font(TextSize::Body, TextWeight::Strong)) : QVariant();
    case Qt::ForegroundRole: {
        const QString text = cellText(index);
        const Tone tone = text.contains(u'!') ? Tone::Warning : text.contains(u'(') ? Tone::Bad : Tone::Plain;
        const Palette palette = paletteFor(QGuiApplication::palette());
        return tone == Tone::Plain && text.startsWith(u'A') ? palette.accent : toneColour(tone, palette);
    }
    default:
        return {};
    }
}

QVariant ResponsibilityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal) {
        const QString label = section == Standing ? tr("Standing") : section <= int(m_columns.size()) ? m_columns[std::size_t(section - 1)].label : QString();
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? QVariant(label) : QVariant();
    }
    if (section < 0 || section >= int(m_rows.size()))
        return {};
    const ResponsibilityRow *row = rowAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return row ? rowTitle(*row) : m_rows[std::size_t(section)].heading;
    case Qt::ToolTipRole:
        return row && row->type ? tr("%1  %2", "number and name").arg(row->ref, row->title) : QVariant();
    case Qt::FontRole:
        return row ? font(TextSize::Body) : font(TextSize::Body, TextWeight::Strong);
    case Qt::TextAlignmentRole:
        return int(Qt::AlignLeading | Qt::AlignVCenter);
    default:
        return {};
    }
}

Qt::ItemFlags ResponsibilityModel::flags(const QModelIndex &index) const
{
    return index.isValid() && rowAt(index.row()) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

ExportTable ResponsibilityModel::exported() const
{
    ExportTable table{.name = tr("Responsibilities"), .columns = {{tr("Kind")}, {tr("Number")}, {tr("Name")}, {tr("Standing")}}, .rows = {}};
    for (const Column &column : m_columns)
        table.columns.push_back({column.label});
    for (int row = 0; row < rowCount(); ++row) {
        const ResponsibilityRow *own = rowAt(row);
        if (!own)
            continue;
        std::vector<Value> cells{own->type ? typeWord(*own->type) : QString(), own->ref, rowTitle(*own), standingWord(*own)};
        for (int column = 1; column < columnCount(); ++column)
            cells.emplace_back(cellText(index(row, column)));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

QStringList ResponsibilityModel::printedRow(const ResponsibilityRow &row) const
{
    QStringList cells{rowTitle(row)};
    for (const Part part : everyPart) {
        QStringList names;
        for (const Holding *holding : row.holding(part))
            names += m_by == By::Person ? m_matrix.people.value(holding->person) : roleWord(*m_matrix.declared, m_catalogue, holding->role);
        names.removeDuplicates();
        names.sort(Qt::CaseInsensitive);
        cells += names.join(u", "_s);
    }
    cells += standingWord(row);
    return cells;
}

std::vector<ReportSection> ResponsibilityModel::printed() const
{
    ReportTable empty{{{tr("Answered for")}}, {}, tr("Nobody answers for anything yet.")};
    for (const Part part : everyPart)
        empty.columns.push_back({tr("%1 (%2)", "part played and its letter").arg(partWord(part), partLetter(part))});
    empty.columns.push_back({tr("Standing")});
    std::vector<ReportSection> sections;
    for (int row = 0; row < rowCount(); ++row) {
        const ResponsibilityRow *own = rowAt(row);
        if (!own || sections.empty())
            sections.push_back({own ? rowTitle(*own) : m_rows[std::size_t(row)].heading, {empty}});
        if (own)
            std::get<ReportTable>(sections.back().blocks.front()).rows.push_back(printedRow(*own));
    }
    if (sections.empty())
        sections.push_back({tr("Who plays which part"), {empty}});
    return sections;
}

} // namespace itsms
