// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/door/door_finding.h"

#include "ui/door/door_letters.h"
#include "ui/door/door_line.h"
#include "ui/door/door_look.h"
#include "ui/door/door_row.h"
#include "ui/shared/announce.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/open_club.h"

#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int doorSide = 40;
constexpr int sideWidth = 330;
constexpr int foldsBelow = 900;
} // namespace

DoorFinding::DoorFinding(DoorSession& session)
    : m_session(session),
      m_title(new QLabel),
      m_place(new QLabel),
      m_line(new DoorLine),
      m_hint(new QLabel),
      m_count(new QLabel),
      m_countWords(new QLabel),
      m_bar(new QProgressBar),
      m_note(new QLabel),
      m_arrivals(new QLabel),
      m_letters(new DoorLetters),
      m_takeBack(new QPushButton),
      m_pickUp(new QPushButton(tr("Take a child home")))
{
    setObjectName(QStringLiteral("doorFinding"));
    m_line->setObjectName(QStringLiteral("doorName"));
    m_line->setAccessibleName(tr("Your name, your number or your card"));
    m_line->setPlaceholderText(tr("type your name or scan your card"));
    m_line->setFont(doorFont(TextSize::Title));
    m_line->installEventFilter(this);
    m_hint->setObjectName(QStringLiteral("doorHint"));
    dressForDoor(*m_hint, TextSize::Small);
    m_hint->setWordWrap(true);
    setQuiet(*m_hint);
    m_hint->setFont(doorFont(TextSize::Small));
    m_letters->hide();
    connect(m_line, &DoorLine::textChanged, this, &DoorFinding::find);
    connect(m_letters, &DoorLetters::typed, this, [this](const QString& letter) { m_line->insert(letter); });
    connect(m_letters, &DoorLetters::erased, m_line, &DoorLine::backspace);
    auto* found = new QVBoxLayout;
    found->setSpacing(2 * size::step);
    for (std::size_t i = 0; i < DoorPeople::mostHits; ++i) {
        DoorRow* row = m_rows.emplace_back(new DoorRow);
        row->installEventFilter(this);
        row->hide();
        connect(row, &DoorRow::clicked, this, [this, row] { Q_EMIT chosen(row->member()); });
        found->addWidget(row);
    }
    found->addWidget(m_hint);
    found->addStretch(1);
    auto* finding = new QWidget;
    finding->setLayout(found);
    found->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea;
    scroll->setWidget(finding);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* left = new QVBoxLayout; // the line stays where it is, whatever is found
    left->setSpacing(3 * size::step);
    left->addWidget(m_line);
    left->addWidget(scroll, 1);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(8 * size::step);
    middle->addLayout(left, 1);
    m_side = makeSide();
    middle->addWidget(m_side, 0, Qt::AlignTop);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(doorSide, doorSide * 3 / 4, doorSide, doorSide / 2);
    whole->setSpacing(5 * size::step);
    whole->addWidget(makeHead());
    whole->addLayout(middle, 1);
    whole->addWidget(m_letters);
    whole->addWidget(makeFoot());
    refresh();
    find();
}

QWidget* DoorFinding::makeHead()
{
    auto* head = new QWidget;
    m_title->setObjectName(QStringLiteral("doorTitle"));
    dressForDoor(*m_title, TextSize::Figure, QFont::Bold);
    m_title->setFont(textFont(TextSize::Figure, QFont::Bold));
    dressForDoor(*m_place, TextSize::Small);
    for (QLabel* label : {m_title, m_place}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    setQuiet(*m_place);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_place);
    auto* isNew = new QPushButton(tr("I’m new here"));
    isNew->setObjectName(QStringLiteral("newHere"));
    dressForDoor(*isNew);
    connect(isNew, &QPushButton::clicked, this, &DoorFinding::newcomerWanted);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addLayout(words, 1);
    row->addWidget(isNew, 0, Qt::AlignTop);
    return head;
}

QWidget* DoorFinding::makeSide()
{
    auto* side = new QWidget;
    side->setFixedWidth(zoomed(sideWidth));
    auto* card = new Card(QString());
    card->setObjectName(QStringLiteral("doorCount"));
    m_count->setFont(doorFont(TextSize::Figure, QFont::Bold));
    m_count->setAlignment(Qt::AlignCenter);
    m_countWords->setAlignment(Qt::AlignCenter);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(zoomed(10));
    for (QWidget* part : std::initializer_list<QWidget*>{m_count, m_countWords, m_bar}) {
        card->content().addWidget(part);
    }
    m_note->setObjectName(QStringLiteral("doorNote"));
    m_note->setAutoFillBackground(true);
    m_arrivals->setObjectName(QStringLiteral("doorArrivals"));
    for (QLabel* label : {m_note, m_arrivals}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMargin(4 * size::step);
    }
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4 * size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{card, m_note, m_arrivals}) {
        column->addWidget(part);
    }
    return side;
}

QWidget* DoorFinding::makeFoot()
{
    auto* foot = new QWidget;
    auto* help = new QLabel(tr("Wrong name? Ask at the desk."));
    setQuiet(*help);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(help, 1);
    const auto add = [&](const QString& text, const char* name, auto signal) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        dressForDoor(*button);
        connect(button, &QPushButton::clicked, this, signal);
        row->addWidget(button);
    };
    m_takeBack->setObjectName(QStringLiteral("takeBackLate"));
    dressForDoor(*m_takeBack);
    m_takeBack->hide();
    connect(m_takeBack, &QPushButton::clicked, this, &DoorFinding::takingBack);
    row->addWidget(m_takeBack);
    m_pickUp->setObjectName(QStringLiteral("pickUp"));
    dressForDoor(*m_pickUp);
    connect(m_pickUp, &QPushButton::clicked, this, &DoorFinding::pickUpWanted);
    row->addWidget(m_pickUp);
    add(tr("Letters"), "showLetters", [this] {
        m_letters->setVisible(!m_letters->isVisible());
        m_line->setFocus();
    });
    add(tr("Desk"), "desk", &DoorFinding::deskWanted);
    add(tr("Language"), "language", &DoorFinding::languageWanted);
    add(tr("More time"), "moreTime", &DoorFinding::timeWanted);
    return foot;
}

