// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/status_over_time.h"

#include "core/base/date_text.h"
#include "core/base/place.h"
#include "core/member/member_actions.h"
#include "core/member/member_names.h"
#include "core/member/member_queries.h"
#include "ui/members/field_offers.h"
#include "ui/members/member_words.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/style.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>

namespace hearth {

namespace {

class StatusOverTime final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::StatusOverTime)

public:
    StatusOverTime(Frame& frame, QWidget& parent, MemberId member, const StatusPeriods& periods)
        : QDialog(&parent), m_frame(frame), m_member(member), m_grid(new QGridLayout), m_problem(new QLabel)
    {
        setObjectName(QStringLiteral("statusOverTime"));
        setWindowTitle(tr("Status over time: %1").arg(memberName(frame.open().club(), member)));
        auto* column = new QVBoxLayout(this);
        column->addLayout(m_grid);
        addHeadings();
        for (const StatusPeriod& period : periods) {
            addRow(period);
        }
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_problem->hide();
        auto* more = new QPushButton(tr("&Add a status"));
        more->setObjectName(QStringLiteral("addStatus"));
        more->setAutoDefault(false);
        connect(more, &QPushButton::clicked, this, [this] {
            addRow({});
            m_rows.back().status->setFocus();
        });
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
        QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
        save->setObjectName(QStringLiteral("save"));
        setPrimary(*save);
        connect(buttons, &QDialogButtonBox::accepted, this, &StatusOverTime::save);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        column->addWidget(more, 0, Qt::AlignLeading);
        column->addWidget(m_problem);
        column->addStretch();
        column->addWidget(buttons);
        save->setDefault(true);
    }

private:
    /// The widgets of one status; their place in `m_rows` is its place on the screen.
    struct Row {
        RowId id;
        QComboBox* status = nullptr;
        QLineEdit* since = nullptr;
        QLineEdit* until = nullptr;
        QPushButton* remove = nullptr;

        [[nodiscard]] std::array<QWidget*, 4> widgets() const { return {status, since, until, remove}; }
    };

    void addHeadings()
    {
        m_grid->setHorizontalSpacing(2 * size::step);
        m_grid->setColumnStretch(0, 1);
        int place = 0;
        //: From when and until when a status holds.
        for (const QString& text : {tr("Status"), tr("From"), tr("Until")}) {
            auto* heading = new QLabel(text);
            setTextSize(*heading, TextSize::Small);
            setQuiet(*heading);
            m_grid->addWidget(heading, 0, place++);
        }
    }

    void addRow(const StatusPeriod& period)
    {
        const Formats& formats = m_frame.open().formats();
        const auto number = static_cast<int>(m_rows.size()) + 1;
        Row row;
        row.id = period.id;
        row.status = new QComboBox;
        row.status->setObjectName(QStringLiteral("status"));
        row.status->setEditable(true);
        row.status->setAccessibleName(tr("Status %1").arg(number));
        row.status->addItems(fieldOffers(m_frame.open().club(), FieldOffers::Statuses));
        row.status->setCurrentText(statusWords(period.status));
        row.since = addDay(QStringLiteral("since"), tr("From, status %1").arg(number), period.since);
        row.since->setPlaceholderText(formats.numbersHint());
        row.until = addDay(QStringLiteral("until"), tr("Until, status %1").arg(number), period.until);
        row.until->setPlaceholderText(tr("still holds"));
        row.remove = new QPushButton(tr("Remove"));
        row.remove->setObjectName(QStringLiteral("removeStatus"));
        row.remove->setProperty(style::flatProperty, true);
        row.remove->setAutoDefault(false);
        row.remove->setAccessibleName(tr("Remove status %1").arg(number));
        connect(row.remove, &QPushButton::clicked, this, [this, status = row.status] { removeRow(status); });
        int place = 0;
        const int line = m_grid->rowCount();
        for (QWidget* widget : row.widgets()) {
            m_grid->addWidget(widget, line, place++);
            widget->show(); // at once, so that the keyboard can go there
        }
        m_rows.push_back(row);
    }

