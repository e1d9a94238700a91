// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ConflictNotice.h"

#include "ui/common/PainterState.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace firebreak::ui {

ConflictNotice::ConflictNotice(const Theme& theme, const TriageWorkspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_words(new QLabel(this))
    , m_decide(new QPushButton(tr("Decide…"), this))
{
    setObjectName(QStringLiteral("conflictNotice"));
    m_words->setObjectName(QStringLiteral("conflictNoticeWords"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_decide->setObjectName(QStringLiteral("conflictNoticeDecide"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::Space3, Theme::Space2, Theme::Space2, Theme::Space2);
    row->setSpacing(Theme::Space3);
    row->addWidget(m_words, 1);
    row->addWidget(m_decide);
    connect(m_decide, &QPushButton::clicked, this, &ConflictNotice::decideRequested);
    connect(&workspace, &TriageWorkspace::conflictCountChanged, this, &ConflictNotice::refresh);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    hide();
}

void ConflictNotice::setRecord(const RecordId& id)
{
    if (m_id == id)
        return;
    m_id = id;
    hide();
    refresh();
}

void ConflictNotice::refresh()
{
    ++m_asked;
    if (!m_id || m_workspace.conflictCount() == 0) {
        hide();
        return;
    }
    m_workspace.readConflicts(this, [this, asked = m_asked](const Result<QList<StoredConflict>>& conflicts) {
        if (asked != m_asked || !conflicts)
            return; // what can't be read is told where conflicts are decided
        present(int(std::count_if(conflicts->begin(), conflicts->end(), [this](const StoredConflict& one) { return one.record == m_id; })));
    });
}

void ConflictNotice::present(int count)
{
    m_words->setText(tr("%Ln of your changes to this report could not stand. What you see is what is there now; yours is kept beside it.",
                        nullptr, count));
    setVisible(count > 0);
}

void ConflictNotice::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const auto& tone = m_theme.colors().tone(Tone::Warning);
    painter.setBrush(tone.fill);
    painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(rect(), Theme::RadiusCard, Theme::RadiusCard);
}

} // namespace firebreak::ui
