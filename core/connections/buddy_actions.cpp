// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/buddy_actions.h"

#include "core/club.h"
#include "core/connections/buddy_queries.h"
#include "core/connections/buddy_table.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct BuddyActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::BuddyActions)
};

QJsonObject subjectOf(const Buddy& buddy)
{
    return {{QStringLiteral("newcomer"), buddy.newcomer.text()},
            {QStringLiteral("buddy"), buddy.buddy.text()}};
}

} // namespace

Done giveBuddy(Club& club, const Buddy& buddy)
{
    return club.perform(QStringLiteral("buddy.give"), subjectOf(buddy), [&](Change& change) {
        Database& database = change.database();
        if (!isThere(database, buddy.newcomer) || !isThere(database, buddy.buddy)) {
            throw Refusal{
                Error::of(Error::Kind::Gone, BuddyActions::tr("This person is no longer in the book."))};
        }
        if (buddy.newcomer == buddy.buddy) {
            throw Refusal{
                Error::of(Error::Kind::Invalid,
                          BuddyActions::tr("Nobody can be their own buddy: choose somebody else."))};
        }
        if (buddyOf(database, buddy.newcomer) != buddy.buddy) {
            removeBuddies(database, buddy.newcomer);
            insertBuddy(database, change.newId<RowId>(), buddy);
        }
    });
}

Done endBuddy(Club& club, MemberId newcomer)
{
    return club.perform(QStringLiteral("buddy.end"), subjectOf({newcomer, {}}), [&](Change& change) {
        const MemberId buddy = buddyOf(change.database(), newcomer);
        if (!buddy) {
            throw Refusal{Error::of(Error::Kind::Refused,
                                    BuddyActions::tr("%1 has no buddy.").arg(memberName(club, newcomer)))};
        }
        change.setSubject(subjectOf({newcomer, buddy}));
        removeBuddies(change.database(), newcomer);
    });
}

} // namespace hearth
