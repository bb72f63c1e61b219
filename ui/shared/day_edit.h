// SPDX-License-Identifier: GPL-3.0-or-later
// A field for a day: with its weekday and four digits of the year, as a locale writes them, and a calendar to
// choose from. Tab leaves it, as every other field; arrows go between day, month and year.
#pragma once

#include <QDateEdit>

namespace hearth {

class DayEdit final : public QDateEdit {
    Q_OBJECT

public:
    DayEdit(QDate day, const QLocale& locale);

protected:
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();
};

} // namespace hearth
