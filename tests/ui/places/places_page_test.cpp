// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meeting/meeting_actions.h"
#include "core/venue/venue_queries.h"
#include "tests/support/catch.h"
#include "tests/ui/test_window.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>

using namespace hearth;
using namespace hearth::test;

namespace {

struct Places {
    Places() { test.view().go({QStringLiteral("places"), {}}); }

    void inForm(const char* opener, const std::function<void(QDialog&)>& work)
    {
        bool isSeen = false;
        QTimer::singleShot(0, [&] {
            if (auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget())) {
                isSeen = true;
                work(*dialog);
                dialog->reject();
            }
        });
        test.find<QPushButton>(opener).click();
        REQUIRE(isSeen);
    }

    [[nodiscard]] std::vector<Venue> all() { return listVenues(test.open().database()); }

    TestWindow test{Holding::Nothing};
};

} // namespace

TEST_CASE("a place is written down with its rooms, changed and deleted", "[ui][places]")
{
    Places places;
    places.inForm("newPlace", [](QDialog& dialog) {
        dialog.findChild<QLineEdit*>(QStringLiteral("placeName"))->setText(QStringLiteral("Old Hall"));
        dialog.findChild<QSpinBox*>(QStringLiteral("placeSeats"))->setValue(80);
        dialog.findChild<QComboBox*>(QStringLiteral("placeStepFree"))->setCurrentIndex(1);
        dialog.findChild<QPlainTextEdit*>(QStringLiteral("placeRooms"))
            ->setPlainText(QStringLiteral("Stage (40)\nKitchen"));
        dialog.findChild<QPushButton*>(QStringLiteral("savePlace"))->click();
        CHECK(dialog.result() == QDialog::Accepted);
    });
    REQUIRE(places.all().size() == 1);
    CHECK(places.all().front().stepFree == true);
    CHECK(places.all().front().rooms ==
          std::vector<VenueRoom>{{QStringLiteral("Stage"), 40}, {QStringLiteral("Kitchen"), {}}});
    auto& table = places.test.find<QTableView>("placeList");
    const QAbstractItemModelTester tester(table.model(),
                                          QAbstractItemModelTester::FailureReportingMode::Warning);
    CHECK(table.model()->index(0, 3).data().toString() == u"step-free");
    places.inForm("editPlace", [](QDialog& dialog) {
        auto* name = dialog.findChild<QLineEdit*>(QStringLiteral("placeName"));
        CHECK(name->text() == u"Old Hall");
        name->clear();
        dialog.findChild<QPushButton*>(QStringLiteral("savePlace"))->click();
        CHECK(dialog.isVisible());
        CHECK(dialog.findChild<QLabel*>(QStringLiteral("problem"))->isVisible());
        name->setText(QStringLiteral("New Hall"));
        dialog.findChild<QPushButton*>(QStringLiteral("savePlace"))->click();
    });
    CHECK(table.model()->index(0, 0).data().toString() == u"New Hall");
    CHECK(places.all().front().rooms.size() == 2);
    places.test.prompts().answers.push_back(0);
    places.test.find<QPushButton>("deletePlace").click();
    CHECK(places.all().empty());
    CHECK_FALSE(places.test.find<QPushButton>("editPlace").isEnabled());
}

TEST_CASE("a place where meetings take place isn't deleted", "[ui][places]")
{
    Places places;
    MeetingDraft draft;
    draft.title = QStringLiteral("Choir");
    draft.starts = CivilTime{QDate(2026, 11, 26), QTime(19, 0)};
    draft.venue = QStringLiteral("Old Hall");
    expectValue(addMeeting(places.test.club(), draft));
    places.test.prompts().answers.push_back(0);
    places.test.find<QPushButton>("deletePlace").click();
    CHECK(places.all().size() == 1);
    CHECK(places.test.foot().contains(QStringLiteral("1 meeting")));
}
