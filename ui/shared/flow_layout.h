// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets in a row that goes on in the next line where there is no room: for chips, and for a page's head at
// large text.
#pragma once

#include <QLayout>

#include <vector>

namespace hearth {

class FlowLayout final : public QLayout {
    Q_OBJECT

public:
    FlowLayout(QWidget* parent, int gap);
    ~FlowLayout() override;

    void addItem(QLayoutItem* item) override;
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

    /// Each line in the middle instead of at its beginning.
    void setCentred() { m_isCentred = true; }

private:
    enum class Doing { Measuring, Placing };
    /// Returns the height that is needed.
    [[nodiscard]] int arrange(const QRect& rect, Doing doing) const;

    std::vector<QLayoutItem*> m_items;
    int m_gap;
    bool m_isCentred = false;
};

} // namespace hearth
