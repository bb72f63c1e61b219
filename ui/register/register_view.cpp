// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/register_view.h"

#include "core/attendance/attendance_queries.h"
#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/attendance/register_actions.h"
#include "core/member/member_names.h"
#include "ui/members/mark_row.h"
#include "ui/members/member_picker.h"
#include "ui/register/mark_keys.h"
#include "ui/register/mark_questions.h"
#include "ui/register/paper_panel.h"
#include "ui/register/register_count_chips.h"
#include "ui/register/register_delegate.h"
#include "ui/register/register_model.h"
#include "ui/shared/announce.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/prompts.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int registerMargin = 22;
} // namespace

RegisterView::RegisterView(Frame& frame)
    : m_frame(frame),
      m_picker(new MemberPicker(frame.open(), tr("Name, Enter marks present"))),
      m_counts(new RegisterCountChips),
      m_onlyToMark(new QCheckBox(tr("Only those to &mark"))),
      m_model(new RegisterModel(frame.open())),
      m_paper(new PaperPanel(frame)),
      m_fromPaper(new QPushButton(tr("From paper"))),
      m_paperHolder(new QScrollArea),
      m_people(new QWidget),
      m_table(new QTableView),
      m_delegate(new RegisterDelegate(*m_table)),
      m_empty(new EmptyState),
      m_more(new QMenu(this))
{
    setObjectName(QStringLiteral("registerView"));
    m_model->setParent(this);
    m_picker->setObjectName(QStringLiteral("checkIn"));
    m_picker->setLeftOut([this](MemberId member) { return m_model->hasCome(member); });
    connect(m_picker, &MemberPicker::chosen, this, &RegisterView::checkInByName);
    connect(m_picker, &MemberPicker::nobodyFound, this, &RegisterView::offerGuest);
    m_onlyToMark->setObjectName(QStringLiteral("onlyToMark"));
    connect(m_onlyToMark, &QCheckBox::toggled, this, [this](bool only) {
        m_model->showOnly(only ? RegisterPeople::ToMark : RegisterPeople::Everybody);
        refreshButtons();
    });
    auto* first = new FlowLayout(nullptr, 2 * size::step);
    first->addWidget(m_picker);
    first->addWidget(m_counts);
    first->addWidget(m_onlyToMark);
    auto* second = new FlowLayout(nullptr, 2 * size::step);
    makeButtons(*second);
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(registerMargin, 3 * size::step, 0, 0);
    column->setSpacing(2 * size::step);
    column->addLayout(first);
    column->addLayout(second);
    m_paperHolder->setWidget(m_paper);
    m_paperHolder->setWidgetResizable(true);
    m_paperHolder->setFrameShape(QFrame::NoFrame);
    m_paperHolder->setFocusPolicy(Qt::NoFocus);
    m_paperHolder->hide();
    column->addWidget(m_paperHolder);
    auto* people = new QVBoxLayout(m_people);
    people->setContentsMargins(0, 0, 0, 0);
    people->addWidget(m_table);
    people->addWidget(m_empty);
    column->addWidget(m_people, 1);
    connect(m_paper, &PaperPanel::closed, m_fromPaper, [this] { m_fromPaper->setChecked(false); });
    connect(&frame.open(), &OpenClub::figuresReady, m_model, &RegisterModel::refreshLast);
}

QAction* RegisterView::addSaying(const char* name, const QString& text, void (RegisterView::*run)())
{
    QAction* saying = m_more->addAction(text);
    saying->setObjectName(QString::fromLatin1(name));
    connect(saying, &QAction::triggered, this, run);
    return saying;
}

