// What holds for the whole table.
#include "ui/pages/import/import_settings.h"

#include "core/exchange/date_format.h"
#include "ui/forms/choice_editor.h"
#include "ui/look.h"
#include "ui/pages/import/parts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QTimeZone>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// "d/M/yyyy: 2 January 2026", so that nobody has to think in letters.
QString readingOf(const QString &format, const QString &example)
{
    const auto reader = DateReader::compile(format);
    const auto time = reader ? reader->read(example) : std::nullopt;
    if (!time)
        return format;
    const QString date = QLocale().toString(QDate(1970, 1, 1).addDays(time->days), QLocale::LongFormat);
    return ImportSettings::tr("%1 (%2)", "a day, and the format it was read by").arg(date, format);
}

} // namespace

ImportSettings::ImportSettings(ImportDraft &draft, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_key(new QComboBox)
    , m_lastWins(new QCheckBox(tr("Only the &last row of each counts")))
    , m_zone(new QComboBox)
    , m_empty(new QLineEdit)
    , m_question(new QWidget)
    , m_questionIcon(new QLabel)
    , m_questionText(new QLabel)
    , m_dates(new QComboBox)
{
    build();
    for (QComboBox *box : {m_key, m_zone, m_dates})
        ignoreWheel(box);
    fillZones();
    connect(&m_draft, &ImportDraft::mappingChanged, this, &ImportSettings::showMapping);
    connect(&m_draft, &ImportDraft::datesChanged, this, &ImportSettings::showDates);
    connect(m_key, &QComboBox::activated, this, &ImportSettings::apply);
    connect(m_lastWins, &QCheckBox::clicked, this, &ImportSettings::apply);
    connect(m_zone, &QComboBox::activated, this, &ImportSettings::apply);
    connect(m_empty, &QLineEdit::editingFinished, this, &ImportSettings::apply);
    connect(m_dates, &QComboBox::activated, this, &ImportSettings::apply);
    showMapping();
}

void ImportSettings::build()
{
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setHorizontalSpacing(grid::gap);
    rows->setVerticalSpacing(grid::step);
    auto *question = new QHBoxLayout(m_question);
    question->setContentsMargins(0, 0, 0, 0);
    question->setSpacing(grid::step);
    m_questionIcon->setPixmap(icon(severityIcon(Severity::Minor)).pixmap(grid::icon, grid::icon));
    m_questionText->setWordWrap(true);
    question->addWidget(m_questionIcon);
    question->addWidget(m_questionText, 1);
    m_lastWins->setAccessibleName(m_lastWins->text().remove(u'&'));
    m_lastWins->setToolTip(tr("Event logs hold a row for each change; the last one says how it ended."));
    m_empty->setToolTip(tr("Words that stand for an empty cell, with commas between them."));
    m_zone->setToolTip(tr("For times in the file that do not say their zone."));
    rows->addWidget(m_datesLabel = importLabel(tr("How dates are &meant"), m_dates), 0, 0);
    rows->addWidget(m_dates, 0, 1);
    rows->addWidget(m_question, 0, 2, 1, 2);
    rows->addWidget(importLabel(tr("Rows find their record &by"), m_key), 1, 0);
    rows->addWidget(m_key, 1, 1);
    rows->addWidget(m_lastWins, 1, 2, 1, 2);
    rows->addWidget(importLabel(tr("&Time zone"), m_zone), 2, 0);
    rows->addWidget(m_zone, 2, 1);
    rows->addWidget(importLabel(tr("Counts as &empty"), m_empty), 2, 2);
    rows->addWidget(m_empty, 2, 3);
    rows->setColumnStretch(1, 1);
    rows->setColumnStretch(3, 1);
}

void ImportSettings::fillZones()
{
    const QTimeZone own = m_draft.session().workbook().timeZone();
    m_zone->addItem(tr("%1 (the workbook's)", "name of a time zone").arg(QString::fromUtf8(own.id())), QByteArray());
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id), id);
    m_zone->setEditable(true);
    m_zone->setInsertPolicy(QComboBox::NoInsert);
    m_zone->completer()->setFilterMode(Qt::MatchContains);
    m_zone->completer()->setCompletionMode(QCompleter::PopupCompletion);
    for (QComboBox *box : {m_zone, m_dates}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
    }
    // A zone that does not exist is not taken; the field says again what holds.
    connect(m_zone->lineEdit(), &QLineEdit::editingFinished, this, [this] {
        const int known = m_zone->findText(m_zone->currentText(), Qt::MatchFixedString);
        m_zone->setCurrentIndex(known >= 0 ? known : std::max(0, m_zone->findData(m_draft.mapping().timeZone)));
        apply();
    });
}

