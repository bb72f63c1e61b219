// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/open_club.h"

#include "core/attendance/attendance_queries.h"
#include "core/settings/settings_queries.h"

namespace hearth {

OpenClub::OpenClub(std::unique_ptr<Club> club, std::unique_ptr<Clock> clock, Opened how)
    : m_clock(std::move(clock)), m_club(std::move(club)), m_how(how)
{
    readSettingsAgain();
    hearLast();
}

OpenClub::~OpenClub()
{
    // The indexes listen to the club and must go before it.
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
    if (!m_figures) {
        if (auto figures = AttendanceFigures::of(*m_club)) {
            m_figures = std::move(*figures);
            hearLast();
        }
    }
    return m_figures.get();
}

int OpenClub::memberCount()
{
    if (m_memberCount < 0 && !m_isLent) {
        m_memberCount = static_cast<int>(
            m_club
                ->read([this](Database& database) { return expectedAt(database, GroupId(), today()).size(); })
                .value_or(0));
    }
    return std::max(m_memberCount, 0);
}

void OpenClub::hear(const ChangeSet& changes)
{
    m_memberCount = -1;
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
