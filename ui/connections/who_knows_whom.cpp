// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/who_knows_whom.h"

#include "ui/connections/finding_list.h"
#include "ui/connections/nameless_view.h"
#include "ui/connections/net_picture.h"
#include "ui/connections/net_tools.h"
#include "ui/shared/empty_state.h"
#include "ui/shared/link_button.h"
#include "ui/shared/period_box.h"
#include "ui/shared/row_delegate.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr std::size_t mostAtOnce = 1'000; // people; of more each part has its own turn
constexpr int sideWidth = 264;
constexpr int netMargin = 22;
constexpr int leastForBoth = 640; // pixels at the usual size of text, below which one stands over the other

enum Shown { PictureShown, TableShown, NothingShown };

NetMarks marksOf(Finding finding)
{
    return finding == Finding::Rim     ? NetMarks::Rim
           : finding == Finding::Held  ? NetMarks::Holds
           : finding == Finding::Fresh ? NetMarks::Fresh
                                       : NetMarks::None;
}

} // namespace

WhoKnowsWhom::WhoKnowsWhom(Frame& frame)
    : m_frame(frame),
      m_side(new QScrollArea),
      m_findings(new FindingList),
      m_period(new PeriodBox(frame.open(), PeriodBox::First::ThisMonth)),
      m_explanation(new QLabel),
      m_tools(new NetTools(frame.open())),
      m_everybody(new LinkButton(tr("Everybody again"))),
      m_signs(new QLabel),
      m_picture(new NetPicture),
      m_model(new NetTableModel(sortingLocale(frame.open().club()))),
      m_table(new NamelessView),
      m_none(new EmptyState),
      m_forms(new QStackedWidget),
      m_empty(new EmptyState),
      m_whole(new QStackedWidget)
{
    m_model->setParent(this);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, [this] {
        readHeld();
        saySentences();
        if (finding() == Finding::Held) {
            showFinding();
        }
    });
    auto* side = new QWidget;
    makeSide(*side);
    m_side->setFrameShape(QFrame::NoFrame);
    m_side->setWidgetResizable(true);
    m_side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_side->setFocusPolicy(Qt::NoFocus);
    m_side->setWidget(side);
    auto* main = new QWidget;
    auto* column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2 * size::step);
    column->addWidget(m_tools);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_signs, 1);
    line->addWidget(m_everybody);
    column->addLayout(line);
    m_signs->setWordWrap(true);
    setTextSize(*m_signs, TextSize::Small);
    setQuiet(*m_signs);
    m_everybody->setObjectName(QStringLiteral("netEverybody"));
    setTextSize(*m_everybody, TextSize::Small);
    m_everybody->hide();
    makeTable();
    hearTools();
    m_forms->addWidget(m_picture);
    m_forms->addWidget(m_table);
    m_forms->addWidget(m_none);
    column->addWidget(m_forms, 1);
    auto* both = new QWidget;
    m_sides = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_sides->setContentsMargins(netMargin - 2 * size::step, 3 * size::step, netMargin, 3 * size::step);
    m_sides->setSpacing(4 * size::step);
    m_sides->addWidget(m_side);
    m_sides->addWidget(main, 1);
    m_whole->addWidget(both);
    m_whole->addWidget(m_empty);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_whole);
    connect(m_empty, &EmptyState::clicked, this, [this] { m_frame.go({QStringLiteral("meetings"), {}}); });
}

void WhoKnowsWhom::makeSide(QWidget& side)
{
    auto* column = new QVBoxLayout(&side);
    column->setContentsMargins(0, 0, 2 * size::step, 0);
    column->setSpacing(3 * size::step);
    const std::initializer_list<std::tuple<Finding, QString, const char*>> findings{
        {Finding::Everybody, tr("Who knows whom"), "findingEverybody"},
        {Finding::Fresh, tr("New pairs"), "findingNew"},
        {Finding::Rim, tr("On the rim"), "findingRim"},
        {Finding::Held, tr("Held by one person"), "findingHeld"},
    };
    for (const auto& [finding, heading, name] : findings) {
        m_sentences.emplace(finding, m_findings->add(heading, QString::fromLatin1(name)));
    }
    connect(m_findings, &FindingList::chosenChanged, this, &WhoKnowsWhom::showFinding);
    column->addWidget(m_findings);
    column->addWidget(m_period);
    connect(m_period, &PeriodBox::changed, this, &WhoKnowsWhom::refresh);
    m_explanation->setWordWrap(true);
    setTextSize(*m_explanation, TextSize::Small);
    setQuiet(*m_explanation);
    column->addWidget(m_explanation);
    column->addStretch(1);
}

