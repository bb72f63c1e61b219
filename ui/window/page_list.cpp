// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_list.h"

#include "ui/connections/connections_page.h"
#include "ui/duplicates/duplicates_page.h"
#include "ui/exchange/export_page.h"
#include "ui/exchange/import_page.h"
#include "ui/groups/groups_page.h"
#include "ui/history/history_page.h"
#include "ui/meetings/calendar_page.h"
#include "ui/members/members_page.h"
#include "ui/places/places_page.h"
#include "ui/register/matrix_page.h"
#include "ui/register/meeting_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct PageNames {
    Q_DECLARE_TR_FUNCTIONS(hearth::PageList)
};

template<class SomePage>
std::unique_ptr<Page> make(Frame& frame)
{
    return std::make_unique<SomePage>(frame);
}

bool always(OpenClub&) { return true; }

/// What the club calls its people.
QString people(OpenClub& open)
{
    const QString& word = open.settings().people;
    return word.isEmpty() ? PageNames::tr("Members") : word;
}

/// A page that every club calls the same.
PageEntry
entry(const char16_t* id, QString (*name)(), Navigation::End end, std::unique_ptr<Page> (*makePage)(Frame&))
{
    const QString text = QString::fromUtf16(id);
    return {text, text, end, {}, name, [name](OpenClub&) { return name(); }, always, makePage};
}

std::vector<PageEntry> makeList()
{
    using End = Navigation::End;
    PageEntry members = entry(
        u"members", [] { return PageNames::tr("Members"); }, End::Top, make<MembersPage>);
    members.title = people;
    // Import and export are reached from the members and the menu, a meeting from wherever it is named.
    const auto under = [](const char16_t* page, PageEntry made) {
        made.end.reset();
        made.under = QString::fromUtf16(page);
        return made;
    };
    PageEntry groups = entry(
        u"groups", [] { return PageNames::tr("Groups"); }, End::Top, make<GroupsPage>);
    groups.isWanted = [](OpenClub& open) { return hasPart(open.settings(), Part::Groups); };
    PageEntry connections = entry(
        u"connections", [] { return PageNames::tr("Connections"); }, End::Top, make<ConnectionsPage>);
    connections.isWanted = [](OpenClub& open) { return hasPart(open.settings(), Part::Connections); };
    return {
        entry(
            u"today", [] { return PageNames::tr("Today"); }, End::Top, make<TodayPage>),
        members,
        groups,
        entry(
            u"meetings", [] { return PageNames::tr("Meetings"); }, End::Top, make<CalendarPage>),
        connections,
        entry(
            u"places", [] { return PageNames::tr("Places"); }, End::Top, make<PlacesPage>),
        under(u"meetings",
              entry(
                  u"marks", [] { return PageNames::tr("Attendance"); }, End::Top, make<MatrixPage>)),
        under(u"meetings",
              entry(
                  u"meeting", [] { return PageNames::tr("Meeting"); }, End::Top, make<MeetingPage>)),
        under(u"members", entry(
                              u"import", [] { return PageNames::tr("Import"); }, End::Top, make<ImportPage>)),
        under(u"members",
              entry(
                  u"duplicates", [] { return PageNames::tr("Duplicates"); }, End::Top, make<DuplicatesPage>)),
        under(u"members", entry(
                              u"export", [] { return PageNames::tr("Export"); }, End::Top, make<ExportPage>)),
        entry(
            u"history", [] { return PageNames::tr("History"); }, End::Foot, make<HistoryPage>),
        entry(
            u"settings", [] { return PageNames::tr("Settings"); }, End::Foot, make<SettingsPage>),
    };
}

} // namespace

const std::vector<PageEntry>& pageList()
{
    static const std::vector<PageEntry> list = makeList();
    return list;
}

const PageEntry* findPage(const QString& id)
{
    const auto& list = pageList();
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const PageEntry& entry) { return entry.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace hearth
