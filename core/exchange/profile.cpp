// Import profiles: as JSON, those that ship and those saved in the workbook.
#include "core/exchange/import.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace itsms {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// Takes the members of an object one by one and remembers what is wrong with them; what is left over is a mistake in writing.
class Members
{
public:
    explicit Members(const QJsonObject &object) : m_left(object) { }

    QString text(const QString &name)
    {
        const QJsonValue value = m_left.take(name);
        note(name, value.isUndefined() || value.isString());
        return value.toString();
    }

    bool flag(const QString &name)
    {
        const QJsonValue value = m_left.take(name);
        note(name, value.isUndefined() || value.isBool());
        return value.toBool();
    }

    QStringList texts(const QString &name, const QStringList &otherwise)
    {
        const QJsonValue value = m_left.take(name);
        note(name, value.isUndefined() || value.isArray());
        if (!value.isArray())
            return otherwise;
        QStringList result;
        for (const QJsonValue &each : value.toArray()) {
            note(name, each.isString());
            result += each.toString();
        }
        return result;
    }

    QMap<QString, QString> map(const QString &name)
    {
        const QJsonValue value = m_left.take(name);
        note(name, value.isUndefined() || value.isObject());
        QMap<QString, QString> result;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each) {
            note(name, each.value().isString());
            result.insert(each.key(), each.value().toString());
        }
        return result;
    }

    QJsonArray objects(const QString &name)
    {
        const QJsonValue value = m_left.take(name);
        note(name, value.isArray());
        return value.toArray();
    }

    bool has(const QString &name) const { return m_left.contains(name); }

    Result<> check() const
    {
        if (!m_wrong.isEmpty())
            return wrongUse(Tr::tr("The import profile is not written correctly: \"%1\" is missing or of the wrong kind.").arg(m_wrong));
        if (!m_left.isEmpty())
            return wrongUse(Tr::tr("The import profile is not written correctly: \"%1\" is not known.").arg(m_left.begin().key()));
        return {};
    }

private:
    void note(const QString &name, bool right)
    {
        if (!right && m_wrong.isEmpty())
            m_wrong = name;
    }

    QJsonObject m_left;
    QString m_wrong;
};

void put(QJsonObject &object, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        object.insert(name, text);
}

QString ambiguousText(AmbiguousDates dates)
{
    return dates == AmbiguousDates::DayFirst ? u"day-first"_s : dates == AmbiguousDates::MonthFirst ? u"month-first"_s : QString();
}

Result<AmbiguousDates> ambiguousFrom(const QString &text)
{
    for (const AmbiguousDates dates : {AmbiguousDates::Ask, AmbiguousDates::DayFirst, AmbiguousDates::MonthFirst})
        if (text == ambiguousText(dates))
            return dates;
    return wrongUse(Tr::tr("The import profile is not written correctly: \"ambiguousDates\" is \"day-first\", \"month-first\" or left out."));
}

QJsonObject sourceToJson(const FieldSource &source)
{
    QJsonObject object{{u"field"_s, source.field}};
    put(object, u"column"_s, source.column);
    put(object, u"pattern"_s, source.pattern);
    put(object, u"constant"_s, source.constant);
    put(object, u"otherwise"_s, source.otherwise);
    put(object, u"dateFormat"_s, source.dateFormat);
    if (source.createMissing)
        object.insert(u"createMissing"_s, true);
    QJsonObject values;
    for (auto each = source.values.cbegin(); each != source.values.cend(); ++each)
        values.insert(each.key(), each.value());
    if (!values.isEmpty())
        object.insert(u"values"_s, values);
    return object;
}

Result<FieldSource> sourceFromJson(const QJsonObject &json)
{
    Members members(json);
    FieldSource source{.field = members.text(u"field"_s)};
    source.column = members.text(u"column"_s);
    source.pattern = members.text(u"pattern"_s);
    source.constant = members.text(u"constant"_s);
    source.otherwise = members.text(u"otherwise"_s);
    source.dateFormat = members.text(u"dateFormat"_s);
    source.createMissing = members.flag(u"createMissing"_s);
    source.values = members.map(u"values"_s);
    ITSMS_CHECK(members.check());
    return source;
}

