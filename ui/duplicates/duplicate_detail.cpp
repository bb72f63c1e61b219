// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicate_detail.h"

#include "core/member/duplicate_words.h"
#include "core/member/merge_actions.h"
#include "core/registry.h"
#include "ui/duplicates/merge_form.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/icons.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int pairSide = 20;
} // namespace

DuplicateDetail::DuplicateDetail(Frame& frame)
    : m_frame(frame),
      m_content(new QStackedWidget),
      m_none(new EmptyState),
      m_close(new QPushButton(tr("Back to the pairs"))),
      m_why(new QLabel),
      m_form(new MergeForm(frame.open())),
      m_merge(new QPushButton(tr("Merge"))),
      m_apart(new QPushButton(tr("Not the same"))),
      m_swap(new QPushButton(tr("The other one stays")))
{
    setObjectName(QStringLiteral("duplicateDetail"));
    auto* one = new QWidget;
    auto* column = new QVBoxLayout(one);
    column->setContentsMargins(pairSide, 4 * size::step, pairSide, 4 * size::step);
    column->setSpacing(2 * size::step);
    column->addWidget(makeHead());
    column->addWidget(m_form, 1);
    column->addWidget(makeButtons());
    m_content->addWidget(m_none);
    m_content->addWidget(one);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_content);
    showNone();
}

QWidget* DuplicateDetail::makeHead()
{
    m_close->setObjectName(QStringLiteral("backToPairs"));
    m_close->setIcon(themedIcon(QStringLiteral("back")));
    m_close->setProperty(style::flatProperty, true);
    connect(m_close, &QPushButton::clicked, this, [this] {
        showNone();
        Q_EMIT closed();
    });
    auto* title = new QLabel(tr("One person, or two?"));
    title->setWordWrap(true);
    setTextSize(*title, TextSize::Title, QFont::DemiBold);
    m_why->setObjectName(QStringLiteral("whyAlike"));
    m_why->setTextFormat(Qt::PlainText);
    m_why->setWordWrap(true);
    setQuiet(*m_why);
    auto* head = new QWidget;
    auto* lines = new QVBoxLayout(head);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(size::step);
    lines->addWidget(m_close, 0, Qt::AlignLeading);
    lines->addWidget(title);
    lines->addWidget(m_why);
    return head;
}

QWidget* DuplicateDetail::makeButtons()
{
    m_merge->setObjectName(QStringLiteral("mergePair"));
    setPrimary(*m_merge);
    connect(m_merge, &QPushButton::clicked, this, &DuplicateDetail::merge);
    m_apart->setObjectName(QStringLiteral("tellApart"));
    connect(m_apart, &QPushButton::clicked, this, &DuplicateDetail::tellThemApart);
    auto* later = new QPushButton(tr("Later"));
    later->setObjectName(QStringLiteral("decideLater"));
    connect(later, &QPushButton::clicked, this, &DuplicateDetail::putOff);
    m_swap->setObjectName(QStringLiteral("swapSides"));
    m_swap->setProperty(style::flatProperty, true);
    connect(m_swap, &QPushButton::clicked, this, [this] {
        m_isSwapped = !m_isSwapped;
        refresh();
    });
    auto* holder = new QWidget;
    auto* row = new FlowLayout(holder, 2 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_merge, m_apart, later, m_swap}) {
        row->addWidget(button);
    }
    return holder;
}

void DuplicateDetail::show(const DuplicatePair& pair)
{
    m_pair = pair;
    m_isSwapped = false;
    refresh();
}

void DuplicateDetail::showNone()
{
    m_pair = {};
    m_none->show(QStringLiteral("members"), tr("Choose a pair to see both people side by side."));
    m_content->setCurrentIndex(0);
}

void DuplicateDetail::startChoosing()
{
    if (hasPair()) {
        m_form->startChoosing();
    }
}

void DuplicateDetail::setCloseable(bool isCloseable) { m_close->setVisible(isCloseable); }

void DuplicateDetail::refresh()
{
    if (!hasPair() || m_frame.open().isLent()) {
        return;
    }
    auto comparison = compareForMerge(m_frame.open().club(), sides());
    if (!comparison) { // one of them went meanwhile
        showNone();
        return;
    }
    m_why->setText(reasonsText(m_pair));
    m_form->show(std::move(*comparison));
    m_content->setCurrentIndex(1);
    const bool canWrite = m_frame.open().canWrite();
    m_merge->setEnabled(canWrite);
    m_apart->setEnabled(canWrite);
}

void DuplicateDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), hasPair() ? tokens().card : tokens().paper);
    painter.setPen(tokens().line);
    const int edge = layoutDirection() == Qt::RightToLeft ? rect().right() : rect().left();
    painter.drawLine(edge, rect().top(), edge, rect().bottom());
}

MergedPair DuplicateDetail::sides() const
{
    return m_isSwapped ? MergedPair{m_pair.second, m_pair.first} : MergedPair{m_pair.first, m_pair.second};
}

void DuplicateDetail::merge()
{
    complainUnless(m_frame, mergeMembers(m_frame.open().club(), sides(), m_form->choice(), memberKeys()));
}

void DuplicateDetail::tellThemApart()
{
    complainUnless(m_frame, tellApart(m_frame.open().club(), m_pair.first, m_pair.second));
}

} // namespace hearth
