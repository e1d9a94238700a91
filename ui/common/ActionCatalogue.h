// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <QVariantMap>

class QAction;
class QWidget;

namespace firebreak::ui {

/// What one action is, before it becomes a QAction. `id` is stable (`queue.assign`): settings and tests name it.
struct ActionSpec
{
    QString id;
    QString words;          ///< translated, sentence case
    QString section;        ///< translated heading in the shortcut sheet, such as "Queue"
    Glyph glyph = Glyph::Command;
    QKeySequence shortcut;  ///< default
    QString otherWords = {}; ///< translated synonyms that search finds as well
    bool isAlias = false;    ///< another key, in a list, for what has an entry of its own: search leaves it out
};

/// Every action of the program, once: menus, buttons, the palette and the shortcut sheet all show the same QAction.
/// A shortcut of single letters (`J`, `G, Q`) works only while its scope has the focus and can be switched off as a
/// whole (WCAG 2.1.4); any shortcut can be given another key by the person.
class ActionCatalogue final : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalogue(const Theme& theme, QObject* parent = nullptr);

    /// Makes the action and attaches it to `scope`. With a window as scope it works everywhere in the window; with
    /// another widget only while that widget or a child of it has the focus. The id must be new.
    QAction* add(const ActionSpec& spec, QWidget* scope);

    [[nodiscard]] QAction* action(const QString& id) const;
    [[nodiscard]] const ActionSpec* spec(const QString& id) const;
    /// In the order of adding.
    [[nodiscard]] QList<QString> ids() const;
    [[nodiscard]] QKeySequence shortcut(const QString& id) const;

    /// An empty sequence takes the key away; setting the default forgets the person's choice.
    void setUserShortcut(const QString& id, const QKeySequence& sequence);
    void resetShortcuts();
    /// The other id in the same section or window-wide that already answers to `sequence`; empty when none does.
    [[nodiscard]] QString conflict(const QString& id, const QKeySequence& sequence) const;
    void setSingleKeysEnabled(bool enabled);
    [[nodiscard]] bool singleKeysEnabled() const { return m_singleKeys; }
    [[nodiscard]] static bool isSingleKey(const QKeySequence& sequence);

    /// Only what differs from the defaults: id → sequence in portable text.
    [[nodiscard]] QVariantMap userShortcuts() const;
    void restoreUserShortcuts(const QVariantMap& shortcuts);

Q_SIGNALS:
    void shortcutsChanged();

private:
    struct Entry
    {
        ActionSpec spec;
        QPointer<QAction> action;
        QKeySequence shortcut;
        bool windowWide = false;
    };

    void applyShortcut(const Entry& entry) const;
    [[nodiscard]] Entry* find(const QString& id);
    [[nodiscard]] const Entry* find(const QString& id) const;

    Icons m_icons;
    QList<Entry> m_entries;
    bool m_singleKeys = true;
};

} // namespace firebreak::ui
