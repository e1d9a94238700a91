// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/start/PassphraseForm.h"

#include "core/storage/Passphrase.h"
#include "ui/common/FirebreakStyle.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <sodium.h>

namespace firebreak::ui {
namespace {

/// The text as bytes in guarded memory; the copy made on the way is wiped.
std::shared_ptr<const SecretBytes> secretOf(const QString& text)
{
    QByteArray bytes = text.toUtf8();
    auto secret = std::make_shared<const SecretBytes>(SecretBytes::copyOf(bytes));
    sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    return secret;
}

QLabel* wrapped(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

PassphraseForm::PassphraseForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_words(wrapped(this))
    , m_againName(new QLabel(tr("Once more"), this))
    , m_first(new QLineEdit(this))
    , m_again(new QLineEdit(this))
    , m_show(new QCheckBox(tr("Show what I type"), this))
    , m_mistake(wrapped(this))
    , m_go(new QPushButton(this))
{
    m_title->setFont(theme.font(Theme::Type::Section));
    m_words->setForegroundRole(QPalette::PlaceholderText);
    m_first->setObjectName(QStringLiteral("passphrase"));
    m_again->setObjectName(QStringLiteral("passphraseAgain"));
    m_show->setObjectName(QStringLiteral("passphraseShow"));
    m_mistake->setObjectName(QStringLiteral("passphraseMistake"));
    m_go->setObjectName(QStringLiteral("passphraseGo"));
    m_go->setProperty(FirebreakStyle::Primary, true);
    m_go->setDefault(true);
    m_first->setAccessibleName(tr("Passphrase"));
    m_again->setAccessibleName(tr("The passphrase once more"));
    m_againName->setBuddy(m_again);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::Space2);
    column->addWidget(m_title);
    column->addWidget(m_words);
    column->addSpacing(Theme::Space2);
    auto* name = new QLabel(tr("Passphrase"), this);
    name->setBuddy(m_first);
    column->addWidget(name);
    column->addWidget(m_first);
    column->addWidget(m_againName);
    column->addWidget(m_again);
    column->addWidget(m_show);
    column->addWidget(m_mistake);
    column->addSpacing(Theme::Space2);
    column->addWidget(m_go, 0, Qt::AlignTrailing);

    for (QLineEdit* field : {m_first, m_again}) {
        field->setEchoMode(QLineEdit::Password);
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
        connect(field, &QLineEdit::textChanged, this, &PassphraseForm::check);
        connect(field, &QLineEdit::returnPressed, this, &PassphraseForm::give);
    }
    connect(m_show, &QCheckBox::toggled, this, [this](bool on) {
        for (QLineEdit* field : {m_first, m_again})
            field->setEchoMode(on ? QLineEdit::Normal : QLineEdit::Password);
    });
    connect(m_go, &QPushButton::clicked, this, &PassphraseForm::give);
}

void PassphraseForm::ask(Kind kind, const QString& mistake)
{
    m_kind = kind;
    const bool isNew = kind == Kind::Create;
    m_title->setText(isNew ? tr("Protect this workspace") : tr("Unlock this workspace"));
    m_words->setText(isNew ? tr("This desktop has no keychain to keep the key in. A passphrase will protect the workspace instead. "
                                "Nobody can restore it: without it the workspace on this laptop stays closed.")
                           : tr("Its key is protected by your passphrase."));
    m_go->setText(isNew ? tr("Protect and open") : tr("Unlock"));
    m_again->setVisible(isNew);
    m_againName->setVisible(isNew);
    m_first->clear();
    m_again->clear();
    check();
    if (!mistake.isEmpty())
        m_mistake->setText(mistake);
    m_first->setFocus();
}

QString PassphraseForm::complaint() const
{
    if (m_kind == Kind::Unlock)
        return {};
    if (!isLongEnough(m_first->text()))
        return tr("At least %Ln characters: four or five words that you make up are easy to keep in mind.", nullptr,
                  int(MinPassphraseLength));
    return m_again->text() == m_first->text() ? QString() : tr("Type the same once more.");
}

void PassphraseForm::check()
{
    const QString words = complaint();
    m_mistake->setText(words);
    m_go->setEnabled(words.isEmpty() && !m_first->text().isEmpty());
}

void PassphraseForm::give()
{
    if (!m_go->isEnabled()) {
        if (m_kind == Kind::Create && isLongEnough(m_first->text()))
            m_again->setFocus();
        return;
    }
    const auto secret = secretOf(m_first->text());
    m_first->clear();
    m_again->clear();
    m_show->setChecked(false);
    Q_EMIT given(secret);
}

} // namespace firebreak::ui
