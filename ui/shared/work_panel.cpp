// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shared/work_panel.h"

#include "ui/shared/announce.h"
#include "ui/window/theme/theme.h"

#include <QCoreApplication>
#include <QDialog>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>
#include <QWidget>

#include <atomic>
#include <chrono>
#include <future>

namespace hearth {

namespace {

using namespace std::chrono_literals;

/// Done within this time nothing is shown: a panel that flashes up only startles.
constexpr auto unseen = 80ms;
constexpr auto betweenLooks = 50ms;
constexpr int steps = 1000;

/// What the two threads tell each other.
struct Shared {
    std::atomic<std::int64_t> done{0};
    std::atomic<std::int64_t> total{0};
    std::atomic<bool> isCancelled{false};
};

class WorkPanel final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::WorkPanel)

public:
    WorkPanel(QWidget& window, const QString& what, Shared& shared, const std::future<Done>& result)
        : QDialog(&window),
          m_shared(shared),
          m_result(result),
          m_bar(new QProgressBar),
          m_cancel(new QPushButton(tr("Cancel")))
    {
        setObjectName(QStringLiteral("work"));
        setWindowModality(Qt::WindowModal);
        setWindowTitle(what);
        auto* label = new QLabel(what + QStringLiteral(" …"));
        label->setTextFormat(Qt::PlainText);
        m_bar->setTextVisible(false);
        m_bar->setRange(0, 0);
        m_bar->setAccessibleName(what);
        auto* column = new QVBoxLayout(this);
        constexpr int margin = 6 * size::step;
        column->setContentsMargins(margin, margin, margin, margin);
        column->setSpacing(4 * size::step);
        column->addWidget(label);
        column->addWidget(m_bar);
        column->addWidget(m_cancel, 0, Qt::AlignRight);
        constexpr int narrowest = 420;
        setMinimumWidth(narrowest);
        connect(m_cancel, &QPushButton::clicked, this, &WorkPanel::reject);
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { look(); });
        timer->start(betweenLooks);
        announce(*label, what);
    }

    /// Escape and the window's own closing ask for the end; the panel goes when the work has ended.
    void reject() override
    {
        m_shared.isCancelled = true;
        m_cancel->setEnabled(false);
    }

private:
    void look()
    {
        if (m_result.wait_for(0s) == std::future_status::ready) {
            accept();
            return;
        }
        const std::int64_t total = m_shared.total;
        if (total > 0) {
            m_bar->setRange(0, steps);
            m_bar->setValue(static_cast<int>(m_shared.done * steps / total));
        }
    }

    Shared& m_shared;
    const std::future<Done>& m_result;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
};

} // namespace

Done runBehindPanel(QWidget& window, const QString& what, const std::function<Done(const Progress&)>& work)
{
    Shared shared;
    const Progress progress = [&shared](std::int64_t done, std::int64_t total) {
        shared.done = done;
        shared.total = total;
        return shared.isCancelled ? GoOn::Cancel : GoOn::Yes;
    };
    std::future<Done> result = std::async(std::launch::async, [&] { return work(progress); });
    if (result.wait_for(unseen) != std::future_status::ready) {
        WorkPanel(window, what, shared, result).exec();
    }
    return result.get();
}

} // namespace hearth
