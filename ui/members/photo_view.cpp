// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/photo_view.h"

#include "core/member/member_actions.h"
#include "core/member/member_photo_queries.h"
#include "ui/members/member_words.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QBuffer>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QPainterPath>

namespace hearth {

namespace {

constexpr int side = 56;
constexpr int keptSide = 480; // pixels: enough for a badge at 300 dots an inch
constexpr qint64 largestFile = qint64{64} << 20U;

/// As the book keeps it: upright, no larger than a badge needs, nothing of where and when it was taken.
QByteArray asKept(QImage image)
{
    if (image.isNull()) {
        return {};
    }
    if (image.width() > keptSide || image.height() > keptSide) {
        image = image.scaled(keptSide, keptSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.convertToFormat(QImage::Format_RGB32).save(&buffer, "JPEG", 88);
    return bytes;
}

QString photoFileIn(const QMimeData& data)
{
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            return url.toLocalFile();
        }
    }
    return {};
}

} // namespace

PhotoView::PhotoView(Frame& frame) : m_frame(frame)
{
    setObjectName(QStringLiteral("photo"));
    setFocusPolicy(Qt::StrongFocus);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    connect(this, &PhotoView::clicked, this, &PhotoView::showMenu);
}

void PhotoView::show(const Member& member)
{
    m_member = member.id;
    m_initials = initialsOf(member.name);
    m_photo = {};
    const auto bytes =
        m_frame.open().club().read([this](Database& database) { return readPhoto(database, m_member); });
    if (bytes && !bytes->isEmpty()) {
        m_photo.loadFromData(*bytes);
    }
    setAccessibleName(m_photo.isNull() ? tr("Photo of %1: none yet").arg(fullName(member.name))
                                       : tr("Photo of %1").arg(fullName(member.name)));
    setToolTip(tr("Drop or paste a photo here"));
    update();
}

QSize PhotoView::sizeHint() const { return {zoomed(side), zoomed(side)}; }

void PhotoView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_photo.isNull()) {
        drawAvatar(painter, rect(), m_initials);
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        QPainterPath circle;
        circle.addEllipse(rect());
        painter.setClipPath(circle);
        const int least = std::min(m_photo.width(), m_photo.height());
        const QRect middle((m_photo.width() - least) / 2, (m_photo.height() - least) / 2, least, least);
        painter.drawPixmap(rect(), m_photo, middle);
        painter.setClipping(false);
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect(), zoomed(side) / 2);
    }
}

void PhotoView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        take(*QGuiApplication::clipboard()->mimeData());
    } else if (event->key() == Qt::Key_Delete && !m_photo.isNull()) {
        complainUnless(m_frame, setPhoto(m_frame.open().club(), m_member, {}));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        showMenu();
    } else {
        QAbstractButton::keyPressEvent(event);
    }
}

void PhotoView::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasImage() || !photoFileIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void PhotoView::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    take(*event->mimeData());
}

void PhotoView::showMenu()
{
    QMenu menu(this);
    connect(menu.addAction(tr("Choose a photo…")), &QAction::triggered, this, &PhotoView::choose);
    QAction* paste = menu.addAction(tr("Paste"));
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    paste->setEnabled(copied != nullptr && (copied->hasImage() || !photoFileIn(*copied).isEmpty()));
    connect(paste, &QAction::triggered, this, [this] { take(*QGuiApplication::clipboard()->mimeData()); });
    QAction* remove = menu.addAction(tr("Remove"));
    remove->setEnabled(!m_photo.isNull());
    connect(remove, &QAction::triggered, this,
            [this] { complainUnless(m_frame, setPhoto(m_frame.open().club(), m_member, {})); });
    menu.setEnabled(m_frame.open().canWrite());
    menu.exec(mapToGlobal(rect().bottomLeft()));
}

void PhotoView::choose()
{
    const QString path = m_frame.prompts().fileToOpen(
        {tr("Choose a photo"), {}, tr("Photos (%1)").arg(QStringLiteral("*.jpg *.jpeg *.png *.webp"))});
    if (!path.isEmpty()) {
        takeFile(path);
    }
}

void PhotoView::take(const QMimeData& given)
{
    if (given.hasImage()) {
        keep(asKept(qvariant_cast<QImage>(given.imageData())));
    } else {
        takeFile(photoFileIn(given));
    }
}

void PhotoView::takeFile(const QString& path)
{
    QFile file(path);
    if (file.size() > largestFile || !file.open(QIODevice::ReadOnly)) {
        m_frame.complain(Error::of(Error::Kind::Unreadable,
                                   tr("“%1” can’t be read as a photo. Choose a JPEG, PNG or WebP file.")
                                       .arg(QFileInfo(path).fileName())));
        return;
    }
    keep(asKept(QImage::fromData(file.readAll())));
}

void PhotoView::keep(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        m_frame.complain(
            Error::of(Error::Kind::Unreadable, tr("This is no photo. Choose a JPEG, PNG or WebP file.")));
        return;
    }
    complainUnless(m_frame, setPhoto(m_frame.open().club(), m_member, bytes));
}

} // namespace hearth
