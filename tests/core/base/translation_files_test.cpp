// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the translations themselves, since a placeholder that got lost shows only when that sentence is said.
#include "tests/support/catch.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <vector>

namespace {

struct Message {
    QString source;
    QStringList translations; ///< One, or a plural's forms.
};

std::vector<Message> messagesOf(const QString& language)
{
    QFile file(QStringLiteral(HEARTH_TRANSLATIONS) + QStringLiteral("/hearth_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == u"source") {
            messages.push_back({xml.readElementText(), {}});
        } else if (xml.name() == u"numerusform") {
            messages.back().translations += xml.readElementText();
        } else if (xml.name() == u"translation") {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            if (!text.isEmpty()) {
                messages.back().translations += text;
            }
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?[0-9]+|%n"));
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();) {
        found += matches.next().captured();
    }
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every translation has the placeholders of its sentence, no more and no fewer", "[translation]")
{
    for (const QString& language : {QStringLiteral("de"), QStringLiteral("en")}) {
        const std::vector<Message> messages = messagesOf(language);
        REQUIRE_FALSE(messages.empty());
        for (const Message& message : messages) {
            for (const QString& translation : message.translations) {
                CAPTURE(translation);
                CHECK(placeholders(translation) == placeholders(message.source));
            }
        }
    }
}

TEST_CASE("a German sentence ends as the English one does, and has German quotation marks", "[translation]")
{
    const QString ends = QStringLiteral(".?!:…");
    for (const Message& message : messagesOf(QStringLiteral("de"))) {
        for (const QString& translation : message.translations) {
            CAPTURE(translation);
            const QChar end = message.source.back();
            CHECK((!ends.contains(end) || translation.endsWith(end)));
            CHECK_FALSE(translation.contains(u'"'));
            CHECK_FALSE(translation.contains(u'”'));
            CHECK(translation.count(u'„') == translation.count(u'“'));
        }
    }
}