void RegisterView::makeButtons(QLayout& row)
{
    struct MarkButton {
        const char* name;
        AttendanceStatus status;
        QString text;
    };
    //: In each of these the letter in brackets is the key that does the same.
    const std::vector<MarkButton> marks{{"markPresent", AttendanceStatus::Present, tr("Present (P)")},
                                        {"markLate", AttendanceStatus::Late, tr("Late (L)")},
                                        {"markExcused", AttendanceStatus::Excused, tr("Excused (E)")},
                                        {"markAbsent", AttendanceStatus::Absent, tr("Absent (A)")}};
    for (const MarkButton& one : marks) {
        auto* button = new QPushButton(one.text);
        button->setObjectName(QString::fromLatin1(one.name));
        connect(button, &QPushButton::clicked, this, [this, status = one.status] { mark(status); });
        row.addWidget(button);
        m_markButtons.push_back(button);
    }
    m_unmark = addSaying("unmark", tr("No mark"), &RegisterView::unmark);
    m_more->addSeparator();
    m_sayings = {addSaying("guestOf", tr("Guest of…"), &RegisterView::setHost),
                 addSaying("arrived", tr("Arrived…"), &RegisterView::setArrival),
                 addSaying("markNote", tr("Note…"), &RegisterView::setNote)};
    m_more->addSeparator();
    m_heads = addSaying("heads", tr("Heads that aren’t named…"), &RegisterView::countHeads);
    m_fromPaper->setObjectName(QStringLiteral("fromPaper"));
    m_fromPaper->setCheckable(true);
    m_fromPaper->setToolTip(tr("Key in what was ticked on a printed sheet"));
    connect(m_fromPaper, &QPushButton::toggled, this, [this](bool isOpen) {
        m_paperHolder->setVisible(isOpen);
        makeRoom();
        if (isOpen) {
            m_paper->startTyping();
        } else {
            startTyping();
        }
    });
    row.addWidget(m_fromPaper);
    auto* more = new QPushButton(tr("More"));
    more->setObjectName(QStringLiteral("more"));
    more->setMenu(m_more);
    row.addWidget(more);
}

