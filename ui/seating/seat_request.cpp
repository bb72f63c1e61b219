// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/seat_request.h"

#include "ui/seating/seat_controls.h"
#include "ui/seating/shown_seating.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SeatRequests {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeatRequest)
};

} // namespace

Result<SeatRequest> seatRequest(OpenClub& open, const ShownSeating& shown, const SeatControls& controls)
{
    auto people = open.club().read(
        [&](Database& database) { return peopleToSeat(database, shown.meeting(), controls.who()); });
    if (!people) {
        return failure(people.error());
    }
    if (people->empty()) {
        return failure(
            Error::of(Error::Kind::NothingToDo,
                      SeatRequests::tr("There is nobody to seat: nobody has come, and nobody is expected.")));
    }
    if (people->size() > mostSeated) {
        return failure(
            Error::of(Error::Kind::Refused, SeatRequests::tr("%n people are too many to be seated.", nullptr,
                                                             static_cast<int>(people->size()))));
    }
    auto order = orderFor(open.club(), shown.meeting(), *people, controls.tableSize(), controls.rounds());
    if (!order) {
        return failure(order.error());
    }
    SeatRequest request{std::move(*people), shown.kept().plan, std::move(*order)};
    request.plan.size = controls.tableSize();
    request.plan.seed = controls.seed();
    request.order.seed = static_cast<std::uint64_t>(request.plan.seed);
    addLocks(shown.kept().seats, request.people, request.order);
    return request;
}

} // namespace hearth