Result<ImportProfile> parse(const QByteArray &definition, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(definition, &error);
    if (!document.isObject())
        return wrongUse(Tr::tr("The import profile \"%1\" is not written correctly: %2.").arg(name, error.errorString()));
    return ImportProfile::fromJson(document.object());
}

} // namespace

Result<std::vector<ImportProfile>> savedProfiles(const Workbook &workbook)
{
    std::vector<ImportProfile> result;
    ITSMS_TRY(Statement statement, workbook.connection().prepare("SELECT name, definition FROM import_profile ORDER BY name"));
    while (true) {
        ITSMS_TRY(const bool more, statement.step());
        if (!more)
            return result;
        ITSMS_TRY(ImportProfile profile, parse(statement.text(1).toUtf8(), statement.text(0)));
        profile.name = statement.text(0);
        result.push_back(std::move(profile));
    }
}

Result<std::vector<ImportProfile>> shippedProfiles()
{
    std::vector<ImportProfile> result;
    const QDir folder(u":/profiles"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fileFailure(Tr::tr("%1 cannot be read: %2.").arg(name, file.errorString()));
        ITSMS_TRY(ImportProfile profile, parse(file.readAll(), name));
        result.push_back(std::move(profile));
    }
    return result;
}

QJsonObject ImportProfile::toJson() const
{
    QJsonObject object{{u"name"_s, name}, {u"type"_s, type}, {u"key"_s, key}};
    put(object, u"description"_s, description);
    put(object, u"dateFormat"_s, dateFormat);
    put(object, u"ambiguousDates"_s, ambiguousText(ambiguousDates));
    put(object, u"timeZone"_s, QString::fromUtf8(timeZone));
    if (lastWins)
        object.insert(u"lastWins"_s, true);
    object.insert(u"emptyMarkers"_s, QJsonArray::fromStringList(emptyMarkers));
    QJsonArray sources;
    for (const FieldSource &source : fields)
        sources.append(sourceToJson(source));
    object.insert(u"fields"_s, sources);
    return object;
}

Result<ImportProfile> ImportProfile::fromJson(const QJsonObject &json)
{
    Members members(json);
    ImportProfile profile;
    if (members.has(u"key"_s))
        profile.key = members.text(u"key"_s);
    profile.name = members.text(u"name"_s);
    profile.type = members.text(u"type"_s);
    profile.description = members.text(u"description"_s);
    profile.lastWins = members.flag(u"lastWins"_s);
    profile.dateFormat = members.text(u"dateFormat"_s);
    ITSMS_TRY(profile.ambiguousDates, ambiguousFrom(members.text(u"ambiguousDates"_s)));
    profile.timeZone = members.text(u"timeZone"_s).toUtf8();
    profile.emptyMarkers = members.texts(u"emptyMarkers"_s, profile.emptyMarkers);
    for (const QJsonValue &each : members.objects(u"fields"_s)) {
        ITSMS_TRY(FieldSource source, sourceFromJson(each.toObject()));
        profile.fields.push_back(std::move(source));
    }
    ITSMS_CHECK(members.check());
    if (profile.type.isEmpty())
        return wrongUse(Tr::tr("The import profile \"%1\" does not say which type of record it makes.").arg(profile.name));
    return profile;
}

Result<std::vector<ImportProfile>> profiles(const Workbook &workbook, const QString &type)
{
    ITSMS_TRY(std::vector<ImportProfile> result, savedProfiles(workbook));
    ITSMS_TRY(std::vector<ImportProfile> shipped, shippedProfiles());
    QSet<QString> saved;
    for (const ImportProfile &profile : result)
        saved.insert(profile.name);
    for (ImportProfile &profile : shipped)
        if (!saved.contains(profile.name))
            result.push_back(std::move(profile));
    if (!type.isEmpty())
        std::erase_if(result, [&type](const ImportProfile &profile) { return profile.type != type; });
    return result;
}

Result<ImportProfile> profileNamed(const Workbook &workbook, const QString &name)
{
    ITSMS_TRY(const std::vector<ImportProfile> all, profiles(workbook));
    QStringList names;
    for (const ImportProfile &profile : all) {
        if (profile.name == name)
            return profile;
        names += profile.name;
    }
    return wrongUse(Tr::tr("There is no import profile \"%1\". There are: %2.").arg(name, names.join(u", ")));
}

} // namespace itsms
