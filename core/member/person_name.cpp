// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/member/person_name.h"

#include <QList>

#include <algorithm>

namespace hearth {

namespace {

bool isWrittenTogether(const QString& name)
{
    constexpr char32_t longVowel = 0x30FC; // written in kana names, of no script of its own
    const auto letters = name.toUcs4();    // rare family names lie beyond the first plane
    return !name.isEmpty() && std::all_of(letters.begin(), letters.end(), [](char32_t letter) {
        switch (QChar::script(letter)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Hangul:
            return true;
        default:
            return letter == longVowel;
        }
    });
}

bool hasOneNameOnly(const PersonName& name)
{
    return name.family.isEmpty() || (name.given.isEmpty() && name.preferred.isEmpty());
}

QString familyFirst(const QString& family, const QString& called)
{
    return isWrittenTogether(family) && isWrittenTogether(called) ? family + called : family + u' ' + called;
}

} // namespace

QString calledName(const PersonName& name)
{
    if (!name.preferred.isEmpty()) {
        return name.preferred;
    }
    return name.given.isEmpty() ? name.family : name.given;
}

QString fullName(const PersonName& name)
{
    const QString called = calledName(name);
    if (hasOneNameOnly(name)) {
        return called;
    }
    return name.order == NameOrder::FamilyFirst ? familyFirst(name.family, called)
                                                : called + u' ' + name.family;
}

QString listName(const PersonName& name)
{
    const QString called = calledName(name);
    if (hasOneNameOnly(name)) {
        return called;
    }
    return name.order == NameOrder::FamilyFirst ? familyFirst(name.family, called)
                                                : name.family + QStringLiteral(", ") + called;
}

QString filingName(const PersonName& name)
{
    const QString called = calledName(name);
    if (!name.sort.isEmpty()) {
        return name.sort + u' ' + called;
    }
    return hasOneNameOnly(name) ? called : name.family + u' ' + called;
}

} // namespace hearth
