// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/export_page.h"

#include "core/exchange/exporter.h"
#include "core/exchange/member_cells.h"
#include "core/exchange/noun.h"
#include "core/member/member_queries.h"
#include "core/store/store_error.h"
#include "ui/exchange/export_formats.h"
#include "ui/exchange/field_names.h"
#include "ui/members/filter_bar.h"
#include "ui/shared/card.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/page_header.h"
#include "ui/shared/prompts.h"
#include "ui/window/open_club.h"
#include "ui/window/theme/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace hearth {

namespace {

constexpr int exportSide = 22;
constexpr int exportWidth = 760;

/// What isn't for everybody's eyes goes only where somebody wants it.
bool isForAll(const QString& field)
{
    return field != u"emergency_name" && field != u"emergency_phone" && field != u"notes" &&
           !rareMemberColumns().contains(field) && !field.startsWith(customPrefix);
}

bool isContact(const QString& field)
{
    static const QStringList contact{
        QStringLiteral("given_name"), QStringLiteral("family_name"), QStringLiteral("preferred_name"),
        QStringLiteral("email"),      QStringLiteral("phone"),       QStringLiteral("mobile"),
        QStringLiteral("street"),     QStringLiteral("city"),        QStringLiteral("region"),
        QStringLiteral("postcode"),   QStringLiteral("country"),
    };
    return contact.contains(field);
}

bool isAny(const QString&) { return true; }

/// A question of the page, above what answers it.
QLabel* questionLabel(const QString& text)
{
    auto* label = new QLabel(text);
    setTextSize(*label, TextSize::Body, QFont::DemiBold);
    return label;
}

} // namespace

ExportPage::ExportPage(Frame& frame)
    : Page(frame),
      m_filter(open()),
      m_noun(new QComboBox),
      m_members(new QWidget),
      m_filters(new FilterBar(open(), m_filter)),
      m_boxes(new FlowLayout(nullptr, 4 * size::step)),
      m_format(new QComboBox),
      m_note(new QLabel),
      m_export(new QPushButton)
{
    auto* card = new Card(tr("What is to be written?"));
    m_noun->setObjectName(QStringLiteral("exportNoun"));
    m_noun->setAccessibleName(tr("What is to be written?"));
    for (const ExchangeNoun& noun : exchangeNouns()) {
        m_noun->addItem(nounName(noun.plural), noun.plural);
    }
    m_noun->addItem(tr("Everything"), everything.toString());
    m_noun->setCurrentIndex(m_noun->findData(QStringLiteral("members")));
    card->content().addWidget(m_noun, 0, Qt::AlignLeading);
    makeMembersPart();
    card->content().addWidget(m_members);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    QLabel* asWhat = questionLabel(tr("As what kind of file?"));
    asWhat->setBuddy(m_format);
    card->content().addWidget(asWhat);
    card->content().addWidget(m_format, 0, Qt::AlignLeading);
    m_note->setObjectName(QStringLiteral("exportNote"));
    m_note->setWordWrap(true);
    setQuiet(*m_note);
    card->content().addWidget(m_note);
    m_export->setObjectName(QStringLiteral("export"));
    setPrimary(*m_export);
    card->content().addWidget(m_export, 0, Qt::AlignLeading);
    layOut(card);
    connect(m_noun, &QComboBox::activated, this, [this] {
        offerFormats();
        refresh();
    });
    connect(m_format, &QComboBox::activated, this, [this] {
        m_wanted = format();
        refresh();
    });
    connect(&m_filter, &MemberFilter::changed, this, &ExportPage::refresh);
    connect(m_export, &QPushButton::clicked, this, &ExportPage::perform);
}

void ExportPage::makeMembersPart()
{
    auto* members = new QVBoxLayout(m_members);
    members->setContentsMargins(0, 0, 0, 0);
    members->addWidget(questionLabel(tr("Whom?")));
    m_filters->layout()->setContentsMargins(0, 0, 0, 0);
    members->addWidget(m_filters);
    members->addWidget(questionLabel(tr("Which columns?")));
    auto* presets = new FlowLayout(nullptr, 2 * size::step);
    for (const auto& [name, text, wanted] :
         {std::tuple{"columnsContact", tr("Names and contact"), &isContact},
          std::tuple{"columnsUsual", tr("Without private notes"), &isForAll},
          std::tuple{"columnsAll", tr("All of them"), &isAny}}) {
        auto* preset = new QPushButton(text);
        preset->setObjectName(QString::fromLatin1(name));
        connect(preset, &QPushButton::clicked, this, [this, wanted = wanted] { choose(wanted); });
        presets->addWidget(preset);
    }
    members->addLayout(presets);
    members->addLayout(m_boxes);
}

