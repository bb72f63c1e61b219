// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_entry.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/club.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "core/report/edition_code.h"
#include "core/report/namesake_queries.h"
#include "core/report/paper_text.h"
#include "core/report/sheet_edition_table.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace hearth {

namespace {

struct PaperEntries {
    Q_DECLARE_TR_FUNCTIONS(hearth::PaperEntries)
};

/// Follows one text row by row.
class PaperReading {
public:
    PaperReading(Club& club, MeetingId meeting) : m_club(club), m_meeting(meeting) {}

    PaperEntry read(const PaperText& text, const QString& chosenCode)
    {
        m_entry.problems = text.problems;
        m_entry.heads = text.heads;
        findEdition(text.code.isEmpty() ? chosenCode : text.code);
        if (m_entry.edition.id) {
            for (const PaperItem& item : text.items) {
                for (int row = item.first; row <= item.last; ++row) {
                    readRow(row, item);
                }
            }
        } else if (m_entry.problems.isEmpty() && !text.items.empty()) {
            problem(
                PaperEntries::tr("No sheet was printed for this meeting, so nobody has a row. Mark people "
                                 "by name, or print the sheet first."));
        }
        return std::move(m_entry);
    }

private:
    void findEdition(const QString& code)
    {
        Database& database = m_club.database();
        if (code.isEmpty()) {
            const auto sheets = sheetsToEnter(database, m_meeting);
            m_entry.edition = sheets.empty() ? SheetEdition() : sheets.front();
            return;
        }
        const QString known = editionCodeTyped(code);
        const auto found = hearth::findEdition(database, known);
        if (!found) {
            problem(PaperEntries::tr("No sheet with the code %1 was printed here. It stands at the foot of "
                                     "each page.")
                        .arg(known.isEmpty() ? code : known));
        } else if (found->meeting != m_meeting) {
            problem(PaperEntries::tr("The sheet with the code %1 is another meeting’s: %2. Open that one’s "
                                     "register to key it in.")
                        .arg(known, meetingName(m_club, found->meeting)));
        } else {
            m_entry.edition = *found;
        }
    }

    void readRow(int row, const PaperItem& item)
    {
        const auto& rows = m_entry.edition.rows;
        if (row > static_cast<int>(rows.size())) {
            problem(PaperEntries::tr("There is no row %1: this sheet ends with row %2.")
                        .arg(row)
                        .arg(rows.size()));
            return;
        }
        const MemberId member = rows[static_cast<std::size_t>(row - 1)];
        PaperLine line;
        line.row = row;
        if (member && !item.name.isEmpty()) {
            problem(PaperEntries::tr("Row %1 is %2’s; only blank rows take a name.")
                        .arg(row)
                        .arg(memberName(m_club, member)));
        } else if (member) {
            line.member = member;
            take(line, item);
        } else if (item.name.isEmpty()) {
            problem(PaperEntries::tr("Row %1 is blank. Say who wrote there: %1=Mary Smith.").arg(row));
        } else {
            readName(line, item);
        }
    }

    /// Who wrote into a blank row: somebody in the book, else a guest.
    void readName(PaperLine& line, const PaperItem& item)
    {
        const auto namesakes = membersCalled(m_club.database(), nameFromLine(item.name));
        if (namesakes.size() > 1) {
            problem(PaperEntries::tr("%n people are called “%1”. Mark the one who came by name.", nullptr,
                                     static_cast<int>(namesakes.size()))
                        .arg(item.name));
        } else if (namesakes.size() == 1) {
            line.member = namesakes.front();
            take(line, item);
        } else if (item.status && !came(*item.status)) {
            problem(PaperEntries::tr("“%1” isn’t in the book, and only who came becomes a guest.")
                        .arg(item.name));
        } else {
            line.fate = PaperLine::Fate::Guest;
            line.name = item.name;
            line.status = item.status.value_or(AttendanceStatus::Present);
            if (noteRow(line)) {
                m_entry.lines.push_back(line);
            }
        }
    }

