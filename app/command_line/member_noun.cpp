// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/member_noun.h"

#include "app/command_line/people_and_meetings.h"
#include "core/base/place.h"
#include "core/club.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/member_fields.h"
#include "core/member/member_actions.h"
#include "core/member/member_queries.h"
#include "core/registry.h"
#include "core/store/setting.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct MemberNoun {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberNoun)
};

const QString idField = QStringLiteral("id");

/// Reads the texts into the draft. Dates of numbers are understood as the club's country writes them.
Done readInto(Member& draft, Club& club, const FieldTexts& texts)
{
    const auto id = texts.find(idField);
    if (id != texts.end() && !MemberId::fromText(id->second)) {
        return failure(
            Error::invalid({{idField, MemberNoun::tr("\"%1\" is no id of a member: such an id is an m "
                                                     "and 13 letters and digits.")
                                          .arg(id->second)}}));
    }
    return club
        .read([&](Database& database) {
            const QByteArray country = settingOf(database, "country").value_or(QByteArray());
            return FieldRules{dateOrderOf(QString::fromUtf8(country)), club.today(), statusWords(database)};
        })
        .and_then([&](const FieldRules& rules) -> Done {
            auto problems = readMemberFields(draft, texts, rules);
            return problems.empty() ? Done() : failure(Error::invalid(std::move(problems)));
        });
}

Result<QString> addMemberFrom(Club& club, const FieldTexts& texts)
{
    Member draft;
    return readInto(draft, club, texts).and_then([&] { return addMember(club, draft); }).map([](MemberId id) {
        return id.text();
    });
}

Result<QString> editMemberFrom(Club& club, const QString& wanted, const FieldTexts& texts)
{
    const auto before =
        memberMeantBy(club, wanted).and_then([&](MemberId id) { return readMember(club, id); });
    if (!before) {
        return failure(before.error());
    }
    Member after = *before;
    if (const Done done = readInto(after, club, texts); !done) {
        return failure(done.error());
    }
    if (after.id != before->id) {
        return failure(idStays(before->id.text()));
    }
    return editMember(club, *before, after).map([&] { return before->id.text(); });
}

Result<QString> removeMeantMember(Club& club, const QString& wanted)
{
    return memberMeantBy(club, wanted).and_then([&](MemberId id) {
        return deleteMember(club, id, memberKeys()).map([&] { return id.text(); });
    });
}

} // namespace

Noun memberNoun()
{
    return {.singular = u"member",
            .plural = u"members",
            .fields = [] { return memberColumns() + rareMemberColumns(); },
            .ownFields = customPrefix,
            .add = addMemberFrom,
            .edit = editMemberFrom,
            .remove = removeMeantMember};
}

} // namespace hearth
