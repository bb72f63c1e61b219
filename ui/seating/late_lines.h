// SPDX-License-Identifier: GPL-3.0-or-later
// Who is here without a seat, and whose seat stays empty: a sentence each, with the button that mends it.
#pragma once

#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace hearth {

class Frame;
class ShownSeating;

class LateLines final : public QWidget {
    Q_OBJECT

public:
    explicit LateLines(Frame& frame);

    void show(const ShownSeating& shown);
    using QWidget::show;

private:
    void add(const char* name, const QString& words, const QString& deed, const std::function<void()>& run);

    Frame& m_frame;
    QVBoxLayout* m_lines;
};

} // namespace hearth
