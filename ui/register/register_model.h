// SPDX-License-Identifier: GPL-3.0-or-later
// The people of a meeting's register in the order of their names, with what was marked. Only what is looked
// at is read: a name when its row is shown, a mark again when it has changed.
#pragma once

#include "core/attendance/register_queries.h"
#include "ui/window/theme/tokens.h"

#include <QAbstractTableModel>

#include <unordered_map>
#include <vector>

namespace hearth {

class OpenClub;

enum class RegisterPeople {
    Everybody,
    ToMark, ///< Those without a mark.
};

class RegisterModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Number, Name, Mark, Arrived, LastFour, Note, ColumnCount };
    /// Of the column of the last four: their statuses as a list of numbers, in the order of time.
    static constexpr int statusesRole = Qt::UserRole;

    explicit RegisterModel(OpenClub& open);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// Reads the register of `meeting`. Rows that say the same as before stay untouched. Throws `StoreError`.
    void show(const Meeting& meeting);
    void showOnly(RegisterPeople people);
    /// What the figures say may have changed.
    void refreshLast();

    [[nodiscard]] MemberId memberAt(int row) const;
    [[nodiscard]] std::optional<Attendance> markAt(int row) const;
    /// -1 where the member isn't shown.
    [[nodiscard]] int rowOf(MemberId member) const;
    /// Whether the member was marked as having come.
    [[nodiscard]] bool hasCome(MemberId member) const;
    [[nodiscard]] const RegisterCounts& counts() const { return m_counts; }
    [[nodiscard]] Tone toneAt(int row) const;

private:
    struct Shown {
        int number = 0; ///< In the whole register, from 1.
        RegisterLine line;

        bool operator==(const Shown&) const = default;
    };

    [[nodiscard]] std::vector<Shown> wanted() const;
    void layOut();
    [[nodiscard]] const Shown& at(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    [[nodiscard]] QString text(const Shown& shown, int column) const;
    [[nodiscard]] QString markText(const RegisterLine& line) const;
    [[nodiscard]] QString lastText(const RegisterLine& line) const;
    [[nodiscard]] std::vector<AttendanceStatus> lastFour(MemberId member) const;
    [[nodiscard]] QString nameOf(MemberId member) const;

    OpenClub& m_open;
    MeetingId m_meeting;
    std::vector<RegisterLine> m_lines; ///< All, by name.
    std::vector<Shown> m_shown;
    RegisterCounts m_counts;
    RegisterPeople m_people = RegisterPeople::Everybody;
    mutable std::unordered_map<std::int64_t, QString> m_names;
};

} // namespace hearth
