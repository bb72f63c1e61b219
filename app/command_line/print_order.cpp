// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line/print_order.h"

#include "app/command_line/people_and_meetings.h"
#include "core/base/translation.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/meeting_queries.h"
#include "core/report/paper_size.h"
#include "core/report/people_filter.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct PrintOrder {
    Q_DECLARE_TR_FUNCTIONS(hearth::PrintOrder)
};

using Read = tl::expected<void, QString>;

/// A number of blank lines; a sentence where it is none.
Read readBlankLines(const Arguments& arguments, SheetOrder& order)
{
    if (!arguments.has(u"--blank")) {
        return {};
    }
    const QString text = arguments.value(u"--blank");
    bool isNumber = false;
    const int lines = text.toInt(&isNumber);
    if (!isNumber || lines < 0 || lines > mostBlankLines) {
        return tl::unexpected<QString>(
            PrintOrder::tr("\"%1\" is no number of blank lines: write --blank from 0 to %2.")
                .arg(text)
                .arg(mostBlankLines));
    }
    order.blankLines = lines;
    return {};
}

/// The columns that are named; a sentence where one is unknown.
Read readColumns(const Arguments& arguments, SheetOrder& order)
{
    if (!arguments.has(u"--columns")) {
        return {};
    }
    order.columns.clear();
    for (const QString& word : arguments.value(u"--columns").split(u',', Qt::SkipEmptyParts)) {
        const auto column = rosterColumnFromWord(word.trimmed());
        if (!column) {
            QStringList known;
            for (const RosterColumn one : allRosterColumns) {
                known += rosterColumnWord(one);
            }
            return tl::unexpected<QString>(PrintOrder::tr("A roster has no column \"%1\"; it has %2.")
                                               .arg(word.trimmed(), known.join(QStringLiteral(", "))));
        }
        order.columns.push_back(*column);
    }
    return {};
}

Read readPaper(const Arguments& arguments, SheetOrder& order)
{
    order.orientation = arguments.has(u"--landscape") ? QPageLayout::Landscape : QPageLayout::Portrait;
    if (const QString paper = arguments.value(u"--paper"); arguments.has(u"--paper")) {
        if (!paperSize(paper)) {
            return tl::unexpected<QString>(
                PrintOrder::tr(
                    "\"%1\" is no paper: write --paper with one of %2, or with its width and height "
                    "as 120x180, from %3 to %4 mm.")
                    .arg(paper, paperNames().join(QStringLiteral(", ")))
                    .arg(leastPaper)
                    .arg(mostPaper));
        }
        order.paper = paper;
    }
    if (const QString language = arguments.value(u"--language"); arguments.has(u"--language")) {
        if (!availableLanguages().contains(language)) {
            return tl::unexpected<QString>(
                PrintOrder::tr("Sheets are not there in \"%1\", but in %2.")
                    .arg(language, availableLanguages().join(QStringLiteral(", "))));
        }
        order.language = language;
    }
    return {};
}

QString optionOf(const SheetChoice& choice) { return QStringLiteral("--") + QString::fromUtf16(choice.word); }

/// Everything that is described in sheet_choices. Two of them may share a word where no sheet has both.
Read readChoices(const Arguments& arguments, const SheetKind& kind, SheetOrder& order)
{
    QStringList taken;
    for (const SheetChoice& choice : sheetChoices()) {
        if (!kind.has(choice.option) || !arguments.has(optionOf(choice))) {
            continue;
        }
        taken += optionOf(choice);
        const bool isSwitch = choice.shape == SheetChoice::Shape::Switch;
        QString value = isSwitch ? QStringLiteral("yes") : arguments.value(optionOf(choice));
        if (choice.shape == SheetChoice::Shape::Lines && value.startsWith(u'@')) {
            QFile file(value.mid(1));
            constexpr qint64 longestText = 1'000'000; // bytes
            if (!file.open(QIODevice::ReadOnly)) {
                return tl::unexpected<QString>(
                    PrintOrder::tr("The text %1 can't be read.").arg(value.mid(1)));
            }
            value = QString::fromUtf8(file.read(longestText));
        }
        if (Read read = choose(order, choice, value); !read) {
            return read;
        }
    }
    for (const SheetChoice& choice : sheetChoices()) {
        if (arguments.has(optionOf(choice)) && !taken.contains(optionOf(choice))) {
            return tl::unexpected<QString>(PrintOrder::tr("The sheet %1 has no choice %2: leave it out.")
                                               .arg(kind.word, optionOf(choice)));
        }
    }
    return {};
}