    QLineEdit* addDay(const QString& name, const QString& accessibleName, QDate day)
    {
        auto* edit = new QLineEdit(m_frame.open().formats().numbers(day));
        edit->setObjectName(name);
        edit->setAccessibleName(accessibleName);
        return edit;
    }

    void removeRow(const QComboBox* status)
    {
        const auto row =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& one) { return one.status == status; });
        for (QWidget* widget : row->widgets()) {
            m_grid->removeWidget(widget);
            widget->hide();
            widget->deleteLater();
        }
        const auto place = static_cast<std::size_t>(row - m_rows.begin());
        m_rows.erase(row);
        if (!m_rows.empty()) {
            m_rows[std::min(place, m_rows.size() - 1)].remove->setFocus();
        }
    }

    [[nodiscard]] StatusWord statusOf(const Row& row) const
    {
        const QString text = row.status->currentText().trimmed();
        for (int i = 0; i <= static_cast<int>(MemberStatus::Former); ++i) {
            const auto status = static_cast<MemberStatus>(i);
            if (text.compare(statusName(status), Qt::CaseInsensitive) == 0) {
                return {status, {}};
            }
        }
        return {MemberStatus::Full, text};
    }

    /// Nothing where a day can't be read; the field then has the keyboard.
    std::optional<QDate> dayOf(QLineEdit& edit)
    {
        const DateRule rule{dateOrderOf(m_frame.open().settings().country), Pivot::Near,
                            m_frame.open().today()};
        const auto day = parseDate(edit.text(), rule);
        if (!day) {
            complain(day.error().sentence, edit);
            return std::nullopt;
        }
        return day->value_or(QDate());
    }

    void save()
    {
        StatusPeriods periods;
        for (const Row& row : m_rows) {
            const auto since = dayOf(*row.since);
            const auto until = since ? dayOf(*row.until) : std::nullopt;
            if (!until) {
                return;
            }
            if (row.status->currentText().trimmed().isEmpty()) {
                complain(tr("Choose a status, or remove this line."), *row.status);
                return;
            }
            periods.push_back({row.id, statusOf(row), *since, *until});
        }
        const Done done = setStatusPeriods(m_frame.open().club(), m_member, periods);
        if (done) {
            accept();
            return;
        }
        QWidget* where =
            done.error().problems.empty() ? nullptr : fieldOf(done.error().problems.front().field, periods);
        complain(done.error().problems.empty() ? done.error().sentence
                                               : done.error().problems.front().sentence,
                 where == nullptr ? *static_cast<QWidget*>(m_problem) : *where);
    }

    /// The field that a problem is about, which names its place in the order of time.
    [[nodiscard]] QWidget* fieldOf(const QString& field, const StatusPeriods& asTyped) const
    {
        const QString name = field.section(u' ', 0, 0);
        const int place = field.section(u' ', 1).toInt();
        const StatusPeriods ordered = inOrder(asTyped);
        if (place >= static_cast<int>(ordered.size())) {
            return nullptr;
        }
        const auto typed =
            std::find(asTyped.begin(), asTyped.end(), ordered[static_cast<std::size_t>(place)]);
        const Row& row = m_rows[static_cast<std::size_t>(typed - asTyped.begin())];
        return name == u"since"   ? row.since
               : name == u"until" ? row.until
                                  : static_cast<QWidget*>(row.status);
    }

    void complain(const QString& sentence, QWidget& where)
    {
        m_problem->setText(sentence);
        m_problem->show();
        announce(*m_problem, sentence, Urgency::AtOnce);
        where.setFocus();
    }

    Frame& m_frame;
    MemberId m_member;
    QGridLayout* m_grid;
    QLabel* m_problem;
    std::vector<Row> m_rows;
};

} // namespace

void editStatusOverTime(Frame& frame, QWidget& parent, MemberId member)
{
    const auto periods =
        frame.open().club().read([&](Database& database) { return readPeriods(database, member); });
    if (complainUnless(frame, periods)) {
        StatusOverTime(frame, *parent.window(), member, *periods).exec();
    }
}

} // namespace hearth
