// SPDX-License-Identifier: GPL-3.0-or-later
// A table to be imported, whatever file it came from: a header and records of UTF-8 fields. A new kind of
// source (a spreadsheet, a card file) is one file that makes such tables and one line in the list in
// source_table.cpp.
#pragma once

#include "core/base/result.h"
#include "core/exchange/csv_reader.h"
#include "core/exchange/input_file.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTimeZone>

#include <memory>
#include <vector>

namespace hearth {

class SourceTable {
public:
    SourceTable() = default;
    SourceTable(const SourceTable&) = delete;
    SourceTable& operator=(const SourceTable&) = delete;
    virtual ~SourceTable() = default;

    [[nodiscard]] const QStringList& header() const { return m_header; }
    /// The noun that the source itself names (`members`), empty where only the header can tell.
    [[nodiscard]] const QString& noun() const { return m_noun; }

    /// How it was read, in words: "semicolons, Windows-1252 (Western European)". Empty where there is nothing
    /// to say.
    [[nodiscard]] virtual QString description() const { return {}; }

    /// The next record; false at the end. An error makes the source unreadable as a whole.
    [[nodiscard]] virtual Result<bool> next(CsvRecord& record) = 0;
    /// Back to the first record after the header.
    [[nodiscard]] virtual Done rewind() = 0;

    /// Whether photos of people may come with the records.
    [[nodiscard]] virtual bool bringsPhotos() const { return false; }
    /// The photo that comes with the record of this line, as it is there; empty for none. Asked after the
    /// records were read; soonest done in the order of the lines. Error::Unreadable where it is damaged.
    [[nodiscard]] virtual Result<QByteArray> photo(std::int64_t line);

protected:
    QStringList m_header;
    QString m_noun;
};

/// The tables of an opened source, in the order in which they should be imported. `file` must outlive them.
using SourceTables = std::vector<std::unique_ptr<SourceTable>>;

struct SourceKind {
    QStringList endings; ///< `csv`, `tsv`, …; an empty list takes what no other kind claims.
    /// `zone`: the club's, for sources whose times aren't those of the wall clock.
    Result<SourceTables> (*open)(const InputFile& file, const QTimeZone& zone) = nullptr;
    /// Whether its content says so, whatever the ending; null where a content could be anything.
    bool (*claims)(std::string_view bytes) = nullptr;
};

/// Every kind of source this version reads.
[[nodiscard]] const std::vector<SourceKind>& sourceKinds();

/// Opens `file` by its content where that is beyond doubt, else by its ending. Error::Unreadable when it is
/// no table.
[[nodiscard]] Result<SourceTables> openSource(const InputFile& file,
                                              const QTimeZone& zone = QTimeZone::utc());
/// The same where somebody has said what noun is wanted: of a calendar the holidays around `today` are to be
/// had by that alone.
[[nodiscard]] Result<SourceTables>
openSourceOf(const QString& noun, const InputFile& file, const QTimeZone& zone, QDate today);

} // namespace hearth
