// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ods_source.h"

#include "core/exchange/number_format.h"
#include "core/exchange/ods_text.h"
#include "core/exchange/packed_xml.h"
#include "core/exchange/spreadsheet_source.h"
#include "core/exchange/spreadsheet_table.h"

#include <algorithm>
#include <set>

namespace hearth {

namespace {

constexpr QLatin1String officeSpace("urn:oasis:names:tc:opendocument:xmlns:office:1.0");
constexpr QLatin1String tableSpace("urn:oasis:names:tc:opendocument:xmlns:table:1.0");
constexpr QLatin1String styleSpace("urn:oasis:names:tc:opendocument:xmlns:style:1.0");
/// LibreOffice's own, in which it says that a text is an error.
constexpr QLatin1String calcSpace("urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0");

QStringView attributeIn(const QXmlStreamAttributes& attributes, QLatin1String space, const char* name)
{
    return attributes.value(space, QLatin1String(name));
}

/// How often a row or a cell stands there; up to a million rows after the last filled one are one empty row.
std::uint64_t repeats(const QXmlStreamAttributes& attributes, const char* name)
{
    bool isNumber = false;
    const auto count = attributeIn(attributes, tableSpace, name).toULongLong(&isNumber);
    // Beyond the last row or column, so that what is too far out is still too far.
    return isNumber ? std::clamp<std::uint64_t>(count, 1, WorkbookCells::mostRows + 1) : 1;
}

/// A whole number that is shown with zeros before it, as postcodes are.
bool isPadded(const QString& shown, const std::string& number)
{
    const auto zeros = static_cast<qsizetype>(
        std::find_if(shown.begin(), shown.end(), [](QChar c) { return c != u'0'; }) - shown.begin());
    return zeros > 0 && zeros < shown.size() && shown.mid(zeros) == QString::fromStdString(number);
}

class OdsContentReader {
public:
    OdsContentReader(const QString& fileName, WorkbookCells& cells, QXmlStreamReader& xml)
        : m_fileName(fileName), m_cells(cells), m_xml(xml)
    {
    }

    void read()
    {
        bool isSpreadsheet = false;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"automatic-styles") {
                readStyles();
            } else if (m_xml.name() == u"body") {
                while (m_xml.readNextStartElement()) {
                    isSpreadsheet = isSpreadsheet || m_xml.name() == u"spreadsheet";
                    m_xml.name() == u"spreadsheet" ? readTables() : m_xml.skipCurrentElement();
                }
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!isSpreadsheet && !m_xml.hasError()) { // a text or slides
            m_xml.raiseError(noSpreadsheet(m_fileName).sentence);
        }
    }

private:
    /// Takes down the styles of tables that aren't shown.
    void readStyles()
    {
        while (m_xml.readNextStartElement()) {
            const QString style = attributeIn(m_xml.attributes(), styleSpace, "name").toString();
            const bool isOfTables = attributeIn(m_xml.attributes(), styleSpace, "family") == u"table";
            while (m_xml.readNextStartElement()) {
                if (isOfTables && m_xml.name() == u"table-properties" &&
                    attributeIn(m_xml.attributes(), tableSpace, "display") == u"false") {
                    m_hiddenStyles.insert(style);
                }
                m_xml.skipCurrentElement();
            }
        }
    }

    void readTables()
    {
        while (m_xml.readNextStartElement()) {
            const QXmlStreamAttributes attributes = m_xml.attributes();
            const QString style = attributeIn(attributes, tableSpace, "style-name").toString();
            if (m_xml.name() != u"table" || m_hiddenStyles.contains(style)) {
                m_xml.skipCurrentElement();
                continue;
            }
            m_cells.beginSheet(attributeIn(attributes, tableSpace, "name").toString());
            readRows();
            m_cells.endSheet();
        }
    }

