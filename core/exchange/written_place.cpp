// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/written_place.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace hearth {

namespace {

/// Great Britain, the Netherlands, Poland, Portugal, Brazil, Canada, Ireland, the United States' long form.
const QString tellingForms = QStringLiteral(
    "[A-Z]{1,2}\\d[A-Z\\d]? ?\\d[A-Z]{2}|\\d{4} ?[A-Z]{2}|\\d{2}-\\d{3}|\\d{4}-\\d{3}|\\d{5}-\\d{3}|"
    "[A-Z]\\d[A-Z] ?\\d[A-Z]\\d|[A-Z]\\d[\\dW] ?[A-Z\\d]{4}|\\d{5}-\\d{4}");
/// And digits alone, with the country before them ("D-26121"), in two blocks in Sweden and Czechia.
const QString digitForms = QStringLiteral("(?:[A-Z]{1,3}-)?\\d{4,6}|\\d{3} \\d{2}");

QRegularExpression whole(const QString& form)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(form));
}

/// "Oldenburg (Oldb)" stays, "Milano (MI)" is a place and its province.
void takeRegionOff(WrittenPlace& place)
{
    static const QRegularExpression province(QStringLiteral("^(.+?)[ ,]*\\(([A-Z]{2})\\)$"));
    if (const auto match = province.match(place.city); match.hasMatch()) {
        place.city = match.captured(1);
        place.region = match.captured(2);
    }
}

bool holdsLetters(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

} // namespace

bool isTellingPostcode(QStringView text)
{
    static const QRegularExpression form = whole(tellingForms);
    return form.match(text.toString()).hasMatch();
}

bool canBePostcode(QStringView text)
{
    static const QRegularExpression form = whole(tellingForms + u'|' + digitForms);
    return form.match(text.toString()).hasMatch();
}

std::optional<WrittenPlace> writtenPlace(const QString& text)
{
    static const QRegularExpression codeFirst(
        QStringLiteral("^(%1|%2),?\\s+(\\D.*)$").arg(tellingForms, digitForms));
    static const QRegularExpression american(QStringLiteral(
        "^(.+?),?\\s+([A-Z]{2}|[A-Z][a-z]+)\\.?,?\\s+(\\d{5}(?:-\\d{4})?|[A-Z]\\d[A-Z] ?\\d[A-Z]\\d)$"));
    static const QRegularExpression codeLast(
        QStringLiteral("^(\\D.*?),?\\s+(%1|%2)$").arg(tellingForms, digitForms));
    const QString clean = tidy(text);
    WrittenPlace place;
    if (const auto match = codeFirst.match(clean); match.hasMatch()) {
        place = {match.captured(1), match.captured(2), {}};
        takeRegionOff(place);
    } else if (const auto states = american.match(clean);
               states.hasMatch() && (states.captured(2).size() == 2 || clean.contains(u','))) {
        place = {states.captured(3), states.captured(1), states.captured(2)};
    } else if (const auto last = codeLast.match(clean); last.hasMatch()) {
        place = {last.captured(2), last.captured(1), {}};
    }
    if (place.postcode.isEmpty() || !holdsLetters(place.city) || place.city.endsWith(u',')) {
        return std::nullopt;
    }
    return place;
}

std::optional<WrittenAddress> writtenAddress(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("\\s*[,\\n\\r;]+\\s*"));
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < parts.size(); ++i) {
        qsizetype used = 1;
        auto place = writtenPlace(parts.at(i));
        if (!place && i > 0 && i + 1 < parts.size()) { // "Springfield, IL 62701" was parted by its comma
            place = writtenPlace(parts.at(i) + QStringLiteral(", ") + parts.at(i + 1));
            used = 2;
        } else if (place && place->region.isEmpty() && place->city.size() == 2 && i > 1) {
            place = WrittenPlace{place->postcode, parts.at(i - 1), place->city};
            --i;
            used = 2;
        }
        const bool isHouse = i == 0 && parts.size() > 1 && place; // "1234 Main Street, Springfield, …"
        if (place && !isHouse) {
            return WrittenAddress{parts.mid(0, i).join(QStringLiteral(", ")), *place,
                                  parts.mid(i + used).join(QStringLiteral(", "))};
        }
    }
    return std::nullopt;
}

} // namespace hearth
