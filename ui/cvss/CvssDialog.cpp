// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssDialog.h"

#include "core/cvss/CvssFinding.h"
#include "core/cvss/CvssScoredVector.h"
#include "ui/common/FirebreakStyle.h"
#include "ui/common/WindowSize.h"
#include "ui/cvss/CvssExplanation.h"
#include "ui/cvss/CvssMetricGrid.h"
#include "ui/cvss/CvssScorePanel.h"
#include "ui/cvss/CvssVectorEdit.h"
#include "ui/cvss/CvssWords.h"
#include "ui/cvss/SegmentButton.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>

namespace firebreak::ui {
namespace {

// Newest first, as people look for them.
constexpr std::array shownVersions{CvssVersion::V4_0, CvssVersion::V3_1, CvssVersion::V3_0,
                                   CvssVersion::V2_0};
constexpr int SideWidth = 268;
constexpr QSize FirstSize(1280, 780);

QFrame* hairline(QFrame::Shape shape, QWidget* parent)
{
    auto* line = new QFrame(parent);
    line->setFrameShape(shape);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    line->setLineWidth(1);
    return line;
}

bool isUntouched(const CvssDraft& draft)
{
    return draft == CvssDraft(draft.version());
}

} // namespace

CvssDialog::CvssDialog(const Theme& theme, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_icons(theme)
    , m_drafts{CvssDraft(CvssVersion::V2_0), CvssDraft(CvssVersion::V3_0), CvssDraft(CvssVersion::V3_1),
               CvssDraft(CvssVersion::V4_0)}
    , m_loaded(m_drafts)
{
    setObjectName(QStringLiteral("cvssDialog"));
    setWindowTitle(tr("CVSS"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(hairline(QFrame::HLine, this));
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    m_stack = new QStackedWidget(this);
    middle->addWidget(m_stack, 1);
    middle->addWidget(hairline(QFrame::VLine, this));
    middle->addWidget(makeSide());
    layout->addLayout(middle, 1);
    layout->addWidget(hairline(QFrame::HLine, this));
    layout->addWidget(makeBottom());
    resize(fittingScreen(*this, FirstSize));

    for (std::size_t i = 0; i < shownVersions.size(); ++i) {
        auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(i))), this);
        const CvssVersion version = shownVersions[i];
        connect(shortcut, &QShortcut::activated, this, [this, version] { setVersion(version); });
    }
    connect(&theme, &Theme::changed, this, &CvssDialog::paintIcons);
    paintIcons();
    setVersion(CvssVersion::V4_0);
}

QWidget* CvssDialog::makeTop()
{
    auto* top = new QWidget(this);
    m_title = new QLabel(top);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setFont(m_theme.font(Theme::Type::Title));
    auto* switcher = new QHBoxLayout;
    switcher->setSpacing(0);
    for (std::size_t i = 0; i < shownVersions.size(); ++i) {
        const CvssVersion version = shownVersions[i];
        const auto place = i == 0                          ? SegmentButton::Place::First
                           : i == shownVersions.size() - 1 ? SegmentButton::Place::Last
                                                           : SegmentButton::Place::Middle;
        auto* button = new SegmentButton(m_theme, QString(), QString(), place, top);
        button->setObjectName(QStringLiteral("version") + toText(version));
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QAbstractButton::clicked, this, [this, version] { setVersion(version); });
        switcher->addWidget(button);
        m_versionButtons[std::size_t(version)] = button;
    }
    auto* first = new QHBoxLayout;
    first->addWidget(m_title, 1);
    first->addLayout(switcher);

    m_vector = new CvssVectorEdit(m_theme, top);
    connect(m_vector, &CvssVectorEdit::vectorEntered, this, &CvssDialog::onVectorEntered);
    connect(m_vector, &CvssVectorEdit::vectorRefused, this, &CvssDialog::onVectorRefused);
    m_copy = new QPushButton(tr("Copy"), top);
    m_copy->setObjectName(QStringLiteral("copyVector"));
    m_copy->setAutoDefault(false);
    m_copy->setToolTip(tr("Copy the vector"));
    connect(m_copy, &QPushButton::clicked, this, &CvssDialog::copyVector);
    auto* second = new QHBoxLayout;
    second->setSpacing(Theme::Space2);
    second->addWidget(m_vector, 1);
    second->addWidget(m_copy);

