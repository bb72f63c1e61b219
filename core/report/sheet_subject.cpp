// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/sheet_subject.h"

#include "core/attendance/attendance_queries.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SheetSubjects {
    Q_DECLARE_TR_FUNCTIONS(hearth::SheetSubjects)
};

tl::unexpected<Error> goneFromBook(const QString& sentence)
{
    return failure(Error::of(Error::Kind::Gone, sentence));
}

Result<std::vector<SheetPerson>> peopleIn(Club& club, Database& database, const SheetSubject& subject)
{
    if (!subject.members.empty()) {
        auto people = peopleNamed(club, subject.members, club.today());
        if (people.size() != subject.members.size()) {
            return goneFromBook(
                SheetSubjects::tr("Somebody of those chosen is no longer in the book. Choose again."));
        }
        return people;
    }
    if (subject.meeting) {
        const auto meeting = findMeeting(database, subject.meeting);
        if (!meeting) {
            return goneFromBook(SheetSubjects::tr("This meeting is no longer in the book, so there is no "
                                                  "sheet for it. History can bring it back."));
        }
        return peopleOnSheet(club, *meeting);
    }
    if (subject.group && !findGroup(database, subject.group)) {
        return goneFromBook(
            SheetSubjects::tr("This group is no longer in the book, so there is no sheet for it."));
    }
    return peopleNamed(club, expectedAt(database, subject.group, club.today()), club.today());
}

} // namespace

QDate dayOf(Club& club, const SheetSubject& subject)
{
    if (subject.members.empty() && subject.meeting) {
        if (const auto meeting = findMeeting(club.database(), subject.meeting)) {
            return meeting->starts.date;
        }
    }
    return club.today();
}

Result<std::vector<SheetPerson>> peopleOf(Club& club, const SheetSubject& subject)
{
    return club.read([&](Database& database) { return peopleIn(club, database, subject); })
        .and_then([](Result<std::vector<SheetPerson>> people) { return people; });
}

Result<std::vector<FullPerson>> fullPeopleOf(Club& club, const SheetSubject& subject)
{
    auto people = peopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) {
        const QDate day = dayOf(club, subject);
        std::vector<FullPerson> full;
        full.reserve(people->size());
        MemberRow row;
        for (SheetPerson& person : *people) {
            MemberReader reader(database, day, person.id);
            if (reader.next(row)) {
                full.push_back({std::move(person), asMember(row, reader.customFields())});
            }
        }
        return full;
    });
}

QString subjectName(Club& club, const SheetSubject& subject)
{
    if (!subject.members.empty()) {
        return {};
    }
    if (subject.meeting) {
        const auto meeting = findMeeting(club.database(), subject.meeting);
        return meeting ? meeting->title : QString();
    }
    return subject.group ? groupName(club, subject.group) : QString();
}

QString customValue(const Member& member, std::initializer_list<const char16_t*> names)
{
    for (const auto& [field, value] : member.custom) {
        for (const char16_t* name : names) {
            if (fold(field) == fold(QString::fromUtf16(name))) {
                return value;
            }
        }
    }
    return {};
}

} // namespace hearth
