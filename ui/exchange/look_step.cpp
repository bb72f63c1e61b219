// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/look_step.h"

#include "ui/exchange/row_mending.h"
#include "ui/shared/chip_button.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollArea>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int lookSide = 22;
constexpr std::array<int, ImportRowsModel::ColumnCount> letters{5, 12, 20, 12, 16, 18, 11, 30};

} // namespace

LookStep::LookStep(OpenClub& open)
    : m_open(open),
      m_model(new ImportRowsModel(open)),
      m_table(new QTableView),
      m_mending(new RowMending(open)),
      m_mendingRoom(new QScrollArea)
{
    m_model->setParent(this);
    auto* chips = new QWidget;
    auto* row = new FlowLayout(chips, 2 * size::step);
    row->setContentsMargins(lookSide, 3 * size::step, lookSide, 2 * size::step);
    for (const RowKind kind : {RowKind::New, RowKind::Updated, RowKind::Unchanged, RowKind::Skipped,
                               RowKind::ToDecide, RowKind::Refused}) {
        auto* chip = new ChipButton(ImportRowsModel::kindName(kind));
        chip->setObjectName(QStringLiteral("rows-%1").arg(static_cast<int>(kind)));
        const auto toggle = [this, kind] {
            m_narrowed = m_narrowed == kind ? std::nullopt : std::optional(kind);
            m_model->narrow(m_narrowed);
            refreshChips();
        };
        connect(chip, &ChipButton::clicked, this, toggle);
        connect(chip, &ChipButton::takenOff, this, toggle);
        row->addWidget(chip);
        m_chips.emplace(kind, chip);
    }
    makeTable();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(chips);
    auto* beside = new QVBoxLayout;
    beside->setContentsMargins(3 * size::step, 0, 0, 0);
    beside->addWidget(m_table);
    column->addLayout(beside, 1);
    m_mendingRoom->setFrameShape(QFrame::NoFrame);
    m_mendingRoom->setWidgetResizable(true);
    m_mendingRoom->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_mendingRoom->setFocusPolicy(Qt::NoFocus);
    m_mendingRoom->setWidget(m_mending);
    m_mendingRoom->hide();
    column->addWidget(m_mendingRoom);
    connect(m_mending, &RowMending::decided, this, &LookStep::decided);
    connect(m_mending, &RowMending::mended, this, &LookStep::mended);
}

void LookStep::makeTable()
{
    m_table->setObjectName(QStringLiteral("importRows"));
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    m_table->setMinimumHeight(1); // at twice the size of text the sentences around it go first
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* delegate = new RowDelegate(*m_table);
    delegate->setStrong(ImportRowsModel::Name);
    delegate->setChips(ImportRowsModel::What,
                       [this](const QModelIndex& index) { return m_model->toneAt(index.row()); });
    m_table->setItemDelegate(delegate);
    // Why stands beside the name, where it is seen without scrolling.
    m_table->horizontalHeader()->moveSection(ImportRowsModel::Why, ImportRowsModel::Birthday);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LookStep::showChosen);
    fitColumns();
}

void LookStep::show(ImportSession& session, const ImportReport& report)
{
    m_session = &session;
    const std::int64_t line = m_line;
    m_model->show(session.plan() ? &*session.plan() : nullptr, report);
    if (m_narrowed && m_model->count(*m_narrowed) == 0) {
        m_narrowed.reset();
        m_model->narrow({});
    }
    const bool isRoster = session.plan().has_value();
    for (const int column : {ImportRowsModel::Name, ImportRowsModel::Birthday, ImportRowsModel::Phone,
                             ImportRowsModel::Email, ImportRowsModel::Joined}) {
        m_table->setColumnHidden(column, !isRoster);
    }
    refreshChips();
    if (const int row = m_model->rowOf(line); row >= 0) {
        m_table->selectRow(row);
    }
    showChosen();
}

void LookStep::forget()
{
    m_session = nullptr;
    m_model->clear();
    m_mendingRoom->hide();
}

void LookStep::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
        fitColumns();
    }
}

void LookStep::refreshChips()
{
    for (const auto& [kind, chip] : m_chips) {
        const int rows = m_model->count(kind);
        chip->setChoice(m_open.formats().count(rows) + u' ' + ImportRowsModel::kindName(kind),
                        m_narrowed == kind);
        chip->setVisible(rows > 0);
    }
}

void LookStep::showChosen()
{
    const auto rows = m_table->selectionModel()->selectedRows();
    const PlannedMember* row = rows.isEmpty() ? nullptr : m_model->plannedAt(rows.front().row());
    if (row != nullptr) {
        m_line = row->line;
    }
    if (m_session != nullptr) {
        m_mending->show(*m_session, row);
        m_mendingRoom->setVisible(row != nullptr &&
                                  (row->fate == RowFate::Reject || !row->candidates.empty()));
        fitMending();
    }
}

void LookStep::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitMending();
}

void LookStep::fitMending()
{
    constexpr int most = 4; // of which it takes one at most
    const int width = std::max(m_mendingRoom->width(), 1);
    const int wanted = m_mending->layout()->hasHeightForWidth()
                           ? m_mending->layout()->totalHeightForWidth(width)
                           : std::max(m_mending->sizeHint().height(), 1);
    m_mendingRoom->setFixedHeight(std::min(wanted, std::max(height() / most, 1)));
}

void LookStep::fitColumns()
{
    const int letter = QFontMetrics(textFont(TextSize::Body)).averageCharWidth();
    for (int column = 0; column < ImportRowsModel::ColumnCount; ++column) {
        m_table->setColumnWidth(column,
                                letters.at(static_cast<std::size_t>(column)) * letter + 5 * size::step);
    }
}

} // namespace hearth
