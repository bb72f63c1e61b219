// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_fields.h"

#include "core/base/text.h"
#include "core/meeting/meeting_fields.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace hearth {

namespace {

struct SeriesFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeriesFields)
};

QString readSeriesId(Series& series, const QString& text)
{
    const auto id = SeriesId::fromText(text.trimmed());
    if (!id && !text.trimmed().isEmpty()) {
        return SeriesFields::tr("\"%1\" is no id of a series: such an id is an s and 13 letters and digits.")
            .arg(text);
    }
    series.id = id.value_or(SeriesId());
    return {};
}

QString readName(Series& series, const QString& text)
{
    series.name = tidy(text);
    return {};
}

QString readRule(Series& series, const QString& text)
{
    series.rule = tidy(text);
    return {};
}

/// The fields that a series has of its meetings, by a meeting's names for them.
enum class PatternPart { Starts, Ends, Kind, Title, Venue, Group, Capacity, TechnologyFree, Notes };

constexpr std::array<QStringView, 9> patternNames{
    u"starts", u"ends", u"kind", u"title", u"venue", u"group", u"capacity", u"technology_free", u"notes"};

QString nameOf(PatternPart part) { return patternNames.at(static_cast<std::size_t>(part)).toString(); }

/// A field of the pattern, read by the same rule as a meeting's.
template<PatternPart Part>
QString readPattern(Series& series, const QString& text)
{
    const auto problems = readMeetingFields(series.pattern, {{nameOf(Part), text}});
    return problems.empty() ? QString() : problems.front().sentence;
}

template<PatternPart Part>
QString patternText(const Series& series)
{
    // As a meeting's cell is written.
    ListedMeeting listed;
    const MeetingDraft& pattern = series.pattern;
    listed.meeting.kind = pattern.kind;
    listed.meeting.title = pattern.title;
    listed.meeting.capacity = pattern.capacity;
    listed.meeting.technologyFree = pattern.technologyFree;
    listed.meeting.notes = pattern.notes;
    listed.venue = pattern.venue;
    listed.group = pattern.group;
    return meetingCells(listed).at(meetingColumns().indexOf(nameOf(Part)));
}

QString readRoom(Series& series, const QString& text)
{
    series.pattern.room = tidy(text);
    return {};
}

QString startOrEnd(const std::optional<CivilTime>& time) { return time ? time->text() : QString(); }

QString exclusionsText(const Series& series)
{
    QStringList occurrences;
    for (const CivilTime& one : series.exclusions) {
        occurrences += one.text();
    }
    return occurrences.join(QStringLiteral("; "));
}

QString readExclusions(Series& series, const QString& text)
{
    std::vector<CivilTime> read;
    for (const QString& part : text.split(u';', Qt::SkipEmptyParts)) {
        const auto occurrence = CivilTime::fromText(part.trimmed());
        if (!occurrence) {
            return SeriesFields::tr("\"%1\" is no time at which a series would meet. Write such times as "
                                    "2026-11-26T19:00, parted by semicolons.")
                .arg(part.trimmed());
        }
        read.push_back(*occurrence);
    }
    std::sort(read.begin(), read.end());
    read.erase(std::unique(read.begin(), read.end()), read.end());
    series.exclusions = std::move(read);
    return {};
}

constexpr std::array<QStringView, 3> holidayWords{u"meet", u"skip", u"move"};

QString holidaysText(const Series& series)
{
    return holidayWords.at(static_cast<std::size_t>(series.inHolidays)).toString();
}

QString readHolidays(Series& series, const QString& text)
{
    const QString word = text.trimmed().toLower();
    const auto* const found = std::find(holidayWords.begin(), holidayWords.end(), word);
    if (found == holidayWords.end() && !word.isEmpty()) {
        return SeriesFields::tr(
                   "\"%1\" doesn't say what becomes of a meeting in the holidays: write meet, skip "
                   "or move, which is a week later.")
            .arg(text);
    }
    series.inHolidays =
        word.isEmpty() ? InHolidays::Meet : static_cast<InHolidays>(found - holidayWords.begin());
    return {};
}

constexpr std::array<FieldColumn<Series, Series>, 15> seriesFieldColumns{{
    {u"id", [](const Series& series) { return series.id.text(); }, readSeriesId},
    {u"name", [](const Series& series) { return series.name; }, readName},
    {u"rule", [](const Series& series) { return series.rule; }, readRule},
    {u"starts", [](const Series& series) { return startOrEnd(series.pattern.starts); },
     readPattern<PatternPart::Starts>},
    {u"ends", [](const Series& series) { return startOrEnd(series.pattern.ends); },
     readPattern<PatternPart::Ends>},
    {u"kind", patternText<PatternPart::Kind>, readPattern<PatternPart::Kind>},
    {u"title", patternText<PatternPart::Title>, readPattern<PatternPart::Title>},
    {u"venue", patternText<PatternPart::Venue>, readPattern<PatternPart::Venue>},
    {u"room", [](const Series& series) { return series.pattern.room; }, readRoom},
    {u"group", patternText<PatternPart::Group>, readPattern<PatternPart::Group>},
    {u"capacity", patternText<PatternPart::Capacity>, readPattern<PatternPart::Capacity>},
    {u"technology_free", patternText<PatternPart::TechnologyFree>, readPattern<PatternPart::TechnologyFree>},
    {u"notes", patternText<PatternPart::Notes>, readPattern<PatternPart::Notes>},
    {u"except", exclusionsText, readExclusions},
    {u"holidays", holidaysText, readHolidays},
}};

} // namespace

const QStringList& seriesColumns()
{
    static const QStringList names = columnNames(seriesFieldColumns);
    return names;
}

QStringList seriesCells(const Series& series) { return columnTexts(seriesFieldColumns, series); }

std::vector<Problem> readSeriesFields(Series& draft, const FieldTexts& texts)
{
    return readFields(seriesFieldColumns, draft, texts);
}

} // namespace hearth
