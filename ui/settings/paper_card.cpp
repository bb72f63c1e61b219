// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/paper_card.h"

#include "core/base/translation.h"
#include "core/settings/settings_actions.h"
#include "core/settings/settings_queries.h"
#include "ui/shared/country_box.h"
#include "ui/shared/flow_layout.h"
#include "ui/shared/prompts.h"
#include "ui/window/theme/theme.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QFormLayout>
#include <QImage>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace hearth {

namespace {
constexpr int letterheadLines = 4;
constexpr int logoHeight = 64;
} // namespace

PaperCard::PaperCard(Frame& frame)
    : SettingsCard(frame, tr("Letterhead and paper"), tr("For everything that is printed.")),
      m_letterhead(new QPlainTextEdit),
      m_logo(new QLabel),
      m_remove(new QPushButton(tr("Remove the logo"))),
      m_paper(new QComboBox),
      m_language(new QComboBox)
{
    m_letterhead->setObjectName(QStringLiteral("letterhead"));
    m_letterhead->setPlaceholderText(tr("Under the club’s name: where it meets, how to reach it"));
    m_letterhead->setTabChangesFocus(true);
    m_letterhead->setFixedHeight(QFontMetrics(textFont(TextSize::Body)).lineSpacing() * letterheadLines);
    m_letterhead->installEventFilter(this);
    m_logo->setObjectName(QStringLiteral("logo"));
    m_logo->setAccessibleName(tr("Logo"));
    auto* choose = new QPushButton(tr("Choose a logo…"));
    choose->setObjectName(QStringLiteral("chooseLogo"));
    m_remove->setObjectName(QStringLiteral("removeLogo"));
    connect(choose, &QPushButton::clicked, this, &PaperCard::chooseLogo);
    connect(m_remove, &QPushButton::clicked, this, [this] { keepLogo({}); });
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons, 2 * size::step);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(choose);
    row->addWidget(m_remove);
    m_paper->setObjectName(QStringLiteral("settingPaper"));
    m_paper->addItem({}, QString());
    m_paper->addItem(QStringLiteral("A4"), QStringLiteral("A4"));
    m_paper->addItem(QStringLiteral("Letter"), QStringLiteral("Letter"));
    m_language->setObjectName(QStringLiteral("settingSheetLanguage"));
    for (const QString& code : availableLanguages()) {
        m_language->addItem(languageName(code), code);
    }
    auto* form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const std::initializer_list<std::pair<QString, QWidget*>> lines{{tr("Letterhead"), m_letterhead},
                                                                    {tr("Logo"), m_logo},
                                                                    {QString(), buttons},
                                                                    {tr("Paper"), m_paper},
                                                                    {tr("Language of sheets"), m_language}};
    for (const auto& [text, field] : lines) {
        auto* label = new QLabel(text);
        label->setBuddy(field);
        setQuiet(*label);
        form->addRow(label, field);
    }
    content().addLayout(form);
    connect(m_paper, &QComboBox::activated, this, [this] {
        edit([this](ClubSettings& settings) { settings.paper = m_paper->currentData().toString(); });
    });
    connect(m_language, &QComboBox::activated, this, [this] {
        edit([this](ClubSettings& settings) { settings.language = m_language->currentData().toString(); });
    });
    for (QWidget* field : std::initializer_list<QWidget*>{m_letterhead, buttons, m_paper, m_language}) {
        field->setEnabled(open().canWrite());
    }
}

void PaperCard::refresh()
{
    const ClubSettings& settings = open().settings();
    if (!m_letterhead->hasFocus()) {
        m_letterhead->setPlainText(settings.letterhead);
    }
    ClubSettings byCountry = settings;
    byCountry.paper.clear();
    //: %1: A4 or Letter
    m_paper->setItemText(0, tr("as usual in the country (%1)").arg(paperOf(byCountry)));
    m_paper->setCurrentIndex(std::max(m_paper->findData(settings.paper), 0));
    m_language->setCurrentIndex(m_language->findData(settings.language));
    const QByteArray bytes = open().club().read(readLogo).value_or(QByteArray());
    QPixmap logo;
    logo.loadFromData(bytes);
    if (logo.isNull()) {
        m_logo->setText(tr("none yet"));
    } else {
        m_logo->setPixmap(logo.scaledToHeight(zoomed(logoHeight), Qt::SmoothTransformation));
    }
    m_remove->setVisible(!bytes.isEmpty());
}

void PaperCard::leave()
{
    const QString typed = m_letterhead->toPlainText();
    if (typed.trimmed() != open().settings().letterhead && m_letterhead->isEnabled()) {
        edit([&](ClubSettings& settings) { settings.letterhead = typed; });
    }
}

bool PaperCard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        leave();
    } else if (event->type() == QEvent::KeyPress &&
               dynamic_cast<QKeyEvent&>(*event).key() == Qt::Key_Escape) {
        m_letterhead->setPlainText(open().settings().letterhead);
    }
    return SettingsCard::eventFilter(watched, event);
}

void PaperCard::chooseLogo()
{
    const QString path =
        frame().prompts().fileToOpen({tr("Which picture is the logo?"),
                                      {},
                                      tr("Pictures (%1)").arg(QStringLiteral("*.png *.jpg *.jpeg *.webp"))});
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    constexpr qint64 mostRead = 8 * 1024 * 1024; // far above what is taken
    const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.read(mostRead) : QByteArray();
    if (bytes.isEmpty() || QImage::fromData(bytes).isNull()) { // its beginning may say that it is one
        frame().complain(Error::of(Error::Kind::Unreadable,
                                   tr("%1 is no picture that can be read. Choose a PNG, JPEG or WebP file.")
                                       .arg(QDir::toNativeSeparators(path))));
        return;
    }
    keepLogo(bytes);
}

void PaperCard::keepLogo(const QByteArray& bytes)
{
    if (complainUnless(frame(), setLogo(open().club(), bytes))) {
        refresh();
    }
}

} // namespace hearth
