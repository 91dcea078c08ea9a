// What the window shows while no workbook is open: the example, a new organisation, a file, or one of the last files.
#include "ui/pages/start_page.h"

#include "core/exchange/example.h"
#include "ui/background.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 120 * grid::step;

/// A name in the person's documents that is not taken yet.
QString freePath(const QString &name)
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    documents.mkpath(u"."_s);
    QString path = documents.filePath(name + u".itsms"_s);
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = documents.filePath(u"%1 %2.itsms"_s.arg(name).arg(i));
    return path;
}

} // namespace

StartPage::StartPage(const Catalogue &catalogue, Preferences &preferences, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_preferences(preferences)
    , m_dialogs(dialogs)
    , m_notice(new QLabel)
    , m_organisation(new QLineEdit)
    , m_person(new QLineEdit(preferences.person()))
    , m_language(new QComboBox)
    , m_edition(new QComboBox)
    , m_recentHeading(headingLabel(tr("Last opened")))
    , m_recent(new QListWidget)
{
    auto *title = new QLabel(tr("ITSMS Workbench"));
    title->setFont(itsms::font(TextSize::Title, TextWeight::Strong));
    QLabel *subtitle =
        mutedLabel(tr("The service management system of your organisation in one file, held against ISO/IEC 20000-1 every day."));
    m_notice->setWordWrap(true);
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->hide();
    auto *parts = new QHBoxLayout;
    parts->setSpacing(2 * grid::margin);
    parts->addWidget(buildOpen(), 1);
    parts->addWidget(buildNew(), 1);
    auto *middle = new QWidget;
    middle->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(middle);
    column->setSpacing(grid::gap);
    column->addStretch(1);
    column->addWidget(title);
    column->addWidget(subtitle);
    column->addWidget(m_notice);
    column->addSpacing(grid::gap);
    column->addLayout(parts);
    column->addStretch(2);
    auto *row = new QHBoxLayout(this);
    row->addStretch(1);
    row->addWidget(middle, 100);
    row->addStretch(1);
    refresh();
}

QWidget *StartPage::buildOpen()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    auto *example = new QPushButton(icon(u"help-about"_s), tr("Look around in the example organisation"));
    auto *open = new QPushButton(icon(u"document-open"_s), tr("Open a workbook"));
    column->addWidget(headingLabel(tr("Begin")));
    for (QPushButton *button : {example, open}) {
        button->setAccessibleName(button->text());
        button->setMinimumHeight(5 * grid::step);
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    column->addWidget(mutedLabel(tr("The example is a copy of your own in your documents: nothing you do to it can break anything.")));
    column->addSpacing(grid::gap);
    column->addWidget(m_recentHeading);
    m_recent->setAccessibleName(tr("Last opened"));
    m_recent->setAlternatingRowColors(true);
    giveRoom(m_recent);
    column->addWidget(m_recent, 1);
    column->addStretch();
    connect(example, &QPushButton::clicked, this, &StartPage::makeExample);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](const QListWidgetItem *item) { Q_EMIT openWanted(item->data(Qt::UserRole).toString()); });
    return part;
}

