// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columns_step.h"

#include "core/exchange/import_session.h"
#include "core/exchange/member_cells.h"
#include "ui/exchange/field_names.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <QWidget>

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

ColumnsStep::ColumnsStep()
    : m_recognised(plainLabel({})),
      m_problem(plainLabel({})),
      m_grid(new QGridLayout),
      m_matches(new QComboBox)
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
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
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

void ColumnsStep::show(ImportSession& session)
{
    m_session = &session;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
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
    QStringList fields = noun->columns();
    if (noun->plural == u"members") {
        fields.insert(fields.indexOf(QStringLiteral("family_name")) + 1, QStringLiteral("full_name"));
    }
    for (std::size_t i = 0; i < static_cast<std::size_t>(session.header().size()); ++i) {
        const ColumnTarget target = mapping ? mapping->targets.at(i) : ColumnTarget();
        addColumn(i, fields,
                  target.reading == CellReading::WholeName ? QStringLiteral("full_name") : target.field);
    }
    m_matches->setCurrentIndex(m_matches->findData(static_cast<int>(session.options().matches)));
    tell();
}

void ColumnsStep::addColumn(std::size_t column, const QStringList& fields, const QString& chosen)
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
    for (const QString& field : fields) {
        box->addItem(fieldName(field), field);
    }
    const QString own = customPrefix.toString() + name;
    if (fields.contains(QStringLiteral("given_name")) && !name.isEmpty()) {
        //: %1: the name of a column that becomes a field of the club's own
        box->addItem(tr("Own field: %1").arg(name), own);
    }
    int at = box->findData(chosen);
    if (at < 0) { // a field of the club's own under another name
        box->addItem(fieldName(chosen), chosen);
        at = box->count() - 1;
    }
    box->setCurrentIndex(at);
    connect(box, &QComboBox::activated, this, [this, box, column] {
        m_session->choose(column, box->currentData().toString());
        tell();
        Q_EMIT changed();
    });
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(samples, row, 1);
    m_grid->addWidget(box, row, 2);
}

void ColumnsStep::tell()
{
    const auto mapping = m_session->mapping();
    QStringList said;
    if (mapping && !mapping->format.isEmpty()) {
        said += tr("Recognised: %1").arg(mapping->format);
    }
    said += m_session->description();
    m_recognised->setText(said.join(QStringLiteral(", ")));
    m_problem->setText(mapping ? QString()
                               : tr("Say of at least one column what it becomes, for example the name."));
    m_problem->setVisible(!mapping);
}

} // namespace hearth
