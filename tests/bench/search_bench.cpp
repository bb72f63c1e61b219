// SPDX-License-Identifier: GPL-3.0-or-later
// From a text in the search box to all its rows in the list's order: texts of one to eight letters, some cut
// out of the members themselves, some of chance letters that nobody has, some that everybody has, some of two
// words.
#include "core/member/member_order.h"
#include "core/member/member_search.h"
#include "tests/bench/benchmark.h"

#include <array>
#include <random>

namespace hearth::bench {

void measureSearch(const LargeClub& club, Report& report);

namespace {

constexpr int textCount = 600;
constexpr int longest = 8;
constexpr int attempts = 3;

QStringList searchTexts(Database& database)
{
    constexpr std::array everybody{u"e", u"0", u"a", u"20", u"ful", u"an e", u"er 0 a"};
    std::mt19937 random{5};
    const auto draw = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
    QStringList texts;
    for (const char16_t* text : everybody) {
        texts += QString::fromUtf16(text);
    }
    Query members = database.query(
        "SELECT given_name || ' ' || family_name || ' ' || number, (SELECT group_concat(value, "
        "' ') FROM contact_point WHERE member=id), (SELECT street || ' ' || city FROM address "
        "WHERE member=member.id) FROM member WHERE id%97=0");
    while (texts.size() < textCount && members.next()) {
        const QString field = members.text(draw(3));
        const auto length = 1 + draw(longest);
        const QString cut = field.mid(draw(static_cast<int>(field.size()) + 1), length);
        QString chance;
        for (int i = 0; i < length; ++i) {
            chance += QChar(u'a' + draw(26));
        }
        texts += cut;
        texts += draw(2) == 0 ? chance : cut + u' ' + field.left(2);
    }
    return texts;
}

} // namespace

void measureSearch(const LargeClub& large, Report& report)
{
    const auto club = large.open();
    std::unique_ptr<MemberRows> rows;
    const double numbering = millisecondsOf([&] { rows = std::make_unique<MemberRows>(*club); });
    MemberSearch search(*rows);
    MemberOrder order(*rows, QLocale(QStringLiteral("en_GB")));
    const double loading = millisecondsOf([&] { static_cast<void>(search.find(u"anna")); });
    const double sorting = millisecondsOf([&] { static_cast<void>(order.arranged(MemberColumn::Name)); });
    report.add({QStringLiteral("number all members"), numbering, {}, {}, {}, 1});
    report.add({QStringLiteral("load the search"), loading, {}, {}, {}, 1});
    report.add({QStringLiteral("load the order and sort by name"), sorting, {}, {}, {}, 1});

    Times times;
    std::size_t hits = 0;
    const QStringList texts = searchTexts(club->database());
    for (const QString& text : texts) {
        std::size_t found = 0;
        times.add(quickestOf(attempts,
                             [&] { found = order.arranged(search.find(text), MemberColumn::Name).size(); }));
        hits += found;
    }
    const auto runs = times.count();
    report.add({QStringLiteral("search to all rows, p50 of %1 texts, %2 hits").arg(runs).arg(hits),
                times.median(),
                {},
                {},
                {},
                runs});
    report.add({QStringLiteral("search to all rows, p99"), times.percentile(0.99), {}, 8.0, {}, runs});
}

} // namespace hearth::bench
