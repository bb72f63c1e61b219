// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes in any encoding become well-formed UTF-8 of a bounded length, and what is well-formed is judged
// as Qt judges it.
#include "core/exchange/encoding.h"
#include "tests/fuzz/hold.h"

#include <QStringDecoder>

using namespace hearth;
using fuzz::hold;

namespace {

bool isUtf8ForQt(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString decoded =
        decoder.decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError() && decoded.toUtf8() == QByteArrayView(bytes.data(), qsizetype(bytes.size()));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes = fuzz::view(data, size);
    hold((validUtf8Length(bytes) == size) == isUtf8ForQt(bytes), "UTF-8 is what Qt takes for it");
    hold(isUtf8ForQt(bytes.substr(0, validUtf8Length(bytes))), "the part before the first fault is UTF-8");
    for (const Encoding encoding : allEncodings()) {
        const std::string text = Utf8Text(bytes, encoding).rest();
        hold(validUtf8Length(text) == text.size(), "text is well-formed");
        hold(text.size() <= size * 3, "text is at most three times as long");
        hold(Utf8Text(text, Encoding::Utf8).rest().size() + 3 >= text.size(), "text is read again");
    }
    hold(Utf8Text(bytes).encoding() == sniffEncoding(bytes), "the encoding sniffed is the one used");
    return 0;
}
