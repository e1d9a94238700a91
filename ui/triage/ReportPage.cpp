// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportPage.h"

#include "core/intake/ReportView.h"
#include "ui/common/ChipLabel.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FirebreakStyle.h"
#include "ui/common/TimeText.h"
#include "ui/triage/CellTable.h"
#include "ui/triage/CommentThread.h"
#include "ui/triage/ConflictNotice.h"
#include "ui/triage/HistoryTimeline.h"
#include "ui/triage/InlineText.h"
#include "ui/triage/ReportFields.h"
#include "ui/triage/ReportTables.h"
#include "ui/triage/TriageWords.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int ContentWidth = 1120;
constexpr qsizetype ShownReferences = 60;

} // namespace

ReportPage::ReportPage(const Parts& parts, QWidget* parent)
    : QWidget(parent)
    , m_parts(parts)
    , m_scroll(new QScrollArea(this))
    , m_content(new QWidget)
    , m_gone(new EmptyState(parts.theme, this))
{
    setObjectName(QStringLiteral("reportPage"));
    addActions();
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    buildHead(page);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* wide = new QWidget;
    wide->setBackgroundRole(QPalette::Base);
    wide->setAutoFillBackground(true);
    auto* centre = new QHBoxLayout(wide);
    centre->setContentsMargins(Theme::Space6, Theme::Space2, Theme::Space6, Theme::Space6);
    m_content->setMaximumWidth(ContentWidth);
    centre->addWidget(m_content, 1);
    centre->addStretch(0);
    m_scroll->setWidget(wide);
    page->addWidget(m_scroll, 1);
    page->addWidget(m_gone, 1);
    m_gone->hide();
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space2);
    buildBody(column);
    connect(&parts.workspace, &TriageWorkspace::recordsChanged, this, [this](const QList<RecordId>& ids) {
        if (m_id && isVisible() && ids.contains(*m_id))
            refresh();
    });
    connect(&parts.workspace, &TriageWorkspace::everythingChanged, this, [this] {
        if (m_id && isVisible())
            refresh();
    });
    // Links in a text keep the colour they were made in.
    connect(&parts.theme, &Theme::changed, this, [this] {
        if (m_id)
            refresh();
    });
    connect(m_gone, &EmptyState::actionRequested, this, &ReportPage::backRequested);
}

void ReportPage::buildHead(QVBoxLayout* column)
{
    auto* head = new QWidget(this);
    head->setBackgroundRole(QPalette::Base);
    head->setAutoFillBackground(true);
    const auto button = [&](const QString& action) {
        auto* one = new QToolButton(head);
        one->setObjectName(QStringLiteral("head:") + action);
        one->setDefaultAction(m_parts.catalogue.action(action));
        one->setAutoRaise(true);
        return one;
    };
    m_ident = new QLabel(head);
    m_ident->setObjectName(QStringLiteral("reportIdent"));
    m_ident->setFont(m_parts.theme.font(Theme::Type::Mono));
    m_ident->setTextFormat(Qt::PlainText);
    m_ident->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_unsent = new QLabel(tr("Unsent"), head);
    m_unsent->setFont(m_parts.theme.font(Theme::Type::Secondary));
    m_unsent->setForegroundRole(QPalette::PlaceholderText);
    m_unsent->setToolTip(tr("Changes of this report are kept on this laptop and wait to be sent."));
    m_severity = new ChipLabel(m_parts.theme, head);
    m_state = new ChipLabel(m_parts.theme, head);
    m_exploited = new ChipLabel(m_parts.theme, head);
    const auto push = [&](const QString& id) {
        QAction* action = m_parts.catalogue.action(id);
        auto* one = new QPushButton(action->text(), head);
        one->setObjectName(QStringLiteral("head:") + id);
        one->setToolTip(action->toolTip());
        connect(one, &QPushButton::clicked, action, &QAction::trigger);
        return one;
    };
    m_dispose = push(QStringLiteral("report.dispose"));
    m_dispose->setProperty(FirebreakStyle::Primary, true);
    m_reopen = push(QStringLiteral("report.reopen"));
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::Space3, Theme::Space2, Theme::Space3, Theme::Space2);
    row->setSpacing(Theme::Space2);
    row->addWidget(button(QStringLiteral("report.back")));
    row->addWidget(m_ident);
    for (ChipLabel* chip : {m_severity, m_state, m_exploited})
        row->addWidget(chip);
    row->addWidget(m_unsent);
    row->addStretch();
    row->addWidget(m_dispose);
    row->addWidget(m_reopen);
    row->addSpacing(Theme::Space2);
    row->addWidget(button(QStringLiteral("report.previous")));
    row->addWidget(button(QStringLiteral("report.next")));
    column->addWidget(head);
}

