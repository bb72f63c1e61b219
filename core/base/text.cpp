// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

constexpr char16_t firstCombining = 0x0300; // below it every text is in composed form already

/// Whether `text` needs no tidying at all; so it is with nearly every cell of an import, and then nothing is
/// copied letter by letter.
bool isTidy(QStringView text)
{
    bool blankBefore = true;
    for (const QChar character : text) {
        const char16_t code = character.unicode();
        const bool blank = code == u' ';
        const bool plain =
            (code >= u' ' && code < 0x7F) || (code > 0xA0 && code < firstCombining && code != 0xAD);
        if (!plain || (blank && blankBefore)) {
            return false;
        }
        blankBefore = blank;
    }
    return text.isEmpty() || !blankBefore;
}

bool isBlank(char32_t code)
{
    constexpr char32_t nextLine = 0x85; // a line break to Unicode, a control character to Qt
    return code == nextLine || QChar::isSpace(code);
}

/// Whether `code` is something that can't be seen and was not meant: control characters, marks, overrides and
/// isolates of writing direction, soft hyphens, byte order marks. The joiners stay: Persian names and Indic
/// scripts are spelled with them.
bool isStray(char32_t code)
{
    constexpr char32_t zeroWidthNonJoiner = 0x200C;
    constexpr char32_t zeroWidthJoiner = 0x200D;
    constexpr char32_t lastTag = 0xE007F; // flags of nations without a country are spelled with tags
    constexpr char32_t firstTag = 0xE0020;
    if (code == zeroWidthJoiner || code == zeroWidthNonJoiner || (code >= firstTag && code <= lastTag)) {
        return false;
    }
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
        return true;
    default:
        return QChar::isNonCharacter(code);
    }
}

bool isLineBreak(QChar character)
{
    switch (character.unicode()) {
    case u'\n':
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case 0x2028:
    case 0x2029:
        return true;
    default:
        return false;
    }
}

} // namespace

QString tidy(QStringView text)
{
    if (isTidy(text)) {
        return text.toString();
    }
    QString tidied;
    tidied.reserve(text.size());
    bool blankDue = false;
    for (const char32_t code : text.toUcs4()) {
        if (isBlank(code)) {
            blankDue = !tidied.isEmpty();
        } else if (!isStray(code)) {
            if (blankDue) {
                tidied += u' ';
                blankDue = false;
            }
            tidied += QStringView(QChar::fromUcs4(code));
        }
    }
    return tidied.normalized(QString::NormalizationForm_C);
}

QString tidyLines(QStringView text)
{
    QStringList lines;
    qsizetype start = 0;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at == text.size() || isLineBreak(text[at])) {
            lines += tidy(text.sliced(start, at - start));
            if (at + 1 < text.size() && text[at] == u'\r' && text[at + 1] == u'\n') {
                ++at;
            }
            start = at + 1;
        }
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    while (!lines.isEmpty() && lines.first().isEmpty()) {
        lines.removeFirst();
    }
    return lines.join(u'\n');
}

} // namespace hearth
