// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/net_fields.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace hearth {

namespace {

constexpr double growth = 1.06; // of the height, until everybody has room
constexpr int mostGrowths = 80;
constexpr double fineness = 1e6; // of distances, so that rounding doesn't decide on an order
constexpr double looser = 1.7;   // a place is never larger than so many times what it needs

struct Part {
    std::size_t group = 0;
    double area = 0;
};

/// How far the worst of these parts, laid along `side`, is from a square.
double worstShape(const std::vector<Part>& row, double side)
{
    const double sum = std::accumulate(row.begin(), row.end(), 0.0,
                                       [](double so, const Part& part) { return so + part.area; });
    double worst = 0;
    for (const Part& part : row) {
        const double thick = sum / side;
        const double along = part.area / thick;
        worst = std::max({worst, thick / along, along / thick});
    }
    return worst;
}

/// Lays a row along the shorter side of `rest` and takes it away from there.
void layRow(const std::vector<Part>& row, QRectF& rest, std::vector<QRectF>& fields)
{
    const double sum = std::accumulate(row.begin(), row.end(), 0.0,
                                       [](double so, const Part& part) { return so + part.area; });
    const bool isUpright = rest.width() >= rest.height();
    const double thick = sum / (isUpright ? rest.height() : rest.width());
    double at = isUpright ? rest.top() : rest.left();
    for (const Part& part : row) {
        const double along = part.area / thick;
        fields[part.group] =
            isUpright ? QRectF(rest.left(), at, thick, along) : QRectF(at, rest.top(), along, thick);
        at += along;
    }
    if (isUpright) {
        rest.setLeft(rest.left() + thick);
    } else {
        rest.setTop(rest.top() + thick);
    }
}

std::vector<QRectF> treemap(const std::vector<std::size_t>& sizes, const NetMeasures& measures, QSizeF size)
{
    std::vector<Part> parts;
    double sum = 0;
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] > 0) {
            // What a heading and the edges take weighs more in a small field.
            const double people = static_cast<double>(sizes[group]);
            const double area = measures.person.width() * measures.person.height() * people +
                                (measures.heading + 2 * measures.gap) *
                                    std::sqrt(measures.person.width() * measures.person.height() * people) +
                                measures.person.width() * measures.heading;
            parts.push_back({group, area});
            sum += area;
        }
    }
    std::stable_sort(parts.begin(), parts.end(),
                     [](const Part& one, const Part& other) { return one.area > other.area; });
    for (Part& part : parts) {
        part.area *= size.width() * size.height() / sum;
    }
    std::vector<QRectF> fields(sizes.size());
    QRectF rest(QPointF(0, 0), size);
    std::vector<Part> row;
    for (const Part& part : parts) {
        const double side = std::min(rest.width(), rest.height());
        std::vector<Part> longer = row;
        longer.push_back(part);
        if (!row.empty() && worstShape(longer, side) > worstShape(row, side)) {
            layRow(row, rest, fields);
            row = {part};
        } else {
            row = std::move(longer);
        }
    }
    if (!row.empty()) {
        layRow(row, rest, fields);
    }
    return fields;
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
        return room < one ? std::size_t{0} : static_cast<std::size_t>(room / one);
    };
    return {fitting(inside.width(), person.width()), fitting(inside.height(), person.height())};
}

bool hasRoom(const std::vector<std::size_t>& sizes,
             const std::vector<QRectF>& fields,
             const NetMeasures& measures)
{
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        const Grid grid = gridOf(insideOf(fields[group], measures), measures.person);
        if (grid.columns * grid.rows < sizes[group]) {
            return false;
        }
    }
    return true;
}

/// One field under the other: for a room so narrow, or groups so many, that no treemap has room for all.
NetFields stacked(const std::vector<std::size_t>& sizes, const NetMeasures& measures)
{
    NetFields stack{std::vector<QRectF>(sizes.size()), {}, measures};
    const double width = std::max(measures.room.width(), measures.person.width() + 2 * measures.gap);
    double top = 0;
    for (std::size_t group = 0; group < sizes.size(); ++group) {
        if (sizes[group] > 0) {
            const auto columns = std::max<std::size_t>(
                1, gridOf(QRectF(0, 0, width - 2 * measures.gap, 0), measures.person).columns);
            const auto rows = static_cast<double>((sizes[group] + columns - 1) / columns);
            const double height = measures.heading + 2 * measures.gap + rows * measures.person.height() + 1;
            stack.fields[group] = QRectF(0, top, width, height);
            top += height;
        }
    }
    stack.size = {width, std::max(top, measures.room.height())};
    return stack;
}

} // namespace

NetFields layOutFields(const std::vector<std::size_t>& sizes, const NetMeasures& measures)
{
    QSizeF size = measures.room;
    for (int i = 0; i < mostGrowths; ++i) {
        const auto fields = treemap(sizes, measures, size);
        if (hasRoom(sizes, fields, measures)) {
            return {fields, size, measures};
        }
        size.setHeight(size.height() * growth);
        if (size.height() > stacked(sizes, measures).size.height() + measures.room.height()) {
            break;
        }
    }
    return stacked(sizes, measures);
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
