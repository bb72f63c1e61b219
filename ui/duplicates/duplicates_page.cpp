// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/duplicates_page.h"

#include "ui/duplicates/duplicate_detail.h"
#include "ui/duplicates/duplicate_list_model.h"
#include "ui/duplicates/duplicate_watch.h"
#include "ui/duplicates/pair_delegate.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/list_and_detail.h"
#include "ui/shared/page_header.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QHeaderView>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr double comparisonShare = 0.58; // two people side by side need more than a list of names

Tone toneOf(Likelihood likelihood)
{
    switch (likelihood) {
    case Likelihood::VeryLikely:
        return Tone::Amber;
    case Likelihood::Likely:
        return Tone::Slate;
    case Likelihood::Possible:
        return Tone::Plain;
    }
    return Tone::Plain;
}

} // namespace

DuplicatesPage::DuplicatesPage(Frame& frame)
    : Page(frame),
      m_model(new DuplicateListModel(open())),
      m_header(new PageHeader(tr("Duplicates"))),
      m_table(new QTableView),
      m_empty(new EmptyState),
      m_list(new QStackedWidget),
      m_detail(new DuplicateDetail(frame))
{
    m_model->setParent(this);
    makeTable();
    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(3 * size::step, 0, 0, 0);
    m_list->addWidget(m_table);
    m_list->addWidget(m_empty);
    column->addWidget(m_list);
    m_both = new ListAndDetail(left, m_detail, comparisonShare);
    connect(m_both, &ListAndDetail::foldChanged, m_detail, &DuplicateDetail::setCloseable);
    m_detail->setCloseable(false);
    connect(m_detail, &DuplicateDetail::closed, this, [this] {
        m_table->clearSelection();
        m_table->setFocus();
    });
    connect(m_detail, &DuplicateDetail::putOff, this, &DuplicatesPage::chooseNext);
    connect(m_empty, &EmptyState::clicked, this, [this] {
        this->frame().go({QStringLiteral("members"), {}});
    });
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(m_header);
    page->addWidget(m_both, 1);
    connect(&open().duplicates(), &DuplicateWatch::found, this, [this] {
        if (isVisible()) {
            refresh();
        }
    });
}

void DuplicatesPage::makeTable()
{
    m_table->setObjectName(QStringLiteral("duplicateList"));
    m_table->setAccessibleName(tr("Pairs who may be one person"));
    m_table->setModel(m_model);
    dressTable(*m_table);
    auto* delegate = new PairDelegate(*m_table);
    delegate->setChips(DuplicateListModel::HowLikely, [this](const QModelIndex& index) {
        const DuplicatePair* pair = m_model->pairAt(index.row());
        return toneOf(pair == nullptr ? Likelihood::Possible : pair->likelihood);
    });
    m_table->setItemDelegate(delegate);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    QHeaderView& columns = *m_table->horizontalHeader();
    columns.setSectionResizeMode(DuplicateListModel::People, QHeaderView::Stretch);
    columns.setSectionResizeMode(DuplicateListModel::HowLikely, QHeaderView::ResizeToContents);
    columns.setStretchLastSection(false);
    m_table->setColumnHidden(DuplicateListModel::Why, true); // it stands below the names
    m_table->verticalHeader()->setDefaultSectionSize(PairDelegate::pairHeight());
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DuplicatesPage::showChosen);
    connect(m_table, &QTableView::activated, m_detail, &DuplicateDetail::startChoosing);
}

void DuplicatesPage::arrive(const QString&)
{
    refresh();
    if (m_model->rowCount() > 0) {
        m_table->setFocus();
    }
}

void DuplicatesPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        m_table->verticalHeader()->setDefaultSectionSize(PairDelegate::pairHeight());
    }
}

void DuplicatesPage::refresh()
{
    if (open().isLent()) {
        return;
    }
    m_model->refresh();
    const int pairs = m_model->rowCount();
    m_header->setBeside(pairs == 0 ? QString() : open().formats().count(pairs));
    m_list->setCurrentIndex(pairs == 0 ? 1 : 0);
    if (pairs == 0) {
        showEmptiness();
        m_detail->showNone();
    } else if (chosenRow() >= 0) {
        m_detail->refresh();
    } else if (m_detail->hasPair() || !m_both->isFolded()) {
        choose(std::min(m_lastRow, pairs - 1)); // the pair that was here is decided
    }
    m_both->setChosen(m_detail->hasPair());
}

void DuplicatesPage::showEmptiness()
{
    if (open().duplicates().isSettled()) {
        m_empty->show(QStringLiteral("check"), tr("Nobody seems to stand in the book twice."),
                      tr("To the members"));
    } else {
        m_empty->show(QStringLiteral("members"), tr("Looking through the book …"));
    }
}

void DuplicatesPage::showChosen()
{
    const int row = chosenRow();
    if (const DuplicatePair* pair = m_model->pairAt(row)) {
        m_lastRow = row;
        m_detail->show(*pair);
    } else if (m_model->rowCount() == 0 || m_both->isFolded()) {
        m_detail->showNone();
    }
    m_both->setChosen(m_detail->hasPair());
}

void DuplicatesPage::choose(int row)
{
    m_table->selectRow(row);
    m_table->scrollTo(m_model->index(row, 0));
}

void DuplicatesPage::chooseNext()
{
    const int pairs = m_model->rowCount();
    if (pairs > 0) {
        choose((chosenRow() + 1) % pairs);
    }
}

int DuplicatesPage::chosenRow() const
{
    const auto rows = m_table->selectionModel()->selectedRows();
    return rows.isEmpty() ? -1 : rows.front().row();
}

} // namespace hearth
