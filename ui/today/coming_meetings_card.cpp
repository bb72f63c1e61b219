// SPDX-License-Identifier: GPL-3.0-or-later
// The card of the coming two weeks: each meeting with its day, its place and what is special about it.
#include "core/attendance/usual_attendance_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/meeting/technology_free_queries.h"
#include "ui/shared/chip.h"
#include "ui/shared/link_button.h"
#include "ui/today/today_cards.h"
#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace hearth {

namespace {

constexpr int days = 14;
constexpr std::size_t mostShown = 8;
constexpr double stackedFrom = 1.3; // of the usual size of text

/// A thin line between two rows.
class Rule final : public QWidget {
public:
    Rule() { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), tokens().line); }
};

class ComingMeetingsCard final : public TodayCard {
    Q_DECLARE_TR_FUNCTIONS(hearth::ComingMeetingsCard)

public:
    explicit ComingMeetingsCard(Frame& frame) : TodayCard(frame, tr("This week and next")) {}

    [[nodiscard]] bool refresh() override
    {
        clear();
        const CivilTime now = open().club().civilNow();
        const auto next = nextMeeting(open().database(), now);
        auto meetings = meetingsBetween(open().database(), now, {now.date.addDays(days + 1), QTime(0, 0)});
        std::erase_if(meetings, [&](const ListedMeeting& one) { return next == one.meeting.id; });
        if (meetings.empty()) {
            return false;
        }
        auto* holder = new QWidget;
        m_grid = new QGridLayout(holder);
        m_grid->setContentsMargins(0, 0, 0, 0);
        m_grid->setHorizontalSpacing(3 * size::step);
        m_grid->setVerticalSpacing(2 * size::step);
        m_grid->setColumnStretch(1, 2);
        m_grid->setColumnStretch(2, 1);
        for (std::size_t i = 0; i < meetings.size() && i < mostShown; ++i) {
            addLine(meetings[i], i == 0);
        }
        add(holder);
        addRest(meetings.size(), mostShown);
        return true;
    }

private:
    void addLine(const ListedMeeting& listed, bool isFirst)
    {
        const Meeting& meeting = listed.meeting;
        int row = m_grid->rowCount();
        if (!isFirst) {
            m_grid->addWidget(new Rule, row++, 0, 1, 4);
        }
        const Formats& formats = open().formats();
        m_grid->addWidget(
            quiet(QStringLiteral("%1 %2").arg(formats.weekday(meeting.starts.date),
                                              formats.nearDay(meeting.starts.date, open().today()))),
            row, 0);
        auto* title = new LinkButton(meeting.title);
        title->setObjectName(QStringLiteral("comingMeeting"));
        title->setAccessibleName(
            QStringLiteral("%1, %2").arg(meeting.title, formats.longDay(meeting.starts.date)));
        connect(title, &LinkButton::clicked, this, [this, id = meeting.id] {
            frame().go({QStringLiteral("meeting"), id.text()});
        });
        QLabel* venue = quiet(listed.venue);
        venue->setWordWrap(true);
        QWidget* chip = chipOf(meeting);
        if (zoomInUse() < stackedFrom) {
            m_grid->addWidget(title, row, 1);
            m_grid->addWidget(venue, row, 2);
        } else { // large text: the place stands under the title
            m_grid->addWidget(title, row++, 1, 1, 3);
            m_grid->addWidget(venue, row, 1, 1, 2);
        }
        if (chip != nullptr) {
            m_grid->addWidget(chip, row, 3, Qt::AlignTrailing | Qt::AlignVCenter);
        }
    }

    /// What is most worth knowing about it.
    [[nodiscard]] QWidget* chipOf(const Meeting& meeting) const
    {
        if (meeting.status == MeetingStatus::Cancelled) {
            return new Chip(tr("cancelled"), Tone::Rose);
        }
        const auto usual = usualAttendance(open().database(), meeting);
        if (usual && meeting.capacity && usual->most > *meeting.capacity) {
            return new Chip(tr("may be full"), Tone::Amber);
        }
        if (isTechnologyFree(open().database(), meeting)) {
            return new Chip(tr("technology-free"), Tone::Slate);
        }
        return usual ? new Chip(tr("%n usually come", nullptr, usual->most), Tone::Sage) : nullptr;
    }

    [[nodiscard]] static QLabel* quiet(const QString& text)
    {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        setQuiet(*label);
        return label;
    }

    QGridLayout* m_grid = nullptr;
};

} // namespace

std::unique_ptr<TodayCard> makeComingMeetingsCard(Frame& frame)
{
    return std::make_unique<ComingMeetingsCard>(frame);
}

} // namespace hearth
