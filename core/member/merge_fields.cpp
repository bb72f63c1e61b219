// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/merge_fields.h"

#include "core/base/field_text.h"
#include "core/base/iso_day.h"
#include "core/base/text.h"
#include "core/club.h"
#include "core/member/member_alias_queries.h"
#include "core/member/member_names.h"
#include "core/member/member_photo_queries.h"
#include "core/member/member_queries.h"
#include "core/member/merge_queries.h"
#include "core/member/phone_digits.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <set>

namespace hearth {

namespace {

struct MergeFields {
    Q_DECLARE_TR_FUNCTIONS(hearth::MergeFields)
};

constexpr QStringView customField = u"custom:";

QString lines(const QStringList& items) { return items.join(u'\n'); }

/// Without the capitals, which no e-mail knows.
QString alike(const QStringList& emails)
{
    QStringList folded;
    for (const QString& email : emails) {
        folded += QString::fromStdString(fold(QStringView(email)));
    }
    return lines(folded);
}

/// Without the spaces and signs that everybody sets otherwise.
QString digits(const QStringList& phones)
{
    QStringList plain;
    for (const QString& phone : phones) {
        const PhoneDigits known = phoneDigits(phone.toStdString());
        plain += known.digits.empty() ? phone : QString::fromStdString(known.digits);
    }
    return lines(plain);
}

QString statusOf(const Member& member)
{
    return lines(
        {member.status ? member.status->text() : QString(), isoDay(member.joined), isoDay(member.left)});
}

QString addressOf(const Member& member)
{
    const Address& address = member.address;
    return address.isEmpty()
               ? QString()
               : lines({address.street, address.postcode, address.city, address.region, address.country});
}

/// How a field compares.
struct FieldText {
    const char16_t* name = nullptr;
    QString (*text)(const Member& member) = nullptr;
    bool mayBeBoth = false;
};

const std::array<FieldText, 22>& fieldTexts()
{
    using M = const Member&;
    static const std::array<FieldText, 22> texts{{
        {u"given_name", [](M member) { return member.name.given; }},
        {u"family_name", [](M member) { return member.name.family; }},
        {u"preferred_name", [](M member) { return member.name.preferred; }},
        {u"sort_name", [](M member) { return member.name.sort; }},
        {u"number", [](M member) { return member.number; }},
        {u"card_code", [](M member) { return member.cardCode; }},
        {u"status", statusOf, true},
        {u"birthday", [](M member) { return member.birthday ? member.birthday->text() : QString(); }},
        {u"email", [](M member) { return alike(member.emails); }, true},
        {u"phone", [](M member) { return digits(member.phones); }, true},
        {u"mobile", [](M member) { return digits(member.mobiles); }, true},
        {u"address", addressOf},
        {u"household", [](M member) { return lines(member.households); }, true},
        {u"groups", [](M member) { return lines(member.groups); }, true},
        {u"roles", [](M member) { return lines(member.roles); }, true},
        {u"interests", [](M member) { return lines(member.interests); }, true},
        {u"emergency_name", [](M member) { return member.emergencyName; }},
        {u"emergency_phone", [](M member) { return member.emergencyPhone; }},
        {u"photo_consent", [](M member) { return yesNoText(member.photoConsent); }},
        {u"email_consent", [](M member) { return yesNoText(member.emailConsent); }},
        {u"connections", [](M member) { return yesNoText(member.connections); }},
        {u"notes", [](M member) { return member.notes; }, true},
    }};
    return texts;
}

From proposedFor(bool isKeptEmpty, bool isGoneEmpty, bool mayBeBoth)
{
    return isGoneEmpty ? From::Kept : isKeptEmpty ? From::Gone : mayBeBoth ? From::Both : From::Kept;
}

void addField(
    MergeComparison& comparison, QString name, const QString& kept, const QString& gone, bool mayBeBoth)
{
    if (!kept.isEmpty() || !gone.isEmpty()) {
        comparison.fields.push_back({std::move(name), kept != gone, mayBeBoth,
                                     proposedFor(kept.isEmpty(), gone.isEmpty(), mayBeBoth)});
    }
}

void addPhoto(MergeComparison& comparison)
{
    const bool isKeptEmpty = comparison.keptPhoto.isEmpty();
    const bool isGoneEmpty = comparison.gonePhoto.isEmpty();
    if (!isKeptEmpty || !isGoneEmpty) {
        comparison.fields.push_back({QStringLiteral("photo"), comparison.keptPhoto != comparison.gonePhoto,
                                     false, proposedFor(isKeptEmpty, isGoneEmpty, false)});
    }
}

void addCustom(MergeComparison& comparison)
{
    std::set<QString> names;
    for (const Member* member : {&comparison.kept, &comparison.gone}) {
        for (const auto& [name, value] : member->custom) {
            names.insert(name);
        }
    }
    const auto valueOf = [](const Member& member, const QString& name) {
        const auto found = member.custom.find(name);
        return found == member.custom.end() ? QString() : found->second;
    };
    for (const QString& name : names) {
        addField(comparison, customField.toString() + name, valueOf(comparison.kept, name),
                 valueOf(comparison.gone, name), false);
    }
}

/// Why nothing can be done with an id that no member has.
Error goneError(Club& club, MemberId id)
{
    Database& database = club.database();
    if (const MemberId survivor = survivorOf(database, id); survivor != id) {
        return Error::of(Error::Kind::Gone,
                         MergeFields::tr("The member with the id %1 was merged before and is %2 now.")
                             .arg(id.text(), memberName(club, survivor)));
    }
    if (isForgotten(database, id)) {
        return Error::of(
            Error::Kind::Gone,
            MergeFields::tr("The person with the id %1 was forgotten; there is nothing to merge.")
                .arg(id.text()));
    }
    return Error::of(Error::Kind::Gone,
                     MergeFields::tr("There is no member with the id %1 (any more).").arg(id.text()));
}

} // namespace

const MergeField* MergeComparison::find(const QString& field) const
{
    const auto found =
        std::find_if(fields.begin(), fields.end(), [&](const MergeField& one) { return one.name == field; });
    return found == fields.end() ? nullptr : &*found;
}

From chosenFor(const MergeField& field, const MergeChoice& choice)
{
    const auto found = choice.find(field.name);
    return found == choice.end() ? field.proposed : found->second;
}

QStringList mergeFieldNames()
{
    QStringList names;
    for (const FieldText& field : fieldTexts()) {
        names += QString::fromUtf16(field.name);
    }
    return names << QStringLiteral("photo");
}

std::optional<Error> mergeObstacle(Club& club, const MergedPair& pair)
{
    for (const MemberId id : {pair.kept, pair.gone}) {
        if (!isThere(club.database(), id)) {
            return goneError(club, id);
        }
    }
    if (pair.kept == pair.gone) {
        return Error::of(Error::Kind::Refused,
                         MergeFields::tr("Both are one and the same person, %1. Name two different members.")
                             .arg(memberName(club, pair.kept)));
    }
    return {};
}

Result<MergeComparison> compareForMerge(Club& club, const MergedPair& pair)
{
    auto obstacle = club.read([&](Database&) { return mergeObstacle(club, pair); });
    if (!obstacle) {
        return failure(obstacle.error());
    }
    if (*obstacle) {
        return failure(**obstacle);
    }
    auto kept = readMember(club, pair.kept);
    auto gone = kept ? readMember(club, pair.gone) : kept;
    if (!gone) {
        return failure(gone.error());
    }
    MergeComparison comparison{pair, std::move(*kept), std::move(*gone), {}, {}, {}};
    return club.read([&](Database& database) {
        comparison.keptPhoto = readPhoto(database, pair.kept);
        comparison.gonePhoto = readPhoto(database, pair.gone);
        for (const FieldText& field : fieldTexts()) {
            addField(comparison, QString::fromUtf16(field.name), field.text(comparison.kept),
                     field.text(comparison.gone), field.mayBeBoth);
        }
        addPhoto(comparison);
        addCustom(comparison);
        for (MergeField& field : comparison.fields) {
            if (field.differs && isAnsweredLater(database, pair, field.name)) {
                field.proposed = From::Gone;
            }
        }
        return comparison;
    });
}

} // namespace hearth
