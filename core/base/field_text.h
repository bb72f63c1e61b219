// SPDX-License-Identifier: GPL-3.0-or-later
// How simple values stand in a cell of an exported file and on the command line, and how they are read back:
// one way for every noun, so that a file can be written by one part and read by another.
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <vector>

namespace hearth {

/// The most characters a text of one line keeps, and the most of notes.
inline constexpr int lineLength = 200;
inline constexpr int notesLength = 20'000;
/// The most people a place or a meeting can be for.
inline constexpr int greatestCapacity = 100'000;

/// What people wrote, by the field's name as the exchange contract calls it.
using FieldTexts = std::map<QString, QString>;

/// `yes`, `no` or empty.
[[nodiscard]] QString yesNoText(std::optional<bool> value);
/// Reads `yes`, `no` and what people write instead (`true`, `y`, `1` …); empty is no answer. Says whether it
/// was one of these; `value` is changed only then.
[[nodiscard]] bool readYesNo(QStringView text, std::optional<bool>& value);

/// The digits, or empty.
[[nodiscard]] QString numberText(std::optional<int> value);
/// Reads digits; empty is no number. Says whether it was one of these; `value` is changed only then.
[[nodiscard]] bool readNumber(QStringView text, std::optional<int>& value);

/// Adds a problem when `text` holds more than `most` characters, as people count them.
void requireLength(std::vector<Problem>& problems, const QString& field, const QString& text, int most);
/// Adds a problem when `value` is no capacity.
void requireCapacity(std::vector<Problem>& problems, std::optional<int> value);

/// A column of the exchange contract: its text from a `Value`, and its reading into a `Draft`.
template<class Value, class Draft>
struct FieldColumn {
    const char16_t* name;
    QString (*text)(const Value& value);
    /// Reads tidied text; an empty sentence means that all is well. Null where the column is only shown.
    QString (*read)(Draft& draft, const QString& text);
};

/// The problem with a field that a noun doesn't have.
[[nodiscard]] Problem unknownField(const QString& field);

/// Reads every text given, in the columns' order; a field that isn't given leaves the draft as it was.
template<class Columns, class Draft>
[[nodiscard]] std::vector<Problem> readFields(const Columns& columns, Draft& draft, const FieldTexts& texts)
{
    std::vector<Problem> problems;
    std::size_t known = 0;
    for (const auto& column : columns) {
        const QString name = QString::fromUtf16(column.name);
        const auto text = texts.find(name);
        if (text == texts.end()) {
            continue;
        }
        ++known;
        if (column.read != nullptr) {
            QString sentence = column.read(draft, text->second);
            if (!sentence.isEmpty()) {
                problems.push_back({name, std::move(sentence)});
            }
        }
    }
    for (auto text = texts.begin(); known < texts.size() && text != texts.end(); ++text) {
        const auto bears = [&](const auto& column) { return text->first == QStringView(column.name); };
        if (std::find_if(std::begin(columns), std::end(columns), bears) == std::end(columns)) {
            problems.push_back(unknownField(text->first));
        }
    }
    return problems;
}

/// The columns' names, in order.
template<class Columns>
[[nodiscard]] QStringList columnNames(const Columns& columns)
{
    QStringList names;
    for (const auto& column : columns) {
        names += QString::fromUtf16(column.name);
    }
    return names;
}

/// A row's cells, in order.
template<class Columns, class Value>
[[nodiscard]] QStringList columnTexts(const Columns& columns, const Value& value)
{
    QStringList texts;
    texts.reserve(static_cast<qsizetype>(std::size(columns)));
    for (const auto& column : columns) {
        texts += column.text(value);
    }
    return texts;
}

} // namespace hearth