/// Those that narrow the list of members, and --all.
QStringList filterWords(const Arguments& arguments)
{
    QStringList words;
    for (const char16_t* word : {u"--find", u"--status", u"--interest", u"--all"}) {
        if (arguments.has(word)) {
            words += QString::fromUtf16(word);
        }
    }
    return words;
}

bool isFiltered(const Arguments& arguments)
{
    return arguments.has(u"--find") || arguments.has(u"--status") || arguments.has(u"--interest");
}

/// Whose sheet it is, where the words say so and it isn't the meeting that does.
Done findPeople(Club& club, const Arguments& arguments, SheetOrder& order)
{
    order.isWholeClub = arguments.has(u"--all");
    const auto take = [&](std::vector<MemberId> members) { order.members = std::move(members); };
    if (arguments.has(u"--member")) {
        return membersMeantBy(club, arguments.values(u"--member")).map(take);
    }
    if (arguments.has(u"--group")) {
        const auto group = groupMeant(club, arguments.value(u"--group"));
        if (!group) {
            return failure(group.error());
        }
        order.group = *group;
    }
    if (isFiltered(arguments)) {
        order.group = {};
        return membersLetThrough(club,
                                 {arguments.value(u"--find"), statusFromText(arguments.value(u"--status")),
                                  arguments.value(u"--group"), arguments.value(u"--interest")})
            .map(take);
    }
    return {};
}

Read checkSubject(const Arguments& arguments, const SheetKind& kind)
{
    const bool hasGroup = arguments.has(u"--group");
    const bool hasMeeting = arguments.has(u"--meeting");
    const bool hasMembers = arguments.has(u"--member");
    if (hasGroup && kind.isOfMeeting && !kind.has(SheetOption::Group)) {
        return tl::unexpected<QString>(
            PrintOrder::tr("The sheet %1 is made for a meeting, and its group's people stand on it: leave "
                           "--group out.")
                .arg(kind.word));
    }
    if (hasMeeting && !kind.isOfMeeting && !kind.has(SheetOption::Meeting)) {
        return tl::unexpected<QString>(
            PrintOrder::tr("The sheet %1 isn't made for a meeting: leave --meeting out.").arg(kind.word));
    }
    if (hasMembers && !kind.has(SheetOption::Members)) {
        return tl::unexpected<QString>(
            PrintOrder::tr("The sheet %1 isn't made for single people: leave --member out.").arg(kind.word));
    }
    const bool hasFilter = isFiltered(arguments);
    const bool isForAll = arguments.has(u"--all");
    if ((hasFilter || isForAll) && !kind.has(SheetOption::Members)) {
        return tl::unexpected<QString>(
            PrintOrder::tr("The sheet %1 isn't made for people of your choice: leave %2 out.")
                .arg(kind.word, filterWords(arguments).join(QStringLiteral(", "))));
    }
    // A letter tells of the meeting, whomever it goes to; on other sheets the meeting says who they are.
    const bool saysWhose = hasMeeting && !kind.has(SheetOption::Text);
    const std::array subjects{hasFilter || hasGroup, hasMembers, isForAll, saysWhose};
    if (std::count(subjects.begin(), subjects.end(), true) > 1) {
        return tl::unexpected<QString>(PrintOrder::tr(
            "Say one of --meeting, --group, --find, --member and --all, for one of them says whose sheet it "
            "is."));
    }
    if (arguments.has(u"--status") && !statusFromText(arguments.value(u"--status"))) {
        return tl::unexpected<QString>(
            PrintOrder::tr("\"%1\" is no status: write --status with full, trial, honorary, guest, contact "
                           "or former.")
                .arg(arguments.value(u"--status")));
    }
    if (arguments.has(u"--file-each") && !arguments.has(u"--month")) {
        return tl::unexpected<QString>(
            PrintOrder::tr("--file-each makes a file for each meeting of a month: say which with --month."));
    }
    return {};
}

} // namespace

tl::expected<SheetOrder, QString> readOrder(const Arguments& arguments, const SheetKind& kind)
{
    SheetOrder order;
    const Read read = readBlankLines(arguments, order)
                          .and_then([&] { return readColumns(arguments, order); })
                          .and_then([&] { return readPaper(arguments, order); })
                          .and_then([&] { return readChoices(arguments, kind, order); })
                          .and_then([&] { return checkSubject(arguments, kind); });
    return read ? tl::expected<SheetOrder, QString>(order) : tl::unexpected<QString>(read.error());
}

