// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/row_mending.h"

#include "core/member/member_queries.h"
#include "ui/exchange/field_names.h"
#include "ui/members/member_words.h"
#include "ui/shared/flow_layout.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int mendingSide = 22;

QLabel* sentence(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RowMending::RowMending(OpenClub& open) : m_open(open), m_lines(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("rowMending"));
    m_lines->setContentsMargins(mendingSide, 2 * size::step, mendingSide, 2 * size::step);
    m_lines->setSpacing(size::step);
    hide();
}

void RowMending::show(ImportSession& session, const PlannedMember* row)
{
    clear();
    const bool isInDoubt = row != nullptr && (row->fate == RowFate::Reject || !row->candidates.empty());
    if (isInDoubt) {
        m_lines->addWidget(sentence(tr("Row %1: %2").arg(row->line).arg(row->reason)));
        addCandidates(*row);
        addCells(session, *row);
    }
    setVisible(isInDoubt);
}

void RowMending::clear()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void RowMending::addCandidates(const PlannedMember& row)
{
    if (row.candidates.empty()) {
        return;
    }
    auto* holder = new QWidget;
    auto* buttons = new FlowLayout(holder, 2 * size::step);
    buttons->setContentsMargins(0, 0, 0, 0);
    const std::int64_t line = row.line;
    const auto add = [&](const QString& text, MemberId person) {
        auto* button = new QPushButton(text);
        button->setObjectName(QStringLiteral("candidate"));
        connect(button, &QPushButton::clicked, this,
                [this, line, person] { Q_EMIT decided(line, {person}); });
        buttons->addWidget(button);
    };
    for (const MemberId candidate : row.candidates) {
        const auto member = readMember(m_open.club(), candidate);
        if (!member) {
            continue;
        }
        QStringList said{fullName(member->name)};
        if (member->birthday) {
            //: %1: a birthday
            said += tr("born %1").arg(birthdayWords(*member, m_open.formats()));
        }
        if (!member->number.isEmpty()) {
            said += tr("no. %1").arg(member->number);
        }
        add(said.join(QStringLiteral(" · ")), candidate);
    }
    add(tr("Somebody new"), {});
    m_lines->addWidget(holder);
}

void RowMending::addCells(ImportSession& session, const PlannedMember& row)
{
    const auto mapping = session.mapping();
    if (!mapping) {
        return;
    }
    auto* holder = new QWidget;
    auto* cells = new FlowLayout(holder, 3 * size::step);
    cells->setContentsMargins(0, 0, 0, 0);
    for (std::size_t column = 0; column < mapping->targets.size(); ++column) {
        const QString& field = mapping->targets[column].field;
        const bool isFault = std::any_of(row.problems.begin(), row.problems.end(),
                                         [&](const Problem& problem) { return problem.field == field; });
        if (field.isEmpty() || !isFault) {
            continue;
        }
        const QString name = mapping->header.at(static_cast<qsizetype>(column));
        auto* edit = new QLineEdit(session.cell(row.line, column));
        edit->setObjectName(QStringLiteral("mend"));
        edit->setAccessibleName(tr("%1 in row %2").arg(name).arg(row.line));
        auto* label = new QLabel(name);
        label->setTextFormat(Qt::PlainText);
        label->setBuddy(edit);
        connect(edit, &QLineEdit::editingFinished, this, [this, edit, line = row.line, column] {
            if (edit->isModified()) {
                edit->setModified(false);
                Q_EMIT mended(line, column, edit->text());
            }
        });
        cells->addWidget(label);
        cells->addWidget(edit);
    }
    if (cells->count() == 0) {
        delete holder;
        return;
    }
    m_lines->addWidget(holder);
    QLabel* hint = sentence(tr("Put it right here and press Enter, or leave it empty."));
    setTextSize(*hint, TextSize::Small);
    setQuiet(*hint);
    m_lines->addWidget(hint);
}

void RowMending::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    painter.setPen(tokens().line);
    painter.drawLine(rect().topLeft(), rect().topRight());
}

} // namespace hearth
