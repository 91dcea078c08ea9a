// How one field is filled, in full.
#include "ui/pages/import/field_source_panel.h"

#include "ui/forms/meaning_box.h"
#include "ui/look.h"
#include "ui/models/mapping_model.h"
#include "ui/models/value_map_model.h"
#include "ui/pages/import/parts.h"
#include "ui/pages/page.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

bool isDate(const Field &field) { return field.kind == Kind::Date || field.kind == Kind::Instant; }

/// Dates are read by their format, long texts are all different.
bool hasTellableValues(const Field &field) { return !isDate(field) && field.kind != Kind::LongText; }

const QStringList usualDateFormats{u"d/M/yyyy H:mm"_s, u"M/d/yyyy H:mm"_s, u"M/d/yyyy h:mm AP"_s, u"d.M.yyyy H:mm"_s, u"d-M-yyyy H:mm"_s,
    u"yyyy-MM-dd H:mm:ss"_s};

} // namespace

FieldSourcePanel::FieldSourcePanel(ImportDraft &draft, MappingModel &mapping, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_mapping(mapping)
    , m_title(headingLabel({}))
    , m_help(mutedLabel({}))
    , m_way(new QComboBox)
    , m_from(new QStackedWidget)
    , m_column(new QComboBox)
    , m_pattern(new QLineEdit)
    , m_constant(new MeaningBox(MeaningBox::Answers::OfField))
    , m_otherwise(new MeaningBox(MeaningBox::Answers::OfField))
    , m_date(new QComboBox)
    , m_createMissing(new QCheckBox(tr("&Make the records that are missing")))
    , m_valuesText(new QLabel)
    , m_take(new QPushButton(icon(u"dialog-ok-apply"_s), tr("&Take the suggestions")))
    , m_values(new ValueMapModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(grid::step, 0, 0, 0);
    column->setSpacing(grid::step);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    column->addWidget(m_help);
    column->addWidget(buildWays());
    column->addWidget(m_createMissing);
    column->addWidget(m_valuesPart = buildValues(), 1);
    column->addStretch();
    m_createMissing->setAccessibleName(m_createMissing->text().remove(u'&'));
    connect(m_createMissing, &QCheckBox::clicked, this, [this](bool on) { change([on](FieldSource &source) { source.createMissing = on; }); });
    showField(-1);
}

QWidget *FieldSourcePanel::buildWays()
{
    auto *part = new QWidget;
    auto *rows = new QGridLayout(part);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::step);
    rows->setVerticalSpacing(grid::step);
    m_way->addItems({tr("Left out"), tr("One column"), tr("Several columns"), tr("Always the same")});
    m_pattern->setPlaceholderText(tr("{category}: {subcategory}", "example of a pattern; keep the braces"));
    m_pattern->setToolTip(tr("Names of columns in braces, with any text between them. The text beside an empty cell is left out."));
    m_column->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_column->setMinimumContentsLength(10);
    m_date->setEditable(true);
    m_column->setAccessibleName(tr("Column of the file"));
    m_pattern->setAccessibleName(tr("Pattern of several columns"));
    m_constant->setAccessibleName(tr("What every record gets"));
    m_from->addWidget(new QWidget);
    m_from->addWidget(m_column);
    m_from->addWidget(m_pattern);
    m_from->addWidget(m_constant);
    m_from->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    rows->addWidget(importLabel(tr("F&illed from"), m_way), 0, 0);
    rows->addWidget(m_way, 0, 1);
    rows->addWidget(m_from, 0, 2);
    rows->addWidget(m_otherwiseLabel = importLabel(tr("&Where empty"), m_otherwise), 1, 0);
    rows->addWidget(m_otherwise, 1, 1, 1, 2);
    rows->addWidget(m_dateLabel = importLabel(tr("Date f&ormat"), m_date), 2, 0);
    rows->addWidget(m_date, 2, 1, 1, 2);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(2, 1);
    for (QComboBox *box : {m_way, m_date}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10);
    }
    connect(m_way, &QComboBox::activated, this, &FieldSourcePanel::chooseWay);
    connect(m_column, &QComboBox::activated, this, [this] { change([this](FieldSource &source) { source.column = m_column->currentText(); }); });
    connect(m_pattern, &QLineEdit::editingFinished, this,
        [this] { change([this](FieldSource &source) { source.pattern = m_pattern->text().trimmed(); }); });
    const auto whenAnswered = [this](MeaningBox *box, QString FieldSource::*member) {
        const auto take = [this, box, member] { change([box, member](FieldSource &source) { source.*member = box->meaning().toString(); }); };
        connect(box, &QComboBox::activated, this, take);
        connect(box, &QComboBox::editTextChanged, this, take);
    };
    whenAnswered(m_constant, &FieldSource::constant);
    whenAnswered(m_otherwise, &FieldSource::otherwise);
    connect(m_date, &QComboBox::editTextChanged, this, [this](const QString &text) {
        change([&](FieldSource &source) { source.dateFormat = text == m_date->itemText(0) ? QString() : text.trimmed(); });
    });
    return part;
}

