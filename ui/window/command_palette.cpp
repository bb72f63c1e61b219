// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "core/base/text.h"
#include "core/meeting/meeting_queries.h"
#include "core/member/member_names.h"
#include "core/store/store_error.h"
#include "ui/shared/announce.h"
#include "ui/shared/search_box.h"
#include "ui/window/club_view.h"
#include "ui/window/page_list.h"
#include "ui/window/palette_line.h"
#include "ui/window/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

namespace hearth {

namespace {

constexpr std::size_t mostMembers = 8;
constexpr std::size_t mostMeetings = 5;
constexpr int firstWidth = 560;
constexpr int firstHeight = 420;

/// Whether every word of `typed` begins a word of `text`.
bool answers(const QString& text, const QString& typed)
{
    const QString there = u' ' + QString::fromStdString(fold(QStringView(text)));
    const QStringList words =
        QString::fromStdString(fold(QStringView(typed))).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.begin(), words.end(),
                       [&](const QString& word) { return there.contains(u' ' + word); });
}

} // namespace

CommandPalette::CommandPalette(ClubView& club, std::vector<QAction*> actions, QWidget* parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint),
      m_club(club),
      m_actions(std::move(actions)),
      m_box(new SearchBox(tr("Find a member, a meeting, or something to do"))),
      m_list(new QListWidget)
{
    setObjectName(QStringLiteral("palette"));
    setWindowTitle(tr("Find anything"));
    m_box->setObjectName(QStringLiteral("paletteBox"));
    m_box->setMaximumWidth(QWIDGETSIZE_MAX);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new PaletteLine(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_box);
    column->addWidget(m_list, 1);
    column->addStretch(0);
    const double zoom = zoomInUse();
    resize(static_cast<int>(firstWidth * std::max(zoom, 1.0)),
           static_cast<int>(firstHeight * std::max(zoom, 1.0)));
    setMaximumSize(parent->size());
    m_box->installEventFilter(this);
    connect(m_box, &SearchBox::textChanged, this, &CommandPalette::find);
    connect(m_list, &QListWidget::itemActivated, this, [this] { run(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemClicked, this, [this] { run(m_list->currentRow()); });
    find({});
    m_box->setFocus();
}

void CommandPalette::find(const QString& typed)
{
    m_hits.clear();
    m_list->clear();
    addPages(typed);
    if (!typed.trimmed().isEmpty()) {
        try {
            addMembers(typed);
            addMeetings(typed);
        } catch (const StoreError&) {
            m_list->setEnabled(true); // what can't be read isn't found
        }
    }
    addActions(typed);
    m_list->setVisible(!m_hits.empty());
    m_list->setCurrentRow(m_hits.empty() ? -1 : 0);
    update();
    announce(*m_list, m_hits.empty() ? tr("Nothing found")
                                     : tr("%n hit(s)", nullptr, static_cast<int>(m_hits.size())));
}

void CommandPalette::addPages(const QString& typed)
{
    OpenClub& open = m_club.open();
    for (const PageEntry& entry : pageList()) {
        const QString title = entry.title(open);
        if (entry.end && entry.isWanted(open) && answers(title, typed)) {
            add({title, tr("Page"), [this, id = entry.id] { m_club.go({id, {}}); }});
        }
    }
}

void CommandPalette::addMembers(const QString& typed)
{
    OpenClub& open = m_club.open();
    const auto rows = open.order().arranged(open.search().find(typed), MemberColumn::Name);
    for (std::size_t i = 0; i < rows.size() && i < mostMembers; ++i) {
        const MemberId id = open.rows().id(rows[i]);
        add({memberName(open.club(), id), tr("Member"), [this, id] {
                 m_club.go({QStringLiteral("members"), id.text()});
             }});
    }
}

void CommandPalette::addMeetings(const QString& typed)
{
    OpenClub& open = m_club.open();
    std::size_t found = 0;
    const auto meetings = meetingsTitled(open.database(), open.club().civilNow(), typed, mostMeetings);
    for (const ListedMeeting& listed : meetings) {
        if (found++ == mostMeetings) {
            break;
        }
        const QString when = open.formats().nearDay(listed.meeting.starts.date, open.today());
        add({tr("%1, %2").arg(listed.meeting.title, when), tr("Meeting"), [this, id = listed.meeting.id] {
                 m_club.go({QStringLiteral("meeting"), id.text()});
             }});
    }
}

void CommandPalette::addActions(const QString& typed)
{
    for (QAction* action : m_actions) {
        const QString text = QString(action->text()).remove(u'&');
        if (!action->objectName().startsWith(u"page-") && answers(text, typed)) {
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            add({text, keys.isEmpty() ? tr("Action") : keys, [action] { action->trigger(); }});
        }
    }
}

void CommandPalette::add(Hit hit)
{
    auto* item = new QListWidgetItem(hit.text, m_list); // the list owns it
    item->setData(PaletteLine::kindRole, hit.kind);
    item->setData(Qt::AccessibleTextRole, tr("%1, %2").arg(hit.text, hit.kind));
    m_hits.push_back(std::move(hit));
}

void CommandPalette::run(int row)
{
    if (row < 0 || static_cast<std::size_t>(row) >= m_hits.size()) {
        return;
    }
    // First this window goes, so that a dialog which the action opens has the main one for its parent.
    QTimer::singleShot(0, &m_club, m_hits[static_cast<std::size_t>(row)].run);
    accept();
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    painter.setPen(tokens().edge);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    if (m_hits.empty()) {
        painter.setPen(tokens().quiet);
        painter.drawText(rect(), Qt::AlignCenter, tr("Nothing found"));
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const int row = m_list->currentRow();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            m_list->setCurrentRow(
                std::clamp(row + (key == Qt::Key_Down ? 1 : -1), 0, std::max(m_list->count() - 1, 0)));
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(row);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace hearth
