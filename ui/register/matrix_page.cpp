// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/register/matrix_page.h"

#include "core/attendance/check_in.h"
#include "core/attendance/mark_actions.h"
#include "core/group/group_queries.h"
#include "core/store/store_error.h"
#include "ui/members/mark_row.h"
#include "ui/register/mark_keys.h"
#include "ui/register/matrix_model.h"
#include "ui/shared/announce.h"
#include "ui/shared/day_edit.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/page_header.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <map>

namespace hearth {

namespace {

constexpr int termMonths = 3;

/// Marks as the register shows them: by shape, not by colour alone.
class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const bool isChosen = option.state.testFlag(QStyle::State_Selected);
        painter->fillRect(option.rect, isChosen ? tokens().selected : tokens().paper);
        const int mark =
            index.data(MatrixModel::markRole).isValid() ? index.data(MatrixModel::markRole).toInt() : -1;
        if (mark >= 0) {
            painter->setRenderHint(QPainter::Antialiasing);
            drawMark(*painter, option.rect, static_cast<AttendanceStatus>(mark));
        } else {
            painter->setPen(isChosen ? tokens().onSelected : tokens().ink);
            painter->setFont(textFont(TextSize::Body));
            painter->drawText(option.rect, Qt::AlignCenter, index.data(Qt::DisplayRole).toString());
        }
        if (option.state.testFlag(QStyle::State_HasFocus)) {
            painter->setPen(QPen(tokens().ember, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        }
        painter->restore();
    }
};

} // namespace

MatrixPage::MatrixPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader(tr("Attendance"))),
      m_group(new QComboBox),
      m_first(new DayEdit(open().today().addMonths(-termMonths), open().formats().locale())),
      m_last(new DayEdit(open().today(), open().formats().locale())),
      m_model(new MatrixModel(open())),
      m_table(new QTableView),
      m_empty(new EmptyState),
      m_content(new QStackedWidget)
{
    m_model->setParent(this);
    makeHeader();
    makeTable();
    m_empty->show(QStringLiteral("meetings"), tr("No meeting of these people lies in this time."));
    m_content->addWidget(m_table);
    m_content->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    connect(&open(), &OpenClub::changed, this, [this](const ChangeSet& changes) {
        if (isVisible()) {
            m_model->follow(changes);
        }
    });
}

void MatrixPage::makeHeader()
{
    m_group->setObjectName(QStringLiteral("matrixGroup"));
    m_group->setAccessibleName(tr("Whose meetings"));
    m_first->setObjectName(QStringLiteral("matrixFirst"));
    m_first->setAccessibleName(tr("From"));
    m_last->setObjectName(QStringLiteral("matrixLast"));
    m_last->setAccessibleName(tr("Until"));
    m_header->add(m_group);
    for (QDateEdit* day : {m_first, m_last}) {
        m_header->add(day);
        connect(day, &QDateEdit::dateChanged, this, &MatrixPage::refresh);
    }
    connect(m_group, &QComboBox::activated, this, &MatrixPage::refresh);
}

void MatrixPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("matrix"));
    m_table->setAccessibleName(tr("Marks"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setTabKeyNavigation(false);
    m_table->setCornerButtonEnabled(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->installEventFilter(this);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void MatrixPage::listGroupsAgain()
{
    const qint64 chosen = m_group->currentData().toLongLong();
    m_group->clear();
    m_group->addItem(tr("the whole club"), qint64{0});
    for (const Group& group : open().club().read(listGroups).value_or(std::vector<Group>())) {
        m_group->addItem(group.name, qint64{group.id.value()});
    }
    m_group->setCurrentIndex(std::max(0, m_group->findData(chosen)));
}

void MatrixPage::arrive(const QString& subject)
{
    listGroupsAgain();
    if (const auto group = GroupId::fromText(subject)) {
        m_group->setCurrentIndex(std::max(0, m_group->findData(qint64{group->value()})));
    }
    refresh();
    m_table->setFocus();
}

void MatrixPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    try {
        m_model->show(GroupId(m_group->currentData().toLongLong()), m_first->date(), m_last->date());
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
    m_content->setCurrentIndex(m_model->columnCount() == 0 ? 1 : 0);
    m_header->setBeside(m_model->columnCount() == 0 ? QString()
                                                    : tr("%n meeting(s)", nullptr, m_model->meetings()));
    fitColumns();
}

void MatrixPage::fitColumns()
{
    const QFontMetrics letters(textFont(TextSize::Body));
    m_table->horizontalHeader()->setDefaultSectionSize(letters.averageCharWidth() * 10);
    m_table->verticalHeader()->setDefaultSectionSize(letters.lineSpacing() + 3 * size::step);
    constexpr int lastNames = 300; // some hundreds tell how wide names are
    int widest = 0;
    for (int row = 0; row < std::min(m_model->rowCount(), lastNames); ++row) {
        widest = std::max(widest, letters.horizontalAdvance(
                                      m_model->headerData(row, Qt::Vertical, Qt::DisplayRole).toString()));
    }
    m_table->verticalHeader()->setFixedWidth(std::min(widest, letters.averageCharWidth() * 30) +
                                             6 * size::step);
}

void MatrixPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fitColumns();
    }
}

void MatrixPage::forEachChosen(const std::function<bool(MeetingId, const std::vector<MemberId>&)>& work)
{
    std::map<MeetingId, std::vector<MemberId>> chosen;
    for (const QModelIndex& index : m_table->selectionModel()->selectedIndexes()) {
        if (m_model->isMeeting(index.column())) {
            chosen[m_model->meetingAt(index.column()).id].push_back(m_model->memberAt(index.row()));
        }
    }
    for (const auto& [meeting, members] : chosen) {
        if (!work(meeting, members)) {
            return;
        }
    }
}

void MatrixPage::mark(AttendanceStatus status)
{
    CheckInOptions options;
    options.status = status;
    options.source = AttendanceSource::Paper; // keyed in afterwards: when they arrived isn't known
    const QModelIndex current = m_table->currentIndex();
    const bool isOne = m_table->selectionModel()->selectedIndexes().size() == 1;
    forEachChosen([&](MeetingId meeting, const std::vector<MemberId>& members) {
        return complainUnless(frame(), checkIn(open().club(), meeting, members, options));
    });
    if (isOne && current.row() + 1 < m_model->rowCount()) { // on to the next person of this meeting
        m_table->setCurrentIndex(m_model->index(current.row() + 1, current.column()));
    }
    announce(*m_table, markWord(status));
}

void MatrixPage::unmark()
{
    forEachChosen([&](MeetingId meeting, const std::vector<MemberId>& members) {
        return complainUnless(frame(), removeMarks(open().club(), meeting, members));
    });
}

bool MatrixPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !open().canWrite()) {
        return Page::eventFilter(watched, event);
    }
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool isPlain = (key.modifiers() & ~Qt::ShiftModifier & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!isPlain) {
        return Page::eventFilter(watched, event);
    }
    if (key.key() == Qt::Key_Delete || key.key() == Qt::Key_Backspace) {
        unmark();
        return true;
    }
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
        if (m_model->isMeeting(m_table->currentIndex().column())) {
            frame().go(
                {QStringLiteral("meeting"), m_model->meetingAt(m_table->currentIndex().column()).id.text()});
        }
        return true;
    }
    const auto status = key.key() == Qt::Key_Space ? std::optional(AttendanceStatus::Present)
                                                   : statusOfKey(open(), key.text());
    if (status) {
        mark(*status);
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace hearth
