// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ReportFields.h"

#include "core/cvss/CvssRating.h"
#include "ui/common/TimeLabel.h"
#include "ui/triage/ChoiceField.h"
#include "ui/triage/InlineText.h"
#include "ui/triage/ReportWords.h"
#include "ui/triage/TriageWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QRegularExpression>
#include <QToolButton>

namespace firebreak::ui {
namespace {

/// The newest version the team has scored: what the one-line field shows and edits.
QString newestVector(const Report& report)
{
    return report.cvss.isEmpty() ? QString() : report.cvss.last();
}

QString versionOf(const QString& vector)
{
    if (!vector.startsWith(QLatin1String("CVSS:")))
        return QStringLiteral("2.0");
    return vector.mid(5, 3);
}

} // namespace

ReportFields::ReportFields(const Theme& theme, TriageWorkspace& workspace, TriageActions& actions, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_actions(actions)
    , m_clock(clock)
    , m_grid(new QGridLayout(this))
    , m_severity(new ChoiceField(theme, tr("Severity"), this))
    , m_owner(new ChoiceField(theme, tr("Owner"), this))
    , m_labels(new ChoiceField(theme, tr("Labels"), this))
    , m_cve(new InlineText(theme, InlineText::Kind::Line, tr("CVE ID"), this))
    , m_cwes(new InlineText(theme, InlineText::Kind::Line, tr("CWE"), this))
    , m_vector(new InlineText(theme, InlineText::Kind::Line, tr("Own CVSS vector"), this))
{
    setObjectName(QStringLiteral("reportFields"));
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::Space2);
    m_grid->setVerticalSpacing(2);
    for (const int label : {0, 3})
        m_grid->setColumnMinimumWidth(label, Theme::LabelColumn);
    m_grid->setColumnMinimumWidth(2, Theme::Space6);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(4, 1);
    const std::pair<QWidget*, const char*> names[] = {{m_severity, "fieldSeverity"}, {m_owner, "fieldOwner"}, {m_labels, "fieldLabels"},
                                                      {m_cve, "fieldCve"}, {m_cwes, "fieldCwes"}, {m_vector, "fieldVector"}};
    for (const auto& [field, name] : names)
        field->setObjectName(QLatin1String(name));
    m_cve->setTextFont(theme.font(Theme::Type::MonoSecondary));
    m_vector->setTextFont(theme.font(Theme::Type::MonoSecondary));
    m_cve->setPlaceholder(tr("Not assigned"));
    m_cwes->setPlaceholder(tr("None"));
    m_vector->setPlaceholder(tr("Not scored by us"));
    addRow(Side::Team, tr("Severity"), m_severity);
    addRow(Side::Team, tr("Owner"), m_owner);
    addRow(Side::Team, tr("Labels"), m_labels);
    addRow(Side::Team, tr("CVE ID"), m_cve);
    addRow(Side::Team, tr("CWE"), m_cwes);
    auto* calculator = new QToolButton(this);
    calculator->setObjectName(QStringLiteral("fieldScore"));
    calculator->setIcon(Icons(theme).icon(Glyph::Score));
    calculator->setAccessibleName(tr("CVSS calculator"));
    calculator->setToolTip(tr("CVSS calculator"));
    calculator->setAutoRaise(true);
    calculator->setFocusPolicy(Qt::TabFocus);
    connect(calculator, &QToolButton::clicked, this, [this] { m_actions.score(target().first(), window()); });
    auto* scored = new QWidget(this);
    auto* row = new QHBoxLayout(scored);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::Space1);
    row->addWidget(m_vector, 1);
    row->addWidget(calculator, 0, Qt::AlignTop);
    addRow(Side::Team, tr("Own CVSS"), scored);
    m_leading = addFact(tr("Leading score"));
    m_epss = addFact(tr("EPSS"));
    m_exploited = addFact(tr("Exploited"));
    m_aliases = addFact(tr("Also known as"));
    m_received = addTime(tr("Received"));
    m_changed = addTime(tr("Last changed"));
    connectFields();
}

void ReportFields::addRow(Side side, const QString& label, QWidget* value)
{
    auto* name = new QLabel(label, this);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    name->setContentsMargins(6, 6, 6, 0);
    name->setBuddy(value);
    const int row = m_rows[int(side)]++;
    const int column = side == Side::Team ? 0 : 3;
    m_grid->addWidget(name, row, column, Qt::AlignTop);
    m_grid->addWidget(value, row, column + 1, Qt::AlignTop);
}

QLabel* ReportFields::addFact(const QString& label)
{
    return addFact(label, new QLabel(this));
}