Done findSubject(Club& club, const Arguments& arguments, const SheetKind& kind, SheetOrder& order)
{
    if (Done found = findPeople(club, arguments, order); !found) {
        return found;
    }
    if (arguments.has(u"--meeting")) {
        return meetingMeantBy(club, arguments.value(u"--meeting")).map([&](const Meeting& meeting) {
            order.meeting = meeting.id;
        });
    }
    const bool isForOthers = !order.members.empty() || order.group || order.isWholeClub;
    if (kind.isOfMeeting && !isForOthers && !order.month.isValid()) {
        const auto next = meetingMeantBy(club, QStringLiteral("next"));
        if (next) {
            order.meeting = next->id;
        } else if (!kind.has(SheetOption::Group)) {
            return failure(next.error());
        }
    }
    return {};
}

std::vector<OptionRule> orderOptions()
{
    return {
        {u"--meeting", u"M",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "For which meeting; the next, unless it is given.")},
        {u"--group", u"G",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Whose sheet; the whole club's, unless it is given.")},
        {u"--member", u"M",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "For this person alone; may be repeated."), Occurs::Any},
        {u"--find", u"TEXT",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "For those who are found by this, of the full, trial and honorary members.")},
        {u"--status", u"STATUS",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "For those who have this status: full, trial, honorary, "
                                                  "guest, contact or former.")},
        {u"--interest", u"NAME",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "For those who have this interest.")},
        {u"--all", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "For the whole club, whatever the meeting.")},
        {u"--columns", u"A,B,…",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "What stands beside the names: number, status, groups, roles, joined, phone, "
                           "mobile, email, address, birthday.")},
        {u"--blank", u"N",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "So many blank lines after the people; 10, unless it is "
                                                  "given.")},
        {u"--stock", u"CODE",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "The labels (L7160, 5160, 3475, …) or envelopes (DL, C5, "
                                                  "#10, …) that are in the printer.")},
        {u"--start", u"N",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "The first label of the sheet that isn't used up.")},
        {u"--apart",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "One for each person, not each household.")},
        {u"--outlines", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Draws the labels' edges.")},
        {u"--across", u"MM", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Moves all to the right.")},
        {u"--down", u"MM", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Moves all down.")},
        {u"--scale", u"PERCENT", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Makes all larger or smaller.")},
        {u"--pronouns", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Pronouns stand below the name.")},
        {u"--interests", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Interests stand below the name.")},
        {u"--tables",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "The meeting's table numbers stand below the name.")},
        {u"--no-prompts",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Table cards without prompts for conversations.")},
        {u"--contacts",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Phone numbers or emergency contacts stand on it, which is "
                                                  "confidential then.")},
        {u"--from", u"DAY", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The first day of the term.")},
        {u"--until", u"DAY", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The last day of the term.")},
        {u"--calls", u"N", QT_TRANSLATE_NOOP("hearth::CommandHelp", "So many each calls in a phone tree.")},
        {u"--valid", u"DAY",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Until when cards are valid; the year's end, unless it is given.")},
        {u"--front-only", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Cards without their backs.")},
        {u"--photos", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Photos of those who consented.")},
        {u"--text", u"TEXT",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "The text of letters, certificates and cards, with fields such as "
                           "{called} to fill in; @FILE reads it from a file.")},
        {u"--heading", u"TEXT", QT_TRANSLATE_NOOP("hearth::CommandHelp", "The heading of certificates.")},
        {u"--from-name", u"NAME", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Who welcomes or invites.")},
        {u"--window", u"DIN|DL|#10",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "Where the envelopes of letters have their window.")},
        {u"--two-up", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Twice on a page, to be cut in half.")},
        {u"--month", u"YYYY-MM",
         QT_TRANSLATE_NOOP("hearth::CommandHelp", "For every meeting of the month, in one PDF.")},
        {u"--file-each",
         {},
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "A file for each of the month's meetings, with its day in the name.")},
        {u"--large", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "Large print, of 18 points.")},
        {u"--paper", u"A4|Letter|A5|A6|WxH",
         QT_TRANSLATE_NOOP("hearth::CommandHelp",
                           "Another paper than the club's; one of its own size as 120x180, in millimetres.")},
        {u"--landscape", {}, QT_TRANSLATE_NOOP("hearth::CommandHelp", "The paper lies on its side.")},
        {u"--language", u"L", QT_TRANSLATE_NOOP("hearth::CommandHelp", "Another language than the club's.")}};
}

} // namespace hearth
