// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/phone_tree.h"

#include "core/club.h"

#include <algorithm>

namespace hearth {

namespace {

QString phoneOf(const Member& member)
{
    return member.mobiles.isEmpty() ? member.phones.value(0) : member.mobiles.front();
}

/// The branch that line `i` is on, by the line that the first one calls.
int branchOf(const PhoneTree& tree, int i)
{
    while (tree.lines[static_cast<std::size_t>(i)].caller.value_or(0) != 0) {
        i = *tree.lines[static_cast<std::size_t>(i)].caller;
    }
    return i;
}

void letLastCallBack(PhoneTree& tree)
{
    std::vector<int> branchesDone;
    for (int i = static_cast<int>(tree.lines.size()) - 1; i > 0; --i) {
        PhoneTree::Line& line = tree.lines[static_cast<std::size_t>(i)];
        const int branch = branchOf(tree, i);
        const bool isDone = std::find(branchesDone.begin(), branchesDone.end(), branch) != branchesDone.end();
        if (!isDone && !line.phone.isEmpty()) {
            line.callsBack = true;
            branchesDone.push_back(branch);
        }
    }
}

} // namespace

Result<PhoneTree> phoneTree(Club& club, const SheetSubject& subject, int each)
{
    auto people = fullPeopleOf(club, subject);
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database&) {
        PhoneTree tree;
        tree.head = sheetHead(club);
        tree.group = subjectName(club, subject);
        tree.each = std::clamp(each, 1, mostCalls);
        std::stable_partition(people->begin(), people->end(),
                              [](const FullPerson& one) { return !phoneOf(one.member).isEmpty(); });
        const auto first = std::find_if(people->begin(), people->end(), [](const FullPerson& one) {
            return !one.member.roles.isEmpty() && !phoneOf(one.member).isEmpty();
        });
        if (first != people->end()) {
            std::rotate(people->begin(), first, first + 1);
        }
        const int count = static_cast<int>(people->size());
        for (int i = 0; i < count; ++i) {
            FullPerson& one = (*people)[static_cast<std::size_t>(i)];
            PhoneTree::Line line{std::move(one.person), phoneOf(one.member), {}};
            if (i > 0) {
                line.caller = (i - 1) / tree.each;
            }
            line.firstCall = std::min(count, i * tree.each + 1);
            line.endCall = std::min(count, (i + 1) * tree.each + 1);
            tree.lines.push_back(std::move(line));
        }
        letLastCallBack(tree);
        return tree;
    });
}

} // namespace hearth
