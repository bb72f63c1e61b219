// SPDX-License-Identifier: GPL-3.0-or-later
// What is found out, each as one plain sentence under its heading; the one that is chosen is shown beside.
#pragma once

#include <QAbstractButton>

class QButtonGroup;
class QLabel;
class QVBoxLayout;

namespace hearth {

class FindingButton final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FindingButton(const QString& heading);

    void say(const QString& sentence);
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QLabel* m_heading;
    QLabel* m_sentence;
};

class FindingList final : public QWidget {
    Q_OBJECT

public:
    FindingList();

    /// The first one added is chosen.
    FindingButton* add(const QString& heading, const QString& name);
    void choose(int finding);
    [[nodiscard]] int chosen() const;

Q_SIGNALS:
    void chosenChanged(int finding);

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
};

} // namespace hearth
