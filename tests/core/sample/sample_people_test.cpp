// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_problems.h"
#include "core/member/member_queries.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"

#include <QRegularExpression>

#include <map>
#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

std::vector<Member> membersOf(const SampleClub& sample)
{
    std::vector<Member> members;
    MemberReader reader(sample.database(), sample.club->today());
    MemberRow row;
    while (reader.next(row)) {
        members.push_back(asMember(row, reader.customFields()));
    }
    return members;
}

} // namespace

TEST_CASE("a sample club's mail and phones go nowhere", "[sample]")
{
    const QRegularExpression mail(QStringLiteral("^[a-z0-9.-]+@example\\.(org|com|net)$"));
    const QRegularExpression phone(
        QStringLiteral("^(01632 960[0-9]{3}|020 7946 0[0-9]{3}|07700 900[0-9]{3}|\\+1 202-555-01[0-9]{2})$"));
    std::map<QString, QString> ownerOf; // one e-mail for a family, but never for two
    for (const Member& member : membersOf(SampleClub(young(1'500)))) {
        CAPTURE(member.id.text().toStdString());
        const QString owner = member.households.isEmpty() ? member.id.text() : member.households.first();
        for (const QString& address : member.emails) {
            CAPTURE(address.toStdString());
            REQUIRE(mail.match(address).hasMatch());
            REQUIRE(ownerOf.try_emplace(address, owner).first->second == owner);
        }
        for (const QString& number : member.phones + member.mobiles) {
            CAPTURE(number.toStdString());
            REQUIRE(phone.match(number).hasMatch());
        }
        REQUIRE((member.emergencyPhone.isEmpty() || phone.match(member.emergencyPhone).hasMatch()));
    }
}

TEST_CASE("a sample club's people are such as the actions would accept", "[sample]")
{
    const SampleClub sample(young(800));
    for (const Member& member : membersOf(sample)) {
        CAPTURE(member.name.given.toStdString(), member.name.family.toStdString());
        REQUIRE(tidied(member) == member);
        REQUIRE(problemsOf(member, sample.club->today()).empty());
    }
}

TEST_CASE("a sample club knows the six statuses and no word of its own", "[sample]")
{
    const SampleClub sample;
    std::map<MemberStatus, int> count;
    for (const Member& member : membersOf(sample)) {
        ++count[member.status->status];
        REQUIRE((member.status->status == MemberStatus::Former) == member.left.isValid());
    }
    REQUIRE(sample.count("SELECT count(*) FROM status_word") == 0);
    REQUIRE(count.size() == 6);
    REQUIRE(count[MemberStatus::Full] > 100);
}

TEST_CASE("a sample club's households share what families share", "[sample]")
{
    const SampleClub sample;
    const auto crowd = [&](const std::string& what) {
        return sample.count("SELECT count(*) FROM (SELECT household FROM household_member h " + what +
                            " GROUP BY household)");
    };
    const std::int64_t households = sample.count("SELECT count(*) FROM household");
    REQUIRE(households > 15);
    REQUIRE(crowd("") == households);
    REQUIRE(sample.count("SELECT max(n) FROM (SELECT count(*) n FROM household_member GROUP BY household)") <=
            5);
    REQUIRE(sample.count("SELECT count(*) FROM (SELECT household FROM household_member h JOIN address a ON"
                         " a.member=h.member GROUP BY household HAVING count(DISTINCT a.street)>1)") == 0);
    REQUIRE(sample.count("SELECT count(*) FROM (SELECT household FROM household_member h JOIN member m ON"
                         " m.id=h.member GROUP BY household HAVING count(DISTINCT m.family_name)>1)") > 3);
    REQUIRE(sample.count("SELECT count(*) FROM (SELECT value FROM contact_point WHERE kind=0 GROUP BY value"
                         " HAVING count(*)>1)") > 0);
}

TEST_CASE("a sample club has its officers, its leaders and numbers for those who count", "[sample]")
{
    const SampleClub sample;
    for (const char* role : {"Chair", "Treasurer", "Secretary", "Key holder"}) {
        CAPTURE(role);
        REQUIRE(sample.database().number("SELECT count(*) FROM member_role WHERE name=?1 AND until=''",
                                         role) > 0);
    }
    REQUIRE(sample.count("SELECT count(*) FROM member_role WHERE until<>''") > 0);
    REQUIRE(sample.count("SELECT count(DISTINCT club_group) FROM group_member WHERE leader=1") == 3);
    std::set<QString> numbers;
    for (const Member& member : membersOf(sample)) {
        const bool isNumbered =
            counts(member.status->status) || member.status->status == MemberStatus::Former;
        REQUIRE(member.number.isEmpty() != isNumbered);
        REQUIRE((member.number.isEmpty() || numbers.insert(member.number).second));
    }
    const SampleClub alone(young(1));
    REQUIRE(membersOf(alone).front().roles == QStringList{QStringLiteral("Chair")});
}

TEST_CASE("a sample club's families hardly ever call two by the same name", "[sample]")
{
    const SampleClub sample(young(600));
    REQUIRE(
        sample.count("SELECT count(*) FROM (SELECT 1 FROM household_member h JOIN member m ON m.id=h.member"
                     " GROUP BY household, given_name, family_name HAVING count(*)>1)") == 0);
}

TEST_CASE("a sample club's ids follow the days on which things were made", "[sample]")
{
    const SampleClub sample(young(300));
    QDate last;
    for (const Member& member : membersOf(sample)) { // by id
        REQUIRE((!last.isValid() || member.joined >= last));
        last = member.joined;
    }
}

TEST_CASE("a sample club fills every field that a member has", "[sample]")
{
    const SampleClub sample;
    for (const char* filled :
         {"member WHERE preferred_name<>''", "member WHERE family_name=''",
          "member WHERE birthday LIKE '--%'", "member WHERE birthday LIKE '____-%'",
          "member WHERE card_code<>''", "member WHERE notes<>''", "member WHERE emergency_name<>''",
          "consent WHERE kind=0 AND given=0", "consent WHERE kind=1", "member_interest", "custom_value",
          "contact_point WHERE kind=0 AND position=1", "contact_point WHERE kind=1",
          "contact_point WHERE kind=2", "member WHERE name_order=1"}) {
        CAPTURE(filled);
        REQUIRE(sample.count(std::string("SELECT count(*) FROM ") + filled) > 0);
    }
    REQUIRE(sample.count("SELECT count(*) FROM custom_field") == 2);
}
