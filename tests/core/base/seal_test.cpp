// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/seal.h"
#include "tests/support/catch.h"

#include <QBuffer>
#include <QFile>
#include <QTemporaryDir>

using namespace hearth;

namespace {

const QString passphrase = QStringLiteral("correct horse, Übung");
const QString name = QStringLiteral("backup.sealed");

QByteArray sealedOf(QByteArray plain)
{
    QByteArray sealed;
    QBuffer from(&plain);
    QBuffer to(&sealed);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    REQUIRE(seal(from, to, passphrase, name, SealEffort::Quick));
    return sealed;
}

Result<QByteArray> opened(QByteArray sealed, const QString& with = passphrase)
{
    QByteArray plain;
    QBuffer from(&sealed);
    QBuffer to(&plain);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    return unseal(from, to, with, name).map([&] { return plain; });
}

Error failureOfOpening(const QByteArray& sealed, const QString& with = passphrase)
{
    const auto result = opened(sealed, with);
    REQUIRE_FALSE(result);
    REQUIRE(result.error().sentence.contains(name));
    return result.error();
}

} // namespace

TEST_CASE("what is sealed opens with the same passphrase, at every size around a chunk", "[seal]")
{
    for (const int size : {0, 1, 65'536, 65'537, 200'000}) {
        CAPTURE(size);
        QByteArray plain(size, 'x');
        for (int i = 0; i < size; i += 7) {
            plain[i] = static_cast<char>(i);
        }
        const QByteArray sealed = sealedOf(plain);
        REQUIRE(beginsSealed(sealed));
        REQUIRE(opened(sealed) == plain);
    }
}

TEST_CASE("the same bytes sealed twice don't look alike, and show nothing of themselves", "[seal]")
{
    const QByteArray plain = QByteArray("Ada Lovelace ").repeated(10);
    const QByteArray sealed = sealedOf(plain);
    REQUIRE_FALSE(sealed.contains("Lovelace"));
    const QByteArray again = sealedOf(plain);
    REQUIRE(again.mid(28, 16) != sealed.mid(28, 16)); // the salt: one guess doesn't try two files
    REQUIRE(again.mid(84) != sealed.mid(84));
}

TEST_CASE("a passphrase typed in another normal form opens too", "[seal]")
{
    const QString decomposed = passphrase.normalized(QString::NormalizationForm_D);
    REQUIRE(decomposed != passphrase);
    REQUIRE(opened(sealedOf("plain"), decomposed) == QByteArray("plain"));
}

TEST_CASE("a wrong passphrase, a changed byte and a missing end are told apart", "[seal]")
{
    const QByteArray sealed = sealedOf(QByteArray(150'000, 'x'));
    const Error wrong = failureOfOpening(sealed, QStringLiteral("correct horse, ubung"));
    REQUIRE(wrong.kind == Error::Kind::Refused);

    QByteArray changed = sealed;
    changed[90'000] = static_cast<char>(changed[90'000] ^ 1);
    const Error damaged = failureOfOpening(changed);
    REQUIRE(damaged.kind == Error::Kind::Damaged);

    const Error cut = failureOfOpening(sealed.left(sealed.size() - 1));
    REQUIRE(cut.kind == Error::Kind::Damaged);
    REQUIRE(failureOfOpening(sealed.left(20)).sentence == cut.sentence);
    REQUIRE(failureOfOpening(sealed.left(100)).sentence == cut.sentence);

    REQUIRE(wrong.sentence != damaged.sentence);
    REQUIRE(damaged.sentence != cut.sentence);
    REQUIRE(failureOfOpening(sealed + 'x').sentence == damaged.sentence);
}

TEST_CASE("a change anywhere, in the header too, opens nothing", "[seal]")
{
    const QByteArray sealed = sealedOf("a short text");
    for (int at = 0; at < sealed.size(); at += at < 84 ? 1 : 7) {
        CAPTURE(at);
        QByteArray changed = sealed;
        changed[at] = static_cast<char>(changed[at] ^ 0x10);
        REQUIRE_FALSE(opened(changed));
    }
}

TEST_CASE("chunks that change places are damage", "[seal]")
{
    const int chunk = 65'536 + 17;
    const int first = 84 + 17;
    const QByteArray sealed = sealedOf(QByteArray(65'536, 'a') + QByteArray(65'536, 'b') + "end");
    const QByteArray swapped = sealed.left(first) + sealed.mid(first + chunk, chunk) +
                               sealed.mid(first, chunk) + sealed.mid(first + 2 * chunk);
    REQUIRE(failureOfOpening(swapped).kind == Error::Kind::Damaged);
}

TEST_CASE("what isn't sealed is foreign, and what a newer version sealed says so", "[seal]")
{
    REQUIRE(failureOfOpening(QByteArray(1000, 'x')).kind == Error::Kind::Foreign);
    REQUIRE(failureOfOpening({}).kind == Error::Kind::Foreign);
    QByteArray newer = sealedOf("plain");
    newer[8] = 2;
    REQUIRE(failureOfOpening(newer).kind == Error::Kind::Newer);
}

TEST_CASE("an empty passphrase seals nothing", "[seal]")
{
    QByteArray sealed;
    QBuffer from;
    QBuffer to(&sealed);
    from.open(QIODevice::ReadOnly);
    to.open(QIODevice::WriteOnly);
    const auto done = seal(from, to, QString(), name, SealEffort::Quick);
    REQUIRE_FALSE(done);
    REQUIRE(done.error().kind == Error::Kind::Invalid);
    REQUIRE(sealed.isEmpty());
}

TEST_CASE("a passphrase file gives its first line", "[seal]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("passphrase.txt"));
    const auto read = [&](const QByteArray& bytes) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        return readPassphrase(path);
    };
    REQUIRE(read("two words \r\nand more\n") == QStringLiteral("two words "));
    REQUIRE(read("no end") == QStringLiteral("no end"));
    REQUIRE(read("\n").error().kind == Error::Kind::Invalid);
    REQUIRE(readPassphrase(folder.filePath(QStringLiteral("none"))).error().kind == Error::Kind::Io);
}
