// SPDX-License-Identifier: GPL-3.0-or-later
// The third step of an import: what becomes of every row and why, before anything is changed.
#pragma once

#include "ui/exchange/import_rows_model.h"

#include <QWidget>

#include <map>

class QScrollArea;
class QTableView;

namespace hearth {

class ChipButton;
class RowMending;

class LookStep final : public QWidget {
    Q_OBJECT

public:
    explicit LookStep(OpenClub& open);

    /// Shows what was looked at; `session` must live until `forget`.
    void show(ImportSession& session, const ImportReport& report);
    using QWidget::show;
    /// Lets go of it, before it is looked at anew.
    void forget();
    [[nodiscard]] ImportRowsModel& model() { return *m_model; }

Q_SIGNALS:
    void decided(std::int64_t line, hearth::RowDecision decision);
    void mended(std::int64_t line, std::size_t column, const QString& text);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTable();
    void refreshChips();
    void showChosen();
    void fitColumns();
    void fitMending();

    OpenClub& m_open;
    ImportSession* m_session = nullptr;
    ImportRowsModel* m_model;
    std::map<RowKind, ChipButton*> m_chips;
    std::optional<RowKind> m_narrowed;
    QTableView* m_table;
    RowMending* m_mending;
    QScrollArea* m_mendingRoom; ///< So that it never takes the table's and the foot's room.
    std::int64_t m_line = 0;    ///< Of the row that was chosen last.
};

} // namespace hearth
