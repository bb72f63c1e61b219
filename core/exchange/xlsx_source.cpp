// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_source.h"

#include "core/exchange/spreadsheet_table.h"
#include "core/exchange/xlsx_parts.h"
#include "core/exchange/xlsx_text.h"

namespace hearth {

namespace {

/// What the cells of all sheets refer to.
struct XlsxContext {
    std::vector<CellText> strings;
    std::vector<NumberFormat> formats;
    DateSystem dates = DateSystem::From1900;
};

/// The column of a reference such as `AB12`, the first being 0; nothing where it names none.
std::optional<std::uint64_t> columnOf(QStringView reference)
{
    constexpr std::uint64_t letters = 26;
    std::uint64_t column = 0;
    for (const QChar c : reference) {
        const QChar upper = c.toUpper();
        if (upper < u'A' || upper > u'Z' || column > WorkbookCells::mostColumns) {
            break;
        }
        column = column * letters + (upper.unicode() - u'A') + 1;
    }
    return column == 0 ? std::nullopt : std::optional(column - 1);
}

class XlsxSheetReader {
public:
    XlsxSheetReader(const XlsxContext& context, WorkbookCells& cells, QXmlStreamReader& xml)
        : m_context(context), m_cells(cells), m_xml(xml)
    {
    }

    void read()
    {
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"sheetData") {
                readRows();
            } else {
                m_xml.skipCurrentElement();
            }
        }
    }

private:
    void readRows()
    {
        while (m_xml.readNextStartElement()) {
            bool isNumber = false;
            const auto row = m_xml.attributes().value(QLatin1String("r")).toULongLong(&isNumber);
            m_row = isNumber && row > 0 ? row : m_row + 1; // some programs leave it out
            m_column = 0;
            while (m_xml.readNextStartElement()) {
                readCell();
            }
        }
    }

    void readCell()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_column = columnOf(attributes.value(QLatin1String("r"))).value_or(m_column);
        const QString type = attributes.value(QLatin1String("t")).toString();
        const auto style = attributes.value(QLatin1String("s")).toULongLong();
        CellText text;
        while (m_xml.readNextStartElement()) {
            if (m_xml.name() == u"v") {
                text = valueText(m_xml.readElementText(QXmlStreamReader::SkipChildElements), type, style);
            } else if (m_xml.name() == u"is") {
                text = keep(readXlsxText(m_xml).toUtf8().toStdString());
            } else {
                m_xml.skipCurrentElement();
            }
        }
        if (!m_cells.add(m_row, m_column, text)) {
            m_xml.raiseError(m_cells.complaint());
        }
        ++m_column;
    }

    CellText valueText(const QString& value, const QString& type, std::uint64_t style)
    {
        if (type == u"s") {
            return sharedText(value);
        }
        if (type == u"e" || value.isEmpty()) {
            return {};
        }
        if (type == u"b") {
            return keep(value == u"1" || value == u"true" ? "yes" : "no");
        }
        static const NumberFormat general;
        const NumberFormat& format = style < m_context.formats.size() ? m_context.formats[style] : general;
        if (type.isEmpty() || type == u"n") {
            return keep(numberText(value, format));
        }
        if (type == u"d") {
            return keep(format.textOfDay(value));
        }
        return keep(withoutXlsxEscapes(value).toUtf8().toStdString());
    }

    [[nodiscard]] std::string numberText(const QString& value, const NumberFormat& format) const
    {
        bool isNumber = false;
        const double number = format.isGeneral() ? 0 : value.toDouble(&isNumber);
        return isNumber ? format.text(number, m_context.dates) : plainNumber(QStringView(value));
    }

    CellText sharedText(const QString& index)
    {
        bool isNumber = false;
        const auto at = index.trimmed().toULongLong(&isNumber);
        if (!isNumber || at >= m_context.strings.size()) {
            damage(m_xml, u"a string that isn't there");
            return {};
        }
        return m_context.strings[at];
    }

    CellText keep(std::string_view text)
    {
        const auto kept = m_cells.keep(text);
        if (!kept) {
            m_xml.raiseError(m_cells.complaint());
        }
        return kept.value_or(CellText{});
    }

    const XlsxContext& m_context;
    WorkbookCells& m_cells;
    QXmlStreamReader& m_xml;
    std::uint64_t m_row = 0;
    std::uint64_t m_column = 0;
};

Result<XlsxContext> readContext(const ZipArchive& archive, const XlsxWorkbook& workbook, WorkbookCells& cells)
{
    XlsxContext context;
    context.dates = workbook.dates;
    if (!workbook.strings.isEmpty()) {
        auto strings = readXlsxStrings(archive, workbook.strings, cells);
        if (!strings) {
            return failure(std::move(strings.error()));
        }
        context.strings = std::move(*strings);
    }
    if (!workbook.styles.isEmpty()) {
        auto formats = readXlsxFormats(archive, workbook.styles);
        if (!formats) {
            return failure(std::move(formats.error()));
        }
        context.formats = std::move(*formats);
    }
    return context;
}

} // namespace

Result<SourceTables> openXlsx(const ZipArchive& archive, const InputFile& file)
{
    const auto workbook = readXlsxWorkbook(archive);
    if (!workbook) {
        return failure(workbook.error());
    }
    const auto cells = std::make_shared<WorkbookCells>(file.fileName());
    const auto context = readContext(archive, *workbook, *cells);
    if (!context) {
        return failure(context.error());
    }
    for (const XlsxSheet& sheet : workbook->sheets) {
        cells->beginSheet(sheet.name);
        const Done done = readPart(archive, sheet.part, [&](QXmlStreamReader& xml) {
            XlsxSheetReader(*context, *cells, xml).read();
        });
        if (!done) {
            return failure(done.error());
        }
        cells->endSheet();
    }
    return spreadsheetTables(cells, file);
}

} // namespace hearth
