// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/newcomer_line.h"

#include "core/connections/buddy_actions.h"
#include "core/connections/buddy_queries.h"
#include "core/connections/connections_words.h"
#include "core/member/member_names.h"
#include "ui/members/person_line.h"
#include "ui/shared/chip.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QCoreApplication>
#include <QPushButton>

namespace hearth {

namespace {

struct NewcomerLineWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::NewcomerLine)
};

void addGiving(Frame& frame, PersonLine& line, MemberId newcomer, const BuddyProposal& proposal)
{
    const Buddy buddy{newcomer, proposal.buddy};
    Club& club = frame.open().club();
    auto* give = new QPushButton(NewcomerLineWords::tr("Give a buddy"));
    give->setObjectName(QStringLiteral("giveBuddy"));
    //: %1: the buddy, %2: the newcomer
    give->setAccessibleName(NewcomerLineWords::tr("Make %1 the buddy of %2")
                                .arg(memberName(club, buddy.buddy), memberName(club, buddy.newcomer)));
    give->setToolTip(give->accessibleName() + u'\n' + buddyReason(proposal));
    give->setEnabled(frame.open().canWrite());
    QObject::connect(give, &QPushButton::clicked, &line,
                     [&frame, buddy] { complainUnless(frame, giveBuddy(frame.open().club(), buddy)); });
    line.add(give);
}

void addEnding(Frame& frame, PersonLine& line, const FirstVisits& newcomer)
{
    auto* end = new QPushButton(NewcomerLineWords::tr("End"));
    end->setObjectName(QStringLiteral("endBuddy"));
    end->setAccessibleName(NewcomerLineWords::tr("%1 no longer looks after %2")
                               .arg(memberName(frame.open().club(), newcomer.buddy),
                                    memberName(frame.open().club(), newcomer.member)));
    end->setEnabled(frame.open().canWrite());
    QObject::connect(end, &QPushButton::clicked, &line, [&frame, member = newcomer.member] {
        complainUnless(frame, endBuddy(frame.open().club(), member));
    });
    line.add(end);
}

} // namespace

std::unique_ptr<PersonLine> newcomerLine(Frame& frame, const FirstVisits& newcomer, WithBuddy with)
{
    Club& club = frame.open().club();
    QString words = visitsWords(newcomer.visits);
    std::vector<BuddyProposal> proposals;
    if (newcomer.buddy) {
        //: %1: who looks after the newcomer
        words +=
            QStringLiteral(" · ") + NewcomerLineWords::tr("buddy: %1").arg(memberName(club, newcomer.buddy));
    } else {
        proposals = proposeBuddies(club.database(), newcomer.member, club.civilNow(), 1);
        words +=
            QStringLiteral(" · ") + (proposals.empty() ? NewcomerLineWords::tr("nobody looks after them yet")
                                                       //: %1: who could be the buddy, %2: what speaks for it
                                                       : NewcomerLineWords::tr("%1 could be the buddy: %2")
                                                             .arg(memberName(club, proposals.front().buddy),
                                                                  shortBuddyReason(proposals.front())));
    }
    auto line = std::make_unique<PersonLine>(frame, newcomer.member, words);
    if (!proposals.empty()) {
        addGiving(frame, *line, newcomer.member, proposals.front());
    } else if (newcomer.buddy && with == WithBuddy::CanEnd) {
        addEnding(frame, *line, newcomer);
    } else if (newcomer.buddy) {
        line->add(new Chip(NewcomerLineWords::tr("has a buddy"), Tone::Sage));
    }
    return line;
}

} // namespace hearth
