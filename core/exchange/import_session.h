// SPDX-License-Identifier: GPL-3.0-or-later
// An import that somebody watches: a source is opened, its columns are given their fields, every row's fate
// is looked at, decided and mended, and all of it becomes one change. What the command line does in one call
// is here taken apart.
#pragma once

#include "core/exchange/import_mapping.h"
#include "core/exchange/importer.h"
#include "core/exchange/input_file.h"
#include "core/exchange/member_import.h"
#include "core/exchange/mended_table.h"
#include "core/exchange/opened_lists.h"

#include <optional>

namespace hearth {

class Club;

class ImportSession {
public:
    /// Opens a file. Unreadable where it is no table.
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>> open(const QString& path,
                                                                     const ReadingClub& club = {});
    /// The same of what was pasted, under a name for sentences about it.
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>>
    of(const QByteArray& bytes, const QString& name, const ReadingClub& club = {});
    ImportSession(const ImportSession&) = delete;
    ImportSession& operator=(const ImportSession&) = delete;
    ~ImportSession();

    [[nodiscard]] const QString& fileName() const { return m_file.fileName(); }
    /// How it was read: "semicolons, Windows-1252 (Western European)".
    [[nodiscard]] QString description() const { return m_table->description(); }
    [[nodiscard]] const QStringList& header() const { return m_table->header(); }
    /// Whether dates of numbers stand in a column that is taken for one, and none of those looked at says
    /// which number is the month.
    [[nodiscard]] bool asksForDateOrder() const;
    /// How such dates are read as things stand: as was said, else as the header's language has it, else as
    /// the club's country.
    [[nodiscard]] DateOrder dateOrder() const;
    /// Some values that stand in a column, at most three, each once.
    [[nodiscard]] const QStringList& samples(std::size_t column) const { return m_samples.at(column); }

    /// What is asked for; the progress is given to `look` and `perform`.
    [[nodiscard]] ImportOptions& options() { return m_options; }
    /// What each column becomes as things stand; an error says what is missing.
    [[nodiscard]] Result<ImportMapping> mapping() const;
    /// The field of a column, chosen by hand; empty leaves the column out.
    void choose(std::size_t column, const QString& field);
    /// Puts one cell right; what was looked at before is no longer so.
    void mend(std::int64_t line, std::size_t column, const QString& text);
    /// What stands in a cell, mended or as the source has it.
    [[nodiscard]] QString cell(std::int64_t line, std::size_t column);
    /// Says whom a row is about.
    void decide(std::int64_t line, RowDecision decision);

    /// Looks at every row and changes nothing. Of members `plan` tells each row's fate afterwards.
    [[nodiscard]] Result<ImportReport> look(Club& club, const Progress& progress);
    /// Empty before a look, and for what isn't members.
    [[nodiscard]] const std::optional<MemberPlan>& plan() const { return m_plan; }
    /// Whether the source holds several lists, as everything that a club exported does. Such a source is
    /// taken as a whole, list by list, each one change; it has no columns to choose and nothing to mend.
    [[nodiscard]] bool isSeveral() const { return m_tables.size() > 1; }
    /// The nouns of its lists and how many rows each has, in the order in which they are taken.
    [[nodiscard]] Result<std::vector<std::pair<QString, std::int64_t>>> lists();
    /// Takes all of them.
    [[nodiscard]] Result<std::vector<ImportReport>> performAll(Club& club, const Progress& progress);
    /// Makes what was looked at one change.
    [[nodiscard]] Result<ImportReport> perform(Club& club, const Progress& progress);
    /// Writes the rows that were refused in the last look, with the reason behind each.
    [[nodiscard]] Done saveRejects(const QString& target) const;

private:
    explicit ImportSession(InputFile file) : m_file(std::move(file)) {}
    [[nodiscard]] static Result<std::unique_ptr<ImportSession>> begin(Result<InputFile> file,
                                                                      const ReadingClub& club);
    [[nodiscard]] Done readSamples();

    InputFile m_file;
    SourceTables m_tables;
    std::unique_ptr<SourceTable> m_table; ///< The first, with what was mended.
    TableLook m_look;                     ///< What the first rows say of the columns.
    std::vector<QStringList> m_samples;
    ImportOptions m_options;
    DateOrder m_usualDates = DateOrder::DayMonthYear;
    MendedCells m_mended;
    std::optional<MemberPlan> m_plan;
    ImportReport m_report;
};

} // namespace hearth
