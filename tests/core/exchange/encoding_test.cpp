// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/encoding.h"
#include "tests/support/catch.h"
#include "tests/support/property.h"

#include <QStringConverter>

#include <set>

using namespace hearth;
using namespace std::string_literals;

namespace {

std::string encoded(const QString& text, QStringConverter::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    const QByteArray bytes = encoder.encode(text);
    return bytes.toStdString();
}

QString decoded(std::string_view bytes, std::optional<Encoding> demanded = {})
{
    return QString::fromStdString(Utf8Text(bytes, demanded).rest());
}

} // namespace

TEST_CASE("a byte order mark decides the encoding and isn't part of the text", "[encoding]")
{
    REQUIRE(sniffEncoding("\xEF\xBB\xBFname"s) == Encoding::Utf8Bom);
    REQUIRE(decoded("\xEF\xBB\xBFname"s) == u"name");
    REQUIRE(sniffEncoding("\xFF\xFEn\0"s) == Encoding::Utf16Le);
    REQUIRE(decoded("\xFF\xFEn\0"s) == u"n");
    REQUIRE(sniffEncoding("\xFE\xFF\0n"s) == Encoding::Utf16Be);
    REQUIRE(decoded("\xFE\xFF\0n"s) == u"n");
    REQUIRE(decoded("\xEF\xBB\xBF"s).isEmpty());
}

TEST_CASE("UTF-16 without a mark is known by its NULs, also a short roster in Chinese", "[encoding]")
{
    const QString roster = QStringLiteral("姓,名\r\n金田,一\r\n");
    REQUIRE(sniffEncoding(encoded(roster, QStringConverter::Utf16LE)) == Encoding::Utf16Le);
    REQUIRE(sniffEncoding(encoded(roster, QStringConverter::Utf16BE)) == Encoding::Utf16Be);
    REQUIRE(decoded(encoded(roster, QStringConverter::Utf16BE)) == roster);
    for (const QString& text : {QStringLiteral("Анна,Петрова\r\n"),
                                QStringLiteral("name,mail\r\nZoë,z@y.org\r\n"), QStringLiteral("a,b\n")}) {
        REQUIRE(sniffEncoding(encoded(text, QStringConverter::Utf16LE)) == Encoding::Utf16Le);
        REQUIRE(sniffEncoding(encoded(text, QStringConverter::Utf16BE)) == Encoding::Utf16Be);
    }
}

TEST_CASE("a stray NUL makes no UTF-16 of a file", "[encoding]")
{
    REQUIRE(sniffEncoding("name,mail\r\nA\0nna,anna@example.org\r\n"s) == Encoding::Utf8);
    REQUIRE(sniffEncoding("name\nA\nB\0\nC\n"s) == Encoding::Utf8);
    REQUIRE(sniffEncoding("b\0i\0n\0\0\0a\0r\0y\0"s) == Encoding::Utf8);
    REQUIRE(sniffEncoding("a\0\0bc\0\0d"s) == Encoding::Utf8);
    REQUIRE(sniffEncoding("\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0"s) == Encoding::Windows1252);
}

TEST_CASE("what is well-formed UTF-8 is UTF-8 and stays where it lies", "[encoding]")
{
    const std::string bytes = "Zoë,Łódź,金田,😀\n";
    Utf8Text text(bytes);
    REQUIRE(text.encoding() == Encoding::Utf8);
    REQUIRE(text.isInPlace());
    const std::string_view piece = text.next();
    REQUIRE(piece.data() == bytes.data());
    REQUIRE(piece.size() == bytes.size());
    REQUIRE(text.next().empty());
}

TEST_CASE("malformed UTF-8 is read as Windows-1252", "[encoding]")
{
    for (const std::string& bytes : {"Z\xEB"s, "\xC0\xAF"s, "\xED\xA0\x80"s, "\xF4\x90\x80\x80"s,
                                     "\xE0\x80\x80"s, "\xF8"s, "\xE9t\xE9"s}) {
        CAPTURE(bytes);
        REQUIRE(sniffEncoding(bytes) == Encoding::Windows1252);
        REQUIRE(validUtf8Length(bytes) < bytes.size());
    }
    REQUIRE(decoded("Zo\xEB \x80 5, \x8Akoda \x84Z\xFCrich\x93"s) ==
            QStringLiteral("Zoë € 5, Škoda „Zürich“"));
    REQUIRE(decoded("\x81\x8D\x8F\x90\x9D"s) == QString(5, QChar(0xFFFD)));
}

TEST_CASE("UTF-8 cut off inside its last character is still UTF-8", "[encoding]")
{
    REQUIRE(sniffEncoding("Zoë,金\xE7\x94"s) == Encoding::Utf8);
    REQUIRE(decoded("Zoë,金\xE7\x94"s) == QStringLiteral("Zoë,金\uFFFD"));
    REQUIRE(sniffEncoding("Zoë,\xF0\x9F"s) == Encoding::Utf8);
    // Nothing else speaks for UTF-8 here, and "é" at the end of an old file is common.
    REQUIRE(sniffEncoding("Ren\xE9"s) == Encoding::Windows1252);
}

TEST_CASE("a demanded encoding is taken, and what it can't read shows as replacement marks", "[encoding]")
{
    REQUIRE(decoded("Zoë"s, Encoding::Windows1252) == QStringLiteral("ZoÃ«"));
    REQUIRE(decoded("Z\xEB,\xE7\x94,ok"s, Encoding::Utf8) == QStringLiteral("Z\uFFFD,\uFFFD,ok"));
    REQUIRE(decoded("n\0\0\xD8x\0y"s, Encoding::Utf16Le) == QStringLiteral("n\uFFFDx\uFFFD"));
    REQUIRE(decoded("\0\xDC"s, Encoding::Utf16Le) == QStringLiteral("\uFFFD"));
}

TEST_CASE("any text comes back from any encoding that can hold it, also over many pieces", "[encoding]")
{
    test::property("encodings", 60, [](test::Random& random) {
        QString text = random.text(40);
        if (random.chance(10)) {
            while (text.size() < 900'000) {
                text += text + u'x';
            }
        }
        text.remove(QChar(0xFEFF)); // a mark at the start would be taken as one
        REQUIRE(decoded(text.toStdString(), Encoding::Utf8) == text);
        REQUIRE(decoded(encoded(text, QStringConverter::Utf16LE), Encoding::Utf16Le) == text);
        REQUIRE(decoded(encoded(text, QStringConverter::Utf16BE), Encoding::Utf16Be) == text);
        const QString latin = QString::fromLatin1(text.toLatin1());
        REQUIRE(decoded(latin.toLatin1().toStdString(), Encoding::Windows1252) == latin);
    });
}

TEST_CASE("a piece ends between two characters", "[encoding]")
{
    const QString text = QString(700'000, u'x') + QStringLiteral("😀金ë").repeated(200'000);
    const std::string bytes = encoded(text, QStringConverter::Utf16LE);
    Utf8Text pieces(bytes, Encoding::Utf16Le);
    std::size_t count = 0;
    for (std::string_view piece = pieces.next(); !piece.empty(); piece = pieces.next()) {
        REQUIRE(validUtf8Length(piece) == piece.size());
        count += 1;
    }
    REQUIRE(count > 1);
}

TEST_CASE("every encoding has a name of its own", "[encoding]")
{
    std::set<QString> names;
    for (const Encoding encoding : allEncodings()) {
        names.insert(name(encoding));
    }
    REQUIRE(names.size() == allEncodings().size());
    REQUIRE_FALSE(names.contains(QString()));
}