    m_note = new QLabel(top);
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setFont(m_theme.font(Theme::Type::Secondary));

    auto* layout = new QVBoxLayout(top);
    layout->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space4, Theme::Space2);
    layout->setSpacing(Theme::Space2);
    layout->addLayout(first);
    layout->addLayout(second);
    layout->addWidget(m_note);
    return top;
}

QWidget* CvssDialog::makeSide()
{
    auto* content = new QWidget;
    m_score = new CvssScorePanel(m_theme, content);
    m_explanation = new CvssExplanation(m_theme, content);
    m_issuerNote = new QLabel(content);
    m_issuerNote->setObjectName(QStringLiteral("issuerNote"));
    m_issuerNote->setWordWrap(true);
    m_issuerNote->setFont(m_theme.font(Theme::Type::Secondary));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(Theme::Space4, Theme::Space4, Theme::Space4, Theme::Space3);
    layout->setSpacing(Theme::Space3);
    layout->addWidget(m_score);
    layout->addWidget(m_issuerNote);
    layout->addWidget(hairline(QFrame::HLine, content));
    layout->addWidget(m_explanation, 1);
    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("side"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    scroll->setFixedWidth(SideWidth);
    return scroll;
}

QWidget* CvssDialog::makeBottom()
{
    auto* bottom = new QWidget(this);
    auto* hint =
        new QLabel(tr("A value’s letter sets it and goes on · ↑ ↓ metric · ← → value · Del leaves open · "
                      "Ctrl+1…4 version"),
                   bottom);
    hint->setFont(m_theme.font(Theme::Type::Secondary));
    hint->setForegroundRole(QPalette::PlaceholderText);
    m_clear = new QPushButton(tr("Clear"), bottom);
    m_clear->setObjectName(QStringLiteral("clear"));
    m_clear->setAutoDefault(false);
    connect(m_clear, &QPushButton::clicked, this, &CvssDialog::clearVersion);
    m_cancel = new QPushButton(tr("Cancel"), bottom);
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_cancel->setAutoDefault(false);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_apply = new QPushButton(tr("Apply"), bottom);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty(FirebreakStyle::Primary, true);
    m_apply->setDefault(true);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    auto* layout = new QHBoxLayout(bottom);
    layout->setContentsMargins(Theme::Space4, Theme::Space2, Theme::Space4, Theme::Space2);
    layout->setSpacing(Theme::Space2);
    layout->addWidget(hint, 1);
    layout->addWidget(m_clear);
    layout->addWidget(m_cancel);
    layout->addWidget(m_apply);
    return bottom;
}

void CvssDialog::paintIssuerNote()
{
    QPalette palette = m_issuerNote->palette();
    palette.setColor(QPalette::WindowText, m_theme.colors().tone(Tone::Danger).ink);
    m_issuerNote->setPalette(palette);
}

void CvssDialog::paintIcons()
{
    paintIssuerNote();
    m_copy->setIcon(m_icons.icon(Glyph::Copy));
}

CvssMetricGrid* CvssDialog::grid(CvssVersion version)
{
    CvssMetricGrid*& grid = m_grids[std::size_t(version)];
    if (!grid) {
        grid = new CvssMetricGrid(m_theme, version, m_stack);
        connect(grid, &CvssMetricGrid::valueChosen, this, &CvssDialog::onValueChosen);
        connect(grid, &CvssMetricGrid::metricFocused, this, &CvssDialog::onMetricFocused);
        connect(grid, &CvssMetricGrid::adopted, this, &CvssDialog::onAdopted);
        m_stack->addWidget(grid);
    }
    return grid;
}

void CvssDialog::load(const CvssCase& about)
{
    m_title->setText(about.title);
    setWindowTitle(about.title.isEmpty() ? tr("CVSS") : tr("CVSS of %1").arg(about.title));
    for (CvssDraft& draft : m_drafts)
        draft = CvssDraft(draft.version());
    for (const QString& text : about.own) {
        if (const Result<CvssVector> vector = CvssVector::parse(text))
            m_drafts[std::size_t(vector->version())] = CvssDraft(*vector);
    }
    m_loaded = m_drafts;
    m_issuers.clear();
    for (const AdvisoryScore& score : about.scores) {
        if (score.role != ScoreRole::Own && !score.vector.isEmpty())
            m_issuers.append(CvssIssuer(score));
    }
    labelVersions();
    for (CvssMetricGrid*& grid : m_grids) {
        delete grid;
        grid = nullptr;
    }
    setVersion(firstVersion(about));
}

/// The newest version that has an own vector, else the one that most issuers used, else 4.0.
CvssVersion CvssDialog::firstVersion(const CvssCase&) const
{
    CvssVersion best = CvssVersion::V4_0;
    qsizetype most = 0;
    for (const CvssVersion version : shownVersions) {
        if (!isUntouched(m_drafts[std::size_t(version)]))
            return version;
        const auto count = std::count_if(m_issuers.begin(), m_issuers.end(), [&](const CvssIssuer& issuer) {
            return issuer.vector && issuer.vector->version() == version;
        });
        if (count > most) {
            most = count;
            best = version;
        }
    }
    return best;
}

void CvssDialog::labelVersions()
{
    for (std::size_t i = 0; i < shownVersions.size(); ++i) {
        const CvssVersion version = shownVersions[i];
        const auto count = std::count_if(m_issuers.begin(), m_issuers.end(), [&](const CvssIssuer& issuer) {
            return issuer.vector && issuer.vector->version() == version;
        });
        SegmentButton* button = m_versionButtons[std::size_t(version)];
        button->setText(count == 0 ? QString(toText(version))
                                   : tr("%1 (%2)").arg(toText(version)).arg(count));
        button->setAccessibleName(tr("CVSS %1, issuers who scored it: %2").arg(toText(version)).arg(count));
        button->setToolTip(tr("Ctrl+%1. Issuers who scored it: %2.").arg(i + 1).arg(count));
        button->updateGeometry();
        button->update();
    }
}

QMap<QString, QString> CvssDialog::vectors() const
{
    QMap<QString, QString> vectors;
    for (const CvssDraft& draft : m_drafts) {
        if (const auto vector = draft.vector())
            vectors.insert(toText(draft.version()), vector->toText());
    }
    return vectors;
}

CvssTyped CvssDialog::typed() const
{
    CvssTyped typed;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        if (!(m_drafts[i] == m_loaded[i]))
            typed.drafts.append(m_drafts[i]);
    }
    if (m_isVectorRefused)
        typed.unreadable = m_vector->text();
    return typed;
}

