// SPDX-License-Identifier: GPL-3.0-or-later
// Members for tests: one with a value in every field, and one with nothing but a name.
#pragma once

#include "core/member/member.h"

namespace hearth::test {

[[nodiscard]] inline Member namedMember(const char16_t* given, const char16_t* family)
{
    Member member;
    member.name.given = QString::fromUtf16(given);
    member.name.family = QString::fromUtf16(family);
    return member;
}

/// Every value is a word that stands nowhere else, so that a file can be searched for it.
[[nodiscard]] inline Member wholeMember()
{
    Member member = namedMember(u"Quirina", u"Zapfhahn");
    member.number = QStringLiteral("NR-90817");
    member.name.preferred = QStringLiteral("Quirinchen");
    member.name.sort = QStringLiteral("Zapfhahnsort");
    member.status = StatusWord{MemberStatus::Honorary, {}};
    member.joined = QDate(1987, 6, 5);
    member.emails = {QStringLiteral("quirina@zapf.example"), QStringLiteral("zweite@zapf.example")};
    member.phones = {QStringLiteral("+49 555 010203")};
    member.mobiles = {QStringLiteral("+49 777 040506")};
    member.address = {QStringLiteral("Nadelöhrgasse 77"), QStringLiteral("Wolkenkuckucksheim"),
                      QStringLiteral("Hinterland"), QStringLiteral("PLZ-31415"), QStringLiteral("Utopia")};
    member.birthday = Birthday{1961, 3, 27};
    member.households = {QStringLiteral("Zapfhahn & Söhne")};
    member.groups = {QStringLiteral("Chess"), QStringLiteral("Go")};
    member.roles = {QStringLiteral("Kassenwartin")};
    member.interests = {QStringLiteral("Origami"), QStringLiteral("Tango")};
    member.cardCode = QStringLiteral("CARD-424242");
    member.emergencyName = QStringLiteral("Notfallonkel");
    member.emergencyPhone = QStringLiteral("+49 999 070809");
    member.photoConsent = true;
    member.emailConsent = false;
    member.connections = false;
    member.notes = QStringLiteral("Geheimnotiz");
    member.custom = {{QStringLiteral("Shirt size"), QStringLiteral("Riesenhemd")}};
    return member;
}

} // namespace hearth::test
