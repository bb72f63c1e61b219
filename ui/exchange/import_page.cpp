// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/import_page.h"

#include "core/meeting/series_layout.h"
#include "core/store/rolling_backups.h"
#include "ui/exchange/columns_step.h"
#include "ui/exchange/field_names.h"
#include "ui/exchange/look_step.h"
#include "ui/exchange/several_step.h"
#include "ui/exchange/source_step.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace hearth {

namespace {

constexpr int importSide = 22;
constexpr double roomyUntil = 1.6; // times the usual size of text

/// The one file that is being dragged, empty for anything else.
QString fileAmong(const QMimeData& dragged)
{
    const QList<QUrl> urls = dragged.urls();
    return urls.size() == 1 && urls.front().isLocalFile() ? urls.front().toLocalFile() : QString();
}

/// Every ending that can be read, as a file dialog wants them.
QString readablePatterns()
{
    QStringList patterns{QStringLiteral("*.csv"), QStringLiteral("*.tsv"), QStringLiteral("*.txt")};
    for (const SourceKind& kind : sourceKinds()) {
        for (const QString& ending : kind.endings) {
            patterns += QStringLiteral("*.") + ending;
        }
    }
    return patterns.join(u' ');
}

} // namespace

ImportPage::ImportPage(Frame& frame)
    : Page(frame),
      m_header(new PageHeader(tr("Import"))),
      m_steps(new QLabel),
      m_content(new QStackedWidget),
      m_source(new SourceStep),
      m_columns(new ColumnsStep(frame.preferences())),
      m_look(new LookStep(open())),
      m_several(new SeveralStep(open().formats())),
      m_words(new QLabel),
      m_create(new QCheckBox(tr("Make members and meetings that are &missing"))),
      m_save(new QPushButton(tr("Save the refused rows…"))),
      m_back(new QPushButton(tr("Back"))),
      m_next(new QPushButton)
{
    setAcceptDrops(true);
    m_steps->setObjectName(QStringLiteral("importStep"));
    setQuiet(*m_steps);
    m_header->add(m_steps);
    m_content->addWidget(m_source);
    connect(m_source, &SourceStep::fileWanted, this, &ImportPage::chooseFile);
    connect(m_source, &SourceStep::pasteWanted, this, &ImportPage::paste);
    m_content->addWidget(m_columns);
    m_content->addWidget(m_look);
    m_content->addWidget(m_several);
    m_foot = makeFoot();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_content, 1);
    column->addWidget(m_foot);
    connect(m_columns, &ColumnsStep::changed, this, &ImportPage::refreshFoot);
    // Afterwards, since the row whose button or field this is goes away.
    connect(
        m_look, &LookStep::decided, this,
        [this](std::int64_t line, RowDecision decision) {
            m_look->forget();
            m_session->decide(line, decision);
            look();
        },
        Qt::QueuedConnection);
    connect(
        m_look, &LookStep::mended, this,
        [this](std::int64_t line, std::size_t at, const QString& text) {
            m_look->forget();
            m_session->mend(line, at, text);
            look();
        },
        Qt::QueuedConnection);
    showStep(Source);
}

ImportPage::~ImportPage() = default;

QWidget* ImportPage::makeFoot()
{
    auto* foot = new QWidget;
    m_words->setObjectName(QStringLiteral("importWords"));
    m_words->setWordWrap(true);
    setQuiet(*m_words);
    m_save->setObjectName(QStringLiteral("saveRefused"));
    m_back->setObjectName(QStringLiteral("importBack"));
    m_next->setObjectName(QStringLiteral("importNext"));
    setPrimary(*m_next);
    connect(m_save, &QPushButton::clicked, this, &ImportPage::saveRefused);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::goBack);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goOn);
    m_create->setObjectName(QStringLiteral("createMissing"));
    connect(m_create, &QCheckBox::toggled, this, [this](bool isWanted) {
        m_session->options().missing = isWanted ? Missing::Create : Missing::Reject;
        look();
    });
    auto* buttons = new QWidget;
    auto* line = new FlowLayout(buttons, 2 * size::step);
    line->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_save, m_back, m_next}) {
        line->addWidget(button);
    }
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(importSide, 2 * size::step, importSide, 3 * size::step);
    column->addWidget(m_words);
    column->addWidget(m_create);
    column->addWidget(buttons);
    return foot;
}

