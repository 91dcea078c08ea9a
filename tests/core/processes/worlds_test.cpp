// Every check and every condition of a step, held against the tiny worlds of tests/processes/.
#include "core/engine/lifecycle.h"
#include "tests/support/pch.h"
#include "tests/support/sample_workbook.h"
#include "tests/support/worlds.h"

#include <set>

using namespace itsms;
using namespace Qt::StringLiterals;

namespace {

std::vector<WorldGroup> shippedWorlds()
{
    return readWorlds(QStringLiteral(ITSMS_SOURCE_DIR "/tests/processes"));
}

int countOf(const std::vector<WorldGroup> &groups, const QString &subject, WorldKind kind)
{
    int count = 0;
    for (const WorldGroup &group : groups)
        if (group.subject == subject)
            count += int(std::count_if(group.worlds.begin(), group.worlds.end(), [kind](const World &world) { return world.kind == kind; }));
    return count;
}

QString stepName(const RecordType &type, const Transition &transition)
{
    return toText(type.name) + u'.' + toText(transition.name);
}

/// The sentences of what stands in the way of a step for the first of the world's records of that type.
QStringList obstacles(Workbook &workbook, const RecordType &type, const Transition &transition, qint64 id)
{
    QStringList sentences;
    bool starts = false;
    for (const Step &step : need(steps(workbook, need(readRecord(workbook, type, id))))) {
        if (step.transition != &transition)
            continue;
        starts = true;
        for (const Obstacle &obstacle : step.obstacles)
            sentences += obstacle.sentence;
    }
    if (!starts)
        sentences += u"The record is not in a state from which the step starts."_s;
    return sentences;
}

} // namespace

TEST_CASE("every check has a world with an offender and a world without", "[worlds]")
{
    const std::vector<WorldGroup> groups = shippedWorlds();
    QStringList missing;
    for (const Check *check : Catalogue::standard().checks())
        for (const auto &[kind, word] : {std::pair(WorldKind::Offender, "offender"), std::pair(WorldKind::Innocent, "innocent")})
            if (!countOf(groups, toText(check->name), kind))
                missing += toText(check->name) + u": no "_s + QLatin1StringView(word);
    CHECK(missing == QStringList());
}

TEST_CASE("every check flags its offenders and stays silent on the innocent", "[worlds]")
{
    SampleWorkbook sample;
    Workbook &workbook = sample.book();
    for (const WorldGroup &group : shippedWorlds()) {
        if (group.isStep)
            continue;
        const Check *check = workbook.catalogue().check(group.subject);
        INFO("check " << group.subject.toStdString());
        REQUIRE(check);
        const RecordType &subject = *workbook.catalogue().type(check->subject);
        for (const World &world : group.worlds) {
            INFO(world.place.toStdString());
            LivingWorld living(workbook, world);
            Ids expected = world.kind == WorldKind::Offender ? living.own(subject) : Ids();
            std::sort(expected.begin(), expected.end());
            CHECK((world.kind == WorldKind::Innocent || !expected.empty()));
            CHECK((world.kind != WorldKind::Innocent || need(runCheck(workbook, *check, worldMoment())).hadRecords));
            CHECK(need(runCheck(workbook, *check, worldMoment())).offenders == expected);
        }
    }
}

TEST_CASE("every condition of a step is shown refusing, and every such step allowing", "[worlds]")
{
    const std::vector<WorldGroup> groups = shippedWorlds();
    QStringList missing;
    for (const RecordType *type : Catalogue::standard().types())
        for (const Transition &transition : type->transitions) {
            const int conditions = int(transition.blockers.size()) + (transition.guard ? 1 : 0);
            if (countOf(groups, stepName(*type, transition), WorldKind::Refused) < conditions)
                missing += u"%1: %2 refused"_s.arg(stepName(*type, transition)).arg(conditions);
            if (conditions && !countOf(groups, stepName(*type, transition), WorldKind::Allowed))
                missing += stepName(*type, transition) + u": allowed"_s;
        }
    CHECK(missing == QStringList());
}

TEST_CASE("a step refuses with its sentence and lets pass what meets its conditions", "[worlds]")
{
    SampleWorkbook sample;
    Workbook &workbook = sample.book();
    for (const WorldGroup &group : shippedWorlds()) {
        if (!group.isStep)
            continue;
        INFO("step " << group.subject.toStdString());
        const RecordType *type = workbook.catalogue().type(group.subject.section(u'.', 0, 0));
        REQUIRE(type);
        const Transition *transition = findTransition(*type, Name(group.subject.section(u'.', 1).toStdString()));
        REQUIRE(transition);
        for (const World &world : group.worlds) {
            INFO(world.place.toStdString());
            LivingWorld living(workbook, world, transition);
            const Ids ids = living.own(*type);
            REQUIRE(!ids.empty());
            CHECK(obstacles(workbook, *type, *transition, ids.front()) == (world.kind == WorldKind::Refused ? QStringList{world.sentence} : QStringList()));
            if (world.kind == WorldKind::Refused)
                continue;
            const Changes changes = need(stepChanges(workbook, need(readRecord(workbook, *type, ids.front())), transition->name, worldMoment().now));
            CHECK(need(living.transaction().update(*type, ids.front(), changes)));
            CHECK(need(readRecord(workbook, *type, ids.front())).text("state") == toText(transition->to));
        }
    }
}

TEST_CASE("every step asks for each field it needs, and leads to its state once all are filled in", "[worlds]")
{
    SampleWorkbook sample;
    Workbook &workbook = sample.book();
    for (const RecordType *type : workbook.catalogue().types())
        for (const Transition &transition : type->transitions)
            for (const Name from : transition.from) {
                INFO(stepName(*type, transition).toStdString() << " from " << from);
                const WorldRecord line{toText(type->name), u"It"_s, {{u"state"_s, toText(from)}}, 0};
                LivingWorld living(workbook, {WorldKind::Allowed, {}, {}, {line}, stepName(*type, transition)}, &transition);
                const qint64 id = living.own(*type).front();
                // Conditions beyond the fields are the business of the written worlds.
                if (transition.blockers.empty() && !transition.guard) {
                    CHECK(obstacles(workbook, *type, transition, id) == QStringList());
                    const Changes changes = need(stepChanges(workbook, need(readRecord(workbook, *type, id)), transition.name, worldMoment().now));
                    CHECK((transition.to == from || need(living.transaction().update(*type, id, changes))));
                    CHECK(need(readRecord(workbook, *type, id)).text("state") == toText(transition.to));
                    continue;
                }
                for (const Name needed : transition.needs)
                    CHECK(!need(readRecord(workbook, *type, id)).isEmpty(needed));
            }
}

TEST_CASE("a step without a field it needs is refused and names the field", "[worlds]")
{
    SampleWorkbook sample;
    Workbook &workbook = sample.book();
    for (const RecordType *type : workbook.catalogue().types())
        for (const Transition &transition : type->transitions)
            for (const Name needed : transition.needs) {
                INFO(stepName(*type, transition).toStdString() << " without " << needed);
                const Field *field = findField(*type, needed);
                if (field->required)
                    continue; // Never empty.
                const WorldRecord line{toText(type->name), u"It"_s, {{u"state"_s, toText(transition.from.front())}, {toText(needed), u"(empty)"_s}}, 0};
                LivingWorld living(workbook, {WorldKind::Refused, {}, {}, {line}, stepName(*type, transition)}, &transition);
                CHECK(obstacles(workbook, *type, transition, living.own(*type).front()).contains(u"Fill in \"%1\" first."_s.arg(translatedLabel(*field))));
            }
}
