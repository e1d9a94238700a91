// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncIndicator.h"

#include "core/sync/SyncError.h"
#include "ui/common/TextButton.h"
#include "ui/common/TimeText.h"

#include <QGridLayout>
#include <QLabel>
#include <QTimeZone>

namespace firebreak::ui {

SyncIndicator::SyncIndicator(const Theme& theme, const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_clock(clock)
    , m_icons(theme)
    , m_grid(new QGridLayout(this))
    , m_linkIcon(new QLabel(this))
    , m_linkWords(new QLabel(this))
    , m_unsent(new QLabel(this))
    , m_decideIcon(new QLabel(this))
    , m_decide(new TextButton(theme, Theme::Type::Secondary, this))
    , m_keysIcon(new QLabel(this))
    , m_keysWords(new QLabel(this))
{
    setObjectName(QStringLiteral("syncIndicator"));
    m_unsent->setObjectName(QStringLiteral("unsentCount"));
    m_linkWords->setObjectName(QStringLiteral("syncWords"));
    for (QLabel* label : {m_linkWords, m_unsent, m_keysWords}) {
        label->setFont(theme.font(Theme::Type::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_decide->setObjectName(QStringLiteral("conflictsButton"));
    m_decide->setTone(Tone::Warning);
    m_decide->setToolTip(tr("Changes of yours that could not stand: decide which side counts"));
    connect(m_decide, &QAbstractButton::clicked, this, &SyncIndicator::conflictsRequested);
    m_grid->setVerticalSpacing(6);
    arrange();
    connect(&theme, &Theme::changed, this, &SyncIndicator::refresh);
    refresh();
}

// Icon and words side by side; where there is room for icons alone, all of it one below the other.
void SyncIndicator::arrange()
{
    const std::initializer_list<QWidget*> all{m_linkIcon, m_linkWords, m_unsent, m_decideIcon, m_decide, m_keysIcon, m_keysWords};
    for (QWidget* part : all)
        m_grid->removeWidget(part);
    m_grid->setColumnStretch(0, m_narrow ? 1 : 0);
    m_grid->setColumnStretch(1, m_narrow ? 0 : 1);
    m_grid->setHorizontalSpacing(m_narrow ? 0 : Theme::Space2);
    if (m_narrow) {
        m_grid->setContentsMargins(0, Theme::Space2, 0, Theme::Space3);
        int row = 0;
        for (QWidget* part : all)
            m_grid->addWidget(part, row++, 0, Qt::AlignHCenter);
        return;
    }
    m_grid->setContentsMargins(Theme::Space2, Theme::Space2, Theme::Space1, Theme::Space3);
    m_grid->addWidget(m_linkIcon, 0, 0);
    m_grid->addWidget(m_linkWords, 0, 1);
    m_grid->addWidget(m_unsent, 1, 1);
    m_grid->addWidget(m_decideIcon, 2, 0);
    m_grid->addWidget(m_decide, 2, 1, Qt::AlignLeading);
    m_grid->addWidget(m_keysIcon, 3, 0);
    m_grid->addWidget(m_keysWords, 3, 1);
}

/// What fits below an icon.
QString SyncIndicator::shortNumber(qint64 count) const
{
    return count < 10'000 ? locale().toString(count) : tr("%L1k", "thousands of changes").arg(count / 1000);
}

void SyncIndicator::setStatus(const SyncStatus& status)
{
    m_status = status;
    refresh();
}

void SyncIndicator::setConflictCount(qint64 count)
{
    m_conflicts = count;
    refresh();
}

void SyncIndicator::setKeyPlace(KeyPlace place)
{
    m_keyPlace = place;
    refresh();
}

void SyncIndicator::setStandalone(bool standalone)
{
    m_standalone = standalone;
    refresh();
}

void SyncIndicator::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        arrange();
    refresh();
}

QString SyncIndicator::phaseWords() const
{
    if (m_standalone)
        return tr("Stand-alone");
    switch (m_status.phase) {
    case SyncStatus::Phase::Stopped:
        return tr("On this laptop");
    case SyncStatus::Phase::Connecting:
        return tr("Connecting");
    case SyncStatus::Phase::Offline:
        return tr("Offline");
    case SyncStatus::Phase::Receiving:
        return m_status.isFirstSync ? tr("First sync: %L1").arg(m_status.received) : tr("Receiving");
    case SyncStatus::Phase::Sending:
        return tr("Sending");
    case SyncStatus::Phase::UpToDate:
        return tr("Up to date");
    case SyncStatus::Phase::Refused:
        return tr("Not accepted");
    }
    Q_UNREACHABLE();
}

QString SyncIndicator::phaseDetail() const
{
    if (m_standalone)
        return tr("The server is part of this program; no one else is connected.");
    QString detail;
    switch (m_status.phase) {
    case SyncStatus::Phase::Stopped:
        detail = tr("No server is connected: everything stays on this laptop.");
        break;
    case SyncStatus::Phase::Connecting:
        detail = tr("Asking the server.");
        break;
    case SyncStatus::Phase::Receiving:
    case SyncStatus::Phase::Sending:
    case SyncStatus::Phase::UpToDate:
        detail = tr("Connected to the server.");
        break;
    case SyncStatus::Phase::Offline:
        detail = tr("The server can't be reached. Go on working: changes are kept here and are sent when it is back.");
        break;
    case SyncStatus::Phase::Refused:
        detail = refusal();
        break;
    }
    if (m_status.upToDateAt)
        detail += QLatin1Char('\n') + tr("Last up to date: %1").arg(absoluteTime(*m_status.upToDateAt, locale(), QTimeZone::systemTimeZone()));
    return detail;
}

QString SyncIndicator::refusal() const
{
    if (m_status.error && (m_status.error->code == error::SyncCertificate || m_status.error->code == error::SyncOrganisation))
        return tr("This is not the server that was joined: it shows another identity. Nothing was sent to it; ask your administrator.");
    return tr("The server no longer accepts this laptop. Your changes are kept here; ask for a new invitation.");
}

Glyph SyncIndicator::phaseGlyph() const
{
    if (m_standalone)
        return Glyph::Laptop;
    switch (m_status.phase) {
    case SyncStatus::Phase::Stopped:
        return Glyph::Laptop;
    case SyncStatus::Phase::Connecting:
    case SyncStatus::Phase::Receiving:
    case SyncStatus::Phase::Sending:
        return Glyph::Syncing;
    case SyncStatus::Phase::UpToDate:
        return Glyph::Online;
    case SyncStatus::Phase::Offline:
        return Glyph::Offline;
    case SyncStatus::Phase::Refused:
        return Glyph::Warning;
    }
    Q_UNREACHABLE();
}

void SyncIndicator::refresh()
{
    const ThemeColors& c = m_theme.colors();
    const bool refused = m_status.phase == SyncStatus::Phase::Refused && !m_standalone;
    m_linkIcon->setPixmap(m_icons.pixmap(phaseGlyph(), Theme::IconSmall, refused ? c.tone(Tone::Warning).ink : c.textSecondary, devicePixelRatioF()));
    m_linkWords->setText(phaseWords());
    m_linkWords->setVisible(!m_narrow);
    const bool isSending = m_status.unsent > 0 && !m_standalone; // what stays in this program is saved, and goes nowhere
    const QString unsent = isSending ? tr("%Ln unsent", "number of changes", int(m_status.unsent)) : QString();
    m_unsent->setText(m_narrow && isSending ? shortNumber(m_status.unsent) : unsent);
    m_unsent->setVisible(!unsent.isEmpty());
    const QString decide = m_conflicts > 0 ? tr("%Ln to decide", "number of conflicts", int(m_conflicts)) : QString();
    m_decide->setText(m_narrow ? shortNumber(m_conflicts) : decide);
    m_decide->setAccessibleName(decide);
    m_decide->updateGeometry();
    m_decideIcon->setPixmap(m_icons.pixmap(Glyph::Merge, Theme::IconSmall, c.tone(Tone::Warning).ink, devicePixelRatioF()));
    for (QWidget* part : {static_cast<QWidget*>(m_decideIcon), static_cast<QWidget*>(m_decide)})
        part->setVisible(m_conflicts > 0);
    const bool keychain = m_keyPlace == KeyPlace::Keychain;
    m_keysIcon->setPixmap(m_icons.pixmap(Glyph::Key, Theme::IconSmall, c.textSecondary, devicePixelRatioF()));
    m_keysWords->setText(keychain ? tr("Key in keychain") : tr("Key by passphrase"));
    m_keysWords->setVisible(!m_narrow);
    const QString keys = keychain ? tr("The key of the local copy is in the desktop's keychain.")
                                  : tr("No keychain is running: the key of the local copy is wrapped by your passphrase.");
    setToolTip(phaseDetail() + QLatin1Char('\n') + keys);
    QStringList counts;
    for (const QString& one : {unsent, decide}) {
        if (!one.isEmpty())
            counts.append(one);
    }
    setAccessibleName(tr("Sync: %1. %2").arg(phaseWords(), counts.join(QStringLiteral(", "))));
    setAccessibleDescription(toolTip());
}

} // namespace firebreak::ui
