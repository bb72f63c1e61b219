// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_session.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/leaving_actions.h"
#include "core/attendance/waiting_actions.h"
#include "core/attendance/waiting_queries.h"
#include "core/base/pin.h"
#include "core/connections/seat_queries.h"
#include "core/door/arrival_actions.h"
#include "core/door/door_household_queries.h"
#include "core/door/pick_up_actions.h"
#include "core/door/pick_up_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "core/settings/settings_queries.h"
#include "core/store/store_error.h"
#include "ui/window/open_club.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace hearth {

namespace {

constexpr std::size_t arrivalsShown = 5;

Arrival sorry(const QString& heading, const QString& words)
{
    return {Arrival::Kind::Refused, heading, words, {}};
}

} // namespace

DoorSession::DoorSession(OpenClub& open, MeetingId meeting)
    : m_open(open),
      m_meeting(findListedMeeting(open.database(), meeting).value_or(ListedMeeting())),
      m_people(open.club())
{
    refresh();
    connect(&open, &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (changes.isEverything() || changes.concerns("attendance") || changes.concerns("head_count") ||
            changes.concerns("waiting") || changes.concerns("pick_up") || changes.concerns("meeting") ||
            changes.concerns("setting") || changes.concerns("venue")) {
            refresh();
            Q_EMIT this->changed();
        }
    });
}

void DoorSession::refresh()
{
    Database& database = m_open.database();
    const MeetingId id = m_meeting.meeting.id;
    if (auto listed = findListedMeeting(database, id)) {
        m_meeting = std::move(*listed);
    }
    m_settings = readDoorSettings(database);
    m_isTechnologyFree = hearth::isTechnologyFree(database, m_meeting.meeting);
    m_hereNow.clear();
    m_left.clear();
    for (const Attendance& mark : listRegister(database, id)) {
        if (came(mark.status)) {
            (mark.gone ? m_left : m_hereNow).push_back(mark.member);
        }
    }
    std::sort(m_hereNow.begin(), m_hereNow.end());
    std::sort(m_left.begin(), m_left.end());
    m_waiting = listWaiting(database, id);
    m_children.clear();
    for (const auto& [child, code] : pickUpCodes(database, id)) {
        m_children.insert(child);
    }
    const auto heads = listHeadCounts(database, id);
    m_here = std::accumulate(heads.begin(), heads.end(), static_cast<int>(m_hereNow.size()),
                             [](int sum, const HeadCount& count) { return sum + count.count; });
}

DoorHits DoorSession::find(QStringView typed) const
{
    DoorHits found = m_people.find(typed);
    if (m_settings.findsWholeOnly) {
        const QString wanted = typed.trimmed().toString();
        const bool isNumber = !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(),
                                                               [](QChar sign) { return sign.isDigit(); });
        if (!isNumber) {
            found = m_people.findWhole(typed);
        }
    }
    return found;
}

bool DoorSession::isHere(MemberId member) const
{
    return std::binary_search(m_hereNow.begin(), m_hereNow.end(), member);
}

Arrival DoorSession::welcome(MemberId member, ChangeId change)
{
    m_arrivals.push_front(m_people.shownName(member));
    if (m_arrivals.size() > arrivalsShown) {
        m_arrivals.pop_back();
    }
    QString words;
    if (m_isTechnologyFree) {
        words = tr("Tonight is technology-free: phones rest in the basket by the door.");
    } else if (!m_meeting.meeting.room.isEmpty()) {
        //: %1: a room
        words = tr("You’ll find us in %1.").arg(m_meeting.meeting.room);
    }
    if (const QString table = tableWords(member); !table.isEmpty()) {
        words = words.isEmpty() ? table : table + u' ' + words;
    }
    Arrival arrival{Arrival::Kind::Welcome, tr("Welcome, %1!").arg(m_people.called(member)), words, change};
    arrival.member = member;
    addCode(arrival);
    addMates(arrival);
    return arrival;
}

