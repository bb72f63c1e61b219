// SPDX-License-Identifier: GPL-3.0-or-later
// Certificates: one to a page, on its side, with the name as it is written officially, the day and a line to
// sign.
#pragma once

#include "core/report/sheet_head.h"
#include "core/report/sheet_subject.h"
#include "ui/sheets/sheet_language.h"
#include "ui/sheets/sheet_order.h"
#include "ui/sheets/sheet_text.h"

#include <QImage>

#include <memory>

namespace hearth {

class Club;

[[nodiscard]] Result<std::unique_ptr<Sheet>> makeCertificates(Club& club, const SheetOrder& order);

class CertificateSheet final : public Sheet {
public:
    struct One {
        QString name;
        QString text;
    };

    CertificateSheet(SheetHead head, const QString& heading, std::vector<One> all, const SheetPaper& paper);

    [[nodiscard]] int pages() const override { return std::max(1, static_cast<int>(m_all.size())); }
    void draw(QPainter& painter, int page) const override;
    [[nodiscard]] SheetContent content() const override;
    [[nodiscard]] QString remark() const override { return isBlank() ? nobodyRemark() : QString(); }
    [[nodiscard]] bool isBlank() const override { return m_all.empty(); }

private:
    void drawFoot(QPainter& painter, const QRectF& box) const;
    [[nodiscard]] SheetStyle style(SheetStyle usual) const { return inPrint(usual, paper().print); }

    SheetHead m_head;
    SheetLanguage m_language;
    QString m_heading;
    std::vector<One> m_all;
    QImage m_logo;
};

} // namespace hearth
