// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/member_detail.h"

#include "core/member/member_queries.h"
#include "core/member/member_touch_queries.h"
#include "ui/members/attendance_tab.h"
#include "ui/members/connections_tab.h"
#include "ui/members/details_form.h"
#include "ui/members/member_history_tab.h"
#include "ui/members/member_words.h"
#include "ui/members/photo_view.h"
#include "ui/shared/empty_state.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr int marginBeside = 20;
} // namespace

MemberDetail::MemberDetail(Frame& frame)
    : m_frame(frame),
      m_content(new QStackedWidget),
      m_nobody(new EmptyState),
      m_close(new QPushButton(tr("Back to the list"))),
      m_photo(new PhotoView(frame)),
      m_name(new QLabel),
      m_membership(new QLabel),
      m_tabs(new QTabBar),
      m_pages(new QStackedWidget),
      m_form(new DetailsForm(frame)),
      m_attendance(new AttendanceTab(frame)),
      m_connections(new ConnectionsTab(frame)),
      m_history(new MemberHistoryTab(frame))
{
    setObjectName(QStringLiteral("memberDetail"));
    auto* one = new QWidget;
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(marginBeside, 4 * size::step, marginBeside, 0);
    column->setSpacing(3 * size::step);
    auto* head = new QWidget;
    makeHead(*head);
    column->addWidget(m_close, 0, Qt::AlignLeading);
    column->addWidget(head);
    m_tabs->setObjectName(QStringLiteral("memberTabs"));
    m_tabs->setAccessibleName(tr("About this member"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (const auto& [title, page] : {std::pair<QString, QWidget*>(tr("Details"), m_form),
                                      std::pair<QString, QWidget*>(tr("Attendance"), m_attendance),
                                      std::pair<QString, QWidget*>(tr("Connections"), m_connections),
                                      std::pair<QString, QWidget*>(tr("History"), m_history)}) {
        m_tabs->addTab(title);
        m_pages->addWidget(page);
    }
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        refresh();
    });
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    m_content->addWidget(m_nobody);
    m_content->addWidget(one);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);
    connect(&frame.open(), &OpenClub::changed, this, &MemberDetail::hear);
    connect(&frame.open(), &OpenClub::figuresReady, this, &MemberDetail::refresh);
    connect(&frame.open(), &OpenClub::settingsChanged, this, &MemberDetail::showParts);
    showParts();
    showNobody(0);
}

void MemberDetail::makeHead(QWidget& head)
{
    m_close->setObjectName(QStringLiteral("backToList"));
    m_close->setIcon(themedIcon(QStringLiteral("back")));
    m_close->setProperty(style::flatProperty, true);
    connect(m_close, &QPushButton::clicked, this, [this] {
        if (leave()) {
            showNobody(0);
            Q_EMIT closed();
        }
    });
    m_name->setObjectName(QStringLiteral("memberName"));
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    m_name->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setTextSize(*m_name, TextSize::Title, QFont::DemiBold);
    m_membership->setTextFormat(Qt::PlainText);
    m_membership->setWordWrap(true);
    setQuiet(*m_membership);
    auto* row = new QHBoxLayout(&head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * size::step);
    row->addWidget(m_photo);
    auto* names = new QVBoxLayout;
    names->setSpacing(0);
    names->addWidget(m_name);
    names->addWidget(m_membership);
    row->addLayout(names, 1);
}

void MemberDetail::show(MemberId id)
{
    m_member = id;
    m_content->setCurrentIndex(1);
    refresh();
}

void MemberDetail::look(const QString& tab)
{
    const int page = m_pages->indexOf(tab.isEmpty() ? nullptr : m_pages->findChild<QWidget*>(tab));
    if (page >= 0 && m_tabs->isTabVisible(page)) {
        m_tabs->setCurrentIndex(page);
    }
}

void MemberDetail::showNobody(int chosen)
{
    m_member = {};
    m_nobody->show(QStringLiteral("members"), chosen > 1 ? tr("%n members are chosen.", nullptr, chosen)
                                                         : tr("Choose somebody to see what the book holds."));
    m_content->setCurrentIndex(0);
}

void MemberDetail::startEditing()
{
    if (hasMember()) {
        m_tabs->setCurrentIndex(0);
        m_form->startEditing();
    }
}

bool MemberDetail::leave() { return m_form->leave(); }

void MemberDetail::setCloseable(bool isCloseable) { m_close->setVisible(isCloseable); }

void MemberDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), hasMember() ? tokens().card : tokens().paper);
    painter.setPen(tokens().line);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

void MemberDetail::showParts()
{
    m_tabs->setTabVisible(m_pages->indexOf(m_connections),
                          hasPart(m_frame.open().settings(), Part::Connections));
}

void MemberDetail::refresh()
{
    if (!hasMember() || m_frame.open().isLent()) {
        return;
    }
    const auto member = readMember(m_frame.open().club(), m_member);
    if (!member) {
        showNobody(0);
        Q_EMIT closed();
        return;
    }
    const QString name = fullName(member->name);
    m_name->setText(name.isEmpty() ? tr("Without a name") : name);
    m_membership->setText(membershipLine(*member));
    m_photo->show(*member);
    m_form->show(*member);
    // The other tabs read more; each when it is looked at.
    if (m_pages->currentWidget() == m_attendance) {
        m_attendance->show(m_member);
    } else if (m_pages->currentWidget() == m_connections) {
        m_connections->show(m_member);
    } else if (m_pages->currentWidget() == m_history) {
        m_history->show(m_member);
    }
    update();
}

void MemberDetail::hear(const ChangeSet& changes)
{
    if (!hasMember() || m_frame.open().isLent()) {
        return;
    }
    bool isConcerned = changes.isEverything() || changes.concerns("attendance") ||
                       changes.concerns("setting") || changes.concerns("custom_field") ||
                       changes.concerns("relation") || changes.concerns("seat") ||
                       changes.concerns("consent");
    if (!isConcerned) {
        const auto touched =
            m_frame.open().club().read([&](Database& database) { return touchedMembers(database, changes); });
        isConcerned =
            touched && std::any_of(touched->begin(), touched->end(),
                                   [this](const TouchedMember& member) { return member.id == m_member; });
    }
    if (isConcerned) {
        refresh();
    }
}

} // namespace hearth