void DoorSession::addCode(Arrival& arrival)
{
    const bool isChild = m_settings.pickUpUnder > 0 && isYoungerThan(m_open.database(), arrival.member,
                                                                     m_settings.pickUpUnder, m_open.today());
    if (!isChild) {
        return;
    }
    if (const auto code = pickUpCode(m_open.club(), m_meeting.meeting.id, arrival.member)) {
        arrival.code = *code;
        const QString keep = tr("Keep this number: whoever takes %1 home tells it at the door.")
                                 .arg(m_people.called(arrival.member));
        arrival.words = arrival.words.isEmpty() ? keep : keep + u'\n' + arrival.words;
    }
}

void DoorSession::addMates(Arrival& arrival)
{
    if (!m_settings.bringsHousehold) {
        return;
    }
    for (const MemberId mate : householdMates(m_open.database(), arrival.member, m_open.today())) {
        if (!isHere(mate) && !m_people.shownName(mate).isEmpty()) {
            arrival.mates.push_back({mate, m_people.shownName(mate), 0});
        }
    }
}

int DoorSession::placeInLine(MemberId member) const
{
    const auto place = std::find(m_waiting.begin(), m_waiting.end(), member);
    return place == m_waiting.end() ? 0 : static_cast<int>(place - m_waiting.begin()) + 1;
}

/// A seat that is left is for whoever waits first.
bool DoorSession::hasSeatFor(MemberId member) const
{
    if (!seats()) {
        return true;
    }
    const int place = placeInLine(member);
    const int before = place > 0 ? place - 1 : static_cast<int>(m_waiting.size());
    return m_here + before < *seats();
}

Arrival DoorSession::isHereAlready(MemberId member) const
{
    const QString table = tableWords(member);
    Arrival arrival{Arrival::Kind::Already,
                    tr("You are here already, %1.").arg(m_people.called(member)),
                    table.isEmpty() ? tr("Nothing more to do. Have a good time!") : table,
                    {}};
    arrival.member = member;
    arrival.mayLeave = m_settings.checksOut && !m_children.contains(member);
    return arrival;
}

Arrival DoorSession::isTooMany(MemberId member) const
{
    Arrival arrival{Arrival::Kind::Full, tr("All seats are taken."), tr("Please ask at the desk."), {}};
    arrival.member = member;
    if (const int place = placeInLine(member); place > 0) {
        arrival.words =
            tr("You are number %1 in the line. We call you as soon as there is a seat.").arg(place);
    } else if (m_settings.keepsLine && member) {
        arrival.mayWait = true;
        arrival.words = tr("You can wait for a seat, or ask at the desk.");
    }
    return arrival;
}

QString DoorSession::tableWords(MemberId member) const
{
    const std::vector<int> tables = tablesOf(m_open.database(), m_meeting.meeting.id, member);
    const auto first = std::find_if(tables.begin(), tables.end(), [](int table) { return table > 0; });
    if (first == tables.end()) {
        return {};
    }
    const bool isAlwaysThere =
        std::all_of(tables.begin(), tables.end(), [&](int table) { return table == *first; });
    return isAlwaysThere ? tr("You are at table %1.").arg(*first) : tr("You begin at table %1.").arg(*first);
}

Arrival DoorSession::arrive(MemberId member, AttendanceSource source)
{
    if (isHere(member)) {
        return isHereAlready(member);
    }
    if (!hasSeatFor(member)) {
        return isTooMany(member);
    }
    const bool isBack = std::binary_search(m_left.begin(), m_left.end(), member);
    const Done done =
        isBack ? comeBack(m_open.club(), m_meeting.meeting.id, member)
               : arriveAtDoor(m_open.club(), m_meeting.meeting.id, member, source).map([](const CheckIn&) {});
    if (!done) {
        return sorry(tr("That didn’t work."), tr("Please ask at the desk. %1").arg(done.error().sentence));
    }
    Arrival arrival = welcome(member, m_open.club().newestEntry());
    if (isBack) {
        arrival.heading = tr("Welcome back, %1!").arg(m_people.called(member));
    }
    return arrival;
}

