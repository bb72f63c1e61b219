// SPDX-License-Identifier: GPL-3.0-or-later
// A card: a rounded ground for what belongs together, with a heading.
#pragma once

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hearth {

class Card final : public QWidget {
    Q_OBJECT

public:
    /// An empty heading leaves it out.
    explicit Card(const QString& heading = {}, const QString& underIt = {});

    /// Where its content goes.
    [[nodiscard]] QVBoxLayout& content() { return *m_content; }
    void setHeading(const QString& heading);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_heading;
    QVBoxLayout* m_content;
};

} // namespace hearth
