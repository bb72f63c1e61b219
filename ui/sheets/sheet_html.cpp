// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/sheet_html.h"

#include "ui/sheets/sheet_content.h"
#include "ui/sheets/sheet_language.h"

#include <QBuffer>
#include <QLocale>

#include <algorithm>

namespace hearth {

namespace {

constexpr int longestSide = 600; // pixels of a picture

QString directionOf(const QString& language)
{
    return QLocale(language).textDirection() == Qt::RightToLeft ? QStringLiteral("rtl")
                                                                : QStringLiteral("ltr");
}

bool isFromRight(QChar letter)
{
    return letter.direction() == QChar::DirR || letter.direction() == QChar::DirAL;
}

/// Text as it may stand between tags: a name in another direction than the page's shifts nothing beside it.
QString inHtml(const QString& text)
{
    QString kept;
    for (const QChar letter : text) {
        if (letter == u'\n' || letter == u'\t' || letter.category() != QChar::Other_Control) {
            kept += letter;
        }
    }
    QString html = kept.toHtmlEscaped().replace(u'\n', QStringLiteral("<br/>"));
    return std::any_of(kept.begin(), kept.end(), isFromRight) ? QStringLiteral("<bdi>%1</bdi>").arg(html)
                                                              : html;
}

QString element(const char* tag, const QString& text, const QString& attributes = {})
{
    if (text.isEmpty()) {
        return {};
    }
    const QString name = QString::fromLatin1(tag);
    return u'<' + name + (attributes.isEmpty() ? QString() : u' ' + attributes) + u'>' + inHtml(text) +
           QStringLiteral("</") + name + QStringLiteral(">\n");
}

QString picture(const QImage& image, const QString& words, const char* kind)
{
    if (image.isNull()) {
        return {};
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage drawn = image;
    if (std::max(drawn.width(), drawn.height()) > longestSide) {
        drawn = drawn.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    for (const QString& key : drawn.textKeys()) {
        drawn.setText(key, {});
    }
    drawn.save(&buffer, "PNG");
    return QStringLiteral("<img class=\"%1\" alt=\"%2\" src=\"data:image/png;base64,%3\"/>\n")
        .arg(QString::fromLatin1(kind), words.toHtmlEscaped(), QString::fromLatin1(bytes.toBase64()));
}

QString barCodePicture(const BarCode& code, const QString& words)
{
    constexpr double quiet = 8; // units of white around it: four modules
    QString path;
    for (const QRectF& bar : code.bars) {
        path += QStringLiteral("M%1 %2h%3v%4h-%3z")
                    .arg(bar.left() + quiet)
                    .arg(bar.top() + quiet)
                    .arg(bar.width())
                    .arg(bar.height());
    }
    return QStringLiteral("<svg class=\"code\" role=\"img\" aria-label=\"%1\" viewBox=\"0 0 %2 %3\">"
                          "<path fill=\"#000\" d=\"%4\"/></svg>\n")
        .arg(words.toHtmlEscaped())
        .arg(code.size.width() + 2 * quiet)
        .arg(code.size.height() + 2 * quiet)
        .arg(path);
}

/// Writes the blocks of a content whose title stands at this level.
struct BlockWriter {
    const SheetLanguage& language;
    int level;
    QString& html;

    void operator()(const SheetContent::Heading& heading) const
    {
        html += element(qPrintable(QStringLiteral("h%1").arg(level + 1)), heading.text);
    }

    void operator()(const SheetContent::Text& text) const { html += element("p", text.lines); }

    void operator()(const SheetContent::List& list) const
    {
        html += QStringLiteral("<ul>\n");
        for (const QString& item : list.items) {
            html += element("li", item);
        }
        html += QStringLiteral("</ul>\n");
    }

    void operator()(const SheetContent::Table& table) const
    {
        html +=
            QStringLiteral("<table>\n") + element("caption", table.caption) + QStringLiteral("<thead><tr>");
        for (const QString& heading : table.headings) {
            html += QStringLiteral("<th scope=\"col\">%1</th>").arg(inHtml(heading));
        }
        html += QStringLiteral("</tr></thead>\n<tbody>\n");
        for (const QStringList& row : table.rows) {
            writeRow(row, table.namedBy);
        }
        html += QStringLiteral("</tbody>\n");
        if (!table.totals.isEmpty()) {
            html += QStringLiteral("<tfoot>\n");
            writeRow(table.totals, table.namedBy);
            html += QStringLiteral("</tfoot>\n");
        }
        html += QStringLiteral("</table>\n");
    }

    void operator()(const SheetContent::Cards& cards) const
    {
        html += QStringLiteral("<ul class=\"cards\">\n");
        for (const SheetContent::Card& card : cards) {
            html += QStringLiteral("<li>") + element("strong", card.name) + element("p", card.lines);
            //: For whoever hears a card; %1: a name.
            html += picture(card.photo,
                            language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Photo of %1")).arg(card.name),
                            "photo");
            if (card.code) {
                html += barCodePicture(*card.code, card.codeWords);
            }
            html += QStringLiteral("</li>\n");
        }
        html += QStringLiteral("</ul>\n");
    }

    void writeRow(const QStringList& row, int namedBy) const
    {
        html += QStringLiteral("<tr>");
        for (qsizetype i = 0; i < row.size(); ++i) {
            html +=
                (i == namedBy ? QStringLiteral("<th scope=\"row\">%1</th>") : QStringLiteral("<td>%1</td>"))
                    .arg(inHtml(row[i]));
        }
        html += QStringLiteral("</tr>\n");
    }
};

void writeArticle(QString& html, const SheetContent& content, int level, const QString& id)
{
    const SheetLanguage language(content.language, {});
    html += QStringLiteral("<article%1>\n<header>\n")
                .arg(id.isEmpty() ? QString() : QStringLiteral(" id=\"%1\"").arg(id));
    //: For whoever hears a sheet; %1: a club.
    html +=
        picture(content.logo,
                language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Logo of %1")).arg(content.club), "logo");
    html += element("p", content.club, QStringLiteral("class=\"club\""));
    html += element("p", content.letterhead, QStringLiteral("class=\"letterhead\""));
    html += element(level == 1 ? "h1" : "h2", content.title);
    html += element("p", content.under, QStringLiteral("class=\"under\""));
    html += element("p", content.mark, QStringLiteral("class=\"mark\""));
    html += QStringLiteral("</header>\n");
    for (const SheetContent::Block& block : content.blocks) {
        std::visit(BlockWriter{language, level, html}, block);
    }
    if (!content.foot.isEmpty()) {
        html += QStringLiteral("<footer>\n") + element("p", content.foot) + QStringLiteral("</footer>\n");
    }
    html += QStringLiteral("</article>\n");
}

/// All parts on one level, whatever was put together of what.
void gather(const SheetContent& content, std::vector<const SheetContent*>& flat)
{
    for (const SheetContent& part : content.parts) {
        if (part.parts.empty()) {
            flat.push_back(&part);
        } else {
            gather(part, flat);
        }
    }
}

void writeParts(QString& html, const SheetContent& content)
{
    std::vector<const SheetContent*> parts;
    gather(content, parts);
    const SheetLanguage language(content.language, {});
    html += element("h1", content.title);
    //: For whoever hears several sheets in one: the list of them.
    html += QStringLiteral("<nav aria-label=\"%1\">\n<ol>\n")
                .arg(language.text(QT_TRANSLATE_NOOP("hearth::Sheet", "Contents")).toHtmlEscaped());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        html +=
            QStringLiteral("<li><a href=\"#part-%1\">%2</a></li>\n").arg(i + 1).arg(inHtml(parts[i]->title));
    }
    html += QStringLiteral("</ol>\n</nav>\n");
    for (std::size_t i = 0; i < parts.size(); ++i) {
        writeArticle(html, *parts[i], 2, QStringLiteral("part-%1").arg(i + 1));
    }
}

/// The paper's size in millimetres, as `@page` has it.
QString pageSize(const SheetPaper& paper)
{
    constexpr double perMillimetre = sheetUnitsPerInch / 25.4;
    return QStringLiteral("%1mm %2mm")
        .arg(paper.page().width() / perMillimetre, 0, 'f', 1)
        .arg(paper.page().height() / perMillimetre, 0, 'f', 1);
}

QString stylesFor(const SheetPaper& paper)
{
    return QStringLiteral(R"(:root { color-scheme: light; }
body { font: %1/1.45 system-ui, sans-serif; color: #111; background: #fff; margin: 2rem auto; padding: 0 1rem; max-width: 60rem; }
header .club, header .under, .letterhead, footer { color: #555; margin: 0; }
header .letterhead { float: inline-end; text-align: end; font-size: .8em; }
h1, article > header h2 { font-size: 1.7em; line-height: 1.2; margin: .1em 0; }
.mark { font-weight: bold; margin: .3em 0; }
.logo { float: inline-end; max-height: 4em; max-width: 10em; margin-inline-start: 1em; }
header { overflow: hidden; margin-bottom: 1em; }
article { margin-bottom: 3rem; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: start; font-weight: bold; }
th, td { text-align: start; vertical-align: top; padding: .3em .6em .3em 0; border-bottom: 1px solid #aaa; }
thead th { color: #555; font-size: .8em; border-bottom: 1.5px solid #111; }
tbody th { font-weight: bold; }
tfoot th, tfoot td { font-weight: bold; border-bottom: 0; }
.cards { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(16em, 1fr)); gap: 1em; }
.cards li { border: 1px solid #aaa; border-radius: 4px; padding: 1em; break-inside: avoid; }
.cards strong { font-size: 1.25em; }
.cards p { margin: .3em 0; }
.photo { max-width: 5em; max-height: 6.5em; }
.code { width: 6em; display: block; }
@page { size: %2; margin: 12mm 15mm; }
@media print {
body { margin: 0; padding: 0; max-width: none; }
nav { display: none; }
article + article { break-before: page; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
h1, h2, h3 { break-after: avoid; }
}
)")
        .arg(paper.print == Print::Large ? QStringLiteral("18pt") : QStringLiteral("11pt"), pageSize(paper));
}

} // namespace

QByteArray htmlOf(const Sheet& sheet)
{
    const SheetContent content = sheet.content();
    QString html =
        QStringLiteral("<!DOCTYPE html>\n<html lang=\"%1\" dir=\"%2\">\n<head>\n"
                       "<meta charset=\"utf-8\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                       "<meta name=\"generator\" content=\"Hearth\"/>\n")
            .arg(content.language, directionOf(content.language));
    html += element("title", sheet.title()).remove(QStringLiteral("<bdi>")).remove(QStringLiteral("</bdi>"));
    html += QStringLiteral("<style>\n%1</style>\n</head>\n<body>\n<main>\n").arg(stylesFor(sheet.paperOf(0)));
    if (content.parts.empty()) {
        writeArticle(html, content, 1, {});
    } else {
        writeParts(html, content);
    }
    html += QStringLiteral("</main>\n</body>\n</html>\n");
    return html.toUtf8();
}

} // namespace hearth
