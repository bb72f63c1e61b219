// SPDX-License-Identifier: GPL-3.0-or-later
// One evening at the door: who may come in, what becomes of a tap or a scan, and what a stranger may be told.
// Every answer is given after the change is on the disk, and not before.
#pragma once

#include "core/attendance/attendance.h"
#include "core/door/door_people.h"
#include "core/door/newcomer_actions.h"
#include "core/meeting/meeting.h"
#include "core/settings/door_settings.h"

#include <QObject>

#include <deque>
#include <set>

namespace hearth {

class OpenClub;

/// What came of somebody's arrival, in words for them.
struct Arrival {
    enum class Kind {
        Welcome,
        Already, ///< Here before; nothing was changed.
        Full,    ///< No seat is left; only the desk lets them in.
        Refused, ///< It couldn't be written, or the card isn't ours.
    };
    Kind kind = Kind::Refused;
    QString heading;                 ///< "Welcome, Maria!"
    QString words;                   ///< What helps now, may be empty.
    ChangeId change;                 ///< What a wrong tap takes back, none where nothing was changed.
    MemberId member = {};            ///< Whom it is about; nobody where that isn't known.
    bool mayLeave = false;           ///< Whether they can say that they go home.
    bool mayWait = false;            ///< Whether they can join the line for a seat.
    QString code = {};               ///< By which a child is picked up, empty for none.
    std::vector<DoorHit> mates = {}; ///< Those who live with them and aren't here, where the club asks.

    bool operator==(const Arrival&) const = default;
};

class DoorSession final : public QObject {
    Q_OBJECT

public:
    /// Throws `StoreError`.
    DoorSession(OpenClub& open, MeetingId meeting);

    [[nodiscard]] OpenClub& open() const { return m_open; }
    [[nodiscard]] const ListedMeeting& meeting() const { return m_meeting; }
    [[nodiscard]] const DoorSettings& settings() const { return m_settings; }
    [[nodiscard]] bool isTechnologyFree() const { return m_isTechnologyFree; }

    /// Who is found; of a club that wishes so nobody by letters alone.
    [[nodiscard]] DoorHits find(QStringView typed) const;
    [[nodiscard]] bool isHere(MemberId member) const;
    [[nodiscard]] int here() const { return m_here; }
    [[nodiscard]] std::optional<int> seats() const { return m_meeting.meeting.capacity; }
    /// Whether everybody but who waits first for the seats that are left would be too much.
    [[nodiscard]] bool isFull() const { return !hasSeatFor({}); }
    /// Who waits for a seat, the first in the line first.
    [[nodiscard]] const std::vector<MemberId>& waiting() const { return m_waiting; }
    /// The last who came, as strangers may see them, the latest first.
    [[nodiscard]] const std::deque<QString>& arrivals() const { return m_arrivals; }

    [[nodiscard]] Arrival arrive(MemberId member, AttendanceSource source);
    /// The same by what a scanner read.
    [[nodiscard]] Arrival arrive(QStringView card);
    [[nodiscard]] Arrival arriveNew(const Newcomer& newcomer);
    /// The same for those who live with somebody who came, as far as there are seats.
    [[nodiscard]] Arrival arriveToo(const std::vector<MemberId>& members);
    /// They go home.
    [[nodiscard]] Arrival leave(MemberId member);
    /// They wait for a seat.
    [[nodiscard]] Arrival wait(MemberId member);
    /// Whoever says this code takes the child home; Refused for a wrong one.
    [[nodiscard]] Arrival pickUp(const QString& code);
    /// Whether it is a card at all, of whomever.
    [[nodiscard]] bool isCard(QStringView text) const;
    [[nodiscard]] bool isNameKnown(const PersonName& name) const { return m_people.isNameKnown(name); }
    /// Takes an arrival back; false where that is no longer possible.
    [[nodiscard]] bool takeBack(const Arrival& arrival);

    /// Whether the PIN opens the desk; without one anybody's does.
    [[nodiscard]] bool hasPin() const { return !m_settings.pin.isEmpty(); }
    [[nodiscard]] bool isPinRight(const QString& pin) const;

Q_SIGNALS:
    /// Who is here, the seats, the meeting or the settings may be others now.
    void changed();

private:
    void refresh();
    [[nodiscard]] Arrival welcome(MemberId member, ChangeId change);
    /// At which table they sit, as far as the meeting has any and they have a seat.
    [[nodiscard]] QString tableWords(MemberId member) const;
    [[nodiscard]] Arrival isHereAlready(MemberId member) const;
    [[nodiscard]] Arrival isTooMany(MemberId member) const;
    [[nodiscard]] bool hasSeatFor(MemberId member) const;
    /// 1 is the next; 0 for somebody who doesn't wait.
    [[nodiscard]] int placeInLine(MemberId member) const;
    void addCode(Arrival& arrival);
    void addMates(Arrival& arrival);

    OpenClub& m_open;
    ListedMeeting m_meeting;
    DoorSettings m_settings;
    DoorPeople m_people;
    bool m_isTechnologyFree = false;
    int m_here = 0;
    std::vector<MemberId> m_hereNow; ///< Sorted.
    std::vector<MemberId> m_left;    ///< Who came and has gone home, sorted.
    std::vector<MemberId> m_waiting;
    std::set<MemberId> m_children; ///< Who has a code.
    std::deque<QString> m_arrivals;
};

} // namespace hearth
