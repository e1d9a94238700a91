// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssMetricRow.h"

#include "ui/common/PainterState.h"
#include "ui/cvss/CvssWords.h"
#include "ui/cvss/SegmentButton.h"

#include <QKeyEvent>

namespace firebreak::ui {
namespace {

const CvssMetric& info(CvssVersion version, int metric)
{
    return cvssMetrics(version)[std::size_t(metric)];
}

} // namespace

CvssMetricRow::CvssMetricRow(const Theme& theme, CvssVersion version, int metric, QWidget* parent)
    : QWidget(parent), m_theme(theme), m_version(version), m_metric(metric)
{
    const CvssMetric& about = info(version, metric);
    setObjectName(QStringLiteral("metric%1").arg(QLatin1String(about.code)));
    setToolTip(CvssWords::metricName(version, metric) + QStringLiteral(": ") +
               CvssWords::metricExplanation(version, metric));
    setFixedHeight(Height);
    const int count = int(about.values.size());
    for (int value = 0; value < count; ++value) {
        const auto where = value == 0           ? SegmentButton::Place::First
                           : value == count - 1 ? SegmentButton::Place::Last
                                                : SegmentButton::Place::Middle;
        const QLatin1String code(about.values[std::size_t(value)].code);
        const QString name = CvssWords::valueName(version, metric, value);
        // "Not defined" and words that are their own code stand alone: the row stays narrow.
        const bool isOpen = value == 0 && !about.isMandatory();
        const bool isWord = code == name;
        auto* button = new SegmentButton(theme, isWord ? QString() : QString(code), isOpen ? QString() : name,
                                         where, this);
        button->setObjectName(QStringLiteral("value%1_%2").arg(QLatin1String(about.code), code));
        button->setAccessibleName(name);
        button->setAccessibleDescription(CvssWords::valueExplanation(version, metric, value));
        button->setToolTip(name + QStringLiteral(": ") + CvssWords::valueExplanation(version, metric, value));
        button->installEventFilter(this);
        connect(button, &QAbstractButton::clicked, this, [this, value] { choose(value); });
        m_buttons.append(button);
    }
    setSegmentsWidth(segmentsWidthHint());
    setValue(std::nullopt);
}

void CvssMetricRow::setValue(std::optional<int> value)
{
    m_value = value;
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setChecked(value == i);
    updateFocusPolicies();
    updateAccessibleText();
}

void CvssMetricRow::setSayings(const QList<QString>& issuers, const QList<Saying>& sayings)
{
    m_issuers = issuers;
    m_sayings = sayings;
    updateAccessibleText();
    updateGeometry();
    update();
}

void CvssMetricRow::updateFocusPolicies()
{
    // One Tab stop in a row: the value that is set, or the first.
    for (int i = 0; i < m_buttons.size(); ++i)
        m_buttons[i]->setFocusPolicy(i == m_value.value_or(0) ? Qt::StrongFocus : Qt::ClickFocus);
}

void CvssMetricRow::updateAccessibleText()
{
    setAccessibleName(CvssWords::metricName(m_version, m_metric));
    QStringList said;
    for (int i = 0; i < m_sayings.size(); ++i) {
        if (!m_sayings[i].text.isEmpty())
            said.append(m_sayings[i].isDifferent ? tr("%1 differs: %2").arg(m_issuers[i], m_sayings[i].text)
                                                 : tr("%1: %2").arg(m_issuers[i], m_sayings[i].text));
    }
    setAccessibleDescription(said.join(QStringLiteral("; ")));
}

int CvssMetricRow::segmentsWidthHint() const
{
    int width = 0;
    for (const SegmentButton* button : m_buttons)
        width += button->sizeHint().width();
    return width;
}

void CvssMetricRow::setSegmentsWidth(int width)
{
    m_segmentsWidth = width;
    updateGeometry();
    place();
}

int CvssMetricRow::issuersLeft(int segmentsWidth)
{
    return segmentsLeft() + segmentsWidth + Theme::Space3;
}

QSize CvssMetricRow::sizeHint() const
{
    return {issuersLeft(m_segmentsWidth) + int(m_sayings.size()) * IssuerWidth, Height};
}

void CvssMetricRow::resizeEvent(QResizeEvent*)
{
    place();
}

void CvssMetricRow::place()
{
    int x = segmentsLeft();
    for (SegmentButton* button : m_buttons) {
        const QRect box(QPoint(x, (Height - SegmentButton::Height) / 2), button->sizeHint());
        button->setGeometry(QStyle::visualRect(layoutDirection(), rect(), box));
        x += box.width();
    }
}

void CvssMetricRow::takeFocus()
{
    m_buttons[m_value.value_or(0)]->setFocus(Qt::TabFocusReason);
}

void CvssMetricRow::choose(int value)
{
    const bool hadFocus = focusWidget() && focusWidget()->hasFocus();
    setValue(value);
    if (hadFocus)
        m_buttons[value]->setFocus(Qt::OtherFocusReason);
    Q_EMIT valueChosen(m_metric, value);
}

bool CvssMetricRow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
        update();
        if (event->type() == QEvent::FocusIn)
            Q_EMIT focused(m_metric);
    }
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isPlain = !(key->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
        if (isPlain && handleKey(key->key(), key->text()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

bool CvssMetricRow::handleKey(int key, const QString& text)
{
    const int last = int(m_buttons.size()) - 1;
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (key) {
    case Qt::Key_Left:
        choose(std::clamp(m_value.value_or(0) - forward, 0, last));
        return true;
    case Qt::Key_Right:
        choose(m_value ? std::clamp(*m_value + forward, 0, last) : 0);
        return true;
    case Qt::Key_Up:
        Q_EMIT stepped(m_metric, -1);
        return true;
    case Qt::Key_Down:
        Q_EMIT stepped(m_metric, 1);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!info(m_version, m_metric).isMandatory())
            choose(0);
        return true;
    default:
        break;
    }
    if (text.size() != 1)
        return false;
    const int digit = text[0].digitValue();
    if (digit >= 1 && digit <= last + 1) {
        choose(digit - 1);
        Q_EMIT stepped(m_metric, 1);
        return true;
    }
    return text[0].isLetter() && handleLetter(text[0].toUpper());
}

bool CvssMetricRow::handleLetter(QChar letter)
{
    const auto values = info(m_version, m_metric).values;
    QList<int> fitting;
    for (int i = 0; i < int(values.size()); ++i) {
        if (QChar(QLatin1Char(values[std::size_t(i)].code[0])) == letter)
            fitting.append(i);
    }
    if (fitting.isEmpty())
        return false;
    const qsizetype current = fitting.indexOf(m_value.value_or(-1));
    choose(fitting[(current + 1) % fitting.size()]);
    if (fitting.size() == 1)
        Q_EMIT stepped(m_metric, 1);
    return true;
}

void CvssMetricRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const PainterState state(painter);
    const ThemeColors& colors = m_theme.colors();
    const bool isCurrent = focusWidget() && focusWidget()->hasFocus();
    if (isCurrent) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0, 1, 0, -1), Theme::RadiusControl,
                                Theme::RadiusControl);
    }
    const auto visual = [&](const QRect& box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const Qt::Alignment leading =
        QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter);

    painter.setFont(m_theme.font(Theme::Type::MonoSecondary));
    painter.setPen(isCurrent ? colors.tone(Tone::Accent).ink : colors.textSecondary);
    painter.drawText(visual({Theme::Space3, 0, CodeWidth, height()}), int(leading),
                     QLatin1String(info(m_version, m_metric).code));
    painter.setFont(m_theme.font(Theme::Type::Body));
    painter.setPen(colors.text);
    const QRect nameBox(Theme::Space3 + CodeWidth, 0, NameWidth - Theme::Space2, height());
    painter.drawText(visual(nameBox), int(leading),
                     painter.fontMetrics().elidedText(CvssWords::metricShortName(m_version, m_metric),
                                                      Qt::ElideRight, nameBox.width()));

    int x = issuersLeft(m_segmentsWidth);
    for (const Saying& saying : m_sayings) {
        const QRect cell(x, 0, IssuerWidth, height());
        x += IssuerWidth;
        if (saying.isDifferent) {
            const Chip mark{Tone::Accent, Chip::Shape::Unequal, saying.text};
            mark.paint(painter, visual(cell.adjusted(0, 0, -Theme::Space1, 0)), m_theme, false,
                       layoutDirection());
            continue;
        }
        painter.setFont(m_theme.font(Theme::Type::Secondary));
        painter.setPen(colors.textSecondary);
        painter.drawText(
            visual(cell.adjusted(Theme::Space2, 0, -Theme::Space1, 0)), int(leading),
            painter.fontMetrics().elidedText(saying.text, Qt::ElideRight, IssuerWidth - Theme::Space3));
    }
}

} // namespace firebreak::ui
