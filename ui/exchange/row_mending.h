// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about one row that wouldn't be taken: the people it may be about, each a button, and the
// cells that can't be read, each to be put right.
#pragma once

#include "core/exchange/import_session.h"

#include <QWidget>

class QVBoxLayout;

namespace hearth {

class OpenClub;

class RowMending final : public QWidget {
    Q_OBJECT

public:
    explicit RowMending(OpenClub& open);

    /// Shows what can be done about `row`, nothing where that is nothing.
    void show(ImportSession& session, const PlannedMember* row);
    using QWidget::show;

Q_SIGNALS:
    void decided(std::int64_t line, hearth::RowDecision decision);
    void mended(std::int64_t line, std::size_t column, const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void clear();
    void addCandidates(const PlannedMember& row);
    void addCells(ImportSession& session, const PlannedMember& row);

    OpenClub& m_open;
    QVBoxLayout* m_lines;
};

} // namespace hearth
