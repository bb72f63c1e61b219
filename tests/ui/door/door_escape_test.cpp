// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random keys, clicks and scans: nothing leads out of the door, nothing private is shown, and
// every check-in that was acknowledged is in the register, and no other.
#include "core/door/collecting_actions.h"
#include "core/member/member_queries.h"
#include "core/settings/settings_queries.h"
#include "tests/support/property.h"
#include "tests/ui/door/door_under_test.h"

#include <QAbstractButton>
#include <QClipboard>

#include <set>

using namespace hearth;
using namespace hearth::test;

namespace {

/// Whatever a stranger could read or have read aloud.
QStringList textsOf(QWidget& door)
{
    QStringList texts{door.windowTitle()};
    for (const QWidget* widget : door.findChildren<QWidget*>()) {
        if (!widget->isVisible()) {
            continue;
        }
        texts += {widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()};
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts += label->text();
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts += button->text();
        }
    }
    return texts;
}

class Stranger {
public:
    Stranger(DoorUnderTest& at, Random& random) : m_at(at), m_random(random) {}

    void act()
    {
        switch (below(8)) {
        case 0:
            m_at.type(m_at.card);
            break;
        case 1:
            clickSomething();
            break;
        case 2: {
            static constexpr std::array keys{Qt::Key_Escape, Qt::Key_Tab,  Qt::Key_Return,  Qt::Key_Down,
                                             Qt::Key_F1,     Qt::Key_Menu, Qt::Key_Backtab, Qt::Key_F4,
                                             Qt::Key_Up,     Qt::Key_Space};
            static const std::array<Qt::KeyboardModifiers, 4> modifiers{
                Qt::NoModifier, Qt::ControlModifier, Qt::AltModifier,
                Qt::ControlModifier | Qt::ShiftModifier};
            QTest::keyClick(focused(), keys.at(below(keys.size())), modifiers.at(below(4)));
            break;
        }
        case 3: {
            const auto letter = static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(below(26)));
            QTest::keyClick(focused(), letter, Qt::ControlModifier);
            break;
        }
        default:
            m_at.type(QString(QChar(u"marisilvobc 4"[below(13)])));
        }
        QApplication::processEvents();
    }

private:
    std::size_t below(std::size_t end)
    {
        return static_cast<std::size_t>(m_random.between(0, static_cast<int>(end) - 1));
    }

    QWidget* focused()
    {
        return m_at.door->focusWidget() != nullptr ? m_at.door->focusWidget() : m_at.door.data();
    }

    void clickSomething()
    {
        std::vector<QWidget*> shown;
        for (QWidget* widget : m_at.door->findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->isEnabled()) {
                shown.push_back(widget);
            }
        }
        const auto button = below(3) == 0 ? Qt::RightButton : Qt::LeftButton;
        QTest::mouseClick(shown.at(below(shown.size())), button);
    }

    DoorUnderTest& m_at;
    Random& m_random;
};

void giveSecrets(DoorUnderTest& at)
{
    Member known = expectValue(readMember(at.test.club(), at.maria));
    const Member before = known;
    known.emails = {QStringLiteral("maria@example.org")};
    known.phones = {QStringLiteral("07700 900321")};
    known.notes = QStringLiteral("allergic to chess");
    known.birthday = Birthday{1985, 3, 7};
    known.address.street = QStringLiteral("12 Secret Lane");
    known.households = {QStringLiteral("Silva")};
    expectValue(editMember(at.test.club(), before, known));
    expectValue(
        setCollecting(at.test.club(), at.maria, {QStringLiteral("Aunt Rosa"), QStringLiteral("Mr Grimm")}));
}

void requireLockedIn(DoorUnderTest& at)
{
    REQUIRE(at.door);
    REQUIRE(at.door->isVisible());
    REQUIRE(QApplication::activePopupWidget() == nullptr);
    for (const QWidget* window : QApplication::topLevelWidgets()) {
        REQUIRE((window == at.door.data() || !window->isVisible()));
    }
}

void requireDiscreet(DoorUnderTest& at)
{
    const QString all = textsOf(*at.door).join(u'\n');
    for (const char16_t* secret :
         {u"example.org", u"900321", u"allergic", u"1985", u"Secret", u"Silva,", u"Rosa", u"Grimm"}) {
        REQUIRE_FALSE(all.contains(QStringView(secret)));
    }
}

} // namespace

TEST_CASE("with all that a door may do nothing leads out of it either", "[ui][door][random]")
{
    constexpr int steps = 4'000;
    Random random(20'261'127);
    DoorUnderTest at(2, QStringLiteral("4711"));
    giveSecrets(at);
    Member child;
    child.name = {QStringLiteral("Bo"), QStringLiteral("Silva"), {}, {}, {}};
    child.birthday = Birthday{at.test.open().today().year() - 9, 1, 1};
    child.households = {QStringLiteral("Silva")};
    expectValue(addMember(at.test.club(), child));
    DoorSettings settings = expectValue(at.test.club().read(readDoorSettings));
    settings.checksOut = settings.bringsHousehold = settings.keepsLine = true;
    settings.pickUpUnder = 14;
    expectValue(editDoorSettings(at.test.club(), settings));
    Stranger stranger(at, random);
    for (int step = 0; step < steps; ++step) {
        INFO(step);
        stranger.act();
        requireLockedIn(at);
        if (step % 20 == 0) {
            requireDiscreet(at);
        }
        REQUIRE(at.door->session().here() <= 2); // nobody beyond the seats
    }
    CHECK(at.test.club().newestEntry().isValid());
}

TEST_CASE("no key, click or scan leads out of the door or shows what is private", "[ui][door][random]")
{
    constexpr int steps = 20'000;
    Random random(20'261'126);
    DoorUnderTest at({}, QStringLiteral("4711"));
    giveSecrets(at);
    QApplication::clipboard()->clear();
    Stranger stranger(at, random);
    std::set<ChangeId> acknowledged; // what the door has said was done
    int takenBack = 0;
    QString lastHeading;
    for (int step = 0; step < steps; ++step) {
        stranger.act();
        INFO(step);
        requireLockedIn(at);
        const Arrival& last = at.door->lastArrival();
        if (last.change) {
            acknowledged.insert(last.change);
        }
        const bool isTakenBack = last.heading == u"Taken back." || last.heading == u"Zurückgenommen.";
        takenBack += isTakenBack && lastHeading != last.heading ? 1 : 0; // strangers change the language, too
        lastHeading = last.heading;
        if (step % 20 == 0) {
            requireDiscreet(at);
        }
    }
    CHECK(QApplication::clipboard()->text().isEmpty());
    const auto marks = listRegister(at.test.open().database(), at.meeting);
    int here = 0;
    for (const Attendance& mark : marks) {
        here += came(mark.status) ? 1 : 0;
    }
    CHECK(here == static_cast<int>(acknowledged.size()) - takenBack);
    CHECK(!acknowledged.empty());
}
