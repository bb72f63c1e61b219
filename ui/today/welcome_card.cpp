// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the newcomers whom the next gathering expects, with who looks after each of them.
#include "core/connections/buddy_queries.h"
#include "core/meeting/meeting_queries.h"
#include "ui/connections/newcomer_line.h"
#include "ui/members/person_line.h"
#include "ui/shared/link_button.h"
#include "ui/today/today_cards.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t mostNewcomersShown = 4;

class WelcomeCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::WelcomeCard)

public:
    explicit WelcomeCard(Frame& frame)
        : TodayCard(frame, tr("Welcome"), tr("Newcomers at the next gathering, and who looks after them"))
    {
    }

    void turnTo(MeetingId meeting) override { m_wanted = meeting; }

    [[nodiscard]] bool refresh() override
    {
        clear();
        if (!hasPart(open().settings(), Part::Connections)) {
            return false;
        }
        Database& database = open().database();
        const CivilTime now = open().club().civilNow();
        const MeetingId shown = m_wanted ? m_wanted : nextMeeting(database, now).value_or(MeetingId());
        const auto meeting = shown ? findMeeting(database, shown) : std::nullopt;
        if (!meeting) {
            return false;
        }
        auto found = newcomersAt(database, *meeting, now);
        // Whoever nobody looks after yet stands first.
        std::stable_partition(found.begin(), found.end(), [](const FirstVisits& one) { return !one.buddy; });
        for (std::size_t i = 0; i < found.size() && i < mostNewcomersShown; ++i) {
            add(newcomerLine(frame(), found[i], WithBuddy::Shown).release());
        }
        if (found.size() > mostNewcomersShown) {
            const auto more = static_cast<int>(found.size() - mostNewcomersShown);
            auto* link = new LinkButton(tr("and %n more", nullptr, more));
            link->setObjectName(QStringLiteral("moreNewcomers"));
            QObject::connect(link, &LinkButton::clicked, this, [this] {
                frame().go({QStringLiteral("connections"), QStringLiteral("newcomers")});
            });
            add(link);
        }
        return !found.empty();
    }

private:
    MeetingId m_wanted;
};

} // namespace

std::unique_ptr<TodayCard> makeWelcomeCard(Frame& frame) { return std::make_unique<WelcomeCard>(frame); }

} // namespace hearth
