// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columns_step.h"

#include "core/exchange/header/column_matching.h"
#include "core/exchange/import_session.h"
#include "core/exchange/member_cells.h"
#include "ui/exchange/field_names.h"
#include "ui/exchange/remembered_columns.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

#include <algorithm>

namespace hearth {

namespace {

constexpr int stepSide = 22;
constexpr int stepWidth = 860;

QLabel* plainLabel(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

ColumnsStep::ColumnsStep(Preferences& preferences)
    : m_preferences(preferences),
      m_recognised(plainLabel({})),
      m_problem(plainLabel({})),
      m_grid(new QGridLayout),
      m_matches(new QComboBox),
      m_dateOrder(new QComboBox),
      m_dateQuestion(new QLabel(tr("Dates such as 03/04/2026 &have")))
{
    setObjectName(QStringLiteral("columnsStep"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* content = new QWidget;
    content->setMaximumWidth(stepWidth);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(stepSide, stepSide, stepSide, stepSide);
    column->setSpacing(4 * size::step);
    m_recognised->setObjectName(QStringLiteral("recognised"));
    setQuiet(*m_recognised);
    m_problem->setObjectName(QStringLiteral("columnsProblem"));
    column->addWidget(m_recognised);
    column->addWidget(m_problem);
    m_grid->setHorizontalSpacing(4 * size::step);
    m_grid->setVerticalSpacing(2 * size::step);
    m_grid->setColumnStretch(0, 2);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 2);
    column->addLayout(m_grid);
    addMatches();
    addDateOrder();
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->addRow(m_dateQuestion, m_dateOrder);
    form->addRow(tr("Who is in the club &already"), m_matches);
    column->addLayout(form);
    column->addStretch(1);
    setWidget(content);
}

void ColumnsStep::addMatches()
{
    m_matches->setObjectName(QStringLiteral("matches"));
    m_matches->addItem(tr("takes over what the file says"), static_cast<int>(Matches::Update));
    m_matches->addItem(tr("takes over only what is missing"), static_cast<int>(Matches::Fill));
    m_matches->addItem(tr("stays as in the book"), static_cast<int>(Matches::Skip));
    m_matches->addItem(tr("is added once more"), static_cast<int>(Matches::Add));
    connect(m_matches, &QComboBox::activated, this, [this] {
        if (m_session != nullptr) {
            m_session->options().matches = static_cast<Matches>(m_matches->currentData().toInt());
            Q_EMIT changed();
        }
    });
}

void ColumnsStep::addDateOrder()
{
    m_dateOrder->setObjectName(QStringLiteral("dateOrder"));
    m_dateQuestion->setBuddy(m_dateOrder);
    m_dateOrder->addItem(tr("the day first: 3 April"), static_cast<int>(DateOrder::DayMonthYear));
    m_dateOrder->addItem(tr("the month first: 4 March"), static_cast<int>(DateOrder::MonthDayYear));
    connect(m_dateOrder, &QComboBox::activated, this, [this] {
        if (m_session != nullptr) {
            m_session->options().dateOrder = static_cast<DateOrder>(m_dateOrder->currentData().toInt());
            Q_EMIT changed();
        }
    });
}

void ColumnsStep::remember()
{
    rememberColumns(m_preferences, m_session->header(), m_session->options().chosen);
}

void ColumnsStep::show(ImportSession& session)
{
    m_session = &session;
    m_columns.clear();
    if (session.options().chosen.empty()) {
        session.options().chosen = rememberedColumns(m_preferences, session.header());
        if (!session.mapping()) {
            session.options().chosen.clear(); // of a list that has other fields
        }
        m_isRemembered = !session.options().chosen.empty();
    }
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item->widget(); // nobody is shown a new source from within one of the old rows
        delete item;
    }
    int place = 0;
    for (const QString& heading : {tr("Column"), tr("Stands there"), tr("Becomes")}) {
        QLabel* label = plainLabel(heading);
        setTextSize(*label, TextSize::Small);
        setQuiet(*label);
        m_grid->addWidget(label, 0, place++);
    }
    const auto mapping = session.mapping();
    const ExchangeNoun* noun = mapping ? mapping->noun : exchangeNoun(u"members");
    QStringList fields = noun->columns() + noun->rareColumns;
    if (noun->plural == u"members") {
        fields.insert(fields.indexOf(QStringLiteral("family_name")) + 1, QStringLiteral("full_name"));
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(session.header().size()); ++i) {
        addColumn(i, fields);
    }
    refresh();
    m_matches->setCurrentIndex(m_matches->findData(static_cast<int>(session.options().matches)));
    const int order = m_dateOrder->findData(static_cast<int>(session.dateOrder()));
    m_dateOrder->setCurrentIndex(std::max(order, 0));
}

void ColumnsStep::addColumn(std::size_t column, const QStringList& fields)
{
    const QString name = m_session->header().at(static_cast<qsizetype>(column));
    const int row = static_cast<int>(column) + 1;
    QLabel* label = plainLabel(name);
    setTextSize(*label, TextSize::Body, QFont::DemiBold);
    QLabel* samples = plainLabel(m_session->samples(column).join(QStringLiteral(" · ")));
    setQuiet(*samples);
    auto* box = new QComboBox;
    box->setObjectName(QStringLiteral("becomes-%1").arg(column));
    //: %1: the name of a column
    box->setAccessibleName(tr("%1 becomes").arg(name));
    box->setAccessibleDescription(samples->text());
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    constexpr int letters = 14;
    constexpr int fewLetters = 6; // of large text
    box->setMinimumContentsLength(zoomInUse() > 1.3 ? fewLetters : letters);
    box->addItem(tr("Leave out"), QString());
    const bool isSecret = fields.contains(QStringLiteral("given_name")) && isPasswordColumn(name);
    for (const QString& field : isSecret ? QStringList() : fields) {
        box->addItem(fieldName(field), field);
    }
    const QString own = customPrefix.toString() + name;
    if (fields.contains(QStringLiteral("given_name")) && !name.isEmpty() && !isSecret) {
        //: %1: the name of a column that becomes a field of the club's own
        box->addItem(tr("Own field: %1").arg(name), own);
    }
    connect(box, &QComboBox::activated, this, [this, box, column] {
        m_session->choose(column, box->currentData().toString());
        refresh();
        Q_EMIT changed();
    });
    QLabel* reason = plainLabel({});
    reason->setObjectName(QStringLiteral("reason-%1").arg(column));
    setTextSize(*reason, TextSize::Small);
    setQuiet(*reason);
    auto* becomes = new QWidget;
    auto* below = new QVBoxLayout(becomes);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(box);
    below->addWidget(reason);
    m_columns.push_back({box, reason});
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(samples, row, 1, Qt::AlignTop);
    m_grid->addWidget(becomes, row, 2);
}

void ColumnsStep::refresh()
{
    const auto mapping = m_session->mapping();
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnTarget target = mapping ? mapping->targets.at(i) : ColumnTarget();
        const QString field = isWholeName(target.reading) ? QStringLiteral("full_name") : target.field;
        QComboBox& box = *m_columns[i].becomes;
        int at = box.findData(field);
        if (at < 0) { // a field of the club's own under another name
            box.addItem(fieldName(field), field);
            at = box.count() - 1;
        }
        box.setCurrentIndex(at);
        box.setToolTip(target.reason);
        m_columns[i].reason->setText(target.reason);
        m_columns[i].reason->setVisible(!target.reason.isEmpty());
    }
    tell();
}

void ColumnsStep::tell()
{
    const auto mapping = m_session->mapping();
    QStringList said;
    if (mapping && !mapping->format.isEmpty()) {
        said += tr("Recognised: %1").arg(mapping->format);
    }
    if (m_isRemembered) {
        said += tr("the columns as last time");
    }
    said += m_session->description();
    m_recognised->setText(said.join(QStringLiteral(", ")));
    m_problem->setText(mapping ? QString()
                               : tr("Say of at least one column what it becomes, for example the name."));
    m_problem->setVisible(!mapping);
    const bool asks = m_session->asksForDateOrder();
    m_dateQuestion->setVisible(asks);
    m_dateOrder->setVisible(asks);
}

} // namespace hearth
