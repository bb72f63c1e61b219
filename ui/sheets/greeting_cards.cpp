// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/greeting_cards.h"

#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_day_queries.h"
#include "core/report/merge_text.h"
#include "core/report/sheet_subject.h"
#include "ui/sheets/merge_values.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

struct GreetingWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::GreetingWords)
};

constexpr double greetingWidth = 94; // millimetres
constexpr double greetingHeight = 132;
constexpr double largeGreeting = 2; // times as wide and as high, in large print

LabelSheet::Plan greetingPlan(const SheetHead& head, const SheetOrder& order, const SheetPaper& paper)
{
    LabelSheet::Plan plan;
    const double times = order.print == Print::Large ? largeGreeting : 1;
    plan.stock =
        cutFrom(head.paper, {greetingWidth * times, greetingHeight * times}, 0, plainMarginOf(paper));
    plan.marks = LabelSheet::Marks::Dashes;
    plan.adjustment = order.adjustment;
    plan.print = order.print;
    plan.unreached = order.unreached;
    return plan;
}

/// Whom to welcome: those of the order, else who is new.
SheetSubject welcomed(Club& club, const SheetOrder& order)
{
    SheetSubject subject = order.subject();
    if (subject.members.empty() && !subject.group && !subject.meeting) {
        constexpr int daysNew = 60;
        std::vector<MemberId> all;
        for (const SheetPerson& person : peopleOf(club, {}).value_or(std::vector<SheetPerson>())) {
            all.push_back(person.id);
        }
        std::sort(all.begin(), all.end());
        for (const NewMember& one :
             newMembers(club.database(), all, club.today().addDays(-daysNew), club.today())) {
            subject.members.push_back(one.member);
        }
    }
    return subject;
}

/// The next three meetings that aren't cancelled.
QString comingMeetings(Database& database, const CivilTime& now, const SheetLanguage& language)
{
    constexpr int mostTold = 3;
    constexpr int daysAhead = 60;
    QStringList lines;
    for (const ListedMeeting& listed :
         meetingsBetween(database, now, {now.date.addDays(daysAhead), QTime(0, 0)})) {
        if (listed.meeting.status != MeetingStatus::Cancelled && lines.size() < mostTold) {
            lines += listed.meeting.title + u'\n' + language.day(listed.meeting.starts.date) +
                     QStringLiteral(", ") + language.span(listed.meeting.starts, listed.meeting.ends);
        }
    }
    return lines.join(QStringLiteral("\n\n"));
}

Result<std::vector<FullPerson>> peopleToGreet(Club& club, const SheetSubject& subject, bool isAnybodyMeant)
{
    return isAnybodyMeant ? fullPeopleOf(club, subject)
                          : Result<std::vector<FullPerson>>(std::vector<FullPerson>());
}

} // namespace

Result<std::unique_ptr<Sheet>> makeWelcomeCards(Club& club, const SheetOrder& order)
{
    if (Done checked = checkMergeText(order.text); !checked) {
        return failure(checked.error());
    }
    const SheetSubject subject = welcomed(club, order);
    const auto people = peopleToGreet(club, subject, subject != SheetSubject());
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) -> std::unique_ptr<Sheet> {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = settledPaper(head, order);
        const SheetLanguage language(head.language, head.country);
        QString text = order.text;
        if (text.trimmed().isEmpty()) {
            const QString meetings = comingMeetings(database, club.civilNow(), language);
            //: On a welcome card, where no meeting is planned yet.
            const QString alone =
                language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "We are glad that you are here."));
            //: On a welcome card, above the next meetings.
            const QString before = language.text(
                QT_TRANSLATE_NOOP("hearth::Sheet", "We are glad that you are here. Next we meet:"));
            text = meetings.trimmed().isEmpty() ? alone : before + QStringLiteral("\n\n") + meetings;
        }
        std::vector<GreetingCards::Card> cards;
        for (const FullPerson& one : *people) {
            const auto values = mergeValues(head, {one}, {}, language);
            //: The heading of a welcome card; %1: what somebody is called.
            cards.push_back({language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Welcome, %1"))
                                 .arg(values.value(QStringLiteral("called"))),
                             merged(text, values)});
        }
        const QString title = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Welcome cards"));
        LabelSheet::Plan plan = greetingPlan(head, order, paper);
        return std::make_unique<GreetingCards>(std::move(head), title, std::move(cards), order.sender,
                                               std::move(plan));
    });
}

