// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/history_card.h"

#include "ui/window/theme/theme.h"

#include <QFormLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int mostDays = 36'500;
constexpr int mostMegabytes = 100'000;
} // namespace

HistoryCard::HistoryCard(Frame& frame)
    : SettingsCard(
          frame, tr("History"), tr("For so long a change can be taken back. Its words stay for ever.")),
      m_days(new QSpinBox),
      m_megabytes(new QSpinBox)
{
    m_days->setObjectName(QStringLiteral("historyDays"));
    m_days->setRange(1, mostDays);
    m_megabytes->setObjectName(QStringLiteral("historyMegabytes"));
    m_megabytes->setRange(1, mostMegabytes);
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const auto& [text, box] :
         {std::pair(tr("Days"), m_days), std::pair(tr("Megabytes at most"), m_megabytes)}) {
        auto* label = new QLabel(text);
        label->setBuddy(box);
        setQuiet(*label);
        form->addRow(label, box);
        box->setEnabled(open().canWrite());
        box->setFocusPolicy(Qt::StrongFocus);
        connect(box, &QSpinBox::editingFinished, this, [this] {
            edit([this](ClubSettings& settings) {
                settings.historyDays = m_days->value();
                settings.historyMegabytes = m_megabytes->value();
            });
        });
    }
    content().addLayout(form);
}

void HistoryCard::refresh()
{
    m_days->setValue(open().settings().historyDays);
    m_megabytes->setValue(static_cast<int>(open().settings().historyMegabytes));
}

} // namespace hearth