void WhoKnowsWhom::hearTools()
{
    connect(m_tools, &NetTools::groupChosen, this, &WhoKnowsWhom::refresh);
    connect(m_tools, &NetTools::formChosen, this, &WhoKnowsWhom::showForm);
    connect(m_tools, &NetTools::copyWanted, this, &WhoKnowsWhom::copy);
    connect(m_tools, &NetTools::personChosen, this, [this](MemberId member) {
        if (m_picture->scene().numbers.contains(member)) {
            m_picture->choose(member);
        } else {
            m_frame.say(tr("This person isn’t among those shown here."));
        }
    });
    connect(m_everybody, &LinkButton::clicked, this, [this] { m_picture->choose({}); });
    connect(m_picture, &NetPicture::chosenChanged, this, &WhoKnowsWhom::showOnly);
    connect(m_picture, &NetPicture::activated, this, &WhoKnowsWhom::goToConnectionsOf);
}

void WhoKnowsWhom::makeTable()
{
    m_table->setObjectName(QStringLiteral("netTable"));
    m_table->setAccessibleName(tr("Who knows whom"));
    m_table->setModel(m_model);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        const NetTableModel::Row& row = m_model->rowAt(index.row());
        const bool isOther = index.column() == 1 && row.other.isValid();
        goToConnectionsOf(isOther ? row.other : row.member);
    });
}

void WhoKnowsWhom::goToConnectionsOf(MemberId member)
{
    m_frame.go({QStringLiteral("members"), member.text() + QStringLiteral("/connections")});
}

void WhoKnowsWhom::refresh()
{
    OpenClub& open = m_frame.open();
    const Met* met = open.met();
    if (met == nullptr) {
        m_empty->show(QStringLiteral("connections"), tr("The registers are being read…"));
        m_whole->setCurrentIndex(1);
        return;
    }
    if (const QString words = tooLittleYet(*met); !words.isEmpty()) {
        m_empty->show(QStringLiteral("connections"), words, tr("Go to the meetings"));
        m_whole->setCurrentIndex(1);
        return;
    }
    m_whole->setCurrentIndex(0);
    if (m_wanted) {
        m_tools->showWholeClub();
    }
    m_tools->listGroupsAgain();
    const NetQuestion question{open.today(), m_period->range(), m_tools->group()};
    auto net = open.club().read([&](Database& database) { return clubNet(database, *met, question); });
    if (!complainUnless(m_frame, net)) {
        return;
    }
    auto heldBefore = std::move(m_net.held);
    m_net = std::move(*net);
    if (met->people().size() > mostAtOnce) {
        m_net.held = std::move(heldBefore);
        m_later.start();
    } else {
        readHeld();
    }
    saySentences();
    QString explanation = tr("Two people know each other here when they sat at one table, or were at so many "
                             "meetings together that it comes to the same.");
    if (m_net.leftOut > 0) {
        explanation += u' ' + tr("%n person(s) are left out, who wished it or are under 18.", nullptr,
                                 static_cast<int>(m_net.leftOut));
    }
    m_explanation->setText(explanation);
    showFinding();
    if (m_wanted) {
        m_picture->choose(m_wanted);
        m_wanted = {};
    }
}

void WhoKnowsWhom::readHeld()
{
    OpenClub& open = m_frame.open();
    const Met* met = open.met();
    if (met == nullptr || open.isLent()) {
        return;
    }
    const NetQuestion question{open.today(), m_period->range(), m_tools->group()};
    auto held = open.club().read([&](Database& database) { return heldInNet(database, *met, question); });
    if (complainUnless(m_frame, held)) {
        m_net.held = std::move(*held);
    }
}

void WhoKnowsWhom::saySentences()
{
    for (const auto& [finding, button] : m_sentences) {
        button->say(findingSentence(m_frame.open(), m_net, finding, m_period->words()));
    }
}

