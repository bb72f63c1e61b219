// SPDX-License-Identifier: GPL-3.0-or-later
// A file that holds several lists: what is in it, and after it was taken what became of each.
#pragma once

#include "core/exchange/import_report.h"
#include "ui/shared/formats.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QVBoxLayout;

namespace hearth {

class SeveralStep final : public QWidget {
    Q_OBJECT

public:
    explicit SeveralStep(const Formats& formats);

    /// The lists' nouns with how many rows each has.
    void show(const std::vector<std::pair<QString, std::int64_t>>& lists);
    /// What became of them.
    void show(const std::vector<ImportReport>& reports);
    using QWidget::show;
    [[nodiscard]] bool isDone() const { return m_isDone; }

private:
    void clear(const QString& heading);
    void add(const QString& noun, const QString& words, const QStringList& beneath = {});

    Formats m_formats;
    bool m_isDone = false;
    QLabel* m_heading;
    QVBoxLayout* m_lines;
};

} // namespace hearth
