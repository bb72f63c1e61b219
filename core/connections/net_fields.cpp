// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/net_fields.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <span>

namespace hearth {

namespace {

constexpr double fineness = 1e6; // of distances, so that rounding doesn't decide on an order
constexpr double looser = 1.7;   // a place is never larger than so many times what it needs

/// Groups that stand side by side, with as many columns each as make them about equally high.
struct Band {
    std::vector<std::size_t> columns; ///< By group of the band; empty where they don't fit side by side.
    std::size_t rows = 0;

    [[nodiscard]] double height(const NetMeasures& measures) const
    {
        return static_cast<double>(rows) * measures.person.height() + measures.heading + 2 * measures.gap;
    }
};

std::size_t rowsOf(std::size_t people, std::size_t columns) { return (people + columns - 1) / columns; }

Band bandOf(std::span<const std::size_t> people, const NetMeasures& measures)
{
    const double room = measures.room.width() - 2 * measures.gap * static_cast<double>(people.size());
    const auto fitting = static_cast<std::size_t>(std::max(0.0, room / measures.person.width()));
    if (fitting < people.size() && people.size() > 1) {
        return {};
    }
    Band band{std::vector<std::size_t>(people.size(), 1), 0};
    for (std::size_t spare = std::max(fitting, people.size()) - people.size(); spare > 0; --spare) {
        std::size_t highest = 0;
        for (std::size_t i = 1; i < people.size(); ++i) {
            if (rowsOf(people[i], band.columns[i]) > rowsOf(people[highest], band.columns[highest])) {
                highest = i;
            }
        }
        ++band.columns[highest];
    }
    for (std::size_t i = 0; i < people.size(); ++i) {
        band.rows = std::max(band.rows, rowsOf(people[i], band.columns[i]));
    }
    return band;
}

/// Parts the groups, in this order, into bands that are least high together. The bands from the first on.
std::vector<Band> leastHigh(const std::vector<std::size_t>& people, const NetMeasures& measures)
{
    std::vector<double> least(people.size() + 1, 0); // from here on
    std::vector<Band> bands(people.size());
    for (std::size_t first = people.size(); first-- > 0;) {
        least[first] = std::numeric_limits<double>::max();
        for (std::size_t count = 1; first + count <= people.size(); ++count) {
            Band band = bandOf(std::span(people).subspan(first, count), measures);
            if (band.columns.empty()) {
                break;
            }
            const double height = band.height(measures) + least[first + count];
            if (height < least[first]) {
                least[first] = height;
                bands[first] = std::move(band);
            }
        }
    }
    std::vector<Band> chosen;
    for (std::size_t at = 0; at < people.size(); at += chosen.back().columns.size()) {
        chosen.push_back(bands[at]);
    }
    return chosen;
}

/// Where the people of a field stand.
QRectF insideOf(const QRectF& field, const NetMeasures& measures)
{
    return field.adjusted(measures.gap, measures.gap + measures.heading, -measures.gap, -measures.gap);
}

struct Grid {
    std::size_t columns = 0;
    std::size_t rows = 0;
};

Grid gridOf(const QRectF& inside, const QSizeF& person)
{
    const auto fitting = [](double room, double one) {
        constexpr double hair = 1e-6; // what sums of parts may lack
        return room + hair < one ? std::size_t{0} : static_cast<std::size_t>(room / one + hair);
    };
    return {fitting(inside.width(), person.width()), fitting(inside.height(), person.height())};
}

} // namespace

NetFields layOutFields(const std::vector<std::size_t>& sizes, const NetMeasures& measures)
{
    std::vector<std::size_t> groups;
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] > 0) {
            groups.push_back(group);
        }
    }
    std::stable_sort(groups.begin(), groups.end(),
                     [&](std::size_t one, std::size_t other) { return sizes[one] > sizes[other]; });
    std::vector<std::size_t> people;
    for (const std::size_t group : groups) {
        people.push_back(sizes[group]);
    }
    const std::vector<Band> bands = leastHigh(people, measures);
    double height = 0;
    double width = measures.room.width();
    for (const Band& band : bands) {
        height += band.height(measures);
        width = std::max(width, measures.person.width() + 2 * measures.gap);
    }
    NetFields laid{
        std::vector<QRectF>(sizes.size()), {width, std::max(height, measures.room.height())}, measures};
    const double stretch = height > 0 ? laid.size.height() / height : 1; // what is to spare goes to all bands
    double top = 0;
    std::size_t next = 0;
    for (const Band& band : bands) {
        const auto columns = std::accumulate(band.columns.begin(), band.columns.end(), std::size_t{0});
        const double around = 2 * measures.gap * static_cast<double>(band.columns.size());
        const double column = (width - around) / static_cast<double>(columns);
        double left = 0;
        for (const std::size_t own : band.columns) {
            const double wide = static_cast<double>(own) * column + 2 * measures.gap;
            laid.fields[groups[next++]] = QRectF(left, top, wide, band.height(measures) * stretch);
            left += wide;
        }
        top += band.height(measures) * stretch;
    }
    return laid;
}

std::vector<QPointF> placesIn(const NetFields& fields, std::size_t group, std::size_t count)
{
    if (count == 0) {
        return {};
    }
    const QSizeF& person = fields.measures.person;
    const QRectF inside = insideOf(fields.fields[group], fields.measures);
    const Grid most = gridOf(inside, person);
    // As many columns as keep the places in proportion, and as many rows as that needs.
    const double shape = inside.width() / person.width() / std::max(1.0, inside.height() / person.height());
    const auto wanted = static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(count) * shape)));
    std::size_t columns = std::clamp<std::size_t>(wanted, 1, std::max<std::size_t>(1, most.columns));
    while ((count + columns - 1) / columns > most.rows && columns < most.columns) {
        ++columns;
    }
    const std::size_t rows = (count + columns - 1) / columns;
    const double wide = std::min(inside.width() / static_cast<double>(columns), looser * person.width());
    const double high = std::min(inside.height() / static_cast<double>(rows), looser * person.height());
    // Every other row stands a little aside, as far as no name meets another: it reads less like a table.
    const double aside = std::min((wide - person.width()) / 2, person.width() / 4);
    const QPointF middle = inside.center();
    std::vector<QPointF> places;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            const double x = (static_cast<double>(column) - (static_cast<double>(columns) - 1) / 2) * wide;
            const double y = (static_cast<double>(row) - (static_cast<double>(rows) - 1) / 2) * high;
            places.emplace_back(middle + QPointF(x + (row % 2 == 0 ? -aside : aside), y));
        }
    }
    std::stable_sort(places.begin(), places.end(), [&](const QPointF& one, const QPointF& other) {
        const auto far = [&](const QPointF& place) {
            const QPointF from = place - middle;
            return std::llround(std::hypot(from.x() / person.width(), from.y() / person.height()) * fineness);
        };
        return far(one) < far(other);
    });
    places.resize(count);
    return places;
}

} // namespace hearth
