// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/mark_questions.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/member/member_names.h"
#include "ui/register/register_model.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableView>

namespace hearth {

namespace {

struct MarkQuestions {
    Q_DECLARE_TR_FUNCTIONS(hearth::MarkQuestions)
};

void complain(Frame& frame, const QString& sentence)
{
    frame.complain(Error::of(Error::Kind::Invalid, sentence));
}

/// The one member whom the typed letters find; complains where there is none or several.
MemberId memberTyped(Frame& frame, const QString& typed)
{
    OpenClub& open = frame.open();
    const auto rows = open.order().arranged(open.search().find(typed), MemberColumn::Name);
    if (rows.size() == 1) {
        return open.rows().id(rows.front());
    }
    complain(frame, rows.empty() ? MarkQuestions::tr("Nobody in the book is called “%1”.").arg(typed)
                                 : MarkQuestions::tr("“%1” could be %n people. Type more of the name.",
                                                     nullptr, static_cast<int>(rows.size()))
                                       .arg(typed));
    return {};
}

} // namespace

void askForHost(Frame& frame, const Attendance& mark)
{
    Club& club = frame.open().club();
    const QString name = memberName(club, mark.member);
    const auto typed = frame.prompts().line(MarkQuestions::tr("Who brought %1?").arg(name),
                                            MarkQuestions::tr("A name from the book; empty for nobody."),
                                            mark.guestOf ? memberName(club, mark.guestOf) : QString());
    if (!typed) {
        return;
    }
    Attendance after = mark;
    after.guestOf = {};
    if (!typed->trimmed().isEmpty()) {
        after.guestOf = memberTyped(frame, *typed);
        if (!after.guestOf) {
            return;
        }
    }
    complainUnless(frame, editMark(club, after));
}

void askForArrival(Frame& frame, const Meeting& meeting, const Attendance& mark)
{
    Club& club = frame.open().club();
    const Formats& formats = frame.open().formats();
    const QString now =
        mark.arrived ? civilAt(*mark.arrived, club.zone()).time.toString(QStringLiteral("HH:mm")) : QString();
    const auto typed =
        frame.prompts().line(MarkQuestions::tr("When did %1 arrive?").arg(memberName(club, mark.member)),
                             MarkQuestions::tr("A time such as 19:05; empty where it isn’t known."), now);
    if (!typed) {
        return;
    }
    Attendance after = mark;
    after.arrived.reset();
    if (!typed->trimmed().isEmpty()) {
        QTime time = QTime::fromString(typed->trimmed(), QStringLiteral("H:mm"));
        time = time.isValid() ? time : QTime::fromString(typed->trimmed(), QStringLiteral("H.mm"));
        time = time.isValid() ? time : formats.locale().toTime(typed->trimmed(), QLocale::ShortFormat);
        if (!time.isValid()) {
            complain(frame, MarkQuestions::tr("“%1” is no time. Write it such as 19:05.").arg(*typed));
            return;
        }
        // After midnight it is the next day's, where the meeting lasts so long.
        CivilTime arrived{meeting.starts.date, time};
        if (time < meeting.starts.time && meeting.ends.date > meeting.starts.date &&
            CivilTime{meeting.ends.date, time} <= meeting.ends) {
            arrived.date = meeting.ends.date;
        }
        after.arrived = instantOf(arrived, club.zone());
    }
    complainUnless(frame, editMark(club, after));
}

void askForNote(Frame& frame, const Attendance& mark)
{
    Club& club = frame.open().club();
    const auto typed =
        frame.prompts().line(MarkQuestions::tr("Note on %1").arg(memberName(club, mark.member)),
                             MarkQuestions::tr("It stays in the register and on no sheet."), mark.note);
    if (typed) {
        Attendance after = mark;
        after.note = *typed;
        complainUnless(frame, editMark(club, after));
    }
}

void askForHeads(Frame& frame, MeetingId meeting)
{
    int count = 0;
    for (const HeadCount& one : listHeadCounts(frame.open().database(), meeting)) {
        count += one.count;
    }
    const auto typed = frame.prompts().line(
        MarkQuestions::tr("How many came who aren’t named?"),
        MarkQuestions::tr("They are counted beside those who are marked."), QString::number(count));
    if (!typed) {
        return;
    }
    bool isNumber = false;
    const int heads = typed->trimmed().isEmpty() ? 0 : typed->trimmed().toInt(&isNumber);
    if (!isNumber && !typed->trimmed().isEmpty()) {
        complain(frame, MarkQuestions::tr("“%1” is no number of people.").arg(*typed));
        return;
    }
    complainUnless(frame, setHeads(frame.open().club(), meeting, heads));
}

namespace {

constexpr int usualName = 22; // letters
constexpr int shortestName = 13;
constexpr int shortestNote = 5;

int widthOfLetters(int count)
{
    return QFontMetrics(textFont(TextSize::Body)).averageCharWidth() * count + 5 * size::step;
}

} // namespace

void fitColumns(QTableView& table)
{
    int others = widthOfLetters(shortestNote); // and it takes what is left
    for (const int column :
         {RegisterModel::Number, RegisterModel::Mark, RegisterModel::Arrived, RegisterModel::LastFour}) {
        others += table.columnWidth(column);
    }
    const int room = table.viewport()->width() - others;
    table.setColumnWidth(RegisterModel::Name,
                         std::clamp(room, widthOfLetters(shortestName), widthOfLetters(usualName)));
}

void setColumnWidths(QTableView& table)
{
    const auto set = [&](int column, int count) { table.setColumnWidth(column, widthOfLetters(count)); };
    set(RegisterModel::Number, 3);
    set(RegisterModel::Name, usualName);
    const int buttons =
        table.itemDelegate()->sizeHint({}, table.model()->index(0, RegisterModel::Mark)).width();
    table.setColumnWidth(RegisterModel::Mark, buttons);
    set(RegisterModel::Arrived, 7);
    set(RegisterModel::LastFour, 10);
    set(RegisterModel::Note, shortestNote);
    fitColumns(table);
}

} // namespace hearth
