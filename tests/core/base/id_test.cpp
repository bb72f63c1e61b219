// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("an id's outside form is a letter and 13 characters and reads back", "[id]")
{
    IdSource source(1);
    const auto id = source.next<MemberId>(1'795'000'000'000);
    const QString text = id.text();
    REQUIRE(text.size() == 14);
    REQUIRE(text.startsWith(u'm'));
    REQUIRE(MemberId::fromText(text) == id);
    REQUIRE(MemberId::fromText(text.toUpper()) == id);
    REQUIRE_FALSE(MeetingId::fromText(text).has_value());
}

TEST_CASE("what is no id is not read as one", "[id]")
{
    for (const QString& text : {QStringLiteral(""), QStringLiteral("m"), QStringLiteral("m0000000000000"),
                                QStringLiteral("mzzzzzzzzzzzzz"), QStringLiteral("m01234567890ab!"),
                                QStringLiteral("m0123456789ilo"), QStringLiteral("m00000000000001")}) {
        CAPTURE(text.toStdString());
        REQUIRE_FALSE(MemberId::fromText(text).has_value());
    }
    REQUIRE(MemberId::fromText(u"m0000000000001") == MemberId(1));
    REQUIRE(MemberId(INT64_MAX).text() == QStringLiteral("m7zzzzzzzzzzzz"));
    REQUIRE(MemberId::fromText(u"m7zzzzzzzzzzzz") == MemberId(INT64_MAX));
    REQUIRE_FALSE(MemberId::fromText(u"m8000000000000").has_value());
}

TEST_CASE("ids rise with time and within one millisecond, as numbers and as text", "[id]")
{
    IdSource source;
    std::int64_t last = 0;
    QString lastText;
    for (int i = 0; i < 3000; ++i) {
        const auto id = source.next<MemberId>(1'795'000'000'000 + i / 1000);
        REQUIRE(id.value() > last);
        REQUIRE(id.text() > lastText);
        last = id.value();
        lastText = id.text();
    }
}

TEST_CASE("ids go on in a later millisecond than an earlier run's, and not all runs with the same", "[id]")
{
    constexpr std::int64_t now = 1'795'000'000'000;
    IdSource first;
    const auto given = first.next(now);
    IdSource second;
    IdSource third;
    second.continueAfter(given);
    third.continueAfter(given);
    const auto next = second.next(now);
    REQUIRE(next >> 21 == (given >> 21) + 1);
    REQUIRE(third.next(now) != next);
    REQUIRE(second.next(now + 5) >> 21 == (given >> 21) + 5); // and with the clock as soon as it has gone on
}