void WhoKnowsWhom::look(const QString& subject)
{
    m_wanted = MemberId::fromText(subject).value_or(MemberId());
    m_findings->choose(static_cast<int>(subject == u"new"    ? Finding::Fresh
                                        : subject == u"rim"  ? Finding::Rim
                                        : subject == u"held" ? Finding::Held
                                                             : Finding::Everybody));
    if (subject == u"table" || m_wanted) {
        m_tools->setForm(m_wanted ? NetTools::Form::Picture : NetTools::Form::Table);
        showForm();
    }
}

void WhoKnowsWhom::takeFocus()
{
    if (m_whole->currentIndex() == 0) {
        m_forms->currentWidget()->setFocus();
    }
}

Finding WhoKnowsWhom::finding() const { return static_cast<Finding>(m_findings->chosen()); }

void WhoKnowsWhom::showFinding()
{
    OpenClub& open = m_frame.open();
    m_period->setVisible(finding() == Finding::Fresh);
    m_picture->show(netScene(open, m_net, marksOf(finding())));
    NetTable table = netTable(open, m_net, finding());
    m_model->show(table.headings, std::move(table.rows), std::move(table.numbers));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    const int columns = m_model->columnCount();
    for (int column = 0; column < columns; ++column) {
        m_table->horizontalHeader()->resizeSection(column,
                                                   zoomed(column < 2 ? (columns > 2 ? 190 : 220) : 140));
    }
    showForm();
}

void WhoKnowsWhom::showSigns()
{
    const NetScene& scene = m_picture->scene();
    const auto chosen = scene.numbers.find(m_picture->chosen());
    if (chosen != scene.numbers.end()) {
        const NetScene::Person& person = scene.people[chosen->second];
        //: %1: a person
        m_signs->setText(tr("%1 knows %n of the others here. Enter opens their details.", nullptr,
                            static_cast<int>(person.knows.size()))
                             .arg(person.name));
        return;
    }
    m_signs->setText(finding() == Finding::Rim    ? tr("○ on the rim")
                     : finding() == Finding::Held ? tr("◆ holds a circle to the others · ○ is in it")
                     : finding() == Finding::Fresh
                         ? tr("Thick lines: pairs that are new")
                         : tr("Lines lead to the nearest few of each; choose somebody to see all "
                              "they know."));
}

void WhoKnowsWhom::showForm()
{
    showSigns();
    const bool isPicture = m_tools->form() == NetTools::Form::Picture;
    const bool isTooMany = isPicture && m_net.people.empty();
    const bool isEmpty = !isPicture && m_model->rowCount() == 0;
    if (isTooMany || isEmpty) {
        m_none->show(QStringLiteral("connections"),
                     findingSentence(m_frame.open(), m_net, isTooMany ? Finding::Everybody : finding(),
                                     m_period->words()));
    }
    m_forms->setCurrentIndex(isTooMany || isEmpty ? NothingShown : isPicture ? PictureShown : TableShown);
    m_signs->setVisible(isPicture && !isTooMany);
    m_tools->setCanCopy(!isTooMany && !isEmpty);
}

void WhoKnowsWhom::showOnly(MemberId member)
{
    m_model->narrow(member);
    m_everybody->setVisible(member.isValid());
    showForm();
}

void WhoKnowsWhom::copy()
{
    if (m_forms->currentIndex() == PictureShown) {
        m_picture->copy();
        m_frame.say(tr("The picture is on the clipboard, without names."));
    } else {
        const int rows = m_table->copy();
        m_frame.say(tr("%n row(s) are on the clipboard, without names.", nullptr, rows));
    }
}

void WhoKnowsWhom::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fold();
}

void WhoKnowsWhom::fold()
{
    const bool isNarrow = width() < zoomed(leastForBoth);
    m_sides->setDirection(isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_side->setMinimumWidth(isNarrow ? 0 : zoomed(sideWidth));
    m_side->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : zoomed(sideWidth));
    m_side->setMaximumHeight(isNarrow ? height() / 3 : QWIDGETSIZE_MAX);
}

void WhoKnowsWhom::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        fold();
        m_table->verticalHeader()->setDefaultSectionSize(RowDelegate::rowHeight());
    }
}

} // namespace hearth
