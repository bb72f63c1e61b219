// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/person_name.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

struct Tradition {
    const char* of;
    PersonName name;
    QString called;
    QString full;
    QString list;
    QString filed;
};

PersonName given(const char16_t* given, const char16_t* family)
{
    return {QString::fromUtf16(given), QString::fromUtf16(family), {}, {}, NameOrder::GivenFirst};
}

PersonName familyFirst(const char16_t* family, const char16_t* given)
{
    return {QString::fromUtf16(given), QString::fromUtf16(family), {}, {}, NameOrder::FamilyFirst};
}

PersonName preferring(PersonName name, const char16_t* preferred)
{
    name.preferred = QString::fromUtf16(preferred);
    return name;
}

PersonName filedUnder(PersonName name, const char16_t* sort)
{
    name.sort = QString::fromUtf16(sort);
    return name;
}

QString text(const char16_t* literal) { return QString::fromUtf16(literal); }

} // namespace

TEST_CASE("one rule says what people of every tradition are called", "[member]")
{
    const std::vector<Tradition> traditions{
        {"given and family name", given(u"Jürgen", u"Müller"), text(u"Jürgen"), text(u"Jürgen Müller"),
         text(u"Müller, Jürgen"), text(u"Müller Jürgen")},
        {"a given name only", given(u"Suharto", u""), text(u"Suharto"), text(u"Suharto"), text(u"Suharto"),
         text(u"Suharto")},
        {"a family name only", given(u"", u"Molière"), text(u"Molière"), text(u"Molière"), text(u"Molière"),
         text(u"Molière")},
        {"a particle in the family name", filedUnder(given(u"Vincent", u"van Gogh"), u"Gogh"),
         text(u"Vincent"), text(u"Vincent van Gogh"), text(u"van Gogh, Vincent"), text(u"Gogh Vincent")},
        {"two family names", given(u"María José", u"García Lorca"), text(u"María José"),
         text(u"María José García Lorca"), text(u"García Lorca, María José"),
         text(u"García Lorca María José")},
        {"family first in Latin letters", familyFirst(u"Nguyễn", u"An"), text(u"An"), text(u"Nguyễn An"),
         text(u"Nguyễn An"), text(u"Nguyễn An")},
        {"Han", familyFirst(u"王", u"小明"), text(u"小明"), text(u"王小明"), text(u"王小明"),
         text(u"王 小明")},
        {"Han beyond the first plane", familyFirst(u"𠮷田", u"茂"), text(u"茂"), text(u"𠮷田茂"),
         text(u"𠮷田茂"), text(u"𠮷田 茂")},
        {"kana with a long vowel", familyFirst(u"佐藤", u"ルーク"), text(u"ルーク"), text(u"佐藤ルーク"),
         text(u"佐藤ルーク"), text(u"佐藤 ルーク")},
        {"Hangul", familyFirst(u"김", u"민준"), text(u"민준"), text(u"김민준"), text(u"김민준"),
         text(u"김 민준")},
        {"Han with a preferred name in Latin letters", preferring(familyFirst(u"陈", u"伟"), u"Kevin"),
         text(u"Kevin"), text(u"陈 Kevin"), text(u"陈 Kevin"), text(u"陈 Kevin")},
        {"a preferred name", preferring(given(u"Elizabeth", u"Okafor"), u"Lizzy"), text(u"Lizzy"),
         text(u"Lizzy Okafor"), text(u"Okafor, Lizzy"), text(u"Okafor Lizzy")},
        {"a preferred name only", preferring(given(u"", u""), u"Pelé"), text(u"Pelé"), text(u"Pelé"),
         text(u"Pelé"), text(u"Pelé")},
        {"a preferred name beside a family name only", preferring(given(u"", u"Silva"), u"Zé"), text(u"Zé"),
         text(u"Zé Silva"), text(u"Silva, Zé"), text(u"Silva Zé")},
        {"Arabic", given(u"ليلى", u"الحداد"), text(u"ليلى"), text(u"ليلى الحداد"), text(u"الحداد, ليلى"),
         text(u"الحداد ليلى")},
        {"no name at all", given(u"", u""), {}, {}, {}, {}},
    };
    for (const Tradition& tradition : traditions) {
        INFO(tradition.of);
        CHECK(calledName(tradition.name) == tradition.called);
        CHECK(fullName(tradition.name) == tradition.full);
        CHECK(listName(tradition.name) == tradition.list);
        CHECK(filingName(tradition.name) == tradition.filed);
    }
}

TEST_CASE("a name written with the given name first is never run together", "[member]")
{
    CHECK(fullName(given(u"小明", u"王")) == u"小明 王");
    CHECK(listName(given(u"小明", u"王")) == u"王, 小明");
}
