// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/merge_words.h"

#include "core/exchange/member_cells.h"
#include "ui/exchange/field_names.h"
#include "ui/members/member_words.h"

#include <QCoreApplication>

#include <map>

namespace hearth {

namespace {

struct MergeWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MergeWords)
};

QString eachOnItsLine(const QStringList& items) { return items.join(u'\n'); }

QString consentWords(std::optional<bool> consent)
{
    return !consent ? QString() : *consent ? MergeWords::tr("yes") : MergeWords::tr("no");
}

QString addressWords(const Address& address)
{
    QStringList lines{address.street, QStringList{address.postcode, address.city}.join(u' ').trimmed(),
                      address.region, address.country};
    lines.removeAll(QString());
    return eachOnItsLine(lines);
}

QString membershipWords(const Member& member, const Formats& formats)
{
    QString words = member.status ? statusWords(*member.status) : QString();
    if (member.joined.isValid()) {
        //: %1: a status such as "full member"; %2: a day
        words = MergeWords::tr("%1 since %2").arg(words, formats.day(member.joined));
    }
    if (member.left.isValid()) {
        //: %1: a status since a day, %2: a day
        words = MergeWords::tr("%1, until %2").arg(words, formats.day(member.left));
    }
    return words;
}

using SideText = QString (*)(const Member& member, const Formats& formats);

const std::map<QStringView, SideText>& sideTexts()
{
    using M = const Member&;
    using F = const Formats&;
    static const std::map<QStringView, SideText> texts{
        {u"given_name", [](M member, F) { return member.name.given; }},
        {u"family_name", [](M member, F) { return member.name.family; }},
        {u"preferred_name", [](M member, F) { return member.name.preferred; }},
        {u"sort_name", [](M member, F) { return member.name.sort; }},
        {u"number", [](M member, F) { return member.number; }},
        {u"card_code", [](M member, F) { return member.cardCode; }},
        {u"status", membershipWords},
        {u"birthday", birthdayWords},
        {u"email", [](M member, F) { return eachOnItsLine(member.emails); }},
        {u"phone", [](M member, F) { return eachOnItsLine(member.phones); }},
        {u"mobile", [](M member, F) { return eachOnItsLine(member.mobiles); }},
        {u"address", [](M member, F) { return addressWords(member.address); }},
        {u"household", [](M member, F) { return eachOnItsLine(member.households); }},
        {u"groups", [](M member, F) { return eachOnItsLine(member.groups); }},
        {u"roles", [](M member, F) { return eachOnItsLine(member.roles); }},
        {u"interests", [](M member, F) { return eachOnItsLine(member.interests); }},
        {u"emergency_name", [](M member, F) { return member.emergencyName; }},
        {u"emergency_phone", [](M member, F) { return member.emergencyPhone; }},
        {u"photo_consent", [](M member, F) { return consentWords(member.photoConsent); }},
        {u"email_consent", [](M member, F) { return consentWords(member.emailConsent); }},
        {u"connections", [](M member, F) { return consentWords(member.connections); }},
        {u"notes", [](M member, F) { return member.notes; }},
    };
    return texts;
}

} // namespace

QString mergeFieldLabel(const QString& field)
{
    if (field == u"address") {
        return MergeWords::tr("Address");
    }
    if (field == u"card_code") {
        return MergeWords::tr("Card");
    }
    if (field == u"sort_name") {
        return MergeWords::tr("Filed under");
    }
    if (field == u"photo") {
        return MergeWords::tr("Photo");
    }
    return fieldName(field);
}

QString
mergeFieldText(const QString& field, const Member& member, const QByteArray& photo, const Formats& formats)
{
    if (field == u"photo") {
        return photo.isEmpty() ? QString() : MergeWords::tr("a photo");
    }
    if (field.startsWith(customPrefix)) {
        const auto found = member.custom.find(field.mid(customPrefix.size()));
        return found == member.custom.end() ? QString() : found->second;
    }
    const auto text = sideTexts().find(field);
    return text == sideTexts().end() ? QString() : text->second(member, formats);
}

} // namespace hearth
