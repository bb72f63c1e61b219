// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/roster.h"

#include "core/club.h"
#include "core/member/member_queries.h"

#include <algorithm>
#include <unordered_map>

namespace hearth {

namespace {

QString linesOf(const ReusedList& items)
{
    QStringList lines;
    for (const std::string& item : items) {
        lines += QString::fromStdString(item);
    }
    return lines.join(u'\n');
}

QString addressOf(const MemberRow& row)
{
    const auto& [street, city, region, postcode, country] = row.address;
    QString place = QString::fromStdString(postcode);
    for (const std::string* part : {&city, &region}) {
        if (!part->empty()) {
            place += (place.isEmpty() ? QString() : QStringLiteral(" ")) + QString::fromStdString(*part);
        }
    }
    QStringList lines;
    for (const QString& line : {QString::fromStdString(street), place}) {
        if (!line.isEmpty()) {
            lines += line;
        }
    }
    return lines.join(u'\n');
}

QString cellOf(const MemberRow& row, RosterColumn column)
{
    switch (column) {
    case RosterColumn::Number:
        return QString::fromStdString(row.number);
    case RosterColumn::Status:
        return QString::fromStdString(row.status);
    case RosterColumn::Groups:
        return linesOf(row.groups);
    case RosterColumn::Roles:
        return linesOf(row.roles);
    case RosterColumn::Joined:
        return QString::fromStdString(row.joined);
    case RosterColumn::Phone:
        return linesOf(row.phones);
    case RosterColumn::Mobile:
        return linesOf(row.mobiles);
    case RosterColumn::Email:
        return linesOf(row.emails);
    case RosterColumn::Address:
        return addressOf(row);
    case RosterColumn::Birthday:
        break;
    }
    return QString::fromStdString(row.birthday);
}

RosterRow rowOf(const MemberRow& row, const std::vector<RosterColumn>& columns)
{
    RosterRow made;
    made.person.id = row.id;
    made.person.name = {QString::fromStdString(row.given), QString::fromStdString(row.family),
                        QString::fromStdString(row.preferred), QString::fromStdString(row.sortName),
                        row.order};
    for (const RosterColumn column : columns) {
        made.cells += cellOf(row, column);
    }
    return made;
}

/// The rows in the order of paper.
void arrange(Club& club, std::vector<RosterRow>& rows)
{
    std::vector<SheetPerson> people;
    std::unordered_map<MemberId, std::size_t> places;
    for (const RosterRow& row : rows) {
        places.emplace(row.person.id, people.size());
        people.push_back(row.person);
    }
    arrangeForPaper(club, people);
    std::vector<RosterRow> arranged;
    arranged.reserve(rows.size());
    for (const SheetPerson& person : people) {
        arranged.push_back(std::move(rows[places.at(person.id)]));
    }
    rows = std::move(arranged);
}

} // namespace

QString rosterColumnWord(RosterColumn column)
{
    static const QStringList words =
        QStringLiteral("number status groups roles joined phone mobile email address birthday").split(u' ');
    return words.at(static_cast<qsizetype>(column));
}

std::optional<RosterColumn> rosterColumnFromWord(QStringView word)
{
    for (const RosterColumn column : allRosterColumns) {
        if (rosterColumnWord(column) == word) {
            return column;
        }
    }
    return std::nullopt;
}

bool isPrivate(RosterColumn column) { return column >= RosterColumn::Phone; }

std::vector<RosterColumn> usualRosterColumns()
{
    return {RosterColumn::Number, RosterColumn::Groups, RosterColumn::Roles};
}

Result<Roster> roster(Club& club, const SheetSubject& subject, const std::vector<RosterColumn>& columns)
{
    const auto people = peopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) {
        Roster made;
        made.head = sheetHead(club);
        made.subject = subjectName(club, subject);
        made.columns = columns;
        made.isConfidential = std::any_of(columns.begin(), columns.end(), isPrivate);
        std::vector<MemberId> members;
        for (const SheetPerson& person : *people) {
            members.push_back(person.id);
        }
        std::sort(members.begin(), members.end());
        MemberReader reader(database, dayOf(club, subject));
        MemberRow row;
        while (reader.next(row)) {
            if (std::binary_search(members.begin(), members.end(), row.id)) {
                made.rows.push_back(rowOf(row, columns));
            }
        }
        arrange(club, made.rows);
        return made;
    });
}

} // namespace hearth
