// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/groups/group_detail.h"

#include "core/group/group_actions.h"
#include "core/group/group_queries.h"
#include "core/store/store_error.h"
#include "ui/groups/group_attendance.h"
#include "ui/groups/group_people_tab.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/in_place_line.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int detailSide = 20;
} // namespace

GroupDetail::GroupDetail(Frame& frame)
    : m_frame(frame),
      m_content(new QStackedWidget),
      m_none(new EmptyState),
      m_close(new QPushButton(tr("Back to the groups"))),
      m_name(new InPlaceLine(tr("Name of the group"))),
      m_description(new InPlaceLine(tr("What the group does"))),
      m_next(new QLabel),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_people(new GroupPeopleTab(frame)),
      m_attendance(new GroupAttendanceTab(frame))
{
    setObjectName(QStringLiteral("groupDetail"));
    auto* one = new QWidget;
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(detailSide, 4 * size::step, detailSide, 4 * size::step);
    column->setSpacing(2 * size::step);
    column->addWidget(m_close, 0, Qt::AlignLeading);
    auto* head = new QWidget;
    makeHead(*head);
    column->addWidget(head);
    column->addWidget(m_tabs);
    column->addWidget(makePages(), 1);
    m_content->addWidget(m_none);
    m_content->addWidget(one);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);
    connect(&frame.open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&frame.open(), &OpenClub::figuresReady, this, &GroupDetail::refresh);
    showNone();
}

void GroupDetail::makeHead(QWidget& head)
{
    m_close->setObjectName(QStringLiteral("backToGroups"));
    m_close->setIcon(themedIcon(QStringLiteral("back")));
    m_close->setProperty(style::flatProperty, true);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (leave()) {
            showNone();
            Q_EMIT closed();
        }
    });
    m_name->edit().setObjectName(QStringLiteral("groupName"));
    m_description->edit().setObjectName(QStringLiteral("groupDescription"));
    setTextSize(m_name->edit(), TextSize::Title, QFont::DemiBold);
    m_description->setHint(tr("What the group does"));
    m_next->setTextFormat(Qt::PlainText);
    m_next->setWordWrap(true);
    setTextSize(*m_next, TextSize::Small);
    setQuiet(*m_next);
    connect(m_name, &InPlaceLine::changed, this,
            [this](const QString& name) { edit(name, m_description->kept()); });
    connect(m_description, &InPlaceLine::changed, this,
            [this](const QString& description) { edit(m_name->kept(), description); });
    auto* lines = new QVBoxLayout(&head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_name);
    lines->addWidget(m_description);
    m_next->setContentsMargins(2 * size::step, size::step, 0, size::step); // as the fields above have it
    lines->addWidget(m_next);
}

QWidget* GroupDetail::makePages()
{
    m_tabs->setObjectName(QStringLiteral("groupTabs"));
    m_tabs->setAccessibleName(tr("About this group"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const auto& [title, page] : {std::pair<QString, QWidget*>(tr("People"), m_people),
                                      std::pair<QString, QWidget*>(tr("Attendance"), m_attendance)}) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    connect(m_people, &GroupPeopleTab::deletionWanted, this, &GroupDetail::remove);
    return m_pages;
}

void GroupDetail::show(GroupId group)
{
    m_group = group;
    m_content->setCurrentIndex(1);
    refresh();
}

void GroupDetail::showNone()
{
    m_group = {};
    m_none->show(QStringLiteral("groups"), tr("Choose a group to see who is in it."));
    m_content->setCurrentIndex(0);
}

void GroupDetail::startAdding()
{
    m_tabs->setCurrentIndex(0);
    m_people->startAdding();
}

bool GroupDetail::leave()
{
    m_name->commit();
    m_description->commit();
    return !m_name->hasProblem() && !m_description->hasProblem();
}

void GroupDetail::setCloseable(bool isCloseable) { m_close->setVisible(isCloseable); }

void GroupDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), hasGroup() ? tokens().card : tokens().paper);
    painter.setPen(tokens().line);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

void GroupDetail::refresh()
{
    if (!hasGroup() || m_frame.open().isLent()) {
        return;
    }
    OpenClub& open = m_frame.open();
    try {
        const auto summaries = summariseGroups(open.database(), open.club().civilNow());
        const auto found = std::find_if(summaries.begin(), summaries.end(),
                                        [&](const GroupSummary& one) { return one.group.id == m_group; });
        if (found == summaries.end()) {
            showNone();
            Q_EMIT closed();
            return;
        }
        m_name->setKept(found->group.name);
        m_description->setKept(found->group.description);
        const QString people = tr("%n person(s)", nullptr, found->people);
        m_next->setText(found->nextMeeting
                            ? tr("%1 · next meeting %2")
                                  .arg(people, open.formats().onDay(found->nextMeeting->date, open.today()))
                            : tr("%1 · no meeting planned").arg(people));
        m_people->show(m_group);
    } catch (const StoreError& error) {
        m_frame.complain(error.toError(open.club().path()));
    }
    if (m_pages->currentWidget() == m_attendance) {
        m_attendance->show(m_group);
    }
    const bool canWrite = open.canWrite();
    m_name->setReadOnly(!canWrite);
    m_description->setReadOnly(!canWrite);
}

void GroupDetail::edit(const QString& name, const QString& description)
{
    const Done done = editGroup(m_frame.open().club(), {m_group, name, description});
    InPlaceLine* line = name == m_name->kept() ? m_description : m_name;
    line->setProblem(done ? QString() : done.error().sentence);
}

void GroupDetail::remove()
{
    const auto answer =
        m_frame.prompts().ask({tr("Delete the group %1?").arg(m_name->kept()),
                               tr("Its people stay members of the club. Undo brings the group back."),
                               {tr("Delete")},
                               -1});
    if (answer) {
        complainUnless(m_frame, deleteGroup(m_frame.open().club(), m_group));
    }
}

} // namespace hearth
