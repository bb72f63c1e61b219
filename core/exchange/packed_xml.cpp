// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/packed_xml.h"

namespace hearth {

namespace {

/// Before the detail of an error that has no sentence of its own.
constexpr QChar nonsense(0x0001);

/// The next token, if it may be there.
void step(QXmlStreamReader& xml)
{
    if (xml.readNext() == QXmlStreamReader::DTD) {
        damage(xml, u"a document type");
    }
}

} // namespace

Done readPart(const ZipArchive& archive,
              const QString& name,
              const std::function<void(QXmlStreamReader&)>& read)
{
    auto entry = archive.entry(name);
    if (!entry) {
        return failure(std::move(entry.error()));
    }
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd() && !xml.isStartElement()) {
        step(xml);
    }
    if (xml.isStartElement()) {
        read(xml);
    }
    while (!xml.atEnd()) {
        step(xml);
    }
    if (xml.error() == QXmlStreamReader::CustomError && !xml.errorString().startsWith(nonsense)) {
        return failure(Error::of(Error::Kind::Unreadable, xml.errorString()));
    }
    if ((*entry)->hasFailed()) {
        return failure(archive.damaged(name, (*entry)->errorString()));
    }
    if (xml.hasError()) {
        return failure(archive.damaged(name, xml.errorString().remove(nonsense)));
    }
    return {};
}

void damage(QXmlStreamReader& xml, QStringView detail) { xml.raiseError(nonsense + detail.toString()); }

} // namespace hearth
