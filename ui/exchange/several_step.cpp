// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/several_step.h"

#include "ui/exchange/field_names.h"
#include "ui/shared/card.h"
#include "ui/window/theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int severalSide = 22;
constexpr std::size_t mostReasons = 20;
} // namespace

SeveralStep::SeveralStep(const Formats& formats)
    : m_formats(formats), m_heading(new QLabel), m_lines(new QVBoxLayout)
{
    setObjectName(QStringLiteral("severalLists"));
    m_heading->setObjectName(QStringLiteral("severalHeading"));
    m_heading->setWordWrap(true);
    setTextSize(*m_heading, TextSize::Body, QFont::DemiBold);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(severalSide, severalSide, severalSide, severalSide);
    auto* card = new Card(QString());
    card->content().addWidget(m_heading);
    card->content().addLayout(m_lines);
    column->addWidget(card);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
}

void SeveralStep::clear(const QString& heading)
{
    m_heading->setText(heading);
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void SeveralStep::add(const QString& noun, const QString& words, const QStringList& beneath)
{
    //: %1: a list, as in "Members"; %2: what is in it or became of it
    auto* line = new QLabel(tr("%1: %2").arg(nounName(noun), words));
    line->setObjectName(QStringLiteral("listIn-") + noun);
    line->setWordWrap(true);
    line->setTextFormat(Qt::PlainText);
    m_lines->addWidget(line);
    if (!beneath.isEmpty()) {
        auto* quiet = new QLabel(beneath.join(u'\n'));
        quiet->setWordWrap(true);
        quiet->setTextFormat(Qt::PlainText);
        setTextSize(*quiet, TextSize::Small);
        setQuiet(*quiet);
        m_lines->addWidget(quiet);
    }
}

void SeveralStep::show(const std::vector<std::pair<QString, std::int64_t>>& lists)
{
    m_isDone = false;
    clear(tr("This file holds several lists, which build on each other and are taken in this order:"));
    for (const auto& [noun, rows] : lists) {
        add(noun, tr("%n row(s)", nullptr, static_cast<int>(rows)));
    }
}

void SeveralStep::show(const std::vector<ImportReport>& reports)
{
    m_isDone = true;
    clear(tr("All of it is taken in:"));
    for (const ImportReport& report : reports) {
        QStringList reasons;
        for (std::size_t i = 0; i < report.rejected.size() && i < mostReasons; ++i) {
            //: %1: a number, %2: why a row was refused
            reasons += tr("Row %1: %2").arg(report.rejected[i].line).arg(report.rejected[i].reason);
        }
        if (report.rejected.size() > mostReasons) {
            reasons += tr("and %n more", nullptr, static_cast<int>(report.rejected.size() - mostReasons));
        }
        add(report.noun,
            tr("%1 new, %2 changed, %3 as before, %4 refused")
                .arg(m_formats.count(report.added), m_formats.count(report.updated),
                     m_formats.count(report.unchanged + report.skipped),
                     m_formats.count(static_cast<qint64>(report.rejected.size()))),
            reasons);
    }
}

} // namespace hearth
