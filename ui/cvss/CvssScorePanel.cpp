// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssScorePanel.h"

#include "core/cvss/CvssRating.h"
#include "ui/cvss/CvssGauge.h"
#include "ui/cvss/CvssWords.h"

#include <QGridLayout>

namespace firebreak::ui {

CvssScorePanel::CvssScorePanel(const Theme& theme, QWidget* parent)
    : QWidget(parent), m_gauge(new CvssGauge(theme, this)), m_missing(new QLabel(this))
{
    m_gauge->setObjectName(QStringLiteral("gauge"));
    m_missing->setObjectName(QStringLiteral("missingMetrics"));
    m_missing->setWordWrap(true);
    auto* lines = new QGridLayout;
    lines->setHorizontalSpacing(Theme::Space3);
    lines->setVerticalSpacing(Theme::Space1);
    lines->setColumnStretch(1, 1);
    for (int line = 0; line < Lines; ++line) {
        m_names[std::size_t(line)] = new QLabel(this);
        m_names[std::size_t(line)]->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel(this);
        value->setObjectName(QStringLiteral("scoreLine%1").arg(line));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_values[std::size_t(line)] = value;
        lines->addWidget(m_names[std::size_t(line)], line, 0);
        lines->addWidget(value, line, 1);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::Space3);
    layout->addWidget(m_gauge);
    layout->addWidget(m_missing);
    layout->addLayout(lines);
    show(CvssDraft(CvssVersion::V4_0));
}

void CvssScorePanel::show(const CvssDraft& draft)
{
    const std::optional<CvssVector> vector = draft.vector();
    m_missing->setVisible(!vector);
    if (vector)
        showRating(*vector);
    else
        showMissing(draft);
}

void CvssScorePanel::showNothing(CvssVersion version)
{
    m_missing->hide();
    m_gauge->setScore(std::nullopt, version);
    for (int line = 0; line < Lines; ++line)
        setLine(line, {}, {});
}

void CvssScorePanel::showMissing(const CvssDraft& draft)
{
    m_gauge->setScore(std::nullopt, draft.version());
    QStringList codes;
    const QList<int> missing = draft.missing();
    for (const int metric : missing)
        codes.append(QLatin1String(cvssMetrics(draft.version())[std::size_t(metric)].code));
    m_missing->setText(tr("Base metrics to go: %1").arg(codes.join(QStringLiteral(" "))));
    for (int line = 0; line < Lines; ++line)
        setLine(line, {}, {});
}

void CvssScorePanel::showRating(const CvssVector& vector)
{
    const CvssRating rating = rate(vector);
    m_gauge->setScore(rating.score, rating.version);
    if (rating.version == CvssVersion::V4_0) {
        setLine(0, tr("Nomenclature"), toText(rating.nomenclature));
        setLine(1, tr("Macrovector"), rating.macrovectorText());
        setLine(2, {}, {});
        return;
    }
    const auto line = [&](CvssScore score) {
        return tr("%1  %2").arg(locale().toString(score.toNumber(), 'f', 1),
                                CvssWords::severity(severityOf(score, rating.version)));
    };
    const auto optional = [&](CvssGroup group, CvssScore score) {
        return vector.hasGroup(group) ? line(score) : tr("not set");
    };
    setLine(0, CvssWords::group(CvssGroup::Base, rating.version), line(rating.base));
    setLine(1, CvssWords::group(CvssGroup::Threat, rating.version),
            optional(CvssGroup::Threat, rating.temporal));
    setLine(2, CvssWords::group(CvssGroup::Environmental, rating.version),
            optional(CvssGroup::Environmental, rating.environmental));
}

void CvssScorePanel::setLine(int line, const QString& name, const QString& value)
{
    m_names[std::size_t(line)]->setText(name);
    m_values[std::size_t(line)]->setText(value);
    m_names[std::size_t(line)]->setVisible(!name.isEmpty());
    m_values[std::size_t(line)]->setVisible(!name.isEmpty());
    m_values[std::size_t(line)]->setAccessibleName(name + u' ' + value);
}

} // namespace firebreak::ui
