// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/series_fields.h"

#include "core/base/text.h"

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

constexpr std::array<FieldColumn<Series, Series>, 3> seriesFieldColumns{{
    {u"id", [](const Series& series) { return series.id.text(); }, readSeriesId},
    {u"name", [](const Series& series) { return series.name; }, readName},
    {u"rule", [](const Series& series) { return series.rule; }, readRule},
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
