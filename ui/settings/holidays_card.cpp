// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/holidays_card.h"

#include "core/club.h"
#include "core/exchange/importer.h"
#include "core/meeting/holiday_actions.h"
#include "core/meeting/holiday_queries.h"
#include "ui/settings/entry_dialog.h"
#include "ui/settings/entry_lines.h"
#include "ui/shared/day_edit.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/prompts.h"
#include "ui/window/theme/theme.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

HolidaysCard::HolidaysCard(Frame& frame)
    : SettingsCard(
          frame,
          tr("Holidays"),
          tr("Days without the usual meetings. A series says for itself whether it leaves them out or "
             "meets a week later.")),
      m_lines(new EntryLines(QStringLiteral("holiday")))
{
    content().addWidget(m_lines);
    auto* add = new QPushButton(tr("New holidays…"));
    add->setObjectName(QStringLiteral("newHoliday"));
    connect(add, &QPushButton::clicked, this, [this] { edit({{}, {}, open().today(), open().today()}); });
    auto* take = new QPushButton(tr("From a calendar file…"));
    take->setObjectName(QStringLiteral("holidaysFromFile"));
    connect(take, &QPushButton::clicked, this, &HolidaysCard::takeFromFile);
    auto* buttons = new FlowLayout(nullptr, 2 * size::step);
    for (QPushButton* button : {add, take}) {
        button->setEnabled(open().canWrite());
        buttons->addWidget(button);
    }
    content().addLayout(buttons);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible() && changes.concerns("holiday")) {
            refresh();
        }
    });
}

void HolidaysCard::refresh()
{
    const Formats& formats = open().formats();
    std::vector<SettingsEntry> entries;
    for (const Holiday& holiday : open().club().read(listHolidays).value_or(std::vector<Holiday>())) {
        constexpr int daysShown = 60;
        if (holiday.last.addDays(daysShown) < open().today()) {
            continue; // long past
        }
        SettingsEntry& entry = entries.emplace_back();
        entry.name = holiday.name;
        //: From one day to another.
        entry.words = holiday.first == holiday.last
                          ? formats.day(holiday.first)
                          : tr("%1 – %2").arg(formats.day(holiday.first), formats.day(holiday.last));
        if (open().canWrite()) {
            entry.removeText = tr("Delete");
            entry.edit = [this, holiday] { edit(holiday); };
            entry.remove = [this, id = holiday.id] {
                complainUnless(frame(), deleteHoliday(open().club(), id)); // Undo is offered
            };
        }
    }
    m_lines->show(std::move(entries));
}

void HolidaysCard::edit(const Holiday& holiday)
{
    EntryDialog dialog(*this, holiday.id ? tr("Edit the holidays") : tr("New holidays"),
                       QStringLiteral("holidayDialog"));
    auto* name = new QLineEdit(holiday.name);
    name->setObjectName(QStringLiteral("holidayName"));
    name->setPlaceholderText(tr("such as Christmas"));
    auto* first = new DayEdit(holiday.first, open().formats().locale());
    first->setObjectName(QStringLiteral("holidayFirst"));
    auto* last = new DayEdit(holiday.last, open().formats().locale());
    last->setObjectName(QStringLiteral("holidayLast"));
    connect(first, &QDateEdit::dateChanged, last, [last](QDate day) {
        if (last->date() < day) {
            last->setDate(day);
        }
    });
    dialog.form().addRow(tr("&Name"), name);
    dialog.form().addRow(tr("&First day"), first);
    dialog.form().addRow(tr("&Last day"), last);
    static_cast<void>(dialog.run([&]() -> Done {
        const Holiday typed{holiday.id, name->text(), first->date(), last->date()};
        return typed.id ? editHoliday(open().club(), typed)
                        : addHoliday(open().club(), typed).map([](HolidayId) {});
    }));
}

void HolidaysCard::takeFromFile()
{
    const QString path = frame().prompts().fileToOpen(
        {tr("Holidays from a calendar file"), {}, tr("Calendars (*.ics);;Tables (*.csv)")});
    if (path.isEmpty()) {
        return;
    }
    ImportOptions options;
    options.noun = QStringLiteral("holidays");
    const auto reports = importFile(open().club(), path, options);
    if (!reports) {
        frame().complain(reports.error());
    } else if (!reports->empty() && reports->front().added + reports->front().updated == 0) {
        frame().say(tr("All of its holidays are in the book already."));
    }
}

} // namespace hearth
