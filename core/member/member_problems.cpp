// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/member_problems.h"

#include "core/base/field_text.h"
#include "core/base/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

constexpr int streetLength = 500; // of several lines
constexpr int emailLength = 320;  // RFC 3696: 64 before the @, 255 after it

class Check {
    Q_DECLARE_TR_FUNCTIONS(hearth::MemberProblems)

public:
    explicit Check(QDate today) : m_today(today) {}

    void length(const QString& field, const QString& text, int most = lineLength)
    {
        requireLength(m_problems, field, text, most);
    }

    void lengths(const QString& field, const QStringList& texts)
    {
        for (const QString& text : texts) {
            length(field, text);
        }
    }

    void named(const PersonName& name)
    {
        if (name.given.isEmpty() && name.family.isEmpty() && name.preferred.isEmpty()) {
            add(QStringLiteral("given_name"), tr("A member needs a name: a given, family or preferred one."));
        }
    }

    void email(const QString& field, const QString& address)
    {
        // Only what surely can't be delivered: one @ with something on both sides and no blank. Anything
        // stricter has always refused somebody's real address.
        const auto at = address.lastIndexOf(u'@');
        if (at < 1 || at == address.size() - 1 || address.contains(u' ')) {
            add(field, tr("\"%1\" is no e-mail address; one looks like name@example.org.").arg(address));
        }
    }

    void birthday(const std::optional<Birthday>& day)
    {
        const QString field = QStringLiteral("birthday");
        if (!day) {
            return;
        }
        if (!day->isValid()) {
            add(field, tr("This birthday doesn't exist."));
        } else if (day->hasYear() && QDate(day->year, day->month, day->day) > m_today) {
            add(field, tr("The birthday %1 lies in the future.").arg(day->text()));
        } else if (day->hasYear() && day->year < earliestYear) {
            add(field, tr("The birthday %1 lies too long ago.").arg(day->text()));
        }
    }

    void membership(QDate joined, QDate left)
    {
        day(QStringLiteral("joined"), joined);
        day(QStringLiteral("left"), left);
        if (joined.isValid() && left.isValid() && left < joined) {
            add(QStringLiteral("left"), tr("The day of leaving, %1, lies before the day of joining, %2.")
                                            .arg(left.toString(Qt::ISODate), joined.toString(Qt::ISODate)));
        }
    }

    void customField(const QString& name, const QString& value)
    {
        const QString field = QStringLiteral("custom:") + name;
        if (name.isEmpty()) {
            add(field, tr("A field of your own needs a name, as in custom:Shirt size."));
        }
        length(field, name);
        length(field, value, notesLength);
    }

    void periods(const StatusPeriods& periods)
    {
        if (periods.empty()) {
            add(QStringLiteral("status 0"), tr("At least one status must stay."));
        }
        for (std::size_t i = 0; i < periods.size(); ++i) {
            const StatusPeriod& period = periods[i];
            const QString since = QStringLiteral("since %1").arg(i);
            const QString until = QStringLiteral("until %1").arg(i);
            day(since, period.since);
            day(until, period.until);
            length(QStringLiteral("status %1").arg(i), period.status.word);
            if (period.since.isValid() && period.until.isValid() && period.until <= period.since) {
                add(until, tr("A status must last at least a day: it would end before it begins."));
            }
            if (i > 0) {
                behind(periods[i - 1], period, i);
            }
        }
    }

    [[nodiscard]] std::vector<Problem> problems() { return std::move(m_problems); }

private:
    static constexpr int earliestYear = 1800;

    /// Whether a status can follow another.
    void behind(const StatusPeriod& earlier, const StatusPeriod& later, std::size_t place)
    {
        if (!later.since.isValid()) {
            add(QStringLiteral("since %1").arg(place),
                tr("Only the first status may begin on an unknown day."));
        } else if (!earlier.until.isValid()) {
            add(QStringLiteral("until %1").arg(place - 1),
                tr("Say when this status ended, since another one follows it."));
        } else if (earlier.until > later.since) {
            add(QStringLiteral("since %1").arg(place), tr("Two statuses can't hold on the same day; the one "
                                                          "before ends later than this one begins."));
        }
    }

    /// A year that was typed with a digit too many or too few.
    void day(const QString& field, QDate date)
    {
        constexpr int furthestAhead = 20;
        if (date.isValid() && (date.year() < earliestYear || date > m_today.addYears(furthestAhead))) {
            add(field, tr("The year %1 can't be meant. Write the day as in 2026-11-26.").arg(date.year()));
        }
    }

    void add(const QString& field, const QString& sentence) { m_problems.push_back({field, sentence}); }

    QDate m_today;
    std::vector<Problem> m_problems;
};

/// A status word that is one of the six, in any capitals, is that one.
StatusWord tidiedStatus(const StatusWord& status)
{
    const QString word = tidy(status.word);
    const auto known = statusFromText(word);
    return known ? StatusWord{*known, {}} : StatusWord{status.status, word};
}

