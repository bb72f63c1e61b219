// SPDX-License-Identifier: GPL-3.0-or-later
// The picture of who knows whom. Everybody stands in their group's field, with a name that nothing covers;
// pointing at somebody, or choosing them with the arrows, shows whom they know. What can be copied of it has
// no names.
#pragma once

#include "core/connections/net_layout.h"
#include "ui/connections/net_scene.h"

#include <QAbstractScrollArea>
#include <QTimer>

#include <optional>

class QImage;

namespace hearth {

class NetPicture final : public QAbstractScrollArea {
    Q_OBJECT

public:
    NetPicture();

    /// Keeps who is chosen, where they are still there.
    void show(NetScene scene);
    using QAbstractScrollArea::show;
    void choose(MemberId member);
    [[nodiscard]] MemberId chosen() const;
    /// Where everybody stands, within the picture as a whole.
    [[nodiscard]] const NetLayout& layoutOfPeople() const { return m_layout; }
    [[nodiscard]] const NetScene& scene() const { return m_scene; }
    /// What is shown, without a name.
    [[nodiscard]] QImage withoutNames() const;
    /// Puts that on the clipboard.
    void copy() const;

Q_SIGNALS:
    /// Somebody is chosen, or nobody any more.
    void chosenChanged(hearth::MemberId member);
    /// Somebody wants to see more of this person.
    void activated(hearth::MemberId member);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    using Number = std::optional<std::size_t>;

    void layOut();
    void setChosen(Number person);
    void setHovered(Number person);
    [[nodiscard]] Number personAt(const QPoint& at) const;
    /// Whom an arrow leads to from the one who is chosen.
    [[nodiscard]] Number towards(int key) const;
    [[nodiscard]] Number typed(const QString& text);
    void makeVisible(std::size_t person);
    [[nodiscard]] QString wordsOf(std::size_t person) const;
    void describe();

    NetScene m_scene;
    NetLayout m_layout;
    QSizeF m_personSize;
    Number m_chosen;
    Number m_hovered;
    QString m_typed;
    bool m_isByKeyboard = false; ///< Whether the keyboard came here by a key.
    QTimer m_typing;             ///< Letters typed sooner than it ends belong together.
    QTimer m_resizing;
};

} // namespace hearth
