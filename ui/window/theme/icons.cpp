// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/icons.h"

#include "ui/window/theme/theme.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace hearth {

namespace {

const QString folder = QStringLiteral(":/hearth/icons/");

class TintedIcon final : public QIconEngine {
public:
    explicit TintedIcon(QString name) : m_name(std::move(name)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() == nullptr ? 1.0 : painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, drawn(rect.size(), ratio, inkOf(mode, state)));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return drawn(size, 1.0, inkOf(mode, state));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        return drawn(size / scale, scale, inkOf(mode, state));
    }

    [[nodiscard]] QIconEngine* clone() const override { return new TintedIcon(m_name); }
    [[nodiscard]] QString key() const override { return QStringLiteral("hearth"); }

private:
    static QColor inkOf(QIcon::Mode mode, QIcon::State state)
    {
        if (mode == QIcon::Disabled) {
            return tokens().edge;
        }
        return state == QIcon::On || mode == QIcon::Selected ? tokens().ember : tokens().ink;
    }

    [[nodiscard]] QPixmap drawn(const QSize& size, double ratio, const QColor& ink) const
    {
        const QString key =
            QStringLiteral("hearth/%1/%2/%3/%4").arg(m_name, ink.name()).arg(size.width()).arg(ratio);
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, ratio, ink);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QPixmap render(const QSize& size, double ratio, const QColor& ink) const
    {
        QPixmap pixmap(size * ratio);
        pixmap.fill(Qt::transparent);
        QFile file(folder + m_name + QStringLiteral(".svg"));
        if (!file.open(QIODevice::ReadOnly)) {
            return pixmap;
        }
        QSvgRenderer svg(file.readAll().replace("currentColor", ink.name().toLatin1()));
        {
            QPainter painter(&pixmap);
            svg.render(&painter);
        }
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }

    QString m_name;
};

} // namespace

QIcon themedIcon(const QString& name) { return QIcon(new TintedIcon(name)); } // the icon owns its engine

QStringList iconNames()
{
    QStringList names;
    for (const QString& file : QDir(folder).entryList({QStringLiteral("*.svg")})) {
        names += file.chopped(4);
    }
    return names;
}

} // namespace hearth