    /// Rows may lie in groups, and those in others.
    void readRows()
    {
        m_row = 0;
        int depth = 1;
        while (depth > 0 && !m_xml.atEnd()) {
            m_xml.readNext();
            const QStringView name = m_xml.name();
            if (m_xml.isEndElement()) {
                --depth;
            } else if (!m_xml.isStartElement()) {
                continue;
            } else if (name == u"table-row") {
                readRow();
            } else if (name == u"table-row-group" || name == u"table-rows" || name == u"table-header-rows") {
                ++depth;
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

    void readRow()
    {
        const std::uint64_t times = repeats(m_xml.attributes(), "number-rows-repeated");
        ++m_row;
        m_column = 0;
        while (m_xml.readNextStartElement()) {
            const std::uint64_t width = repeats(m_xml.attributes(), "number-columns-repeated");
            const bool isCell = m_xml.name() == u"table-cell"; // and not one that another covers
            const CellText text = isCell ? readCell() : CellText{};
            if (!isCell) {
                m_xml.skipCurrentElement();
            }
            for (std::uint64_t i = 0; i < width && text.length > 0 && !m_xml.hasError(); ++i) {
                demand(m_cells.add(m_row, m_column + i, text));
            }
            m_column += width;
        }
        if (!m_xml.hasError()) {
            demand(m_cells.repeatLastRow(m_row, times - 1));
        }
        m_row += times - 1;
    }

    /// The cell's text; its paragraphs are what is seen, and its attributes what is meant.
    CellText readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        QString shown;
        for (bool isFirst = true; m_xml.readNextStartElement();) {
            if (m_xml.name() != u"p") { // a comment or a picture
                m_xml.skipCurrentElement();
                continue;
            }
            shown += isFirst ? QString() : QStringLiteral("\n");
            shown += readOdsParagraph(m_xml);
            isFirst = false;
        }
        const auto kept = m_cells.keep(valueText(attributes, shown));
        demand(kept.has_value());
        return kept.value_or(CellText{});
    }

    static std::string valueText(const QXmlStreamAttributes& attributes, const QString& shown)
    {
        const QStringView type = attributeIn(attributes, officeSpace, "value-type");
        if (attributeIn(attributes, calcSpace, "value-type") == u"error") {
            return {};
        }
        if (type == u"float" || type == u"percentage" || type == u"currency") {
            std::string number = plainNumber(attributeIn(attributes, officeSpace, "value"));
            return isPadded(shown, number) ? shown.toStdString() : number;
        }
        if (type == u"date") {
            return civilText(attributeIn(attributes, officeSpace, "date-value"));
        }
        if (type == u"time") {
            return durationText(attributeIn(attributes, officeSpace, "time-value"));
        }
        if (type == u"boolean") {
            return attributeIn(attributes, officeSpace, "boolean-value") == u"true" ? "yes" : "no";
        }
        const bool isGiven = attributes.hasAttribute(officeSpace, QLatin1String("string-value"));
        return (isGiven ? attributeIn(attributes, officeSpace, "string-value").toString() : shown)
            .toStdString();
    }

    /// Ends reading with what the cells complain of.
    void demand(bool isTaken)
    {
        if (!isTaken) {
            m_xml.raiseError(m_cells.complaint());
        }
    }

    const QString& m_fileName;
    WorkbookCells& m_cells;
    QXmlStreamReader& m_xml;
    std::set<QString> m_hiddenStyles;
    std::uint64_t m_row = 0;
    std::uint64_t m_column = 0;
};

/// Error::Unreadable when the parts are encrypted, which only the manifest says.
Done expectPlain(const ZipArchive& archive)
{
    const QString manifest = QStringLiteral("META-INF/manifest.xml");
    bool isEncrypted = archive.contains(QStringLiteral("encrypted-package")); // since OpenDocument 1.4
    if (!isEncrypted && archive.contains(manifest)) {
        const Done done = readPart(archive, manifest, [&](QXmlStreamReader& xml) {
            while (!xml.atEnd()) {
                xml.readNext();
                isEncrypted = isEncrypted || (xml.isStartElement() && xml.name() == u"encryption-data");
            }
        });
        if (!done) {
            return done;
        }
    }
    return isEncrypted ? Done(failure(ZipArchive::encrypted(archive.fileName()))) : Done();
}

} // namespace

Result<SourceTables> openOds(const ZipArchive& archive, const InputFile& file)
{
    if (const Done done = expectPlain(archive); !done) {
        return failure(done.error());
    }
    const auto cells = std::make_shared<WorkbookCells>(file.fileName());
    const Done done = readPart(archive, QStringLiteral("content.xml"), [&](QXmlStreamReader& xml) {
        OdsContentReader(archive.fileName(), *cells, xml).read();
    });
    return done ? spreadsheetTables(cells, file) : failure(done.error());
}

} // namespace hearth
