// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sheets/print_dialog.h"

#include "ui/shared/announce.h"
#include "ui/shared/prompts.h"
#include "ui/sheets/print_options.h"
#include "ui/sheets/sheet_output.h"
#include "ui/sheets/sheet_sequence.h"
#include "ui/sheets/sheet_view.h"
#include "ui/sheets/whose_fields.h"
#include "ui/window/frame.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrinter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>

namespace hearth {

namespace {

class PrintDialog final : public QDialog {
    Q_DECLARE_TR_FUNCTIONS(hearth::PrintDialog)

public:
    PrintDialog(Frame& frame,
                QWidget& parent,
                const SheetKind& kind,
                const SheetOrder& order,
                const std::vector<PeopleOffer>& people)
        : QDialog(&parent),
          m_frame(frame),
          m_order(order),
          m_people(people),
          m_kind(&kind),
          m_kinds(new QComboBox),
          m_scroll(new QScrollArea),
          m_remark(new QLabel),
          m_view(new SheetView),
          m_place(new QLabel),
          m_problem(new QLabel),
          m_back(new QPushButton(tr("&Previous page"))),
          m_next(new QPushButton(tr("&Next page"))),
          m_pdf(new QPushButton(tr("Save as PDF…"))),
          m_html(new QPushButton(tr("Save as &web page…"))),
          m_print(new QPushButton(tr("Print…")))
    {
        setObjectName(QStringLiteral("printDialog"));
        auto* whole = new QHBoxLayout(this);
        whole->addLayout(makeLeft());
        whole->addLayout(makePreview(), 1);
        useKind(kind);
        connect(m_kinds, &QComboBox::currentIndexChanged, this, [this] {
            if (const SheetKind* chosen = findSheetKind(m_kinds->currentData().toString())) {
                useKind(*chosen);
            }
        });
    }

private:
    QLayout* makeLeft()
    {
        fillKinds();
        m_scroll->setWidgetResizable(true);
        m_scroll->setFrameShape(QFrame::NoFrame);
        m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        m_scroll->setFocusPolicy(Qt::NoFocus);
        m_remark->setObjectName(QStringLiteral("remark"));
        m_remark->setWordWrap(true);
        m_problem->setObjectName(QStringLiteral("problem"));
        m_problem->setWordWrap(true);
        m_problem->hide();
        m_pdf->setObjectName(QStringLiteral("savePdf"));
        m_html->setObjectName(QStringLiteral("saveHtml"));
        m_html->setToolTip(tr("For screen readers and for mail"));
        m_print->setObjectName(QStringLiteral("print"));
        setPrimary(*m_print);
        m_print->setDefault(true);
        auto* cancel = new QPushButton(tr("Cancel"));
        cancel->setObjectName(QStringLiteral("cancelPrint"));
        connect(m_pdf, &QPushButton::clicked, this,
                [this] { saveAs(QStringLiteral(".pdf"), tr("PDF (%1)").arg(QStringLiteral("*.pdf"))); });
        connect(m_html, &QPushButton::clicked, this, [this] {
            saveAs(QStringLiteral(".html"), tr("Web page (%1)").arg(QStringLiteral("*.html")));
        });
        connect(m_print, &QPushButton::clicked, this, [this] { print(); });
        connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
        auto* column = new QVBoxLayout;
        column->addWidget(m_kinds);
        column->addWidget(m_scroll, 1);
        column->addWidget(m_remark);
        column->addWidget(m_problem);
        for (QPushButton* button : {m_print, m_pdf, m_html, cancel}) {
            column->addWidget(button);
        }
        return column;
    }

    QLayout* makePreview()
    {
        m_view->setObjectName(QStringLiteral("sheetView"));
        m_place->setObjectName(QStringLiteral("sheetPage"));
        m_place->setAlignment(Qt::AlignCenter);
        m_back->setObjectName(QStringLiteral("previousPage"));
        m_next->setObjectName(QStringLiteral("nextPage"));
        for (QPushButton* button : {m_back, m_next}) {
            button->setAutoDefault(false);
        }
        connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
        connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
        auto* turning = new QHBoxLayout;
        turning->addWidget(m_back);
        turning->addWidget(m_place, 1);
        turning->addWidget(m_next);
        auto* column = new QVBoxLayout;
        column->addWidget(m_view, 1);
        column->addLayout(turning);
        return column;
    }

    /// The sheets that can be made of what the window was opened for.
    void fillKinds()
    {
        m_kinds->setObjectName(QStringLiteral("sheetKind"));
        m_kinds->setAccessibleName(tr("Sheet"));
        const bool hasMeeting = m_order.meeting || hasMeetingToPrintFor(m_frame);
        for (const SheetKind& kind : sheetKinds()) {
            if (hasMeeting || !kind.isOfMeeting || kind.has(SheetOption::Group)) {
                m_kinds->addItem(kind.name(), kind.word);
            }
        }
        m_kinds->setCurrentIndex(m_kinds->findData(m_kind->word));
    }

    void useKind(const SheetKind& kind)
    {
        m_kind = &kind;
        setWindowTitle(kind.name());
        m_options = new PrintOptions(m_frame, kind, m_order, m_people);
        m_scroll->setWidget(m_options); // which deletes the one before
        m_scroll->setMinimumWidth(m_options->minimumSizeHint().width() + 5 * size::step);
        connect(m_options, &PrintOptions::changed, this, [this] { remake(); });
        m_page = 0;
        remake();
    }

