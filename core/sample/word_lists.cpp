// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/word_lists.h"

#include "core/base/text.h"

#include <QFile>

#include <algorithm>

namespace hearth {

const QStringList& WordSection::list(const QString& key) const
{
    static const QStringList nothing;
    const auto found = lists.find(key);
    return found == lists.end() ? nothing : found->second;
}

QString WordSection::word(const QString& key) const { return list(key).value(0); }

std::vector<WordSection> readWordSections(const QString& file)
{
    std::vector<WordSection> sections;
    QFile source(QStringLiteral(":/hearth/sample/") + file);
    if (!source.open(QIODevice::ReadOnly)) {
        qFatal("the resource sample/%s is missing", qPrintable(file));
    }
    const QStringList lines = QString::fromUtf8(source.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (line.startsWith(u'#')) {
            continue;
        }
        if (line.startsWith(u'[')) {
            sections.push_back({line.mid(1, line.indexOf(u']') - 1), {}});
            continue;
        }
        const auto colon = line.indexOf(u':');
        QStringList& items = sections.back().lists[line.left(colon)];
        for (const QString& item : line.mid(colon + 1).split(u';')) {
            items += tidy(item);
        }
    }
    return sections;
}

ClubWords::ClubWords() : m_sections(readWordSections(QStringLiteral("club.txt"))) {}

const WordSection& ClubWords::section(const QString& name) const
{
    static const WordSection nothing;
    const auto found = std::find_if(m_sections.begin(), m_sections.end(),
                                    [&](const WordSection& section) { return section.name == name; });
    return found == m_sections.end() ? nothing : *found;
}

} // namespace hearth
