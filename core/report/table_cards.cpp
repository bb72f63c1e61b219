// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/table_cards.h"

#include "core/club.h"
#include "core/connections/seat_actions.h"
#include "core/meeting/meeting_queries.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct TableCardWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::TableCards)
};

} // namespace

int TableCards::tablesOf(int round) const
{
    return static_cast<int>(
        std::count_if(cards.begin(), cards.end(), [&](const Card& card) { return card.round == round; }));
}

std::map<MemberId, std::vector<int>> tablesByMember(Club& club, MeetingId meeting)
{
    std::map<MemberId, std::vector<int>> tables;
    for (const Seat& seat : seatsOf(keptSeating(club, meeting).value_or(MemberSeating()))) {
        tables.emplace(seat.member, seat.tables);
    }
    return tables;
}

Result<TableCards> tableCards(Club& club, MeetingId meeting)
{
    return club
        .read([&](Database& database) -> Result<TableCards> {
            const auto listed = findListedMeeting(database, meeting);
            if (!listed) {
                return failure(
                    Error::of(Error::Kind::Gone,
                              TableCardWords::tr("This meeting is no longer in the book, so there are no "
                                                 "tables to print. History can bring it back.")));
            }
            TableCards made;
            made.head = sheetHead(club);
            made.listed = *listed;
            std::vector<MemberId> members;
            const auto tables = tablesByMember(club, meeting);
            for (const auto& [member, numbers] : tables) {
                members.push_back(member);
                made.rounds = std::max(made.rounds, static_cast<int>(numbers.size()));
            }
            std::map<std::pair<int, int>, std::vector<SheetPerson>> cards;
            for (SheetPerson& person : peopleNamed(club, members, listed->meeting.starts.date)) {
                const std::vector<int>& numbers = tables.at(person.id);
                for (std::size_t round = 0; round < numbers.size(); ++round) {
                    if (numbers[round] > 0) {
                        cards[{static_cast<int>(round) + 1, numbers[round]}].push_back(person);
                    }
                }
                made.lines.push_back({std::move(person), numbers});
            }
            for (auto& [place, people] : cards) {
                made.cards.push_back({place.first, place.second, std::move(people)});
            }
            return made;
        })
        .and_then([](Result<TableCards> made) { return made; });
}

QString tableNumbers(const std::vector<int>& tables)
{
    QStringList numbers;
    for (const int table : tables) {
        numbers += table > 0 ? QString::number(table) : QStringLiteral("–");
    }
    return numbers.join(QStringLiteral(" · "));
}

} // namespace hearth
