// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/merge_values.h"

#include "core/report/mailing.h"
#include "ui/sheets/sheet_words.h"

namespace hearth {

QMap<QString, QString> mergeValues(const SheetHead& head,
                                   const std::vector<FullPerson>& people,
                                   const std::optional<ListedMeeting>& meeting,
                                   const SheetLanguage& language)
{
    QMap<QString, QString> values{{QStringLiteral("club"), head.club},
                                  {QStringLiteral("today"), language.longDay(head.today)}};
    std::vector<PersonName> names;
    QString called;
    for (std::size_t i = 0; i < people.size(); ++i) {
        names.push_back(people[i].person.name);
        called +=
            i == 0 ? QString() : (i + 1 == people.size() ? QStringLiteral(" & ") : QStringLiteral(", "));
        called += calledName(people[i].person.name);
    }
    values[QStringLiteral("called")] = called;
    values[QStringLiteral("name")] = namesTogether(names);
    if (people.size() == 1) {
        const Member& member = people.front().member;
        values[QStringLiteral("given")] = member.name.given;
        values[QStringLiteral("family")] = member.name.family;
        values[QStringLiteral("number")] = member.number;
        values[QStringLiteral("joined")] = member.joined.isValid() ? language.day(member.joined) : QString();
    }
    if (meeting) {
        values[QStringLiteral("meeting")] = meeting->meeting.title;
        values[QStringLiteral("when")] = whenOf(meeting->meeting, language);
        values[QStringLiteral("day")] = language.longDay(meeting->meeting.starts.date);
        values[QStringLiteral("time")] = language.span(meeting->meeting.starts, meeting->meeting.ends);
        values[QStringLiteral("where")] = whereOf(*meeting);
    }
    return values;
}

} // namespace hearth
