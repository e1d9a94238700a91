// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/HistoryTimeline.h"

#include "ui/common/Icons.h"
#include "ui/common/PainterState.h"
#include "ui/common/TimeLabel.h"
#include "ui/triage/FieldWords.h"
#include "ui/triage/TriageWords.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int Indent = 26;   ///< where the entries begin, after the line and its dots
constexpr int DotRadius = 3;

} // namespace

HistoryTimeline::HistoryTimeline(const Theme& theme, const TriageWorkspace& workspace, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_workspace(workspace)
    , m_clock(clock)
    , m_head(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_entries(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("historyTimeline"));
    m_head->setObjectName(QStringLiteral("historyHead"));
    m_head->setText(tr("History"));
    m_head->setFont(theme.font(Theme::Type::Section));
    m_head->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_head->setAutoRaise(true);
    m_head->setFocusPolicy(Qt::TabFocus);
    m_entries->setContentsMargins(6, Theme::Space1, 6, 0);
    m_entries->setSpacing(Theme::Space3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space1);
    column->addWidget(m_head, 0, Qt::AlignLeading);
    column->addWidget(m_body);
    m_body->hide();
    connect(m_head, &QToolButton::clicked, this, [this] { setOpen(!m_isOpen); });
    connect(&theme, &Theme::changed, this, &HistoryTimeline::drawHead);
    drawHead();
}

void HistoryTimeline::drawHead()
{
    m_head->setIcon(Icons(m_theme).icon(m_isOpen ? Glyph::ChevronDown : Glyph::ChevronRight));
    m_head->setToolTip(m_isOpen ? tr("Hide who changed what") : tr("Show who changed what"));
}

void HistoryTimeline::setRecord(const RecordId& id)
{
    if (m_id != id) {
        m_isWhole = false;
        clear();
    }
    m_id = id;
}

void HistoryTimeline::setOpen(bool open)
{
    if (m_isOpen == open)
        return;
    m_isOpen = open;
    m_body->setVisible(open);
    drawHead();
    refresh();
    if (open)
        Q_EMIT opened();
}

void HistoryTimeline::refresh()
{
    if (!m_isOpen || !m_id)
        return;
    m_workspace.readHistory(*m_id, this, [this, asked = ++m_asked](const Result<QList<HistoryLine>>& lines) {
        if (asked != m_asked)
            return;
        if (lines)
            present(*lines);
        else
            say(TriageWords::error(lines.error()));
    });
}

void HistoryTimeline::clear()
{
    while (QLayoutItem* item = m_entries->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void HistoryTimeline::say(const QString& words)
{
    clear();
    auto* label = new QLabel(words, m_body);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    m_entries->addWidget(label);
    update();
}

void HistoryTimeline::present(const QList<HistoryLine>& lines)
{
    if (lines.isEmpty()) {
        say(m_workspace.isUnsent(*m_id) ? tr("Your changes appear here once the server has confirmed them.")
                                        : tr("Nothing has changed since this copy of the report was fetched."));
        return;
    }
    clear();
    if (m_workspace.isUnsent(*m_id)) {
        auto* unsent = new QLabel(tr("Your newest changes are not sent yet; they appear here once the server has confirmed them."), m_body);
        unsent->setForegroundRole(QPalette::PlaceholderText);
        unsent->setWordWrap(true);
        m_entries->addWidget(unsent);
    }
    const qsizetype shown = m_isWhole ? lines.size() : std::min(FirstLines, lines.size());
    for (const HistoryLine& line : lines.first(shown))
        m_entries->addWidget(makeEntry(line));
    if (shown < lines.size()) {
        auto* more = new QPushButton(tr("Show %Ln older", "number of changes", int(lines.size() - shown)), m_body);
        more->setObjectName(QStringLiteral("historyMore"));
        connect(more, &QPushButton::clicked, this, [this] {
            m_isWhole = true;
            refresh();
        });
        m_entries->addWidget(more, 0, Qt::AlignLeading);
    }
    update();
}

QWidget* HistoryTimeline::makeEntry(const HistoryLine& line)
{
    const FieldWords words(m_workspace);
    auto* entry = new QWidget(m_body);
    entry->setObjectName(QStringLiteral("historyEntry"));
    auto* who = new QLabel(words.person(line.person), entry);
    who->setTextFormat(Qt::PlainText);
    QFont strong = m_theme.font(Theme::Type::Body);
    strong.setWeight(QFont::DemiBold);
    who->setFont(strong);
    auto* when = new TimeLabel(m_clock, entry);
    when->setForegroundRole(QPalette::PlaceholderText);
    when->setFont(m_theme.font(Theme::Type::Secondary));
    when->setTime(line.at);
    auto* head = new QHBoxLayout;
    head->setSpacing(Theme::Space2);
    head->addWidget(who);
    head->addWidget(when);
    head->addStretch();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::Space2);
    grid->setVerticalSpacing(2);
    grid->setColumnMinimumWidth(0, Theme::LabelColumn - Indent);
    grid->setColumnStretch(1, 1);
    const auto addRow = [&](const QString& name, const QString& text) {
        const int row = grid->rowCount();
        auto* field = new QLabel(name, entry);
        field->setForegroundRole(QPalette::PlaceholderText);
        auto* value = new QLabel(text, entry);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        grid->addWidget(field, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
    };
    if (line.fields.isEmpty())
        addRow(FieldWords::name(u"removed"), tr("Received"));
    for (const QString& field : line.fields) {
        const QJsonArray pair = line.values.value(field).toArray();
        addRow(FieldWords::name(field), words.change(field, pair.isEmpty() ? QJsonValue(QJsonValue::Undefined) : pair.at(0),
                                                     pair.isEmpty() ? QJsonValue(QJsonValue::Undefined) : pair.at(1)));
    }
    auto* column = new QVBoxLayout(entry);
    column->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : Indent, 0, layoutDirection() == Qt::RightToLeft ? Indent : 0, 0);
    column->setSpacing(2);
    column->addLayout(head);
    column->addLayout(grid);
    return entry;
}

void HistoryTimeline::paintEvent(QPaintEvent*)
{
    const QList<QWidget*> entries = m_body->findChildren<QWidget*>(QStringLiteral("historyEntry"), Qt::FindDirectChildrenOnly);
    if (!m_isOpen || entries.isEmpty())
        return;
    QPainter painter(this);
    const PainterState state(painter);
    const int x = layoutDirection() == Qt::RightToLeft ? width() - 15 : 14;
    const auto dotOf = [&](const QWidget* entry) {
        return m_body->y() + entry->y() + QFontMetrics(m_theme.font(Theme::Type::Body)).height() / 2;
    };
    painter.fillRect(QRect(x, dotOf(entries.first()), 1, dotOf(entries.last()) - dotOf(entries.first())), m_theme.colors().hairline);
    painter.setPen(QPen(m_theme.colors().base, 2));
    painter.setBrush(m_theme.colors().control);
    for (const QWidget* entry : entries)
        painter.drawEllipse(QPointF(x + 0.5, dotOf(entry)), DotRadius + 1, DotRadius + 1);
}

} // namespace firebreak::ui
