// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CommandPalette.h"

#include "ui/common/PainterState.h"
#include "ui/common/PaletteDelegate.h"
#include "ui/common/PaletteModel.h"
#include "ui/common/PaletteSource.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr int Width = 640;
constexpr int Rows = 11;
constexpr int ShadowWidth = 10;

} // namespace

CommandPalette::CommandPalette(const Theme& theme, QWidget* window)
    : QFrame(window)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListView(this))
    , m_nothing(new QLabel(tr("Nothing has this name. Try fewer letters."), this))
    , m_model(new PaletteModel(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setAccessibleName(tr("Command palette"));
    setFrameShape(QFrame::NoFrame);
    m_field->setObjectName(QStringLiteral("paletteField"));
    m_field->setAccessibleName(tr("Action, view or record"));
    m_field->setPlaceholderText(tr("Action, view or record"));
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setAccessibleName(tr("Found entries"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setForegroundRole(QPalette::PlaceholderText);
    m_nothing->hide();

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(ShadowWidth + 1, ShadowWidth + 1, ShadowWidth + 1, ShadowWidth + Theme::Space2);
    layout->setSpacing(Theme::Space1);
    m_field->setMinimumHeight(44);
    m_field->setTextMargins(Theme::Space3, 0, Theme::Space3, 0);
    layout->addWidget(m_field);
    layout->addSpacing(Theme::Space1);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    const auto recolor = [this] {
        QPalette raised = m_theme.palette();
        raised.setColor(QPalette::Base, m_theme.colors().raised);
        m_field->setPalette(raised);
        m_list->setPalette(raised);
    };
    recolor();
    connect(&theme, &Theme::changed, this, recolor);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::addSource(PaletteSource* source)
{
    source->setParent(this);
    m_sources.append(source);
    connect(source, &PaletteSource::found, this, [this](quint64 ticket, const QList<PaletteEntry>& entries) {
        if (ticket != m_ticket)
            return;
        m_model->add(entries);
        m_list->setCurrentIndex(m_model->index(0));
        m_nothing->setVisible(m_model->rowCount() == 0);
        m_list->setVisible(m_model->rowCount() > 0);
    });
}

void CommandPalette::open()
{
    m_before = QApplication::focusWidget();
    m_field->clear();
    search({});
    place();
    show();
    raise();
    m_field->setFocus(Qt::ShortcutFocusReason);
    Q_EMIT opened();
}

void CommandPalette::close()
{
    if (!isVisible())
        return;
    hide();
    ++m_ticket;
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
    Q_EMIT closed();
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(Width, room.width() - 2 * Theme::Space6) + 2 * ShadowWidth;
    const int height = std::min(60 + Rows * (Theme::RowNormal + 2), room.height() - 2 * Theme::Space6) + 2 * ShadowWidth;
    setGeometry((room.width() - width) / 2, std::max(Theme::Space4, room.height() / 10), width, height);
}

void CommandPalette::search(const QString& typed)
{
    ++m_ticket;
    m_model->clear();
    const quint64 ticket = m_ticket;
    for (PaletteSource* source : std::as_const(m_sources))
        source->search(typed, ticket);
    m_nothing->setVisible(m_model->rowCount() == 0);
    m_list->setVisible(m_model->rowCount() > 0);
}

void CommandPalette::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int row = std::clamp(m_list->currentIndex().row() + rows, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

void CommandPalette::runCurrent()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return;
    const std::function<void()> run = m_model->entry(current.row()).run;
    close();
    if (run)
        run();
}

bool CommandPalette::onKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool control = modifiers.testFlag(Qt::ControlModifier);
    if (key == Qt::Key_Escape)
        close();
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        runCurrent();
    else if (key == Qt::Key_Down || (control && key == Qt::Key_N))
        step(1);
    else if (key == Qt::Key_Up || (control && key == Qt::Key_P))
        step(-1);
    else if (key == Qt::Key_PageDown)
        step(Rows - 1);
    else if (key == Qt::Key_PageUp)
        step(1 - Rows);
    else
        return false;
    return true;
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        return onKey(key->key(), key->modifiers());
    }
    // Leaving by Tab or a click closes it; switching to another program does not.
    if (watched == m_field && event->type() == QEvent::FocusOut
        && static_cast<QFocusEvent*>(event)->reason() != Qt::ActiveWindowFocusReason)
        close();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& c = m_theme.colors();
    QColor shade = c.shadow;
    shade.setAlpha(shade.alpha() / ShadowWidth);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    for (int i = 0; i < ShadowWidth; ++i)
        painter.drawRoundedRect(rect().adjusted(i, i + 2, -i, -i / 2), Theme::RadiusCard + ShadowWidth - i, Theme::RadiusCard + ShadowWidth - i);
    const QRectF card = QRectF(rect()).adjusted(ShadowWidth + 0.5, ShadowWidth + 0.5, -ShadowWidth - 0.5, -ShadowWidth - 0.5);
    painter.setBrush(c.raised);
    painter.setPen(c.hairline);
    painter.drawRoundedRect(card, Theme::RadiusCard, Theme::RadiusCard);
    const int line = m_field->geometry().bottom() + 2;
    painter.fillRect(QRectF(card.left(), line, card.width(), 1), c.hairline);
}

} // namespace firebreak::ui
