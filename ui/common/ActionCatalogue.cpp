// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionCatalogue.h"

#include <QAction>
#include <QWidget>

namespace firebreak::ui {

ActionCatalogue::ActionCatalogue(const Theme& theme, QObject* parent)
    : QObject(parent)
    , m_icons(theme)
{}

QAction* ActionCatalogue::add(const ActionSpec& spec, QWidget* scope)
{
    Q_ASSERT(!find(spec.id));
    auto* action = new QAction(m_icons.icon(spec.glyph), spec.words, scope);
    action->setObjectName(spec.id);
    action->setShortcutContext(scope->isWindow() ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
    scope->addAction(action);
    m_entries.append({spec, action, spec.shortcut, scope->isWindow()});
    applyShortcut(m_entries.constLast());
    return action;
}

QAction* ActionCatalogue::action(const QString& id) const
{
    const Entry* entry = find(id);
    return entry ? entry->action.data() : nullptr;
}

const ActionSpec* ActionCatalogue::spec(const QString& id) const
{
    const Entry* entry = find(id);
    return entry ? &entry->spec : nullptr;
}

QList<QString> ActionCatalogue::ids() const
{
    QList<QString> ids;
    for (const Entry& entry : m_entries) {
        if (entry.action)
            ids.append(entry.spec.id);
    }
    return ids;
}

QKeySequence ActionCatalogue::shortcut(const QString& id) const
{
    const Entry* entry = find(id);
    return entry ? entry->shortcut : QKeySequence();
}

void ActionCatalogue::setUserShortcut(const QString& id, const QKeySequence& sequence)
{
    Entry* entry = find(id);
    if (!entry || entry->shortcut == sequence)
        return;
    entry->shortcut = sequence;
    applyShortcut(*entry);
    Q_EMIT shortcutsChanged();
}

void ActionCatalogue::resetShortcuts()
{
    for (Entry& entry : m_entries) {
        entry.shortcut = entry.spec.shortcut;
        applyShortcut(entry);
    }
    Q_EMIT shortcutsChanged();
}

QString ActionCatalogue::conflict(const QString& id, const QKeySequence& sequence) const
{
    const Entry* own = find(id);
    if (!own || sequence.isEmpty())
        return {};
    for (const Entry& entry : m_entries) {
        const bool meets = entry.windowWide || own->windowWide || entry.spec.section == own->spec.section;
        if (&entry != own && meets && entry.shortcut == sequence)
            return entry.spec.id;
    }
    return {};
}

void ActionCatalogue::setSingleKeysEnabled(bool enabled)
{
    m_singleKeys = enabled;
    for (const Entry& entry : m_entries)
        applyShortcut(entry);
    Q_EMIT shortcutsChanged();
}

bool ActionCatalogue::isSingleKey(const QKeySequence& sequence)
{
    if (sequence.isEmpty())
        return false;
    const QKeyCombination first = sequence[0];
    const bool plain = (first.keyboardModifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    return plain && first.key() >= Qt::Key_Space && first.key() <= Qt::Key_ydiaeresis;
}

void ActionCatalogue::applyShortcut(const Entry& entry) const
{
    if (!entry.action)
        return;
    const bool silent = !m_singleKeys && isSingleKey(entry.shortcut);
    entry.action->setShortcut(silent ? QKeySequence() : entry.shortcut);
}

QVariantMap ActionCatalogue::userShortcuts() const
{
    QVariantMap map;
    for (const Entry& entry : m_entries) {
        if (entry.shortcut != entry.spec.shortcut)
            map.insert(entry.spec.id, entry.shortcut.toString(QKeySequence::PortableText));
    }
    return map;
}

void ActionCatalogue::restoreUserShortcuts(const QVariantMap& shortcuts)
{
    for (auto it = shortcuts.cbegin(); it != shortcuts.cend(); ++it)
        setUserShortcut(it.key(), QKeySequence::fromString(it.value().toString(), QKeySequence::PortableText));
}

ActionCatalogue::Entry* ActionCatalogue::find(const QString& id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(), [&id](const Entry& e) { return e.spec.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

const ActionCatalogue::Entry* ActionCatalogue::find(const QString& id) const
{
    const auto it = std::find_if(m_entries.cbegin(), m_entries.cend(), [&id](const Entry& e) { return e.spec.id == id; });
    return it == m_entries.cend() ? nullptr : &*it;
}

} // namespace firebreak::ui