Result<std::unique_ptr<Sheet>> makeInvitations(Club& club, const SheetOrder& order)
{
    if (Done checked = checkMergeText(order.text); !checked) {
        return failure(checked.error());
    }
    const auto people = fullPeopleOf(club, order.subject());
    if (!people) {
        return failure(people.error());
    }
    return club.read([&](Database& database) -> std::unique_ptr<Sheet> {
        SheetHead head = sheetHead(club);
        const SheetPaper paper = settledPaper(head, order);
        const SheetLanguage language(head.language, head.country);
        const MeetingId meant =
            order.meeting ? order.meeting : nextMeeting(database, club.civilNow()).value_or(MeetingId());
        const auto meeting = findListedMeeting(database, meant);
        const QString text =
            order.text.trimmed().isEmpty()
                //: An invitation's text; the fields in braces are filled in.
                ? language.text(QT_TRANSLATE_NOOP(
                      "hearth::Sheet", "Dear {called},\nyou are invited.\n\n{day}\n{time}\n{where}"))
                : order.text;
        std::vector<GreetingCards::Card> cards;
        for (const FullPerson& one : *people) {
            cards.push_back({meeting ? meeting->meeting.title : head.club,
                             merged(text, mergeValues(head, {one}, meeting, language))});
        }
        const QString title = language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Invitations"));
        LabelSheet::Plan plan = greetingPlan(head, order, paper);
        return std::make_unique<GreetingCards>(std::move(head), title, std::move(cards), order.sender,
                                               std::move(plan));
    });
}

GreetingCards::GreetingCards(
    SheetHead head, const QString& title, std::vector<Card> cards, QString from, Plan plan)
    : LabelSheet(
          title + u' ' + head.today.toString(Qt::ISODate), std::move(plan), static_cast<int>(cards.size())),
      m_head(std::move(head)),
      m_cards(std::move(cards)),
      m_from(std::move(from))
{
}

SheetContent GreetingCards::content() const
{
    SheetContent content = contentOf(m_head, SheetLanguage(m_head.language, m_head.country), title());
    SheetContent::Cards cards;
    for (const Card& card : m_cards) {
        cards.push_back({card.heading, m_from.isEmpty() ? card.text : card.text + u'\n' + m_from});
    }
    content.blocks.emplace_back(std::move(cards));
    return content;
}

QString GreetingCards::remark() const
{
    return m_cards.empty() ? GreetingWords::tr("There is nobody to print a card for.") : LabelSheet::remark();
}

void GreetingCards::drawBox(QPainter& painter, int index, const QRectF& box) const
{
    const Card& card = m_cards[static_cast<std::size_t>(index)];
    const double air = millimetres(9);
    const QRectF inside = box.adjusted(air, air, -air, -air);
    const auto part = [&](double from, double until) {
        return QRectF(inside.left(), inside.top() + inside.height() * from, inside.width(),
                      inside.height() * (until - from));
    };
    const Print print = paper().print;
    writeText(painter, part(0, 0.08), m_head.club,
              inPrint({.size = 10, .isQuiet = true, .least = 0.5}, print));
    writeText(painter, part(0.1, 0.32), card.heading,
              inPrint({.size = 22, .isBold = true, .least = 0.7}, print));
    painter.fillRect(QRectF(inside.left(), part(0.35, 1).top(), inside.width() * 0.25, points(1)),
                     ink::black());
    writeText(painter, part(0.4, 0.84), card.text,
              inPrint({.size = 12, .alignment = Qt::AlignLeft | Qt::AlignTop, .least = 1}, print));
    if (m_from.isEmpty()) {
        painter.fillRect(QRectF(inside.left(), part(0, 0.98).bottom(), inside.width() * 0.6, points(0.6)),
                         ink::quiet()); // to sign by hand
    } else {
        writeText(painter, part(0.87, 1), m_from, inPrint({.size = 12}, print));
    }
}

} // namespace hearth
