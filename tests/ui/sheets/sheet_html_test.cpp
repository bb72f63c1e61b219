// SPDX-License-Identifier: GPL-3.0-or-later
// Sheets as web pages: what a screen reader finds its way by, and nothing that isn't on the paper.
#include "core/meeting/meeting_queries.h"
#include "core/report/sheet_edition_table.h"
#include "core/settings/settings_actions.h"
#include "tests/core/attendance/club_life.h"
#include "tests/core/sample/sample_club.h"
#include "tests/support/catch.h"
#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_html.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sheet_sequence.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace hearth;
using namespace hearth::test;

namespace {

/// What of a web page its structure is, and whether it is sound.
struct Outline {
    explicit Outline(const QByteArray& html)
    {
        QXmlStreamReader reader(html);
        while (!reader.atEnd()) {
            if (reader.readNext() == QXmlStreamReader::StartElement) {
                take(reader);
            }
        }
        isSound = isSound && !reader.hasError();
    }

    void take(const QXmlStreamReader& reader)
    {
        const QString tag = reader.name().toString();
        const auto attribute = [&](const char16_t* name) {
            return reader.attributes().value(QString::fromUtf16(name)).toString();
        };
        ++tags[tag];
        if (tag.size() == 2 && tag[0] == u'h' && tag[1].isDigit()) {
            const int level = tag[1].digitValue();
            isSound = isSound && level <= lastLevel + 1;
            lastLevel = level;
        } else if (tag == u"th") {
            isSound = isSound && !attribute(u"scope").isEmpty();
        } else if (tag == u"img") {
            isSound = isSound && !attribute(u"alt").isEmpty();
        } else if (tag == u"svg") {
            isSound = isSound && !attribute(u"aria-label").isEmpty();
        } else if (tag == u"html") {
            language = attribute(u"lang");
            direction = attribute(u"dir");
        }
    }

    QMap<QString, int> tags;
    QString language;
    QString direction;
    int lastLevel = 0;
    bool isSound = true;
};

SheetOrder orderFor(const SampleClub& sample, const SheetKind& kind)
{
    SheetOrder order;
    if (kind.isOfMeeting) {
        order.meeting = nextMeeting(sample.database(), sample.club->civilNow()).value_or(MeetingId());
    }
    return order;
}

void giveLogo(Club& club)
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    expectValue(setLogo(club, bytes));
}

} // namespace

TEST_CASE("every sheet is a sound web page with one title, in its language", "[sheets]")
{
    const SampleClub sample(young(40));
    giveLogo(*sample.club);
    for (const SheetKind& kind : sheetKinds()) {
        for (const char16_t* language : {u"en", u"de"}) {
            SheetOrder order = orderFor(sample, kind);
            order.language = QString::fromUtf16(language);
            order.beside = ~0U;
            const Outline outline(htmlOf(*expectValue(makeSheet(*sample.club, kind, order))));
            CAPTURE(kind.word.toStdString());
            REQUIRE(outline.isSound);
            REQUIRE(outline.language == QString::fromUtf16(language));
            REQUIRE(outline.direction == u"ltr");
            REQUIRE(outline.tags[QStringLiteral("h1")] == 1);
            REQUIRE(outline.tags[QStringLiteral("title")] == 1);
            REQUIRE(outline.tags[QStringLiteral("img")] >= 1); // the logo
        }
    }
}

TEST_CASE("a web page's table has a heading for each column and each person once", "[sheets]")
{
    ClubLife life;
    life.person(u"<b>Ada</b> & \"Co\"");
    life.person(u"\u0628\u062F\u0631");
    life.person(u"Bell\u0007a");
    const QByteArray html = htmlOf(*expectValue(findSheetKind(u"roster")->make(*life.club, {})));
    REQUIRE(html.count("&lt;b&gt;Ada&lt;/b&gt; &amp; &quot;Co&quot;") == 1);
    REQUIRE_FALSE(html.contains("<b>"));
    REQUIRE(html.count(QStringLiteral("<bdi>\u0628\u062F\u0631</bdi>").toUtf8()) == 1);
    REQUIRE_FALSE(html.contains('\a'));
    REQUIRE(html.count("<th scope=\"row\">") == 3);
    REQUIRE(Outline(html).isSound);
}

TEST_CASE("whoever is on a sheet is on its web page, and who isn't, isn't", "[sheets]")
{
    const SampleClub sample(young(60));
    const auto people = expectValue(peopleOf(*sample.club, {}));
    for (const char16_t* word : {u"roster", u"phone-tree"}) {
        const auto sheet = expectValue(findSheetKind(word)->make(*sample.club, {}));
        const SheetContent content = sheet->content();
        REQUIRE(content.blocks.size() == 1);
        const auto& table = std::get<SheetContent::Table>(content.blocks.front());
        QStringList names;
        for (const QStringList& row : table.rows) {
            REQUIRE(row.size() == table.headings.size());
            names += row[table.namedBy];
        }
        REQUIRE(names.size() == static_cast<qsizetype>(people.size()));
        for (const SheetPerson& person : people) {
            REQUIRE(names.removeOne(listName(person.name)));
        }
    }
}

TEST_CASE("a web page says that it is confidential, and holds nothing private unless asked", "[sheets]")
{
    const SampleClub sample(young(60));
    SheetOrder order;
    const auto html = [&] {
        return htmlOf(*expectValue(findSheetKind(u"phone-tree")->make(*sample.club, order)));
    };
    REQUIRE_FALSE(html().contains("07700"));
    REQUIRE_FALSE(html().contains("Confidential"));
    order.beside = static_cast<unsigned>(Beside::Contacts);
    REQUIRE(html().contains("07700"));
    REQUIRE(html().contains("Confidential</p>"));
}

TEST_CASE("several sheets are one web page with a list of its parts", "[sheets]")
{
    const SampleClub sample(young(30));
    const SheetKind& pack = *findSheetKind(u"paper-pack");
    const auto sheet = expectValue(pack.make(*sample.club, orderFor(sample, pack)));
    const QByteArray html = htmlOf(*sheet);
    const Outline outline(html);
    REQUIRE(outline.isSound);
    REQUIRE(outline.tags[QStringLiteral("nav")] == 1);
    REQUIRE(outline.tags[QStringLiteral("article")] == static_cast<int>(sheet->content().parts.size()));
    REQUIRE(html.count("href=\"#part-") == outline.tags[QStringLiteral("article")]);
}

TEST_CASE("a web page is written whole or not at all, and keeps its edition", "[sheets]")
{
    const SampleClub sample(young(10));
    const SheetKind& kind = *findSheetKind(u"sign-in");
    const auto sheet = expectValue(kind.make(*sample.club, orderFor(sample, kind)));
    const QTemporaryDir folder;
    REQUIRE_FALSE(saveSheet(*sample.club, *sheet, folder.filePath(QStringLiteral("none/sheet.html"))));
    REQUIRE_FALSE(latestEdition(sample.database()));
    const QString path = folder.filePath(QStringLiteral("sheet.HTML"));
    expectValue(saveSheet(*sample.club, *sheet, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray html = file.readAll();
    REQUIRE(html.startsWith("<!DOCTYPE html>"));
    const auto kept = latestEdition(sample.database());
    REQUIRE(kept);
    REQUIRE(html.contains(kept->code.toUtf8()));
}
