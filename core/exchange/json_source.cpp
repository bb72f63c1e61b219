// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json_source.h"

#include "core/exchange/noun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace hearth {

namespace {

struct JsonSource {
    Q_DECLARE_TR_FUNCTIONS(hearth::JsonSource)
};

class JsonTable final : public SourceTable {
public:
    JsonTable(const QString& noun, QJsonArray rows) : m_rows(std::move(rows))
    {
        m_noun = noun;
        for (const auto& row : m_rows) {
            for (const QString& key : row.toObject().keys()) {
                if (!m_header.contains(key)) {
                    m_header += key;
                }
            }
        }
    }

    [[nodiscard]] Result<bool> next(CsvRecord& record) override
    {
        if (m_at >= m_rows.size()) {
            return false;
        }
        const QJsonObject row = m_rows.at(m_at).toObject();
        m_texts.clear();
        for (const QString& key : m_header) {
            m_texts.push_back(row.value(key).toVariant().toString().toStdString());
        }
        record.fields.assign(m_texts.begin(), m_texts.end());
        constexpr int headerLines = 1;
        record.line = ++m_at + headerLines;
        return true;
    }

    [[nodiscard]] Done rewind() override
    {
        m_at = 0;
        return {};
    }

private:
    QJsonArray m_rows;
    qsizetype m_at = 0;
    std::vector<std::string> m_texts;
};

} // namespace

Result<SourceTables> openJson(const InputFile& file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(
        QByteArray::fromRawData(file.bytes().data(), static_cast<qsizetype>(file.bytes().size())), &error);
    SourceTables tables;
    if (document.isArray()) {
        tables.push_back(std::make_unique<JsonTable>(QString(), document.array()));
    } else if (document.isObject()) {
        const QJsonObject nouns = document.object();
        for (const ExchangeNoun& noun : exchangeNouns()) {
            if (nouns.value(noun.plural).isArray()) {
                tables.push_back(
                    std::make_unique<JsonTable>(noun.plural, nouns.value(noun.plural).toArray()));
            }
        }
    }
    if (tables.empty()) {
        return failure(Error::of(
            Error::Kind::Unreadable,
            JsonSource::tr("%1 is not a file that Hearth has written: it holds no list that it knows.")
                .arg(file.fileName()),
            error.errorString()));
    }
    return tables;
}

} // namespace hearth
