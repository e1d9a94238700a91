// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/triage/ChoicePopup.h"

#include "ui/common/FuzzyMatch.h"
#include "ui/common/PainterState.h"
#include "ui/triage/ChoiceDelegate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace firebreak::ui {
namespace {

constexpr int Width = 400;
constexpr int MostWidth = 560;
constexpr int Beside = 72; ///< the key's box, the check mark and the margins beside the words
constexpr int MostRows = 9;
// Rows that are no choice of the list.
constexpr int FreeText = -1;
constexpr int Nothing = -2;

} // namespace

ChoicePopup::ChoicePopup(const Theme& theme, const QString& title, const QList<Choice>& choices, QWidget* parent)
    : QFrame(parent, Qt::Popup | Qt::FramelessWindowHint)
    , m_theme(theme)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_choices(choices)
{
    setObjectName(QStringLiteral("choicePopup"));
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    m_field->setObjectName(QStringLiteral("choiceField"));
    m_field->setAccessibleName(title);
    m_field->setPlaceholderText(title);
    m_field->setFrame(false);
    m_field->setMinimumHeight(Theme::RowNormal + Theme::Space1);
    m_field->setTextMargins(Theme::Space2, 0, Theme::Space2, 0);
    m_field->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("choiceList"));
    m_list->setAccessibleName(title);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setItemDelegate(new ChoiceDelegate(theme, m_choices, m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, Theme::Space1);
    column->setSpacing(Theme::Space1);
    column->addWidget(m_field);
    column->addWidget(m_list);
    const auto recolor = [this] {
        QPalette raised = m_theme.palette();
        raised.setColor(QPalette::Base, m_theme.colors().raised);
        m_field->setPalette(raised);
        m_list->setPalette(raised);
    };
    recolor();
    connect(&theme, &Theme::changed, this, recolor);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString& text) {
        if (!pickByKey(text))
            filter();
    });
    connect(m_list, &QListWidget::itemClicked, this, &ChoicePopup::accept);
    filter();
}

void ChoicePopup::setFreeText(const QString& words)
{
    m_freeWords = words;
    filter();
}

/// As wide as the longest explanation, within reason.
int ChoicePopup::wantedWidth() const
{
    const QFontMetrics words(m_theme.font(Theme::Type::Body));
    const QFontMetrics details(m_theme.font(Theme::Type::Secondary));
    int width = Width;
    for (const Choice& choice : m_choices)
        width = std::max({width, words.horizontalAdvance(choice.words) + Beside, details.horizontalAdvance(choice.detail) + Beside});
    return std::min(width, MostWidth);
}

void ChoicePopup::popup(const QPoint& globalPoint)
{
    int height = m_field->minimumHeight() + 3 * Theme::Space1;
    for (int i = 0; i < std::min(MostRows, m_list->count()); ++i)
        height += m_list->sizeHintForRow(i);
    QRect place(globalPoint, QSize(wantedWidth(), height));
    if (layoutDirection() == Qt::RightToLeft)
        place.moveRight(globalPoint.x());
    if (const QScreen* screen = QGuiApplication::screenAt(globalPoint)) {
        const QRect room = screen->availableGeometry();
        place.moveRight(std::min(place.right(), room.right()));
        if (place.bottom() > room.bottom())
            place.moveBottom(globalPoint.y() - Theme::RowNormal);
        place.moveLeft(std::max(place.left(), room.left()));
    }
    setGeometry(place);
    show();
    m_field->setFocus();
}

bool ChoicePopup::pickByKey(const QString& text)
{
    if (text.size() != 1)
        return false;
    for (const Choice& choice : std::as_const(m_choices)) {
        if (!choice.key.isEmpty() && choice.key.compare(text, Qt::CaseInsensitive) == 0) {
            const QVariant value = choice.value;
            close();
            Q_EMIT chosen(value);
            return true;
        }
    }
    return false;
}

void ChoicePopup::filter()
{
    m_list->clear();
    const QString typed = m_field->text().trimmed();
    bool isFreeDue = !m_freeWords.isEmpty() && !typed.isEmpty();
    const QList<int> rows = fitting(typed);
    for (const int i : rows) {
        if (isFreeDue && !comesBeforeFreeText(typed, m_choices[i])) {
            addRow(m_freeWords.arg(typed), FreeText);
            isFreeDue = false;
        }
        addRow(m_choices[i].words, i);
        if (typed.isEmpty() && m_choices[i].isCurrent)
            m_list->setCurrentRow(m_list->count() - 1);
    }
    if (isFreeDue)
        addRow(m_freeWords.arg(typed), FreeText);
    if (m_list->count() == 0) {
        addRow(tr("No match"), Nothing);
        m_list->item(0)->setFlags(Qt::NoItemFlags);
        return;
    }
    if (!m_list->currentItem() && !(m_isChoiceRequired && typed.isEmpty()))
        m_list->setCurrentRow(0);
}

void ChoicePopup::addRow(const QString& words, int place)
{
    auto* item = new QListWidgetItem(words, m_list);
    item->setData(Qt::UserRole, place);
}

/// The choices that `typed` names, those it names best first.
QList<int> ChoicePopup::fitting(const QString& typed) const
{
    QList<std::pair<int, int>> scored;
    for (int i = 0; i < m_choices.size(); ++i) {
        if (const std::optional<int> score = fuzzyScore(typed, m_choices[i].words))
            scored.append({*score, i});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<int> rows;
    for (const auto& [score, i] : std::as_const(scored))
        rows.append(i);
    return rows;
}

// What is set already would be taken away by choosing it: only its whole name means that.
bool ChoicePopup::comesBeforeFreeText(const QString& typed, const Choice& choice) const
{
    if (choice.isCurrent)
        return choice.words.compare(typed, Qt::CaseInsensitive) == 0;
    return matchKind(typed, choice.words).value_or(MatchKind::Letters) != MatchKind::Letters;
}

void ChoicePopup::requireChoice()
{
    m_isChoiceRequired = true;
    filter();
}

void ChoicePopup::accept()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || item->data(Qt::UserRole).toInt() == Nothing)
        return;
    const int at = item->data(Qt::UserRole).toInt();
    const QVariant value = at == FreeText ? QVariant(m_field->text().trimmed()) : m_choices[at].value;
    close();
    Q_EMIT chosen(value);
}

bool ChoicePopup::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Down || key == Qt::Key_Up) {
        const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
        m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        accept();
        return true;
    }
    if (key == Qt::Key_Escape) {
        close();
        return true;
    }
    return false;
}

void ChoicePopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.colors().raised);
    painter.setPen(m_theme.colors().control);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    painter.fillRect(QRect(1, m_field->geometry().bottom() + 2, width() - 2, 1), m_theme.colors().hairline);
}

} // namespace firebreak::ui
