// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/new_club_page.h"

#include "core/base/place.h"
#include "ui/shared/card.h"
#include "ui/shared/country_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/part_names.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {

constexpr int formWidth = 640;
constexpr int pageMargin = 24;

/// Puts a question above its answer; the question names the answer for a screen reader.
void ask(QVBoxLayout& column, const QString& question, QWidget& answer, QLayout* line = nullptr)
{
    auto* label = new QLabel(question);
    label->setBuddy(&answer);
    label->setWordWrap(true);
    setTextSize(*label, TextSize::Body, QFont::DemiBold);
    column.addWidget(label);
    if (line == nullptr) {
        column.addWidget(&answer);
    } else {
        column.addLayout(line);
    }
    column.addSpacing(3 * size::step);
}

} // namespace

NewClubPage::NewClubPage()
{
    setObjectName(QStringLiteral("newClubPage"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(pageMargin, pageMargin, pageMargin, pageMargin);
    auto* card = new Card(tr("A new club"), tr("All of this can be left as it is and changed later."));
    card->setMaximumWidth(formWidth);
    row->addStretch(1);
    row->addWidget(card, 100, Qt::AlignTop);
    row->addStretch(1);
    QVBoxLayout& column = card->content();
    column.addSpacing(2 * size::step);
    addName(column);
    addCountry(column);
    addPeople(column);
    addHabit(column);
    addParts(column);
    addButtons(column);
    setWidget(content);
    setFocusProxy(m_name);
}

NewClub NewClubPage::wanted() const
{
    NewClub club;
    club.settings.name = m_name->text();
    club.settings.country = m_country->currentData().toString();
    // By its text, since what somebody types in leaves the index where it was.
    const QString people = m_people->currentText();
    club.settings.people = people == m_people->itemText(0) ? QString() : people;
    for (const auto& [part, box] : m_parts) {
        setPart(club.settings, part, box->isChecked());
    }
    if (m_every->currentIndex() > 0) {
        club.habit = MeetingHabit{static_cast<Every>(m_every->currentIndex() - 1),
                                  static_cast<Qt::DayOfWeek>(m_weekday->currentIndex() + 1), m_time->time()};
    }
    return club;
}

void NewClubPage::addName(QVBoxLayout& column)
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("clubNameField"));
    m_name->setPlaceholderText(tr("Riverside Chess & Games"));
    ask(column, tr("What is the club called?"), *m_name);
}

void NewClubPage::addCountry(QVBoxLayout& column)
{
    m_country = new QComboBox;
    m_country->setObjectName(QStringLiteral("country"));
    fillCountries(*m_country, countryOf(QLocale::system()));
    ask(column, tr("In which country does it meet?"), *m_country);
}

void NewClubPage::addPeople(QVBoxLayout& column)
{
    m_people = new QComboBox;
    m_people->setObjectName(QStringLiteral("people"));
    m_people->setEditable(true);
    m_people->addItems({tr("Members"), tr("Players"), tr("Singers"), tr("Participants"), tr("Friends"),
                        tr("Volunteers"), tr("Neighbours")});
    ask(column, tr("What do you call your people?"), *m_people);
}

void NewClubPage::addHabit(QVBoxLayout& column)
{
    m_every = new QComboBox;
    m_every->setObjectName(QStringLiteral("every"));
    m_every->addItems({tr("I’ll say later"), tr("every week"), tr("every second week"), tr("every month")});
    m_weekday = new QComboBox;
    m_weekday->setObjectName(QStringLiteral("weekday"));
    m_weekday->setAccessibleName(tr("Weekday"));
    constexpr int daysOfWeek = 7;
    for (int day = Qt::Monday; day <= daysOfWeek; ++day) {
        m_weekday->addItem(QLocale().standaloneDayName(day));
    }
    m_weekday->setCurrentIndex(Qt::Thursday - Qt::Monday);
    m_time = new QTimeEdit(QTime(19, 0));
    m_time->setObjectName(QStringLiteral("time"));
    m_time->setAccessibleName(tr("Time of day"));
    auto* line = new FlowLayout(nullptr, 2 * size::step);
    line->addWidget(m_every);
    line->addWidget(m_weekday);
    line->addWidget(m_time);
    const auto refresh = [this] {
        m_weekday->setEnabled(m_every->currentIndex() > 0);
        m_time->setEnabled(m_every->currentIndex() > 0);
    };
    connect(m_every, &QComboBox::currentIndexChanged, this, refresh);
    refresh();
    ask(column, tr("When do you meet?"), *m_every, line);
}

void NewClubPage::addParts(QVBoxLayout& column)
{
    auto* line = new FlowLayout(nullptr, 4 * size::step);
    for (const Part part : firstParts) {
        auto* box = new QCheckBox(partName(part));
        box->setObjectName(QStringLiteral("part-") + partWord(part));
        box->setChecked(true);
        line->addWidget(box);
        m_parts.emplace(part, box);
    }
    ask(column, tr("Which of these do you want to see?"), *m_parts.begin()->second, line);
}

void NewClubPage::addButtons(QVBoxLayout& column)
{
    auto* back = new QPushButton(tr("Back"));
    back->setObjectName(QStringLiteral("newClubBack"));
    auto* make = new QPushButton(tr("Make the club…"));
    make->setObjectName(QStringLiteral("makeClub"));
    setPrimary(*make);
    connect(back, &QPushButton::clicked, this, &NewClubPage::cancelled);
    connect(make, &QPushButton::clicked, this, &NewClubPage::made);
    connect(m_name, &QLineEdit::returnPressed, this, &NewClubPage::made);
    auto* row = new QHBoxLayout;
    row->addWidget(back);
    row->addStretch(1);
    row->addWidget(make);
    column.addLayout(row);
}

} // namespace hearth
