// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/pick_up_actions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/register_actions.h"
#include "core/club.h"
#include "core/door/pick_up_queries.h"
#include "core/door/pick_up_table.h"
#include "core/member/member_queries.h"

#include <QCoreApplication>
#include <QRandomGenerator>

#include <algorithm>

namespace hearth {

namespace {

struct PickUpActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::PickUpActions)
};

constexpr int smallestCode = 1'000;
constexpr int pastLargestCode = 10'000;

QString freshCode(const std::map<MemberId, QString>& taken)
{
    while (true) { // a hall holds far fewer children than there are codes
        const QString code =
            QString::number(QRandomGenerator::system()->bounded(smallestCode, pastLargestCode));
        if (std::none_of(taken.begin(), taken.end(), [&](const auto& one) { return one.second == code; })) {
            return code;
        }
    }
}

} // namespace

Result<QString> pickUpCode(Club& club, MeetingId meetingId, MemberId child)
{
    const auto codes = club.read([&](Database& database) { return pickUpCodes(database, meetingId); });
    if (!codes) {
        return failure(codes.error());
    }
    if (const auto there = codes->find(child); there != codes->end()) {
        return there->second;
    }
    const QJsonObject subject{{QStringLiteral("meeting"), meetingId.text()},
                              {QStringLiteral("member"), child.text()}};
    return club.perform(QStringLiteral("door.pickup"), subject, [&](Change& change) {
        const Meeting meeting = requireTakingPlace(change, meetingId);
        constexpr std::size_t most = (pastLargestCode - smallestCode) / 2;
        if (!isThere(change.database(), child)) {
            throw Refusal{
                Error::of(Error::Kind::Gone, PickUpActions::tr("This child is no longer in the book."))};
        }
        if (codes->size() >= most) {
            throw Refusal{Error::of(Error::Kind::Refused,
                                    PickUpActions::tr("There are no more codes for this meeting."))};
        }
        QString code = freshCode(*codes);
        insertPickUpCode(change.database(), meeting.id, child, code);
        return code;
    });
}

Result<MemberId> childOfCode(Club& club, MeetingId meeting, const QString& code)
{
    return club.read([&](Database& database) {
        for (const auto& [child, given] : pickUpCodes(database, meeting)) {
            if (given == code) {
                const auto mark = findAttendance(database, meeting, child);
                return mark && came(mark->status) && !mark->gone ? child : MemberId();
            }
        }
        return MemberId();
    });
}

} // namespace hearth
