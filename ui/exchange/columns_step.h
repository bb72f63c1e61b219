// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of an import: each column with some of its values, and the field it becomes, guessed and to
// be changed by choosing.
#pragma once

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;
class QLabel;

namespace hearth {

class ImportSession;
class Preferences;

class ColumnsStep final : public QScrollArea {
    Q_OBJECT

public:
    /// `preferences`: where it is kept what was made of a header before.
    explicit ColumnsStep(Preferences& preferences);

    /// Shows the columns of this source, which must live while it is shown.
    void show(ImportSession& session);
    using QScrollArea::show;
    void forget() { m_session = nullptr; }
    /// Keeps what was chosen by hand for the next list with this header.
    void remember();

Q_SIGNALS:
    /// Another field was chosen, or what happens to people who are in the club already.
    void changed();

private:
    void addColumn(std::size_t column, const QStringList& fields);
    void addMatches();
    void addDateOrder();
    /// Shows what each column becomes as things stand, and why.
    void refresh();
    void tell();

    struct Column {
        QComboBox* becomes = nullptr;
        QLabel* reason = nullptr;
    };

    Preferences& m_preferences;
    ImportSession* m_session = nullptr;
    std::vector<Column> m_columns;
    bool m_isRemembered = false;
    QLabel* m_recognised;
    QLabel* m_problem;
    QGridLayout* m_grid;
    QComboBox* m_matches;
    QComboBox* m_dateOrder;
    QLabel* m_dateQuestion;
};

} // namespace hearth