void ImportPage::arrive(const QString& subject)
{
    if (!subject.isEmpty()) {
        begin(ImportSession::open(subject, readingClub(open().club())));
    } else if (m_step == Source) {
        m_source->begin();
    }
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    const QString path = fileAmong(*event->mimeData());
    if (!path.isEmpty() && !path.endsWith(QStringLiteral(".hearth"), Qt::CaseInsensitive)) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    begin(ImportSession::open(fileAmong(*event->mimeData()), readingClub(open().club())));
}

void ImportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste) && m_step == Source) {
        paste();
        return;
    }
    Page::keyPressEvent(event);
}

void ImportPage::chooseFile()
{
    const QString path = frame().prompts().fileToOpen(
        {tr("Which file is to be imported?"), {}, tr("Lists (%1)").arg(readablePatterns())});
    if (!path.isEmpty()) {
        begin(ImportSession::open(path, readingClub(open().club())));
    }
}

void ImportPage::paste()
{
    begin(ImportSession::of(QApplication::clipboard()->text().toUtf8(), tr("the copied rows"),
                            readingClub(open().club())));
}

void ImportPage::begin(Result<std::unique_ptr<ImportSession>> session)
{
    if (!complainUnless(frame(), session)) {
        return;
    }
    m_columns->forget();
    m_look->forget();
    m_session = std::move(*session);
    {
        const QSignalBlocker quiet(m_create); // which is about another file
        m_create->setChecked(false);
    }
    if (!m_session->isSeveral()) {
        m_columns->show(*m_session);
        showStep(Columns);
        return;
    }
    const auto lists = m_session->lists();
    if (complainUnless(frame(), lists)) {
        m_several->show(*lists);
        showStep(Several);
    } else {
        m_session.reset();
    }
}

void ImportPage::showStep(Step step)
{
    m_step = step;
    m_content->setCurrentIndex(step);
    m_header->setTitle(m_session == nullptr ? tr("Import") : tr("Import %1").arg(m_session->fileName()));
    switch (step) {
    case Source:
        m_steps->setText(tr("Step 1 of 3: the source"));
        break;
    case Columns:
        m_steps->setText(tr("Step 2 of 3: the columns"));
        break;
    case Look:
        m_steps->setText(tr("Step 3 of 3: look before you leap"));
        break;
    case Several:
        m_steps->setText(tr("Several lists in one file"));
        break;
    }
    refreshFoot();
    if (step != Source) {
        m_next->setFocus();
    }
}

void ImportPage::refreshFoot()
{
    m_foot->setVisible(m_step != Source);
    m_save->setVisible(m_step == Look && !m_report.rejected.empty());
    m_create->setVisible(m_step == Look && m_report.noun == u"attendance");
    if (m_step == Columns) {
        m_words->setText(tr("Nothing is changed yet."));
        m_next->setText(tr("Look at the rows"));
        m_next->setEnabled(m_session->mapping().has_value());
    } else if (m_step == Look) {
        const auto rows = static_cast<int>(m_report.added + m_report.updated);
        m_words->setText(tr("All of it becomes one change: one Undo takes it back. A backup is made first."));
        m_next->setText(tr("Import %n row(s)", nullptr, rows));
        m_next->setEnabled(rows > 0 && open().canWrite());
    }
    if (m_step == Several) {
        m_words->setText(
            m_several->isDone()
                ? tr("Each list is a change of its own in History.")
                : tr("Each list becomes one change that Undo takes back. A backup is made first."));
        m_next->setText(m_several->isDone() ? tr("Done") : tr("Import all of it"));
        m_next->setEnabled(open().canWrite());
    }
    // At the largest text there is no room for it beside the button; then the button itself says it.
    m_words->setVisible(zoomInUse() < roomyUntil);
    m_next->setAccessibleDescription(m_words->text());
    m_next->setToolTip(m_words->text());
}