QWidget *FieldSourcePanel::buildValues()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    m_valuesTable = importTable(m_values, tr("Values of the column and what they mean"));
    m_valuesTable->setItemDelegate(new ValueMapDelegate(*m_values, m_valuesTable));
    m_valuesTable->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_valuesTable->verticalHeader()->hide();
    m_valuesTable->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_valuesTable->horizontalHeader()->setSectionResizeMode(ValueMapModel::RowsColumn, QHeaderView::ResizeToContents);
    m_valuesText->setWordWrap(true);
    m_take->setAccessibleName(m_take->text().remove(u'&'));
    column->addWidget(m_valuesText);
    column->addWidget(m_valuesTable, 1);
    column->addWidget(m_take, 0, Qt::AlignLeft);
    connect(m_take, &QPushButton::clicked, m_values, &ValueMapModel::takeSuggestions);
    connect(m_values, &ValueMapModel::edited, this, [this] {
        change([this](FieldSource &source) { source.values = m_values->source().values; });
        tellValues();
    });
    return part;
}

const FieldSource &FieldSourcePanel::source() const { return m_mapping.source(m_row); }

void FieldSourcePanel::showField(int row)
{
    m_row = row;
    const bool any = row >= 0;
    setEnabled(any);
    m_valuesPart->hide();
    m_values->clear();
    if (!any) {
        m_title->setText(tr("No field is chosen"));
        m_help->clear();
        return;
    }
    const Field &field = m_mapping.field(row);
    m_title->setText(translatedLabel(field));
    m_help->setText(field.help ? translated(field.context, field.help) : QString());
    m_title->setToolTip(m_help->text());
    showSource();
    findItsValues();
}

void FieldSourcePanel::showSource()
{
    m_showing = true;
    const Field &field = m_mapping.field(m_row);
    const FieldSource &from = source();
    const Way way = !from.column.isEmpty() ? OneColumn : !from.pattern.isEmpty() ? SeveralColumns : !from.constant.isEmpty() ? AlwaysTheSame : LeftOut;
    m_way->setCurrentIndex(way);
    m_from->setCurrentIndex(way);
    m_column->clear();
    m_column->addItems(m_mapping.columns());
    m_column->setCurrentText(from.column);
    m_pattern->setText(from.pattern);
    m_constant->setField(field);
    m_constant->setMeaning(from.constant);
    m_otherwise->setField(field);
    m_otherwise->setMeaning(from.otherwise);
    m_date->clear();
    m_date->addItem(tr("As in the rest of the file"));
    m_date->addItems(usualDateFormats);
    m_date->setEditText(from.dateFormat.isEmpty() ? m_date->itemText(0) : from.dateFormat);
    m_createMissing->setChecked(from.createMissing);
    m_showing = false;
    const bool fromFile = way == OneColumn || way == SeveralColumns;
    for (QWidget *widget : {static_cast<QWidget *>(m_otherwiseLabel), static_cast<QWidget *>(m_otherwise)})
        widget->setVisible(fromFile);
    for (QWidget *widget : {static_cast<QWidget *>(m_dateLabel), static_cast<QWidget *>(m_date)})
        widget->setVisible(fromFile && isDate(field));
    m_createMissing->setVisible(way != LeftOut && !linkTarget(field).empty());
}

