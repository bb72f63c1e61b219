// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/mark_matrix.h"

#include "core/attendance/attendance_fields.h"
#include "core/exchange/mark_words.h"
#include "core/exchange/matrix_days.h"
#include "core/exchange/whole_name.h"

#include <QCoreApplication>

#include <algorithm>

namespace hearth {

namespace {

struct MarkMatrix {
    Q_DECLARE_TR_FUNCTIONS(hearth::MarkMatrix)
};

QString textOf(const CsvRecord& record, int column)
{
    const auto at = static_cast<std::size_t>(column);
    if (column < 0 || at >= record.fields.size()) {
        return {};
    }
    const std::string_view field = record.fields[at];
    return QString::fromUtf8(field.data(), static_cast<qsizetype>(field.size())).trimmed();
}

/// A list that is read one mark after the other.
class UnfoldedMatrix final : public SourceTable {
public:
    UnfoldedMatrix(std::unique_ptr<SourceTable> wide, MatrixShape shape)
        : m_wide(std::move(wide)), m_shape(std::move(shape))
    {
        m_noun = QStringLiteral("attendance");
        m_header = QStringLiteral("meeting starts member_id given_name family_name status").split(u' ');
        std::sort(m_shape.days.begin(), m_shape.days.end(),
                  [](const MatrixShape::Day& a, const MatrixShape::Day& b) { return a.day < b.day; });
    }

    [[nodiscard]] QString description() const override
    {
        const QString wide = m_wide->description();
        const QString own =
            MarkMatrix::tr("a list of %n date(s)", nullptr, static_cast<int>(m_shape.days.size()));
        return wide.isEmpty() ? own : wide + QStringLiteral(", ") + own;
    }

    [[nodiscard]] Done rewind() override
    {
        m_at = m_shape.days.size();
        if (Done done = m_wide->rewind(); !done) {
            return done;
        }
        if (!m_emptyMeans) {
            if (Done done = learnWhatEmptyMeans(); !done) {
                return done;
            }
            return m_wide->rewind();
        }
        return {};
    }

    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        while (true) {
            for (; m_at < m_shape.days.size(); ++m_at) {
                const MatrixShape::Day& day = m_shape.days[m_at];
                const QString mark = markAt(day);
                if (mark.isEmpty()) {
                    continue;
                }
                ++m_at;
                fill(record, day, mark);
                return true;
            }
            const auto more = m_wide->next(m_row);
            if (!more || !*more) {
                return more;
            }
            m_at = 0;
            m_hasCome = false;
            readPerson();
        }
    }

private:
    enum class Empty { SaysNothing, Absent };

    Done learnWhatEmptyMeans()
    {
        m_emptyMeans = Empty::Absent;
        while (true) {
            const auto more = m_wide->next(m_row);
            if (!more) {
                return failure(more.error());
            }
            if (!*more) {
                return {};
            }
            for (const MatrixShape::Day& day : m_shape.days) {
                const auto mark = writtenMark(textOf(m_row, static_cast<int>(day.column)));
                if (mark && !came(*mark)) {
                    m_emptyMeans = Empty::SaysNothing;
                    return {};
                }
            }
        }
    }

    void readPerson()
    {
        m_given = textOf(m_row, m_shape.givenName);
        m_family = textOf(m_row, m_shape.familyName);
        if (m_given.isEmpty() && m_family.isEmpty()) {
            const PersonName name = splitWholeName(textOf(m_row, m_shape.wholeName));
            m_given = name.given;
            m_family = name.family;
        }
        m_id = textOf(m_row, m_shape.memberId);
        if (m_given.isEmpty() && m_family.isEmpty() && m_id.isEmpty()) {
            m_at = m_shape.days.size(); // a line of sums, or an empty one
        }
    }

    /// The mark as the import reads it; as it stands where nobody knows what it means, which the import says.
    QString markAt(const MatrixShape::Day& day)
    {
        const QString text = textOf(m_row, static_cast<int>(day.column));
        if (text.isEmpty()) {
            return m_hasCome && m_emptyMeans == Empty::Absent ? attendanceStatusWord(AttendanceStatus::Absent)
                                                              : QString();
        }
        m_hasCome = true;
        const auto mark = writtenMark(text);
        return mark ? attendanceStatusWord(*mark) : text;
    }

    void fill(CsvRecord& record, const MatrixShape::Day& day, const QString& mark)
    {
        const std::initializer_list<QString> cells{
            day.title, day.day.toString(Qt::ISODate), m_id, m_given, m_family, mark};
        m_cells.clear();
        for (const QString& cell : cells) {
            m_cells.push_back(cell.toStdString());
        }
        record.line = m_row.line;
        record.fields.assign(m_cells.begin(), m_cells.end());
    }

    std::unique_ptr<SourceTable> m_wide;
    MatrixShape m_shape;
    std::optional<Empty> m_emptyMeans;
    CsvRecord m_row;
    std::vector<std::string> m_cells;
    std::size_t m_at = 0;
    bool m_hasCome = false;
    QString m_id;
    QString m_given;
    QString m_family;
};

} // namespace

std::unique_ptr<SourceTable> unfolded(std::unique_ptr<SourceTable> wide, MatrixShape shape)
{
    return std::make_unique<UnfoldedMatrix>(std::move(wide), std::move(shape));
}

} // namespace hearth
