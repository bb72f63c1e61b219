// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_words.h"

#include <QCoreApplication>
#include <QTextBoundaryFinder>

namespace hearth {

namespace {

struct MemberWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberWords)
};

/// The first letter as people count them: with its accents, and both halves of a pair.
QString firstLetter(const QString& text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end).toUpper() : QString();
}

} // namespace

QString statusWords(const StatusWord& status)
{
    return status.word.isEmpty() ? statusName(status.status) : status.word;
}

QString statusName(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Full:
        return MemberWords::tr("full member");
    case MemberStatus::Trial:
        return MemberWords::tr("on trial");
    case MemberStatus::Honorary:
        return MemberWords::tr("honorary");
    case MemberStatus::Guest:
        return MemberWords::tr("guest");
    case MemberStatus::Contact:
        return MemberWords::tr("contact");
    case MemberStatus::Former:
        break;
    }
    return MemberWords::tr("former");
}

Tone statusTone(MemberStatus status)
{
    switch (status) {
    case MemberStatus::Full:
    case MemberStatus::Honorary:
        return Tone::Sage;
    case MemberStatus::Trial:
    case MemberStatus::Guest:
        return Tone::Slate;
    case MemberStatus::Contact:
    case MemberStatus::Former:
        break;
    }
    return Tone::Plain;
}

QString birthdayWords(const Member& member, const Formats& formats)
{
    if (!member.birthday) {
        return {};
    }
    const Birthday& birthday = *member.birthday;
    constexpr int leapYear = 2000; // so that 29 February has a day to be written
    if (birthday.year != 0) {
        return formats.day(QDate(birthday.year, birthday.month, birthday.day));
    }
    const QDate day(leapYear, birthday.month, birthday.day);
    return formats.nearDay(day, day);
}

QString initialsOf(const PersonName& name)
{
    const QString called = firstLetter(calledName(name));
    const QString family =
        name.family.isEmpty() || calledName(name) == name.family ? QString() : firstLetter(name.family);
    const QString initials = name.order == NameOrder::FamilyFirst ? family + called : called + family;
    return initials.isEmpty() ? QStringLiteral("?") : initials;
}

QString membershipLine(const Member& member)
{
    QStringList parts;
    const bool isFormer = member.status && member.status->status == MemberStatus::Former;
    if (isFormer && member.left.isValid()) {
        parts += MemberWords::tr("Left in %1").arg(member.left.year());
    } else if (member.status && counts(member.status->status) && member.joined.isValid()) {
        parts += MemberWords::tr("Member since %1").arg(member.joined.year());
    } else if (member.status) {
        const QString words = statusWords(*member.status);
        parts += words.left(1).toUpper() + words.mid(1);
    }
    if (!member.number.isEmpty()) {
        parts += MemberWords::tr("no. %1").arg(member.number);
    }
    return parts.join(QStringLiteral(" · "));
}

} // namespace hearth
