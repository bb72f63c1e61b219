// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_attendance.h"

#include "core/attendance/attendance_summary_queries.h"
#include "core/club.h"
#include "core/member/member_names.h"
#include "ui/shared/period_box.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int idRole = Qt::UserRole + 1; // where the row leads to, in its outside form

QList<QStandardItem*> rowOf(const QStringList& cells, const QString& id)
{
    QList<QStandardItem*> row;
    for (const QString& cell : cells) {
        auto* item = new QStandardItem(cell);
        item->setEditable(false);
        item->setData(id, idRole);
        row += item;
    }
    return row;
}

} // namespace

GroupAttendanceTab::GroupAttendanceTab(Frame& frame)
    : m_frame(frame),
      m_period(new PeriodBox(frame.open())),
      m_words(new QLabel),
      m_evenings(new QStandardItemModel(this)),
      m_people(new QStandardItemModel(this)),
      m_eveningTable(makeTable(*m_evenings, QStringLiteral("groupEvenings"), QStringLiteral("meeting"))),
      m_peopleTable(makeTable(*m_people, QStringLiteral("groupComing"), QStringLiteral("members")))
{
    setObjectName(QStringLiteral("groupAttendance"));
    m_words->setObjectName(QStringLiteral("groupAttendanceWords"));
    m_words->setWordWrap(true);
    m_words->setTextFormat(Qt::PlainText);
    m_evenings->setHorizontalHeaderLabels({tr("Day"), tr("Came"), tr("Excused"), tr("Absent")});
    m_people->setHorizontalHeaderLabels({tr("Name"), tr("Came"), tr("Last seen")});
    m_eveningTable->setAccessibleName(tr("Meetings of the group"));
    m_peopleTable->setAccessibleName(tr("How its people come"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, size::step, 0, 0);
    column->setSpacing(2 * size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{m_period, m_words}) {
        column->addWidget(part);
    }
    column->addWidget(m_peopleTable, 1);
    column->addWidget(m_eveningTable, 1);
    connect(m_period, &PeriodBox::changed, this, &GroupAttendanceTab::refresh);
}

QTableView* GroupAttendanceTab::makeTable(QStandardItemModel& model, const QString& name, const QString& page)
{
    auto* table = new QTableView;
    table->setObjectName(name);
    table->setModel(&model);
    dressTable(*table);
    table->setItemDelegate(new RowDelegate(*table));
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(table, &QTableView::activated, this, [this, page](const QModelIndex& index) {
        m_frame.go({page, index.data(idRole).toString()});
    });
    return table;
}

void GroupAttendanceTab::show(GroupId group)
{
    m_group = group;
    refresh();
}

QStringList GroupAttendanceTab::sentencesOf(const GroupAttendance& of) const
{
    const Formats& formats = m_frame.open().formats();
    const QString when = m_period->words();
    if (of.evenings.empty()) {
        return {when.isEmpty() ? tr("No register of its meetings is complete yet.")
                               //: %1: "in 2026", "in the last three months"
                               : tr("No register of its meetings is complete %1.").arg(when)};
    }
    QStringList sentences;
    const int evenings = static_cast<int>(of.evenings.size());
    //: %1: how many came, with one decimal
    sentences += tr("%1 come to a meeting on average, over %n meeting(s).", nullptr, evenings)
                     .arg(formats.locale().toString(of.averageCame, 'f', 1));
    if (const auto rate = of.rate()) {
        constexpr int whole = 100;
        const QString percent = formats.locale().toString(qRound(*rate * whole));
        sentences += tr("Of those who were expected and not excused %1 % came.").arg(percent);
    }
    if (of.usualDay) {
        sentences += tr("Most come on %1.").arg(formats.locale().standaloneDayName(of.usualDay->day));
    }
    sentences += tr("Last met on %1.").arg(formats.day(of.evenings.front().starts.date));
    return sentences;
}

void GroupAttendanceTab::refresh()
{
    OpenClub& open = m_frame.open();
    const auto found = open.club().read(
        [&](Database& database) { return attendanceOf(database, m_group, m_period->range(), open.today()); });
    if (!found) {
        m_words->setText(tr("The registers can’t be read at this moment."));
        return;
    }
    m_words->setText(sentencesOf(*found).join(u'\n'));
    fillPeople(*found);
    fillEvenings(*found);
    m_eveningTable->setVisible(!found->evenings.empty());
    m_peopleTable->setVisible(!found->evenings.empty() && !found->people.empty());
    for (QTableView* table : {m_eveningTable, m_peopleTable}) {
        table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    }
}

void GroupAttendanceTab::fillEvenings(const GroupAttendance& of)
{
    const Formats& formats = m_frame.open().formats();
    m_evenings->removeRows(0, m_evenings->rowCount());
    for (const GroupEvening& evening : of.evenings) {
        const auto row = rowOf({formats.day(evening.starts.date), formats.count(evening.came),
                                formats.count(evening.excused), formats.count(evening.absent)},
                               evening.meeting.text());
        row.front()->setToolTip(evening.title);
        m_evenings->appendRow(row);
    }
}

void GroupAttendanceTab::fillPeople(const GroupAttendance& of)
{
    const Formats& formats = m_frame.open().formats();
    std::vector<std::pair<QString, const GroupPerson*>> people;
    for (const GroupPerson& person : of.people) {
        people.emplace_back(memberName(m_frame.open().club(), person.member), &person);
    }
    std::sort(people.begin(), people.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    m_people->removeRows(0, m_people->rowCount());
    for (const auto& [name, person] : people) {
        const int counted = person->came + person->absent;
        m_people->appendRow(
            rowOf({name,
                   //: %1: how often somebody came, %2: of how many times
                   counted == 0 ? QString() : tr("%1 of %2").arg(person->came).arg(counted),
                   person->lastSeen.isValid() ? formats.day(person->lastSeen) : tr("not yet")},
                  person->member.text()));
    }
}

} // namespace hearth
