// SPDX-License-Identifier: GPL-3.0-or-later
// The order of a language, as bytes that are compared like numbers. QCollator knows the order but hands out
// keys that can neither be kept compactly nor compared without a call; so it is asked once where each letter
// stands, and the keys are put together from the answers, a hundred thousand in a few milliseconds.
#pragma once

#include <QLocale>
#include <QStringView>

#include <memory>
#include <string>
#include <string_view>

namespace hearth {

class Alphabet;

/// Makes sort keys in the order of one language: case ignored, accents only where all else is equal,
/// punctuation and blanks before digits before letters, `10` before `9`. Digraphs which are letters (Czech
/// ch, Danish aa) stand where the language puts them. A key is smaller than another where it compares so byte
/// by byte, as std::string does. Where only the C locale is known the order is English. Not thread-safe.
class SortKeys {
public:
    explicit SortKeys(const QLocale& locale);
    ~SortKeys();
    SortKeys(const SortKeys&) = delete;
    SortKeys& operator=(const SortKeys&) = delete;
    SortKeys(SortKeys&&) noexcept;
    SortKeys& operator=(SortKeys&&) noexcept;

    /// Appends the key of `text`, which is in composed form (as `tidy` leaves it).
    void append(std::string& out, QStringView text);
    void append(std::string& out, std::string_view utf8);

    /// The key of `text` as a string of its own.
    [[nodiscard]] std::string key(QStringView text);
    [[nodiscard]] std::string key(std::string_view utf8);

private:
    class Writer;
    std::unique_ptr<Alphabet> m_alphabet;
};

} // namespace hearth
