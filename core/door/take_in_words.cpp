// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/door/take_in_words.h"

#include "core/member/duplicate_words.h"
#include "core/member/member_names.h"

#include <QCoreApplication>
#include <QLocale>

namespace hearth {

namespace {

struct TakeInWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::TakeInWords)
};

QString listed(const QStringList& names)
{
    constexpr qsizetype most = 12; // a screen has an end
    QStringList shown = names.mid(0, most);
    const auto more = static_cast<int>(names.size() - shown.size());
    if (more > 0) {
        shown += TakeInWords::tr("%n more", nullptr, more);
    }
    return QLocale().createSeparatedList(shown);
}

} // namespace

QStringList takeInLines(Club& club, const TakeInReport& report)
{
    QStringList lines;
    if (report.events == 0) {
        return {TakeInWords::tr("Nobody has checked in there yet.")};
    }
    if (report.added == 0) {
        return {TakeInWords::tr("All %n entries are in the book already; nothing changes.", nullptr,
                                report.events)};
    }
    lines += TakeInWords::tr("%n new entries.", nullptr, report.added);
    if (report.known() > 0) {
        lines += TakeInWords::tr("%n others are in the book already.", nullptr, report.known());
    }
    lines += TakeInWords::tr("%n marks in registers change.", nullptr, report.marks);
    if (!report.newcomers.empty()) {
        QStringList names;
        for (const TakenNewcomer& newcomer : report.newcomers) {
            names += newcomer.name;
        }
        //: %1: names
        lines +=
            TakeInWords::tr("%n people came for the first time: %1", nullptr, static_cast<int>(names.size()))
                .arg(listed(names));
    }
    for (const TakenDuplicate& duplicate : report.duplicates) {
        //: %1 and %2: names; %3: why, as in: same name, same e-mail
        lines += TakeInWords::tr("%1 may be the same person as %2: %3.")
                     .arg(duplicate.name, duplicate.otherName,
                          reasonTexts(duplicate.pair).join(QStringLiteral(", ")));
    }
    if (!report.standing.empty()) {
        QStringList names;
        for (const StandingMark& mark : report.standing) {
            names += memberName(club, mark.member);
        }
        //: %1: names
        lines += TakeInWords::tr("The desk of this laptop decided otherwise, and that stands: %1", nullptr,
                                 static_cast<int>(names.size()))
                     .arg(listed(names));
    }
    if (report.leftOut > 0) {
        lines +=
            TakeInWords::tr("%n entries are left out: their people or meetings are no longer in the book.",
                            nullptr, report.leftOut);
    }
    return lines;
}

} // namespace hearth
