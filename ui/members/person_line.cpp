// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/person_line.h"

#include "core/member/member_queries.h"
#include "ui/members/member_words.h"
#include "ui/shared/link_button.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/paint.h"
#include "ui/window/theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace hearth {

namespace {

/// The circle with initials; the name beside it says all that it says.
class Initials final : public QWidget {
public:
    explicit Initials(QString letters) : m_letters(std::move(letters))
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {zoomed(size::avatarSide), zoomed(size::avatarSide)};
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        drawAvatar(painter, rect(), m_letters);
    }

private:
    QString m_letters;
};

} // namespace

PersonLine::PersonLine(Frame& frame, MemberId member, const QString& words)
{
    const auto read = readMember(frame.open().club(), member);
    const PersonName name = read ? read->name : PersonName();
    auto* link = new LinkButton(fullName(name));
    link->setObjectName(QStringLiteral("person"));
    connect(link, &LinkButton::clicked, this, [&frame, member] {
        frame.go({QStringLiteral("members"), member.text()});
    });
    auto* under = new QLabel(words);
    under->setObjectName(QStringLiteral("personWords"));
    under->setTextFormat(Qt::PlainText);
    under->setWordWrap(true);
    under->setContentsMargins(2, 0, 2, 0); // as the link above has it for its ring
    setTextSize(*under, TextSize::Small);
    setQuiet(*under);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(link);
    lines->addWidget(under);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, size::step, 0, size::step);
    row->setSpacing(2 * size::step);
    row->addWidget(new Initials(initialsOf(name)));
    row->addLayout(lines, 1);
}

void PersonLine::add(QWidget* widget) { layout()->addWidget(widget); }

} // namespace hearth
