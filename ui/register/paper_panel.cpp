// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/paper_panel.h"

#include "ui/members/mark_row.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {
constexpr int textLines = 4;
constexpr int pauseInTyping = 120; // milliseconds after which what was typed is looked at
} // namespace

PaperPanel::PaperPanel(Frame& frame)
    : m_frame(frame),
      m_text(new QPlainTextEdit),
      m_sheets(new QComboBox),
      m_lines(new QListWidget),
      m_problems(new QLabel),
      m_enter(new QPushButton),
      m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("paperPanel"));
    m_text->setObjectName(QStringLiteral("paperText"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("1 4 7-12 15 late 16-18 excused 23=Mary Smith 3 guests"));
    m_text->installEventFilter(this);
    m_sheets->setObjectName(QStringLiteral("paperSheets"));
    m_sheets->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_sheets->setMinimumContentsLength(8);
    m_lines->setObjectName(QStringLiteral("paperLines"));
    m_lines->setAccessibleName(tr("Whom this means"));
    m_lines->setSelectionMode(QAbstractItemView::NoSelection);
    m_lines->setUniformItemSizes(true);
    m_problems->setObjectName(QStringLiteral("paperProblems"));
    m_problems->setTextFormat(Qt::PlainText);
    m_problems->setWordWrap(true);
    m_enter->setObjectName(QStringLiteral("enterPaper"));
    m_enter->setToolTip(tr("Ctrl+Enter"));
    setPrimary(*m_enter);
    auto* close = new QPushButton(tr("Close"));
    close->setObjectName(QStringLiteral("closePaper"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseInTyping);
    connect(m_pause, &QTimer::timeout, this, &PaperPanel::understand);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_sheets, &QComboBox::activated, this, &PaperPanel::understand);
    connect(m_enter, &QPushButton::clicked, this, &PaperPanel::enter);
    connect(close, &QPushButton::clicked, this, &PaperPanel::closed);

    auto* label = new QLabel(tr("&Read off the sheet"));
    label->setBuddy(m_text);
    auto* sheet = new QLabel(tr("S&heet"));
    sheet->setBuddy(m_sheets);
    for (QLabel* quiet : {label, sheet}) {
        setQuiet(*quiet);
    }
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_enter);
    buttons->addWidget(close);
    buttons->addStretch(1);
    auto* left = new QVBoxLayout;
    left->setSpacing(size::step);
    for (QWidget* part : std::initializer_list<QWidget*>{label, m_text, sheet, m_sheets, m_problems}) {
        left->addWidget(part);
    }
    left->addLayout(buttons);
    left->addStretch(1);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * size::step);
    row->addLayout(left, 3);
    row->addWidget(m_lines, 2);
    understand();
}

void PaperPanel::show(const Meeting& meeting)
{
    const bool isAnother = meeting.id != m_meeting.id;
    m_meeting = meeting;
    if (isAnother) {
        m_text->clear();
    }
    if (isVisible() || isAnother) {
        listSheets();
        understand();
    }
}

void PaperPanel::startTyping()
{
    m_text->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * textLines);
    listSheets();
    understand();
    m_text->setFocus();
}

void PaperPanel::listSheets()
{
    const QString chosen = m_sheets->currentData().toString();
    Club& club = m_frame.open().club();
    const Formats& formats = m_frame.open().formats();
    m_sheets->clear();
    for (const SheetEdition& sheet : sheetsToEnter(club.database(), m_meeting.id)) {
        const CivilTime printed = civilAt(sheet.printed, club.zone());
        //: A printed sheet: %1 its code, %2 the day and %3 the time it was printed.
        m_sheets->addItem(
            tr("%1, printed %2, %3")
                .arg(sheet.code, formats.nearDay(printed.date, club.today()), formats.time(printed.time)),
            sheet.code);
    }
    if (m_sheets->count() == 0) {
        m_sheets->addItem(tr("none was printed yet"), QString());
    }
    m_sheets->setEnabled(m_sheets->count() > 1);
    m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(chosen)));
}

QString PaperPanel::chosenCode() const { return m_sheets->currentData().toString(); }

QString PaperPanel::words(const PaperLine& line) const
{
    switch (line.fate) {
    case PaperLine::Fate::Already:
        //: A row of a printed sheet: %1 its number, %2 a person, %3 a mark that is there already
        return tr("%1  %2: %3 already")
            .arg(m_frame.open().formats().count(line.row), line.name, markWord(line.status));
    case PaperLine::Fate::Guest:
        return tr("%1  %2: new guest, %3")
            .arg(m_frame.open().formats().count(line.row), line.name, markWord(line.status));
    case PaperLine::Fate::Mark:
        break;
    }
    //: A row of a printed sheet: %1 its number, %2 a person, %3 the mark
    return tr("%1  %2: %3").arg(m_frame.open().formats().count(line.row), line.name, markWord(line.status));
}

void PaperPanel::understand()
{
    if (!m_meeting.id || m_frame.open().isLent()) {
        showEntry({});
        return;
    }
    const auto entry =
        understandPaper(m_frame.open().club(), m_meeting.id, m_text->toPlainText(), chosenCode());
    showEntry(entry.value_or(PaperEntry()));
}

void PaperPanel::showEntry(const PaperEntry& entry)
{
    m_lines->clear();
    int marks = 0;
    for (const PaperLine& line : entry.lines) {
        m_lines->addItem(words(line));
        marks += line.fate == PaperLine::Fate::Already ? 0 : 1;
    }
    if (entry.heads) {
        m_lines->addItem(tr("%n guest(s) counted", nullptr, *entry.heads));
    }
    m_lines->scrollToBottom();
    m_problems->setText(entry.problems.join(u'\n'));
    m_problems->setVisible(!entry.problems.isEmpty());
    m_enter->setText(tr("Enter %n mark(s)", nullptr, marks));
    m_enter->setEnabled(entry.problems.isEmpty() && (marks > 0 || entry.heads) && m_frame.open().canWrite());
    if (!entry.edition.code.isEmpty()) {
        m_sheets->setCurrentIndex(std::max(0, m_sheets->findData(entry.edition.code)));
    }
}

void PaperPanel::enter()
{
    m_pause->stop();
    const auto entered =
        enterFromPaper(m_frame.open().club(), m_meeting.id, m_text->toPlainText(), chosenCode());
    if (!complainUnless(m_frame, entered)) {
        return;
    }
    m_text->clear();
    understand();
    m_frame.say(tr("Entered %n row(s) from paper.", nullptr, static_cast<int>(entered->lines.size())));
    m_text->setFocus();
}

bool PaperPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
            understand();
            m_enter->click();
            return true;
        }
        if (key.key() == Qt::Key_Escape) {
            Q_EMIT closed();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace hearth