/// Whether nothing in `text` wants tidying, as in nearly every cell of nearly every list: then it needn't be
/// copied.
bool isTidyAscii(const QString& text)
{
    constexpr char16_t firstPrintable = 0x21;
    constexpr char16_t lastPrintable = 0x7e;
    bool afterBlank = true; // so that a blank at the beginning counts as one too many
    for (const QChar c : text) {
        const bool isBlank = c == u' ';
        if ((isBlank && afterBlank) ||
            (!isBlank && (c < QChar(firstPrintable) || c > QChar(lastPrintable)))) {
            return false;
        }
        afterBlank = isBlank;
    }
    return text.isEmpty() || !afterBlank;
}

void tidyLine(QString& text)
{
    if (!isTidyAscii(text)) {
        text = tidy(text);
    }
}

void tidyNotes(QString& text)
{
    if (!isTidyAscii(text)) {
        text = tidyLines(text);
    }
}

QStringList tidiedList(const QStringList& items)
{
    QStringList kept;
    for (const QString& item : items) {
        QString clean = item;
        tidyLine(clean);
        if (!clean.isEmpty() && !kept.contains(clean)) {
            kept += clean;
        }
    }
    return kept;
}

/// Names go by the folded text, so "Chess" and "chess" in one list are the same group.
QStringList tidiedNames(const QStringList& items)
{
    QStringList kept;
    std::vector<std::string> seen;
    for (const QString& item : tidiedList(items)) {
        std::string folded = fold(QStringView(item));
        if (std::find(seen.begin(), seen.end(), folded) == seen.end()) {
            kept += item;
            seen.push_back(std::move(folded));
        }
    }
    return kept;
}

} // namespace

Member tidied(Member member)
{
    for (QString* text :
         {&member.number, &member.name.given, &member.name.family, &member.name.preferred, &member.name.sort,
          &member.address.city, &member.address.region, &member.address.postcode, &member.address.country,
          &member.cardCode, &member.emergencyName, &member.emergencyPhone}) {
        tidyLine(*text);
    }
    tidyNotes(member.address.street);
    tidyNotes(member.notes);
    for (QStringList* list : {&member.emails, &member.phones, &member.mobiles, &member.roles}) {
        *list = tidiedList(*list);
    }
    for (QStringList* list : {&member.households, &member.groups, &member.interests}) {
        *list = tidiedNames(*list);
    }
    if (member.status) {
        member.status = tidiedStatus(*member.status);
    }
    std::map<QString, QString> custom;
    for (const auto& [field, value] : member.custom) {
        custom.emplace(tidy(field), tidyLines(value));
    }
    member.custom = std::move(custom);
    return member;
}

std::vector<Problem> problemsOf(const Member& member, QDate today)
{
    Check check(today);
    check.named(member.name);
    const std::initializer_list<std::pair<QString, const QString*>> names{
        {QStringLiteral("given_name"), &member.name.given},
        {QStringLiteral("family_name"), &member.name.family},
        {QStringLiteral("preferred_name"), &member.name.preferred},
        {QStringLiteral("sort_name"), &member.name.sort},
        {QStringLiteral("number"), &member.number},
        {QStringLiteral("card"), &member.cardCode},
        {QStringLiteral("city"), &member.address.city},
        {QStringLiteral("region"), &member.address.region},
        {QStringLiteral("postcode"), &member.address.postcode},
        {QStringLiteral("country"), &member.address.country},
        {QStringLiteral("emergency_name"), &member.emergencyName},
        {QStringLiteral("emergency_phone"), &member.emergencyPhone}};
    for (const auto& [field, text] : names) {
        check.length(field, *text);
    }
    for (qsizetype i = 0; i < member.emails.size(); ++i) {
        const QString field = i == 0 ? QStringLiteral("email") : QStringLiteral("email_2");
        check.length(field, member.emails.at(i), emailLength);
        check.email(field, member.emails.at(i));
    }
    check.lengths(QStringLiteral("phone"), member.phones);
    check.lengths(QStringLiteral("mobile"), member.mobiles);
    check.length(QStringLiteral("street"), member.address.street, streetLength);
    check.birthday(member.birthday);
    check.membership(member.joined, member.left);
    check.length(QStringLiteral("status"), member.status ? member.status->word : QString());
    check.lengths(QStringLiteral("household"), member.households);
    check.lengths(QStringLiteral("groups"), member.groups);
    check.lengths(QStringLiteral("roles"), member.roles);
    check.lengths(QStringLiteral("interests"), member.interests);
    check.length(QStringLiteral("notes"), member.notes, notesLength);
    for (const auto& [field, value] : member.custom) {
        check.customField(field, value);
    }
    return check.problems();
}

std::vector<Problem> problemsOf(const StatusPeriods& periods, QDate today)
{
    Check check(today);
    check.periods(periods);
    return check.problems();
}

} // namespace hearth
