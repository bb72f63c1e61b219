// SPDX-License-Identifier: GPL-3.0-or-later
// The words of which the sample club is made, as they stand in the text files of resources/sample: sections
// in brackets, and in each, lines of `key: item; item`. Files, so that whoever knows a tradition of names can
// mend it without reading the program.
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace hearth {

struct WordSection {
    QString name;
    std::map<QString, QStringList> lists;

    /// The items of a line; empty where there is no such line.
    [[nodiscard]] const QStringList& list(const QString& key) const;
    /// The line's first item; empty where there is no such line.
    [[nodiscard]] QString word(const QString& key) const;
};

/// Reads a file of resources/sample by its name. Every item comes tidied, as if someone had typed it.
[[nodiscard]] std::vector<WordSection> readWordSections(const QString& file);

/// What the sample club is made of beside its people's names.
class ClubWords {
public:
    ClubWords();

    [[nodiscard]] const WordSection& section(const QString& name) const;
    [[nodiscard]] const QStringList& list(const QString& section, const QString& key) const
    {
        return this->section(section).list(key);
    }

private:
    std::vector<WordSection> m_sections;
};

} // namespace hearth