void ImportSettings::fillKeys()
{
    const ImportProfile &mapping = m_draft.mapping();
    m_key->clear();
    m_key->addItem(tr("Nothing: every row is a new record"), QString());
    if (const RecordType *type = m_draft.type())
        for (const FieldSource &source : mapping.fields)
            if (const Field *field = findField(*type, source.field.toStdString()); field && hasColumn(*field) && linkTarget(*field).empty()
                && m_key->findData(source.field) < 0)
                m_key->addItem(translatedLabel(*field), source.field);
    m_key->setCurrentIndex(std::max(0, m_key->findData(mapping.key)));
}

void ImportSettings::showMapping()
{
    m_showing = true;
    const ImportProfile &mapping = m_draft.mapping();
    fillKeys();
    m_lastWins->setChecked(mapping.lastWins);
    m_zone->setCurrentIndex(std::max(0, m_zone->findData(mapping.timeZone)));
    if (const QString markers = mapping.emptyMarkers.join(u", "_s); !m_empty->hasFocus())
        m_empty->setText(markers);
    m_showing = false;
    showDates();
}

/// Day before month or month before day is never guessed: where the file allows both, the person says which.
void ImportSettings::showDates()
{
    m_showing = true;
    const DateFormats &dates = m_draft.dates();
    const QString &answer = m_draft.mapping().dateFormat;
    const bool asks = dates.candidates.size() > 1 && m_draft.mapping().ambiguousDates == AmbiguousDates::Ask;
    m_dates->clear();
    m_dates->addItem(asks ? tr("Please choose") : tr("As recognised"), QString());
    for (const QString &candidate : dates.candidates)
        m_dates->addItem(asks ? readingOf(candidate, dates.example) : candidate, candidate);
    if (!answer.isEmpty() && m_dates->findData(answer) < 0)
        m_dates->addItem(answer, answer);
    m_dates->setCurrentIndex(std::max(0, m_dates->findData(answer)));
    m_questionText->setText(tr("\u201c%1\u201d can be read in more than one way.").arg(dates.example));
    m_questionIcon->setVisible(m_draft.datesAreOpen());
    m_question->setVisible(asks);
    for (QWidget *widget : {static_cast<QWidget *>(m_datesLabel), static_cast<QWidget *>(m_dates)})
        widget->setVisible(asks || !answer.isEmpty());
    m_showing = false;
}

void ImportSettings::apply()
{
    if (m_showing)
        return;
    ImportProfile mapping = m_draft.mapping();
    mapping.key = m_key->currentData().toString();
    mapping.lastWins = m_lastWins->isChecked();
    mapping.timeZone = m_zone->currentData().toByteArray();
    mapping.dateFormat = m_dates->currentData().toString();
    mapping.emptyMarkers.clear();
    for (const QString &marker : m_empty->text().split(u',', Qt::SkipEmptyParts))
        if (const QString word = marker.trimmed(); !word.isEmpty())
            mapping.emptyMarkers += word;
    const bool otherCells = mapping.emptyMarkers != m_draft.mapping().emptyMarkers;
    m_draft.setMapping(mapping);
    if (otherCells)
        m_draft.recogniseDates();
}

void ImportSettings::focusDates() { m_dates->setFocus(); }

} // namespace itsms
