// SPDX-License-Identifier: GPL-3.0-or-later
// The sentences for everything that can go wrong with sealed bytes, in one place beside the format.
#pragma once

#include "core/base/error.h"

#include <QCoreApplication>

namespace hearth {

/// Each returns what to throw; `name` is the file a person knows.
class SealRefusals {
    Q_DECLARE_TR_FUNCTIONS(hearth::SealRefusals)

public:
    explicit SealRefusals(const QString& name);

    [[nodiscard]] Refusal wrongPassphrase() const;
    [[nodiscard]] Refusal damaged() const;
    [[nodiscard]] Refusal cutShort() const;
    [[nodiscard]] Refusal notSealed() const;
    [[nodiscard]] Refusal newer() const;
    [[nodiscard]] Refusal noMemory() const;
    [[nodiscard]] Refusal diskFull() const;
    [[nodiscard]] Refusal notWritten() const;
    [[nodiscard]] Refusal notRead() const;
    [[nodiscard]] Refusal cancelled() const;
    [[nodiscard]] Refusal noPassphrase() const;
    [[nodiscard]] Refusal emptyFile() const;

private:
    [[nodiscard]] Refusal because(Error::Kind kind, const QString& sentence) const;

    QString m_name;
};

} // namespace hearth
