// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sign_in_sheet.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "core/settings/settings_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct SignInSheets {
    Q_DECLARE_TR_FUNCTIONS(hearth::SignInSheets)
};

} // namespace

Result<SignInSheet> signInSheet(Club& club, MeetingId meeting, int blankLines, Editions editions)
{
    const auto listed = club.read([&](Database& database) { return findListedMeeting(database, meeting); });
    if (!listed) {
        return failure(listed.error());
    }
    if (!*listed) {
        return failure(Error::of(Error::Kind::Gone,
                                 SignInSheets::tr("This meeting is no longer in the book, so there is no "
                                                  "sheet for it. History can bring it back.")));
    }
    return club.read([&](Database& database) {
        SignInSheet sheet;
        sheet.head = sheetHead(club);
        sheet.listed = **listed;
        sheet.isTechnologyFree = isTechnologyFree(database, sheet.listed.meeting);
        sheet.people = peopleOnSheet(club, sheet.listed.meeting);
        const bool areGroupsWanted = hasPart(readSettings(database), Part::Groups);
        sheet.hasGroups =
            std::any_of(sheet.people.begin(), sheet.people.end(), [&](const SheetPerson& person) {
                return person.isGuest || (areGroupsWanted && !person.groups.isEmpty());
            });
        if (!areGroupsWanted) {
            for (SheetPerson& person : sheet.people) {
                person.groups.clear();
            }
        }
        sheet.blankLines = std::clamp(blankLines, 0, mostBlankLines);
        std::vector<MemberId> rows;
        rows.reserve(sheet.people.size() + static_cast<std::size_t>(sheet.blankLines));
        for (const SheetPerson& person : sheet.people) {
            rows.push_back(person.id);
        }
        rows.resize(rows.size() + static_cast<std::size_t>(sheet.blankLines));
        sheet.edition = {{}, {}, QStringLiteral("sign-in"), meeting, 0, rows};
        if (editions == Editions::Kept) {
            sheet.edition = editionOf(database, sheet.edition.sheet, meeting, rows);
        }
        return sheet;
    });
}

} // namespace hearth
