// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/paper_size.h"

#include <QRegularExpression>

#include <array>

namespace hearth {

namespace {

constexpr double millimetresPerInch = 25.4;

bool isPaperLength(double length) { return length >= leastPaper && length <= mostPaper; }

} // namespace

const QStringList& paperNames()
{
    static const QStringList names = QStringLiteral("A4 Letter A5 A6").split(u' ');
    return names;
}

std::optional<QSizeF> paperSize(QStringView word)
{
    constexpr std::array sizes{QSizeF(210, 297), QSizeF(8.5 * millimetresPerInch, 11 * millimetresPerInch),
                               QSizeF(148, 210), QSizeF(105, 148)};
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        if (word.compare(paperNames().at(static_cast<qsizetype>(i)), Qt::CaseInsensitive) == 0) {
            return sizes.at(i);
        }
    }
    static const QRegularExpression pattern(QStringLiteral(
        "^\\s*(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*[xX×*]\\s*(\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?:mm)?\\s*$"));
    const auto match = pattern.match(word.toString());
    const auto length = [&](int group) { return match.captured(group).replace(u',', u'.').toDouble(); };
    if (!match.hasMatch() || !isPaperLength(length(1)) || !isPaperLength(length(2))) {
        return std::nullopt;
    }
    return QSizeF(length(1), length(2));
}

} // namespace hearth
