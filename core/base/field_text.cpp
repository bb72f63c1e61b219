// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/field_text.h"

#include <QCoreApplication>

#include <array>

namespace hearth {

namespace {

struct FieldText {
    Q_DECLARE_TR_FUNCTIONS(hearth::FieldText)
};

template<std::size_t Count>
bool isOneOf(const QString& text, const std::array<QStringView, Count>& words)
{
    return std::any_of(words.begin(), words.end(), [&](QStringView word) { return text == word; });
}

} // namespace

QString yesNoText(std::optional<bool> value)
{
    if (!value) {
        return {};
    }
    return *value ? QStringLiteral("yes") : QStringLiteral("no");
}

bool readYesNo(QStringView text, std::optional<bool>& value)
{
    constexpr std::array<QStringView, 6> yes{u"yes", u"y", u"true", u"1", u"x", u"ja"};
    constexpr std::array<QStringView, 5> no{u"no", u"n", u"false", u"0", u"nein"};
    const QString word = text.trimmed().toString().toLower();
    if (word.isEmpty()) {
        value.reset();
    } else if (isOneOf(word, yes)) {
        value = true;
    } else if (isOneOf(word, no)) {
        value = false;
    } else {
        return false;
    }
    return true;
}

QString numberText(std::optional<int> value) { return value ? QString::number(*value) : QString(); }

bool readNumber(QStringView text, std::optional<int>& value)
{
    const QStringView digits = text.trimmed();
    if (digits.isEmpty()) {
        value.reset();
        return true;
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    if (isNumber) {
        value = number;
    }
    return isNumber;
}

void requireLength(std::vector<Problem>& problems, const QString& field, const QString& text, int most)
{
    if (text.size() <= most) {
        return; // in UTF-16 a text is never shorter than its characters
    }
    const auto length = text.toUcs4().size();
    if (length > most) {
        problems.push_back(
            {field, FieldText::tr("The field \"%1\" holds %2 characters, and at most %3 fit. Shorten it.")
                        .arg(field)
                        .arg(length)
                        .arg(most)});
    }
}

void requireCapacity(std::vector<Problem>& problems, std::optional<int> value)
{
    if (value && (*value < 1 || *value > greatestCapacity)) {
        problems.push_back({QStringLiteral("capacity"),
                            FieldText::tr("A capacity is a number of people from 1 to %1, or left empty.")
                                .arg(greatestCapacity)});
    }
}

Problem unknownField(const QString& field)
{
    return {field, FieldText::tr("There is no field \"%1\" here.").arg(field)};
}

} // namespace hearth
