// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_words.h"

#include <QCoreApplication>

namespace hearth {

QString whenOf(const Meeting& meeting, const SheetLanguage& language)
{
    //: %1: a day, %2: from when until when
    return language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "%1, %2"))
        .arg(language.longDay(meeting.starts.date), language.span(meeting.starts, meeting.ends));
}

QString whenAndWhere(const ListedMeeting& listed, const SheetLanguage& language)
{
    QString line = whenOf(listed.meeting, language);
    for (const QString& part : {whereOf(listed), listed.group}) {
        if (!part.isEmpty()) {
            line += QStringLiteral(" · ") + part;
        }
    }
    return line;
}

QString whereOf(const ListedMeeting& listed)
{
    const QString& room = listed.meeting.room;
    return listed.venue.isEmpty() || room.isEmpty() ? listed.venue + room
                                                    : listed.venue + QStringLiteral(" · ") + room;
}

} // namespace hearth
