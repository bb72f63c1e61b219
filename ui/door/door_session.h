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
    QString heading; ///< "Welcome, Maria!"
    QString words;   ///< What helps now, may be empty.
    ChangeId change; ///< What a wrong tap takes back, none where nothing was changed.

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
    [[nodiscard]] bool isFull() const { return seats() && m_here >= *seats(); }
    /// The last who came, as strangers may see them, the latest first.
    [[nodiscard]] const std::deque<QString>& arrivals() const { return m_arrivals; }

    [[nodiscard]] Arrival arrive(MemberId member, AttendanceSource source);
    /// The same by what a scanner read.
    [[nodiscard]] Arrival arrive(QStringView card);
    [[nodiscard]] Arrival arriveNew(const Newcomer& newcomer);
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

    OpenClub& m_open;
    ListedMeeting m_meeting;
    DoorSettings m_settings;
    DoorPeople m_people;
    bool m_isTechnologyFree = false;
    int m_here = 0;
    std::vector<MemberId> m_hereNow; ///< Sorted.
    std::deque<QString> m_arrivals;
};

} // namespace hearth
