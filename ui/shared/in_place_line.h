// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text that is edited where it stands: it looks like text until the pointer or the keyboard is on
// it, is saved when it is left, and Escape brings back what was there. What can't be kept stays, with the
// reason under it.
#pragma once

#include <QLineEdit>

class QLabel;

namespace hearth {

class InPlaceLine final : public QWidget {
    Q_OBJECT

public:
    explicit InPlaceLine(const QString& accessibleName);

    /// Shows what the book holds, unless somebody is typing here at this moment.
    void setKept(const QString& text);
    [[nodiscard]] const QString& kept() const { return m_kept; }
    [[nodiscard]] QString text() const { return m_edit->text(); }
    [[nodiscard]] QLineEdit& edit() const { return *m_edit; }
    /// What stands in the empty field.
    void setHint(const QString& hint);
    /// Offers these while a list parted by `; ` is typed (or one of them, where there is but one).
    void setOffers(const QStringList& offers, bool isList);
    void setReadOnly(bool isReadOnly);
    void setProblem(const QString& sentence);
    [[nodiscard]] bool hasProblem() const;
    /// Asks for what was typed to be kept, as leaving the field does.
    void commit();

Q_SIGNALS:
    /// Something else than what is kept was typed and left.
    void changed(const QString& text);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLineEdit* m_edit;
    QLabel* m_problem;
    QString m_kept;
};

} // namespace hearth
