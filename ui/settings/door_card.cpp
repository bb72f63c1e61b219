// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/door_card.h"

#include "core/club.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "ui/shared/prompts.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hearth {

DoorCard::DoorCard(Frame& frame)
    : SettingsCard(
          frame,
          tr("Door"),
          tr("A door is seen by strangers: it shows a first name and an initial, and beyond that only "
             "what you switch on here.")),
      m_pickUp(new QCheckBox(tr("Give children a number to be picked up by"))),
      m_age(new QSpinBox),
      m_words(new QLabel),
      m_pin(new QPushButton)
{
    const std::initializer_list<std::tuple<const char*, QString, bool DoorSettings::*>> choices{
        {"doorCountShown", tr("Show how many are here"), &DoorSettings::showsCount},
        {"doorGroupsShown", tr("Show which group meets"), &DoorSettings::showsGroups},
        {"doorArrivalsShown", tr("Show who came last"), &DoorSettings::showsArrivals},
        {"doorFindsWhole", tr("Find nobody by letters alone"), &DoorSettings::findsWholeOnly},
        {"doorLeaving", tr("Let people say when they go home"), &DoorSettings::checksOut},
        {"doorHousehold", tr("Ask who else of a household has come"), &DoorSettings::bringsHousehold},
        {"doorLine", tr("Keep a line when all seats are taken"), &DoorSettings::keepsLine},
        {"doorDark", tr("Always dark, for a dark hall"), &DoorSettings::staysDark},
    };
    for (const auto& [name, text, flag] : choices) {
        auto* box = new QCheckBox(text);
        box->setObjectName(QString::fromLatin1(name));
        box->setEnabled(open().canWrite());
        content().addWidget(box);
        m_choices.push_back({box, flag});
        connect(box, &QCheckBox::clicked, this, [this, flag = flag](bool isWanted) {
            DoorSettings settings = open().club().read(readDoorSettings).value_or(DoorSettings());
            settings.*flag = isWanted;
            complainUnless(this->frame(), editDoorSettings(open().club(), settings));
        });
    }
    addPickUp();
    m_words->setWordWrap(true);
    content().addWidget(m_words);
    m_pin->setObjectName(QStringLiteral("doorPin"));
    m_pin->setEnabled(open().canWrite());
    connect(m_pin, &QPushButton::clicked, this, &DoorCard::askForPin);
    content().addWidget(m_pin, 0, Qt::AlignLeading);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.concerns("setting")) {
            refresh();
        }
    });
}

/// Children are those under an age; the box goes back to the usual one.
void DoorCard::addPickUp()
{
    constexpr int usualAge = 14;
    constexpr int oldest = 18;
    m_pickUp->setObjectName(QStringLiteral("doorPickUp"));
    m_age->setObjectName(QStringLiteral("doorPickUpAge"));
    m_age->setAccessibleName(tr("Children are those under this age"));
    m_age->setRange(1, oldest);
    m_age->setValue(usualAge);
    for (QWidget* part : std::initializer_list<QWidget*>{m_pickUp, m_age}) {
        part->setEnabled(open().canWrite());
    }
    //: in front of an age, as in: under 14
    m_age->setPrefix(tr("under ", "an age"));
    content().addWidget(m_pickUp);
    content().addWidget(m_age, 0, Qt::AlignLeading);
    connect(m_pickUp, &QCheckBox::clicked, this, &DoorCard::keepPickUp);
    connect(m_age, &QSpinBox::editingFinished, this, &DoorCard::keepPickUp);
}

void DoorCard::keepPickUp()
{
    DoorSettings settings = open().club().read(readDoorSettings).value_or(DoorSettings());
    const int wanted = m_pickUp->isChecked() ? m_age->value() : 0;
    if (settings.pickUpUnder != wanted) {
        settings.pickUpUnder = wanted;
        complainUnless(frame(), editDoorSettings(open().club(), settings));
    }
}

void DoorCard::refresh()
{
    const DoorSettings settings = open().club().read(readDoorSettings).value_or(DoorSettings());
    for (const Choice& choice : m_choices) {
        choice.box->setChecked(settings.*choice.flag);
    }
    m_pickUp->setChecked(settings.pickUpUnder > 0);
    if (settings.pickUpUnder > 0) {
        m_age->setValue(settings.pickUpUnder);
    }
    m_words->setText(settings.pin.isEmpty()
                         ? tr("Without a PIN anybody at the door can open the desk and close the door.")
                         : tr("The desk and closing the door ask for the PIN."));
    m_pin->setText(settings.pin.isEmpty() ? tr("Set a PIN…") : tr("Change the PIN…"));
}

void DoorCard::askForPin()
{
    const auto pin = frame().prompts().line(
        tr("PIN of the desk"), tr("At least four digits or letters; empty takes the PIN away."), {});
    if (pin) {
        complainUnless(frame(), setDoorPin(open().club(), *pin));
    }
}

} // namespace hearth
