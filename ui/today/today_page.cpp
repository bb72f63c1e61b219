// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_page.h"

#include "core/store/rolling_backups.h"
#include "core/store/store_error.h"
#include "ui/shared/page_header.h"
#include "ui/today/today_cards.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QWidget>

namespace hearth {

namespace {
constexpr int pageSide = 22;
constexpr int cardGap = 18;
constexpr int foldCards = 860; // pixels of the page at the usual size of text, below which one column stands
} // namespace

TodayPage::TodayPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader(tr("Today"))),
      m_find(new QPushButton(tr("Find anything… (Ctrl+K)"))),
      m_scroll(new QScrollArea),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight))
{
    m_find->setObjectName(QStringLiteral("findAnything"));
    m_find->setIcon(themedIcon(QStringLiteral("search")));
    connect(m_find, &QPushButton::clicked, this, [this] { this->frame().findAnything(); });
    m_header->add(m_find);
    auto* wide = new QVBoxLayout;
    auto* narrow = new QVBoxLayout;
    for (QVBoxLayout* column : {wide, narrow}) {
        column->setSpacing(cardGap);
    }
    for (const TodayCardEntry& entry : todayCards()) {
        TodayCard* card = entry.make(frame).release();
        (entry.column == CardColumn::Wide ? wide : narrow)->addWidget(card);
        m_cards.push_back(card);
    }
    wide->addStretch(1);
    narrow->addStretch(1);
    m_columns->setSpacing(cardGap);
    m_columns->addLayout(wide, 3);
    m_columns->addLayout(narrow, 2);
    auto* content = new QWidget;
    auto* whole = new QVBoxLayout(content);
    whole->setContentsMargins(pageSide, pageSide, pageSide, pageSide);
    whole->addLayout(m_columns);
    whole->addStretch(1);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_scroll, 1);
    connect(&open(), &OpenClub::changed, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&open(), &OpenClub::figuresReady, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
    connect(&open(), &OpenClub::settingsChanged, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void TodayPage::arrive(const QString& subject)
{
    const auto meeting = MeetingId::fromText(subject);
    if (meeting || subject == u"next") {
        for (TodayCard* card : m_cards) {
            card->turnTo(meeting.value_or(MeetingId()));
        }
        m_scroll->ensureVisible(0, 0);
    }
    refresh();
    m_find->setFocus();
}

void TodayPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fold();
}

void TodayPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && isVisible()) {
        refresh(); // at another size of text the cards are laid out otherwise
    }
}

void TodayPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    m_header->setBeside(open().formats().longDay(open().today()));
    try {
        for (TodayCard* card : m_cards) {
            card->setVisible(card->refresh());
        }
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
    const auto backups = rollingBackups(defaultBackupFolder(open().settings().uid));
    const QString saved = tr("every change is saved");
    if (backups.empty()) {
        frame().setStatus(saved);
    } else {
        const QDate made = civilAt(backups.front().at, open().club().zone()).date;
        frame().setStatus(
            tr("Last backup: %1 · %2").arg(open().formats().relativeDay(made, open().today()), saved));
    }
    fold();
}

void TodayPage::fold()
{
    const bool isNarrow = width() < foldCards * zoomInUse();
    m_columns->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace hearth
