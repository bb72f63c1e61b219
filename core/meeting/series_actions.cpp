// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_actions.h"

#include "core/base/field_text.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_draft.h"
#include "core/meeting/series_holidays.h"
#include "core/meeting/series_layout.h"
#include "core/meeting/series_queries.h"
#include "core/meeting/series_table.h"
#include "core/recurrence/recurrence.h"

#include <QCoreApplication>

namespace hearth {

namespace {

struct SeriesActions {
    Q_DECLARE_TR_FUNCTIONS(hearth::SeriesActions)
};

Series tidied(Series series)
{
    series.name = tidy(series.name);
    series.rule = tidy(series.rule);
    if (series.pattern.starts) {
        series.pattern.title = series.pattern.title.isEmpty() ? series.name : series.pattern.title;
        series.pattern = settled(series.pattern);
    }
    return series;
}

/// What is wrong with a rule and what its meetings are to be like. A rule alone, of a series whose meetings
/// came by themselves, says nothing about them and may stand as it is.
std::vector<Problem> ruleProblems(Series& series, const QTimeZone& zone)
{
    MeetingDraft pattern = series.pattern;
    pattern.title = pattern.title.isEmpty() ? series.name : pattern.title;
    std::vector<Problem> problems = meetingProblems(pattern);
    if (problems.empty()) {
        if (const auto recurrence = Recurrence::of(series.rule, *series.pattern.starts, zone)) {
            series.rule = recurrence->rule();
        } else {
            problems = recurrence.error().problems;
        }
    }
    return problems;
}

enum class RuleIs { LaidOut, Noted };

void requireValidSeries(Change& change, Series& series, RuleIs rule)
{
    Database& database = change.database();
    std::vector<Problem> problems =
        rule == RuleIs::LaidOut ? ruleProblems(series, change.zone()) : std::vector<Problem>();
    const auto bearer = findSeriesNamed(database, series.name);
    if (series.name.isEmpty()) {
        problems.push_back({QStringLiteral("name"),
                            SeriesActions::tr("A series needs a name, such as Thursday club night.")});
    } else if (bearer && *bearer != series.id) {
        problems.push_back(
            {QStringLiteral("name"),
             SeriesActions::tr("There is a series called \"%1\" already. Use that one, or choose "
                               "a name that tells them apart.")
                 .arg(series.name)});
    }
    requireLength(problems, QStringLiteral("name"), series.name, lineLength);
    requireLength(problems, QStringLiteral("rule"), series.rule, lineLength);
    if (!problems.empty()) {
        throw Refusal{Error::invalid(std::move(problems))};
    }
}

void requireThere(Database& database, SeriesId id)
{
    if (!findSeries(database, id)) {
        throw Refusal{Error::of(Error::Kind::Gone,
                                SeriesActions::tr("This series is no longer in the book. It may have been "
                                                  "deleted; History can bring it back."))};
    }
}

void requireFreeId(Database& database, SeriesId id)
{
    if (id && findSeries(database, id)) {
        throw Refusal{
            Error::invalid({{QStringLiteral("id"),
                             SeriesActions::tr("There is a series with the id %1 already. Leave the id "
                                               "out, and the new series gets one of its own.")
                                 .arg(id.text())}})};
    }
}

QJsonObject subjectOf(SeriesId id) { return {{QStringLiteral("series"), id.text()}}; }

} // namespace

std::vector<Problem> settleSeries(Series& series, const QTimeZone& zone)
{
    series = tidied(std::move(series));
    return series.rule.isEmpty() || !series.pattern.starts ? std::vector<Problem>()
                                                           : ruleProblems(series, zone);
}

Result<SeriesId> addSeries(Club& club, const Series& draft)
{
    return club.perform(QStringLiteral("series.add"), {}, [&](Change& change) {
        Series series = draft;
        fillFromKind(change.database(), series.pattern, Said::all());
        series = tidied(std::move(series));
        requireFreeId(change.database(), series.id);
        if (!series.id) {
            series.id = change.newId<SeriesId>();
        }
        requireValidSeries(change, series, series.rule.isEmpty() ? RuleIs::Noted : RuleIs::LaidOut);
        if (series.rule.isEmpty()) {
            insertSeries(change, series);
            change.setSubject(subjectOf(series.id));
            return series.id;
        }
        const auto pause = change.bulk();
        insertSeries(change, series, change.id());
        const int made = layOut(change.database(), series, change.today(), change.zone());
        QJsonObject subject = subjectOf(series.id);
        subject.insert(QStringLiteral("count"), made);
        change.setSubject(subject);
        return series.id;
    });
}

Done editSeries(Club& club, const Series& draft)
{
    return club.perform(QStringLiteral("series.edit"), subjectOf(draft.id), [&](Change& change) {
        const auto before = findSeries(change.database(), draft.id);
        requireThere(change.database(), draft.id);
        Series series = tidied(draft);
        requireValidSeries(change, series,
                           series.pattern.starts && !series.rule.isEmpty() ? RuleIs::LaidOut : RuleIs::Noted);
        const bool isMoved = series.rule != before->rule || series.pattern.starts != before->pattern.starts ||
                             series.pattern.ends != before->pattern.ends;
        if (isMoved && before->pattern.starts && meetingsOfSeries(change.database(), draft.id) > 0) {
            throw Refusal{
                Error::of(Error::Kind::Refused,
                          SeriesActions::tr("This series has its meetings already. Make a new series "
                                            "from the day on which the rule changes."))};
        }
        if (series.exclusions != before->exclusions) {
            throw Refusal{Error::invalid(
                {{QStringLiteral("except"),
                  SeriesActions::tr(
                      "What a series leaves out follows from its meetings: delete the meeting, or "
                      "undo its deletion.")}})};
        }
        const InHolidays inHolidays = series.inHolidays;
        series.inHolidays = before->inHolidays;
        updateSeries(change, series);
        setInHolidays(change, series.id, inHolidays);
    });
}

Done deleteSeries(Club& club, SeriesId id)
{
    return club.perform(QStringLiteral("series.delete"), subjectOf(id), [&](Change& change) {
        requireThere(change.database(), id);
        const auto meetings = static_cast<int>(meetingsOfSeries(change.database(), id));
        if (meetings > 0) {
            throw Refusal{Error::of(
                Error::Kind::Refused,
                SeriesActions::tr("%n meeting(s) belong to this series. Take them out of it or delete "
                                  "them first.",
                                  nullptr, meetings))};
        }
        removeSeries(change.database(), id);
    });
}

} // namespace hearth
