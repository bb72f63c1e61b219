// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/portraits.h"

#include "core/base/text.h"

#include <algorithm>

namespace hearth {

namespace {

/// Which sequence of a home's seed tells what: changing one leaves the others as they were.
enum Stream : std::uint64_t { SharedStream = 1, NameStream = 100, DetailStream = 200 };

// Ranges that are kept for fiction, by Ofcom and by the North American Numbering Plan.
QString landline(RandomSource& random)
{
    return random.chance(85) ? QStringLiteral("01632 960%1").arg(random.between(0, 999), 3, 10, QChar(u'0'))
                             : QStringLiteral("020 7946 0%1").arg(random.between(0, 999), 3, 10, QChar(u'0'));
}

QString mobilePhone(RandomSource& random)
{
    return random.chance(96)
               ? QStringLiteral("07700 900%1").arg(random.between(0, 999), 3, 10, QChar(u'0'))
               : QStringLiteral("+1 202-555-01%1").arg(random.between(0, 99), 2, 10, QChar(u'0'));
}

QString mailDomain(RandomSource& random)
{
    return random.pick({QStringLiteral("@example.org"), QStringLiteral("@example.com"),
                        QStringLiteral("@example.com"), QStringLiteral("@example.net")});
}

/// The plain Latin letters of a name as they stand in a mail address; none for other scripts.
QString latinLetters(const QString& name)
{
    QString letters;
    for (const char letter : fold(QStringView(name))) {
        if (letter >= 'a' && letter <= 'z') {
            letters += QLatin1Char(letter);
        } else if (letter == ' ') {
            letters += u'-';
        } else {
            return {};
        }
    }
    return letters;
}

std::optional<bool> answer(RandomSource& random, int yes, int no)
{
    const auto drawn = random.between(1, 100);
    return drawn <= yes ? std::optional(true) : drawn <= yes + no ? std::optional(false) : std::nullopt;
}

Birthday birthdayOf(const Person& person, RandomSource& random)
{
    constexpr int withoutYear = 15;
    const auto age = isChild(person) ? random.between(7, 13) : random.between(18, 76); // on joining
    Birthday birthday;
    birthday.year = person.joined.year() - static_cast<int>(age);
    birthday.month = static_cast<int>(random.between(1, 12));
    birthday.day = static_cast<int>(random.between(1, QDate(2023, birthday.month, 1).daysInMonth()));
    if (random.chance(2)) {
        birthday = {2000 - static_cast<int>(random.between(2, 14)) * 4, 2, 29};
    }
    if (random.chance(withoutYear)) {
        birthday.year = 0;
    }
    return birthday;
}

} // namespace

Portraits::Portraits(const std::vector<Home>& homes, const ClubWords& words, std::uint64_t seed)
    : m_homes(homes), m_words(words), m_seed(seed)
{
}

QString Portraits::oneOf(const QString& key, RandomSource& random) const
{
    return random.pick(m_words.list(QStringLiteral("people"), key));
}

QString Portraits::nameHousehold(std::size_t home)
{
    const Shared shared = sharedBy(home);
    const PersonName first = nameOf(shared, home, 0);
    const QString plain =
        (first.family.isEmpty() ? first.given : first.family) + QStringLiteral(", ") + shared.address.street;
    QString name = plain;
    for (int again = 2; !m_householdNames.insert(fold(QStringView(name))).second; ++again) {
        name = plain + QStringLiteral(" (%1)").arg(again);
    }
    return name;
}

Portraits::Shared Portraits::sharedBy(std::size_t home) const
{
    RandomSource random(m_homes[home].seed, SharedStream);
    Shared shared;
    shared.tradition = &m_names.traditionOf(home, m_seed);
    shared.family = drawFamily(random, *shared.tradition);
    shared.partnerTradition = random.chance(25) ? &m_names.drawTradition(random) : shared.tradition;
    const bool keepsName = shared.partnerTradition != shared.tradition || random.chance(15) ||
                           shared.tradition->habit == FamilyHabit::Own;
    shared.partnerFamily = keepsName ? drawFamily(random, *shared.partnerTradition) : shared.family;
    shared.address = address(random);
    shared.phone = landline(random);
    if (m_homes[home].people > 1 && random.chance(15)) {
        const QString letters = latinLetters(shared.family.masculine);
        shared.mail = (letters.isEmpty() ? oneOf(QStringLiteral("handles"), random) : letters) +
                      QStringLiteral(".home%1").arg(home + 1) + mailDomain(random);
    }
    return shared;
}

Address Portraits::address(RandomSource& random) const
{
    const QString places = QStringLiteral("places");
    Address address;
    address.street = random.pick(m_words.list(places, QStringLiteral("streets")));
    if (random.chance(92)) {
        address.street = QStringLiteral("%1 %2").arg(random.between(1, 148)).arg(address.street);
    } else {
        address.street = random.pick(m_words.list(places, QStringLiteral("houses"))) + QStringLiteral(", ") +
                         address.street;
    }
    address.city = random.pick(m_words.list(places, QStringLiteral("towns")));
    if (random.chance(60)) {
        address.region = random.pick(m_words.list(places, QStringLiteral("regions")));
    }
    constexpr QStringView letters = u"ABDEFGHJLNPQRSTUWXYZ"; // there is no postcode area QX
    const auto letter = [&] { return letters.at(static_cast<qsizetype>(random.index(20))); };
    const auto district = random.between(1, 19);
    address.postcode = QStringLiteral("QX%1 %2").arg(district).arg(random.between(1, 9));
    address.postcode += letter();
    address.postcode += letter();
    return address;
}

PersonName Portraits::nameOf(const Shared& shared, std::size_t home, int place) const
{
    constexpr int tries = 5; // few families call two by the same name
    RandomSource random(m_homes[home].seed, NameStream + static_cast<std::uint64_t>(place));
    QStringList taken;
    for (int other = 0; other < place; ++other) {
        taken += nameOf(shared, home, other).given;
    }
    const NameTradition& tradition = place == 1 ? *shared.partnerTradition : *shared.tradition;
    FamilyName family = place == 1 ? shared.partnerFamily : shared.family;
    if (place > 1 && tradition.habit == FamilyHabit::Own) {
        family = drawFamily(random, tradition);
    }
    PersonName name = drawPerson(random, tradition, family);
    for (int again = 1; again < tries && taken.contains(name.given); ++again) {
        name = drawPerson(random, tradition, family);
    }
    return name;
}

Member Portraits::member(const Person& person)
{
    const Shared shared = sharedBy(person.home);
    RandomSource random(m_homes[person.home].seed, DetailStream + static_cast<std::uint64_t>(person.place));
    Member member;
    member.id = person.id;
    member.name = nameOf(shared, person.home, person.place);
    member.joined = person.joined;
    member.left = person.left;
    if (counts(person.status) || person.status == MemberStatus::Former) {
        member.number = QString::number(++m_lastNumber);
        if (random.chance(30)) {
            member.cardCode = QStringLiteral("RC%1").arg(1'000 + m_lastNumber);
        }
    }
    const bool isPassing = person.status == MemberStatus::Guest && random.chance(60);
    if (!isPassing) {
        member.address = shared.address;
    }
    addContacts(member, person, shared, random);
    addEmergency(member, person, shared, random);
    if (person.status != MemberStatus::Contact) {
        addAnswers(member, person, random);
    } else {
        member.notes = oneOf(QStringLiteral("contacts"), random);
    }
    return member;
}

void Portraits::addContacts(Member& member, const Person& person, const Shared& shared, RandomSource& random)
{
    if (!shared.mail.isEmpty()) {
        member.emails += shared.mail;
    } else if (!isChild(person) && random.chance(86)) {
        member.emails += freshMail(member.name, random);
        if (random.chance(6)) {
            member.emails += freshMail(member.name, random);
        }
    }
    if (random.chance(55)) {
        member.phones += shared.phone;
    }
    if (!isChild(person) && random.chance(75)) {
        member.mobiles += mobilePhone(random);
    }
}

QString Portraits::freshMail(const PersonName& name, RandomSource& random)
{
    const QString given = latinLetters(calledName(name));
    const QString family = latinLetters(name.family);
    QString handle = given;
    if (!given.isEmpty() && !family.isEmpty()) {
        handle = random.chance(70) ? given + u'.' + family : given.left(1) + family;
    } else if (given.isEmpty()) {
        handle = oneOf(QStringLiteral("handles"), random);
    }
    const int before = m_mailNames[handle]++;
    return (before == 0 ? handle : handle + QString::number(before + 1)) + mailDomain(random);
}

void Portraits::addEmergency(Member& member,
                             const Person& person,
                             const Shared& shared,
                             RandomSource& random) const
{
    const bool isKnown = counts(person.status) && (isChild(person) || random.chance(45));
    if (!isKnown) {
        return;
    }
    if (m_homes[person.home].people > 1) {
        member.emergencyName = fullName(nameOf(shared, person.home, person.place == 0 ? 1 : 0));
        member.emergencyPhone = shared.phone;
    } else {
        const FamilyName family = drawFamily(random, *shared.tradition);
        member.emergencyName = QStringLiteral("%1 (%2)").arg(
            fullName(drawPerson(random, *shared.tradition, family)), oneOf(QStringLiteral("kin"), random));
        member.emergencyPhone = mobilePhone(random);
    }
}

void Portraits::addAnswers(Member& member, const Person& person, RandomSource& random) const
{
    member.photoConsent = answer(random, 60, 12);
    member.emailConsent = answer(random, 70, 10);
    if (random.chance(72)) {
        member.birthday = birthdayOf(person, random);
    }
    const auto interests = random.between(0, 4);
    for (std::int64_t i = 0; i < interests; ++i) {
        const QString interest = oneOf(QStringLiteral("interests"), random);
        if (!member.interests.contains(interest)) {
            member.interests += interest;
        }
    }
    if (random.chance(7)) {
        member.notes = oneOf(QStringLiteral("notes"), random);
    }
    if (random.chance(35)) {
        member.custom[QStringLiteral("Shirt size")] = oneOf(QStringLiteral("sizes"), random);
    }
    if (random.chance(12)) {
        member.custom[QStringLiteral("Brings")] = oneOf(QStringLiteral("brings"), random);
    }
}

} // namespace hearth
