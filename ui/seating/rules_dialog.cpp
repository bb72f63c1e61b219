// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/seating/rules_dialog.h"

#include "core/connections/seating_rule_actions.h"
#include "core/connections/seating_rule_queries.h"
#include "core/connections/seating_rule_words.h"
#include "core/member/member_names.h"
#include "ui/members/member_picker.h"
#include "ui/settings/entry_lines.h"
#include "ui/shared/announce.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int rulesWidth = 520;
constexpr int rulesHeight = 560;

class RulesDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::RulesDialog)

public:
    RulesDialog(Frame& frame, QWidget& parent)
        : QDialog(&parent),
          m_frame(frame),
          m_lines(new EntryLines(QStringLiteral("rule"))),
          m_none(new QLabel(tr("There are no rules yet: everybody may sit with everybody."))),
          m_kind(new QComboBox),
          m_one(new MemberPicker(frame.open(), tr("Who? Type a name"))),
          m_other(new MemberPicker(frame.open(), tr("And who? Type a name"))),
          m_chosen(new QLabel),
          m_add(new QPushButton(tr("Add"))),
          m_problem(new QLabel)
    {
        setObjectName(QStringLiteral("rulesDialog"));
        setWindowTitle(tr("Rules of tables"));
        resize(zoomed(rulesWidth), zoomed(rulesHeight));
        arrange();
        connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { begin(); });
        connect(m_one, &MemberPicker::chosen, this, [this](MemberId member) {
            m_rule.member = member;
            showChosen();
            (named() > 1 ? static_cast<QWidget*>(m_other) : m_add)->setFocus();
        });
        connect(m_other, &MemberPicker::chosen, this, [this](MemberId member) {
            m_rule.other = member;
            showChosen();
            m_add->setFocus();
        });
        for (MemberPicker* picker : {m_one, m_other}) {
            connect(picker, &MemberPicker::nobodyFound, this,
                    [this](const QString& typed) { say(tr("Nobody is called \"%1\".").arg(typed)); });
        }
        connect(m_add, &QPushButton::clicked, this, [this] { add(); });
        connect(&frame.open(), &OpenClub::changed, this, [this] { refresh(); });
        begin();
        refresh();
    }

private:
    void arrange()
    {
        auto* quiet =
            new QLabel(tr("Rules stay between those who organize: they are never printed, and never shown "
                          "at the door or at a table."));
        setQuiet(*quiet);
        setTextSize(*quiet, TextSize::Small);
        setQuiet(*m_none);
        m_problem->setObjectName(QStringLiteral("problem"));
        m_chosen->setObjectName(QStringLiteral("chosenPeople"));
        for (QLabel* label : {quiet, m_none, m_problem, m_chosen}) {
            label->setWordWrap(true);
            label->setTextFormat(Qt::PlainText);
        }
        m_kind->setObjectName(QStringLiteral("ruleKind"));
        m_kind->setAccessibleName(tr("New rule"));
        m_one->setObjectName(QStringLiteral("ruleOne"));
        m_other->setObjectName(QStringLiteral("ruleOther"));
        for (int kind = 0; kind < seatingRuleKinds; ++kind) {
            m_kind->addItem(seatingRuleName(static_cast<SeatingRuleKind>(kind)));
        }
        for (MemberPicker* picker : {m_one, m_other}) {
            picker->setMaximumWidth(QWIDGETSIZE_MAX);
            picker->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        }
        m_add->setObjectName(QStringLiteral("addRule"));
        m_add->setAutoDefault(false);
        auto* holder = new QWidget;
        auto* list = new QVBoxLayout(holder);
        list->setContentsMargins(0, 0, 0, 0);
        list->addWidget(m_none);
        list->addWidget(m_lines);
        list->addStretch(1);
        auto* scroll = new QScrollArea;
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setWidget(holder);
        scroll->setFocusPolicy(Qt::NoFocus);
        auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
        connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
        auto* column = new QVBoxLayout(this);
        column->setSpacing(2 * size::step);
        column->addWidget(quiet);
        column->addWidget(scroll, 1);
        for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_one, m_other, m_chosen, m_problem}) {
            column->addWidget(field);
        }
        column->addWidget(m_add, 0, Qt::AlignLeading);
        column->addWidget(buttons);
        const bool canWrite = m_frame.open().canWrite();
        for (QWidget* field : std::initializer_list<QWidget*>{m_kind, m_one, m_other, m_add}) {
            field->setEnabled(canWrite);
        }
    }

    [[nodiscard]] int named() const { return peopleOf(m_rule.kind); }

    void begin()
    {
        m_rule = {};
        m_rule.kind = static_cast<SeatingRuleKind>(m_kind->currentIndex());
        m_one->clear();
        m_other->clear();
        m_one->setVisible(named() > 0);
        m_other->setVisible(named() > 1);
        showChosen();
    }

    [[nodiscard]] QString nameOf(MemberId member) const
    {
        return member ? memberName(m_frame.open().club(), member) : QStringLiteral("…");
    }

    void showChosen()
    {
        m_chosen->setText(seatingRuleText(m_rule.kind, nameOf(m_rule.member), nameOf(m_rule.other)) + u'.');
        m_problem->hide();
    }

    void say(const QString& sentence)
    {
        m_problem->setText(sentence);
        m_problem->show();
        announce(*m_problem, sentence, Urgency::AtOnce);
    }

    void add()
    {
        if (const auto added = addSeatingRule(m_frame.open().club(), m_rule); !added) {
            const auto& problems = added.error().problems;
            say(problems.empty() ? added.error().sentence : problems.front().sentence);
            return;
        }
        begin();
    }

    static QString weightOf(SeatingRuleKind kind)
    {
        switch (kind) {
        case SeatingRuleKind::Wish:
        case SeatingRuleKind::MixGroups:
            return tr("As far as it breaks no other rule");
        case SeatingRuleKind::CanHost:
            return tr("Wherever a host is asked for");
        default:
            return tr("Before anything else");
        }
    }

    void refresh()
    {
        if (m_frame.open().isLent()) {
            return;
        }
        std::vector<SettingsEntry> entries;
        for (const SeatingRule& rule :
             m_frame.open().club().read(listSeatingRules).value_or(std::vector<SeatingRule>())) {
            SettingsEntry& entry = entries.emplace_back();
            entry.name = seatingRuleText(rule.kind, nameOf(rule.member), nameOf(rule.other));
            entry.words = weightOf(rule.kind);
            if (m_frame.open().canWrite()) {
                entry.removeText = tr("Delete");
                entry.remove = [this, id = rule.id] {
                    complainUnless(m_frame, deleteSeatingRule(m_frame.open().club(), id)); // Undo is offered
                };
            }
        }
        m_none->setVisible(entries.empty());
        m_lines->show(std::move(entries));
    }

    Frame& m_frame;
    SeatingRule m_rule; ///< What is being said.
    EntryLines* m_lines;
    QLabel* m_none;
    QComboBox* m_kind;
    MemberPicker* m_one;
    MemberPicker* m_other;
    QLabel* m_chosen;
    QPushButton* m_add;
    QLabel* m_problem;
};

} // namespace

void showRules(Frame& frame, QWidget& parent) { RulesDialog(frame, parent).exec(); }

} // namespace hearth
