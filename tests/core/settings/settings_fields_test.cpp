// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings_fields.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("settings are read from texts, what isn't given stays", "[settings]")
{
    ClubSettings settings{.name = QStringLiteral("Choir"), .paper = QStringLiteral("A4")};
    CHECK(readSettingsFields(settings, {{QStringLiteral("hidden_parts"), QStringLiteral("Groups; late")},
                                        {QStringLiteral("connects_minors"), QStringLiteral("yes")},
                                        {QStringLiteral("history_days"), QStringLiteral("90")}})
              .empty());
    CHECK(settings.name == u"Choir");
    CHECK_FALSE(hasPart(settings, Part::Groups));
    CHECK_FALSE(hasPart(settings, Part::LateMarks));
    CHECK(hasPart(settings, Part::Connections));
    CHECK(settings.connectsMinors);
    CHECK(settings.historyDays == 90);
}

TEST_CASE("each setting that can't be read is named, and stays as it was", "[settings]")
{
    ClubSettings settings{.name = QStringLiteral("Choir")};
    const ClubSettings before = settings;
    const auto problems =
        readSettingsFields(settings, {{QStringLiteral("hidden_parts"), QStringLiteral("weather")},
                                      {QStringLiteral("connects_minors"), QStringLiteral("perhaps")},
                                      {QStringLiteral("history_days"), QStringLiteral("many")}});
    REQUIRE(problems.size() == 3);
    CHECK(settings == before);
}
