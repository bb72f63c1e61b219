// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which rules are said.
#include "core/connections/seating_rule_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/seating/seated_window.h"
#include "tests/ui/walk.h"
#include "ui/members/member_picker.h"
#include "ui/seating/rules_dialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Opens the window of rules, runs `work` on it and closes it.
void withRules(SeatedWindow& seated, const std::function<void(QDialog&)>& work)
{
    QTimer::singleShot(0, &seated.test.window(), [&] {
        auto* dialog = seated.test.window().findChild<QDialog*>(QStringLiteral("rulesDialog"));
        REQUIRE(dialog != nullptr);
        work(*dialog);
        dialog->reject();
    });
    seated.click("showRules");
}

void typeName(QDialog& dialog, const char* picker, const QString& name)
{
    auto* box = dialog.findChild<MemberPicker*>(QString::fromLatin1(picker));
    box->setFocus();
    QTest::keyClicks(box, name);
    QTest::keyClick(box, Qt::Key_Return);
    QApplication::processEvents();
}

QString problemIn(QDialog& dialog)
{
    const auto* label = dialog.findChild<QLabel*>(QStringLiteral("problem"));
    return label->isVisible() ? label->text() : QString();
}

} // namespace

TEST_CASE("a rule is said with people picked by typing, and taken away again", "[ui][seating]")
{
    SeatedWindow seated;
    withRules(seated, [&](QDialog& dialog) {
        auto* add = dialog.findChild<QPushButton*>(QStringLiteral("addRule"));
        add->click();
        CHECK(problemIn(dialog) == u"This rule is about somebody: say whom.");
        typeName(dialog, "ruleOne", QStringLiteral("Ben"));
        typeName(dialog, "ruleOther", QStringLiteral("Ada"));
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("chosenPeople"))->text() ==
              u"Ben and Ada never sit at one table.");
        add->click();
        CHECK(problemIn(dialog).isEmpty());
        CHECK(namelessControls(dialog).isEmpty());
        CHECK(stillClipped(dialog).isEmpty());
        auto* kind = dialog.findChild<QComboBox*>(QStringLiteral("ruleKind"));
        kind->setCurrentIndex(static_cast<int>(SeatingRuleKind::HostAtEach));
        CHECK_FALSE(dialog.findChild<MemberPicker*>(QStringLiteral("ruleOne"))->isVisible());
        add->click();
        typeName(dialog, "ruleOne", QStringLiteral("Zzz"));
    });
    const auto rules = [&] { return listSeatingRules(seated.test.open().database()); };
    REQUIRE(rules().size() == 2);
    CHECK(rules().front().kind == SeatingRuleKind::Apart);
    CHECK(rules().front().member == seated.people[0]);
    CHECK(rules().front().other == seated.people[1]);
    CHECK(seated.test.find<QPushButton>("showRules").text() == u"Rules (2)…");
    withRules(seated, [&](QDialog& dialog) {
        dialog.findChild<QPushButton*>(QStringLiteral("ruleDelete"))->click();
        QApplication::processEvents();
    });
    CHECK(rules().size() == 1);
}
