// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/tables_page.h"

#include "core/meeting/meeting_queries.h"
#include "core/store/store_error.h"
#include "ui/seating/hand_moves.h"
#include "ui/seating/late_lines.h"
#include "ui/seating/round_tabs.h"
#include "ui/seating/rules_dialog.h"
#include "ui/seating/seat_controls.h"
#include "ui/seating/seat_model.h"
#include "ui/seating/seat_progress.h"
#include "ui/seating/seat_work.h"
#include "ui/seating/seating_words.h"
#include "ui/seating/table_view.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <limits>

namespace hearth {

namespace {
constexpr int tablesMargin = 22;
} // namespace

TablesPage::TablesPage(Frame& frame)
    : Page(frame),
      m_shown(open()),
      m_header(new PageHeader(tr("Tables"))),
      m_rules(new QPushButton(tr("Rules…"))),
      m_another(new QPushButton(tr("Another seating"))),
      m_seat(new QPushButton(tr("Seat anew"))),
      m_controls(new SeatControls),
      m_progress(new SeatProgress),
      m_work(new SeatWork),
      m_words(new SeatingWords),
      m_late(new LateLines(frame)),
      m_rounds(new RoundTabs),
      m_model(new SeatModel(this)),
      m_view(new TableView(*m_model)),
      m_moves(new HandMoves(frame, m_shown, *m_view)),
      m_unseated(new EmptyState),
      m_scroll(new QScrollArea),
      m_empty(new EmptyState),
      m_content(new QStackedWidget)
{
    m_work->setParent(this);
    m_moves->setParent(this);
    makeHeader();
    m_content->addWidget(makeContent());
    m_content->addWidget(m_empty);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_content, 1);
    makeWork();
    connect(m_moves, &HandMoves::hinted, this, &TablesPage::hint);
    connect(m_rounds, &RoundTabs::currentChanged, this, &TablesPage::showRound);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible()) {
            refresh(&changes);
        }
    });
}

TablesPage::~TablesPage() { m_work->cancel(); }

void TablesPage::makeHeader()
{
    const auto add = [this](QPushButton* button, const char* name, void (TablesPage::*run)()) {
        button->setObjectName(QString::fromLatin1(name));
        connect(button, &QPushButton::clicked, this, run);
        m_header->add(button);
    };
    auto* meeting = new QPushButton(tr("Register"));
    meeting->setObjectName(QStringLiteral("showRegister"));
    meeting->setToolTip(tr("Show the meeting’s register"));
    connect(meeting, &QPushButton::clicked, this, [this] {
        frame().go({QStringLiteral("meeting"), m_id.text()});
    });
    m_header->add(meeting);
    m_rules->setObjectName(QStringLiteral("showRules"));
    connect(m_rules, &QPushButton::clicked, this, [this] { showRules(frame(), *this); });
    m_header->add(m_rules);
    m_another->setToolTip(tr("Seats the same people differently, by the next seating number"));
    add(m_another, "seatOtherwise", &TablesPage::seatOtherwise);
    setPrimary(*m_seat);
    add(m_seat, "seatPeople", &TablesPage::seat);
}

