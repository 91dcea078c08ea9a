// What the workbook knows about its organisation, changed together in one entry of the history.
#include "ui/settings/organisation_section.h"

#include "core/language.h"
#include "core/store/settings.h"
#include "ui/look.h"
#include "ui/settings/settings_row.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QVBoxLayout>

#include <set>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// Choices that stand for something else: a language, an edition.
QComboBox *choices(const std::vector<std::pair<QString, QString>> &codesAndNames)
{
    auto *box = new QComboBox;
    for (const auto &[code, name] : codesAndNames)
        box->addItem(name, code);
    return box;
}

/// Hundreds of names: found by typing any part of them.
QComboBox *searchable(const QStringList &names)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItems(names);
    box->setMaxVisibleItems(16);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    return box;
}

QComboBox *languages()
{
    std::vector<std::pair<QString, QString>> items;
    for (const QString &code : shippedLanguages())
        items.emplace_back(code, code == "en"_L1 ? u"English"_s : QLocale(code).nativeLanguageName());
    return choices(items);
}

QComboBox *editionChoices()
{
    std::vector<std::pair<QString, QString>> items;
    for (const QString &edition : editions())
        items.emplace_back(edition, editionTitle(edition));
    return choices(items);
}

QStringList timeZones()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        names += QString::fromUtf8(id);
    return names;
}

QStringList currencies()
{
    std::set<QString> codes;
    for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory))
        if (const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode); code.size() == 3)
            codes.insert(code);
    return {codes.begin(), codes.end()};
}

} // namespace

OrganisationSection::OrganisationSection(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::gap);
    add(u"organisation"_s, tr("&Name of the organisation"), new QLineEdit, tr("Stands on the cover of every report."));
    add(u"language"_s, tr("Language of its &documents"), languages(), tr("The command line writes reports in it; the window writes them in its own language."));
    add(u"edition"_s, tr("Edition of the &standard"), editionChoices(), tr("What reports name. Clause numbers in the window are those of the 2011 edition."));
    add(u"time_zone"_s, tr("&Time zone"), searchable(timeZones()), tr("A day begins and ends by it. Type a part of the name, such as a city."));
    add(u"currency"_s, tr("C&urrency"), searchable(currencies()), tr("For new amounts. Amounts already there keep theirs."));
    discard();
}

void OrganisationSection::add(const QString &name, const QString &label, QWidget *editor, const QString &help)
{
    auto *row = new SettingsRow(label, editor, help);
    editor->setObjectName(name);
    editor->setDisabled(m_session.isReadOnly());
    layout()->addWidget(row);
    m_settings.push_back({name, editor, row, {}});
    if (auto *line = qobject_cast<QLineEdit *>(editor))
        connect(line, &QLineEdit::textChanged, this, &OrganisationSection::validate);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        connect(box, &QComboBox::currentTextChanged, this, &OrganisationSection::validate);
}

QString OrganisationSection::typed(const Setting &setting) const
{
    if (const auto *line = qobject_cast<QLineEdit *>(setting.editor))
        return line->text().trimmed();
    const auto *box = static_cast<QComboBox *>(setting.editor);
    return box->isEditable() ? box->currentText().trimmed() : box->currentData().toString();
}

void OrganisationSection::show(Setting &setting, const QString &value)
{
    setting.stored = value;
    if (auto *line = qobject_cast<QLineEdit *>(setting.editor))
        return line->setText(value);
    auto *box = static_cast<QComboBox *>(setting.editor);
    if (!box->isEditable())
        return box->setCurrentIndex(box->findData(value));
    box->setCurrentIndex(box->findText(value));
    box->setEditText(value);
}

void OrganisationSection::refresh()
{
    if (!hasUnsaved())
        discard();
}

void OrganisationSection::discard()
{
    for (Setting &setting : m_settings)
        show(setting, m_session.workbook().setting(setting.name));
    validate();
}

bool OrganisationSection::hasUnsaved() const
{
    return std::any_of(m_settings.begin(), m_settings.end(), [this](const Setting &each) { return typed(each) != each.stored; });
}

void OrganisationSection::validate()
{
    bool sound = true;
    for (const Setting &setting : m_settings) {
        // What an older program stored is not reproached before somebody touches it.
        const Result<> outcome = typed(setting) == setting.stored ? Result<>() : checkSetting(setting.name, typed(setting));
        setting.row->complain(outcome ? QString() : outcome.error().sentence);
        sound = sound && outcome;
    }
    m_canSave = sound && hasUnsaved() && !m_saving;
    Q_EMIT edited();
}

void OrganisationSection::save(std::function<void()> then)
{
    validate();
    if (!m_canSave)
        return;
    std::vector<std::pair<QString, QString>> changes;
    for (const Setting &setting : m_settings)
        if (typed(setting) != setting.stored)
            changes.emplace_back(setting.name, typed(setting));
    m_saving = true;
    validate();
    const auto write = [changes, intent = m_session.intent(tr("Changed settings of the organisation"))](Workbook &workbook) -> Result<qint64> {
        ITSMS_TRY(const auto transaction, Transaction::begin(workbook, intent));
        for (const auto &[name, value] : changes)
            ITSMS_CHECK(transaction->changeSetting(name, value));
        return transaction->commit();
    };
    m_session.change(this, write, [this, then = std::move(then)](const Result<qint64> &written) {
        m_saving = false;
        if (!written) {
            validate();
            return m_session.say(written.error().sentence);
        }
        discard();
        m_session.say(tr("Saved. One undo (Ctrl+Z) takes it back."));
        if (then)
            then();
    });
}

} // namespace itsms
