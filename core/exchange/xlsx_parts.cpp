// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_parts.h"

#include "core/exchange/spreadsheet_source.h"

#include <QDir>

#include <map>
#include <set>

namespace hearth {

namespace {

struct Relationship {
    QString type; ///< The end of its address: `worksheet`.
    QString target;
};

using Relationships = std::map<QString, Relationship>;

/// A target as its part is called in the archive; it may be relative to the part that names it.
QString partName(const QString& target, const QString& from)
{
    const QString folder = from.left(from.lastIndexOf(u'/') + 1);
    const QString whole = target.startsWith(u'/') ? target : u'/' + folder + target;
    return QDir::cleanPath(whole).mid(1);
}

/// What `part` refers to, by id; nothing where it refers to nothing. The archive itself is the empty part.
Result<Relationships> relationshipsOf(const ZipArchive& archive, const QString& part)
{
    const qsizetype folder = part.lastIndexOf(u'/') + 1;
    const QString name =
        part.left(folder) + QStringLiteral("_rels/") + part.mid(folder) + QStringLiteral(".rels");
    Relationships found;
    if (!archive.contains(name)) {
        return found;
    }
    const Done done = readPart(archive, name, [&](QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = xml.attributes();
            const QString type = attributes.value(QLatin1String("Type")).toString();
            if (attributes.value(QLatin1String("TargetMode")) != u"External") {
                found[attributes.value(QLatin1String("Id")).toString()] = {
                    type.mid(type.lastIndexOf(u'/') + 1),
                    partName(attributes.value(QLatin1String("Target")).toString(), part)};
            }
            xml.skipCurrentElement();
        }
    });
    return done ? Result<Relationships>(std::move(found)) : failure(done.error());
}

/// The first target of a type; empty for none.
QString targetOf(const Relationships& relationships, QStringView type)
{
    for (const auto& [id, relationship] : relationships) {
        if (relationship.type == type) {
            return relationship.target;
        }
    }
    return {};
}

bool isTrue(QStringView value) { return value == u"1" || value == u"true"; }

/// `r:id`, whose namespace differs between the two forms.
QString relationshipId(const QXmlStreamAttributes& attributes)
{
    for (const QXmlStreamAttribute& attribute : attributes) {
        if (attribute.name() == u"id" && !attribute.namespaceUri().isEmpty()) {
            return attribute.value().toString();
        }
    }
    return {};
}

void readSheetList(QXmlStreamReader& xml, const Relationships& relationships, XlsxWorkbook& workbook)
{
    std::set<QString> parts;
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        const auto found = relationships.find(relationshipId(attributes));
        const QStringView state = attributes.value(QLatin1String("state"));
        const bool isShown = state.isEmpty() || state == u"visible";
        if (isShown && found != relationships.end() && found->second.type == u"worksheet" &&
            parts.insert(found->second.target).second) { // one part for many sheets is nobody's work
            workbook.sheets.push_back(
                {attributes.value(QLatin1String("name")).toString(), found->second.target});
        }
        xml.skipCurrentElement();
    }
}

/// Formats that the workbook itself defines, by their number.
using Codes = std::map<int, NumberFormat>;

void readCodes(QXmlStreamReader& xml, Codes& codes)
{
    while (xml.readNextStartElement()) {
        const QXmlStreamAttributes attributes = xml.attributes();
        codes[attributes.value(QLatin1String("numFmtId")).toInt()] =
            NumberFormat::ofCode(attributes.value(QLatin1String("formatCode")));
        xml.skipCurrentElement();
    }
}

} // namespace

Result<XlsxWorkbook> readXlsxWorkbook(const ZipArchive& archive)
{
    const auto above = relationshipsOf(archive, QString());
    if (!above) {
        return failure(above.error());
    }
    QString part = targetOf(*above, u"officeDocument");
    if (part.isEmpty()) {
        part = QStringLiteral("xl/workbook.xml");
    }
    const auto relationships = relationshipsOf(archive, part);
    if (!relationships) {
        return failure(relationships.error());
    }
    XlsxWorkbook workbook;
    workbook.strings = targetOf(*relationships, u"sharedStrings");
    workbook.styles = targetOf(*relationships, u"styles");
    if (!archive.contains(part) || part.endsWith(u".bin")) { // a binary workbook, .xlsb
        return failure(noSpreadsheet(archive.fileName()));
    }
    const Done done = readPart(archive, part, [&](QXmlStreamReader& xml) {
        if (xml.name() != u"workbook") { // a text or slides
            xml.raiseError(noSpreadsheet(archive.fileName()).sentence);
        }
        while (xml.readNextStartElement()) {
            if (xml.name() == u"sheets") {
                readSheetList(xml, *relationships, workbook);
                continue;
            }
            if (xml.name() == u"workbookPr" && isTrue(xml.attributes().value(QLatin1String("date1904")))) {
                workbook.dates = DateSystem::From1904;
            }
            xml.skipCurrentElement();
        }
    });
    return done ? Result<XlsxWorkbook>(std::move(workbook)) : failure(done.error());
}

Result<std::vector<NumberFormat>> readXlsxFormats(const ZipArchive& archive, const QString& part)
{
    Codes codes;
    std::vector<int> ids; // the codes may stand behind the styles
    const Done done = readPart(archive, part, [&](QXmlStreamReader& xml) {
        while (xml.readNextStartElement()) {
            if (xml.name() == u"numFmts") {
                readCodes(xml, codes);
            } else if (xml.name() == u"cellXfs") {
                while (xml.readNextStartElement()) {
                    ids.push_back(xml.attributes().value(QLatin1String("numFmtId")).toInt());
                    xml.skipCurrentElement();
                }
            } else {
                xml.skipCurrentElement();
            }
        }
    });
    if (!done) {
        return failure(done.error());
    }
    std::vector<NumberFormat> formats;
    formats.reserve(ids.size());
    for (const int id : ids) {
        const auto own = codes.find(id);
        formats.push_back(own == codes.end() ? NumberFormat::builtIn(id) : own->second);
    }
    return formats;
}

} // namespace hearth