void DoorFinding::refresh()
{
    const Meeting& meeting = m_session.meeting().meeting;
    const Formats& formats = m_session.open().formats();
    m_title->setText(tr("Welcome to %1").arg(meeting.title));
    QStringList place;
    if (!m_session.meeting().venue.isEmpty()) {
        place += m_session.meeting().venue;
    }
    if (m_session.settings().showsGroups && !m_session.meeting().group.isEmpty()) {
        place += m_session.meeting().group;
    }
    place += formats.time(meeting.starts.time);
    m_place->setText(place.join(QStringLiteral(" · ")));
    m_pickUp->setVisible(m_session.settings().pickUpUnder > 0);
    const auto seats = m_session.seats();
    const bool showsCount = m_session.settings().showsCount;
    m_count->parentWidget()->setVisible(showsCount);
    m_count->setText(formats.count(m_session.here()));
    m_countWords->setText(seats ? tr("here · %n seat(s)", nullptr, *seats) : tr("here"));
    m_bar->setVisible(seats.has_value());
    m_bar->setRange(0, std::max(1, seats.value_or(1)));
    m_bar->setValue(std::min(m_session.here(), seats.value_or(1)));
    m_note->setVisible(m_session.isTechnologyFree());
    QPalette slate = m_note->palette();
    slate.setColor(QPalette::Window, tokens().slate.ground);
    slate.setColor(QPalette::WindowText, tokens().slate.text);
    m_note->setPalette(slate);
    m_note->setText(tr("Tonight is technology-free: phones rest in the basket by the door."));
    const auto& arrivals = m_session.arrivals();
    m_arrivals->setVisible(m_session.settings().showsArrivals && !arrivals.empty());
    m_arrivals->setText(QStringList(arrivals.begin(), arrivals.end()).join(u'\n'));
    fold();
    find();
}

void DoorFinding::find()
{
    m_found = m_session.find(m_line->text());
    const auto& hits = m_found.hits;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (i < hits.size()) {
            m_rows[i]->show(hits[i], m_session.isHere(hits[i].id));
        } else {
            m_rows[i]->hide();
        }
    }
    const bool isEmpty = m_line->text().trimmed().isEmpty();
    if (isEmpty) {
        m_hint->clear();
    } else if (m_found.isTooShort) {
        m_hint->setText(m_session.settings().findsWholeOnly ? tr("Type your whole name, or scan your card.")
                                                            : tr("Two letters are enough."));
    } else if (hits.empty()) {
        m_hint->setText(tr("Nobody is found. Try your family name, or tap “I’m new here”."));
    } else {
        m_hint->setText(m_found.hasMore ? tr("There are more. Go on typing.") : QString());
    }
    if (!isEmpty) {
        announce(*m_hint,
                 hits.empty() ? m_hint->text() : tr("%n found", nullptr, static_cast<int>(hits.size())));
    }
}

/// Enter: the only one found, or a card that was typed.
void DoorFinding::accept()
{
    const QString typed = m_line->text().trimmed();
    if (m_session.isCard(typed)) {
        m_line->clear();
        Q_EMIT cardTyped(typed);
    } else if (m_found.hits.size() == 1) {
        Q_EMIT chosen(m_found.hits.front().id);
    } else if (!m_found.hits.empty()) {
        m_rows.front()->setFocus(Qt::TabFocusReason);
    }
}

bool DoorFinding::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const auto at = std::find(m_rows.begin(), m_rows.end(), watched);
    const auto place = at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
    if (watched == m_line && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
        accept();
        return true;
    }
    if (key.key() == Qt::Key_Escape) {
        clear();
        return true;
    }
    const int step = key.key() == Qt::Key_Down ? 1 : key.key() == Qt::Key_Up ? -1 : 0;
    if (step != 0) {
        const int next = place + step;
        if (next < 0) {
            m_line->setFocus();
        } else if (next < static_cast<int>(m_found.hits.size())) {
            m_rows[static_cast<std::size_t>(next)]->setFocus(Qt::TabFocusReason);
        }
        return true;
    }
    if (place >= 0 && !key.text().isEmpty() && key.text().front().isLetterOrNumber()) {
        type(key.text());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DoorFinding::clear()
{
    m_line->clear();
    m_line->setFocus();
}

void DoorFinding::offerTakingBack(const QString& name)
{
    m_takeBack->setVisible(!name.isEmpty());
    //: %1: a name as strangers may see it
    m_takeBack->setText(tr("%1 isn’t here: take back").arg(name));
}

bool DoorFinding::isUntouched() const { return m_line->text().isEmpty(); }

void DoorFinding::type(const QString& text)
{
    m_line->setFocus();
    m_line->insert(text);
}

void DoorFinding::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

/// Beside the rows there is room for the side only in a wide window.
void DoorFinding::fold()
{
    const bool hasSomething = m_session.settings().showsCount || m_session.isTechnologyFree() ||
                              (m_session.settings().showsArrivals && !m_session.arrivals().empty());
    m_side->setVisible(hasSomething && width() >= zoomed(foldsBelow));
}

} // namespace hearth
