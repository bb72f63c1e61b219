// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/kind_words.h"

#include "core/base/text.h"
#include "core/meeting/meeting_kind.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct KindWords {
    Q_DECLARE_TR_FUNCTIONS(hearth::KindWords)
};

constexpr std::array<const char*, 6> kindNames{QT_TRANSLATE_NOOP("hearth::KindWords", "club night"),
                                               QT_TRANSLATE_NOOP("hearth::KindWords", "event"),
                                               QT_TRANSLATE_NOOP("hearth::KindWords", "workshop session"),
                                               QT_TRANSLATE_NOOP("hearth::KindWords", "class"),
                                               QT_TRANSLATE_NOOP("hearth::KindWords", "outing"),
                                               QT_TRANSLATE_NOOP("hearth::KindWords", "committee")};

} // namespace

QString kindName(const QString& kind)
{
    for (const char* name : kindNames) {
        if (kind == QLatin1String(name)) {
            return KindWords::tr(name);
        }
    }
    return kind;
}

QString kindNamed(const QString& name)
{
    for (const char* known : kindNames) {
        if (fold(KindWords::tr(known)) == fold(name)) {
            return QString::fromLatin1(known);
        }
    }
    return meetingKindWord(name);
}

} // namespace hearth