    void remake()
    {
        auto made = makeSheet(m_frame.open().club(), *m_kind, m_options->order());
        m_sheet = made ? std::shared_ptr<const Sheet>(std::move(*made)) : nullptr;
        m_problem->setVisible(!made);
        for (QPushButton* button : {m_print, m_pdf, m_html}) {
            button->setEnabled(made.has_value());
        }
        m_remark->setText(m_sheet ? m_sheet->remark() : QString());
        m_remark->setVisible(!m_remark->text().isEmpty());
        if (!made) {
            m_problem->setText(made.error().sentence);
            announce(*m_problem, made.error().sentence, Urgency::AtOnce);
        }
        turnTo(m_page);
    }

    void turnTo(int page)
    {
        const int pages = m_sheet ? m_sheet->pages() : 0;
        m_page = std::clamp(page, 0, std::max(pages - 1, 0));
        m_view->show(m_sheet, m_page);
        const Formats& formats = m_frame.open().formats();
        m_place->setText(tr("Page %1 of %2").arg(formats.count(m_page + 1), formats.count(pages)));
        //: For a screen reader: what is to be seen in the preview.
        m_view->setAccessibleName(
            tr("Preview, page %1 of %2").arg(formats.count(m_page + 1), formats.count(pages)));
        m_back->setEnabled(m_page > 0);
        m_next->setEnabled(m_page + 1 < pages);
    }

    /// False where a field holds what it can't, which is said then; while somebody types it isn't.
    bool isSound()
    {
        const QString problem = m_options->problem();
        return problem.isEmpty() ||
               tellFailure(Result<int>(failure(Error::of(Error::Kind::Invalid, problem))));
    }

    void saveAs(const QString& ending, const QString& filter)
    {
        if (!isSound()) {
            return;
        }
        QString name = m_sheet->title();
        for (const QChar letter : QStringLiteral("/\\:*?\"<>|")) { // what some system's file names can't hold
            name.remove(letter);
        }
        const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
        QString path =
            m_frame.prompts().fileToSave({tr("Save the sheet"), folder.filePath(name + ending), filter});
        if (path.isEmpty()) {
            return;
        }
        if (!path.endsWith(ending, Qt::CaseInsensitive)) {
            path += ending;
        }
        Club& club = m_frame.open().club();
        const auto saved = m_options->order().isFileEach
                               ? saveEach(club, *m_sheet, path)
                               : saveSheet(club, *m_sheet, path).map([&] { return QStringList{path}; });
        if (!tell(saved.map([](const QStringList&) {}))) {
            return;
        }
        if (saved->size() == 1) {
            m_frame.prompts().show(saved->front());
            m_frame.say(tr("Saved as %1.").arg(QDir::toNativeSeparators(saved->front())));
        } else {
            const QString where = QFileInfo(path).absolutePath();
            m_frame.prompts().show(where);
            m_frame.say(tr("Saved %n file(s) in %1.", nullptr, static_cast<int>(saved->size()))
                            .arg(QDir::toNativeSeparators(where)));
        }
    }

    void print()
    {
        if (!isSound()) {
            return;
        }
        QPrinter printer(QPrinter::HighResolution);
        printer.setPageLayout(
            QPageLayout(m_sheet->paperOf(0).size, m_sheet->paperOf(0).orientation, QMarginsF(0, 0, 0, 0)));
        if (!m_frame.prompts().choosePrinter(printer, m_sheet->pages())) {
            return;
        }
        SheetOrder order = m_options->order();
        order.unreached = unreachedBy(printer, *m_sheet);
        // Laid out anew for this printer's margins, if it has any.
        auto fitted = makeSheet(m_frame.open().club(), *m_kind, order);
        if (!tellFailure(fitted)) {
            return;
        }
        m_sheet = std::move(*fitted);
        const QString remark = m_sheet->remark();
        const bool isAll = printer.printRange() != QPrinter::PageRange || printer.fromPage() < 1;
        const int first = isAll ? 0 : printer.fromPage() - 1;
        const int end = isAll ? m_sheet->pages() : std::clamp(printer.toPage(), first + 1, m_sheet->pages());
        if (tell(sendTo(printer, m_frame.open().club(), *m_sheet, first, end))) {
            m_frame.say(
                (tr("Sent %n page(s) to the printer.", nullptr, end - first) + u' ' + remark).trimmed());
        }
    }

    /// False where it failed, which is said then.
    template<class Value>
    bool tellFailure(const Result<Value>& result)
    {
        m_problem->setVisible(!result);
        if (!result) {
            m_problem->setText(result.error().sentence);
            announce(*m_problem, result.error().sentence, Urgency::AtOnce);
        }
        return result.has_value();
    }

    /// Ends where all went well; else says why not.
    bool tell(const Done& done)
    {
        if (!tellFailure(done)) {
            return false;
        }
        m_options->remember();
        accept();
        return true;
    }

    Frame& m_frame;
    SheetOrder m_order;
    std::vector<PeopleOffer> m_people;
    const SheetKind* m_kind;
    std::shared_ptr<const Sheet> m_sheet;
    int m_page = 0;
    PrintOptions* m_options = nullptr;
    QComboBox* m_kinds;
    QScrollArea* m_scroll;
    QLabel* m_remark;
    SheetView* m_view;
    QLabel* m_place;
    QLabel* m_problem;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_pdf;
    QPushButton* m_html;
    QPushButton* m_print;
};

} // namespace

void askToPrint(Frame& frame,
                QWidget& parent,
                QStringView sheet,
                const SheetOrder& order,
                const std::vector<PeopleOffer>& people)
{
    const SheetKind* kind = findSheetKind(sheet);
    PrintDialog dialog(frame, *parent.window(), *kind, order, people);
    const QSize window = parent.window()->size();
    dialog.resize(std::min(window.width() - 8 * size::step, zoomed(900)),
                  std::min(window.height() - 8 * size::step, zoomed(720)));
    dialog.exec();
}

} // namespace hearth