void ImportPage::changeEvent(QEvent* event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_foot != nullptr) {
        refreshFoot();
    }
}

void ImportPage::goOn()
{
    if (m_step == Several && m_several->isDone()) {
        leaveSession(QStringLiteral("members"));
    } else if (m_step == Several) {
        performAll();
    } else if (m_step == Look) {
        perform();
    } else if (look()) {
        showStep(Look);
    }
}

void ImportPage::goBack()
{
    m_look->forget();
    if (m_step == Look) {
        showStep(Columns);
    } else {
        m_columns->forget();
        m_session.reset();
        showStep(Source);
    }
}

bool ImportPage::look()
{
    m_look->forget(); // the plan it shows is made anew on another thread
    const Done done = frame().work(tr("Looking at %1").arg(m_session->fileName()),
                                   [this](const Progress& progress) -> Done {
                                       auto report = m_session->look(open().club(), progress);
                                       if (!report) {
                                           return failure(std::move(report.error()));
                                       }
                                       m_report = std::move(*report);
                                       return {};
                                   });
    if (!complainUnless(frame(), done)) {
        showStep(Columns);
        return false;
    }
    m_look->show(*m_session, m_report);
    refreshFoot();
    return true;
}

bool ImportPage::takeIn(const std::function<Done(const Progress&)>& work)
{
    Club& club = open().club();
    const QString backups = defaultBackupFolder(open().settings().uid);
    const Done done =
        frame().work(tr("Importing %1").arg(m_session->fileName()), [&](const Progress& progress) -> Done {
            if (!club.database().isInMemory()) {
                const auto backup =
                    makeRollingBackup(club.database(), backups, Occasion::BeforeImport, club.now(), progress);
                if (!backup) {
                    return failure(backup.error());
                }
            }
            return work(progress);
        });
    return complainUnless(frame(), done) && complainUnless(frame(), extendSeries(club));
}

void ImportPage::perform()
{
    m_look->forget();
    const bool isDone = takeIn([&](const Progress& progress) -> Done {
        auto report = m_session->perform(open().club(), progress);
        if (!report) {
            return failure(std::move(report.error()));
        }
        m_report = std::move(*report);
        return {};
    });
    if (!isDone) {
        look();
        return;
    }
    m_columns->remember();
    const QString noun = m_report.noun;
    leaveSession(noun == u"groups" || noun == u"meetings" ? noun : QStringLiteral("members"));
}

void ImportPage::performAll()
{
    std::vector<ImportReport> reports;
    const bool isDone = takeIn([&](const Progress& progress) -> Done {
        auto all = m_session->performAll(open().club(), progress);
        if (!all) {
            return failure(std::move(all.error()));
        }
        reports = std::move(*all);
        return {};
    });
    if (isDone) {
        m_several->show(reports);
        refreshFoot();
    }
}

void ImportPage::leaveSession(const QString& page)
{
    m_columns->forget();
    m_session.reset();
    showStep(Source);
    frame().go({page, {}});
}

void ImportPage::saveRefused()
{
    const QString path = frame().prompts().fileToSave(
        {tr("Where are the refused rows to go?"),
         QFileInfo(m_session->fileName()).completeBaseName() + u' ' + tr("refused") + QStringLiteral(".csv"),
         tr("Lists (%1)").arg(QStringLiteral("*.csv"))});
    if (!path.isEmpty() && complainUnless(frame(), m_session->saveRejects(path))) {
        frame().say(tr("%n refused row(s) are saved, each with its reason.", nullptr,
                       static_cast<int>(m_report.rejected.size())));
    }
}

} // namespace hearth
