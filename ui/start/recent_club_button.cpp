// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/recent_club_button.h"

#include "ui/shared/formats.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QPainter>
#include <QStyle>

namespace hearth {

namespace {
constexpr int rowMargin = 10;
} // namespace

RecentClubButton::RecentClubButton(const QString& path)
{
    const QFileInfo file(path);
    m_isThere = file.exists();
    setObjectName(QStringLiteral("recent"));
    setText(file.completeBaseName());
    const QString folder = QDir::toNativeSeparators(file.absolutePath());
    m_where = m_isThere ? tr("%1 · changed %2").arg(folder, Formats().day(file.lastModified().date()))
                        : tr("Not there any more: press to take it off the list");
    setAccessibleName(text());
    setAccessibleDescription(m_where);
    setToolTip(QDir::toNativeSeparators(path));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize RecentClubButton::sizeHint() const
{
    constexpr int least = 200;
    return {least, QFontMetrics(textFont(TextSize::Body)).height() +
                       QFontMetrics(textFont(TextSize::Small)).height() + 4 * size::step};
}

void RecentClubButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (underMouse()) {
        drawRounded(painter, rect(), size::controlRadius, tokens().hover, {});
    }
    const QRect inside = rect().adjusted(rowMargin, size::step, -rowMargin, -size::step);
    const auto begin = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.setFont(textFont(TextSize::Body, QFont::DemiBold));
    painter.setPen(m_isThere ? tokens().ink : tokens().quiet);
    painter.drawText(inside, begin | Qt::AlignTop,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, inside.width()));
    painter.setFont(textFont(TextSize::Small));
    painter.setPen(tokens().quiet);
    painter.drawText(inside, begin | Qt::AlignBottom,
                     painter.fontMetrics().elidedText(m_where, Qt::ElideMiddle, inside.width()));
    if (hasFocus()) {
        drawFocusRing(painter, rect(), size::controlRadius);
    }
}

} // namespace hearth
