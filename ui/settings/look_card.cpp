// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/look_card.h"

#include "core/base/translation.h"
#include "ui/shared/country_box.h"
#include "ui/window/preferences.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <cmath>

namespace hearth {

namespace {
constexpr int hundred = 100;
constexpr qint64 shownNumber = 12'345;
} // namespace

LookCard::LookCard(Frame& frame)
    : SettingsCard(frame, tr("Look and language"), tr("For this computer, whatever club is open.")),
      m_look(new QComboBox),
      m_zoom(new QComboBox),
      m_language(new QComboBox),
      m_preview(new QLabel)
{
    m_look->setObjectName(QStringLiteral("settingLook"));
    for (const auto& [look, name] :
         {std::pair(Look::System, tr("as the system")), std::pair(Look::Light, tr("light")),
          std::pair(Look::Dark, tr("dark"))}) {
        m_look->addItem(name, static_cast<int>(look));
    }
    m_zoom->setObjectName(QStringLiteral("settingZoom"));
    for (int percent = 80; percent <= 2 * hundred; percent += 10) {
        //: The size of text: 100 %
        m_zoom->addItem(tr("%1 %").arg(percent), percent);
    }
    m_language->setObjectName(QStringLiteral("settingLanguage"));
    m_language->addItem(tr("as the system"), QString());
    for (const QString& code : availableLanguages()) {
        m_language->addItem(languageName(code), code);
    }
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto& [text, box] : {std::pair(tr("Colours"), m_look), std::pair(tr("Size of text"), m_zoom),
                                    std::pair(tr("Language, from the next start"), m_language)}) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        setQuiet(*label);
        form->addRow(label, box);
    }
    content().addLayout(form);
    m_preview->setObjectName(QStringLiteral("formatPreview"));
    m_preview->setWordWrap(true);
    content().addWidget(m_preview);
    connect(m_look, &QComboBox::activated, this, &LookCard::apply);
    connect(m_zoom, &QComboBox::activated, this, &LookCard::apply);
    connect(m_language, &QComboBox::activated, this,
            [this] { this->frame().preferences().setLanguage(m_language->currentData().toString()); });
}

void LookCard::refresh()
{
    m_look->setCurrentIndex(m_look->findData(static_cast<int>(lookInUse())));
    m_zoom->setCurrentIndex(m_zoom->findData(static_cast<int>(std::lround(zoomInUse() * hundred))));
    m_language->setCurrentIndex(std::max(m_language->findData(frame().preferences().language()), 0));
    const Formats& formats = open().formats();
    const QDate today = open().today();
    m_preview->setText(tr("So days and numbers read: %1, %2, %3, %4")
                           .arg(formats.day(today), formats.numbers(today), formats.time(QTime(19, 0)),
                                formats.count(shownNumber)));
}

void LookCard::apply()
{
    const auto look = static_cast<Look>(m_look->currentData().toInt());
    applyTheme(look, m_zoom->currentData().toDouble() / hundred);
    frame().preferences().setLook(look, zoomInUse());
}

} // namespace hearth
