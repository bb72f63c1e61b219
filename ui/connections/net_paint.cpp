// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_paint.h"

#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace hearth {

namespace {

constexpr double ringWidth = 1.8;
constexpr double tieWidth = 1.1;
constexpr double strongTie = 1.9;
constexpr int fieldInset = 4;   // between fields
constexpr int headingSide = 32; // beside a group's name
constexpr int pillPadding = 7;
constexpr int pillGap = 3; // between one pill and the next
constexpr int pillRadius = 9;
constexpr int namelessWidth = 26; // of a pill without a name

/// A sign before the name, since colour alone says nothing.
QString signedLabel(const NetScene::Person& person)
{
    return person.mark == NetMark::Rim     ? QStringLiteral("○ ") + person.label
           : person.mark == NetMark::Holds ? QStringLiteral("◆ ") + person.label
                                           : person.label;
}

class NetPainter {
public:
    NetPainter(QPainter& painter, const NetDrawing& drawing)
        : m_painter(painter), m_drawing(drawing), m_isNear(drawing.scene.people.size(), false)
    {
        m_painter.setRenderHint(QPainter::Antialiasing);
        if (drawing.looksAt) {
            m_isNear[*drawing.looksAt] = true;
            for (const std::size_t other : drawing.scene.people[*drawing.looksAt].knows) {
                m_isNear[other] = true;
            }
        }
    }

    void draw()
    {
        drawFields();
        drawTies();
        if (m_drawing.names == NetNames::Shown) {
            drawHeadings();
        }
        for (std::size_t person = 0; person < m_drawing.scene.people.size(); ++person) {
            drawPerson(person);
        }
    }

private:
    void drawFields()
    {
        for (qsizetype group = 0; group < m_drawing.scene.groups.size(); ++group) {
            const QRectF& field = m_drawing.layout.fields[static_cast<std::size_t>(group)];
            if (field.isEmpty()) {
                continue;
            }
            const QRect inside =
                field.toAlignedRect().adjusted(fieldInset, fieldInset, -fieldInset, -fieldInset);
            drawRounded(m_painter, inside, size::cardRadius, tokens().card, tokens().line);
        }
    }

    /// Above the ties, which would strike them through.
    void drawHeadings()
    {
        m_painter.setFont(textFont(TextSize::Small, QFont::DemiBold));
        const QFontMetrics letters = m_painter.fontMetrics();
        for (qsizetype group = 0; group < m_drawing.scene.groups.size(); ++group) {
            const QRectF& field = m_drawing.layout.fields[static_cast<std::size_t>(group)];
            if (field.isEmpty()) {
                continue;
            }
            const QString name = letters.elidedText(m_drawing.scene.groups[group], Qt::ElideRight,
                                                    static_cast<int>(field.width()) - headingSide);
            QRect words(0, static_cast<int>(field.top()) + 2 * size::step,
                        letters.horizontalAdvance(name) + 2 * size::step, letters.height() + size::step);
            words.moveCenter(QPoint(static_cast<int>(field.center().x()), words.center().y()));
            m_painter.fillRect(words, tokens().card);
            m_painter.setPen(tokens().quiet);
            m_painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, name);
        }
    }

    void drawTie(std::size_t a, std::size_t b, const QColor& colour, double width)
    {
        m_painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        m_painter.drawLine(m_drawing.layout.places[a], m_drawing.layout.places[b]);
    }

    void drawTies()
    {
        if (m_drawing.looksAt) {
            for (const std::size_t other : m_drawing.scene.people[*m_drawing.looksAt].knows) {
                drawTie(*m_drawing.looksAt, other, tokens().slate.text, tieWidth);
            }
            return;
        }
        for (const NetTie& tie : m_drawing.scene.ties) {
            drawTie(tie.a, tie.b, tokens().line, tieWidth);
        }
        for (const NetScene::Tie& tie : m_drawing.scene.fresh) {
            drawTie(tie.a, tie.b, tokens().sage.text, strongTie);
        }
    }

    [[nodiscard]] bool isFaded(std::size_t person) const { return m_drawing.looksAt && !m_isNear[person]; }

    struct PillColours {
        QColor ground;
        QColor edge;
        QColor text;
    };

    [[nodiscard]] PillColours coloursOf(std::size_t person) const
    {
        const Tokens& now = tokens();
        const bool hasMark = m_drawing.scene.people[person].mark != NetMark::None;
        if (m_drawing.looksAt == person) {
            return {now.card, now.ember, now.ink};
        }
        if (isFaded(person)) {
            return {now.card, now.line, now.quiet};
        }
        const ToneColours& tone = m_isNear[person] ? now.slate : hasMark ? now.amber : now.plain;
        // Where the system's own colours hold, the ground is the page's and an edge takes its place.
        return {tone.ground, tone.ground == now.paper || hasMark ? tone.text : QColor(), tone.text};
    }

    void drawPerson(std::size_t person)
    {
        const bool isStrong = m_drawing.looksAt == person;
        const bool isNamed = m_drawing.names == NetNames::Shown;
        m_painter.setFont(textFont(TextSize::Small, isStrong ? QFont::DemiBold : QFont::Normal));
        const QFontMetrics letters = m_painter.fontMetrics();
        const int most = static_cast<int>(m_drawing.person.width()) - pillGap;
        const QString label = letters.elidedText(signedLabel(m_drawing.scene.people[person]), Qt::ElideRight,
                                                 most - pillPadding);
        const int width =
            isNamed ? std::min(most, letters.horizontalAdvance(label) + 2 * pillPadding) : namelessWidth;
        QRect pill(0, 0, width, static_cast<int>(m_drawing.person.height()) - pillGap);
        pill.moveCenter(m_drawing.layout.places[person].toPoint());
        const PillColours colours = coloursOf(person);
        drawRounded(m_painter, pill, pillRadius, colours.ground, colours.edge);
        if (isStrong) {
            m_painter.setPen(QPen(colours.edge, ringWidth));
            m_painter.setBrush(Qt::NoBrush);
            m_painter.drawRoundedRect(QRectF(pill).adjusted(1, 1, -1, -1), pillRadius, pillRadius);
        }
        if (isNamed) {
            m_painter.setPen(colours.text);
            m_painter.drawText(pill, Qt::AlignCenter | Qt::TextSingleLine, label);
        }
        if (m_drawing.focused == person) {
            drawFocusRing(m_painter, pill.adjusted(-2, -2, 2, 2), pillRadius);
        }
    }

    QPainter& m_painter;
    const NetDrawing& m_drawing;
    std::vector<bool> m_isNear;
};

} // namespace

void drawNet(QPainter& painter, const NetDrawing& drawing) { NetPainter(painter, drawing).draw(); }

} // namespace hearth
