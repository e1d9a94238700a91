// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ShortcutSheet.h"

#include "ui/common/FuzzyMatch.h"
#include "ui/common/WindowSize.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QHBoxLayout>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace firebreak::ui {
namespace {

constexpr QSize FirstSize(560, 640);

} // namespace

ShortcutSheet::ShortcutSheet(const Theme& theme, ActionCatalogue& catalogue, QWidget* parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_catalogue(catalogue)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_singleKeys(new QCheckBox(tr("Letters without Ctrl or Alt are shortcuts in lists"), this))
    , m_note(new QLabel(this))
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(fittingScreen(*this, FirstSize));
    m_field->setObjectName(QStringLiteral("shortcutFilter"));
    m_field->setPlaceholderText(tr("Find an action"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("shortcutList"));
    m_list->setAccessibleName(tr("Actions and their shortcuts"));
    m_list->setColumnCount(2);
    m_list->setHeaderLabels({tr("Action"), tr("Shortcut")});
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(Theme::Space3);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->resizeSection(1, 170);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    m_note->setWordWrap(true);
    m_note->setText(tr("Enter or a double click changes a shortcut; Backspace takes it away."));
    m_singleKeys->setObjectName(QStringLiteral("singleKeys"));
    m_singleKeys->setChecked(catalogue.singleKeysEnabled());
    auto* reset = new QPushButton(tr("Restore defaults"), this);
    reset->setObjectName(QStringLiteral("shortcutReset"));
    reset->setAutoDefault(false);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_singleKeys, 1);
    foot->addWidget(reset);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::Space4, Theme::Space4, Theme::Space4, Theme::Space4);
    column->setSpacing(Theme::Space3);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(foot);
    connect(m_field, &QLineEdit::textChanged, this, &ShortcutSheet::filter);
    connect(m_list, &QTreeWidget::itemActivated, this, &ShortcutSheet::editShortcut);
    connect(m_singleKeys, &QCheckBox::toggled, &catalogue, &ActionCatalogue::setSingleKeysEnabled);
    connect(reset, &QPushButton::clicked, &catalogue, &ActionCatalogue::resetShortcuts);
    connect(&catalogue, &ActionCatalogue::shortcutsChanged, this, &ShortcutSheet::fill);
    fill();
}

void ShortcutSheet::fill()
{
    m_list->clear();
    QHash<QString, QTreeWidgetItem*> sections;
    const QList<QString> ids = m_catalogue.ids();
    for (const QString& id : ids) {
        const ActionSpec* spec = m_catalogue.spec(id);
        QTreeWidgetItem*& section = sections[spec->section];
        if (!section) {
            section = new QTreeWidgetItem(m_list, {spec->section});
            section->setFont(0, m_theme.font(Theme::Type::Section));
            section->setFlags(Qt::ItemIsEnabled);
            section->setSizeHint(0, QSize(0, Theme::RowNormal + Theme::Space1));
        }
        auto* item = new QTreeWidgetItem(section, {spec->words, m_catalogue.shortcut(id).toString(QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, id);
        item->setFont(1, m_theme.font(Theme::Type::MonoSecondary));
        item->setSizeHint(0, QSize(0, Theme::RowCompact));
        item->setIcon(0, m_catalogue.action(id)->icon());
    }
    m_list->expandAll();
    filter(m_field->text());
}

void ShortcutSheet::filter(const QString& typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* section = m_list->topLevelItem(i);
        int shown = 0;
        for (int j = 0; j < section->childCount(); ++j) {
            QTreeWidgetItem* item = section->child(j);
            const bool fits = fuzzyScore(typed, item->text(0)) || item->text(1).compare(typed, Qt::CaseInsensitive) == 0;
            item->setHidden(!fits);
            shown += fits;
        }
        section->setHidden(shown == 0);
    }
}

void ShortcutSheet::editShortcut(QTreeWidgetItem* item)
{
    const QString id = item->data(0, Qt::UserRole).toString();
    if (id.isEmpty())
        return;
    auto* editor = new QKeySequenceEdit(m_catalogue.shortcut(id), m_list);
    editor->setObjectName(QStringLiteral("shortcutEditor"));
    m_list->setItemWidget(item, 1, editor);
    editor->setFocus();
    connect(editor, &QKeySequenceEdit::editingFinished, this, [this, id, editor] {
        QKeySequence keys = editor->keySequence();
        if (keys == QKeySequence(Qt::Key_Backspace))
            keys = {};
        const QString taken = m_catalogue.conflict(id, keys);
        if (!taken.isEmpty()) {
            m_note->setText(tr("%1 already belongs to “%2”.").arg(keys.toString(QKeySequence::NativeText), m_catalogue.spec(taken)->words));
            QMetaObject::invokeMethod(this, &ShortcutSheet::fill, Qt::QueuedConnection);
            return;
        }
        m_catalogue.setUserShortcut(id, keys);
        QMetaObject::invokeMethod(this, &ShortcutSheet::fill, Qt::QueuedConnection);
    });
}

} // namespace firebreak::ui