QWidget* TablesPage::makeContent()
{
    auto* inside = new QWidget;
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 3 * size::step, 0, 0);
    column->setSpacing(2 * size::step);
    auto* above = new QVBoxLayout;
    above->setContentsMargins(tablesMargin, 0, tablesMargin, 0);
    above->setSpacing(2 * size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{m_controls, m_progress, m_late, m_words}) {
        above->addWidget(part);
    }
    column->addLayout(above);
    column->addWidget(m_view);
    column->addWidget(m_unseated, 1);
    column->addStretch(0);
    m_scroll->setObjectName(QStringLiteral("tablesScroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(inside);
    auto* whole = new QWidget;
    auto* page = new QVBoxLayout(whole);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    auto* tabs = new QVBoxLayout;
    tabs->setContentsMargins(tablesMargin, size::step, tablesMargin, 0);
    tabs->addWidget(m_rounds);
    page->addLayout(tabs);
    page->addWidget(m_scroll, 1);
    connect(m_view, &TableView::wantedInSight, this, &TablesPage::bringIntoSight);
    connect(m_unseated, &EmptyState::clicked, m_seat, &QPushButton::click);
    connect(m_empty, &EmptyState::clicked, this, [this] {
        if (m_shown.isThere()) {
            frame().go({QStringLiteral("meeting"), m_id.text()});
        } else {
            frame().go({QStringLiteral("meetings"), {}});
        }
    });
    return whole;
}

void TablesPage::makeWork()
{
    m_progress->hide();
    connect(m_progress, &SeatProgress::stopped, m_work, &SeatWork::stop);
    connect(m_progress, &SeatProgress::cancelled, this, &TablesPage::cancelWork);
    connect(m_work, &SeatWork::improved, this, [this](const BuiltTables& built) {
        m_progress->setDone(m_work->progress());
        m_shown.show(m_request.order, m_request.people, built);
        showAll();
    });
    connect(m_work, &SeatWork::finished, this, &TablesPage::keep);
}

bool TablesPage::isSeating() const { return m_work->isRunning(); }

void TablesPage::arrive(const QString& subject)
{
    const MeetingId before = m_id;
    if (const auto id = MeetingId::fromText(subject)) {
        m_id = *id;
    } else if (!m_id) {
        const auto next = open().club().read(
            [this](Database& database) { return nextMeeting(database, open().club().civilNow()); });
        m_id = next && *next ? **next : MeetingId();
    }
    if (m_id != before) {
        m_work->cancel();
        m_controls->forget();
        m_rounds->setCurrentIndex(0);
    }
    refresh(nullptr);
    hint({});
    focusTables();
}

void TablesPage::focusTables()
{
    (m_shown.hasTables() ? static_cast<QWidget*>(m_view) : m_unseated->findChild<QPushButton*>())->setFocus();
}

void TablesPage::startSearch() { m_view->setFocus(); }

void TablesPage::refresh(const ChangeSet* changes)
{
    if (open().isLent() || isSeating()) {
        return;
    }
    try {
        m_shown.read(m_id, changes);
        showAll();
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
}

void TablesPage::showAll()
{
    showDeeds();
    const bool hasPeople = m_shown.isThere() && (m_shown.expected() > 0 || m_shown.hasTables());
    m_content->setCurrentIndex(hasPeople ? 0 : 1);
    if (hasPeople) {
        showSeating();
    } else {
        showEmpty();
    }
}

bool TablesPage::canSeat() const
{
    return m_shown.isThere() && open().canWrite() && !isSeating() && m_shown.expected() > 0;
}

void TablesPage::showDeeds()
{
    m_seat->setEnabled(canSeat());
    m_seat->setVisible(m_shown.hasTables()); // else one stands where the tables will be
    m_another->setVisible(m_shown.hasTables());
    m_another->setEnabled(canSeat());
    m_rules->setVisible(m_shown.isThere());
    m_rules->setEnabled(!isSeating());
    m_rules->setText(m_shown.ruleCount() == 0 ? tr("Rules…") : tr("Rules (%1)…").arg(m_shown.ruleCount()));
    m_progress->setVisible(isSeating());
    m_controls->setVisible(!isSeating());
    m_view->setMovable(open().canWrite() && !isSeating());
}

void TablesPage::showSeating()
{
    m_header->setBeside(m_shown.meeting().title + QStringLiteral(" · ") +
                        open().formats().day(m_shown.meeting().starts.date));
    if (!isSeating()) {
        m_controls->show(m_shown.kept().plan, m_shown.rounds(), m_shown.here(), m_shown.expected());
    }
    if (m_shown.hasTables() && open().canWrite() && !isSeating()) {
        m_late->show(m_shown);
    } else {
        m_late->hide();
    }
    m_view->setVisible(m_shown.hasTables());
    m_unseated->setVisible(!m_shown.hasTables() && !isSeating());
    m_unseated->show(
        QStringLiteral("members"),
        tr("Nobody is seated yet. As far as can be, everybody sits with people they haven’t met."),
        canSeat() ? tr("Seat %n people", nullptr, m_shown.here() > 0 ? m_shown.here() : m_shown.expected())
                  : QString());
    m_words->setVisible(m_shown.hasTables());
    if (m_shown.hasTables()) {
        m_words->show(m_shown, open().canWrite() && !isSeating() ? SeatKeys::Work : SeatKeys::Rest);
    }
    m_rounds->setRounds(m_shown.rounds());
    showRound();
}

void TablesPage::bringIntoSight(const QRect& rect)
{
    const QPoint centre = m_view->mapTo(m_scroll->widget(), rect.center());
    m_scroll->ensureVisible(centre.x(), centre.y(), 0, rect.height() / 2 + 6 * size::step);
}

void TablesPage::showEmpty()
{
    m_header->setBeside(m_shown.isThere() ? m_shown.meeting().title : QString());
    if (m_shown.isThere()) {
        m_empty->show(QStringLiteral("members"),
                      tr("There is nobody to seat: nobody has come, and nobody is expected."),
                      tr("Show the register"));
    } else {
        m_empty->show(
            QStringLiteral("meetings"),
            tr("Tables belong to a meeting, and there is none. Plan one, and its people can be seated."),
            tr("Show the meetings"));
    }
}

void TablesPage::showRound()
{
    const int round = std::clamp(m_rounds->round(), 0, std::max(m_shown.rounds() - 1, 0));
    m_moves->setRound(round);
    m_model->show(m_shown.tables(round));
}

void TablesPage::hint(const QString& words)
{
    if (isVisible()) { // else the foot says what another page shows
        frame().setStatus(words);
    }
}

void TablesPage::seat()
{
    if (isSeating()) {
        return;
    }
    auto request = seatRequest(open(), m_shown, *m_controls);
    if (!complainUnless(frame(), request)) {
        return;
    }
    m_request = std::move(*request);
    m_work->start(m_request.order);
    m_progress->setDone(0);
    showAll();
    m_progress->setFocus();
}

void TablesPage::seatOtherwise()
{
    const int seed = m_controls->seed();
    m_controls->setSeed(seed == std::numeric_limits<int>::max() ? 0 : seed + 1);
    seat();
}

void TablesPage::keep(const BuiltTables& built)
{
    m_controls->forget();
    complainUnless(frame(), keepSeating(open().club(), m_id, membersOf(built.seating, m_request.people),
                                        m_request.plan));
    endWork(); // also where nothing is new, or nothing could be kept
    hint({});
}

void TablesPage::endWork()
{
    const bool isHere = isAncestorOf(window()->focusWidget());
    refresh(nullptr);
    if (isHere) {
        focusTables();
    }
}

void TablesPage::cancelWork()
{
    m_work->cancel();
    endWork();
}

} // namespace hearth
