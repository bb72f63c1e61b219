// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_wording.h"

#include "core/club.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class MemberWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberWording)

public:
    static QString added(Club& club, const HistoryEntry& entry)
    {
        return tr("Added %1").arg(who(club, entry));
    }
    static QString edited(Club& club, const HistoryEntry& entry)
    {
        return tr("Changed %1").arg(who(club, entry));
    }
    static QString periods(Club& club, const HistoryEntry& entry)
    {
        return tr("Changed the statuses over time of %1").arg(who(club, entry));
    }
    static QString deleted(Club& club, const HistoryEntry& entry)
    {
        return tr("Deleted %1").arg(who(club, entry));
    }
    static QString photo(Club& club, const HistoryEntry& entry)
    {
        return tr("Changed the photo of %1").arg(who(club, entry));
    }
    static QString merged(Club& club, const HistoryEntry& entry)
    {
        //: %1: who stood in the book twice and is gone, %2: the member who stays
        return tr("Merged %1 into %2")
            .arg(memberName(club, entry.subject.value(u"gone").toString()), who(club, entry));
    }
    static QString toldApart(Club& club, const HistoryEntry& entry)
    {
        //: %1 and %2: two members who look alike
        return tr("Noted that %1 and %2 are not the same person")
            .arg(who(club, entry), memberName(club, entry.subject.value(u"other").toString()));
    }
    static QString forgotten(Club&, const HistoryEntry&) { return tr("Forgot a person"); }
    static QString imported(Club&, const HistoryEntry& entry)
    {
        const int added = entry.subject.value(u"added").toInt();
        const int updated = entry.subject.value(u"updated").toInt();
        //: %1: a file's name; %2 and %3: how many members are new and how many updated
        return tr("Imported members from %1: %2 new, %3 updated")
            .arg(entry.subject.value(u"file").toString())
            .arg(added)
            .arg(updated);
    }
    static QString fieldAdded(Club& club, const HistoryEntry& entry)
    {
        //: %1: a field of the club's own
        return tr("Added the field %1").arg(field(club, entry));
    }
    static QString fieldRenamed(Club& club, const HistoryEntry& entry)
    {
        return tr("Renamed the field %1").arg(field(club, entry));
    }
    static QString fieldMoved(Club& club, const HistoryEntry& entry)
    {
        return tr("Moved the field %1").arg(field(club, entry));
    }
    static QString fieldDeleted(Club& club, const HistoryEntry& entry)
    {
        return tr("Deleted the field %1").arg(field(club, entry));
    }

private:
    static QString field(Club& club, const HistoryEntry& entry)
    {
        const QString text = entry.subject.value(u"field").toString();
        const auto id = CustomFieldId::fromText(text).value_or(CustomFieldId());
        for (const CustomField& one : memberCustomFields(club.database())) {
            if (one.id == id) {
                return one.name;
            }
        }
        return club.history()
            .removedText("custom_field", id.value(), "name")
            .value_or(tr("of the club’s own"));
    }
    static QString who(Club& club, const HistoryEntry& entry)
    {
        return memberName(club, entry.subject.value(u"member").toString());
    }
};

} // namespace

std::vector<VerbWording> memberWordings()
{
    return {{u"member.add", &MemberWording::added},          {u"member.edit", &MemberWording::edited},
            {u"member.delete", &MemberWording::deleted},     {u"member.photo", &MemberWording::photo},
            {u"member.periods", &MemberWording::periods},    {u"member.forget", &MemberWording::forgotten},
            {u"member.merge", &MemberWording::merged},       {u"member.apart", &MemberWording::toldApart},
            {u"members.import", &MemberWording::imported},   {u"field.add", &MemberWording::fieldAdded},
            {u"field.rename", &MemberWording::fieldRenamed}, {u"field.move", &MemberWording::fieldMoved},
            {u"field.delete", &MemberWording::fieldDeleted}};
}

} // namespace hearth
