// SPDX-License-Identifier: GPL-3.0-or-later
// The member's photo, or the initials: a photo comes by drop, by paste or from a file, and goes with Delete.
#pragma once

#include "core/member/member.h"

#include <QAbstractButton>
#include <QPixmap>

class QMimeData;

namespace hearth {

class Frame;

class PhotoView final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PhotoView(Frame& frame);

    void show(const Member& member);
    using QAbstractButton::show;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void choose();
    void take(const QMimeData& given);
    void takeFile(const QString& path);
    void keep(const QByteArray& bytes);
    void showMenu();

    Frame& m_frame;
    MemberId m_member;
    QString m_initials;
    QPixmap m_photo;
};

} // namespace hearth
