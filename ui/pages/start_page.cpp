// What the window shows while no workbook is open: the example, a new organisation, a file, or one of the last files.
#include "ui/pages/start_page.h"

#include "core/exchange/example.h"
#include "ui/background.h"
#include "ui/look.h"
#include "ui/models/roomy_delegate.h"
#include "ui/pages/page.h"
#include "ui/words.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimeZone>
#include <QTreeWidget>
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
    , m_recent(new QTreeWidget)
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
    column->addWidget(headingLabel(tr("Begin")));
    const auto add = [this, column](const QString &iconName, const QString &text, const QString &explanation) {
        auto *button = new QPushButton(icon(iconName), text);
        button->setAccessibleName(text);
        button->setMinimumHeight(5 * grid::step);
        column->addWidget(button);
        column->addWidget(mutedLabel(explanation));
        m_buttons.push_back(button);
        return button;
    };
    QPushButton *example = add(u"help-about"_s, tr("Look around in the example organisation"),
        tr("The example is a copy of your own in your documents: nothing you do to it can break anything."));
    QPushButton *open = add(u"document-open"_s, tr("Open a workbook"), tr("Or drop its file on this window."));
    column->addSpacing(grid::gap);
    column->addWidget(m_recentHeading);
    buildRecent();
    column->addWidget(m_recent, 1);
    column->addStretch();
    connect(example, &QPushButton::clicked, this, &StartPage::makeExample);
    connect(open, &QPushButton::clicked, this, &StartPage::chooseFile);
    return part;
}

void StartPage::buildRecent()
{
    m_recent->setAccessibleName(tr("Last opened"));
    m_recent->setColumnCount(2);
    m_recent->setHeaderHidden(true);
    m_recent->setRootIsDecorated(false);
    m_recent->setUniformRowHeights(true);
    m_recent->setAlternatingRowColors(true);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->header()->setStretchLastSection(false);
    m_recent->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_recent->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    giveRoom(m_recent);
    const auto open = [this](const QTreeWidgetItem *item) { Q_EMIT openWanted(item->data(0, Qt::UserRole).toString()); };
    connect(m_recent, &QTreeWidget::itemClicked, this, open);
    connect(m_recent, &QTreeWidget::itemActivated, this, open);
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
    add(tr("Edition of the &standard"), m_edition);
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
    m_person->setText(m_preferences.person());
    for (const QString &path : m_preferences.recentFiles()) {
        const QFileInfo file(path);
        const QString name = tr("%1\n%2", "name and folder of a file").arg(file.completeBaseName(), QDir::toNativeSeparators(file.path()));
        const QDateTime opened = m_preferences.lastOpened(path);
        const QString when = opened.isValid() ? instantText(opened.toSecsSinceEpoch(), QTimeZone::systemTimeZone(), QLocale()) : QString();
        auto *item = new QTreeWidgetItem(m_recent, {name, when});
        item->setData(0, Qt::UserRole, path);
        item->setIcon(0, icon(u"text-x-generic"_s));
        item->setData(0, Qt::AccessibleTextRole, file.completeBaseName());
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        item->setToolTip(0, QDir::toNativeSeparators(path));
    }
    const int count = m_recent->topLevelItemCount();
    m_recentHeading->setVisible(count > 0);
    m_recent->setVisible(count > 0);
    if (count)
        m_recent->setMaximumHeight(count * m_recent->sizeHintForRow(0) + 2 * m_recent->frameWidth());
}

void StartPage::beginNew()
{
    m_organisation->setFocus(Qt::OtherFocusReason);
    m_organisation->selectAll();
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
