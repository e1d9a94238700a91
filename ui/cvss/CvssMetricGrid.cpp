// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssMetricGrid.h"

#include "ui/common/ChipLabel.h"
#include "ui/cvss/CvssIssuerHeader.h"
#include "ui/cvss/CvssMetricRow.h"
#include "ui/cvss/CvssWords.h"
#include "ui/cvss/SegmentButton.h"

#include <QScrollBar>
#include <QToolButton>

namespace firebreak::ui {
namespace {

constexpr int OwnNameWidth = 200;

} // namespace

CvssMetricGrid::CvssMetricGrid(const Theme& theme, CvssVersion version, QWidget* parent)
    : QScrollArea(parent)
    , m_theme(theme)
    , m_version(version)
    , m_draft(version)
    , m_content(new QWidget)
    , m_head(new QWidget(m_content))
    , m_ownName(new QLabel(tr("Own"), m_head))
    , m_ownScore(new ChipLabel(theme, m_head))
{
    setObjectName(QStringLiteral("metrics"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    m_content->setBackgroundRole(QPalette::Base);
    m_content->setAutoFillBackground(true);
    m_head->setBackgroundRole(QPalette::Base);
    m_head->setAutoFillBackground(true);
    m_ownName->setFont(theme.font(Theme::Type::Section));
    m_ownName->setObjectName(QStringLiteral("ownName"));
    m_ownScore->setObjectName(QStringLiteral("ownScore"));
    auto* layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(Theme::Space1, Theme::Space1, Theme::Space2, Theme::Space4);
    layout->setSpacing(0);
    addRows();
    layout->addStretch();
    setWidget(m_content);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &CvssMetricGrid::keepHeadInSight);
    setIssuers({});
}

void CvssMetricGrid::addRows()
{
    const auto metrics = cvssMetrics(m_version);
    auto* layout = qobject_cast<QVBoxLayout*>(m_content->layout());
    for (std::size_t i = 0; i < metrics.size(); ++i) {
        if (i == 0 || metrics[i].section != metrics[i - 1].section) {
            const QString group = CvssWords::group(metrics[i].group, m_version);
            const QString section = CvssWords::section(metrics[i].section);
            addHeading(group == section ? group : tr("%1 · %2").arg(group, section), i == 0);
        }
        auto* row = new CvssMetricRow(m_theme, m_version, int(i), m_content);
        connect(row, &CvssMetricRow::valueChosen, this, &CvssMetricGrid::valueChosen);
        connect(row, &CvssMetricRow::focused, this, &CvssMetricGrid::onFocused);
        connect(row, &CvssMetricRow::stepped, this, &CvssMetricGrid::onStepped);
        layout->addWidget(row);
        m_rows.append(row);
        m_segmentsWidth = std::max(m_segmentsWidth, row->segmentsWidthHint());
    }
    for (CvssMetricRow* row : std::as_const(m_rows))
        row->setSegmentsWidth(m_segmentsWidth);
}

void CvssMetricGrid::addHeading(const QString& words, bool isFirst)
{
    auto* heading = new QLabel(words, m_content);
    heading->setFont(m_theme.font(Theme::Type::Section));
    heading->setContentsMargins(Theme::Space3, isFirst ? Theme::Space1 : Theme::Space4, 0, Theme::Space1);
    m_content->layout()->addWidget(heading);
}

void CvssMetricGrid::setDraft(const CvssDraft& draft)
{
    m_draft = draft;
    for (CvssMetricRow* row : std::as_const(m_rows))
        row->setValue(draft.value(row->metric()));
    for (CvssIssuerHeader* head : std::as_const(m_heads))
        head->setOwn(draft.vector());
    updateOwnHead();
    updateSayings();
}

void CvssMetricGrid::updateOwnHead()
{
    const std::optional<CvssVector> own = m_draft.vector();
    Chip chip{Tone::Neutral, Chip::Shape::None, tr("not scored yet")};
    if (own) {
        const CvssScore score = rate(*own).score;
        chip = CvssWords::chip(severityOf(score, own->version()));
        chip.word = score.toText() + u' ' + chip.word;
    }
    m_ownScore->setChip(chip);
    placeHeads();
}

void CvssMetricGrid::placeHeads()
{
    // Over the rows' own columns, from the side that lines begin at.
    const QRect rows = m_head->rect().adjusted(Theme::Space1, 0, -Theme::Space2, 0);
    const auto place = [&](QWidget* widget, int left, int top, const QSize& size) {
        widget->setGeometry(QStyle::visualRect(layoutDirection(), rows, QRect(QPoint(rows.left() + left, top), size)));
    };
    const int own = CvssMetricRow::segmentsLeft();
    place(m_ownName, own, Theme::Space1, {OwnNameWidth, Theme::IconLarge + Theme::Space1});
    place(m_ownScore, own, m_ownName->geometry().bottom() + 1 + Theme::Space1, m_ownScore->sizeHint());
    int left = CvssMetricRow::issuersLeft(m_segmentsWidth);
    for (CvssIssuerHeader* head : std::as_const(m_heads)) {
        place(head, left, 0, head->size());
        left += CvssMetricRow::IssuerWidth;
    }
}

void CvssMetricGrid::setIssuers(const QList<CvssIssuer>& issuers)
{
    qDeleteAll(m_heads);
    m_heads.clear();
    m_issuers = issuers;
    int x = CvssMetricRow::issuersLeft(m_segmentsWidth) + Theme::Space1;
    for (const CvssIssuer& issuer : issuers) {
        auto* head = new CvssIssuerHeader(m_theme, issuer, m_head);
        head->setOwn(m_draft.vector());
        head->show();
        x += CvssMetricRow::IssuerWidth;
        const CvssVector vector = *issuer.vector;
        connect(head, &CvssIssuerHeader::adopted, this, [this, vector] { Q_EMIT adopted(vector); });
        m_heads.append(head);
    }
    const int height = issuers.isEmpty() ? 0 : CvssIssuerHeader::Height;
    m_head->setVisible(!issuers.isEmpty());
    m_content->layout()->setContentsMargins(Theme::Space1, Theme::Space1 + height, Theme::Space2,
                                            Theme::Space4);
    m_content->setMinimumWidth(x + Theme::Space2);
    updateOwnHead();
    updateSayings();
    keepHeadInSight();
}

void CvssMetricGrid::updateSayings()
{
    QList<QString> names;
    for (const CvssIssuer& issuer : std::as_const(m_issuers))
        names.append(issuer.name);
    for (CvssMetricRow* row : std::as_const(m_rows)) {
        QList<CvssMetricRow::Saying> sayings;
        for (const CvssIssuer& issuer : std::as_const(m_issuers)) {
            const int value = issuer.vector->value(row->metric());
            const std::optional<int> own = m_draft.value(row->metric());
            const bool isDefined = issuer.vector->isDefined(row->metric());
            const bool isDifferent = own && *own != value;
            const QString text = isDefined     ? CvssWords::valueName(m_version, row->metric(), value)
                                 : isDifferent ? tr("not set")
                                               : QString();
            sayings.append({text, isDifferent});
        }
        row->setSayings(names, sayings);
    }
}

QList<QWidget*> CvssMetricGrid::tabStops() const
{
    QList<QWidget*> stops;
    for (const CvssIssuerHeader* head : m_heads)
        stops.append(head->adoptButton());
    for (const CvssMetricRow* row : m_rows) {
        for (SegmentButton* button : row->buttons())
            stops.append(button);
    }
    return stops;
}

void CvssMetricGrid::focusMetric(int metric)
{
    m_rows[std::clamp(metric, 0, int(m_rows.size()) - 1)]->takeFocus();
}

void CvssMetricGrid::onFocused(int metric)
{
    const CvssMetricRow* row = m_rows[metric];
    // The head covers the top of what is scrolled: a row under it counts as hidden.
    const int covered = m_head->isVisible() ? m_head->height() : 0;
    ensureVisible(horizontalScrollBar()->value() + 1, row->y() + row->height(), 0, Theme::Space4);
    if (row->y() - verticalScrollBar()->value() < covered)
        verticalScrollBar()->setValue(row->y() - covered - Theme::Space6);
    Q_EMIT metricFocused(metric);
}

void CvssMetricGrid::onStepped(int metric, int by)
{
    focusMetric(metric + by);
}

void CvssMetricGrid::keepHeadInSight()
{
    m_head->setGeometry(0, verticalScrollBar()->value(), m_content->width(), CvssIssuerHeader::Height);
    m_head->raise();
    placeHeads();
}

void CvssMetricGrid::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    keepHeadInSight();
}

} // namespace firebreak::ui
