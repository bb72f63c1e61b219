// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/entry_dialog.h"

#include "ui/shared/announce.h"
#include "ui/window/theme/theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int entryDialogWidth = 380;
} // namespace

EntryDialog::EntryDialog(QWidget& parent, const QString& title, const QString& objectName)
    : QDialog(parent.window()), m_form(new QFormLayout), m_problem(new QLabel)
{
    setObjectName(objectName);
    setWindowTitle(title);
    setMinimumWidth(zoomed(entryDialogWidth));
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_problem->setObjectName(QStringLiteral("problem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->hide();
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveEntry"));
    setPrimary(*save);
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (const Done done = m_keep(); !done) {
            m_problem->setText(done.error().sentence);
            m_problem->show();
            announce(*m_problem, done.error().sentence, Urgency::AtOnce);
            return;
        }
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addLayout(m_form);
    column->addWidget(m_problem);
    column->addWidget(buttons);
}

bool EntryDialog::run(const std::function<Done()>& keep)
{
    m_keep = keep;
    return exec() == QDialog::Accepted;
}

} // namespace hearth
