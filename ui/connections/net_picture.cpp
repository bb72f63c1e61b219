// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/net_picture.h"

#include "ui/connections/net_paint.h"
#include "ui/shared/announce.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace hearth {

namespace {
constexpr int betweenLetters = 900; // milliseconds
constexpr int afterResizing = 40;
constexpr int widestLabel = 11; // letters
constexpr int aroundLabel = 15;
constexpr int aboveLabel = 6;
} // namespace

NetPicture::NetPicture()
{
    setObjectName(QStringLiteral("netPicture"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    m_typing.setSingleShot(true);
    m_typing.setInterval(betweenLetters);
    connect(&m_typing, &QTimer::timeout, this, [this] { m_typed.clear(); });
    m_resizing.setSingleShot(true);
    m_resizing.setInterval(afterResizing);
    connect(&m_resizing, &QTimer::timeout, this, &NetPicture::layOut);
    describe();
}

void NetPicture::show(NetScene scene)
{
    const MemberId kept = chosen();
    m_scene = std::move(scene);
    m_hovered.reset();
    const auto again = m_scene.numbers.find(kept);
    m_chosen = again == m_scene.numbers.end() ? Number() : Number(again->second);
    layOut();
    for (std::size_t person = 0; person < m_scene.people.size() && !m_chosen; ++person) {
        if (m_scene.people[person].mark == NetMark::Holds) {
            makeVisible(person);
        }
    }
    describe();
    if (kept && !m_chosen) {
        Q_EMIT chosenChanged({});
    }
}

void NetPicture::choose(MemberId member)
{
    const auto found = m_scene.numbers.find(member);
    setChosen(found == m_scene.numbers.end() ? Number() : Number(found->second));
}

MemberId NetPicture::chosen() const
{
    return m_chosen && *m_chosen < m_scene.people.size() ? m_scene.people[*m_chosen].member : MemberId();
}

QImage NetPicture::withoutNames() const
{
    QImage image(m_layout.size.toSize().expandedTo({1, 1}), QImage::Format_ARGB32_Premultiplied);
    image.fill(tokens().paper);
    QPainter painter(&image);
    drawNet(painter, {m_scene, m_layout, m_personSize, m_chosen, {}, NetNames::LeftOut});
    return image;
}

void NetPicture::copy() const { QGuiApplication::clipboard()->setImage(withoutNames()); }

bool NetPicture::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const Number person = personAt(help->pos());
        QToolTip::showText(help->globalPos(), person ? wordsOf(*person) : QString(), viewport());
        return true;
    }
    if (event->type() == QEvent::MouseMove) {
        setHovered(personAt(static_cast<QMouseEvent*>(event)->pos()));
    } else if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void NetPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.translate(0, -verticalScrollBar()->value());
    const Number looksAt = m_hovered ? m_hovered : m_chosen;
    drawNet(painter,
            {m_scene, m_layout, m_personSize, looksAt, hasFocus() && m_isByKeyboard ? m_chosen : Number()});
    if (hasFocus() && m_isByKeyboard && !m_chosen) {
        painter.resetTransform();
        drawFocusRing(painter, viewport()->rect(), size::cardRadius);
    }
}

void NetPicture::resizeEvent(QResizeEvent*)
{
    if (m_layout.places.size() != m_scene.people.size() || m_layout.size.isEmpty()) {
        layOut();
    } else {
        m_resizing.start(); // not at every step of a window that is being drawn larger
    }
}

void NetPicture::layOut()
{
    const QFontMetrics letters(textFont(TextSize::Small));
    int widest = 0;
    for (const NetScene::Person& person : m_scene.people) {
        widest = std::max(widest, letters.horizontalAdvance(person.label));
    }
    const int most = letters.averageCharWidth() * widestLabel;
    m_personSize = QSizeF(std::clamp(widest, most / 2, most) + aroundLabel, letters.height() + aboveLabel);
    std::vector<std::size_t> groupOf;
    for (const NetScene::Person& person : m_scene.people) {
        groupOf.push_back(person.group);
    }
    const NetMeasures measures{QSizeF(viewport()->size()), m_personSize,
                               static_cast<double>(letters.height() + size::step), 2.0 * size::step};
    m_layout = layOutNet(groupOf, static_cast<std::size_t>(m_scene.groups.size()), m_scene.ties, measures);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(letters.lineSpacing());
    verticalScrollBar()->setRange(
        0, std::max(0, static_cast<int>(std::ceil(m_layout.size.height())) - viewport()->height()));
    if (m_chosen) {
        makeVisible(*m_chosen);
    }
    viewport()->update();
}

void NetPicture::mousePressEvent(QMouseEvent* event) { setChosen(personAt(event->pos())); }

void NetPicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const Number person = personAt(event->pos())) {
        Q_EMIT activated(m_scene.people[*person].member);
    }
}

void NetPicture::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        m_isByKeyboard = true;
        if (const Number next = towards(event->key())) {
            setChosen(next);
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (!m_scene.people.empty()) {
            setChosen(event->key() == Qt::Key_Home ? 0 : m_scene.people.size() - 1);
        }
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_chosen) {
            Q_EMIT activated(chosen());
        }
        return;
    case Qt::Key_Escape:
        setChosen({});
        return;
    default:
        break;
    }
    if (const QString text = event->text(); !text.isEmpty() && text.at(0).isPrint()) {
        if (const Number found = typed(text)) {
            setChosen(found);
        }
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void NetPicture::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    const Qt::FocusReason reason = event->reason();
    m_isByKeyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    viewport()->update();
}

void NetPicture::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void NetPicture::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        layOut();
    } else if (event->type() == QEvent::PaletteChange) {
        viewport()->update();
    }
}

void NetPicture::setChosen(Number person)
{
    if (person == m_chosen) {
        return;
    }
    m_chosen = person;
    if (person) {
        makeVisible(*person);
    }
    describe();
    viewport()->update();
    Q_EMIT chosenChanged(chosen());
}

void NetPicture::setHovered(Number person)
{
    if (person != m_hovered) {
        m_hovered = person;
        viewport()->setCursor(person ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
}

NetPicture::Number NetPicture::personAt(const QPoint& at) const
{
    const QPointF point = at + QPoint(0, verticalScrollBar()->value());
    for (std::size_t person = 0; person < m_layout.places.size(); ++person) {
        const QPointF from = point - m_layout.places[person];
        if (std::abs(from.x()) <= m_personSize.width() / 2 &&
            std::abs(from.y()) <= m_personSize.height() / 2) {
            return person;
        }
    }
    return {};
}

NetPicture::Number NetPicture::towards(int key) const
{
    if (m_scene.people.empty()) {
        return {};
    }
    if (!m_chosen) {
        return 0;
    }
    constexpr double aside = 3; // what lies aside counts so many times as far
    const QPointF from = m_layout.places[*m_chosen];
    Number nearest;
    double least = 0;
    for (std::size_t person = 0; person < m_layout.places.size(); ++person) {
        const QPointF way = m_layout.places[person] - from;
        const bool isSideways = key == Qt::Key_Left || key == Qt::Key_Right;
        const double along =
            (isSideways ? way.x() : way.y()) * (key == Qt::Key_Left || key == Qt::Key_Up ? -1 : 1);
        if (along <= 1) {
            continue;
        }
        const double far = along + aside * std::abs(isSideways ? way.y() : way.x());
        if (!nearest || far < least) {
            nearest = person;
            least = far;
        }
    }
    return nearest;
}

NetPicture::Number NetPicture::typed(const QString& text)
{
    m_typed += text;
    m_typing.start();
    for (std::size_t person = 0; person < m_scene.people.size(); ++person) {
        if (m_scene.people[person].name.startsWith(m_typed, Qt::CaseInsensitive)) {
            return person;
        }
    }
    return {};
}

void NetPicture::makeVisible(std::size_t person)
{
    if (person >= m_layout.places.size()) {
        return;
    }
    const double middle = m_layout.places[person].y();
    const double half = m_personSize.height();
    QScrollBar& bar = *verticalScrollBar();
    if (middle - half < bar.value() || middle + half > bar.value() + viewport()->height()) {
        bar.setValue(static_cast<int>(middle) - viewport()->height() / 2); // with those around
    }
}

QString NetPicture::wordsOf(std::size_t person) const
{
    const NetScene::Person& one = m_scene.people[person];
    const int knows = static_cast<int>(one.knows.size());
    if (one.knows.empty()) {
        return tr("%1 knows nobody here yet.").arg(one.name);
    }
    constexpr std::size_t mostNamed = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(mostNamed, one.knows.size()); ++i) {
        names += m_scene.people[one.knows[i]].name;
    }
    if (one.knows.size() > mostNamed) {
        names += tr("and %n more", nullptr, static_cast<int>(one.knows.size() - mostNamed));
    }
    //: %1: a person, %2: names of those they know
    return tr("%1 knows %n other(s): %2.", nullptr, knows).arg(one.name, names.join(QStringLiteral(", ")));
}

void NetPicture::describe()
{
    setAccessibleName(tr("Picture of who knows whom"));
    const QString words =
        m_chosen ? wordsOf(*m_chosen)
                 : tr("Arrows and letters choose somebody, Enter opens them. The table says the same.");
    setAccessibleDescription(words);
    if (m_chosen && hasFocus()) {
        announce(*this, words); // which may take the name's place
    }
}

} // namespace hearth
