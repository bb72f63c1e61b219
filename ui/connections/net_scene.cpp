// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_scene.h"

#include "core/group/group_queries.h"
#include "core/member/member_order.h"
#include "ui/members/member_words.h"
#include "ui/window/open_club.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace hearth {

namespace {

struct NetSceneWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NetScene)
};

constexpr std::size_t nearestOfEach = 3; // more would make one grey cloth of a club where many know many

/// "Hanna B."; whole where the script writes both names together, or there is but one.
QString shortName(const PersonName& name)
{
    const QString whole = fullName(name);
    const QString called = calledName(name);
    if (name.family.isEmpty() || called == name.family || !whole.contains(u' ')) {
        return whole;
    }
    const qsizetype letter = name.family.at(0).isHighSurrogate() ? 2 : 1;
    const QString initial = name.family.left(letter);
    // Among letters that run from right to left a full stop would stand on the wrong side.
    return called + u' ' + initial + (initial.isRightToLeft() ? QString() : QStringLiteral("."));
}

void addPeople(NetScene& scene, const ClubNet& net, const QCollator& collator)
{
    std::map<QString, int> bearers;
    for (const NetPerson& person : net.people) {
        const QString whole = fullName(person.name);
        NetScene::Person drawn;
        drawn.member = person.member;
        drawn.name = whole.isEmpty() ? NetSceneWords::tr("Without a name") : whole;
        drawn.label = whole.isEmpty() ? drawn.name : shortName(person.name);
        ++bearers[drawn.label];
        scene.people.push_back(std::move(drawn));
    }
    for (NetScene::Person& person : scene.people) {
        if (bearers[person.label] > 1) {
            person.label = person.name;
        }
    }
    std::stable_sort(scene.people.begin(), scene.people.end(),
                     [&](const NetScene::Person& one, const NetScene::Person& other) {
                         return collator.compare(one.name, other.name) < 0;
                     });
    for (std::size_t i = 0; i < scene.people.size(); ++i) {
        scene.numbers.emplace(scene.people[i].member, i);
    }
}

void addGroups(NetScene& scene, OpenClub& open, const ClubNet& net, const QCollator& collator)
{
    std::set<GroupId> used;
    for (const NetPerson& person : net.people) {
        used.insert(person.group);
    }
    std::vector<std::pair<QString, GroupId>> groups;
    for (const GroupId group : used) {
        if (group) {
            groups.emplace_back(groupName(open.club(), group), group);
        }
    }
    std::stable_sort(groups.begin(), groups.end(), [&](const auto& one, const auto& other) {
        return collator.compare(one.first, other.first) < 0;
    });
    std::map<GroupId, std::size_t> places;
    for (const auto& [name, group] : groups) {
        places.emplace(group, scene.groups.size());
        scene.groups += name;
    }
    places.emplace(GroupId(), scene.groups.size());
    scene.groups += groups.empty() ? NetSceneWords::tr("Everybody") : NetSceneWords::tr("In no group");
    for (const NetPerson& person : net.people) {
        scene.people[scene.numbers.at(person.member)].group = places.at(person.group);
    }
}

void addTies(NetScene& scene, const ClubNet& net)
{
    std::vector<std::vector<std::pair<double, std::size_t>>> nearest(scene.people.size());
    for (const MetPair& pair : net.known) {
        const auto a = scene.numbers.find(pair.a);
        const auto b = scene.numbers.find(pair.b);
        if (a == scene.numbers.end() || b == scene.numbers.end()) {
            continue;
        }
        scene.people[a->second].knows.push_back(b->second);
        scene.people[b->second].knows.push_back(a->second);
        nearest[a->second].emplace_back(-pair.together.closeness, b->second);
        nearest[b->second].emplace_back(-pair.together.closeness, a->second);
    }
    std::set<std::pair<std::size_t, std::size_t>> ties;
    for (std::size_t person = 0; person < nearest.size(); ++person) {
        std::sort(scene.people[person].knows.begin(), scene.people[person].knows.end());
        std::sort(nearest[person].begin(), nearest[person].end());
        for (std::size_t i = 0; i < std::min(nearestOfEach, nearest[person].size()); ++i) {
            ties.insert(std::minmax(person, nearest[person][i].second));
        }
    }
    for (const auto& [a, b] : ties) {
        scene.ties.push_back({a, b, 1});
    }
}

void addMarks(NetScene& scene, const ClubNet& net, NetMarks marks)
{
    const auto mark = [&](MemberId member, NetMark sign) {
        if (const auto number = scene.numbers.find(member); number != scene.numbers.end()) {
            scene.people[number->second].mark = sign;
        }
    };
    if (marks == NetMarks::Rim) {
        for (const OnRim& one : net.rim) {
            mark(one.member, NetMark::Rim);
        }
    } else if (marks == NetMarks::Holds) {
        for (const HeldByOne& one : net.held) {
            for (const auto& circle : one.circles) {
                for (const MemberId member : circle) {
                    mark(member, NetMark::Rim);
                }
            }
            mark(one.bridge, NetMark::Holds);
        }
    } else if (marks == NetMarks::Fresh) {
        for (const MetPair& pair : net.fresh) {
            const auto a = scene.numbers.find(pair.a);
            const auto b = scene.numbers.find(pair.b);
            if (a != scene.numbers.end() && b != scene.numbers.end()) {
                scene.fresh.push_back({a->second, b->second});
            }
        }
    }
}

} // namespace

NetScene netScene(OpenClub& open, const ClubNet& net, NetMarks marks)
{
    NetScene scene;
    QCollator collator(sortingLocale(open.club()));
    collator.setNumericMode(true);
    addPeople(scene, net, collator);
    addGroups(scene, open, net, collator);
    addTies(scene, net);
    addMarks(scene, net, marks);
    return scene;
}

} // namespace hearth