/// What another way was filled with is kept in its control until another field is shown.
void FieldSourcePanel::chooseWay(int way)
{
    const QString pattern = m_pattern->text().trimmed();
    const QVariant constant = m_constant->meaning();
    change([&](FieldSource &source) {
        source.column = way == OneColumn ? (m_column->currentText().isEmpty() ? m_mapping.columns().value(0) : m_column->currentText()) : QString();
        source.pattern = way == SeveralColumns ? pattern : QString();
        source.constant = way == AlwaysTheSame ? constant.toString() : QString();
    });
    showSource();
    // A pattern or text still to be written makes no source yet, and yet its control has to be there.
    m_way->setCurrentIndex(way);
    m_from->setCurrentIndex(way);
    m_pattern->setText(pattern);
    findItsValues();
}

void FieldSourcePanel::change(const std::function<void(FieldSource &)> &change)
{
    if (m_showing || m_row < 0)
        return;
    FieldSource changed = source();
    const QString before = valuesKey();
    change(changed);
    m_mapping.setSource(m_row, changed);
    if (valuesKey() != before)
        findItsValues();
}

QString FieldSourcePanel::valuesKey() const
{
    return source().field + u'\n' + source().column + u'\n' + source().pattern + u'\n' + m_draft.mapping().emptyMarkers.join(u'\n');
}

void FieldSourcePanel::forgetValues()
{
    m_found.clear();
    ++m_asked;
}

void FieldSourcePanel::findItsValues()
{
    const int asked = ++m_asked;
    const bool tellable = (!source().column.isEmpty() || !source().pattern.isEmpty()) && hasTellableValues(m_mapping.field(m_row));
    m_valuesPart->setVisible(tellable);
    // The values need the room; the help then is the tip of the title.
    m_help->setVisible(!tellable && !m_help->text().isEmpty());
    if (!tellable)
        return;
    const QString key = valuesKey();
    if (const auto known = m_found.constFind(key); known != m_found.cend())
        return showValues(*known);
    m_values->clear();
    m_take->hide();
    m_valuesText->setText(tr("Reading the values\u2026"));
    inBackground(
        this,
        [request = m_draft.request(), source = source(), type = m_draft.type(),
            catalogue = m_draft.session().workbook().sharedCatalogue()]() -> Result<FoundValues> {
            ITSMS_TRY(const auto table, openTable(request.table));
            return findValues(*table, request.profile, source, *type);
        },
        [this, asked, key](const Result<FoundValues> &found) {
            if (asked != m_asked)
                return;
            if (!found)
                return m_valuesText->setText(found.error().sentence);
            m_found.insert(key, *found);
            showValues(*found);
        });
}

void FieldSourcePanel::showValues(const FoundValues &found)
{
    m_values->setValues(m_mapping.field(m_row), source(), found);
    tellValues();
}

void FieldSourcePanel::tellValues()
{
    const FoundValues found = m_found.value(valuesKey());
    const int open = m_values->notUnderstood();
    QString text = found.all ? tr("%n different values.", nullptr, int(found.values.size()))
                             : tr("More than %n different values; the first of them:", nullptr, int(found.values.size()));
    if (open > 0)
        text += u' ' + tr("%n are not understood: say what they mean, or their rows are rejected.", nullptr, open);
    m_valuesText->setText(text);
    m_take->setVisible(m_values->suggestions() > 0);
}

void FieldSourcePanel::focusValues()
{
    (m_valuesTable->isVisibleTo(this) ? static_cast<QWidget *>(m_valuesTable) : m_way)->setFocus();
}

} // namespace itsms