Arrival DoorSession::arriveToo(const std::vector<MemberId>& members)
{
    QStringList names;
    Arrival last;
    for (const MemberId member : members) {
        if (isHere(member)) {
            continue;
        }
        last = arrive(member, AttendanceSource::Door);
        if (last.kind != Arrival::Kind::Welcome) {
            break;
        }
        names += m_people.called(member);
    }
    if (names.size() > 1 && last.kind == Arrival::Kind::Welcome) {
        last.heading = tr("Welcome, %1!").arg(QLocale().createSeparatedList(names));
        last.change = {}; // each is a change of their own
    }
    return last;
}

Arrival DoorSession::leave(MemberId member)
{
    const Done done = leaveMeeting(m_open.club(), m_meeting.meeting.id, member);
    if (!done) {
        return sorry(tr("That didn’t work."), tr("Please ask at the desk. %1").arg(done.error().sentence));
    }
    Arrival arrival{Arrival::Kind::Already, tr("Goodbye, %1!").arg(m_people.called(member)),
                    tr("Come home safely."), m_open.club().newestEntry()};
    arrival.member = member;
    return arrival;
}

Arrival DoorSession::wait(MemberId member)
{
    const auto place = joinWaitingLine(m_open.club(), m_meeting.meeting.id, member);
    if (!place) {
        return sorry(tr("That didn’t work."), place.error().sentence);
    }
    Arrival arrival{Arrival::Kind::Already, tr("You are number %1 in the line.").arg(*place),
                    tr("We call you as soon as there is a seat."), m_open.club().newestEntry()};
    arrival.member = member;
    return arrival;
}

Arrival DoorSession::pickUp(const QString& code)
{
    const auto child = childOfCode(m_open.club(), m_meeting.meeting.id, code.trimmed());
    return child && *child ? leave(*child)
                           : sorry(tr("That isn’t the number."), tr("Please ask at the desk."));
}

Arrival DoorSession::arrive(QStringView card)
{
    const CardAnswer answer = m_people.card(card);
    const QString desk = tr("Please ask at the desk, or type your name.");
    switch (answer.kind) {
    case CardAnswer::Kind::Known:
        return arrive(answer.member, AttendanceSource::Card);
    case CardAnswer::Kind::Replaced:
        return sorry(tr("This card has been replaced by a newer one."), desk);
    case CardAnswer::Kind::OtherClub:
        return sorry(tr("This card belongs to another club."), desk);
    case CardAnswer::Kind::Unknown:
        return sorry(tr("Nobody here has this card."), desk);
    case CardAnswer::Kind::NoCard:
        return sorry(tr("That was no card of ours."), desk);
    }
    return {};
}

Arrival DoorSession::arriveNew(const Newcomer& newcomer)
{
    if (isFull()) {
        return isTooMany({});
    }
    const auto added = registerNewcomer(m_open.club(), m_meeting.meeting.id, newcomer);
    if (!added) {
        return sorry(tr("That didn’t work."), added.error().sentence);
    }
    Arrival arrival = welcome(*added, m_open.club().newestEntry());
    arrival.words = tr("How good that you are here. Somebody will show you round.");
    return arrival;
}

bool DoorSession::isCard(QStringView text) const
{
    return m_people.card(text).kind != CardAnswer::Kind::NoCard;
}

bool DoorSession::takeBack(const Arrival& arrival)
{
    if (!arrival.change || !m_open.club().undo(arrival.change)) {
        return false;
    }
    if (!m_arrivals.empty()) {
        m_arrivals.pop_front();
    }
    return true;
}

bool DoorSession::isPinRight(const QString& pin) const
{
    return !hasPin() || hearth::isPinRight(pin, m_settings.pin);
}

} // namespace hearth
