// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/whole_name.h"
#include "tests/support/catch.h"

using namespace hearth;

namespace {

/// "given|family", with "|preferred" and "|titles" behind it where there are any.
QString nameIn(const char16_t* whole, WrittenOrder order = WrittenOrder::GivenFirst)
{
    const WholeName read = readWholeName(QString::fromUtf16(whole), order);
    QStringList parts{read.name.given, read.name.family};
    if (!read.name.preferred.isEmpty() || !read.titles.isEmpty()) {
        parts += read.name.preferred;
    }
    if (!read.titles.isEmpty()) {
        parts += read.titles;
    }
    return parts.join(u'|');
}

} // namespace

TEST_CASE("a whole name is split at its comma, or before its last word", "[exchange][name]")
{
    CHECK(nameIn(u"Ada Bell") == u"Ada|Bell");
    CHECK(nameIn(u"Bell, Ada") == u"Ada|Bell");
    CHECK(nameIn(u"  Bell ,Ada  Mary ") == u"Ada Mary|Bell");
    CHECK(nameIn(u"Ada Mary Bell") == u"Ada Mary|Bell");
    CHECK(nameIn(u"Ngozi") == u"Ngozi|");
    CHECK(nameIn(u"").size() == 1);
}

TEST_CASE("particles go with the family name, in many languages", "[exchange][name]")
{
    CHECK(nameIn(u"Jan van der Berg") == u"Jan|van der Berg");
    CHECK(nameIn(u"Jan Van Der Berg") == u"Jan|Van Der Berg");
    CHECK(nameIn(u"Maria Luisa da Silva") == u"Maria Luisa|da Silva");
    CHECK(nameIn(u"Charles de la Tour") == u"Charles|de la Tour");
    CHECK(nameIn(u"Ludwig von und zu Stein") == u"Ludwig von und|zu Stein");
    CHECK(nameIn(u"Omar al-Rashid") == u"Omar|al-Rashid");
    CHECK(nameIn(u"Omar Al Rashid") == u"Omar|Al Rashid");
    CHECK(nameIn(u"José Ortega y Gasset") == u"José|Ortega y Gasset");
    CHECK(nameIn(u"Berg, Jan van der") == u"Jan|van der Berg");
    CHECK(nameIn(u"van der Berg, JAN") == u"JAN|van der Berg");
    SECTION("but a given name is one, also where it looks like a particle")
    {
        CHECK(nameIn(u"Van Morrison") == u"Van|Morrison");
        CHECK(nameIn(u"Al Green") == u"Al|Green");
        CHECK(nameIn(u"John Ben Smith") == u"John Ben|Smith");
    }
}

TEST_CASE("titles are kept beside the name, and what is said to everybody is not", "[exchange][name]")
{
    CHECK(nameIn(u"Dr. Anna Müller") == u"Anna|Müller||Dr.");
    CHECK(nameIn(u"Herr Prof. Dr. med. Max Weber") == u"Max|Weber||Prof. Dr. med.");
    CHECK(nameIn(u"Müller, Dr. Anna") == u"Anna|Müller||Dr.");
    CHECK(nameIn(u"Mr. John Smith") == u"John|Smith");
    CHECK(nameIn(u"Mme Claire Petit") == u"Claire|Petit");
    CHECK(nameIn(u"Phil Collins") == u"Phil|Collins"); // no doctor of philosophy
    CHECK(nameIn(u"Nat King") == u"Nat|King");
}

TEST_CASE("an award behind a comma is no given name", "[exchange][name]")
{
    CHECK(nameIn(u"Jane Doe, DTM") == u"Jane|Doe||DTM");
    CHECK(nameIn(u"Jane van Doe, ACS, ALB") == u"Jane|van Doe||ACS, ALB");
    CHECK(nameIn(u"Jane Doe, EH2") == u"Jane|Doe||EH2");
    CHECK(nameIn(u"Doe, Jane, PhD") == u"Jane|Doe||PhD");
    CHECK(nameIn(u"DOE, JANE") == u"JANE|DOE");
    CHECK(nameIn(u"Doe, JJ") == u"JJ|Doe");
}

TEST_CASE("a father and a son stay apart", "[exchange][name]")
{
    CHECK(nameIn(u"John Smith Jr.") == u"John|Smith Jr.");
    CHECK(nameIn(u"John Smith, Sr.") == u"John|Smith Sr.");
    CHECK(nameIn(u"Smith, John, III") == u"John|Smith III");
}

TEST_CASE("what somebody is called stands in brackets or quotes", "[exchange][name]")
{
    CHECK(nameIn(u"Robert \"Bob\" Smith") == u"Robert|Smith|Bob");
    CHECK(nameIn(u"Smith, Robert (Bob)") == u"Robert|Smith|Bob");
}

TEST_CASE("a family name in capitals is found on either side", "[exchange][name]")
{
    CHECK(nameIn(u"DUPONT Jean-Pierre") == u"Jean-Pierre|DUPONT");
    CHECK(nameIn(u"Jean DUPONT MOREAU") == u"Jean|DUPONT MOREAU");
    CHECK(nameIn(u"Charles de GAULLE") == u"Charles|de GAULLE");
    CHECK(nameIn(u"JP Morgan") == u"JP|Morgan");
    CHECK(nameIn(u"ADA BELL") == u"ADA|BELL");
}

TEST_CASE("a list can say that the family comes first, or that there are two family names",
          "[exchange][name]")
{
    CHECK(nameIn(u"Kowalski Jan Piotr", WrittenOrder::FamilyFirst) == u"Jan Piotr|Kowalski");
    CHECK(nameIn(u"van der Berg Jan", WrittenOrder::FamilyFirst) == u"Jan|van der Berg");
    CHECK(nameIn(u"Ana García López", WrittenOrder::TwoFamilyNames) == u"Ana|García López");
    CHECK(nameIn(u"María José de la Cruz Pérez", WrittenOrder::TwoFamilyNames) ==
          u"María José|de la Cruz Pérez");
    CHECK(nameIn(u"Ana García", WrittenOrder::TwoFamilyNames) == u"Ana|García");
    CHECK(nameIn(u"山田 太郎") == u"太郎|山田");
    CHECK(readWholeName(QStringLiteral("山田 太郎")).name.order == NameOrder::FamilyFirst);
}
