// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportPreview.h"

#include "ui/common/ChipLabel.h"
#include "ui/common/FirebreakStyle.h"
#include "ui/common/TimeText.h"
#include "ui/triage/FactGrid.h"
#include "ui/triage/ReportWords.h"
#include "ui/triage/TriageWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTimeZone>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

// Enough to decide on; the page shows all. It also bounds the time that laying out takes.
constexpr qsizetype ShownText = 1600;
constexpr qsizetype ShownPackages = 6;
constexpr qsizetype ShownReferences = 6;

QString excerpt(const QString& text)
{
    return text.size() <= ShownText ? text : text.left(ShownText).trimmed() + QStringLiteral("…");
}

} // namespace

ReportPreview::ReportPreview(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_body(new QWidget)
    , m_nothing(new QLabel(tr("Select a report to see it here."), this))
{
    setObjectName(QStringLiteral("reportPreview"));
    setAccessibleName(tr("Preview"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Base);
    build();
    setWidget(m_body);
    m_body->setBackgroundRole(QPalette::Base);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    setReport({});
    // Links in a text keep the colour they were made in.
    connect(&theme, &Theme::changed, this, &ReportPreview::refresh);
}

void ReportPreview::build()
{
    const auto label = [this](Theme::Type type, bool quiet) {
        auto* one = new QLabel(m_body);
        one->setFont(m_theme.font(type));
        one->setTextFormat(Qt::PlainText);
        one->setWordWrap(true);
        one->setTextInteractionFlags(Qt::TextSelectableByMouse);
        if (quiet)
            one->setForegroundRole(QPalette::PlaceholderText);
        return one;
    };
    m_ident = label(Theme::Type::MonoSecondary, true);
    m_title = label(Theme::Type::Section, false);
    m_title->setObjectName(QStringLiteral("previewTitle"));
    m_severity = new ChipLabel(m_theme, m_body);
    m_state = new ChipLabel(m_theme, m_body);
    m_exploited = new ChipLabel(m_theme, m_body);
    m_facts = new FactGrid(m_theme, m_body);
    m_fact = {m_facts->addFact(tr("Score")), m_facts->addFact(tr("EPSS")), m_facts->addFact(tr("Exploited")),
              m_facts->addFact(tr("Owner")), m_facts->addFact(tr("CWE")), m_facts->addFact(tr("Also known as")),
              m_facts->addFact(tr("Sources")), m_facts->addTime(tr("Received"), m_clock), m_facts->addFact(tr("Published")),
              m_facts->addFact(tr("Reason"))};
    m_descriptionHead = label(Theme::Type::Section, false);
    m_descriptionHead->setText(tr("Description"));
    m_description = label(Theme::Type::Body, false);
    m_description->setProperty(FirebreakStyle::Prose, true);
    m_affectedHead = label(Theme::Type::Section, false);
    m_affectedHead->setText(tr("Affected"));
    m_affected = label(Theme::Type::Body, false);
    m_referencesHead = label(Theme::Type::Section, false);
    m_referencesHead->setText(tr("References"));
    m_references = label(Theme::Type::Secondary, false);
    m_references->setTextFormat(Qt::RichText);
    m_references->setOpenExternalLinks(true);
    m_references->setTextInteractionFlags(Qt::TextBrowserInteraction);

    auto* open = new QToolButton(m_body);
    open->setObjectName(QStringLiteral("previewOpen"));
    open->setIcon(Icons(m_theme).icon(Glyph::External));
    open->setAccessibleName(tr("Open the report"));
    open->setToolTip(tr("Open the report (Enter)"));
    open->setAutoRaise(true);
    connect(open, &QToolButton::clicked, this, [this] { Q_EMIT openRequested(*m_id); });

    auto* top = new QHBoxLayout;
    top->addWidget(m_ident, 1);
    top->addWidget(open);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (ChipLabel* chip : {m_severity, m_state, m_exploited})
        chips->addWidget(chip);
    chips->addStretch();
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(Theme::Space4 + Theme::Space1, Theme::Space3, Theme::Space4, Theme::Space6);
    column->setSpacing(Theme::Space2);
    column->addLayout(top);
    column->addWidget(m_title);
    column->addLayout(chips);
    column->addSpacing(Theme::Space2);
    column->addWidget(m_facts);
    for (const auto& [head, body] : {std::pair{m_descriptionHead, m_description}, {m_affectedHead, m_affected}, {m_referencesHead, m_references}}) {
        column->addSpacing(Theme::Space3);
        column->addWidget(head);
        column->addWidget(body);
    }
    column->addStretch();
}

void ReportPreview::setReport(const std::optional<RecordId>& id)
{
    const bool other = id != m_id;
    m_id = id;
    refresh();
    if (other)
        ensureVisible(0, 0);
}

void ReportPreview::refresh()
{
    const std::optional<Record> record = m_id ? m_workspace.record(*m_id) : std::nullopt;
    m_body->setVisible(record.has_value());
    setVerticalScrollBarPolicy(record ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff); // a hidden body keeps its length
    m_nothing->setVisible(!record.has_value());
    if (record)
        fill(*record);
}

void ReportPreview::fill(const Record& record)
{
    const Result<Report> report = Report::fromJson(record.body);
    if (!report) {
        m_title->setText(TriageWords::error(report.error()));
        return;
    }
    const ReportView view = viewOf(*report);
    m_ident->setFont(m_theme.font(view.id.isEmpty() ? Theme::Type::Secondary : Theme::Type::MonoSecondary));
    m_ident->setText(view.id.isEmpty() ? tr("Report made by hand") : view.id);
    m_title->setText(view.title.isEmpty() ? tr("No title yet") : view.title);
    m_severity->setChip(TriageWords::severityChip(report->severity));
    m_severity->setVisible(report->severity.has_value());
    m_state->setChip(TriageWords::stateChip(report->disposition ? std::optional(report->disposition->kind) : std::nullopt, view.isWithdrawn));
    m_exploited->setChip(TriageWords::exploitedChip());
    m_exploited->setVisible(view.kev.has_value());
    fillFacts(*report, view);
    m_description->setText(excerpt(view.description));
    m_descriptionHead->setVisible(!view.description.isEmpty());
    m_description->setVisible(!view.description.isEmpty());

    QStringList packages;
    for (const AffectedPackage& package : view.affected.first(std::min(ShownPackages, view.affected.size())))
        packages.append(ReportWords::packageName(package) + QStringLiteral("\n") + ReportWords::versions(package));
    if (view.affected.size() > ShownPackages)
        packages.append(tr("and %Ln more", nullptr, int(view.affected.size() - ShownPackages)));
    m_affected->setText(packages.join(QStringLiteral("\n")));
    m_affectedHead->setVisible(!packages.isEmpty());
    m_affected->setVisible(!packages.isEmpty());

    QString links;
    for (const AdvisoryReference& one : view.references.first(std::min(ShownReferences, view.references.size())))
        links += QStringLiteral("<div style='margin-bottom:4px'><a href='%1'>%2</a></div>")
                     .arg(one.url.toHtmlEscaped(), one.url.left(70).toHtmlEscaped());
    m_references->clear(); // the same text again would keep the colours of another scheme
    m_references->setText(links);
    m_referencesHead->setVisible(!links.isEmpty());
    m_references->setVisible(!links.isEmpty());
}

void ReportPreview::fillFacts(const Report& report, const ReportView& view)
{
    const QLocale locale;
    const QTimeZone zone = QTimeZone::systemTimeZone();
    m_facts->setFact(m_fact.score, view.leading ? ReportWords::score(*view.leading) : QString(),
                     view.leading ? view.leading->score.vector : QString());
    m_facts->setFact(m_fact.epss, view.epss ? ReportWords::epss(*view.epss, locale) : QString());
    m_facts->setFact(m_fact.exploited, view.kev ? ReportWords::exploited(*view.kev, locale) : QString());
    m_facts->setFact(m_fact.owner, m_workspace.nameOf(report.owner));
    m_facts->setFact(m_fact.cwe, view.cwes.join(QStringLiteral(", ")));
    QStringList others = view.aliases;
    others.removeAll(view.id);
    m_facts->setFact(m_fact.aliases, others.join(QStringLiteral(", ")));
    m_facts->setFact(m_fact.sources, TriageWords::sources(view.sources));
    m_facts->setTime(m_fact.received, report.receivedAt);
    m_facts->setFact(m_fact.published, view.published ? absoluteTime(*view.published, locale, zone) : QString(),
                     view.published ? fullTime(*view.published, locale, zone) : QString());
    m_facts->setFact(m_fact.reason, report.disposition ? report.disposition->reason : QString());
}

void ReportPreview::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    m_nothing->setGeometry(viewport()->rect());
}

} // namespace firebreak::ui
