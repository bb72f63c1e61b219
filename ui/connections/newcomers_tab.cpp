// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/newcomers_tab.h"

#include "core/connections/buddy_queries.h"
#include "core/store/store_error.h"
#include "ui/connections/newcomer_line.h"
#include "ui/members/person_line.h"
#include "ui/shared/card.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr int newcomersWidth = 760;
constexpr int newcomersMargin = 22;
} // namespace

NewcomersTab::NewcomersTab(Frame& frame) : m_frame(frame), m_sentence(new QLabel), m_lines(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_sentence->setObjectName(QStringLiteral("newcomersSentence"));
    m_sentence->setWordWrap(true);
    auto* card = new Card;
    card->content().addWidget(m_sentence);
    card->content().addLayout(m_lines);
    m_lines->setSpacing(size::step);
    auto* content = new QWidget;
    content->setMaximumWidth(newcomersWidth + 2 * newcomersMargin);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(newcomersMargin, newcomersMargin, newcomersMargin, newcomersMargin);
    column->addWidget(card);
    column->addStretch(1);
    setWidget(content);
}

void NewcomersTab::refresh()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // it may be the button that was just pressed
        }
        delete item;
    }
    OpenClub& open = m_frame.open();
    try {
        const auto found = newcomers(open.database(), open.club().civilNow());
        const auto alone =
            std::count_if(found.begin(), found.end(), [](const FirstVisits& one) { return !one.buddy; });
        const QString count =
            tr("%n person(s) are in their first three visits.", nullptr, static_cast<int>(found.size()));
        m_sentence->setText(
            found.empty() ? tr("Nobody is new at the moment. Whoever comes for the first, second "
                               "or third time stands here, and who joined and hasn’t come yet.")
            : alone == 0
                ? count + u' ' + tr("Each of them has a buddy.")
                : count + u' ' + tr("%n of them have no buddy yet.", nullptr, static_cast<int>(alone)));
        for (const FirstVisits& one : found) {
            m_lines->addWidget(newcomerLine(m_frame, one, WithBuddy::CanEnd).release());
        }
    } catch (const StoreError& error) {
        m_frame.complain(error.toError(open.club().path()));
    }
}

} // namespace hearth
