// SPDX-License-Identifier: GPL-3.0-or-later
// Which members a list lets through, beside what is searched for: by status, by group, by interest. What is
// chosen is kept as sets of rows, so that a search of 100,000 loses no time with it.
#pragma once

#include "core/member/member_rows.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace hearth {

class OpenClub;

enum class StatusChoice {
    Active, ///< Full, trial and honorary.
    Everybody,
    Full,
    Trial,
    Honorary,
    Guest,
    Contact,
    Former,
};

class MemberFilter final : public QObject {
    Q_OBJECT

public:
    explicit MemberFilter(OpenClub& open);

    [[nodiscard]] StatusChoice status() const { return m_status; }
    /// Empty for any.
    [[nodiscard]] const QString& group() const { return m_group; }
    [[nodiscard]] const QString& interest() const { return m_interest; }
    void setStatus(StatusChoice status);
    void setGroup(const QString& name);
    void setInterest(const QString& name);
    /// Lets everybody through.
    void clear();
    [[nodiscard]] bool isClear() const;

    /// Takes out of `rows` whom the filter doesn't let through. Throws `StoreError`.
    void narrow(RowSet& rows) const;

    /// What each choice is called: "Active members".
    [[nodiscard]] static QString name(StatusChoice choice);
    [[nodiscard]] static const std::vector<StatusChoice>& choices();

Q_SIGNALS:
    void changed();

private:
    void read() const;
    void forget();

    OpenClub& m_open;
    StatusChoice m_status = StatusChoice::Active;
    QString m_group;
    QString m_interest;
    mutable std::optional<RowSet> m_let; ///< Made when it is first asked for, and again after a change.
};

} // namespace hearth
