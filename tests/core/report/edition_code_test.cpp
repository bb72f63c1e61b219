// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/edition_code.h"
#include "tests/support/catch.h"

#include <set>

using namespace hearth;

namespace {

const QString letters = QStringLiteral("ACDEFHJKLMNPRTUVWXY3479");

} // namespace

TEST_CASE("every number has a code of its own, which is read back however it is typed", "[report]")
{
    std::set<QString> codes;
    for (std::uint32_t number = 0; number < editionCodes; ++number) {
        const QString code = editionCode(number);
        REQUIRE(code.size() == 5);
        REQUIRE(codes.insert(code).second);
        REQUIRE(editionCodeTyped(code) == code);
    }
    const QString code = editionCode(4'711);
    QString bare = code.toLower();
    bare.remove(u'-');
    REQUIRE(editionCodeTyped(bare) == code);
    REQUIRE(editionCodeTyped(QStringLiteral("  %1 ").arg(bare)) == code);
}

TEST_CASE("one misread letter of a code is always noticed", "[report]")
{
    for (std::uint32_t number = 0; number < editionCodes; number += 97) {
        const QString code = editionCode(number);
        for (qsizetype place = 0; place < code.size(); ++place) {
            if (code[place] == u'-') {
                continue;
            }
            for (const QChar letter : letters) {
                QString misread = code;
                misread[place] = letter;
                REQUIRE(editionCodeTyped(misread) == (misread == code ? code : QString()));
            }
        }
    }
}

TEST_CASE("two letters of a code in the wrong order are always noticed", "[report]")
{
    for (std::uint32_t number = 0; number < editionCodes; number += 31) {
        QString code = editionCode(number);
        code.remove(u'-');
        for (qsizetype place = 0; place + 1 < code.size(); ++place) {
            QString swapped = code;
            std::swap(swapped[place], swapped[place + 1]);
            REQUIRE((swapped == code || editionCodeTyped(swapped).isEmpty()));
        }
    }
}

TEST_CASE("what is no code isn't taken for one", "[report]")
{
    for (const char16_t* text : {u"", u"K7", u"K7-M4-A", u"O0-1I", u"12", u"present"}) {
        REQUIRE(editionCodeTyped(QString::fromUtf16(text)).isEmpty());
    }
}
