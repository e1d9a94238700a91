// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssIssuerHeader.h"

#include "ui/common/ChipLabel.h"
#include "ui/cvss/CvssMetricRow.h"
#include "ui/cvss/CvssWords.h"

#include <QToolButton>

namespace firebreak::ui {

CvssIssuerHeader::CvssIssuerHeader(const Theme& theme, const CvssIssuer& issuer, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_icons(theme)
    , m_issuer(issuer)
    , m_name(new QLabel(this))
    , m_trouble(new QLabel(this))
    , m_chip(new ChipLabel(theme, this))
    , m_difference(new ChipLabel(theme, this))
    , m_adopt(new QToolButton(this))
{
    setFixedSize(CvssMetricRow::IssuerWidth, Height);
    auto* top = new QHBoxLayout;
    top->setSpacing(Theme::Space1);
    top->addWidget(m_name, 1);
    top->addWidget(m_adopt);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(Theme::Space1);
    bottom->addWidget(m_difference);
    bottom->addWidget(m_trouble);
    bottom->addStretch();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::Space1, Theme::Space1, Theme::Space1);
    layout->setSpacing(Theme::Space1);
    layout->addLayout(top);
    layout->addWidget(m_chip, 0, Qt::AlignLeading);
    layout->addLayout(bottom);
    layout->addStretch();

    m_name->setFont(theme.font(Theme::Type::Section));
    m_name->setText(m_name->fontMetrics().elidedText(issuer.name, Qt::ElideRight,
                                                     CvssMetricRow::IssuerWidth - 2 * Theme::IconSmall));
    m_name->setToolTip(issuer.name);
    if (issuer.rating) {
        Chip chip = CvssWords::chip(severityOf(issuer.rating->score, issuer.rating->version));
        chip.word = issuer.rating->score.toText() + u' ' + chip.word;
        m_chip->setChip(chip);
    }
    m_trouble->setVisible(!issuer.troubles.isEmpty());
    const QString troubles = issuer.troubles.join(u'\n');
    m_trouble->setToolTip(troubles);
    m_trouble->setAccessibleName(troubles);
    setAccessibleName(issuer.name);
    setAccessibleDescription(troubles);

    const QString code = issuer.name.simplified().replace(u' ', u'_');
    setObjectName(QStringLiteral("issuer_") + code);
    m_adopt->setObjectName(QStringLiteral("adopt_") + code);
    m_adopt->setAutoRaise(true);
    m_adopt->setToolTip(tr("Take over this vector"));
    m_adopt->setAccessibleName(tr("Take over the vector of %1").arg(issuer.name));
    connect(m_adopt, &QToolButton::clicked, this, &CvssIssuerHeader::adopted);
    connect(&theme, &Theme::changed, this, &CvssIssuerHeader::paintMarks);
    paintMarks();
    setOwn(std::nullopt);
}

void CvssIssuerHeader::paintMarks()
{
    m_adopt->setIcon(m_icons.icon(Glyph::Copy));
    m_trouble->setPixmap(m_icons.pixmap(Glyph::Warning, Theme::IconSmall,
                                        m_theme.colors().tone(Tone::Danger).ink, devicePixelRatioF()));
}

void CvssIssuerHeader::setOwn(const std::optional<CvssVector>& own)
{
    const bool isComparable = own && m_issuer.vector;
    m_difference->setVisible(isComparable);
    if (!isComparable)
        return;
    const CvssComparison comparison = compare(*own, *m_issuer.vector);
    const double points = comparison.scoreDifference / 10.0;
    const QString distance = locale().toString(points, 'f', 1);
    const QString word = comparison.scoreDifference == 0  ? tr("same score")
                         : comparison.scoreDifference > 0 ? u'+' + distance
                                                          : distance;
    const bool isFlagged = comparison.isSignificant();
    m_difference->setChip({isFlagged ? Tone::Accent : Tone::Neutral,
                           isFlagged ? Chip::Shape::Unequal : Chip::Shape::None,
                           comparison.isBandDifferent ? tr("%1 band").arg(word) : word});
    m_difference->setToolTip(isFlagged ? tr("A significant difference: 1.0 or more, or another band.")
                                       : tr("Difference from the own score."));
}

} // namespace firebreak::ui
