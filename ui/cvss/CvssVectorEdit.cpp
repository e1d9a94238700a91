// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cvss/CvssVectorEdit.h"

#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QTextCharFormat>

namespace firebreak::ui {

CvssVectorEdit::CvssVectorEdit(const Theme& theme, QWidget* parent) : QLineEdit(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("vectorEdit"));
    setFont(theme.font(Theme::Type::Mono));
    setPlaceholderText(tr("Paste a vector of any version"));
    setAccessibleName(tr("CVSS vector"));
    setLayoutDirection(Qt::LeftToRight); // a vector is read so in any language
    setTextMargins(Theme::Space1, 0, Theme::Space1, 0);
    setMaxLength(1024);
    connect(this, &QLineEdit::textEdited, this, &CvssVectorEdit::onEdited);
}

void CvssVectorEdit::setVector(const QString& vector)
{
    if (text() != vector)
        setText(vector);
    underline(0, 0);
}

void CvssVectorEdit::onEdited()
{
    // What comes with a paste, such as a line's end, is not part of the vector.
    const QString whole = text();
    const QString vector = whole.trimmed();
    const Result<CvssScoredVector> read = CvssScoredVector::read(vector);
    if (read) {
        underline(0, 0);
        Q_EMIT vectorEntered(*read);
        return;
    }
    const qsizetype before = whole.indexOf(vector);
    const qsizetype from = std::min<qsizetype>(read.error().place.toLongLong(), vector.size());
    const qsizetype slash = vector.indexOf(u'/', from);
    underline(before + from, (slash < 0 ? vector.size() : slash) - from);
    Q_EMIT vectorRefused(read.error());
}

void CvssVectorEdit::underline(qsizetype from, qsizetype length)
{
    // A line edit has no formats of its own; those of an empty composition stay until the next.
    QList<QInputMethodEvent::Attribute> attributes;
    if (length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.colors().tone(Tone::Danger).ink);
        format.setForeground(m_theme.colors().tone(Tone::Danger).ink);
        attributes.append({QInputMethodEvent::TextFormat, int(from) - cursorPosition(), int(length), format});
    }
    QInputMethodEvent event(QString(), attributes);
    QCoreApplication::sendEvent(this, &event);
}

} // namespace firebreak::ui
