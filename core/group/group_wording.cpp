// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/group/group_wording.h"

#include "core/group/group_queries.h"
#include "core/member/member_names.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class GroupWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::GroupWording)

public:
    static QString added(Club& club, const HistoryEntry& entry)
    {
        return tr("Added the group %1").arg(name(club, entry));
    }
    static QString edited(Club& club, const HistoryEntry& entry)
    {
        return tr("Changed the group %1").arg(name(club, entry));
    }
    static QString deleted(Club& club, const HistoryEntry& entry)
    {
        return tr("Deleted the group %1").arg(name(club, entry));
    }
    static QString led(Club& club, const HistoryEntry& entry)
    {
        //: %1: a person, %2: a group
        return tr("Made %1 a leader of the group %2").arg(who(club, entry), name(club, entry));
    }
    static QString followed(Club& club, const HistoryEntry& entry)
    {
        //: %1: a person, %2: a group
        return tr("%1 no longer leads the group %2").arg(who(club, entry), name(club, entry));
    }
    static QString joined(Club& club, const HistoryEntry& entry)
    {
        const int people = entry.subject.value(u"people").toInt();
        //: %1: a group
        return people > 0 ? tr("Added %n people to the group %1", nullptr, people).arg(name(club, entry))
                          //: %1: a person, %2: a group
                          : tr("Added %1 to the group %2").arg(who(club, entry), name(club, entry));
    }
    static QString left(Club& club, const HistoryEntry& entry)
    {
        //: %1: a person, %2: a group
        return tr("Took %1 out of the group %2").arg(who(club, entry), name(club, entry));
    }

private:
    static QString name(Club& club, const HistoryEntry& entry)
    {
        const QString id = entry.subject.value(u"group").toString();
        return groupName(club, GroupId::fromText(id).value_or(GroupId()));
    }
    static QString who(Club& club, const HistoryEntry& entry)
    {
        return memberName(club, entry.subject.value(u"member").toString());
    }
};

} // namespace

std::vector<VerbWording> groupWordings()
{
    return {{u"group.add", &GroupWording::added},       {u"group.edit", &GroupWording::edited},
            {u"group.delete", &GroupWording::deleted},  {u"group.lead", &GroupWording::led},
            {u"group.follow", &GroupWording::followed}, {u"group.join", &GroupWording::joined},
            {u"group.leave", &GroupWording::left}};
}

} // namespace hearth
