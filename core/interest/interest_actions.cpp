// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interest/interest_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/interest/interest_queries.h"
#include "core/interest/interest_table.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct InterestActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::InterestActions)
};

void requireValid(Club& club, InterestId id, const QString& name)
{
    const QString field = QStringLiteral("name");
    std::vector<Problem> problems;
    const auto bearer = findInterestNamed(club.database(), name);
    if (name.isEmpty()) {
        problems.push_back({field, InterestActions::tr("An interest needs a name, such as Chess.")});
    } else if (bearer && *bearer != id) {
        problems.push_back(
            {field, InterestActions::tr("There is an interest called \"%1\" already. Give people "
                                        "that one, or choose another name.")
                        .arg(interestName(club, *bearer))});
    }
    requireLength(problems, field, name, lineLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

} // namespace

Done renameInterest(Club& club, InterestId id, const QString& name)
{
    const QJsonObject subject{{QStringLiteral("interest"), id.text()}};
    return club.perform(QStringLiteral("interest.rename"), subject, [&](Change& change) {
        const QString tidied = tidy(name);
        requireValid(club, id, tidied);
        if (!writeInterestName(change.database(), id, tidied)) {
            throw Refusal{
                Error::of(Error::Kind::Gone, InterestActions::tr("This interest is no longer in the book."))};
        }
    });
}

} // namespace hearth
