// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ActionPaletteSource.h"

#include "ui/common/ActionCatalogue.h"
#include "ui/common/FuzzyMatch.h"

#include <QAction>
#include <QPointer>

#include <algorithm>

namespace firebreak::ui {
namespace {

// An action that is only meant by other words stands behind every action that is called so, but before records.
constexpr int OtherWordsScore = MatchKindStep * 9 / 10;

/// Every word that was typed begins one of `words`: nobody abbreviates a synonym letter by letter.
bool holdsWords(const QString& words, const QString& typed)
{
    const QStringList known = words.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList wanted = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&known](const QString& word) {
        return std::any_of(known.begin(), known.end(), [&word](const QString& one) { return one.startsWith(word, Qt::CaseInsensitive); });
    });
}

} // namespace

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
        // "queue open": over section and name together, the letters of one word would be found in almost everything.
        if (typed.trimmed().contains(QLatin1Char(' ')))
            score = std::max(score, fuzzyScore(typed, spec->section + QLatin1Char(' ') + action->text()));
        if (!score && holdsWords(spec->otherWords, typed))
            score = OtherWordsScore;
        if (!score)
            continue;
        entries.append({action->text(), spec->section,
                        m_catalogue.shortcut(id).toString(QKeySequence::NativeText), spec->glyph, *score,
                        [action] { if (action) action->trigger(); }});
    }
    Q_EMIT found(ticket, entries);
}

} // namespace firebreak::ui
