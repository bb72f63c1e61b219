// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edition_code.h"
#include "core/report/paper_text.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

constexpr auto late = AttendanceStatus::Late;
constexpr auto excused = AttendanceStatus::Excused;
constexpr auto absent = AttendanceStatus::Absent;
constexpr auto present = AttendanceStatus::Present;

PaperText read(const char16_t* text)
{
    PaperText made = readPaper(QString::fromUtf16(text));
    INFO(made.problems.join(u'\n').toStdString());
    REQUIRE(made.problems.isEmpty());
    return made;
}

qsizetype problemsIn(const char16_t* text) { return readPaper(QString::fromUtf16(text)).problems.size(); }

} // namespace

TEST_CASE("a sheet is keyed in as people read it off", "[report]")
{
    const PaperText made = read(u"1 4 7-12 15 late 16-18 excused 23=FULL NAME 3 guests");
    REQUIRE(made.items == std::vector<PaperItem>{{1, 1, {}, {}},
                                                 {4, 4, {}, {}},
                                                 {7, 12, {}, {}},
                                                 {15, 15, late, {}},
                                                 {16, 18, excused, {}},
                                                 {23, 23, {}, QStringLiteral("FULL NAME")}});
    REQUIRE(made.heads == 3);
}

TEST_CASE("commas, lines, capitals, dashes and keys are all one", "[report]")
{
    const std::vector<PaperItem> wanted{{1, 1, {}, {}}, {2, 3, late, {}}, {9, 9, absent, {}}};
    for (const char16_t* text : {u"1, 2-3 LATE, 9 a", u"1;2 \u2013 3 l\n9 Absent", u"1\n\n2 -3 late;9 absent",
                                 u"\u0661 2-3 late 9 absent"}) {
        REQUIRE(read(text).items == wanted);
    }
}

TEST_CASE("a word with a colon holds for all that follow on its line", "[report]")
{
    REQUIRE(
        read(u"late: 4 5-6\n7 excused: 8, 9 present").items ==
        std::vector<PaperItem>{
            {4, 4, late, {}}, {5, 6, late, {}}, {7, 7, {}, {}}, {8, 8, excused, {}}, {9, 9, present, {}}});
}

TEST_CASE("a name may have commas, and ends with the next number or mark", "[report]")
{
    const PaperText made = read(u"23=Smith, Mary late 24= Ana de Souza, 25=Bo; 26");
    REQUIRE(made.items == std::vector<PaperItem>{{23, 23, late, QStringLiteral("Smith, Mary")},
                                                 {24, 24, {}, QStringLiteral("Ana de Souza")},
                                                 {25, 25, {}, QStringLiteral("Bo")},
                                                 {26, 26, {}, {}}});
}

TEST_CASE("a sheet's code is recognised among the numbers", "[report]")
{
    std::uint32_t number = 2'000;
    while (!isTellable(editionCode(number))) {
        ++number;
    }
    const QString code = editionCode(number);
    const PaperText made = readPaper(code.toLower() + QStringLiteral(" 1 2"));
    REQUIRE(made.problems.isEmpty());
    REQUIRE(made.code == code);
    REQUIRE(made.items.size() == 2);
    REQUIRE(readPaper(QStringLiteral("1 %1 %2").arg(code, editionCode(number + 23 * 23))).problems.size() <=
            1);
}

TEST_CASE("what isn't understood is a sentence, and the rest is read all the same", "[report]")
{
    const PaperText made = readPaper(QStringLiteral("1 bananas 2 12-7 0 late 99999 5"));
    REQUIRE(made.problems.size() == 5); // "late" has no row any more
    REQUIRE(made.items == std::vector<PaperItem>{{1, 1, {}, {}}, {2, 2, {}, {}}, {5, 5, {}, {}}});
    REQUIRE(problemsIn(u"late") == 1);
    REQUIRE(problemsIn(u"1 late late") == 1);
    REQUIRE(problemsIn(u"1-3 guests") == 1);
    REQUIRE(problemsIn(u"1-3=Mary") == 1);
    REQUIRE(problemsIn(u"1-20000 1-20000") == 1);
    REQUIRE(problemsIn(u"99999999999999999999") == 1);
    REQUIRE(readPaper(QString(5'000, u'x').replace(u'x', QStringLiteral("x "))).problems.size() == 20);
    REQUIRE(readPaper({}) == PaperText());
}

TEST_CASE("whatever is read off comes out as it was said", "[report]")
{
    property("paper", 300, [](Random& random) {
        std::vector<PaperItem> items;
        QString text;
        const auto count = random.between(0, 30);
        for (std::int64_t i = 0; i < count; ++i) {
            PaperItem item;
            item.first = static_cast<int>(random.between(1, 300));
            item.last = random.chance(30) ? item.first + static_cast<int>(random.between(0, 20)) : item.first;
            text += QString::number(item.first);
            if (item.last != item.first) {
                text += QStringLiteral("-%1").arg(item.last);
            } else if (random.chance(15)) {
                item.name = random.chance(50) ? QStringLiteral("Mary Smith") : QStringLiteral("Ødegård, Åse");
                text += u'=' + item.name;
            }
            if (random.chance(40)) {
                item.status = random.pick({present, late, excused, absent});
                static const QStringList words = QStringLiteral("present late excused absent").split(u' ');
                text += u' ' + words.at(static_cast<qsizetype>(*item.status));
            }
            text += random.chance(50) ? QStringLiteral(" ") : QStringLiteral(", ");
            items.push_back(item);
        }
        INFO(text.toStdString());
        REQUIRE(readPaper(text).items == items);
    });
}
