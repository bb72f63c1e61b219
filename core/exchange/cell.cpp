// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/cell.h"

#include <algorithm>
#include <array>

namespace hearth {

namespace {

constexpr std::string_view spaces = " \t\r\n";

std::string_view trimmed(std::string_view text)
{
    const std::size_t begin = text.find_first_not_of(spaces);
    if (begin == std::string_view::npos) {
        return {};
    }
    return text.substr(begin, text.find_last_not_of(spaces) + 1 - begin);
}

/// Where the quoted item at the beginning of `list` ends, after its closing quote; npos where what stands
/// there isn't one: never closed, or followed by more than the next `;`.
std::size_t quotedLength(std::string_view list)
{
    if (list.empty() || list.front() != '"') {
        return std::string_view::npos;
    }
    std::size_t at = list.find('"', 1);
    while (at != std::string_view::npos && list.substr(at + 1, 1) == "\"") {
        at = list.find('"', at + 2);
    }
    if (at == std::string_view::npos) {
        return at;
    }
    const std::size_t after = list.find_first_not_of(spaces, at + 1);
    return after == std::string_view::npos || list[after] == ';' ? at + 1 : std::string_view::npos;
}

/// The text between the quotes, where each doubled one counts once.
std::string unquoted(std::string_view quoted)
{
    std::string item;
    for (std::size_t at = 1; at + 1 < quoted.size(); ++at) {
        item += quoted[at];
        at += quoted[at] == '"' ? 1 : 0;
    }
    return item;
}

} // namespace

bool needsFormulaEscape(std::string_view text)
{
    constexpr std::string_view triggers = "=+-@\t\r";
    return !text.empty() && triggers.find(text.front()) != std::string_view::npos;
}

std::string escapeFormula(std::string_view text)
{
    std::string escaped(needsFormulaEscape(text) ? "'" : "");
    return escaped += text;
}

std::string_view stripFormulaEscape(std::string_view text)
{
    const bool isEscaped = !text.empty() && text.front() == '\'' && needsFormulaEscape(text.substr(1));
    return text.substr(isEscaped ? 1 : 0);
}

std::string_view plainCell(std::string_view text)
{
    const std::string_view stripped = stripFormulaEscape(text);
    constexpr std::string_view opening = "=\"";
    const bool isText = stripped.size() == text.size() && text.size() > opening.size() &&
                        text.substr(0, opening.size()) == opening && text.back() == '"';
    return isText ? text.substr(opening.size(), text.size() - opening.size() - 1) : stripped;
}

void appendToList(std::string& list, std::string_view item)
{
    if (!list.empty()) {
        list += "; ";
    }
    const bool isPlain = !item.empty() && item.find_first_of(";\"") == std::string_view::npos &&
                         spaces.find(item.front()) == std::string_view::npos &&
                         spaces.find(item.back()) == std::string_view::npos;
    if (isPlain) {
        list += item;
        return;
    }
    list += '"';
    for (const char letter : item) {
        list += letter;
        if (letter == '"') {
            list += '"';
        }
    }
    list += '"';
}

std::string joinList(const std::vector<std::string>& items)
{
    std::string list;
    for (const std::string& item : items) {
        appendToList(list, item);
    }
    return list;
}

QString joinList(const QStringList& items)
{
    std::string list;
    for (const QString& item : items) {
        const QByteArray utf8 = item.toUtf8();
        appendToList(list, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
    }
    return QString::fromStdString(list);
}

std::vector<std::string> splitList(std::string_view list)
{
    std::vector<std::string> items;
    while (true) {
        list = list.substr(std::min(list.find_first_not_of(spaces), list.size()));
        const std::size_t quoted = quotedLength(list);
        const bool isQuoted = quoted != std::string_view::npos;
        const std::size_t end = list.find(';', isQuoted ? quoted : 0);
        if (isQuoted) {
            items.push_back(unquoted(list.substr(0, quoted)));
        } else if (const std::string_view item = trimmed(list.substr(0, end)); !item.empty()) {
            items.emplace_back(item);
        }
        if (end == std::string_view::npos) {
            return items;
        }
        list.remove_prefix(end + 1);
    }
}

QStringList splitList(QStringView list)
{
    QStringList items;
    const QByteArray utf8 = list.toUtf8();
    for (const std::string& item : splitList(std::string_view(utf8.constData(), std::size_t(utf8.size())))) {
        items += QString::fromStdString(item);
    }
    return items;
}

std::optional<bool> yesNo(QStringView text)
{
    static const QStringList yes = {
        QStringLiteral("yes"),       QStringLiteral("y"),          QStringLiteral("ja"),
        QStringLiteral("j"),         QStringLiteral("oui"),        QStringLiteral("sí"),
        QStringLiteral("sì"),        QStringLiteral("si"),         QStringLiteral("sim"),
        QStringLiteral("tak"),       QStringLiteral("true"),       QStringLiteral("wahr"),
        QStringLiteral("vrai"),      QStringLiteral("vero"),       QStringLiteral("waar"),
        QStringLiteral("verdadero"), QStringLiteral("verdadeiro"), QStringLiteral("prawda"),
        QStringLiteral("o"),         QStringLiteral("s"),          QStringLiteral("t"),
        QStringLiteral("1"),         QStringLiteral("x"),          QStringLiteral("✓"),
        QStringLiteral("✔"),         QStringLiteral("☑"),          QStringLiteral("✅"),
    };
    static const QStringList no = {
        QStringLiteral("no"),     QStringLiteral("n"),      QStringLiteral("nein"), QStringLiteral("non"),
        QStringLiteral("nee"),    QStringLiteral("não"),    QStringLiteral("nao"),  QStringLiteral("nie"),
        QStringLiteral("false"),  QStringLiteral("falsch"), QStringLiteral("faux"), QStringLiteral("falso"),
        QStringLiteral("onwaar"), QStringLiteral("fałsz"),  QStringLiteral("0"),
    };
    // A tick may carry a variation selector, and an accent may be a mark of its own.
    QString word = text.trimmed().toString().normalized(QString::NormalizationForm_C).toLower();
    word.remove(QChar(0xFE0E)).remove(QChar(0xFE0F));
    if (yes.contains(word)) {
        return true;
    }
    return no.contains(word) ? std::optional(false) : std::nullopt;
}

std::optional<bool> yesNo(std::string_view utf8)
{
    constexpr std::size_t longestWord = 64; // bytes, generously
    if (utf8.size() > longestWord) {
        return std::nullopt;
    }
    return yesNo(QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())));
}

} // namespace hearth
