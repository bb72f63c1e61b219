// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xlsx_writer.h"

#include "core/exchange/c_numbers.h"
#include "core/exchange/output_file.h"
#include "core/exchange/typed_cell.h"
#include "core/exchange/xlsx_text.h"
#include "core/exchange/zip_archive.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cstdio>
#include <limits>
#include <utility>

#include <xlsxwriter.h>

namespace hearth {

namespace {

constexpr double widestColumn = 50; // letters; a note of a page is read by opening its cell
constexpr double narrowestColumn = 6;
constexpr double besideText = 3; // letters, for the filter's arrow and a margin

/// The formats by TypedCell::Shows. Text is told to be text, so that what somebody types into its column
/// later stays as it was typed.
constexpr std::array<const char*, 5> numberFormats{"@", "0", "yyyy-mm-dd", "yyyy-mm-dd hh:mm",
                                                   "yyyy-mm-dd hh:mm:ss"};

/// What a cell of a column shows where it holds nothing yet.
TypedCell::Shows showsOf(ColumnKind kind)
{
    switch (kind) {
    case ColumnKind::Day:
        return TypedCell::Shows::Day;
    case ColumnKind::DayAndTime:
        return TypedCell::Shows::Minute;
    case ColumnKind::Number:
        return TypedCell::Shows::Number;
    case ColumnKind::Text:
        break;
    }
    return TypedCell::Shows::Text;
}

/// How many letters the longest line of `utf8` is wide, an ideograph being two.
double lettersOf(std::string_view utf8)
{
    constexpr unsigned char firstWide = 0xE3; // leads U+3000 and beyond
    constexpr unsigned char following = 0x80;
    constexpr unsigned char followingMask = 0xC0;
    double most = 0;
    double line = 0;
    for (const char c : utf8) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '\n') {
            line = 0;
        } else if ((byte & followingMask) != following) {
            line += byte >= firstWide ? 2 : 1;
        }
        most = std::max(most, line);
    }
    return most;
}

/// How often `wanted`, which is shorter than a piece, occurs in what `entry` unpacks to; and its last bytes.
std::pair<std::int64_t, QByteArray> countIn(QIODevice& entry, const QByteArray& wanted)
{
    constexpr qint64 piece = 262'144;
    std::int64_t count = 0;
    QByteArray window;
    for (QByteArray read = entry.read(piece); !read.isEmpty(); read = entry.read(piece)) {
        window = window.right(wanted.size() - 1) + read;
        count += window.count(wanted);
    }
    return {count, window};
}

} // namespace

struct XlsxWriter::Sheet {
    lxw_worksheet* sheet = nullptr;
    lxw_row_t row = 0;
    std::vector<std::string> names;
    std::vector<ColumnKind> kinds;
    std::vector<double> letters;
};

XlsxWriter::XlsxWriter(const WorkFolder& folder, Instant created)
    : m_folder(folder), m_path(folder.filePath(QStringLiteral("book.xlsx")))
{
    constexpr Instant millisecondsInSecond = 1'000;
    QByteArray working = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = working.data();
    m_workbook = workbook_new_opt(m_path.toUtf8().constData(), &options);
    if (m_workbook == nullptr) {
        throw Refusal{folder.failed(QStringLiteral("no workbook"))};
    }
    lxw_doc_properties properties{};
    properties.created = std::max(created / millisecondsInSecond, Instant{1}); // 0 would be the machine's now
    workbook_set_properties(m_workbook, &properties);
    m_head = workbook_add_format(m_workbook);
    format_set_bold(m_head);
    for (const char* code : numberFormats) {
        m_formats.push_back(workbook_add_format(m_workbook));
        format_set_num_format(m_formats.back(), code);
    }
}

XlsxWriter::~XlsxWriter()
{
    if (m_workbook == nullptr) {
        return;
    }
    // Somebody cancelled. The library lets go of the rows on the disk only where it packs them.
    lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers) { std::fclose(sheet->optimize_tmpfile); }
    lxw_workbook_free(m_workbook);
}

std::int64_t XlsxWriter::addSheet(const QString& name, RowSource& rows)
{
    const CNumbers cNumbers;
    Sheet sheet;
    sheet.sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
    if (sheet.sheet == nullptr) {
        throw Refusal{m_folder.failed(QStringLiteral("no sheet ") + name)};
    }
    for (const std::string& column : rows.columns()) {
        const auto at = static_cast<lxw_col_t>(sheet.names.size());
        require(worksheet_write_string(sheet.sheet, 0, at, withXlsxEscapes(column).c_str(), m_head));
        sheet.names.push_back(column);
        sheet.kinds.push_back(columnKind(column));
        sheet.letters.push_back(lettersOf(column));
    }
    std::vector<std::string> cells;
    while (rows.next(cells)) {
        if (++sheet.row > mostRows) {
            throw Refusal{
                Error::of(Error::Kind::Refused, tr("%1 has more than 1,048,575 rows, more than a spreadsheet "
                                                   "takes. Export it as CSV or JSON instead.")
                                                    .arg(name))};
        }
        for (std::size_t column = 0; column < cells.size(); ++column) {
            writeCell(sheet, column, cells[column]);
        }
    }
    dress(sheet);
    m_rows.push_back(sheet.row);
    return sheet.row;
}

