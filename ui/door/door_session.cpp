// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_session.h"

#include "core/attendance/attendance_queries.h"
#include "core/base/pin.h"
#include "core/connections/seat_queries.h"
#include "core/door/arrival_actions.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "core/settings/settings_queries.h"
#include "core/store/store_error.h"
#include "ui/window/open_club.h"

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
            changes.concerns("meeting") || changes.concerns("setting") || changes.concerns("venue")) {
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
    for (const Attendance& mark : listRegister(database, id)) {
        if (came(mark.status)) {
            m_hereNow.push_back(mark.member);
        }
    }
    std::sort(m_hereNow.begin(), m_hereNow.end());
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
    return {Arrival::Kind::Welcome, tr("Welcome, %1!").arg(m_people.called(member)), words, change};
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
        const QString table = tableWords(member);
        return {Arrival::Kind::Already,
                tr("You are here already, %1.").arg(m_people.called(member)),
                table.isEmpty() ? tr("Nothing more to do. Have a good time!") : table,
                {}};
    }
    if (isFull()) {
        return {Arrival::Kind::Full, tr("All seats are taken."), tr("Please ask at the desk."), {}};
    }
    const auto done = arriveAtDoor(m_open.club(), m_meeting.meeting.id, member, source);
    if (!done) {
        return sorry(tr("That didn’t work."), tr("Please ask at the desk. %1").arg(done.error().sentence));
    }
    return welcome(member, m_open.club().newestEntry());
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
        return {Arrival::Kind::Full, tr("All seats are taken."), tr("Please ask at the desk."), {}};
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
