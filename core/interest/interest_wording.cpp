// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interest/interest_wording.h"

#include "core/interest/interest_queries.h"

#include <QCoreApplication>

namespace hearth {

namespace {

class InterestWording {
    Q_DECLARE_TR_FUNCTIONS(hearth::InterestWording)

public:
    static QString renamed(Club& club, const HistoryEntry& entry)
    {
        const QString id = entry.subject.value(u"interest").toString();
        return tr("Renamed the interest %1")
            .arg(interestName(club, InterestId::fromText(id).value_or(InterestId())));
    }
};

} // namespace

std::vector<VerbWording> interestWordings() { return {{u"interest.rename", &InterestWording::renamed}}; }

} // namespace hearth
