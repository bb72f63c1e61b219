// SPDX-License-Identifier: GPL-3.0-or-later
// A chip: a few words on a tinted ground. What its colour says stands in its words too.
#pragma once

#include "ui/window/theme/tokens.h"

#include <QWidget>

namespace hearth {

class Chip final : public QWidget {
    Q_OBJECT

public:
    Chip(const QString& text, Tone tone);

    void show(const QString& text, Tone tone);
    using QWidget::show;
    [[nodiscard]] const QString& text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    Tone m_tone;
};

} // namespace hearth