void RegisterView::makeTable()
{
    m_table->setObjectName(QStringLiteral("register"));
    m_table->setAccessibleName(tr("Register"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setItemDelegate(m_delegate);
    m_table->installEventFilter(this);
    QHeaderView& columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(QHeaderView::Interactive);
    connect(m_delegate, &RegisterDelegate::marked, this,
            [this](const QModelIndex& index, AttendanceStatus status) {
                m_table->selectRow(index.row());
                mark(status);
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RegisterView::refreshButtons);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_table->viewport(),
            qOverload<>(&QWidget::update));
}

void RegisterView::show(const Meeting& meeting)
{
    const bool isAnother = meeting.id != m_meeting.id;
    m_meeting = meeting;
    const MemberId current = m_model->memberAt(m_table->currentIndex().row());
    m_model->show(meeting);
    m_paper->show(meeting);
    if (isAnother) {
        setColumnWidths(*m_table);
    }
    if (const int row = m_model->rowOf(current); row >= 0 && m_table->currentIndex().row() != row) {
        m_table->setCurrentIndex(m_model->index(row, RegisterModel::Name));
    }
    const bool isEmpty = m_model->rowCount() == 0 && !m_onlyToMark->isChecked();
    m_empty->show(QStringLiteral("members"),
                  tr("Nobody is expected here yet. Type a name above, or put people into the group."));
    m_empty->setVisible(isEmpty);
    m_table->setVisible(!isEmpty);
    int heads = 0;
    for (const HeadCount& one : listHeadCounts(m_frame.open().database(), m_meeting.id)) {
        heads += one.count;
    }
    m_counts->show(m_model->counts(), heads);
    refreshButtons();
}

void RegisterView::startFromPaper()
{
    m_fromPaper->setChecked(true);
    m_paper->startTyping();
}

void RegisterView::makeRoom()
{
    const bool isOpen = m_fromPaper->isChecked();
    refreshButtons();
    constexpr int rowsWorthIt = 9; // the rows above the panel among them
    const int row = QFontMetrics(textFont(TextSize::Body)).height() * 2;
    const int wanted = m_paper->sizeHint().height();
    const bool isThereRoom = height() > wanted + rowsWorthIt * row;
    m_paperHolder->setMaximumHeight(isThereRoom ? wanted : QWIDGETSIZE_MAX);
    m_paperHolder->setMinimumHeight(isThereRoom ? wanted : 0);
    m_people->setVisible(!isOpen || isThereRoom);
}

void RegisterView::resizeEvent(QResizeEvent* event)
{
    makeRoom();
    QWidget::resizeEvent(event);
}

void RegisterView::startTyping() { m_picker->setFocus(); }

void RegisterView::refreshButtons()
{
    const bool canMark = m_frame.open().canWrite() && m_meeting.status != MeetingStatus::Cancelled;
    const std::vector<MemberId> people = chosen();
    for (QPushButton* button : m_markButtons) {
        button->setEnabled(canMark && !people.empty());
    }
    const auto mark = chosenMark();
    for (QAction* saying : m_sayings) {
        saying->setEnabled(canMark && mark.has_value());
    }
    m_unmark->setEnabled(canMark && !people.empty());
    m_heads->setEnabled(canMark);
    m_fromPaper->setEnabled(canMark);
    m_picker->setEnabled(canMark);
    m_delegate->setCanMark(canMark);
    std::vector<AttendanceStatus> used;
    for (const AttendanceStatus status : {AttendanceStatus::Present, AttendanceStatus::Late,
                                          AttendanceStatus::Excused, AttendanceStatus::Absent}) {
        const bool isUsed = isMarkUsed(m_frame.open(), status);
        m_markButtons.at(static_cast<std::size_t>(status))->setVisible(isUsed && !m_fromPaper->isChecked());
        if (isUsed) {
            used.push_back(status);
        }
    }
    m_delegate->setMarks(std::move(used));
}

std::vector<MemberId> RegisterView::chosen() const
{
    std::vector<MemberId> people;
    for (const QModelIndex& index : m_table->selectionModel()->selectedRows()) {
        people.push_back(m_model->memberAt(index.row()));
    }
    return people;
}

std::optional<Attendance> RegisterView::chosenMark() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.size() == 1 ? m_model->markAt(rows.front().row()) : std::nullopt;
}

void RegisterView::checkInByName(MemberId member)
{
    const auto done = checkIn(m_frame.open().club(), m_meeting.id, member);
    if (!complainUnless(m_frame, done)) {
        return;
    }
    const QString name = memberName(m_frame.open().club(), member);
    m_frame.say(done->already ? tr("%1 is here already").arg(name) : tr("%1 is here").arg(name));
    if (const int row = m_model->rowOf(member); row >= 0) {
        m_table->selectRow(row);
    }
    m_picker->setFocus();
}

void RegisterView::offerGuest(const QString& typed)
{
    const auto answer = m_frame.prompts().ask({tr("Is “%1” a guest?").arg(typed),
                                               tr("Nobody of this name is in the book, or they are marked "
                                                  "already. A guest is added to the book and "
                                                  "marked present."),
                                               {tr("Add as a guest")},
                                               0});
    if (answer &&
        complainUnless(m_frame, addGuest(m_frame.open().club(), m_meeting.id, nameFromLine(typed)))) {
        m_picker->clear();
    }
    m_picker->setFocus();
}

void RegisterView::mark(AttendanceStatus status)
{
    const std::vector<MemberId> people = chosen();
    if (people.empty()) {
        return;
    }
    const int row = m_table->currentIndex().row();
    const MemberId current = m_model->memberAt(row);
    CheckInOptions options;
    options.status = status;
    if (!complainUnless(m_frame, checkIn(m_frame.open().club(), m_meeting.id, people, options))) {
        return;
    }
    // On to the next one; among those to mark, the next has come to stand here.
    const int next = m_model->memberAt(row) == current && people.size() == 1 ? row + 1 : row;
    m_table->selectRow(std::min(next, m_model->rowCount() - 1));
    announce(*m_table, tr("%1, %2").arg(memberName(m_frame.open().club(), current), markWord(status)));
}

void RegisterView::unmark()
{
    complainUnless(m_frame, removeMarks(m_frame.open().club(), m_meeting.id, chosen()));
}

void RegisterView::setHost()
{
    if (const auto mark = chosenMark()) {
        askForHost(m_frame, *mark);
    }
}

void RegisterView::setArrival()
{
    if (const auto mark = chosenMark()) {
        askForArrival(m_frame, m_meeting, *mark);
    }
}

void RegisterView::setNote()
{
    if (const auto mark = chosenMark()) {
        askForNote(m_frame, *mark);
    }
}

void RegisterView::countHeads() { askForHeads(m_frame, m_meeting.id); }

bool RegisterView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::Resize) {
        QTimer::singleShot(0, m_table, [table = m_table] { fitColumns(*table); }); // once it has its size
    }
    if (watched != m_table || event->type() != QEvent::KeyPress) {
        return QWidget::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isPlain = (key.modifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain || !m_markButtons.front()->isEnabled()) {
        return QWidget::eventFilter(watched, event);
    }
    switch (key.key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        mark(AttendanceStatus::Present);
        return true;
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        unmark();
        return true;
    default:
        break;
    }
    if (const auto status = statusOfKey(m_frame.open(), key.text())) {
        mark(*status);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void RegisterView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
        setColumnWidths(*m_table);
    }
}

} // namespace hearth
