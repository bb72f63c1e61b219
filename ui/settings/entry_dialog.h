// SPDX-License-Identifier: GPL-3.0-or-later
// The window in which one entry of a settings card is made or changed: some fields, and the problem in words
// where it can't be kept.
#pragma once

#include "core/base/result.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QLabel;

namespace hearth {

class EntryDialog final : public QDialog {
    Q_OBJECT

public:
    EntryDialog(QWidget& parent, const QString& title, const QString& objectName);

    /// For the fields.
    [[nodiscard]] QFormLayout& form() { return *m_form; }
    /// Shows it until `keep` succeeds or somebody goes back; true when it was kept.
    [[nodiscard]] bool run(const std::function<Done()>& keep);

private:
    QFormLayout* m_form;
    QLabel* m_problem;
    std::function<Done()> m_keep;
};

} // namespace hearth
