// SPDX-License-Identifier: GPL-3.0-or-later
// The entries of a settings card, one below the other: what each is, and what can be done with it.
#pragma once

#include <QWidget>

#include <functional>
#include <vector>

class QVBoxLayout;

namespace hearth {

/// One entry. A deed that is empty isn't offered.
struct SettingsEntry {
    QString name;
    QString words; ///< What is said of it, quietly, beneath.
    std::function<void()> edit;
    std::function<void()> remove;
    QString removeText; ///< What the button for removing says: "Delete…".
};

class EntryLines final : public QWidget {
    Q_OBJECT

public:
    /// The buttons are called `objectName` with Edit and Delete behind it.
    explicit EntryLines(const QString& objectName);

    void show(std::vector<SettingsEntry> entries);
    using QWidget::show;

private:
    void addLine(const SettingsEntry& entry);

    QVBoxLayout* m_lines;
};

} // namespace hearth