QWidget *StartPage::buildNew()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid::step);
    column->addWidget(headingLabel(tr("New organisation")));
    m_language->addItem(u"English"_s, u"en"_s);
    m_language->addItem(u"Deutsch"_s, u"de"_s);
    m_language->setCurrentIndex(std::max(0, m_language->findData(QLocale().name().left(2))));
    m_edition->addItem(u"ISO/IEC 20000-1:2011"_s, u"2011"_s);
    m_edition->addItem(u"ISO/IEC 20000-1:2018"_s, u"2018"_s);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    form->setVerticalSpacing(grid::half);
    const auto add = [form](const QString &label, QWidget *editor) {
        editor->setAccessibleName(QString(label).remove(u'&'));
        form->addRow(label, editor);
    };
    add(tr("Name of the &organisation"), m_organisation);
    add(tr("&Who you are, as the history will call you"), m_person);
    add(tr("&Language of its documents"), m_language);
    add(tr("&Edition of the standard"), m_edition);
    column->addLayout(form);
    auto *make = new QPushButton(icon(u"document-new"_s), tr("Choose where to save it"));
    make->setAccessibleName(make->text());
    make->setMinimumHeight(5 * grid::step);
    make->setEnabled(false);
    column->addSpacing(grid::step);
    column->addWidget(make);
    column->addStretch();
    m_buttons.push_back(make);
    connect(m_organisation, &QLineEdit::textChanged, make, [make](const QString &text) { make->setDisabled(text.trimmed().isEmpty()); });
    connect(m_organisation, &QLineEdit::returnPressed, make, &QPushButton::click);
    connect(make, &QPushButton::clicked, this, &StartPage::makeNew);
    return part;
}

void StartPage::refresh()
{
    m_recent->clear();
    for (const QString &path : m_preferences.recentFiles()) {
        auto *item = new QListWidgetItem(tr("%1\n%2", "name and folder of a file")
                                             .arg(QFileInfo(path).completeBaseName(), QDir::toNativeSeparators(QFileInfo(path).path())),
            m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(path);
    }
    m_recentHeading->setVisible(m_recent->count() > 0);
    m_recent->setVisible(m_recent->count() > 0);
}

void StartPage::complain(const QString &sentence)
{
    m_notice->setForegroundRole(QPalette::BrightText);
    m_notice->setText(sentence);
    m_notice->setVisible(!sentence.isEmpty());
    for (QPushButton *button : m_buttons)
        button->setEnabled(true);
    m_buttons.back()->setDisabled(m_organisation->text().trimmed().isEmpty());
}

void StartPage::setBusy(const QString &sentence)
{
    complain(sentence);
    m_notice->setForegroundRole(QPalette::WindowText);
    for (QPushButton *button : m_buttons)
        button->setEnabled(false);
}

void StartPage::chooseFile()
{
    const QString path = m_dialogs.openFile(this, tr("Open a workbook"), tr("Workbooks (*.itsms);;All files (*)"));
    if (!path.isEmpty())
        Q_EMIT openWanted(path);
}

void StartPage::makeExample()
{
    setBusy(tr("The example is being made. This takes a few seconds\u2026"));
    const QString path = freePath(tr("Example organisation"));
    inBackground(
        this,
        [path, &catalogue = m_catalogue, person = m_preferences.person()]() -> Result<> {
            ITSMS_TRY(const auto workbook, Workbook::create(path, catalogue, {.organisation = exampleOrganisation(), .person = person}));
            return buildExample(*workbook, QDate::currentDate());
        },
        [this, path](const Result<> &made) {
            if (!made) {
                QFile::remove(path);
                return complain(made.error().sentence);
            }
            complain({});
            Q_EMIT openWanted(path);
        });
}

void StartPage::makeNew()
{
    m_preferences.setPerson(m_person->text());
    const QString organisation = m_organisation->text().trimmed();
    const QString path = m_dialogs.saveFile(
        this, tr("Where to save it"), QString(organisation).replace(u'/', u'-') + u".itsms"_s, tr("Workbooks (*.itsms)"));
    if (path.isEmpty())
        return;
    setBusy(tr("The workbook is being made\u2026"));
    const Founding founding{.organisation = organisation,
        .language = m_language->currentData().toString(),
        .edition = m_edition->currentData().toString(),
        .person = m_preferences.person()};
    inBackground(
        this,
        [path, &catalogue = m_catalogue, founding]() -> Result<> {
            ITSMS_CHECK(Workbook::create(path, catalogue, founding));
            return {};
        },
        [this, path](const Result<> &made) {
            if (!made)
                return complain(made.error().sentence);
            complain({});
            Q_EMIT openWanted(path);
        });
}

} // namespace itsms
