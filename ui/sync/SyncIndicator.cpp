// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sync/SyncIndicator.h"

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
    , m_linkIcon(new QLabel(this))
    , m_linkWords(new QLabel(this))
    , m_unsent(new QLabel(this))
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
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(Theme::Space2, Theme::Space2, Theme::Space1, Theme::Space3);
    grid->setHorizontalSpacing(Theme::Space2);
    grid->setVerticalSpacing(6);
    grid->addWidget(m_linkIcon, 0, 0);
    grid->addWidget(m_linkWords, 0, 1);
    grid->addWidget(m_unsent, 1, 1);
    grid->addWidget(m_keysIcon, 2, 0);
    grid->addWidget(m_keysWords, 2, 1);
    grid->setColumnStretch(1, 1);
    connect(&theme, &Theme::changed, this, &SyncIndicator::refresh);
    refresh();
}

void SyncIndicator::setStatus(const SyncStatus& status)
{
    m_status = status;
    refresh();
}

void SyncIndicator::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

QString SyncIndicator::linkWords() const
{
    switch (m_status.link) {
    case SyncStatus::Link::Alone:
        return tr("Stand-alone");
    case SyncStatus::Link::Current:
        return tr("Up to date");
    case SyncStatus::Link::Busy:
        return tr("Syncing");
    case SyncStatus::Link::Offline:
        return tr("Offline");
    case SyncStatus::Link::Refused:
        return tr("Not accepted");
    }
    Q_UNREACHABLE();
}

QString SyncIndicator::linkDetail() const
{
    QString detail;
    switch (m_status.link) {
    case SyncStatus::Link::Alone:
        detail = tr("The server is part of this program; no one else is connected.");
        break;
    case SyncStatus::Link::Current:
    case SyncStatus::Link::Busy:
        detail = tr("Connected to the server.");
        break;
    case SyncStatus::Link::Offline:
        detail = tr("The server can't be reached. Go on working: changes are kept here and are sent when it is back.");
        break;
    case SyncStatus::Link::Refused:
        detail = tr("The server no longer accepts this laptop. Your changes are kept here; ask for a new invitation.");
        break;
    }
    if (m_status.lastContact)
        detail += QLatin1Char('\n') + tr("Last contact: %1").arg(absoluteTime(*m_status.lastContact, locale(), QTimeZone::systemTimeZone()));
    return detail;
}

Glyph SyncIndicator::linkGlyph() const
{
    switch (m_status.link) {
    case SyncStatus::Link::Alone:
        return Glyph::Laptop;
    case SyncStatus::Link::Current:
        return Glyph::Online;
    case SyncStatus::Link::Busy:
        return Glyph::Syncing;
    case SyncStatus::Link::Offline:
        return Glyph::Offline;
    case SyncStatus::Link::Refused:
        return Glyph::Warning;
    }
    Q_UNREACHABLE();
}

void SyncIndicator::refresh()
{
    const ThemeColors& c = m_theme.colors();
    const bool refused = m_status.link == SyncStatus::Link::Refused;
    m_linkIcon->setPixmap(m_icons.pixmap(linkGlyph(), Theme::IconSmall, refused ? c.tone(Tone::Warning).ink : c.textSecondary, devicePixelRatioF()));
    m_linkWords->setText(linkWords());
    m_linkWords->setVisible(!m_narrow);
    QStringList counts;
    if (m_status.unsent > 0)
        counts.append(m_narrow ? locale().toString(m_status.unsent) : tr("%Ln unsent", "number of changes", m_status.unsent));
    if (m_status.conflicts > 0 && !m_narrow)
        counts.append(tr("%Ln to decide", "number of conflicts", m_status.conflicts));
    m_unsent->setText(counts.join(QStringLiteral(" · ")));
    m_unsent->setVisible(!counts.isEmpty());
    const bool keychain = m_status.keys == SyncStatus::Keys::Keychain;
    m_keysIcon->setPixmap(m_icons.pixmap(Glyph::Key, Theme::IconSmall, c.textSecondary, devicePixelRatioF()));
    m_keysWords->setText(keychain ? tr("Key in keychain") : tr("Key by passphrase"));
    m_keysWords->setVisible(!m_narrow);
    const QString keys = keychain ? tr("The key of the local copy is in the desktop's keychain.")
                                  : tr("No keychain is running: the key of the local copy is wrapped by your passphrase.");
    setToolTip(linkDetail() + QLatin1Char('\n') + keys);
    setAccessibleName(tr("Sync: %1. %2").arg(linkWords(), counts.join(QStringLiteral(", "))));
    setAccessibleDescription(toolTip());
}

} // namespace firebreak::ui
