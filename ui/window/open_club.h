// SPDX-License-Identifier: GPL-3.0-or-later
// The club that a window shows, with the live indexes that its pages share. Each is made when it is first
// asked for, so that a small club's first page waits for nothing, and each keeps up with every change by
// itself.
#pragma once

#include "core/attendance/attendance_figures.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/club.h"
#include "core/member/member_order.h"
#include "core/member/member_rows.h"
#include "core/member/member_search.h"
#include "core/settings/club_settings.h"
#include "ui/shared/formats.h"

#include <QObject>

#include <memory>

namespace hearth {

class DuplicateWatch;
class Met;

/// How the file was opened.
enum class Opened {
    Whole,    ///< To read and to write.
    ReadOnly, ///< The file or its folder can't be written.
    Copy,     ///< Another program holds it; this is what it held a moment ago.
};

class OpenClub final : public QObject {
    Q_OBJECT

public:
    OpenClub(std::unique_ptr<Club> club, std::unique_ptr<Clock> clock, Opened how);
    ~OpenClub() override;

    [[nodiscard]] Club& club() { return *m_club; }
    [[nodiscard]] Database& database() { return m_club->database(); }
    [[nodiscard]] Opened how() const { return m_how; }
    [[nodiscard]] bool canWrite() const { return m_how == Opened::Whole; }
    [[nodiscard]] QDate today() const { return m_club->today(); }

    /// The settings as they stand; read again after each change of them.
    [[nodiscard]] const ClubSettings& settings() const { return m_settings; }
    [[nodiscard]] const Formats& formats() const { return m_formats; }

    /// All members by number, the search box and the order of lists. The first call reads ids and throws
    /// `StoreError`.
    [[nodiscard]] MemberRows& rows();
    [[nodiscard]] MemberSearch& search();
    [[nodiscard]] MemberOrder& order();
    /// Whether lists can be put in order at once; a very large club says `membersRead` when it can.
    [[nodiscard]] bool areMembersRead();
    /// Null where the registers can't be read, and of a very large club until `figuresReady`; whoever asks
    /// shows nothing then.
    [[nodiscard]] AttendanceFigures* figures();

    /// Who has met whom; null where the registers can't be read, and of a large club until `metReady`.
    [[nodiscard]] Met* met();

    /// Who may stand in the book twice; looked for when first asked.
    [[nodiscard]] DuplicateWatch& duplicates();

    /// The full, trial and honorary members of today, by id; none where they can't be read.
    [[nodiscard]] const std::vector<MemberId>& countedMembers();
    [[nodiscard]] int memberCount() { return static_cast<int>(countedMembers().size()); }

    /// Whether the connection is with another thread at this moment: pages then paint from memory alone.
    [[nodiscard]] bool isLent() const { return m_isLent; }
    void setLent(bool isLent) { m_isLent = isLent; }

Q_SIGNALS:
    /// Something was changed, and the indexes above know of it: what pages listen to, and not to the club.
    void changed(const hearth::ChangeSet& changes);
    /// Lists can be put in order now.
    void membersRead();
    /// `figures` has them now.
    void figuresReady();
    /// `met` has it now.
    void metReady();
    /// The club's own settings are others now: its name, its country, its parts.
    void settingsChanged();

private:
    void hear(const ChangeSet& changes);
    /// Listens to the club behind all indexes that there are.
    void hearLast();
    void readSettingsAgain();
    void loadFiguresWhenIdle();
    void loadMetWhenIdle();
    /// Reads the search and the order bit by bit while nothing else is to be done.
    void loadWhenIdle();

    std::unique_ptr<Clock> m_clock;
    std::unique_ptr<Club> m_club;
    Opened m_how;
    ClubSettings m_settings;
    Formats m_formats;
    std::unique_ptr<MemberRows> m_rows;
    std::unique_ptr<MemberSearch> m_search;
    std::unique_ptr<MemberOrder> m_order;
    std::unique_ptr<AttendanceFigures> m_figures;
    std::unique_ptr<AttendanceFigures> m_unreadFigures; ///< While they are being read.
    std::unique_ptr<Met> m_met;
    std::unique_ptr<Met> m_unreadMet; ///< While it is being read.
    std::unique_ptr<DuplicateWatch> m_duplicates;
    std::vector<MemberId> m_counted;
    QDate m_countedOn; ///< Invalid where they must be read.
    bool m_areFiguresAsked = false;
    bool m_isMetAsked = false;
    bool m_isReading = false; ///< Whether the next slice of the members is on its way.
    bool m_isLent = false;
    QMetaObject::Connection m_hearing;
};

} // namespace hearth
