// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/kinds_card.h"

#include "core/base/field_text.h"
#include "core/club.h"
#include "core/group/group_queries.h"
#include "core/meeting/kind_actions.h"
#include "core/meeting/kind_queries.h"
#include "core/meeting/meeting_kind.h"
#include "ui/meetings/kind_words.h"
#include "ui/settings/entry_dialog.h"
#include "ui/settings/entry_lines.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int minutesInHour = 60;
constexpr int minutesStep = 15;

bool isKnown(const QString& name)
{
    const auto known = knownKinds();
    return std::any_of(known.begin(), known.end(), [&](const KnownKind& kind) { return name == kind.word; });
}

} // namespace

KindsCard::KindsCard(Frame& frame)
    : SettingsCard(frame,
                   tr("Kinds of meetings"),
                   tr("What a new meeting of the kind begins with. Meetings that are planned already stay as "
                      "they are.")),
      m_lines(new EntryLines(QStringLiteral("kind")))
{
    content().addWidget(m_lines);
    auto* add = new QPushButton(tr("New kind…"));
    add->setObjectName(QStringLiteral("newKind"));
    add->setEnabled(open().canWrite());
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    content().addWidget(add, 0, Qt::AlignLeading);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && (changes.concerns("meeting_kind") || changes.concerns("club_group"))) {
            refresh();
        }
    });
}

QString KindsCard::wordsOf(const MeetingKind& kind) const
{
    const int minutes = minutesOf(kind);
    const int rest = minutes % minutesInHour;
    QStringList words;
    if (rest == 0) {
        words += tr("%n hour(s)", nullptr, minutes / minutesInHour);
    } else if (minutes < minutesInHour) {
        words += tr("%n minute(s)", nullptr, minutes);
    } else {
        //: Hours and minutes: 1:30 h
        words += tr("%1:%2 h").arg(minutes / minutesInHour).arg(rest, 2, 10, QLatin1Char('0'));
    }
    if (kind.capacity) {
        words += tr("%n seat(s)", nullptr, *kind.capacity);
    }
    if (!kind.group.isEmpty()) {
        words += tr("for %1").arg(kind.group);
    }
    return words.join(QStringLiteral(" · "));
}

void KindsCard::refresh()
{
    std::vector<SettingsEntry> entries;
    for (const MeetingKind& kind : open().club().read(choosableKinds).value_or(std::vector<MeetingKind>())) {
        SettingsEntry& entry = entries.emplace_back();
        entry.name = kindName(kind.name);
        entry.words = wordsOf(kind);
        if (!open().canWrite()) {
            continue;
        }
        entry.edit = [this, kind] { edit(kind); };
        if (kind.id) {
            entry.removeText = isKnown(kind.name) ? tr("As it was") : tr("Delete");
            entry.remove = [this, id = kind.id] {
                complainUnless(frame(), deleteKind(open().club(), id)); // Undo is offered
            };
        }
    }
    m_lines->show(std::move(entries));
}

void KindsCard::edit(const MeetingKind& kind)
{
    EntryDialog dialog(*this,
                       kind.name.isEmpty() ? tr("New kind of meeting") : tr("Edit the kind of meeting"),
                       QStringLiteral("kindDialog"));
    auto* name = new QLineEdit(kindName(kind.name));
    name->setObjectName(QStringLiteral("kindName"));
    name->setReadOnly(isKnown(kind.name));
    auto* minutes = new QSpinBox;
    minutes->setObjectName(QStringLiteral("kindMinutes"));
    minutes->setRange(1, longestKind);
    minutes->setSingleStep(minutesStep);
    minutes->setSuffix(tr(" min"));
    minutes->setValue(minutesOf(kind));
    auto* seats = new QSpinBox;
    seats->setObjectName(QStringLiteral("kindSeats"));
    seats->setRange(0, greatestCapacity);
    seats->setSpecialValueText(tr("as many as come"));
    seats->setValue(kind.capacity.value_or(0));
    auto* group = new QComboBox;
    group->setObjectName(QStringLiteral("kindGroup"));
    group->addItem(tr("the whole club"));
    for (const Group& one : open().club().read(listGroups).value_or(std::vector<Group>())) {
        group->addItem(one.name);
    }
    group->setCurrentIndex(kind.group.isEmpty() ? 0 : std::max(0, group->findText(kind.group)));
    dialog.form().addRow(tr("&Name"), name);
    dialog.form().addRow(tr("&Lasts"), minutes);
    dialog.form().addRow(tr("&Seats"), seats);
    dialog.form().addRow(tr("&Invited"), group);
    static_cast<void>(dialog.run([&]() -> Done {
        MeetingKind typed = kind;
        typed.name = isKnown(kind.name) ? kind.name : name->text();
        typed.minutes = minutes->value();
        typed.capacity = seats->value() > 0 ? std::optional(seats->value()) : std::nullopt;
        typed.group = group->currentIndex() > 0 ? group->currentText() : QString();
        return typed.id ? editKind(open().club(), typed) : addKind(open().club(), typed).map([](KindId) {});
    }));
}

} // namespace hearth
