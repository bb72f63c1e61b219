// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_model.h"

#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "ui/members/mark_row.h"
#include "ui/window/open_club.h"

#include <algorithm>
#include <utility>

namespace hearth {

namespace {
constexpr std::size_t lastMeetings = 4;
} // namespace

RegisterModel::RegisterModel(OpenClub& open) : m_open(open) {}

int RegisterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int RegisterModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant RegisterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Shown& shown = at(index.row());
    if (role == statusesRole && index.column() == LastFour) {
        QVariantList statuses;
        for (const AttendanceStatus status : lastFour(shown.line.member)) {
            statuses += static_cast<int>(status);
        }
        return statuses;
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole) {
        return {};
    }
    const QString said = text(shown, index.column());
    if (role == Qt::AccessibleTextRole && index.column() != Name) {
        if (index.column() == Mark && said.isEmpty()) {
            return tr("not marked yet");
        }
        return said.isEmpty() ? said
                              : headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString() +
                                    QStringLiteral(": ") + said;
    }
    return said;
}

QVariant RegisterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("No.", "a row's number");
    case Name:
        return tr("Name");
    case Mark:
        return tr("Mark", "in the register");
    case Arrived:
        return tr("Arrived");
    case LastFour:
        return tr("Last four");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

void RegisterModel::show(const Meeting& meeting)
{
    if (meeting.id != m_meeting) {
        m_names.clear();
    }
    m_meeting = meeting.id;
    std::vector<RegisterLine> lines = registerLines(m_open.database(), meeting);
    m_counts = countsOf(lines);
    // The list of members knows everybody's place in the alphabet.
    RowSet people(m_open.rows().size());
    std::unordered_map<MemberRowNumber, std::size_t> lineOf;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (const auto row = m_open.rows().row(lines[i].member)) {
            people.insert(*row);
            lineOf.emplace(*row, i);
        }
    }
    m_lines.clear();
    for (const MemberRowNumber row : m_open.order().arranged(people, MemberColumn::Name)) {
        m_lines.push_back(std::move(lines[lineOf.at(row)]));
    }
    layOut();
}

void RegisterModel::showOnly(RegisterPeople people)
{
    m_people = people;
    layOut();
}

void RegisterModel::refreshLast()
{
    if (!m_shown.empty()) {
        Q_EMIT dataChanged(index(0, LastFour), index(rowCount() - 1, LastFour));
    }
}

std::vector<RegisterModel::Shown> RegisterModel::wanted() const
{
    std::vector<Shown> shown;
    shown.reserve(m_lines.size());
    int number = 0;
    for (const RegisterLine& line : m_lines) {
        ++number;
        if (m_people == RegisterPeople::Everybody || !line.mark) {
            shown.push_back({number, line});
        }
    }
    return shown;
}

/// Where the same people are shown as before, only the rows that say something else are drawn again; a single
/// row that goes or comes does so by itself, so that the keyboard stays where it is.
void RegisterModel::layOut()
{
    std::vector<Shown> now = wanted();
    const auto isSame = [](const Shown& a, const Shown& b) { return a.line.member == b.line.member; };
    const auto [old, fresh] = std::mismatch(m_shown.begin(), m_shown.end(), now.begin(), now.end(), isSame);
    const auto place = static_cast<int>(old - m_shown.begin());
    if (old != m_shown.end() && m_shown.size() == now.size() + 1 &&
        std::equal(old + 1, m_shown.end(), fresh, now.end(), isSame)) {
        beginRemoveRows({}, place, place);
        m_shown.erase(old);
        endRemoveRows();
    } else if (fresh != now.end() && now.size() == m_shown.size() + 1 &&
               std::equal(old, m_shown.end(), fresh + 1, now.end(), isSame)) {
        beginInsertRows({}, place, place);
        m_shown.insert(old, *fresh);
        endInsertRows();
    } else if (old != m_shown.end() || fresh != now.end()) {
        beginResetModel();
        m_shown = std::move(now);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < now.size(); ++i) {
        if (m_shown[i] != now[i]) {
            m_shown[i] = now[i];
            const int row = static_cast<int>(i);
            Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
}

MemberId RegisterModel::memberAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).line.member : MemberId();
}

std::optional<Attendance> RegisterModel::markAt(int row) const
{
    return row >= 0 && row < rowCount() ? at(row).line.mark : std::nullopt;
}

int RegisterModel::rowOf(MemberId member) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [&](const Shown& one) { return one.line.member == member; });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

bool RegisterModel::hasCome(MemberId member) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const RegisterLine& line) {
        return line.member == member && line.mark && came(line.mark->status);
    });
}

Tone RegisterModel::toneAt(int row) const
{
    const auto mark = markAt(row);
    if (!mark) {
        return Tone::Plain;
    }
    switch (mark->status) {
    case AttendanceStatus::Present:
        return mark->guestOf ? Tone::Slate : Tone::Sage;
    case AttendanceStatus::Late:
        return Tone::Amber;
    case AttendanceStatus::Excused:
        return Tone::Plain;
    case AttendanceStatus::Absent:
        break;
    }
    return Tone::Rose;
}

QString RegisterModel::text(const Shown& shown, int column) const
{
    const RegisterLine& line = shown.line;
    switch (column) {
    case Number:
        return m_open.formats().locale().toString(shown.number);
    case Name:
        return nameOf(line.member);
    case Mark:
        return markText(line);
    case Arrived:
        return line.mark && line.mark->arrived
                   ? m_open.formats().time(civilAt(*line.mark->arrived, m_open.club().zone()).time)
                   : QString();
    case LastFour:
        return lastText(line);
    case Note:
        return line.mark ? line.mark->note.simplified() : QString();
    default:
        return {};
    }
}

QString RegisterModel::markText(const RegisterLine& line) const
{
    if (!line.mark) {
        return {};
    }
    if (line.mark->guestOf && came(line.mark->status)) {
        const QString host = memberName(m_open.club(), line.mark->guestOf);
        return line.mark->status == AttendanceStatus::Late ? tr("late, guest of %1").arg(host)
                                                           : tr("guest of %1").arg(host);
    }
    return markWord(line.mark->status);
}

QString RegisterModel::lastText(const RegisterLine& line) const
{
    const std::vector<AttendanceStatus> last = lastFour(line.member);
    if (last.empty()) {
        const bool isHere = line.mark && came(line.mark->status);
        return isHere && m_open.figures() != nullptr ? tr("first visit") : QString();
    }
    QStringList words;
    for (const AttendanceStatus status : last) {
        words += markWord(status);
    }
    return words.join(QStringLiteral(", "));
}

std::vector<AttendanceStatus> RegisterModel::lastFour(MemberId member) const
{
    std::vector<AttendanceStatus> statuses;
    if (const AttendanceFigures* figures = m_open.figures()) {
        for (const MeetingMark& mark : figures->lastMarksBefore(m_meeting, member, lastMeetings)) {
            statuses.push_back(mark.status);
        }
        std::reverse(statuses.begin(), statuses.end());
    }
    return statuses;
}

QString RegisterModel::nameOf(MemberId member) const
{
    const auto known = m_names.find(member.value());
    if (known != m_names.end()) {
        return known->second;
    }
    if (m_open.isLent()) {
        return {};
    }
    const auto read = readMember(m_open.club(), member);
    QString name = read ? listName(read->name) : memberName(m_open.club(), member);
    return m_names.emplace(member.value(), std::move(name)).first->second;
}

} // namespace hearth
