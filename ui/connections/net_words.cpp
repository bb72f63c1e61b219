// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_words.h"

#include "core/member/member_names.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>

#include <map>

namespace hearth {

namespace {

struct NetWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NetWords)
};

constexpr std::size_t fewestPeople = 2;
constexpr std::size_t fewestMeetings = 3;

int number(std::size_t count) { return static_cast<int>(count); }

/// Whom these would be apart with, without the one who holds them.
std::size_t heldBy(const HeldByOne& one)
{
    std::size_t people = 0;
    for (const auto& circle : one.circles) {
        people += circle.size();
    }
    return people;
}

QString everybodySentence(OpenClub& open, const ClubNet& net)
{
    const QString people = NetWords::tr("%n person(s) come.", nullptr, number(net.count));
    if (net.people.empty() && net.count > 0) {
        return people + u' ' + NetWords::tr("That is too many for one picture: choose a group.");
    }
    if (net.known.empty()) {
        return people + u' ' + NetWords::tr("Nobody knows anybody well yet.");
    }
    //: %1: how many pairs; %n says the same, for the plural
    const QString pairs =
        NetWords::tr("%1 pair(s) of them know each other.", nullptr, number(net.known.size()));
    return people + u' ' + pairs.arg(open.formats().count(static_cast<qint64>(net.known.size())));
}

QString freshSentence(const ClubNet& net, const QString& when)
{
    const int pairs = number(net.fresh.size());
    if (when.isEmpty()) {
        return pairs == 0 ? NetWords::tr("Nobody has got to know anybody yet.")
                          : NetWords::tr("%n pair(s) have got to know each other.", nullptr, pairs);
    }
    return pairs == 0
               //: %1: "this month", "in the last three months"
               ? NetWords::tr("Nobody got to know anybody new %1.").arg(when)
               //: %1: "this month", "in the last three months"
               : NetWords::tr("%n pair(s) got to know each other %1.", nullptr, pairs).arg(when);
}

QString rimSentence(const ClubNet& net)
{
    if (net.rim.empty()) {
        return NetWords::tr("Nobody: whoever comes knows several others.");
    }
    return NetWords::tr("%n person(s) know few of the others, or have met nobody for three months.", nullptr,
                        number(net.rim.size()));
}

QString heldSentence(OpenClub& open, const ClubNet& net)
{
    if (net.held.empty()) {
        return NetWords::tr("Nobody holds a circle to the others alone.");
    }
    if (net.held.size() > 1) {
        return NetWords::tr("%n people each hold a circle to the others that would be apart without them.",
                            nullptr, number(net.held.size()));
    }
    //: %1: a person
    return NetWords::tr("Without %1, %n person(s) would be in a circle of their own.", nullptr,
                        number(heldBy(net.held.front())))
        .arg(memberName(open.club(), net.held.front().bridge));
}

QString nameless(int person)
{
    //: %1: a number that stands for a name
    return NetWords::tr("Person %1").arg(person);
}

/// Names as the table has them, and as a copy has them.
class NetNamesOf {
public:
    explicit NetNamesOf(Club& club) : m_club(club) {}

    [[nodiscard]] QString name(MemberId member)
    {
        QString& name = m_names[member];
        if (name.isEmpty()) {
            name = memberName(m_club, member);
        }
        return name;
    }

    [[nodiscard]] NetTableModel::Cell cell(MemberId member)
    {
        const int number = m_numbers.emplace(member, static_cast<int>(m_numbers.size()) + 1).first->second;
        return {name(member), nameless(number), 0};
    }

private:
    Club& m_club;
    std::map<MemberId, QString> m_names;
    std::map<MemberId, int> m_numbers;
};

NetTableModel::Cell numberCell(OpenClub& open, int count)
{
    return {open.formats().count(count), {}, static_cast<double>(count)};
}

NetTable pairTable(OpenClub& open, const std::vector<MetPair>& pairs)
{
    NetTable table{{NetWords::tr("Name"), NetWords::tr("Knows"), NetWords::tr("Meetings together"),
                    NetWords::tr("Tables together")},
                   {},
                   {false, false, true, true}};
    NetNamesOf names(open.club());
    table.rows.reserve(pairs.size());
    for (const MetPair& pair : pairs) {
        table.rows.push_back(
            {pair.a,
             pair.b,
             {names.cell(pair.a), names.cell(pair.b), numberCell(open, pair.together.meetings),
              numberCell(open, pair.together.tables)}});
    }
    return table;
}

QString rimWords(OpenClub& open, const OnRim& one)
{
    if (one.reason == RimReason::NoneLately) {
        return NetWords::tr("last met others on %1").arg(open.formats().day(one.lastMet));
    }
    const QString visits = NetWords::tr("after %n visit(s)", nullptr, one.visits);
    return one.knows == 0
               //: %1: "after 4 visits"
               ? NetWords::tr("knows nobody well %1").arg(visits)
               //: %1: "after 4 visits"
               : NetWords::tr("knows %n person(s) well %1", nullptr, one.knows).arg(visits);
}

NetTable rimTable(OpenClub& open, const ClubNet& net)
{
    NetTable table{{NetWords::tr("Name"), NetWords::tr("Why")}, {}, {false, false}};
    NetNamesOf names(open.club());
    for (const OnRim& one : net.rim) {
        table.rows.push_back({one.member, {}, {names.cell(one.member), {rimWords(open, one), {}, 0}}});
    }
    return table;
}

NetTable heldTable(OpenClub& open, const ClubNet& net)
{
    NetTable table{{NetWords::tr("Name"), NetWords::tr("Holds to the others")}, {}, {false, false}};
    NetNamesOf names(open.club());
    for (const HeldByOne& one : net.held) {
        QStringList held;
        for (const auto& circle : one.circles) {
            QStringList people;
            for (const MemberId member : circle) {
                people += names.name(member);
            }
            held += people.join(QStringLiteral(", "));
        }
        const QString count = NetWords::tr("%n person(s)", nullptr, number(heldBy(one)));
        table.rows.push_back(
            {one.bridge, {}, {names.cell(one.bridge), {held.join(QStringLiteral("; ")), count, 0}}});
    }
    return table;
}

} // namespace

QString findingSentence(OpenClub& open, const ClubNet& net, Finding finding, const QString& when)
{
    switch (finding) {
    case Finding::Everybody:
        return everybodySentence(open, net);
    case Finding::Fresh:
        return freshSentence(net, when);
    case Finding::Rim:
        return rimSentence(net);
    case Finding::Held:
        break;
    }
    return heldSentence(open, net);
}

NetTable netTable(OpenClub& open, const ClubNet& net, Finding finding)
{
    switch (finding) {
    case Finding::Everybody:
        return pairTable(open, net.known);
    case Finding::Fresh:
        return pairTable(open, net.fresh);
    case Finding::Rim:
        return rimTable(open, net);
    case Finding::Held:
        break;
    }
    return heldTable(open, net);
}

QString tooLittleYet(const Met& met)
{
    const std::size_t people = met.people().size();
    if (met.meetings() == 0 || people == 0) {
        return NetWords::tr("Nobody has been marked as present yet. When registers say who came, this page "
                            "shows who has got to know whom.");
    }
    if (people >= fewestPeople && met.meetings() >= fewestMeetings) {
        return {};
    }
    const QString meetings = NetWords::tr("%n meeting(s)", nullptr, number(met.meetings()));
    //: %1: "2 meetings"
    return NetWords::tr(
               "%n person(s) came to %1 so far. After a few more this page shows who has got to know "
               "whom.",
               nullptr, number(people))
        .arg(meetings);
}

} // namespace hearth