    void take(PaperLine& line, const PaperItem& item)
    {
        Database& database = m_club.database();
        line.name = memberName(m_club, line.member);
        if (!isThere(database, line.member)) {
            problem(PaperEntries::tr("Row %1 is that of %2, who is no longer in the book. Leave it out.")
                        .arg(line.row)
                        .arg(line.name));
            return;
        }
        const auto mark = findAttendance(database, m_meeting, line.member);
        line.status =
            item.status.value_or(mark && came(mark->status) ? mark->status : AttendanceStatus::Present);
        line.fate = mark && mark->status == line.status ? PaperLine::Fate::Already : PaperLine::Fate::Mark;
        if (!noteRow(line)) {
            return;
        }
        const auto [before, isNew] = m_statusOf.emplace(line.member, line.status);
        if (isNew) {
            m_entry.lines.push_back(line);
        } else if (before->second != line.status) {
            problem(PaperEntries::tr("%1 is named twice, and not with the same mark.").arg(line.name));
        }
    }

    /// Whether the row is named for the first time; a row that is named again must be named alike.
    bool noteRow(const PaperLine& line)
    {
        const auto [before, isNew] = m_lineOf.emplace(line.row, line);
        if (!isNew && (before->second.status != line.status || before->second.name != line.name)) {
            problem(PaperEntries::tr("Row %1 is named twice, and not with the same mark.").arg(line.row));
        }
        return isNew;
    }

    void problem(const QString& sentence)
    {
        constexpr qsizetype mostTold = 20; // more of the same helps nobody
        if (m_entry.problems.size() < mostTold) {
            m_entry.problems += sentence;
        }
    }

    Club& m_club;
    MeetingId m_meeting;
    PaperEntry m_entry;
    std::map<int, PaperLine> m_lineOf;
    std::map<MemberId, AttendanceStatus> m_statusOf;
};

void enterLine(Change& change, Meeting& meeting, PaperLine& line)
{
    CheckInOptions options;
    options.source = AttendanceSource::Paper;
    options.status = line.status;
    if (line.fate == PaperLine::Fate::Guest) {
        line.member = addGuest(change, meeting, nameFromLine(line.name), options);
    } else if (line.fate == PaperLine::Fate::Mark) {
        static_cast<void>(checkIn(change, meeting, line.member, options));
    }
}

Error asError(const QStringList& problems)
{
    std::vector<Problem> told;
    for (const QString& sentence : problems) {
        told.push_back({QStringLiteral("paper"), sentence});
    }
    return Error::invalid(std::move(told));
}

} // namespace

Result<PaperEntry> understandPaper(Club& club, MeetingId meeting, const QString& text, const QString& code)
{
    const auto isThere =
        club.read([&](Database& database) { return findMeeting(database, meeting).has_value(); });
    if (!isThere || !*isThere) {
        return failure(isThere ? Error::of(Error::Kind::Gone,
                                           PaperEntries::tr("This meeting is no longer in the book. History "
                                                            "can bring it back."))
                               : isThere.error());
    }
    return club.read([&](Database&) { return PaperReading(club, meeting).read(readPaper(text), code); });
}

Result<PaperEntry> enterFromPaper(Club& club, MeetingId meetingId, const QString& text, const QString& code)
{
    return club.perform(QStringLiteral("attendance.paper"), {}, [&](Change& change) {
        Meeting meeting = requireTakingPlace(change, meetingId);
        PaperEntry entry = PaperReading(club, meetingId).read(readPaper(text), code);
        if (!entry.problems.isEmpty()) {
            throw Refusal{asError(entry.problems)};
        }
        int entered = 0;
        for (PaperLine& line : entry.lines) {
            enterLine(change, meeting, line);
            entered += line.fate == PaperLine::Fate::Already ? 0 : 1;
        }
        if (entry.heads) {
            setHeads(change, meetingId, *entry.heads);
        }
        change.setSubject(
            {{QStringLiteral("meeting"), meetingId.text()}, {QStringLiteral("count"), entered}});
        return entry;
    });
}

std::vector<SheetEdition> sheetsToEnter(Database& database, MeetingId meeting)
{
    auto sheets = editionsOf(database, meeting);
    std::erase_if(sheets, [](const SheetEdition& sheet) { return sheet.sheet != u"sign-in"; });
    return sheets;
}

} // namespace hearth
