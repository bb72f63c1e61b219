// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcard_photo.h"

#include "core/exchange/vcard_text.h"

namespace hearth {

namespace {

QByteArray fromBase64Text(std::string_view text)
{
    return QByteArray::fromBase64(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

/// `data:image/jpeg;base64,/9j/4AAQ…`
QByteArray fromDataAddress(std::string_view address)
{
    const std::size_t comma = address.find(',');
    if (comma == std::string_view::npos ||
        vcard::upper(address.substr(0, comma)).find(";BASE64") == std::string::npos) {
        return {};
    }
    return fromBase64Text(address.substr(comma + 1));
}

} // namespace

QByteArray photoOf(const VCard& card)
{
    for (const VCardProperty& property : card.properties) {
        if (property.name != "PHOTO") {
            continue;
        }
        const std::string value = vcard::unescaped(vcard::trimmed(property.value));
        const std::string encoding = vcard::upper(property.parameter("ENCODING"));
        QByteArray bytes;
        if (vcard::upper(value.substr(0, 5)) == "DATA:") {
            bytes = fromDataAddress(value);
        } else if (encoding == "BASE64" || encoding == "B") {
            bytes = fromBase64Text(value);
        }
        if (!bytes.isEmpty()) {
            return bytes;
        }
    }
    return {};
}

} // namespace hearth
