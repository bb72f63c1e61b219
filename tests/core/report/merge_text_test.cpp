// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/merge_text.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

using namespace hearth;
using namespace hearth::test;

namespace {

QString filled(const char16_t* text)
{
    return merged(QString::fromUtf16(text),
                  {{QStringLiteral("called"), QStringLiteral("Ada")}, {QStringLiteral("number"), QString()}});
}

} // namespace

TEST_CASE("a field is filled in, and one without a value never prints as its name", "[report]")
{
    REQUIRE(filled(u"Dear {called},") == u"Dear Ada,");
    REQUIRE(filled(u"Dear { Called },") == u"Dear Ada,");
    REQUIRE(filled(u"No. {number}.") == u"No..");
    REQUIRE(filled(u"you are {number} of us") == u"you are of us");
    REQUIRE(filled(u"No. {number|not given}") == u"No. not given");
    REQUIRE(filled(u"{called|friend}") == u"Ada");
    REQUIRE(filled(u"one\n{number}\n\ntwo") == u"one\n\ntwo");
}

TEST_CASE("whatever the values, no brace and no field's name is left", "[report]")
{
    property("merge", 300, [](Random& random) {
        QString text;
        QMap<QString, QString> values;
        for (const QString& field : mergeFields()) {
            if (random.chance(50)) {
                values[field] = random.chance(50) ? QStringLiteral("Value") : QString();
            }
            text += random.pick({QStringLiteral(" "), QStringLiteral("\n"), QStringLiteral(", ")});
            text += u'{' + field + (random.chance(30) ? QStringLiteral("|X}") : QStringLiteral("}"));
        }
        REQUIRE(checkMergeText(text));
        const QString made = merged(text, values);
        REQUIRE_FALSE(made.contains(u'{'));
        REQUIRE_FALSE(made.contains(u'}'));
        for (const QString& field : mergeFields()) {
            REQUIRE_FALSE(made.contains(field));
        }
    });
}

TEST_CASE("a field that there isn't, or half of one, is refused", "[report]")
{
    for (const char16_t* text : {u"Dear {firstname}", u"Dear {called", u"called}", u"{}", u"{{called}}"}) {
        const Done checked = checkMergeText(QString::fromUtf16(text));
        REQUIRE_FALSE(checked);
        REQUIRE(checked.error().kind == Error::Kind::Invalid);
        REQUIRE(checked.error().sentence.contains(QStringLiteral("{called")));
    }
    REQUIRE(checkMergeText({}));
}