QLabel* ReportPage::addSection(QVBoxLayout* column, const QString& title)
{
    auto* head = new QLabel(title, m_content);
    head->setFont(m_parts.theme.font(Theme::Type::Section));
    head->setContentsMargins(6, 0, 6, 0);
    column->addSpacing(Theme::Space4);
    column->addWidget(head);
    return head;
}

void ReportPage::buildBody(QVBoxLayout* column)
{
    const Theme& theme = m_parts.theme;
    m_conflicts = new ConflictNotice(theme, m_parts.workspace, m_content);
    connect(m_conflicts, &ConflictNotice::decideRequested, this, &ReportPage::conflictsRequested);
    m_title = new InlineText(theme, InlineText::Kind::Line, tr("Title"), m_content);
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setTextFont(theme.font(Theme::Type::Title));
    m_title->setPlaceholder(tr("No title yet"));
    m_disposition = new QLabel(m_content);
    m_disposition->setObjectName(QStringLiteral("reportDisposition"));
    m_disposition->setTextFormat(Qt::PlainText);
    m_disposition->setWordWrap(true);
    m_disposition->setContentsMargins(6, 0, 6, 0);
    m_fields = new ReportFields(theme, m_parts.workspace, m_parts.actions, m_parts.clock, m_content);
    m_description = new InlineText(theme, InlineText::Kind::Prose, tr("Description"), m_content);
    m_description->setObjectName(QStringLiteral("reportDescription"));
    m_description->setPlaceholder(tr("No description yet"));
    m_sources = new CellTable(theme, tr("What each source says"), m_content);
    m_sources->setObjectName(QStringLiteral("sourcesTable"));
    m_scores = new CellTable(theme, tr("Scores by issuer"), m_content);
    m_affected = new CellTable(theme, tr("Affected packages"), m_content);
    m_references = new QLabel(m_content);
    m_references->setContentsMargins(6, 0, 6, 0);
    m_references->setTextFormat(Qt::RichText);
    m_references->setOpenExternalLinks(true);
    m_references->setWordWrap(true);
    m_references->setTextInteractionFlags(Qt::TextBrowserInteraction);
    m_newReference = new QLineEdit(m_content);
    m_newReference->setObjectName(QStringLiteral("newReference"));
    m_newReference->setAccessibleName(tr("Add a reference"));
    m_newReference->setPlaceholderText(tr("Add a reference: paste a link and press Enter"));
    m_newReference->setMaximumWidth(520);
    m_comments = new CommentThread(theme, m_parts.workspace, m_parts.clock, m_content);
    m_history = new HistoryTimeline(theme, m_parts.workspace, m_parts.clock, m_content);

    column->addWidget(m_conflicts);
    column->addWidget(m_title);
    column->addWidget(m_disposition);
    column->addSpacing(Theme::Space2);
    column->addWidget(m_fields);
    addSection(column, tr("Description"));
    column->addWidget(m_description);
    m_sourcesHead = addSection(column, tr("Sources"));
    column->addWidget(m_sources);
    m_scoresHead = addSection(column, tr("Scores"));
    column->addWidget(m_scores);
    m_affectedHead = addSection(column, tr("Affected"));
    column->addWidget(m_affected);
    addSection(column, tr("References"));
    column->addWidget(m_references);
    auto* newReference = new QHBoxLayout;
    newReference->setContentsMargins(6, 0, 6, 0);
    newReference->addWidget(m_newReference, 1);
    newReference->addStretch(0);
    column->addLayout(newReference);
    addSection(column, tr("Comments"));
    column->addWidget(m_comments);
    column->addSpacing(Theme::Space4);
    column->addWidget(m_history);
    column->addStretch();

    const auto text = [](const QString& value) { return value.isEmpty() ? QJsonValue() : QJsonValue(value); };
    // The editor opens with what the sources say when the team has no wording of its own; the command still starts from
    // what was stored then.
    connect(m_title, &InlineText::edited, this, [this, text](const QString& from, const QString& to) {
        m_parts.actions.setField(*m_id, QStringLiteral("title"), text(from), text(to.trimmed()));
    });
    connect(m_description, &InlineText::edited, this, [this, text](const QString& from, const QString& to) {
        m_parts.actions.setField(*m_id, QStringLiteral("description"), text(from), text(to));
    });
    connect(m_newReference, &QLineEdit::returnPressed, this, [this] {
        m_parts.actions.addReference(*m_id, m_newReference->text().trimmed());
        m_newReference->clear();
    });
    connect(m_comments, &CommentThread::commentWritten, this, [this](const QString& words) { m_parts.actions.comment(*m_id, words); });
    connect(m_comments, &CommentThread::left, this, [this] { setFocus(); });
    connect(m_comments, &CommentThread::removeRequested, &m_parts.actions, &TriageActions::removeNote);
}

