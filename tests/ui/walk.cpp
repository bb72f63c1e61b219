// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk.h"

#include "core/base/translation.h"
#include "ui/window/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QWidget>

#include <set>

namespace hearth::test {

namespace {

QString pathOf(const QWidget& widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className()) + u'#' + widget.objectName();
    if (const QWidget* parent = widget.parentWidget()) {
        path.prepend(parent->objectName() + QStringLiteral(" > "));
    }
    return path;
}

/// What Qt's own widgets hold inside themselves is named by those.
bool isPart(const QWidget& widget)
{
    const QString name = widget.objectName();
    return name.startsWith(u"qt_") ||
           (widget.parentWidget() != nullptr && widget.parentWidget()->focusProxy() == &widget &&
            widget.accessibleName().isEmpty() && name.isEmpty());
}

bool isReached(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           widget.focusProxy() == nullptr;
}

/// Whether part of the widget lies beside what holds it, where no scrolling to and fro would show it.
bool juts(const QWidget& widget)
{
    for (const QWidget* around = widget.parentWidget(); around != nullptr && !widget.isWindow();
         around = around->parentWidget()) {
        const auto* scrolls = qobject_cast<const QAbstractScrollArea*>(around);
        if (scrolls != nullptr && scrolls->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff) {
            return false;
        }
        const QRect rect(widget.mapTo(around, QPoint(0, 0)), widget.size());
        if (rect.left() < -1 || rect.right() > around->width() + 1) {
            return true;
        }
        if (around->isWindow()) {
            return false;
        }
    }
    return false;
}

} // namespace

QStringList namelessControls(QWidget& window)
{
    QStringList nameless;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isReached(*widget) || isPart(*widget)) {
            continue;
        }
        const QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(widget);
        if (accessible == nullptr || accessible->text(QAccessible::Name).trimmed().isEmpty()) {
            nameless += pathOf(*widget);
        }
    }
    return nameless;
}

QStringList clippedTexts(QWidget& window)
{
    QStringList clipped;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty()) {
            continue;
        }
        const bool wraps = label->wordWrap();
        const int height = wraps ? label->heightForWidth(label->width()) : label->sizeHint().height();
        const int width = wraps ? 0 : label->sizeHint().width();
        if (label->height() + 1 < height || label->width() + 1 < width || juts(*label)) {
            clipped += pathOf(*label) + QStringLiteral(": ") + label->text();
        }
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const bool hasText = button->isVisible() && !button->text().isEmpty();
        if (hasText && (button->width() < button->minimumSizeHint().width() ||
                        button->height() < button->minimumSizeHint().height() || juts(*button))) {
            clipped += pathOf(*button) + QStringLiteral(": ") + button->text();
        }
    }
    return clipped;
}

QStringList stillClipped(QWidget& window)
{
    constexpr int rounds = 100;
    constexpr int pause = 20;
    QStringList clipped = clippedTexts(window);
    for (int i = 0; i < rounds && !clipped.isEmpty(); ++i) {
        QTest::qWait(pause);
        clipped = clippedTexts(window);
    }
    return clipped;
}

AsUsualAfterwards::~AsUsualAfterwards()
{
    useLanguage(u"en");
    QApplication::setLayoutDirection(Qt::LeftToRight);
    applyTheme(Look::Light, 1.0);
}

QStringList tabTraps(QWidget& window)
{
    QStringList traps;
    std::set<QWidget*> seen;
    const auto most = window.findChildren<QWidget*>().size();
    for (qsizetype i = 0; i < most; ++i) {
        QWidget* before = QApplication::focusWidget();
        QTest::keyClick(before == nullptr ? &window : before, Qt::Key_Tab);
        QWidget* after = QApplication::focusWidget();
        if (before != nullptr && after == before) {
            traps += pathOf(*before);
            return traps;
        }
        if (after == nullptr || !seen.insert(after).second) {
            return traps; // once round
        }
    }
    return traps;
}

} // namespace hearth::test
