// SPDX-License-Identifier: GPL-3.0-or-later
// Export: what, of whom, which columns, as what kind of file, and where to.
#pragma once

#include "ui/members/member_filter.h"
#include "ui/window/page.h"

#include <map>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace hearth {

class FilterBar;
class FlowLayout;

class ExportPage final : public Page {
    Q_OBJECT

public:
    explicit ExportPage(Frame& frame);

    /// `subject`: the noun to export; empty as it was left.
    void arrive(const QString& subject) override;

private:
    void makeMembersPart();
    void layOut(QWidget* card);
    void addColumns();
    void offerFormats();
    void choose(bool (*isWanted)(const QString& field));
    void refresh();
    void perform();
    [[nodiscard]] QString noun() const;
    [[nodiscard]] QString format() const;
    [[nodiscard]] QStringList columns() const;
    [[nodiscard]] RowSet people();

    MemberFilter m_filter;
    QComboBox* m_noun;
    QWidget* m_members;
    FilterBar* m_filters;
    FlowLayout* m_boxes;
    std::map<QString, QCheckBox*> m_columns;
    QComboBox* m_format;
    QString m_wanted; // the kind that somebody chose by hand
    QLabel* m_note;
    QPushButton* m_export;
};

} // namespace hearth