void ReportPage::addActions()
{
    const QString section = tr("Report");
    const auto add = [&](const char* id, const QString& words, Glyph glyph, const QKeySequence& keys, auto what) {
        connect(m_parts.catalogue.add({QLatin1String(id), words, section, glyph, keys}, this), &QAction::triggered, this, what);
    };
    add("report.back", tr("Back to the queue"), Glyph::Back, QKeySequence(Qt::ALT | Qt::Key_Left), [this] { Q_EMIT backRequested(); });
    add("report.next", tr("Next report"), Glyph::ChevronDown, QKeySequence(Qt::ALT | Qt::Key_Down), [this] { Q_EMIT stepRequested(1); });
    add("report.previous", tr("Previous report"), Glyph::ChevronUp, QKeySequence(Qt::ALT | Qt::Key_Up), [this] { Q_EMIT stepRequested(-1); });
    add("report.dispose", tr("Disposition…"), Glyph::Done, QKeySequence(Qt::CTRL | Qt::Key_D),
        [this] { m_parts.actions.chooseDisposition(target(), this, m_dispose->mapToGlobal(QPoint(0, m_dispose->height() + 2))); });
    add("report.reopen", tr("Reopen"), Glyph::Undo, {}, [this] { m_parts.actions.reopen(target()); });
    add("report.comment", tr("Comment"), Glyph::Comment, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { focusComposer(); });
    add("report.history", tr("Show who changed what"), Glyph::History, QKeySequence(Qt::CTRL | Qt::Key_H), [this] { showHistory(); });
    addListKeys();
}

// The single keys of the list do the same here.
void ReportPage::addListKeys()
{
    const auto add = [this](const char* id, const char* words, Glyph glyph, const QKeySequence& keys, auto what) {
        const QString said = QCoreApplication::translate("firebreak::ui::QueueActions", words);
        connect(m_parts.catalogue.add({QLatin1String(id), said, tr("Report"), glyph, keys, {}, true}, this), &QAction::triggered, this, what);
    };
    const auto choose = [this](void (TriageActions::*what)(const QList<TriageActions::Target>&, QWidget*, const QPoint&)) {
        return [this, what] { (m_parts.actions.*what)(target(), this, m_title->mapToGlobal(QPoint(0, m_title->height()))); };
    };
    add("report.keyDispose", "Disposition…", Glyph::Done, QKeySequence(Qt::Key_D), choose(&TriageActions::chooseDisposition));
    add("report.keyAssign", "Assign…", Glyph::Person, QKeySequence(Qt::Key_A), choose(&TriageActions::chooseOwner));
    add("report.keyAssignMe", "Assign to me", Glyph::Person, QKeySequence(Qt::SHIFT | Qt::Key_A), [this] { m_parts.actions.assignToMe(target()); });
    add("report.keySeverity", "Severity…", Glyph::Shield, QKeySequence(Qt::Key_S), choose(&TriageActions::chooseSeverity));
    add("report.keyLabel", "Label…", Glyph::Label, QKeySequence(Qt::Key_L), choose(&TriageActions::chooseLabel));
    add("report.keyComment", "Comment", Glyph::Comment, QKeySequence(Qt::Key_C), [this] { focusComposer(); });
    add("report.keyEdit", "Edit", Glyph::Edit, QKeySequence(Qt::Key_E), [this] { editTitle(); });
    add("report.keyReopen", "Reopen", Glyph::Undo, QKeySequence(Qt::Key_R), [this] { m_parts.actions.reopen(target()); });
    add("report.keyScore", "CVSS calculator", Glyph::Score, QKeySequence(Qt::Key_V), [this] {
        if (m_id)
            m_parts.actions.score(target().first(), window());
    });
    add("report.keyNext", "Next report", Glyph::ChevronDown, QKeySequence(Qt::Key_J), [this] { Q_EMIT stepRequested(1); });
    add("report.keyPrevious", "Previous report", Glyph::ChevronUp, QKeySequence(Qt::Key_K), [this] { Q_EMIT stepRequested(-1); });
}

QList<TriageActions::Target> ReportPage::target() const
{
    return m_id ? QList<TriageActions::Target>{{*m_id, m_identText}} : QList<TriageActions::Target>{};
}

