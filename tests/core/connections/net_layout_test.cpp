// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connections/net_layout.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <cmath>

using namespace hearth;
using namespace hearth::test;

namespace {

const NetMeasures measures{{800, 620}, {92, 30}, 24, 8};

struct Drawn {
    std::vector<std::size_t> groupOf;
    std::size_t groups = 1;
    std::vector<NetTie> ties;

    [[nodiscard]] NetLayout layout(const NetMeasures& in = measures) const
    {
        return layOutNet(groupOf, groups, ties, in);
    }
};

Drawn randomNet(Random& random, std::size_t people, std::size_t groups)
{
    Drawn net{{}, groups, {}};
    for (std::size_t i = 0; i < people; ++i) {
        net.groupOf.push_back(
            static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(groups) - 1)));
        for (int tie = 0; i > 0 && tie < 3; ++tie) {
            net.ties.push_back(
                {i, static_cast<std::size_t>(random.between(0, static_cast<std::int64_t>(i) - 1)), 1});
        }
    }
    return net;
}

void requireReadable(const Drawn& net, const NetLayout& layout, const NetMeasures& in)
{
    constexpr double hair = 0.01;
    for (std::size_t i = 0; i < layout.places.size(); ++i) {
        const QRectF& field = layout.fields[net.groupOf[i]];
        const QRectF mine(layout.places[i] - QPointF(in.person.width() / 2, in.person.height() / 2),
                          in.person);
        REQUIRE(field.adjusted(-hair, -hair, hair, hair).contains(mine));
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = layout.places[i] - layout.places[j];
            REQUIRE((std::abs(apart.x()) > in.person.width() - hair ||
                     std::abs(apart.y()) > in.person.height() - hair));
        }
    }
    for (std::size_t i = 0; i < layout.fields.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const QRectF both = layout.fields[i].intersected(layout.fields[j]);
            REQUIRE((both.isEmpty() || both.width() < hair || both.height() < hair));
        }
    }
}

} // namespace

TEST_CASE("no name covers another, and everybody stands in their group's field", "[connections][property]")
{
    property("net", 40, [](Random& random) {
        const auto people = static_cast<std::size_t>(random.between(1, 260));
        const auto groups = static_cast<std::size_t>(random.between(1, 12));
        const Drawn net = randomNet(random, people, groups);
        NetMeasures in = measures;
        in.room = QSizeF(static_cast<double>(random.between(60, 1'600)),
                         static_cast<double>(random.between(60, 1'000)));
        const NetLayout layout = net.layout(in);
        REQUIRE(layout.places.size() == people);
        requireReadable(net, layout, in);
        REQUIRE(layout.size.height() >= in.room.height());
    });
}

TEST_CASE("two hundred people of four groups have room on an ordinary screen", "[connections]")
{
    Random random(3);
    const NetMeasures in{{780, 600}, {86, 26}, 24, 8};
    CHECK(randomNet(random, 200, 4).layout(in).size.height() < 1.6 * in.room.height());
    CHECK(randomNet(random, 120, 4).layout(in).size.height() == in.room.height());
}

TEST_CASE("the same net gives the same picture, and one person more moves few groups", "[connections]")
{
    Random random(5);
    Drawn net = randomNet(random, 80, 3);
    const NetLayout before = net.layout();
    CHECK(net.layout().places == before.places);
    net.groupOf.push_back(2);
    const NetLayout after = net.layout();
    double moved = 0;
    for (std::size_t i = 0; i < 80; ++i) {
        moved += std::hypot(after.places[i].x() - before.places[i].x(),
                            after.places[i].y() - before.places[i].y()) > measures.person.width()
                     ? 1
                     : 0;
    }
    CHECK(moved < 60);
}

TEST_CASE("those who know each other stand nearer than strangers", "[connections]")
{
    Drawn net{std::vector<std::size_t>(60, 0), 1, {}};
    for (std::size_t i = 0; i < 60; ++i) { // circles of six, spread over the numbers
        for (std::size_t j = 0; j < i; ++j) {
            if (i % 10 == j % 10) {
                net.ties.push_back({i, j, 1});
            }
        }
    }
    const NetLayout layout = net.layout();
    double near = 0;
    double all = 0;
    int pairs = 0;
    for (std::size_t i = 0; i < 60; ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const QPointF apart = layout.places[i] - layout.places[j];
            const double far = std::hypot(apart.x(), apart.y());
            all += far;
            ++pairs;
            near += i % 10 == j % 10 ? far : 0;
        }
    }
    CHECK(near / static_cast<double>(net.ties.size()) < 0.6 * all / pairs);
}

TEST_CASE("a picture of nobody is empty", "[connections]")
{
    const NetLayout layout = layOutNet({}, 2, {}, measures);
    CHECK(layout.places.empty());
    CHECK(layout.fields.size() == 2);
    CHECK(layout.size == measures.room);
}
