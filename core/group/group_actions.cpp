// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/group/group_table.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "core/member/member_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct GroupActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::GroupActions)
};

Group tidied(Group group)
{
    group.name = tidy(group.name);
    group.description = tidyLines(group.description);
    return group;
}

void requireValid(Database& database, const Group& group)
{
    const QString field = QStringLiteral("name");
    std::vector<Problem> problems;
    const auto bearer = findGroupNamed(database, group.name);
    if (group.name.isEmpty()) {
        problems.push_back({field, GroupActions::tr("A group needs a name, such as Chess.")});
    } else if (bearer && *bearer != group.id) {
        problems.push_back(
            {field, GroupActions::tr("There is a group called \"%1\" already. Use that one, or "
                                     "choose a name that tells them apart.")
                        .arg(findGroup(database, *bearer)->name)});
    }
    requireLength(problems, field, group.name, lineLength);
    requireLength(problems, QStringLiteral("description"), group.description, notesLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

void requireThere(Database& database, GroupId id)
{
    if (!findGroup(database, id)) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                GroupActions::tr("This group is no longer in the book. It may have been "
                                                 "deleted; History can bring it back."))};
    }
}

void requireMember(Database& database, MemberId id)
{
    if (!isThere(database, id)) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                GroupActions::tr("Somebody of them is no longer in the book. They may have "
                                                 "been deleted; History can bring them back."))};
    }
}

void requireFree(Database& database, GroupId id)
{
    if (id && findGroup(database, id)) {
        throw Refusal{Error::invalid(
            {{QStringLiteral("id"), GroupActions::tr("There is a group with the id %1 already. Leave the id "
                                                     "out, and the new group gets one of its own.")
                                        .arg(id.text())}})};
    }
}

QJsonObject subjectOf(GroupId id) { return {{QStringLiteral("group"), id.text()}}; }

} // namespace

Result<GroupId> addGroup(Club& club, const Group& draft) { return addGroupOf(club, draft, {}); }

Result<GroupId> addGroupOf(Club& club, const Group& draft, const std::vector<MemberId>& members)
{
    return club.perform(QStringLiteral("group.add"), {}, [&](Change& change) {
        Group group = tidied(draft);
        requireFree(change.database(), group.id);
        if (!group.id) {
            group.id = change.newId<GroupId>();
        }
        requireValid(change.database(), group);
        insertGroup(change.database(), group);
        for (const MemberId member : members) {
            requireMember(change.database(), member);
            joinGroup(change, member, group.id);
        }
        change.setSubject(subjectOf(group.id));
        return group.id;
    });
}

Done editGroup(Club& club, const Group& draft)
{
    return club.perform(QStringLiteral("group.edit"), subjectOf(draft.id), [&](Change& change) {
        requireThere(change.database(), draft.id);
        const Group group = tidied(draft);
        requireValid(change.database(), group);
        updateGroup(change.database(), group);
    });
}

Done deleteGroup(Club& club, GroupId id)
{
    return club.perform(QStringLiteral("group.delete"), subjectOf(id), [&](Change& change) {
        requireThere(change.database(), id);
        const auto meetings = static_cast<int>(meetingsOfGroup(change.database(), id));
        if (meetings > 0) {
            throw Refusal{
                Error::of(Error::Kind::Refused,
                          GroupActions::tr("%n meeting(s) belong to this group. Give them to another "
                                           "group or to none first, then delete this one.",
                                           nullptr, meetings))};
        }
        removeGroup(change.database(), id);
    });
}

Done setGroupPart(Club& club, GroupId group, MemberId member, GroupPart part)
{
    const QString verb =
        part == GroupPart::Leader ? QStringLiteral("group.lead") : QStringLiteral("group.follow");
    QJsonObject subject = subjectOf(group);
    subject.insert(QStringLiteral("member"), member.text());
    return club.perform(verb, subject, [&](Change& change) {
        requireThere(change.database(), group);
        if (!writePart(change.database(), member, group, part, change.today())) {
            throw Refusal{Error::of(Error::Kind::Refused,
                                    //: %1: a person, %2: a group
                                    GroupActions::tr("%1 isn't in the group %2 today. Add the group to the "
                                                     "member first.")
                                        .arg(memberName(club, member), groupName(club, group)))};
        }
    });
}

Done addToGroup(Club& club, GroupId group, const std::vector<MemberId>& members)
{
    QJsonObject subject = subjectOf(group);
    if (members.size() == 1) {
        subject.insert(QStringLiteral("member"), members.front().text());
    } else {
        subject.insert(QStringLiteral("people"), static_cast<int>(members.size()));
    }
    return club.perform(QStringLiteral("group.join"), subject, [&](Change& change) {
        requireThere(change.database(), group);
        for (const MemberId member : members) {
            requireMember(change.database(), member);
            joinGroup(change, member, group);
        }
    });
}

Done removeFromGroup(Club& club, GroupId group, MemberId member)
{
    QJsonObject subject = subjectOf(group);
    subject.insert(QStringLiteral("member"), member.text());
    return club.perform(QStringLiteral("group.leave"), subject, [&](Change& change) {
        requireThere(change.database(), group);
        if (!leaveGroup(change, member, group)) {
            throw Refusal{Error::of(Error::Kind::Refused,
                                    //: %1: a person, %2: a group
                                    GroupActions::tr("%1 isn't in the group %2.")
                                        .arg(memberName(club, member), groupName(club, group)))};
        }
    });
}

GroupId groupNamed(Change& change, const QString& name)
{
    if (const auto found = findGroupNamed(change.database(), name)) {
        return *found;
    }
    const Group group{change.newId<GroupId>(), name, {}};
    insertGroup(change.database(), group);
    return group.id;
}

} // namespace hearth
