// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/theme/style.h"

#include "ui/window/theme/controls.h"
#include "ui/window/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QTabBar>
#include <QWidget>

namespace hearth {

namespace {
constexpr int controlHeight = 34; // at the ordinary size of text
constexpr int scrollBarWidth = 12;
constexpr int indicatorSide = 18;
constexpr int headerMargin = 10; // as the cells below have it
constexpr int buttonMargin = 28; // both sides together
constexpr int tabMargin = 16;
constexpr int boxMargin = 5;
constexpr int textFrame = 4;
} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::drawPrimitive(PrimitiveElement element,
                          const QStyleOption* option,
                          QPainter* painter,
                          const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        controls::drawButton(*painter, *option, widget);
        return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        controls::drawField(*painter, *option, widget, element == PE_PanelLineEdit);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit*>(widget) != nullptr) {
            controls::drawField(*painter, *option, widget, true);
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        controls::drawCheckBox(*painter, *option);
        return;
    case PE_IndicatorRadioButton:
        controls::drawRadioButton(*painter, *option);
        return;
    case PE_FrameFocusRect:
        controls::drawFocus(*painter, *option, widget);
        return;
    case PE_IndicatorHeaderArrow:
        controls::drawSortArrow(*painter, *option);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        controls::drawMenuPanel(*painter, *option);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
    case PE_IndicatorToolBarSeparator:
        return; // nothing is drawn where Fusion draws grooves
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element,
                        const QStyleOption* option,
                        QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        controls::drawHeader(*painter, *option);
        return;
    case CE_TabBarTabShape:
        controls::drawTab(*painter, *option);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton label = *button;
            controls::tintLabel(label, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ToolButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option)) {
            QStyleOptionToolButton label = *button;
            controls::tintLabel(label, widget);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            QStyleOptionTab label = *tab;
            const bool isChosen = (label.state & State_Selected) != 0;
            label.palette.setColor(QPalette::WindowText, isChosen ? tokens().ember : tokens().quiet);
            QProxyStyle::drawControl(element, &label, painter, widget);
        }
        return;
    case CE_ProgressBarGroove:
    case CE_ProgressBarContents:
        controls::drawProgress(*painter, *option, element == CE_ProgressBarContents);
        return;
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control,
                               const QStyleOptionComplex* option,
                               QPainter* painter,
                               const QWidget* widget) const
{
    switch (control) {
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
            controls::drawScrollBar(*painter, *bar,
                                    subControlRect(control, option, SC_ScrollBarSlider, widget));
        }
        return;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option)) {
            controls::drawComboBox(*painter, *box, subControlRect(control, option, SC_ComboBoxArrow, widget),
                                   widget);
        }
        return;
    case CC_SpinBox:
        controls::drawField(*painter, *option, widget, true);
        controls::drawSpinArrows(*painter, *option, subControlRect(control, option, SC_SpinBoxUp, widget),
                                 subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBarWidth;
    case PM_ScrollBarSliderMin:
        return 3 * scrollBarWidth;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return zoomed(indicatorSide);
    case PM_DefaultFrameWidth:
        // Wide enough for the round corners of a text's frame.
        return qobject_cast<const QPlainTextEdit*>(widget) != nullptr
                   ? textFrame
                   : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_HeaderMargin:
        return headerMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarBaseHeight:
        return 0;
    case PM_TabBarTabHSpace:
        return tabMargin;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return zoomed(size::iconSide);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return size::step;
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize Style::sizeFromContents(ContentsType type,
                              const QStyleOption* option,
                              const QSize& size,
                              const QWidget* widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = std::max(controlHeight, option->fontMetrics.height() + 4 * hearth::size::step);
    switch (type) {
    case CT_PushButton:
        return {size.width() + buttonMargin, std::max(size.height(), height)};
    case CT_ComboBox:
        wanted.rwidth() += 2 * boxMargin;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_SpinBox:
        wanted.setHeight(std::max(wanted.height(), height));
        return wanted;
    case CT_ToolButton:
        return wanted.expandedTo({height, height});
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator) {
            return wanted;
        }
        return wanted.expandedTo({0, option->fontMetrics.height() + 3 * size::step});
    case CT_TabBarTab:
        return wanted.expandedTo({0, option->fontMetrics.height() + 4 * hearth::size::step});
    default:
        return wanted;
    }
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow) {
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            // Right behind the words, where the eye is.
            const int words = option->fontMetrics.horizontalAdvance(header->text);
            const QRect inside = option->rect.adjusted(headerMargin, 0, -headerMargin, 0);
            const QRect behind(inside.left() + words + size::step, inside.top(), 3 * size::step,
                               inside.height());
            return visualRect(option->direction, option->rect, behind);
        }
    }
    if (element == SE_ComboBoxFocusRect || element == SE_LineEditContents) {
        rect.adjust(size::step, 0, -size::step, 0);
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control,
                            const QStyleOptionComplex* option,
                            SubControl part,
                            const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control != CC_ComboBox || part != SC_ComboBoxEditField) {
        return rect;
    }
    const bool isMirrored =
        option->direction == Qt::RightToLeft; // the text as far from the edge as a field's
    return rect.adjusted(isMirrored ? 0 : boxMargin, 0, isMirrored ? -boxMargin : 0, 0);
}

int Style::styleHint(StyleHint hint,
                     const QStyleOption* option,
                     const QWidget* widget,
                     QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons: // their words say it
    case SH_EtchDisabledText:
    case SH_UnderlineShortcut:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_TabBar_CloseButtonPosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    // These redraw themselves when the pointer comes and goes, for their ground says so.
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr ||
        qobject_cast<QLineEdit*>(widget) != nullptr || qobject_cast<QTabBar*>(widget) != nullptr ||
        qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_Hover);
    }
    if (qobject_cast<QComboBox*>(widget) != nullptr || qobject_cast<QAbstractSpinBox*>(widget) != nullptr) {
        widget->setFocusPolicy(Qt::StrongFocus); // by default the wheel would bring the focus along
        widget->installEventFilter(&m_wheelGuard);
    }
}

void Style::unpolish(QWidget* widget) { QProxyStyle::unpolish(widget); }

} // namespace hearth
