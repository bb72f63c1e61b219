// SPDX-License-Identifier: GPL-3.0-or-later
// The second step of an import: each column with some of its values, and the field it becomes, guessed and to
// be changed by choosing.
#pragma once

#include <QScrollArea>

#include <vector>

class QComboBox;
class QGridLayout;
class QLabel;

namespace hearth {

class ImportSession;

class ColumnsStep final : public QScrollArea {
    Q_OBJECT

public:
    ColumnsStep();

    /// Shows the columns of this source, which must live while it is shown.
    void show(ImportSession& session);
    using QScrollArea::show;
    void forget() { m_session = nullptr; }

Q_SIGNALS:
    /// Another field was chosen, or what happens to people who are in the club already.
    void changed();

private:
    void addColumn(std::size_t column, const QStringList& fields, const QString& chosen);
    void addMatches();
    void tell();

    ImportSession* m_session = nullptr;
    QLabel* m_recognised;
    QLabel* m_problem;
    QGridLayout* m_grid;
    QComboBox* m_matches;
};

} // namespace hearth
