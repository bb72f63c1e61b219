// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_fields.h"

#include "core/base/text.h"
#include "core/meeting/meeting_fields.h"

#include <QCoreApplication>

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

/// A field of the pattern, read by the same rule as a meeting's.
template<const char16_t* Name>
QString readPattern(Series& series, const QString& text)
{
    const auto problems = readMeetingFields(series.pattern, {{QString::fromUtf16(Name), text}});
    return problems.empty() ? QString() : problems.front().sentence;
}

template<const char16_t* Name>
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
    return meetingCells(listed).at(meetingColumns().indexOf(QString::fromUtf16(Name)));
}

QString readRoom(Series& series, const QString& text)
{
    series.pattern.room = tidy(text);
    return {};
}

QString startOrEnd(const std::optional<CivilTime>& time) { return time ? time->text() : QString(); }

constexpr char16_t patternStarts[] = u"starts";
constexpr char16_t patternEnds[] = u"ends";
constexpr char16_t patternKind[] = u"kind";
constexpr char16_t patternTitle[] = u"title";
constexpr char16_t patternVenue[] = u"venue";
constexpr char16_t patternGroup[] = u"group";
constexpr char16_t patternCapacity[] = u"capacity";
constexpr char16_t patternTechnologyFree[] = u"technology_free";
constexpr char16_t patternNotes[] = u"notes";

constexpr std::array<FieldColumn<Series, Series>, 13> seriesFieldColumns{{
    {u"id", [](const Series& series) { return series.id.text(); }, readSeriesId},
    {u"name", [](const Series& series) { return series.name; }, readName},
    {u"rule", [](const Series& series) { return series.rule; }, readRule},
    {patternStarts, [](const Series& series) { return startOrEnd(series.pattern.starts); },
     readPattern<patternStarts>},
    {patternEnds, [](const Series& series) { return startOrEnd(series.pattern.ends); },
     readPattern<patternEnds>},
    {patternKind, patternText<patternKind>, readPattern<patternKind>},
    {patternTitle, patternText<patternTitle>, readPattern<patternTitle>},
    {patternVenue, patternText<patternVenue>, readPattern<patternVenue>},
    {u"room", [](const Series& series) { return series.pattern.room; }, readRoom},
    {patternGroup, patternText<patternGroup>, readPattern<patternGroup>},
    {patternCapacity, patternText<patternCapacity>, readPattern<patternCapacity>},
    {patternTechnologyFree, patternText<patternTechnologyFree>, readPattern<patternTechnologyFree>},
    {patternNotes, patternText<patternNotes>, readPattern<patternNotes>},
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
