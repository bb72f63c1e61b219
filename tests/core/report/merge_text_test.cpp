// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_text.h"
#include "tests/support/catch.h"

using namespace hearth;

TEST_CASE("fields are filled in, and one without a value is never printed as its name", "[report]")
{
    const QString field = mergeFields().front();
    const QString other = mergeFields().back();
    REQUIRE(field != other);
    const QMap<QString, QString> values{{field, QStringLiteral("Ada")}};
    CHECK(merged(QStringLiteral("Dear {%1}, welcome").arg(field), values) == u"Dear Ada, welcome");
    const QString without = merged(QStringLiteral("One\n{%1}\nThree {%1}.").arg(other), values);
    CHECK_FALSE(without.contains(other));
    CHECK(without == u"One\nThree.");
    CHECK(merged(QStringLiteral("Dear {%1|friend}").arg(other), values) == u"Dear friend");
}

TEST_CASE("a text with a field that there isn't, or an open brace, is refused", "[report]")
{
    for (const QString& field : mergeFields()) {
        CHECK(checkMergeText(u'{' + field + u'}'));
    }
    CHECK(checkMergeText(QStringLiteral("{nothing of ours}")).error().kind == Error::Kind::Invalid);
    CHECK(checkMergeText(QStringLiteral("Dear {")).error().kind == Error::Kind::Invalid);
    CHECK(checkMergeText(QStringLiteral("no fields")));
}
