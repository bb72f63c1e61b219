// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/door_event_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

namespace {

// Ids are of 63 bits, more than a number of JSON holds.
QString digits(std::int64_t number) { return QString::number(number); }

QJsonValue digits(std::optional<std::int64_t> number)
{
    return number ? QJsonValue(digits(*number)) : QJsonValue();
}

std::int64_t numberIn(const QJsonObject& object, QStringView name)
{
    return object.value(name).toString().toLongLong();
}

std::optional<std::int64_t> optionalNumberIn(const QJsonObject& object, QStringView name)
{
    return object.value(name).isString() ? std::optional(numberIn(object, name)) : std::nullopt;
}

QJsonObject objectOf(const EnteredPerson& person)
{
    return {{QStringLiteral("given"), person.name.given},
            {QStringLiteral("family"), person.name.family},
            {QStringLiteral("preferred"), person.name.preferred},
            {QStringLiteral("sort"), person.name.sort},
            {QStringLiteral("family_first"), person.name.order == NameOrder::FamilyFirst},
            {QStringLiteral("emails"), QJsonArray::fromStringList(person.emails)},
            {QStringLiteral("phones"), QJsonArray::fromStringList(person.phones)},
            {QStringLiteral("may_be_written"),
             person.mayBeWritten ? QJsonValue(*person.mayBeWritten) : QJsonValue()}};
}

EnteredPerson personIn(const QJsonObject& object)
{
    const auto texts = [&](QStringView name) {
        QStringList list;
        const QJsonArray array = object.value(name).toArray();
        for (const auto& value : array) {
            list += value.toString();
        }
        return list;
    };
    EnteredPerson person;
    person.name.given = object.value(u"given").toString();
    person.name.family = object.value(u"family").toString();
    person.name.preferred = object.value(u"preferred").toString();
    person.name.sort = object.value(u"sort").toString();
    person.name.order =
        object.value(u"family_first").toBool() ? NameOrder::FamilyFirst : NameOrder::GivenFirst;
    person.emails = texts(u"emails");
    person.phones = texts(u"phones");
    if (const QJsonValue consent = object.value(u"may_be_written"); consent.isBool()) {
        person.mayBeWritten = consent.toBool();
    }
    return person;
}

QJsonObject objectOf(const DoorEvent& event)
{
    QJsonObject object{{QStringLiteral("door"), digits(event.stamp.door)},
                       {QStringLiteral("seq"), digits(event.stamp.seq)},
                       {QStringLiteral("after_door"), digits(event.after.door)},
                       {QStringLiteral("after_seq"), digits(event.after.seq)},
                       {QStringLiteral("kind"), static_cast<int>(event.kind)},
                       {QStringLiteral("meeting"), digits(event.meeting.value())},
                       {QStringLiteral("at"), digits(event.at)},
                       {QStringLiteral("member"), digits(event.member.value())},
                       {QStringLiteral("arrived"), digits(event.arrived)},
                       {QStringLiteral("gone"), digits(event.gone)},
                       {QStringLiteral("guest_of"), digits(event.guestOf.value())},
                       {QStringLiteral("source"), static_cast<int>(event.source)},
                       {QStringLiteral("note"), event.note},
                       {QStringLiteral("heads"), digits(event.heads.value())},
                       {QStringLiteral("count"), event.count}};
    if (event.kind == DoorEventKind::Newcomer) {
        object.insert(QStringLiteral("person"), objectOf(event.person));
    }
    return object;
}

DoorEvent eventIn(const QJsonObject& object)
{
    DoorEvent event;
    event.stamp = {numberIn(object, u"door"), numberIn(object, u"seq")};
    event.after = {numberIn(object, u"after_door"), numberIn(object, u"after_seq")};
    event.kind = static_cast<DoorEventKind>(object.value(u"kind").toInt(-1));
    event.meeting = MeetingId(numberIn(object, u"meeting"));
    event.at = numberIn(object, u"at");
    event.member = MemberId(numberIn(object, u"member"));
    event.arrived = optionalNumberIn(object, u"arrived");
    event.gone = optionalNumberIn(object, u"gone");
    event.guestOf = MemberId(numberIn(object, u"guest_of"));
    event.source = static_cast<AttendanceSource>(object.value(u"source").toInt(-1));
    event.note = object.value(u"note").toString();
    event.heads = RowId(numberIn(object, u"heads"));
    event.count = object.value(u"count").toInt();
    event.person = personIn(object.value(u"person").toObject());
    return event;
}

} // namespace

QByteArray asJson(const std::vector<DoorEvent>& events)
{
    QJsonArray array;
    for (const DoorEvent& event : events) {
        array += objectOf(event);
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

std::optional<std::vector<DoorEvent>> doorEventsIn(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isArray()) {
        return std::nullopt;
    }
    std::vector<DoorEvent> events;
    const QJsonArray array = document.array();
    for (const auto& value : array) {
        events.push_back(eventIn(value.toObject()));
        if (!isPossible(events.back())) {
            return std::nullopt;
        }
    }
    return events;
}

QByteArray asJson(const EnteredPerson& person)
{
    return QJsonDocument(objectOf(person)).toJson(QJsonDocument::Compact);
}

std::optional<EnteredPerson> newcomerIn(const QByteArray& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    return document.isObject() ? std::optional(personIn(document.object())) : std::nullopt;
}

} // namespace hearth