void CvssDialog::resume(const CvssTyped& typed)
{
    if (typed.isEmpty())
        return;
    for (const CvssDraft& draft : typed.drafts)
        m_drafts[std::size_t(draft.version())] = draft;
    setVersion(typed.drafts.isEmpty() ? m_version : typed.drafts.last().version());
    showNote(tr("This is what you typed and did not apply last time."), std::nullopt);
    if (!typed.unreadable.isEmpty()) {
        m_vector->setText(typed.unreadable);
        Q_EMIT m_vector->textEdited(typed.unreadable);
    }
}

void CvssDialog::setVersion(CvssVersion version)
{
    m_version = version;
    m_metric = 0;
    for (std::size_t i = 0; i < m_versionButtons.size(); ++i)
        m_versionButtons[i]->setChecked(i == std::size_t(version));
    CvssMetricGrid* shown = grid(version);
    QList<CvssIssuer> beside;
    QStringList troubles;
    for (const CvssIssuer& issuer : std::as_const(m_issuers)) {
        if (issuer.isBeside(version))
            beside.append(issuer);
        if (!issuer.troubles.isEmpty() && (!issuer.vector || issuer.isBeside(version)))
            troubles.append(tr("%1: %2").arg(issuer.name, issuer.troubles.join(u' ')));
    }
    shown->setIssuers(beside);
    m_issuerNote->setText(troubles.join(u'\n'));
    m_issuerNote->setVisible(!troubles.isEmpty());
    paintIssuerNote();
    m_stack->setCurrentWidget(shown);
    chainTabs();
    refresh(!m_vector->hasFocus());
    if (!m_vector->hasFocus())
        shown->focusMetric(draft().missing().value(0, 0));
}

/// Grids are made when they are first shown, which puts them at the end of the focus chain: reading order is
/// made here.
void CvssDialog::chainTabs()
{
    QList<QWidget*> stops;
    for (const CvssVersion version : shownVersions)
        stops.append(m_versionButtons[std::size_t(version)]);
    stops << m_vector << m_copy;
    stops += grid(m_version)->tabStops();
    stops << m_explanation->links() << m_clear << m_cancel << m_apply;
    for (qsizetype i = 1; i < stops.size(); ++i)
        setTabOrder(stops[i - 1], stops[i]);
}

