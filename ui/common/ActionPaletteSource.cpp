// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionPaletteSource.h"

#include "ui/common/ActionCatalogue.h"
#include "ui/common/FuzzyMatch.h"

#include <QAction>
#include <QPointer>

namespace firebreak::ui {

ActionPaletteSource::ActionPaletteSource(const ActionCatalogue& catalogue, QObject* parent)
    : PaletteSource(parent)
    , m_catalogue(catalogue)
{}

void ActionPaletteSource::search(const QString& typed, quint64 ticket)
{
    QList<PaletteEntry> entries;
    const QList<QString> ids = m_catalogue.ids();
    for (const QString& id : ids) {
        const ActionSpec* spec = m_catalogue.spec(id);
        QPointer<QAction> action = m_catalogue.action(id);
        if (!action->isEnabled() || spec->isAlias)
            continue;
        std::optional<int> score = fuzzyScore(typed, action->text());
        for (const QString& other : {spec->otherWords, spec->section + QLatin1Char(' ') + action->text()}) {
            const std::optional<int> also = other.isEmpty() ? std::nullopt : fuzzyScore(typed, other);
            if (also && (!score || *also > *score))
                score = also;
        }
        if (!score)
            continue;
        entries.append({action->text(), spec->section,
                        m_catalogue.shortcut(id).toString(QKeySequence::NativeText), spec->glyph, *score,
                        [action] { if (action) action->trigger(); }});
    }
    Q_EMIT found(ticket, entries);
}

} // namespace firebreak::ui
