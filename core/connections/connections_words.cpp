// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/connections_words.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct ConnectionsWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::ConnectionsWords)
};

QStringList buddyReasons(const BuddyProposal& proposal)
{
    QStringList reasons;
    if (!proposal.interests.isEmpty()) {
        //: %1: interests, as in: go, walking
        reasons += ConnectionsWords::tr("also likes %1").arg(proposal.interests.join(QStringLiteral(", ")));
    }
    if (proposal.evenings > 0) {
        reasons += ConnectionsWords::tr("was there on %n of the same evenings", nullptr, proposal.evenings);
    }
    if (reasons.isEmpty()) {
        reasons += ConnectionsWords::tr("comes regularly");
    }
    reasons += proposal.newcomers == 0
                   ? ConnectionsWords::tr("looks after nobody yet")
                   : ConnectionsWords::tr("looks after %n newcomer(s)", nullptr, proposal.newcomers);
    return reasons;
}

} // namespace

QString visitsWords(int visits)
{
    return visits == 0   ? ConnectionsWords::tr("hasn’t come yet")
           : visits == 1 ? ConnectionsWords::tr("came once")
                         : ConnectionsWords::tr("came %n time(s)", nullptr, visits);
}

QString buddyReason(const BuddyProposal& proposal)
{
    return buddyReasons(proposal).join(QStringLiteral(" · "));
}

QString shortBuddyReason(const BuddyProposal& proposal) { return buddyReasons(proposal).front(); }

} // namespace hearth
