// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_actions.h"

#include "core/base/picture.h"
#include "core/club.h"
#include "core/history/bounds.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"

namespace hearth {

namespace {

struct MemberActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberActions)
};

QJsonObject subjectOf(MemberId id) { return {{QStringLiteral("member"), id.text()}}; }

Refusal gone(MemberId id)
{
    return Refusal{
        Error::of(Error::Kind::Gone,
                  MemberActions::tr("There is no member with the id %1 (any more).").arg(id.text()))};
}

void requireThere(Database& database, MemberId id)
{
    if (!isThere(database, id)) {
        throw gone(id);
    }
}

/// Whether History still holds something of a member who was deleted.
bool isRemembered(Club& club, MemberId id)
{
    return !isForgotten(club.database(), id) && !club.history().touching("member", id.value()).empty();
}

void requireFree(Database& database, MemberId id)
{
    if (isThere(database, id)) {
        throw Refusal{
            Error::of(Error::Kind::Refused,
                      MemberActions::tr("There is a member with the id %1 already. Leave the id out, "
                                        "and the new member gets one of its own.")
                          .arg(id.text()))};
    }
    if (survivorOf(database, id) != id) {
        throw Refusal{Error::of(
            Error::Kind::Refused,
            MemberActions::tr("The id %1 belongs to a member who was merged into another. Leave the "
                              "id out, and the new member gets one of its own.")
                .arg(id.text()))};
    }
    if (isForgotten(database, id)) {
        throw Refusal{
            Error::of(Error::Kind::Refused,
                      MemberActions::tr("The id %1 belonged to a person who was forgotten; it is not "
                                        "given out again.")
                          .arg(id.text()))};
    }
}

/// The person's id, and those of whoever was merged into it: History holds the person under each.
std::vector<MemberId> everyIdOf(Database& database, MemberId member)
{
    std::vector<MemberId> ids{member};
    for (const MemberAlias& alias : aliasesOf(database, member)) {
        ids.push_back(alias.id);
    }
    return ids;
}

/// Who joins without saying when joins today; of those who have left, nobody knows.
QDate joinedOrToday(const Member& member, QDate today)
{
    const bool hasLeft =
        member.left.isValid() ? member.left <= today : member.status == StatusWord{MemberStatus::Former, {}};
    return member.joined.isValid() || hasLeft ? member.joined : today;
}

} // namespace

Result<MemberId> addMember(Club& club, Member member)
{
    member = tidied(std::move(member));
    const QDate today = club.today();
    if (auto problems = problemsOf(member, today); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    member.joined = joinedOrToday(member, today);
    return club.perform(QStringLiteral("member.add"), {}, [&](Change& change) {
        requireFree(change.database(), member.id);
        if (!member.id) {
            member.id = change.newId<MemberId>();
        }
        MemberReferences references(change, {});
        if (member.status) {
            member.status = references.known(*member.status);
        }
        insertMember(change, references, member,
                     firstPeriods(member.status, member.joined, member.left, today), {});
        change.setSubject(subjectOf(member.id));
        return member.id;
    });
}

Done editMember(Club& club, const Member& before, Member after)
{
    after = tidied(std::move(after));
    after.id = before.id;
    const QDate today = club.today();
    if (auto problems = problemsOf(after, today); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    return club.perform(QStringLiteral("member.edit"), subjectOf(before.id), [&](Change& change) {
        requireThere(change.database(), before.id);
        writeEdit(change, before, after);
    });
}

void writeEdit(Change& change, const Member& before, const Member& after)
{
    MemberReferences references(change, {});
    updateMember(change, references, before, after);
    const StatusPeriods periods = readPeriods(change.database(), before.id);
    Membership wanted = membershipOf(after);
    if (wanted.status) {
        wanted.status = references.known(*wanted.status);
    }
    const StatusPeriods edited = editedPeriods(periods, membershipOf(before), wanted, references.today());
    if (edited != periods) {
        writePeriods(change, references, before.id, periods, edited);
    }
}

Done setStatusPeriods(Club& club, MemberId member, StatusPeriods periods)
{
    periods = inOrder(std::move(periods));
    if (auto problems = problemsOf(periods, club.today()); !problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    return club.perform(QStringLiteral("member.periods"), subjectOf(member), [&](Change& change) {
        requireThere(change.database(), member);
        MemberReferences references(change, {});
        for (StatusPeriod& period : periods) {
            period.status = references.known(period.status);
        }
        const StatusPeriods before = readPeriods(change.database(), member);
        if (periods != before) {
            writePeriods(change, references, member, before, periods);
        }
    });
}

Done deleteMember(Club& club, MemberId member, const MemberKeys& keys)
{
    return club.perform(QStringLiteral("member.delete"), subjectOf(member), [&](Change& change) {
        requireThere(change.database(), member);
        removeMember(change.database(), member, keys);
    });
}

Done setPhoto(Club& club, MemberId member, const QByteArray& bytes)
{
    if (!bytes.isEmpty() && !isPhoto(bytes)) {
        return failure(
            Error::of(Error::Kind::Invalid,
                      MemberActions::tr("A photo must be a JPEG, PNG or WebP picture of at most 5 MB.")));
    }
    return club.perform(QStringLiteral("member.photo"), subjectOf(member), [&](Change& change) {
        requireThere(change.database(), member);
        writePhoto(change.database(), member, bytes);
    });
}

Done forgetMember(Club& club, MemberId member, const MemberKeys& keys)
{
    const Done done = club.perform(QStringLiteral("member.forget"), subjectOf(member), [&](Change& change) {
        Database& database = change.database();
        const bool there = isThere(database, member);
        if (!there && isForgotten(database, member)) {
            return; // only the rewriting is left to do: it had failed, on a full disk
        }
        if (!there && !isRemembered(club, member)) {
            throw gone(member);
        }
        const auto ids = everyIdOf(database, member);
        std::vector<HouseholdId> households;
        for (const MemberId id : ids) {
            const auto more = householdsEverOf(club, id);
            households.insert(households.end(), more.begin(), more.end());
        }
        removeMember(database, member, keys);
        const auto emptied = removeEmptyHouseholds(database, households); // a family's name is its people's
        for (const MemberId id : ids) {
            writeTombstone(database, id, change.now());
        }
        if (!there) { // nothing recorded changes, and still it is a line in History
            static_cast<void>(change.bulk());
            change.references("member", member.value());
        }
        change.beforeCommit([&club, ids, emptied] {
            for (const MemberId id : ids) {
                dropTouching(club.history(), "member", id.value());
            }
            for (const HouseholdId household : emptied) {
                dropTouching(club.history(), "household", household.value());
            }
        });
    });
    if (!done) {
        return done;
    }
    // secure_delete alone left values behind, in freed pages and in the unused parts of others.
    return club.read([](Database& database) { rewriteFile(database); });
}

} // namespace hearth