void CvssDialog::refresh(bool withVectorText)
{
    const CvssDraft& shown = draft();
    grid(m_version)->setDraft(shown);
    m_explanation->show(m_version, m_metric, shown.value(m_metric));
    if (withVectorText) {
        m_vector->setVector(isUntouched(shown) ? QString() : shown.toText());
        showNote({}, std::nullopt);
    }
    m_copy->setEnabled(!isUntouched(shown));
    m_clear->setEnabled(!isUntouched(shown));
    if (withVectorText)
        m_isVectorRefused = false;
    showScore();
    updateApply();
}

// The score of the old metrics beside a line that says something else would be taken for the line's.
void CvssDialog::showScore()
{
    if (m_isVectorRefused)
        m_score->showNothing(m_version);
    else
        m_score->show(draft());
}

// What could not be read must not vanish with the dialog, and what changes nothing is not applied.
void CvssDialog::updateApply()
{
    const bool isWhole = std::all_of(m_drafts.begin(), m_drafts.end(), [](const CvssDraft& draft) {
        return draft.isComplete() || isUntouched(draft);
    });
    m_apply->setEnabled(isWhole && !m_isVectorRefused && m_drafts != m_loaded);
    m_apply->setToolTip(isWhole ? QString() : tr("A vector is not complete yet: finish or clear it."));
}

void CvssDialog::onValueChosen(int metric, int value)
{
    m_metric = metric;
    draft().setValue(metric, value);
    refresh(true);
}

void CvssDialog::onMetricFocused(int metric)
{
    m_metric = metric;
    m_explanation->show(m_version, metric, draft().value(metric));
}

void CvssDialog::onVectorEntered(const CvssScoredVector& entered)
{
    m_isVectorRefused = false;
    adopt(entered.reading.vector);
    const auto finding = entered.published
                             ? checkPublishedScore(entered.reading.vector, entered.published->toNumber())
                             : std::nullopt;
    const QList<ErrorCode> warnings = entered.reading.warnings();
    if (finding)
        showNote(CvssWords::finding(*finding), Tone::Warning);
    else if (!warnings.isEmpty())
        showNote(CvssWords::warning(warnings.constFirst()), Tone::Warning);
    else
        showNote({}, std::nullopt);
}

void CvssDialog::onVectorRefused(const Error& error)
{
    // An emptied line is no mistake; the metrics keep what they have until something can be read.
    m_isVectorRefused = !m_vector->text().trimmed().isEmpty();
    if (m_isVectorRefused)
        showNote(CvssWords::error(error), Tone::Danger);
    else
        showNote({}, std::nullopt);
    showScore();
    updateApply();
}

void CvssDialog::onAdopted(const CvssVector& vector)
{
    adopt(vector);
    refresh(true);
}

void CvssDialog::adopt(const CvssVector& vector)
{
    m_drafts[std::size_t(vector.version())] = CvssDraft(vector);
    if (vector.version() != m_version)
        setVersion(vector.version());
    else
        refresh(false);
}

void CvssDialog::clearVersion()
{
    draft() = CvssDraft(m_version);
    refresh(true);
    grid(m_version)->focusMetric(0);
}

void CvssDialog::copyVector()
{
    QGuiApplication::clipboard()->setText(draft().toText());
}

void CvssDialog::pasteVector()
{
    m_vector->setFocus(Qt::OtherFocusReason);
    m_vector->selectAll();
    m_vector->insert(QGuiApplication::clipboard()->text().trimmed());
    Q_EMIT m_vector->textEdited(m_vector->text());
}

void CvssDialog::showNote(const QString& words, std::optional<Tone> tone)
{
    QPalette palette = m_note->palette();
    palette.setColor(QPalette::WindowText,
                     tone ? m_theme.colors().tone(*tone).ink : m_theme.colors().textSecondary);
    m_note->setPalette(palette);
    m_note->setText(words);
}

void CvssDialog::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        pasteVector();
    else if (event->matches(QKeySequence::Copy))
        copyVector();
    else
        QDialog::keyPressEvent(event);
}

} // namespace firebreak::ui
