// SPDX-License-Identifier: GPL-3.0-or-later
// What the entries of the archive of everything are called, for who writes them and who reads them.
#pragma once

#include "core/base/id.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace hearth {

[[nodiscard]] inline QString photoFolder() { return QStringLiteral("photos/"); }

/// The endings that pictures have in the archive, with their full stops.
[[nodiscard]] inline QStringList pictureEndings()
{
    return {QStringLiteral(".jpg"), QStringLiteral(".png"), QStringLiteral(".webp")};
}

/// The one of them for a picture of these bytes; what is none of the three kinds isn't kept in a club.
[[nodiscard]] inline QString pictureEnding(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG")) {
        return QStringLiteral(".png");
    }
    return bytes.startsWith("RIFF") ? QStringLiteral(".webp") : QStringLiteral(".jpg");
}

[[nodiscard]] inline QString photoEntry(MemberId member, const QString& ending)
{
    return photoFolder() + member.text() + ending;
}

} // namespace hearth
