// SPDX-License-Identifier: GPL-3.0-or-later
// Five questions about a new club. Each may be left as it is: what is left open follows from the country, or
// can be said later in Settings.
#pragma once

#include "ui/start/new_club.h"

#include <QScrollArea>

#include <map>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;
class QVBoxLayout;

namespace hearth {

class NewClubPage final : public QScrollArea {
    Q_OBJECT

public:
    NewClubPage();

    /// What was answered.
    [[nodiscard]] NewClub wanted() const;

Q_SIGNALS:
    void made();
    void cancelled();

private:
    void addName(QVBoxLayout& column);
    void addCountry(QVBoxLayout& column);
    void addPeople(QVBoxLayout& column);
    void addHabit(QVBoxLayout& column);
    void addParts(QVBoxLayout& column);
    void addButtons(QVBoxLayout& column);

    QLineEdit* m_name = nullptr;
    QComboBox* m_country = nullptr;
    QComboBox* m_people = nullptr;
    QComboBox* m_every = nullptr;
    QComboBox* m_weekday = nullptr;
    QTimeEdit* m_time = nullptr;
    std::map<Part, QCheckBox*> m_parts;
};

} // namespace hearth
