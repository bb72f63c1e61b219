// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/collecting_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/door/collecting_table.h"
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct CollectingActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::CollectingActions)
};

} // namespace

Result<Collecting> collectingOf(Club& club, MemberId member)
{
    return club.read([&](Database& database) { return readCollecting(database, member); });
}

Done setCollecting(Club& club, MemberId member, const Collecting& wanted)
{
    const Collecting collecting{tidyLines(wanted.may), tidyLines(wanted.mustNot)};
    std::vector<Problem> problems;
    requireLength(problems, QStringLiteral("may_collect"), collecting.may, notesLength);
    requireLength(problems, QStringLiteral("must_not_collect"), collecting.mustNot, notesLength);
    if (!problems.empty()) {
        return failure(Error::invalid(std::move(problems)));
    }
    return club.perform(
        QStringLiteral("member.collecting"), {{QStringLiteral("member"), member.text()}},
        [&](Change& change) {
            if (!isThere(change.database(), member)) {
                throw Refusal{Error::of(Error::Kind::Gone,
                                        CollectingActions::tr("This person is no longer in the book."))};
            }
            writeCollecting(change.database(), member, collecting);
        });
}

} // namespace hearth
