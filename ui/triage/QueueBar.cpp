// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/QueueBar.h"

#include "ui/common/ActionCatalogue.h"
#include "ui/triage/QueueFilterBox.h"
#include "ui/triage/SavedViewBar.h"
#include "ui/triage/TriageWords.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>

namespace firebreak::ui {
namespace {

constexpr int FilterWidth = 620;

} // namespace

QueueBar::QueueBar(const Theme& theme, const ActionCatalogue& catalogue, QWidget* parent)
    : QWidget(parent)
    , m_filter(new QueueFilterBox(theme, this))
    , m_views(new SavedViewBar(theme, this))
    , m_count(new QLabel(this))
    , m_words(new QLabel(this))
    , m_below(new QStackedWidget(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_filter->setMaximumWidth(FilterWidth);
    m_count->setObjectName(QStringLiteral("queueCount"));
    m_count->setForegroundRole(QPalette::PlaceholderText);
    m_words->setObjectName(QStringLiteral("queueMistake"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setMargin(Theme::Space1);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the views give the row its height
    auto* columns = new QToolButton(this);
    columns->setObjectName(QStringLiteral("queueColumns"));
    columns->setIcon(Icons(theme).icon(Glyph::Columns));
    columns->setToolTip(tr("Columns"));
    columns->setAccessibleName(tr("Columns"));
    columns->setAutoRaise(true);
    connect(columns, &QToolButton::clicked, this, [this, columns] { Q_EMIT columnsRequested(columns->mapToGlobal(QPoint(0, columns->height()))); });
    auto* preview = new QToolButton(this);
    preview->setObjectName(QStringLiteral("queuePreview"));
    preview->setDefaultAction(catalogue.action(QStringLiteral("queue.preview")));
    preview->setAutoRaise(true);

    m_below->addWidget(m_views);
    m_below->addWidget(m_words);
    m_below->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* first = new QHBoxLayout;
    first->setSpacing(Theme::Space2);
    first->addWidget(m_filter, 1);
    first->addWidget(m_count);
    first->addStretch();
    first->addWidget(columns);
    first->addWidget(preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space4, Theme::Space3, Theme::Space3, Theme::Space2);
    column->setSpacing(Theme::Space2);
    column->addLayout(first);
    column->addWidget(m_below);
}

void QueueBar::setCount(std::optional<int> reports)
{
    m_count->setText(reports ? tr("%Ln reports", nullptr, *reports) : QString());
}

void QueueBar::setMistake(const std::optional<Error>& mistake)
{
    m_filter->setMistake(mistake ? std::optional(mistake->place.toInt()) : std::nullopt);
    say(mistake ? TriageWords::error(*mistake) : QString());
}

void QueueBar::suggestField(const QString& typed, const QString& field)
{
    m_filter->setMistake({});
    say(tr("The list leaves out “%1”, a word that none of these reports has. To filter by a field, go on with “%2:”.").arg(typed, field));
}

void QueueBar::say(const QString& words)
{
    m_words->setText(words);
    m_words->setToolTip(words); // it stays one line, as the views are
    m_below->setCurrentWidget(words.isEmpty() ? static_cast<QWidget*>(m_views) : m_words);
}

} // namespace firebreak::ui
