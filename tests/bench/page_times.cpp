// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/page_times.h"

#include "tests/bench/busy_years.h"
#include "tests/bench/painted_rows.h"
#include "ui/window/club_view.h"
#include "ui/window/main_window.h"
#include "ui/window/open_club.h"

#include <QAbstractButton>
#include <QAbstractTableModel>
#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QTableView>
#include <QWheelEvent>

#include <cstdio>

namespace hearth::bench {

namespace {

constexpr int monthsShown = 60;
constexpr int notches = 600;
constexpr int termMeetings = 60;

template<class Widget>
Widget& part(MainWindow& window, const char* name)
{
    auto* found = window.findChild<Widget*>(QString::fromLatin1(name));
    if (found == nullptr) {
        qFatal("%s isn't in the window", name);
    }
    return *found;
}

/// As many cells as the marks, with nothing behind them.
class PlainModel final : public QAbstractTableModel {
public:
    PlainModel(int rows, int columns) : m_rows(rows), m_columns(columns) {}
    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : m_rows;
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : m_columns;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return index.isValid() && role == Qt::DisplayRole ? QVariant(m_text) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
    QString m_text = QStringLiteral("x");
};

Times scroll(QTableView& table)
{
    Times times;
    PaintedRows painted(table);
    table.scrollToTop();
    QApplication::processEvents();
    QWidget& paper = *table.viewport();
    const QPoint place = paper.rect().center();
    for (int notch = 0; notch < notches; ++notch) {
        painted.forget();
        times.add(millisecondsOf([&] {
            QWheelEvent event(place, paper.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                              Qt::NoScrollPhase, false);
            QApplication::sendEvent(&paper, &event);
            QApplication::processEvents();
            spin([&] { return painted.isPainted(); });
        }));
    }
    return times;
}

/// The marks of so many meetings: the first day goes back by weeks until there are enough.
void measureMarks(MainWindow& window, PageTimes& times)
{
    window.club()->go({QStringLiteral("marks"), {}});
    auto& table = part<QTableView>(window, "matrix");
    auto& first = part<QDateEdit>(window, "matrixFirst");
    constexpr int totals = 2;
    const QDate earliest = first.date().addYears(-3);
    while (table.model()->columnCount() - totals < termMeetings && first.date() > earliest) {
        first.setDate(first.date().addDays(-7));
    }
    spin([&] { return table.isVisible() && table.model()->rowCount() > 0; });
    times.people = table.model()->rowCount();
    times.meetings = table.model()->columnCount() - totals;
    times.scrolls = scroll(table);
    PlainModel model(table.model()->rowCount(), table.model()->columnCount());
    QTableView plain;
    plain.setModel(&model);
    plain.horizontalHeader()->setDefaultSectionSize(table.horizontalHeader()->defaultSectionSize());
    plain.verticalHeader()->setDefaultSectionSize(table.verticalHeader()->defaultSectionSize());
    plain.resize(table.size());
    plain.show();
    spin([&] { return plain.isVisible(); });
    times.plainScrolls = scroll(plain);
}

void measureMonths(MainWindow& window, QDate first, Times& shown, Times& painted)
{
    window.club()->go({QStringLiteral("meetings"), first.toString(Qt::ISODate)});
    auto& calendar = part<QTableView>(window, "calendar");
    auto& later = part<QAbstractButton>(window, "later");
    QApplication::processEvents();
    PaintedRows rows(calendar);
    for (int month = 0; month < monthsShown; ++month) {
        rows.forget();
        shown.add(millisecondsOf([&] {
            later.click();
            QApplication::processEvents();
            spin([&] { return rows.isPainted(); });
        }));
        painted.add(millisecondsOf([&] { calendar.viewport()->repaint(); }));
    }
}

void printOne(const char* name, const Times& ours, const Times& floor)
{
    std::printf("\"%s_p50\": %.2f, \"%s_p99\": %.2f, \"%s_longest\": %.2f, "
                "\"%s_floor_p50\": %.2f, \"%s_floor_p99\": %.2f, \"%s_floor_longest\": %.2f, ",
                name, ours.median(), name, ours.percentile(0.99), name, ours.percentile(1.0), name,
                floor.median(), name, floor.percentile(0.99), name, floor.percentile(1.0));
}

} // namespace

PageTimes measurePages(MainWindow& window)
{
    PageTimes times;
    measureMarks(window, times);
    fillYears(window.club()->open().club());
    const QDate amongMeetings(2022, 1, 1);
    const QDate afterAllMeetings(2060, 1, 1);
    window.club()->go({QStringLiteral("meetings"), {}});
    part<QComboBox>(window, "calendarView").setCurrentIndex(0); // by month, whatever was left
    measureMonths(window, afterAllMeetings, times.emptyMonths, times.emptyPaints);
    measureMonths(window, amongMeetings, times.months, times.paints);
    return times;
}

void print(const PageTimes& times)
{
    std::printf("{");
    printOne("month", times.months, times.emptyMonths);
    printOne("month_paint", times.paints, times.emptyPaints);
    printOne("marks_scroll", times.scrolls, times.plainScrolls);
    std::printf("\"marks_people\": %d, \"marks_meetings\": %d}\n", times.people, times.meetings);
}

} // namespace hearth::bench
