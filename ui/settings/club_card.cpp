// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/club_card.h"

#include "core/base/place.h"
#include "ui/shared/country_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/in_place_line.h"
#include "ui/shared/part_names.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QTimeZone>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {

QLabel* quietLabel(const QString& text, QWidget& buddy)
{
    auto* label = new QLabel(text);
    label->setBuddy(&buddy);
    setQuiet(*label);
    return label;
}

} // namespace

ClubCard::ClubCard(Frame& frame)
    : SettingsCard(frame, tr("The club")),
      m_name(new InPlaceLine(tr("Name of the club"))),
      m_country(new QComboBox),
      m_zone(new QComboBox),
      m_people(new InPlaceLine(tr("What you call your people")))
{
    m_name->edit().setObjectName(QStringLiteral("settingName"));
    m_country->setObjectName(QStringLiteral("settingCountry"));
    m_people->edit().setObjectName(QStringLiteral("settingPeople"));
    m_people->setHint(tr("Members"));
    fillCountries(*m_country, open().settings().country);
    m_zone->setObjectName(QStringLiteral("settingZone"));
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(quietLabel(tr("Name"), m_name->edit()), m_name);
    form->addRow(quietLabel(tr("Country"), *m_country), m_country);
    form->addRow(quietLabel(tr("Time zone"), *m_zone), m_zone);
    form->addRow(quietLabel(tr("Your people are called"), m_people->edit()), m_people);
    content().addLayout(form);
    auto* heading = new QLabel(tr("What you want to see"));
    setQuiet(*heading);
    content().addWidget(heading);
    auto* parts = new FlowLayout(nullptr, 4 * size::step);
    for (const Part part : allParts) {
        auto* box = new QCheckBox(partName(part));
        box->setObjectName(QStringLiteral("settingPart-") + partWord(part));
        connect(box, &QCheckBox::clicked, this, [this, part](bool isWanted) {
            edit([part, isWanted](ClubSettings& settings) { setPart(settings, part, isWanted); });
        });
        parts->addWidget(box);
        m_parts.emplace(part, box);
    }
    content().addLayout(parts);
    connect(m_name, &InPlaceLine::changed, this,
            [this](const QString& text) { edit([&text](ClubSettings& settings) { settings.name = text; }); });
    connect(m_people, &InPlaceLine::changed, this, [this](const QString& text) {
        edit([&text](ClubSettings& settings) { settings.people = text; });
    });
    connect(m_country, &QComboBox::activated, this, [this] {
        edit([this](ClubSettings& settings) {
            settings.country = m_country->currentData().toString();
            settings.zone.clear(); // the country's own
        });
    });
    connect(m_zone, &QComboBox::activated, this, [this] {
        edit([this](ClubSettings& settings) { settings.zone = m_zone->currentData().toString(); });
    });
    for (QWidget* widget : std::initializer_list<QWidget*>{m_name, m_country, m_zone, m_people}) {
        widget->setEnabled(open().canWrite());
    }
}

void ClubCard::refresh()
{
    const ClubSettings& settings = open().settings();
    m_name->setKept(settings.name);
    m_people->setKept(settings.people);
    m_country->setCurrentIndex(std::max(m_country->findData(settings.country), 0));
    fillZones();
    for (const auto& [part, box] : m_parts) {
        box->setChecked(hasPart(settings, part));
        box->setEnabled(open().canWrite());
    }
}

void ClubCard::fillZones()
{
    const ClubSettings& settings = open().settings();
    const auto territory = QLocale::codeToTerritory(settings.country);
    QList<QByteArray> zones = territory == QLocale::AnyTerritory ? QTimeZone::availableTimeZoneIds()
                                                                 : QTimeZone::availableTimeZoneIds(territory);
    if (!zones.contains(settings.zone.toLatin1())) {
        zones.prepend(settings.zone.toLatin1());
    }
    m_zone->clear();
    for (const QByteArray& zone : zones) {
        const QString id = QString::fromLatin1(zone);
        m_zone->addItem(QString(id).replace(u'_', u' '), id);
    }
    m_zone->setCurrentIndex(m_zone->findData(settings.zone));
}

void ClubCard::leave()
{
    m_name->commit();
    m_people->commit();
}

} // namespace hearth