void XlsxWriter::writeCell(Sheet& sheet, std::size_t column, const std::string& text)
{
    if (text.empty()) {
        return;
    }
    sheet.letters[column] = std::max(sheet.letters[column], lettersOf(text));
    const auto at = static_cast<lxw_col_t>(column);
    const TypedCell cell = typedCell(text, sheet.kinds[column]);
    lxw_format* format = m_formats[static_cast<std::size_t>(cell.shows)];
    if (cell.shows != TypedCell::Shows::Text) {
        require(worksheet_write_number(sheet.sheet, sheet.row, at, cell.number, format));
        return;
    }
    const lxw_error error =
        worksheet_write_string(sheet.sheet, sheet.row, at, withXlsxEscapes(text).c_str(), format);
    if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED) {
        throw Refusal{Error::of(Error::Kind::Refused,
                                //: %1: the name of a column
                                tr("In row %2 “%1” is longer than the 32,767 letters that a spreadsheet "
                                   "takes in a cell. Export as CSV or JSON instead.")
                                    .arg(QString::fromStdString(sheet.names[column]))
                                    .arg(sheet.row + 1))};
    }
    require(error);
}

void XlsxWriter::dress(const Sheet& sheet)
{
    const auto columns = static_cast<lxw_col_t>(sheet.letters.size());
    for (lxw_col_t at = 0; at < columns; ++at) {
        const double width = std::clamp(sheet.letters[at] + besideText, narrowestColumn, widestColumn);
        const auto shows = static_cast<std::size_t>(showsOf(sheet.kinds[at]));
        require(worksheet_set_column(sheet.sheet, at, at, width, m_formats[shows]));
    }
    worksheet_freeze_panes(sheet.sheet, 1, 0);
    if (columns > 0) {
        const auto last = static_cast<lxw_col_t>(columns - 1);
        require(worksheet_autofilter(sheet.sheet, 0, 0, sheet.row, last));
        std::array<char, LXW_MAX_COL_NAME_LENGTH> column{};
        lxw_col_to_name(column.data(), last, LXW_FALSE);
        const QByteArray all = QByteArray("A1:") + column.data() + QByteArray::number(sheet.row + 1);
        require(worksheet_ignore_errors(sheet.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.constData()));
    }
}

void XlsxWriter::finish(OutputFile& file)
{
    const CNumbers cNumbers;
    bool isWritten = true;
    lxw_worksheet* sheet = nullptr;
    STAILQ_FOREACH(sheet, m_workbook->worksheets, list_pointers)
    {
        // The library asks no write how it went. What fails from here on tells requireWhole.
        isWritten = isWritten && std::fflush(sheet->optimize_tmpfile) == 0 &&
                    std::ferror(sheet->optimize_tmpfile) == 0;
    }
    if (!isWritten) {
        throw Refusal{m_folder.failed(QStringLiteral("the rows couldn't be written"))};
    }
    require(workbook_close(std::exchange(m_workbook, nullptr)));
    const auto book = InputFile::open(m_path);
    if (!book) {
        throw Refusal{m_folder.failed(book.error().detail)};
    }
    requireWhole(*book);
    file.write(book->bytes());
}

void XlsxWriter::require(int error) const
{
    if (error != LXW_NO_ERROR) {
        throw Refusal{m_folder.failed(QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(error))))};
    }
}

/// A full disk cuts a sheet short and the library doesn't notice: every row must be there, and the end.
void XlsxWriter::requireWhole(const InputFile& book) const
{
    constexpr std::uint64_t any = std::numeric_limits<std::uint64_t>::max();
    const auto incomplete = [&](const QString& detail) { return Refusal{m_folder.failed(detail)}; };
    const auto archive = ZipArchive::open(book, {any, any, any, any, any});
    if (!archive) {
        throw incomplete(archive.error().detail);
    }
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const auto part = archive->entry(QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1));
        if (!part) {
            throw incomplete(part.error().detail);
        }
        const auto [rows, end] = countIn(**part, "<row ");
        if ((*part)->hasFailed() || rows != m_rows[i] + 1 || !end.trimmed().endsWith("</worksheet>")) {
            throw incomplete(QStringLiteral("sheet %1 is cut short").arg(i + 1));
        }
    }
}

} // namespace hearth
