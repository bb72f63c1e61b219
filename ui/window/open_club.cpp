// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_club.h"

#include "core/attendance/attendance_queries.h"
#include "core/connections/met.h"
#include "core/member/member_set_queries.h"
#include "core/settings/settings_queries.h"
#include "core/store/store_error.h"
#include "ui/duplicates/duplicate_watch.h"

#include <QTimer>

namespace hearth {

namespace {
constexpr std::int64_t manyMarks = 200'000; // more take longer to read than a blink
constexpr std::int64_t manyMet = 30'000;    // marks, each of which is a pair with everybody at its meeting
constexpr std::size_t registersInSlice = 8;
constexpr std::size_t metInSlice = 32; // meetings or people
constexpr std::size_t membersInSlice = 1'000;
constexpr std::size_t fewMembers = 5'000; // that are read in a blink
constexpr int betweenSlices = 0;          // milliseconds: at once, but behind what waits
constexpr int untilBack = 200;            // while the connection is lent
} // namespace

OpenClub::OpenClub(std::unique_ptr<Club> club, std::unique_ptr<Clock> clock, Opened how)
    : m_clock(std::move(clock)), m_club(std::move(club)), m_how(how)
{
    readSettingsAgain();
    hearLast();
}

OpenClub::~OpenClub()
{
    // The indexes listen to the club and must go before it.
    m_duplicates.reset();
    m_unreadMet.reset();
    m_met.reset();
    m_unreadFigures.reset();
    m_figures.reset();
    m_order.reset();
    m_search.reset();
    m_rows.reset();
}

MemberRows& OpenClub::rows()
{
    if (!m_rows) {
        m_rows = std::make_unique<MemberRows>(*m_club);
        // Made with the rows, though nothing is read yet: they hear of a change in the order in which they
        // were made, and whoever listens to the rows may ask these at once.
        m_search = std::make_unique<MemberSearch>(*m_rows);
        m_order = std::make_unique<MemberOrder>(*m_rows, sortingLocale(*m_club));
        hearLast();
        loadWhenIdle();
    }
    return *m_rows;
}

MemberSearch& OpenClub::search()
{
    static_cast<void>(rows());
    return *m_search;
}

MemberOrder& OpenClub::order()
{
    static_cast<void>(rows());
    return *m_order;
}

AttendanceFigures* OpenClub::figures()
{
    if (m_figures || m_areFiguresAsked || m_isLent) {
        return m_figures.get();
    }
    m_areFiguresAsked = true;
    const auto marks = m_club->read([](Database& database) { return countAttendance(database, manyMarks); });
    if (marks.value_or(0) < manyMarks) {
        if (auto figures = AttendanceFigures::of(*m_club)) {
            m_figures = std::move(*figures);
            hearLast();
        }
    } else {
        m_unreadFigures = AttendanceFigures::unread(*m_club);
        loadFiguresWhenIdle();
    }
    return m_figures.get();
}

Met* OpenClub::met()
{
    if (m_met || m_isMetAsked || m_isLent) {
        return m_met.get();
    }
    m_isMetAsked = true;
    const auto marks = m_club->read([](Database& database) { return countAttendance(database, manyMet); });
    if (marks.value_or(0) < manyMet) {
        if (auto met = Met::of(*m_club)) {
            m_met = std::move(*met);
            hearLast();
        }
    } else {
        m_unreadMet = Met::unread(*m_club);
        loadMetWhenIdle();
    }
    return m_met.get();
}

void OpenClub::loadMetWhenIdle()
{
    const bool mustWait = m_isLent || (m_order && !m_order->isRead()); // lists need their order sooner
    QTimer::singleShot(mustWait ? untilBack : betweenSlices, this, [this, mustWait] {
        if (mustWait || m_isLent) {
            loadMetWhenIdle();
            return;
        }
        const auto more = m_unreadMet->loadMore(metInSlice);
        if (!more) {
            m_unreadMet.reset(); // whoever asks shows nothing
        } else if (*more) {
            loadMetWhenIdle();
        } else {
            m_met = std::move(m_unreadMet);
            hearLast();
            Q_EMIT metReady();
        }
    });
}

DuplicateWatch& OpenClub::duplicates()
{
    if (!m_duplicates) {
        m_duplicates = std::make_unique<DuplicateWatch>(*this);
    }
    return *m_duplicates;
}

void OpenClub::loadFiguresWhenIdle()
{
    const bool mustWait = m_isLent || (m_order && !m_order->isRead()); // lists need their order sooner
    QTimer::singleShot(mustWait ? untilBack : betweenSlices, this, [this, mustWait] {
        if (mustWait || m_isLent) {
            loadFiguresWhenIdle();
            return;
        }
        const auto more = m_unreadFigures->loadMore(registersInSlice);
        if (!more) {
            m_unreadFigures.reset(); // whoever asks shows nothing
        } else if (*more) {
            loadFiguresWhenIdle();
        } else {
            m_figures = std::move(m_unreadFigures);
            hearLast();
            Q_EMIT figuresReady();
        }
    });
}

bool OpenClub::areMembersRead()
{
    if (order().isRead() || rows().count() <= fewMembers) {
        return true;
    }
    loadWhenIdle(); // a change of everything has begun it anew
    return false;
}

const std::vector<MemberId>& OpenClub::countedMembers()
{
    if (m_countedOn != today() && !m_isLent) {
        m_counted = m_club
                        ->read([this](Database& database) {
                            return membersOfStatus(database, today(), countedStatuses);
                        })
                        .value_or(std::vector<MemberId>());
        m_countedOn = today();
    }
    return m_counted;
}

void OpenClub::loadWhenIdle()
{
    if (m_isReading) {
        return;
    }
    m_isReading = true;
    QTimer::singleShot(m_isLent ? untilBack : betweenSlices, this, [this] {
        m_isReading = false;
        if (m_isLent) {
            loadWhenIdle();
            return;
        }
        try {
            // The order first, since a list waits for it; a slice of one at a time.
            if (!m_order->isRead()) {
                if (!m_order->loadMore(membersInSlice)) {
                    Q_EMIT membersRead();
                }
                loadWhenIdle();
            } else if (m_search->loadMore(membersInSlice)) {
                loadWhenIdle();
            }
        } catch (const StoreError&) {
            return; // whoever searches is told
        }
    });
}

void OpenClub::hear(const ChangeSet& changes)
{
    if (changes.concerns("member") || changes.concerns("member_status") || changes.concerns("status_word")) {
        m_countedOn = {};
    }
    if (changes.concerns("setting")) {
        readSettingsAgain();
        Q_EMIT settingsChanged();
    }
    Q_EMIT changed(changes);
}

void OpenClub::hearLast()
{
    disconnect(m_hearing);
    m_hearing = connect(m_club.get(), &Club::changed, this, &OpenClub::hear);
}

void OpenClub::readSettingsAgain()
{
    m_settings = m_club->read(readSettings).value_or(ClubSettings());
    m_formats = Formats(m_settings.country);
}

} // namespace hearth