TimeLabel* ReportFields::addTime(const QString& label)
{
    return addFact(label, new TimeLabel(m_clock, this));
}

template <class Label> Label* ReportFields::addFact(const QString& label, Label* value)
{
    value->setAccessibleName(label);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    value->setContentsMargins(6, 6, 6, 5);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addRow(Side::Sources, label, value);
    return value;
}

QList<TriageActions::Target> ReportFields::target() const
{
    return m_id ? QList<TriageActions::Target>{{*m_id, m_ident}} : QList<TriageActions::Target>{};
}

void ReportFields::connectFields()
{
    connect(m_severity, &QAbstractButton::clicked, this, [this] { m_actions.chooseSeverity(target(), this, m_severity->popupPoint()); });
    connect(m_owner, &QAbstractButton::clicked, this, [this] { m_actions.chooseOwner(target(), this, m_owner->popupPoint()); });
    connect(m_labels, &QAbstractButton::clicked, this, [this] { m_actions.chooseLabel(target(), this, m_labels->popupPoint()); });
    connect(m_cve, &InlineText::edited, this, [this](const QString& from, const QString& to) {
        const auto value = [](const QString& text) { return text.trimmed().isEmpty() ? QJsonValue() : QJsonValue(text.trimmed()); };
        m_actions.setField(*m_id, QStringLiteral("cveId"), value(from), value(to));
    });
    connect(m_cwes, &InlineText::edited, this, &ReportFields::saveCwes);
    connect(m_vector, &InlineText::opened, this, [this] { m_seenVectors = m_vectors; });
    connect(m_vector, &InlineText::edited, this, &ReportFields::saveVector);
}

void ReportFields::saveCwes(const QString& from, const QString& to)
{
    static const QRegularExpression separators(QStringLiteral("[,;\\s]+"));
    const auto value = [](const QString& text) {
        const QStringList ids = text.split(separators, Qt::SkipEmptyParts);
        return ids.isEmpty() ? QJsonValue() : QJsonValue(QJsonArray::fromStringList(ids));
    };
    m_actions.setField(*m_id, QStringLiteral("cwes"), value(from), value(to));
}

void ReportFields::saveVector(const QString& from, const QString& to)
{
    const QString typed = to.trimmed();
    const QString version = versionOf(typed.isEmpty() ? from : typed);
    const auto value = [](const QString& vector) { return vector.isEmpty() ? QJsonValue() : QJsonValue(vector); };
    m_actions.setField(*m_id, QStringLiteral("cvss.") + version, value(m_seenVectors.value(version)), value(typed));
}

void ReportFields::setReport(const RecordId& id, const Report& report, const ReportView& view)
{
    m_id = id;
    m_ident = view.id;
    m_severity->setChip(TriageWords::severityChip(report.severity));
    const QString owner = m_workspace.nameOf(report.owner);
    m_owner->setWords(owner.isEmpty() ? tr("Nobody") : owner, owner.isEmpty());
    QList<Chip> labels;
    for (const QString& label : report.labels)
        labels.append({Tone::Neutral, Chip::Shape::None, label});
    m_labels->setChips(labels, tr("None"));
    m_cve->setText(report.cveId);
    m_cwes->setText(report.cwes.join(QStringLiteral(", ")));
    m_cwes->setPlaceholder(view.cwes.isEmpty() ? tr("None") : tr("%1 (from the sources)").arg(view.cwes.join(QStringLiteral(", "))));
    m_cve->setPlaceholder(view.id.startsWith(QLatin1String("CVE-")) ? tr("%1 (from the sources)").arg(view.id) : tr("Not assigned"));
    m_vectors = report.cvss;
    m_vector->setText(newestVector(report));
    fillFacts(report, view);
}

void ReportFields::fillFacts(const Report& report, const ReportView& view)
{
    const QLocale locale;
    m_leading->setText(view.leading ? ReportWords::score(*view.leading) : QStringLiteral("–"));
    m_epss->setText(view.epss ? ReportWords::epss(*view.epss, locale) : QStringLiteral("–"));
    m_exploited->setText(view.kev ? ReportWords::exploited(*view.kev, locale) : tr("Not known"));
    QStringList others = view.aliases;
    others.removeAll(view.id);
    m_aliases->setText(others.isEmpty() ? QStringLiteral("–") : others.join(QStringLiteral(", ")));
    m_received->setTime(report.receivedAt);
    m_changed->setTime(report.updatedAt, m_workspace.nameOf(report.updatedBy), QStringLiteral("–"));
}

} // namespace firebreak::ui
