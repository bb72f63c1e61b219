// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/zip_writer.h"

#include <algorithm>
#include <stdexcept>

#include <zip.h>

namespace hearth::test {

namespace {

void demandZip(bool isSo, const char* what)
{
    if (!isSo) {
        throw std::runtime_error(what);
    }
}

void addPart(zip_t* archive, const std::pair<QByteArray, QByteArray>& part, Packing packing)
{
    constexpr int keepBytes = 0; // they live until the archive is closed
    zip_source_t* source = zip_source_buffer(archive, part.second.constData(),
                                             static_cast<zip_uint64_t>(part.second.size()), keepBytes);
    demandZip(source != nullptr, "no source");
    const zip_int64_t index = zip_file_add(archive, part.first.constData(), source, ZIP_FL_ENC_UTF_8);
    demandZip(index >= 0, "no entry");
    const zip_int32_t method = packing == Packing::Store ? ZIP_CM_STORE : ZIP_CM_DEFLATE;
    zip_set_file_compression(archive, static_cast<zip_uint64_t>(index), method, 0);
    constexpr time_t day = 1'795'370'400; // the same bytes on every day
    zip_file_set_mtime(archive, static_cast<zip_uint64_t>(index), day, 0);
}

QByteArray bytesOf(zip_source_t* source)
{
    demandZip(zip_source_open(source) == 0, "no archive");
    demandZip(zip_source_seek(source, 0, SEEK_END) == 0, "no end");
    QByteArray bytes(static_cast<qsizetype>(zip_source_tell(source)), Qt::Uninitialized);
    demandZip(zip_source_seek(source, 0, SEEK_SET) == 0, "no beginning");
    const auto size = static_cast<zip_uint64_t>(bytes.size());
    demandZip(zip_source_read(source, bytes.data(), size) == bytes.size(), "no bytes");
    zip_source_close(source);
    return bytes;
}

const QByteArray spreadsheetMain = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const QByteArray officeTypes = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

QByteArray relationships(const ZipParts& typesAndTargets)
{
    QByteArray xml = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    int number = 0;
    for (const auto& [type, target] : typesAndTargets) {
        xml += "<Relationship Id=\"rId" + QByteArray::number(++number) + "\" Type=\"" + officeTypes + type +
               "\" Target=\"" + target + "\"/>";
    }
    return xml + "</Relationships>";
}

} // namespace

QByteArray zipped(const ZipParts& parts, Packing packing, const QByteArray& password)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(nullptr, 0, 0, &error);
    demandZip(source != nullptr, "no buffer");
    zip_source_keep(source); // beyond the archive
    zip_t* archive = zip_open_from_source(source, ZIP_TRUNCATE, &error);
    demandZip(archive != nullptr, "no archive");
    for (const auto& part : parts) {
        addPart(archive, part, packing);
        if (!password.isEmpty()) {
            const auto last = static_cast<zip_uint64_t>(zip_get_num_entries(archive, 0) - 1);
            demandZip(zip_file_set_encryption(archive, last, ZIP_EM_AES_256, password.constData()) == 0,
                      "no encryption");
        }
    }
    demandZip(zip_close(archive) == 0, "not closed");
    QByteArray bytes = bytesOf(source);
    zip_source_free(source);
    return bytes;
}

ZipParts xlsxParts(const QByteArray& rows, const QByteArray& strings, const QByteArray& styles)
{
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    return {
        {"_rels/.rels", head + relationships({{"officeDocument", "xl/workbook.xml"}})},
        {"xl/_rels/workbook.xml.rels", head + relationships({{"worksheet", "worksheets/sheet1.xml"},
                                                             {"styles", "styles.xml"},
                                                             {"sharedStrings", "sharedStrings.xml"}})},
        {"xl/workbook.xml", head + "<workbook xmlns=\"" + spreadsheetMain + "\" xmlns:r=\"" +
                                officeTypes.chopped(1) +
                                "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets>"
                                "</workbook>"},
        {"xl/sharedStrings.xml", head + "<sst xmlns=\"" + spreadsheetMain + "\">" + strings + "</sst>"},
        {"xl/styles.xml", head + "<styleSheet xmlns=\"" + spreadsheetMain + "\">" + styles + "</styleSheet>"},
        {"xl/worksheets/sheet1.xml", head + "<worksheet xmlns=\"" + spreadsheetMain + "\"><sheetData>" +
                                         rows + "</sheetData></worksheet>"},
    };
}

ZipParts odsParts(const QByteArray& tables, const QByteArray& styles)
{
    const QByteArray oasis = "urn:oasis:names:tc:opendocument:xmlns:";
    const QByteArray libre = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
    QByteArray spaces = " xmlns:calcext=\"" + libre + "\"";
    for (const QByteArray space : {"office", "table", "text", "style"}) {
        spaces += " xmlns:" + space + "=\"" + oasis + space + ":1.0\"";
    }
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document-content" + spaces +
                                "><office:automatic-styles>" + styles +
                                "</office:automatic-styles><office:body><office:spreadsheet>" + tables +
                                "</office:spreadsheet></office:body></office:document-content>"}};
}

void setPart(ZipParts& parts, const QByteArray& name, const QByteArray& content)
{
    const auto found =
        std::find_if(parts.begin(), parts.end(), [&](const auto& part) { return part.first == name; });
    if (found == parts.end()) {
        parts.emplace_back(name, content);
    } else {
        found->second = content;
    }
}

} // namespace hearth::test