void ReportPage::setReport(const RecordId& id)
{
    const bool other = m_id != id;
    if (other && m_id) {
        // What is being typed belongs to the report that goes.
        const QList<InlineText*> editors = findChildren<InlineText*>();
        for (InlineText* editor : editors)
            editor->leave();
    }
    m_id = id;
    m_conflicts->setRecord(id);
    m_comments->setRecord(id);
    m_history->setRecord(id);
    refresh();
    if (other) {
        m_newReference->clear();
        m_scroll->ensureVisible(0, 0);
    }
}

void ReportPage::refresh()
{
    const std::optional<Record> record = m_parts.workspace.record(*m_id);
    const Result<Report> report = record ? Report::fromJson(record->body) : Result<Report>(failure(error::InstantMalformed));
    const bool isHere = record && !record->isRemoved && report;
    m_scroll->setVisible(isHere);
    m_gone->setVisible(!isHere);
    if (isHere)
        fill(*record, *report, viewOf(*report));
    else
        m_gone->present(Glyph::Info, tr("This report is not here any more"), tr("It was removed, or it is no longer yours to see."), tr("Back to the queue"));
}

void ReportPage::fill(const Record& record, const Report& report, const ReportView& view)
{
    m_identText = view.id;
    m_ident->setFont(m_parts.theme.font(view.id.isEmpty() ? Theme::Type::Body : Theme::Type::Mono));
    m_ident->setText(view.id.isEmpty() ? tr("Report made by hand") : view.id);
    m_unsent->setVisible(m_parts.workspace.isUnsent(record.id));
    m_severity->setChip(TriageWords::severityChip(report.severity));
    m_severity->setVisible(report.severity.has_value());
    m_state->setChip(TriageWords::stateChip(report.disposition ? std::optional(report.disposition->kind) : std::nullopt, view.isWithdrawn));
    m_exploited->setChip(TriageWords::exploitedChip());
    m_exploited->setVisible(view.kev.has_value());
    m_title->setText(view.title, report.title);
    m_description->setText(view.description, report.description);
    fillDisposition(report);
    m_fields->setReport(record.id, report, view);
    ReportTables::fillSources(*m_sources, report);
    ReportTables::fillScores(*m_scores, view);
    ReportTables::fillAffected(*m_affected, view);
    m_sourcesHead->setVisible(!report.advisories.isEmpty());
    m_sources->setVisible(!report.advisories.isEmpty());
    m_scoresHead->setVisible(!view.scores.isEmpty());
    m_scores->setVisible(!view.scores.isEmpty());
    m_affectedHead->setVisible(!view.affected.isEmpty());
    m_affected->setVisible(!view.affected.isEmpty());
    fillReferences(view);
    m_comments->refresh();
    m_history->refresh();
}

void ReportPage::fillDisposition(const Report& report)
{
    m_disposition->setVisible(report.disposition.has_value());
    m_dispose->setVisible(!report.disposition);
    m_reopen->setVisible(report.disposition.has_value());
    if (!report.disposition)
        return;
    const QString by = m_parts.workspace.nameOf(report.disposition->by);
    const QString when = absoluteTime(report.disposition->at, locale(), QTimeZone::systemTimeZone());
    m_disposition->setText(TriageWords::disposition(report.disposition->kind) + QStringLiteral(": ") + report.disposition->reason
                           + QStringLiteral(" · ") + (by.isEmpty() ? when : by + QStringLiteral(", ") + when));
}

void ReportPage::fillReferences(const ReportView& view)
{
    QString links;
    for (const AdvisoryReference& one : view.references.first(std::min(ShownReferences, view.references.size()))) {
        links += QStringLiteral("<div style='margin-bottom:5px'><a href='%1' style='text-decoration:none'>%2</a>")
                     .arg(one.url.toHtmlEscaped(), one.url.left(140).toHtmlEscaped());
        if (!one.tags.isEmpty())
            links += QStringLiteral(" <span>%1</span>").arg(one.tags.join(QStringLiteral(", ")).toHtmlEscaped());
        links += QStringLiteral("</div>");
    }
    m_references->clear(); // the same text again would keep the colours of another scheme
    m_references->setText(links);
    m_references->setVisible(!links.isEmpty());
}

void ReportPage::focusComposer()
{
    m_comments->focusComposer();
    m_scroll->ensureWidgetVisible(m_comments);
}

void ReportPage::showHistory()
{
    m_history->setOpen(true);
    m_history->setFocus();
    m_scroll->ensureWidgetVisible(m_history);
}

void ReportPage::editTitle()
{
    m_title->edit();
}

void ReportPage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backRequested();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace firebreak::ui