void ExportPage::layOut(QWidget* card)
{
    auto* content = new QWidget;
    content->setMaximumWidth(exportWidth + 2 * exportSide);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(exportSide, exportSide, exportSide, exportSide);
    column->addWidget(card);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(new PageHeader(tr("Export")));
    page->addWidget(scroll, 1);
}

void ExportPage::arrive(const QString& subject)
{
    if (const int at = m_noun->findData(subject); at >= 0) {
        m_noun->setCurrentIndex(at);
    }
    addColumns();
    offerFormats();
    refresh();
    m_noun->setFocus();
}

void ExportPage::addColumns()
{
    QStringList fields = memberColumns() + rareMemberColumns();
    for (const CustomField& field :
         open().club().read(memberCustomFields).value_or(std::vector<CustomField>())) {
        fields += customPrefix.toString() + field.name;
    }
    for (const QString& field : fields) {
        if (m_columns.contains(field)) {
            continue;
        }
        auto* box = new QCheckBox(fieldName(field));
        box->setObjectName(QStringLiteral("column-") + field);
        box->setChecked(isForAll(field));
        connect(box, &QCheckBox::toggled, this, &ExportPage::refresh);
        m_boxes->addWidget(box);
        m_columns.emplace(field, box);
    }
}

void ExportPage::choose(bool (*isWanted)(const QString& field))
{
    for (const auto& [field, box] : m_columns) {
        box->setChecked(isWanted(field));
    }
}

/// What somebody chose before stays chosen where it can.
void ExportPage::offerFormats()
{
    m_format->clear();
    for (const QString& ending : endingsOf(noun())) {
        m_format->addItem(formatName(ending), ending);
    }
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_wanted)));
}

void ExportPage::refresh()
{
    const bool isMembers = noun() == u"members";
    m_members->setVisible(isMembers);
    QString note;
    if (noun() == everything) {
        note = format() == u"zip"
                   ? tr("All that the club holds, private notes too: its lists and its pictures, with a page "
                        "that says what is what. Hearth can read the lists back.")
                   : tr("All that the club’s lists hold, private notes too. Hearth can read it back.");
    } else if (!isMembers) {
        note = tr("All rows and all columns.");
    } else if (!columns().contains(QStringLiteral("id"))) {
        note = tr("Without Hearth’s id the file can’t be told apart from a stranger’s when it is imported "
                  "again.");
    }
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    bool isPossible = true;
    if (isMembers) {
        const auto count = static_cast<int>(people().count());
        m_export->setText(tr("Export %n member(s)…", nullptr, count));
        isPossible = count > 0 && !columns().isEmpty();
    } else {
        m_export->setText(tr("Export…"));
    }
    m_export->setEnabled(isPossible);
}

void ExportPage::perform()
{
    const QString what = noun();
    const bool isEverything = what == everything;
    const QString path = frame().prompts().fileToSave(
        {tr("Where is the list to go?"),
         nounName(what) + u' ' + open().today().toString(Qt::ISODate) + u'.' + format(),
         formatFilters(what, format())});
    if (path.isEmpty()) {
        return;
    }
    ExportOptions options;
    const RowSet kept = what == u"members" ? people() : RowSet(0);
    if (what == u"members") {
        options.columns = columns();
        options.keeps = [&](std::string_view id) {
            const auto member =
                MemberId::fromText(QString::fromUtf8(id.data(), static_cast<qsizetype>(id.size())));
            const auto row = member ? open().rows().row(*member) : std::nullopt;
            return row && kept.contains(*row);
        };
    }
    std::int64_t rows = 0;
    const Done done = frame().work(tr("Exporting"), [&](const Progress& progress) -> Done {
        options.progress = progress;
        const auto written = isEverything ? exportEverything(open().club(), path, options)
                                          : exportNoun(open().club(), *exchangeNoun(what), path, options);
        if (!written) {
            return failure(written.error());
        }
        rows = written->rows;
        return {};
    });
    if (complainUnless(frame(), done)) {
        frame().say(tr("%n row(s) are written to %1.", nullptr, static_cast<int>(rows))
                        .arg(QDir::toNativeSeparators(path)));
    }
}

QString ExportPage::noun() const { return m_noun->currentData().toString(); }

QString ExportPage::format() const { return m_format->currentData().toString(); }

QStringList ExportPage::columns() const
{
    QStringList chosen;
    for (const auto& [field, box] : m_columns) {
        if (box->isChecked()) {
            chosen += field;
        }
    }
    return chosen;
}

RowSet ExportPage::people()
{
    RowSet rows = open().rows().everybody();
    try {
        m_filter.narrow(rows);
    } catch (const StoreError& error) {
        frame().complain(error.toError(open().club().path()));
    }
    return rows;
}

} // namespace hearth
