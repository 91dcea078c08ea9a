// What was typed and not saved yet, kept outside the workbook so that it survives the program.
#include "ui/drafts.h"

#include "ui/forms/value_json.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace itsms {

using namespace Qt::StringLiterals;

namespace {

/// A folder for each workbook, by its path: two organisations' typing does not mix.
QString folderOf(const QString &workbook)
{
    const QByteArray digest = QCryptographicHash::hash(workbook.toUtf8(), QCryptographicHash::Sha1).toHex().left(16);
    const QDir home(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return home.filePath(u"drafts/"_s + QString::fromLatin1(digest));
}

QJsonObject originJson(const Origin &origin)
{
    return {{u"type"_s, origin.type}, {u"through"_s, origin.through}, {u"ids"_s, itsms::toJson(Value(origin.ids))}};
}

std::optional<Origin> originOf(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    const Value ids = fromJson(json[u"ids"]);
    const auto *list = std::get_if<Ids>(&ids);
    return Origin{json[u"type"].toString(), json[u"through"].toString(), list ? *list : Ids()};
}

QByteArray toJson(const Draft &draft, const QString &workbook)
{
    QJsonObject json{{u"workbook"_s, workbook}, {u"type"_s, draft.type}, {u"record"_s, QString::number(draft.record)},
        {u"title"_s, draft.title}, {u"at"_s, QString::number(draft.at)}, {u"typed"_s, draft.typed}};
    if (draft.origin)
        json.insert(u"origin"_s, originJson(*draft.origin));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

/// What was typed may be as confidential as the workbook.
void write(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(content);
    file.commit();
}

} // namespace

Destination Draft::destination() const { return {.page = PageKind::Record, .type = type, .id = record, .draft = key}; }

DraftStore::DraftStore(const QString &workbook, QObject *parent)
    : QObject(parent)
    , m_folder(folderOf(QFileInfo(workbook).absoluteFilePath()))
    , m_workbook(QFileInfo(workbook).absoluteFilePath())
    , m_token(QUuid::createUuid().toString(QUuid::Id128))
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // One writer, so that the later words are not written over by the earlier ones.
    m_writer.setMaxThreadCount(1);
    m_lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(m_token + u".lock"_s));
    m_lock->setStaleLockTime(0);
    // On the writer, before anything is written: the lock goes through to the disk, and the window need not wait for that.
    m_writer.start([lock = m_lock.get()] { lock->tryLock(0); });
    adopt();
}

DraftStore::~DraftStore() { flush(); }

QString DraftStore::pathOf(const QString &key) const { return QDir(m_folder).filePath(key + u".json"_s); }

void DraftStore::adopt()
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files);
    // What is taken over under this store's name must not look as if nobody had it.
    if (!names.isEmpty())
        flush();
    for (const QString &name : names) {
        const QString owner = name.section(u'_', 0, 0);
        QLockFile lock(folder.filePath(owner + u".lock"_s));
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // A program that still runs keeps it.
        const QString path = pathOf(m_token + u'_' + QString::number(m_serial++));
        if (QFile::rename(folder.filePath(name), path))
            read(path);
    }
    std::stable_sort(m_drafts.begin(), m_drafts.end(), [](const Draft &a, const Draft &b) { return a.at > b.at; });
}

void DraftStore::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return;
    m_drafts.push_back({.key = QFileInfo(path).completeBaseName(),
        .type = json[u"type"].toString(),
        .record = json[u"record"].toString().toLongLong(),
        .title = json[u"title"].toString(),
        .at = json[u"at"].toString().toLongLong(),
        .typed = json[u"typed"].toObject(),
        .origin = originOf(json[u"origin"]),
        .leftBehind = true});
}

const Draft *DraftStore::find(const QString &key) const
{
    const auto found = std::find_if(m_drafts.begin(), m_drafts.end(), [&key](const Draft &draft) { return draft.key == key; });
    return found == m_drafts.end() ? nullptr : &*found;
}

const Draft *DraftStore::find(const QString &type, qint64 record) const
{
    const auto found =
        std::find_if(m_drafts.begin(), m_drafts.end(), [&](const Draft &draft) { return draft.type == type && draft.record == record; });
    return found == m_drafts.end() ? nullptr : &*found;
}

QString DraftStore::keep(Draft draft)
{
    if (draft.key.isEmpty())
        draft.key = m_token + u'_' + QString::number(m_serial++);
    m_writer.start([path = pathOf(draft.key), json = toJson(draft, m_workbook)] { write(path, json); });
    const QString key = draft.key;
    const auto gone = std::remove_if(m_drafts.begin(), m_drafts.end(), [&key](const Draft &each) { return each.key == key; });
    const bool fresh = gone == m_drafts.end();
    m_drafts.erase(gone, m_drafts.end());
    m_drafts.insert(m_drafts.begin(), std::move(draft));
    if (fresh)
        Q_EMIT changed();
    return key;
}

void DraftStore::remove(const QString &key)
{
    const auto gone = std::remove_if(m_drafts.begin(), m_drafts.end(), [&key](const Draft &each) { return each.key == key; });
    if (gone == m_drafts.end())
        return;
    m_drafts.erase(gone, m_drafts.end());
    m_writer.start([path = pathOf(key)] { QFile::remove(path); });
    Q_EMIT changed();
}

void DraftStore::recognise(const std::vector<Draft> &own)
{
    const auto same = [](const Draft &a, const Draft &b) { return a.type == b.type && a.record == b.record && a.at == b.at; };
    for (Draft &draft : m_drafts)
        for (const Draft &each : own)
            if (same(draft, each))
                draft.leftBehind = each.leftBehind;
}

} // namespace itsms
