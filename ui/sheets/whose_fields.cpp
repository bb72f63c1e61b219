// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/whose_fields.h"

#include "core/group/group_queries.h"
#include "core/meeting/meeting_queries.h"
#include "ui/shared/formats.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"

#include <QComboBox>
#include <QFormLayout>

#include <algorithm>

namespace hearth {

namespace {

const QLatin1String meetingsPeople("meeting"); // what the box of people holds beside each line
const QLatin1String wholeClub("all");
const QLatin1String groupMark("group:");
const QLatin1String offerMark("offer:");

std::vector<ListedMeeting> meetingsToPrintFor(Frame& frame)
{
    constexpr int daysBack = 62;
    constexpr int daysAhead = 366;
    const QDate today = frame.open().club().today();
    return frame.open()
        .club()
        .read([&](Database& database) {
            return meetingsBetween(database, {today.addDays(-daysBack), QTime(0, 0)},
                                   {today.addDays(daysAhead), QTime(0, 0)});
        })
        .value_or(std::vector<ListedMeeting>());
}

} // namespace

bool hasMeetingToPrintFor(Frame& frame) { return !meetingsToPrintFor(frame).empty(); }

WhoseFields::WhoseFields(Frame& frame,
                         QFormLayout& form,
                         const SheetKind& kind,
                         const SheetOrder& order,
                         const std::vector<PeopleOffer>& people)
    : m_frame(frame), m_kind(kind), m_people(people)
{
    if (!order.members.empty()) {
        m_people.insert(m_people.begin(), {tr("those who are chosen"), order.members});
    }
    if (kind.isOfMeeting || kind.has(SheetOption::Meeting)) {
        makeMeetings(form, order.meeting);
    }
    if (kind.has(SheetOption::Group)) {
        makePeople(form, order);
    }
}

void WhoseFields::makeMeetings(QFormLayout& form, MeetingId meant)
{
    m_meeting = new QComboBox;
    m_meeting->setObjectName(QStringLiteral("sheetMeeting"));
    const bool canDoWithout = !m_kind.isOfMeeting || m_kind.has(SheetOption::Group);
    if (canDoWithout) {
        //: In a list of meetings: for none of them.
        m_meeting->addItem(tr("none"), qint64{0});
    }
    Club& club = m_frame.open().club();
    auto meetings = meetingsToPrintFor(m_frame);
    const auto isMeant = [&](const ListedMeeting& listed) { return listed.meeting.id == meant; };
    if (meant && std::none_of(meetings.begin(), meetings.end(), isMeant)) {
        const auto far = club.read([&](Database& database) { return findListedMeeting(database, meant); });
        if (far && *far) {
            meetings.insert(meetings.begin(), **far);
        }
    }
    const Formats& formats = m_frame.open().formats();
    for (const ListedMeeting& listed : meetings) {
        //: A meeting to print a sheet for: %1 its day, %2 its title.
        m_meeting->addItem(tr("%1: %2").arg(formats.day(listed.meeting.starts.date), listed.meeting.title),
                           qint64{listed.meeting.id.value()});
    }
    if (!meant && !canDoWithout) {
        const auto next =
            club.read([&](Database& database) { return nextMeeting(database, club.civilNow()); });
        meant = next ? next->value_or(MeetingId()) : MeetingId();
    }
    m_meeting->setCurrentIndex(std::max(0, m_meeting->findData(qint64{meant.value()})));
    form.addRow(tr("Meetin&g"), m_meeting);
    connect(m_meeting, &QComboBox::currentIndexChanged, this, [this] {
        if (m_whose != nullptr) {
            offerPeople(m_whose->currentData().toString());
        }
        Q_EMIT changed();
    });
}

void WhoseFields::makePeople(QFormLayout& form, const SheetOrder& order)
{
    m_whose = new QComboBox;
    m_whose->setObjectName(QStringLiteral("sheetGroup"));
    QString chosen = meeting() ? QString(meetingsPeople) : QString(wholeClub);
    if (order.group) {
        chosen = groupMark + QString::number(order.group.value());
    }
    if (!m_people.empty() && m_people.front().meant == PeopleOffer::Meant::Likely &&
        m_kind.has(SheetOption::Members)) {
        chosen = offerMark + QStringLiteral("0");
    }
    offerPeople(chosen);
    form.addRow(tr("&Whose"), m_whose);
    connect(m_whose, &QComboBox::currentIndexChanged, this, &WhoseFields::changed);
}

void WhoseFields::offerPeople(const QString& chosen)
{
    const QSignalBlocker quiet(m_whose);
    m_whose->clear();
    if (m_kind.has(SheetOption::Members)) {
        for (std::size_t i = 0; i < m_people.size(); ++i) {
            m_whose->addItem(m_people[i].name, offerMark + QString::number(i));
        }
    }
    if (meeting()) {
        m_whose->addItem(tr("the meeting’s people"), meetingsPeople);
    }
    m_whose->addItem(tr("the whole club"), wholeClub);
    for (const Group& group : m_frame.open()
                                  .club()
                                  .read([](Database& database) { return listGroups(database); })
                                  .value_or(std::vector<Group>())) {
        m_whose->addItem(group.name, groupMark + QString::number(group.id.value()));
    }
    // A meeting that has just been chosen says whose sheet it is, unless something narrower was said.
    const bool isOpen = chosen == wholeClub || chosen == meetingsPeople;
    const QString wanted = isOpen && meeting() ? QString(meetingsPeople) : chosen;
    m_whose->setCurrentIndex(std::max(m_whose->findData(wanted), 0));
}

MeetingId WhoseFields::meeting() const
{
    return MeetingId(m_meeting == nullptr ? 0 : m_meeting->currentData().toLongLong());
}

void WhoseFields::fill(SheetOrder& order) const
{
    order.meeting = meeting();
    order.members.clear();
    order.group = {};
    order.isWholeClub = false;
    if (m_whose == nullptr) {
        return;
    }
    const QString whose = m_whose->currentData().toString();
    if (whose.startsWith(offerMark)) {
        order.members = m_people[whose.mid(offerMark.size()).toUInt()].members;
    } else if (whose.startsWith(groupMark)) {
        order.group = GroupId(whose.mid(groupMark.size()).toLongLong());
    } else {
        order.isWholeClub = whose == wholeClub;
    }
}

} // namespace hearth
